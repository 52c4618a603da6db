using System.Globalization;
using System.Text.Json;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Sipd;

/// <summary>Reads the programmes and indicators of one document; what they say otherwise than we would stays beside them.</summary>
internal sealed class SipdElements
{
    /// <summary>The store has an index of codes; the whole of a longer one stays in the extension.</summary>
    private const int LongestCode = 100;

    private readonly int firstYear;
    private readonly int lastYear;
    private readonly int most;
    private readonly List<Problem> problems;
    private readonly NumberColumn figures;
    private readonly NumberColumn money;
    private int outside, activities;

    /// <param name="most">Indicators that are read at most; the document is refused where it has more.</param>
    /// <param name="document">Its figures in quotes are all looked at first: they decide between 1.234 and 1,234.</param>
    public SipdElements(JsonElement document, int firstYear, int lastYear, int most, List<Problem> problems)
    {
        (this.firstYear, this.lastYear, this.most, this.problems) = (firstYear, lastYear, most, problems);
        var (targets, ceilings) = (new List<string>(), new List<string>());
        Collect(document, targets, ceilings);
        figures = NumberColumn.Learn(targets, NumberKind.Decimal, isNumberDemanded: false);
        money = NumberColumn.Learn(ceilings, NumberKind.WholeRupiah);
    }

    /// <summary>How many were read; each has the number of its place.</summary>
    public int Indicators { get; private set; }

    /// <summary>A text or figure without blanks around it and without control characters; null where there is none.</summary>
    public static string? Words(JsonElement value)
    {
        var words = value.ValueKind switch
        {
            JsonValueKind.String => value.GetString()!,
            JsonValueKind.Number => value.GetRawText(),
            _ => "",
        };
        var plain = string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return plain.Length == 0 ? null : plain;
    }

    public SipdProgramme Programme(JsonElement element, string path)
    {
        var code = Said(element, SipdNames.Code) ?? "";
        code = code.Length > LongestCode ? code[..LongestCode] : code;
        var name = Said(element, SipdNames.ProgrammeNames) ?? "";
        if (code.Length == 0)
        {
            problems.Add(SipdProblems.NoCode(path, name));
        }
        if (name.Length == 0)
        {
            problems.Add(SipdProblems.NoName(path, code));
        }
        activities += CountActivities(element);
        List<SipdIndicator> indicators = [.. IndicatorsOf(element, path).Select(i => Indicator(i.Element, i.Path, code))];
        var ceilings = Ceilings(element, path, new Place(ProgrammeCode: code));
        if (indicators.Count == 0)
        {
            problems.Add(SipdProblems.NoIndicator(path, code));
            indicators.Add(new SipdIndicator(++Indicators, null, null, "", null, null, null, TargetsOf([], ceilings), SipdIndicator.Absent));
        }
        else if (ceilings.Count > 0 && indicators.TrueForAll(i => i.Targets.All(t => t.Rupiah is null)))
        {
            // As in a table, where the programme's own row lends its ceiling to the first indicator.
            indicators[0] = Lend(indicators[0], ceilings, IndicatorsOf(element, path).First().Element);
        }
        var programme = new SipdProgramme(
            code, name, Said(element, SipdNames.FieldCode) ?? (code.Length == 0 ? null : ProgrammeCodes.FieldOf(code)), Said(element, SipdNames.FieldName),
            AgencyCode: null, AgencyName: null, indicators, Path: path);
        return programme with
        {
            Extension = JsonDifference.Of(SipdPlain.Of(programme, firstYear), element, SipdNames.Indicators),
            // The store has one name for an agency, so both stay in the extension as well.
            AgencyCode = Said(element, SipdNames.OwnerCode),
            AgencyName = Said(element, SipdNames.OwnerName),
        };
    }

    /// <summary>The indicators of a goal or objective: their targets are looked at, nothing is kept.</summary>
    public void CheckIndicators(JsonElement element, string path)
    {
        foreach (var (indicator, at) in IndicatorsOf(element, path))
        {
            Targets(indicator, at, Place.Nowhere);
        }
    }

    /// <summary>What is told once for the whole document.</summary>
    public void Tell(string root)
    {
        if (outside > 0)
        {
            problems.Add(SipdProblems.OutsidePeriod(root, outside, firstYear, lastYear));
        }
        if (activities > 0)
        {
            problems.Add(SipdProblems.ActivitiesKept(root, activities));
        }
    }

    private SipdIndicator Indicator(JsonElement element, string path, string programmeCode)
    {
        var place = new Place(Row: ++Indicators, ProgrammeCode: programmeCode);
        var baseline = SipdNames.First(element, SipdNames.Baselines) is { } first ? Words(first.Value) : null;
        var indicator = new SipdIndicator(
            Indicators, Said(element, SipdNames.Outcome), Said(element, SipdNames.IndicatorNumbers), Said(element, SipdNames.IndicatorNames) ?? "",
            Said(element, SipdNames.Unit), baseline, baseline is null ? null : ReadFigure(SipdNames.First(element, SipdNames.Baselines)!.Value.Value).Number,
            TargetsOf(Targets(element, path, place), Ceilings(element, path, place)));
        return indicator with { Extension = JsonDifference.Of(SipdPlain.Of(indicator, firstYear), element) };
    }

    private SipdIndicator Lend(SipdIndicator indicator, Dictionary<int, long> ceilings, JsonElement element)
    {
        var words = indicator.Targets.ToDictionary(t => t.Year, t => (t.Words, t.Value));
        var lent = indicator with { Targets = TargetsOf(words, ceilings) };
        return lent with { Extension = JsonDifference.Of(SipdPlain.Of(lent, firstYear), element) };
    }

