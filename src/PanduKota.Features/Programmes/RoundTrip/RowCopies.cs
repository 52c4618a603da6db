using System.Text;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>One of several places of a file where a programme stands.</summary>
/// <param name="Fields">What it says.</param>
/// <param name="Base">As in <see cref="RowMatch"/>.</param>
internal sealed record RowCopy(ProgrammeRow Row, ProgrammeFields Fields, IReadOnlyDictionary<string, string>? Base);

/// <summary>A cell of which two rows of the file say different things.</summary>
internal sealed record TornCell(string Field, IReadOnlyList<(RowCopy Copy, string Value)> Said);

/// <summary>
/// Puts a programme together that stands in a file more than once, because the rows of two copies of a workbook were put into
/// one. Each copy is compared with the plan by its own base; what only one has changed is taken, what two have changed to
/// different values is left to a person, with both cells named. What one copy does not hold was not deleted by it.
/// </summary>
internal sealed class RowCopies
{
    private readonly Guid programmeId;
    private readonly PlanContent content;
    private readonly ProgrammeFields before;
    private readonly IReadOnlyList<RowCopy> copies;
    private readonly List<Dictionary<string, string>> words;
    private readonly HashSet<Guid> borrowed = [];

    /// <param name="before">What is stored; for a new programme one with only its code and name.</param>
    public RowCopies(Guid programmeId, ProgrammeFields before, IReadOnlyList<RowCopy> copies, PlanContent content)
    {
        (this.programmeId, this.content, this.before) = (programmeId, content, before);
        this.copies = [.. copies.Select(c => c with { Fields = WithNames(c.Fields) })];
        words = [.. this.copies.Select(c => KeyedWords.Of(c.Fields, content))];
        Differences = Combine();
        var together = this.copies[0].Fields;
        for (var i = 1; i < this.copies.Count; i++)
        {
            var others = Parts(KeyedWords.Of(together, content));
            var added = Parts(words[i]).Where(p => !others.Contains(p)).ToHashSet(StringComparer.Ordinal);
            together = ProgrammeMerge.Merge(together, this.copies[i].Fields, added);
        }
        InFile = together;
    }

    public IReadOnlyList<(CellDifference Cell, TornCell? Torn)> Differences { get; }

    /// <summary>All parts that any copy has, so that each of them has a place.</summary>
    public ProgrammeFields InFile { get; }

    /// <summary>The plan's and the copies' cells put together.</summary>
    /// <param name="taken">Names of the differences that go the file's way.</param>
    public ProgrammeFields Merge(IReadOnlySet<string> taken)
    {
        var merged = before;
        for (var i = 0; i < copies.Count; i++)
        {
            var own = Own(i).Where(d => taken.Contains(d.Field) && !IsAbsent(i, d) && ValueOf(i, d) == Taken(d.Field)).Select(d => d.Field)
                .Concat(i > 0 ? [] : Own(0).Where(d => IsAbsent(0, d) && taken.Contains(d.Field)).Select(d => d.Field)).ToHashSet(StringComparer.Ordinal);
            merged = ProgrammeMerge.Merge(merged, copies[i].Fields, own);
        }
        return merged with
        {
            Indicators = [.. merged.Indicators.Select(p => p.Id is { } id && borrowed.Contains(id) ? p with { Id = null } : p)],
            Actions = [.. merged.Actions.Select(p => p.Id is { } id && borrowed.Contains(id) ? p with { Id = null } : p)],
        };
    }

    /// <summary>Told of at each of the cells.</summary>
    public static IEnumerable<Problem> Of(TornCell torn, ProgrammeFields inFile, bool isNew)
    {
        var field = KeyedWords.ByPlace(torn.Field, inFile, null);
        foreach (var (copy, value) in torn.Said)
        {
            var (other, otherValue) = torn.Said.First(s => s.Copy != copy);
            var own = KeyedWords.ByPlace(torn.Field, copy.Fields, null);
            var said = Text.Of("{0} program ini ditulis di dua tempat dalam berkas: di sini “{1}”, di {2} “{3}”. Tidak satu pun ditulis.",
                FieldNames.Of(field), FieldNames.Say(field, value), CellOf(other, torn.Field), FieldNames.Say(field, otherValue));
            var mend = Text.Of("Samakan kedua sel itu, atau hapus salah satu barisnya, lalu unggah lagi.");
            yield return RowPlaces.OnCell(
                isNew ? Problem.Error("IMPORT-018", said, mend, new Place(Field: own)) : Problem.Warning("IMPORT-018", said, mend, new Place(Field: own)),
                copy.Row, copy.Fields);
        }
    }

    private static string CellOf(RowCopy copy, string field)
    {
        var place = RowPlaces.PlaceOf(KeyedWords.ByPlace(field, copy.Fields, null), copy.Row, copy.Fields);
        return $"{place.Sheet ?? copy.Row.Sheet}!{place.Cell ?? $"{place.Row}"}".TrimStart('!');
    }

