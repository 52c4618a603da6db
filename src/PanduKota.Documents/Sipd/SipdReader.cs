using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Sipd;

/// <summary>
/// Reads documents of the shapes push_rpjmd and push_renstra, alone or in a list. Nothing of a document is lost: what we
/// have no place for stays beside the programme, the indicator or the frame it belongs to.
/// </summary>
public static class SipdReader
{
    internal const int DeepestNesting = 24;

    /// <summary>Programmes and indicators of one file; an RPJMD has some thousand.</summary>
    internal const int MostParts = 60_000;

    /// <summary>Nobody mends more before trying again.</summary>
    private const int MostErrors = 100;

    /// <summary>Whether these bytes begin as a JSON document does; a table never begins so.</summary>
    public static bool IsMeant(ReadOnlySpan<byte> file, string fileName)
    {
        var start = file.StartsWith("\uFEFF"u8) ? file[3..] : file;
        var first = start.TrimStart(" \t\r\n"u8);
        return (first.Length > 0 && first[0] is (byte)'{' or (byte)'[')
            || (first.Length > 0 && Path.GetExtension(fileName).Equals(".json", StringComparison.OrdinalIgnoreCase));
    }

    public static Outcome<SipdFile> Read(byte[] file)
    {
        if (file.LongLength > XlsxLimits.Default.FileBytes)
        {
            return FileProblems.TooLarge(XlsxLimits.Default.FileBytes);
        }
        var (text, _) = TextBytes.Decode(file);
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = DeepestNesting });
        }
        catch (JsonException broken)
        {
            return SipdProblems.NotJson((broken.LineNumber ?? 0) + 1, (broken.BytePositionInLine ?? 0) + 1);
        }
        using (document)
        {
            return ReadAll(document.RootElement);
        }
    }

    private static Outcome<SipdFile> ReadAll(JsonElement root)
    {
        List<Problem> problems = [];
        CheckWords(root, new JsonTrail("$"), problems);
        if (problems.Count > 0)
        {
            return problems;
        }
        var isList = root.ValueKind == JsonValueKind.Array;
        var parts = isList ? root.EnumerateArray().Select((d, i) => (Document: d, Path: $"$[{i}]")).ToList() : [(root, "$")];
        if (parts.Count == 0)
        {
            return SipdProblems.UnknownShape("$");
        }
        var budget = MostParts;
        List<SipdPlan> plans = [];
        foreach (var (document, path) in parts)
        {
            var reading = new SipdReading(path, problems, budget);
            if (reading.Read(document) is { } plan)
            {
                plans.Add(plan);
            }
            budget = reading.Left;
        }
        var errors = problems.Where(p => p.Severity == Severity.Error).Take(MostErrors).ToList();
        return errors.Count > 0 ? errors : new SipdFile(plans, isList, problems);
    }

    /// <summary>Names that stand twice in one object, and halves of letters, would not come out as they came in.</summary>
    private static void CheckWords(JsonElement element, JsonTrail trail, List<Problem> problems)
    {
        if (problems.Count >= MostErrors)
        {
            return;
        }
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                CheckNames(element, trail, problems);
                break;
            case JsonValueKind.Array:
                var place = 0;
                foreach (var item in element.EnumerateArray())
                {
                    trail.Into(place++);
                    CheckWords(item, trail, problems);
                    trail.Back();
                }
                break;
            case JsonValueKind.String when Words(() => element.GetString()!) is null:
                problems.Add(SipdProblems.BrokenLetters(trail.ToString()));
                break;
        }
    }

    private static void CheckNames(JsonElement element, JsonTrail trail, List<Problem> problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            if (Words(() => member.Name) is not { } name)
            {
                problems.Add(SipdProblems.BrokenLetters(trail.ToString()));
                continue;
            }
            if (!names.Add(name))
            {
                problems.Add(SipdProblems.NamedTwice(trail.ToString(), name));
            }
            trail.Into(name);
            CheckWords(member.Value, trail, problems);
            trail.Back();
        }
    }

    /// <summary>The words, or null where they hold half a letter ("\ud800").</summary>
    private static string? Words(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}

