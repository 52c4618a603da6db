using PanduKota.Documents.Workbooks;
using PanduKota.Engines.RoundTrip;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Which programme of the plan each row of a workbook is.</summary>
/// <param name="Stored">Null for a new programme.</param>
/// <param name="Sealed">What the row was when the file was written; null when the file does not know.</param>
/// <param name="Base">What its cells held then; empty when that cannot be known, so that each difference is asked about; null for a file made by hand.</param>
internal sealed record RowMatch(ProgrammeRow Row, Programme? Stored, SealedProgramme? Sealed, IReadOnlyDictionary<string, string>? Base)
{
    /// <summary>The same programme as other rows of the file show it.</summary>
    public IReadOnlyList<RowMatch> Copies { get; init; } = [];

    /// <summary>Code of the programme whose rows were copied to make this new one; null for any other.</summary>
    public string? CopiedFrom { get; init; }

    /// <summary>Somebody has taken it out of the plan since the file was written.</summary>
    public bool IsGone => Stored is null && Sealed is not null;

    /// <summary>There is nothing to compare its cells with but the plan itself.</summary>
    public bool IsWithoutBase => Sealed is null && Base is null or { Count: 0 };

    /// <summary>The rows of the programme are gone from the file, and a copied block of another has taken its code.</summary>
    public bool IsReplaced => Row.Id is { } id && Stored is not null && Sealed is not null && id != Stored.Id;

    /// <summary>The row without the marks of another programme, which a copied block still carries.</summary>
    public ProgrammeRow OwnRow => Row.Id is not { } id || id == Stored?.Id || id == Sealed?.Id ? Row : Unmarked(Row);

    public static ProgrammeRow Unmarked(ProgrammeRow row) =>
        row with { Id = null, Version = null, Indicators = [.. row.Indicators.Select(i => i with { Id = null })] };
}

/// <summary>
/// Rows are known by the id in their hidden column, else by their code. Of rows with one id, a copied block, the one that
/// kept its code is the programme; the others are new.
/// </summary>
internal sealed class RowMatches
{
    private readonly PlanContent content;
    private readonly WorkbookIdentity? identity;
    private readonly PurposeRules rules;
    private readonly Dictionary<Guid, Programme> byId;
    private readonly Dictionary<string, Programme> byCode;
    private readonly Dictionary<Guid, SealedProgramme> seals;
    private readonly Dictionary<string, SealedProgramme> sealsByCode;

    /// <param name="identity">Null where the file has none, or is of another plan.</param>
    public RowMatches(PlanContent content, ProgrammeWorkbook workbook, WorkbookIdentity? identity, PurposeRules rules)
    {
        (this.content, this.identity, this.rules) = (content, identity, rules);
        byId = content.Programmes.ToDictionary(p => p.Id);
        byCode = content.Programmes.ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        List<SealedProgramme> known = [.. identity?.Programmes ?? [], .. identity?.Others.SelectMany(o => o.Programmes) ?? []];
        seals = known.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First());
        sealsByCode = known.GroupBy(p => p.Code, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        List<ProgrammeRow> rows = [.. workbook.Programmes.Select(r => IsPastedOver(r) ? RowMatch.Unmarked(r) : r)];
        var claimed = new Dictionary<ProgrammeRow, Guid>(ReferenceEqualityComparer.Instance);
        foreach (var copies in rows.Where(r => r.Id is { } id && (seals.ContainsKey(id) || byId.ContainsKey(id))).GroupBy(r => r.Id!.Value))
        {
            var written = seals.GetValueOrDefault(copies.Key)?.Code;
            var code = byId.TryGetValue(copies.Key, out var stored) ? stored.Code : written;
            bool IsCalled(ProgrammeRow row, string? name) => string.Equals(row.Code, name, StringComparison.OrdinalIgnoreCase);
            claimed[copies.FirstOrDefault(r => IsCalled(r, written)) ?? copies.FirstOrDefault(r => IsCalled(r, code)) ?? copies.First()] = copies.Key;
        }
        var taken = claimed.Values.ToHashSet();
        All = [.. rows.Select(row => Match(row, claimed.TryGetValue(row, out var id) ? id : null, taken))];
        var present = All.Select(m => m.Stored?.Id).OfType<Guid>().ToHashSet();
        Missing = [.. (identity?.Programmes ?? []).DistinctBy(s => s.Id).Where(s => byId.ContainsKey(s.Id) && !present.Contains(s.Id)).Select(s => (byId[s.Id], s))];
    }