    private List<(CellDifference, TornCell?)> Combine()
    {
        var found = new List<(CellDifference, TornCell?)>();
        var all = Enumerable.Range(0, copies.Count).SelectMany(i => Own(i).Select(d => (Copy: i, Cell: d)));
        foreach (var group in all.GroupBy(d => d.Cell.Field, StringComparer.Ordinal))
        {
            List<(int Copy, CellDifference Cell)> said = [.. group.Where(d => !IsAbsent(d.Copy, d.Cell))];
            if (said.Count == 0)
            {
                // None of them holds it: it was deleted from all.
                if (!Enumerable.Range(0, copies.Count).Any(i => Holds(i, group.Key)))
                {
                    found.Add((group.First().Cell, null));
                }
                continue;
            }
            List<(int Copy, CellDifference Cell)> news = [.. said.Where(d => d.Cell.Origin != CellOrigin.Plan)];
            if (IsDoubtful(group.Key) is { } doubt)
            {
                found.Add((said[0].Cell with { InFile = string.Join(" / ", doubt.Said.Select(s => s.Value).Distinct()), Origin = CellOrigin.Both }, doubt));
            }
            else if (news.Select(d => ValueOf(d.Copy, d.Cell)).Distinct().Count() > 1)
            {
                var torn = new TornCell(group.Key, [.. news.DistinctBy(d => ValueOf(d.Copy, d.Cell)).Select(d => (copies[d.Copy], d.Cell.InFile))]);
                found.Add((news[0].Cell with { InFile = string.Join(" / ", torn.Said.Select(s => s.Value).Distinct()), Origin = CellOrigin.Both }, torn));
            }
            else
            {
                found.Add(((news.Find(d => d.Cell.Origin == CellOrigin.File) is { Cell: not null } sure ? sure : news.Count > 0 ? news[0] : said[0]).Cell, null));
            }
        }
        found.Sort((a, b) => string.CompareOrdinal(a.Item1.Field, b.Item1.Field));
        return found;
    }

    /// <summary>Money that stands in a row which may be a copy or a further one: when the two say the same, it is a copy.</summary>
    private TornCell? IsDoubtful(string field)
    {
        if (SourceOf(field) is null || !copies.Any(c => c.Row.IsDoubtful))
        {
            return null;
        }
        List<(RowCopy Copy, string Value)> said =
            [.. Enumerable.Range(0, copies.Count).Where(i => Holds(i, field)).Select(i => (copies[i], words[i].GetValueOrDefault(field, "")))];
        return said.Exists(s => s.Copy.Row.IsDoubtful) && said.Select(s => s.Value).Distinct().Count() > 1
            ? new TornCell(field, [.. said.DistinctBy(s => s.Value)])
            : null;
    }

    private readonly Dictionary<int, IReadOnlyList<CellDifference>> own = [];

    private IReadOnlyList<CellDifference> Own(int copy)
    {
        if (!own.TryGetValue(copy, out var differences))
        {
            own[copy] = differences = ProgrammeComparison.Compare(programmeId, before, copies[copy].Fields, content, copies[copy].Base);
        }
        return differences;
    }

    private string Taken(string field) => Differences.First(d => d.Cell.Field == field).Cell is var cell
        ? Enumerable.Range(0, copies.Count).SelectMany(i => Own(i).Where(d => d == cell).Select(d => ValueOf(i, d))).First() : "";

    /// <summary>A part that only a file has is one difference: its value is all of it.</summary>
    private string ValueOf(int copy, CellDifference cell) => KeyedWords.PartOf(cell.Field) == cell.Field
        ? string.Join('\n', words[copy].Where(w => w.Key.StartsWith(cell.Field, StringComparison.Ordinal)).OrderBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{w.Key}={w.Value}"))
        : cell.InFile;

    private bool IsAbsent(int copy, CellDifference cell) => cell.InFile.Length == 0 && !Holds(copy, cell.Field);

    /// <summary>Whether the rows of a copy hold the part or the fund source that a field is of.</summary>
    private bool Holds(int copy, string field) =>
        KeyedWords.PartOf(field) is { } part
            ? (copies[copy].Row.Indicators.Count > 0 || !part.StartsWith("Indicators", StringComparison.Ordinal))
                && words[copy].Keys.Any(k => k.StartsWith(part, StringComparison.Ordinal))
        : SourceOf(field) is not { } source
            || copies[copy].Row.Cells.Keys.Any(c => c.StartsWith($"cost:{source}:", StringComparison.OrdinalIgnoreCase));

    private static string? SourceOf(string field) =>
        field.StartsWith("Costs[", StringComparison.Ordinal) ? field["Costs[".Length..field.IndexOf(']', StringComparison.Ordinal)] : null;

    private static HashSet<string> Parts(Dictionary<string, string> words) => [.. words.Keys.Select(KeyedWords.PartOf).OfType<string>()];

    /// <summary>New parts have no id; under one name they are the same part in all copies.</summary>
    private ProgrammeFields WithNames(ProgrammeFields fields)
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        Guid? IdOf(Guid? id, string list, string name)
        {
            if (id is not null)
            {
                return id;
            }
            var key = $"{list}/{name.Trim().ToUpperInvariant()}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            var made = new Guid(Encoding.ASCII.GetBytes((CellSeal.Of(programmeId, key, $"{seen[key]}") + CellSeal.Of(programmeId, list, key))[..16]));
            borrowed.Add(made);
            return made;
        }

        return fields with
        {
            Indicators = [.. fields.Indicators.Select(i => i with { Id = IdOf(i.Id, "i", i.Name) })],
            Actions = [.. fields.Actions.Select(a => a with { Id = IdOf(a.Id, "a", a.Step) })],
        };
    }
}