/// <summary>Takes one document apart.</summary>
internal sealed class SipdReading(string root, List<Problem> problems, int budget)
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = SipdReader.DeepestNesting };

    private readonly List<SipdProgramme> programmes = [];
    private readonly JsonTrail trail = new(root);
    private SipdElements? elements;
    private int strategyLines;

    /// <summary>How many programmes and indicators may still be read.</summary>
    public int Left => budget - programmes.Count - strategyLines - (elements?.Indicators ?? 0);

    public SipdPlan? Read(JsonElement document)
    {
        if (document.ValueKind != JsonValueKind.Object)
        {
            problems.Add(SipdProblems.WrongKind(root, Text.Of("satu objek dokumen")));
            return null;
        }
        if (ShapeOf(document) is not { } shape)
        {
            problems.Add(SipdProblems.UnknownShape(root));
            return null;
        }
        var region = RegionOf(document);
        var period = PeriodOf(document);
        if (region is null || period is not { } years)
        {
            return null;
        }
        elements = new SipdElements(document, years.First, years.Last, budget, problems);
        using var frame = new MemoryStream();
        using (var json = new Utf8JsonWriter(frame, Plain))
        {
            Copy(document, json, isWay: true);
        }
        CheckStrategy(document);
        if (Left < 0)
        {
            problems.Add(SipdProblems.TooMany(SipdReader.MostParts));
            return null;
        }
        elements.Tell(root);
        TellRepeated();
        return new SipdPlan(
            shape, region, years.First, years.Last,
            Word(document, SipdNames.OwnerCode), Word(document, SipdNames.OwnerName), Encoding.UTF8.GetString(frame.ToArray()), programmes);
    }

    private static SipdShape? ShapeOf(JsonElement document)
    {
        if (document.TryGetProperty(SipdNames.Missions, out _))
        {
            return SipdShape.PushRpjmd;
        }
        var hasOwner = document.TryGetProperty(SipdNames.OwnerCode, out _) || document.TryGetProperty(SipdNames.OwnerName, out _);
        return hasOwner && document.TryGetProperty(SipdNames.Programmes, out _) ? SipdShape.PushRenstra : null;
    }

    private string? RegionOf(JsonElement document)
    {
        var words = SipdNames.First(document, SipdNames.Region) is { } member ? SipdElements.Words(member.Value) : null;
        var code = words is null ? null : SipdRegion.FromSipd(words);
        if (code is null)
        {
            problems.Add(SipdProblems.NoRegion($"{root}.{SipdNames.Region}", words ?? ""));
        }
        return code;
    }

    /// <summary>
    /// "tahunpagu" before "tahunmulai": where both stand the second is the term of office. A period "20252029" alone has
    /// its first yearly target in the year after it begins.
    /// </summary>
    private (int First, int Last)? PeriodOf(JsonElement document)
    {
        var told = Years(document, "tahunpagu") ?? Pair(Word(document, SipdNames.FirstYear), Word(document, SipdNames.LastYear));
        if (told is null && Years(document, "idperiode") is { } office)
        {
            told = (office.First + 1, office.Last + 1);
        }
        if (told is not { } years || years.First is < 1990 or > 2200 || years.Last < years.First || years.Last - years.First >= 10)
        {
            problems.Add(SipdProblems.NoPeriod($"{root}.{SipdNames.FirstYear}"));
            return null;
        }
        return years;
    }

    private static (int First, int Last)? Years(JsonElement document, string name)
    {
        var digits = string.Concat((Word(document, name) ?? "").Where(char.IsAsciiDigit));
        return digits.Length == 8 ? Pair(digits[..4], digits[4..]) : null;
    }

    private static (int First, int Last)? Pair(string? first, string? last) =>
        YearOf(first) is { } from && YearOf(last) is { } to ? (from, to) : null;

    private static int? YearOf(string? words) =>
        words is { Length: 4 } && words.All(char.IsAsciiDigit) ? int.Parse(words, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Word(JsonElement document, string name) =>
        SipdNames.First(document, name) is { } member ? SipdElements.Words(member.Value) : null;

    /// <summary>The document without its programmes: a number stands where each of them was.</summary>
    private void Copy(JsonElement element, Utf8JsonWriter json, bool isWay)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.WriteStartObject();
                foreach (var member in element.EnumerateObject())
                {
                    trail.Into(member.Name);
                    json.WritePropertyName(member.Name);
                    if (isWay && member.NameEquals(SipdNames.Programmes) && member.Value.ValueKind == JsonValueKind.Array)
                    {
                        ReadProgrammes(member.Value, json);
                    }
                    else
                    {
                        if (isWay)
                        {
                            CheckList(member);
                        }
                        Copy(member.Value, json, isWay && SipdNames.IsWay(member));
                    }
                    trail.Back();
                }
                json.WriteEndObject();
                break;
            case JsonValueKind.Array:
                json.WriteStartArray();
                var place = 0;
                foreach (var item in element.EnumerateArray())
                {
                    trail.Into(place++);
                    Copy(item, json, isWay);
                    trail.Back();
                }
                json.WriteEndArray();
                break;
            default:
                element.WriteTo(json);
                break;
        }
    }

    private void ReadProgrammes(JsonElement list, Utf8JsonWriter json)
    {
        json.WriteStartArray();
        var place = 0;
        foreach (var item in list.EnumerateArray().TakeWhile(_ => Left >= 0))
        {
            trail.Into(place++);
            if (item.ValueKind != JsonValueKind.Object)
            {
                problems.Add(SipdProblems.WrongKind(trail.ToString(), Text.Of("satu objek program")));
            }
            else
            {
                json.WriteNumberValue(programmes.Count);
                programmes.Add(elements!.Programme(item, trail.ToString()));
            }
            trail.Back();
        }
        json.WriteEndArray();
    }

    private void CheckList(JsonProperty member)
    {
        string[] lists = [SipdNames.Missions, SipdNames.Goals, SipdNames.Objectives, SipdNames.Programmes];
        if (!lists.Contains(member.Name) || member.Value.ValueKind == JsonValueKind.Null)
        {
            return;
        }
        if (member.Value.ValueKind != JsonValueKind.Array || member.Value.EnumerateArray().Any(i => i.ValueKind != JsonValueKind.Object))
        {
            problems.Add(SipdProblems.WrongKind(trail.ToString(), Text.Of("daftar objek")));
        }
    }

    /// <summary>Targets of goals and objectives are read too, so that those that are no numbers are told of.</summary>
    private void CheckStrategy(JsonElement document)
    {
        foreach (var line in SipdStrategy.Walk(document, root).Where(l => l.Element.ValueKind == JsonValueKind.Object).TakeWhile(_ => Left >= 0))
        {
            strategyLines++;
            elements!.CheckIndicators(line.Element, line.Path);
        }
    }

    private void TellRepeated()
    {
        foreach (var same in programmes.Where(p => p.Code.Length > 0).GroupBy(p => (p.Code, p.AgencyCode, p.AgencyName)).Where(g => g.Count() > 1))
        {
            var first = same.First();
            foreach (var other in same.Skip(1).Where(o => Money(o) is { Count: > 0 } money && money.SequenceEqual(Money(first))))
            {
                problems.Add(SipdProblems.CountedTwice(other.Path, other.Code, first.Path));
            }
        }
    }

    private static List<(int Year, long Rupiah)> Money(SipdProgramme programme) =>
    [
        .. programme.Indicators.SelectMany(i => i.Targets).Where(t => t.Rupiah is not null and not 0)
            .GroupBy(t => t.Year).OrderBy(g => g.Key).Select(g => (g.Key, g.Sum(t => t.Rupiah!.Value))),
    ];
}