    public IReadOnlyList<RowMatch> All { get; }

    /// <summary>Programmes that were in the file when it was written, are in the plan, and are in the file no more.</summary>
    public IReadOnlyList<(Programme Stored, SealedProgramme Sealed)> Missing { get; }

    private RowMatch Match(ProgrammeRow row, Guid? id, HashSet<Guid> taken)
    {
        var stored = id is { } own ? byId.GetValueOrDefault(own)
            : byCode.TryGetValue(row.Code, out var called) && !taken.Contains(called.Id) ? called : null;
        var written = seals.GetValueOrDefault(id ?? stored?.Id ?? Guid.Empty);
        return new RowMatch(row, stored, written, BaseOf(row, stored, written))
        {
            Copies = [.. row.Copies.Select(c => new RowMatch(c, stored, written, BaseOf(c, stored, written)))],
            CopiedFrom = id is null && stored is null && row.Id is { } from && taken.Contains(from) ? byId.GetValueOrDefault(from)?.Code ?? seals[from].Code : null,
        };
    }

    /// <summary>
    /// What a row held when it was written. Its mark says which version of the programme that was: one that the file has
    /// seals of, or the one that is stored still. A row that was copied out of an older or a newer file has neither.
    /// </summary>
    private IReadOnlyDictionary<string, string>? BaseOf(ProgrammeRow row, Programme? stored, SealedProgramme? written)
    {
        if (stored is null)
        {
            return null;
        }
        if (row.Version is not { } version || row.Id is null)
        {
            return written?.Seals ?? (identity is null ? null : new Dictionary<string, string>());
        }
        if (row.Id != stored.Id)
        {
            // A copied block in the place of the programme is compared with what the programme was; of a row of another plan nothing is known.
            return identity is null ? null
                : !seals.ContainsKey(row.Id.Value) && !byId.ContainsKey(row.Id.Value) ? ProgrammeComparison.UnknownBase
                : written?.Seals ?? new Dictionary<string, string>();
        }
        return identity?.Sealed(stored.Id).FirstOrDefault(s => s.Version == version)?.Seals
            ?? (stored.Version == version ? WorkbookSeals.Of(stored, content, rules) : ProgrammeComparison.UnknownBase);
    }

    /// <summary>
    /// The visible cells of a row were pasted over another row, whose hidden mark stayed: code and name both say that it is
    /// another programme than the mark does.
    /// </summary>
    private bool IsPastedOver(ProgrammeRow row)
    {
        if (row.Id is not { } id || row.Code.Length == 0 || IsCalled(id, row.Code) || IsNamed(id, row.Name))
        {
            return false;
        }
        var other = sealsByCode.GetValueOrDefault(row.Code)?.Id ?? byCode.GetValueOrDefault(row.Code)?.Id;
        return other is { } said && said != id && (seals.ContainsKey(id) || byId.ContainsKey(id)) && IsNamed(said, row.Name);
    }

    private bool IsCalled(Guid id, string code) =>
        string.Equals(seals.GetValueOrDefault(id)?.Code, code, StringComparison.OrdinalIgnoreCase)
        || string.Equals(byId.GetValueOrDefault(id)?.Code, code, StringComparison.OrdinalIgnoreCase);

    private bool IsNamed(Guid id, string name) =>
        byId.GetValueOrDefault(id)?.Name == name
        || (seals.GetValueOrDefault(id)?.Seals.GetValueOrDefault("Name") is { } seal && seal == CellSeal.Of(id, "Name", name));
}