    private static List<SipdTarget> TargetsOf(Dictionary<int, (string? Words, decimal? Value)> words, Dictionary<int, long> ceilings) =>
    [
        .. from year in words.Keys.Union(ceilings.Keys).Order()
           let target = words.GetValueOrDefault(year)
           select new SipdTarget(year, target.Words, target.Value, ceilings.TryGetValue(year, out var rupiah) ? rupiah : null),
    ];

    private Dictionary<int, (string? Words, decimal? Value)> Targets(JsonElement element, string path, Place place)
    {
        var targets = new Dictionary<int, (string? Words, decimal? Value)>();
        foreach (var (ordinal, member) in SipdNames.Targets(element))
        {
            var at = $"{path}.{member.Name}";
            if (member.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array or JsonValueKind.True or JsonValueKind.False)
            {
                problems.Add(SipdProblems.NotANumber(at, Kind(member.Value), place with { Year = firstYear + ordinal - 1 }));
                continue;
            }
            if (Words(member.Value) is not { } words || !IsInside(ordinal))
            {
                continue;
            }
            var year = firstYear + ordinal - 1;
            var read = ReadFigure(member.Value);
            targets[year] = (words, read.State == ReadingState.Value ? read.Number : null);
            if (read.State == ReadingState.Ambiguous || read.Problem is not null)
            {
                problems.Add((read.Problem ?? SipdProblems.NotANumber(at, words, place)) with { At = place with { Cell = at, Year = year } });
            }
            else if (read.State == ReadingState.Text)
            {
                problems.Add(SipdProblems.NotANumber(at, words, place with { Year = year }));
            }
        }
        return targets;
    }

    private Dictionary<int, long> Ceilings(JsonElement element, string path, Place place)
    {
        var ceilings = new Dictionary<int, long>();
        foreach (var (ordinal, member) in SipdNames.Ceilings(element))
        {
            var at = place with { Cell = $"{path}.{member.Name}", Year = firstYear + ordinal - 1 };
            if (Words(member.Value) is not { } words)
            {
                if (member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.String))
                {
                    problems.Add(SipdProblems.NoMoney(at.Cell, Kind(member.Value), at));
                }
                continue;
            }
            if (!IsInside(ordinal))
            {
                continue;
            }
            var read = ReadMoney(member.Value, words);
            if (read.Rupiah is { } rupiah && read.State == ReadingState.Value)
            {
                ceilings[at.Year!.Value] = rupiah;
                if (read.ProblemAt(at) is { } odd)
                {
                    problems.Add(odd);
                }
            }
            else if (read.State != ReadingState.Empty)
            {
                problems.Add(SipdProblems.NoMoney(at.Cell, words, at));
            }
        }
        return ceilings;
    }

    /// <summary>A figure without quotes has one reading only.</summary>
    private Reading ReadFigure(JsonElement value) =>
        value.ValueKind != JsonValueKind.Number ? figures.Read(Words(value))
        : decimal.TryParse(value.GetRawText(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Exactly(value, number)
        : new Reading(ReadingState.Text, value.GetRawText());

    private Reading ReadMoney(JsonElement value, string words)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            return money.Read(words);
        }
        return decimal.TryParse(words, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number % 1 == 0 ? Exactly(value, number) : money.Read((double)number)
            : new Reading(ReadingState.Text, words);
    }

    private static Reading Exactly(JsonElement value, decimal number) => new(ReadingState.Value, value.GetRawText(), number);

    private bool IsInside(int ordinal)
    {
        var isInside = firstYear + ordinal - 1 <= lastYear;
        outside += isInside ? 0 : 1;
        return isInside;
    }

    private IEnumerable<(JsonElement Element, string Path)> IndicatorsOf(JsonElement element, string path)
    {
        if (!element.TryGetProperty(SipdNames.Indicators, out var list) || list.ValueKind == JsonValueKind.Null)
        {
            yield break;
        }
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(i => i.ValueKind != JsonValueKind.Object))
        {
            problems.Add(SipdProblems.WrongKind($"{path}.{SipdNames.Indicators}", Text.Of("daftar objek")));
            yield break;
        }
        if (Indicators + list.GetArrayLength() > most)
        {
            Indicators = most + 1;
            yield break;
        }
        var place = 0;
        foreach (var item in list.EnumerateArray())
        {
            yield return (item, $"{path}.{SipdNames.Indicators}[{place++}]");
        }
    }

    private static int CountActivities(JsonElement element)
    {
        var count = 0;
        foreach (var member in element.EnumerateObject().Where(m => SipdNames.Activities.Contains(m.Name) && m.Value.ValueKind == JsonValueKind.Array))
        {
            foreach (var item in member.Value.EnumerateArray())
            {
                count += 1 + (item.ValueKind == JsonValueKind.Object ? CountActivities(item) : 0);
            }
        }
        return count;
    }

    private static void Collect(JsonElement element, List<string> targets, List<string> ceilings)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, targets, ceilings);
            }
        }
        if (element.ValueKind != JsonValueKind.Object)
        {
            return;
        }
        targets.AddRange(SipdNames.Targets(element).Where(t => t.Member.Value.ValueKind == JsonValueKind.String).Select(t => t.Member.Value.GetString()!));
        ceilings.AddRange(SipdNames.Ceilings(element).Where(t => t.Member.Value.ValueKind == JsonValueKind.String).Select(t => t.Member.Value.GetString()!));
        foreach (var member in element.EnumerateObject().Where(m => m.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array))
        {
            Collect(member.Value, targets, ceilings);
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => "[...]",
        _ => "{...}",
    };

    private static string? Said(JsonElement element, params ReadOnlySpan<string> names) =>
        SipdNames.First(element, names) is { } member ? Words(member.Value) : null;
}
