using System.Globalization;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Publications.Editions;

public enum EditionChangeKind
{
    ProgrammeIn,
    ProgrammeOut,
    Moved,
    Money,
    Indicator,
    Described,
    Direction,
    Ceiling,
}

/// <summary>One thing that is different between two editions.</summary>
/// <param name="Code">Of the programme or goal; null for the plan itself.</param>
/// <param name="What">What it is about: the name of the programme, the indicator, the year.</param>
/// <param name="Before">Null for what is new.</param>
/// <param name="After">Null for what is gone.</param>
public sealed record EditionChange(EditionChangeKind Kind, string? Code, Text What, Text? Before, Text? After);

/// <summary>What changed from one edition to another: programmes in and out, moved in years, money, indicators, direction.</summary>
/// <param name="ProgrammesBefore">Without the reserve list, like the others.</param>
public sealed record EditionComparison(
    int ProgrammesBefore, int ProgrammesAfter, long TotalBefore, long TotalAfter, IReadOnlyList<EditionChange> Changes)
{
    public static EditionComparison Between(EditionData before, EditionData after)
    {
        // A programme keeps its id through every change; one that was taken out and entered anew is found by its code.
        var pairs = Pair(before.Programmes, after.Programmes);
        List<EditionChange> changes =
        [
            .. Direction(before, after),
            .. pairs.Where(p => !IsIn(p.Before) && IsIn(p.After)).Select(p => new EditionChange(
                EditionChangeKind.ProgrammeIn, p.After!.Code, Text.Verbatim(p.After.Name), p.Before is null ? null : Reserve, Said(p.After))),
            .. pairs.Where(p => IsIn(p.Before) && !IsIn(p.After)).Select(p => new EditionChange(
                EditionChangeKind.ProgrammeOut, p.Before!.Code, Text.Verbatim(p.Before.Name), Said(p.Before), p.After is null ? null : Reserve)),
            .. pairs.Where(p => IsIn(p.Before) && IsIn(p.After)).SelectMany(p => Of(p.Before!, p.After!)),
            .. Ceilings(before, after),
        ];
        return new EditionComparison(
            before.Programmes.Count(IsIn), after.Programmes.Count(IsIn),
            before.Programmes.Where(IsIn).Sum(p => p.Total), after.Programmes.Where(IsIn).Sum(p => p.Total),
            [.. changes.OrderBy(c => c.Kind).ThenBy(c => c.Code, StringComparer.Ordinal)]);
    }

    private static Text Reserve { get; } = Text.Of("daftar cadangan");

    private static bool IsIn(EditionProgramme? programme) => programme is { IsReserve: false };

    private static List<(EditionProgramme? Before, EditionProgramme? After)> Pair(
        IReadOnlyList<EditionProgramme> before, IReadOnlyList<EditionProgramme> after)
    {
        var byId = after.ToDictionary(p => p.Id);
        var taken = before.Where(p => byId.ContainsKey(p.Id)).Select(p => p.Id).ToHashSet();
        var byCode = after.Where(p => !taken.Contains(p.Id)).ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        List<(EditionProgramme?, EditionProgramme?)> pairs = [];
        foreach (var old in before)
        {
            var now = byId.GetValueOrDefault(old.Id) ?? byCode.GetValueOrDefault(old.Code);
            byCode.Remove(now?.Code ?? "");
            pairs.Add((old, now));
        }
        pairs.AddRange(byCode.Values.Select(p => ((EditionProgramme?)null, (EditionProgramme?)p)));
        return pairs;
    }

    private static IEnumerable<EditionChange> Of(EditionProgramme before, EditionProgramme after)
    {
        var name = Text.Verbatim(after.Name);
        EditionChange Change(EditionChangeKind kind, Text what, Text? old, Text? now) => new(kind, after.Code, what, old, now);
        if ((before.First, before.Last) != (after.First, after.Last))
        {
            yield return Change(EditionChangeKind.Moved, name, Years(before), Years(after));
        }
        var (costsBefore, costsAfter) = (before.ByYear(), after.ByYear());
        if (before.Total != after.Total)
        {
            yield return Change(EditionChangeKind.Money, Text.Of("{0}, seluruhnya", after.Name), Amount(before.Total), Amount(after.Total));
        }
        foreach (var year in costsBefore.Keys.Union(costsAfter.Keys).Order()
            .Where(y => costsBefore.GetValueOrDefault(y) != costsAfter.GetValueOrDefault(y)))
        {
            yield return Change(EditionChangeKind.Money, Text.Of("{0}, {1}", after.Name, Plain(year)),
                Amount(costsBefore.GetValueOrDefault(year)), Amount(costsAfter.GetValueOrDefault(year)));
        }
        foreach (var change in Indicators(before, after))
        {
            yield return change;
        }
        foreach (var (what, old, now) in new[]
        {
            (Text.Of("Kode"), before.Code, after.Code), (Text.Of("Nama"), before.Name, after.Name),
            (Text.Of("Dimensi"), before.Dimension, after.Dimension), (Text.Of("OPD penanggung jawab"), before.Lead, after.Lead),
            (Text.Of("Sasaran"), before.Goal, after.Goal), (Text.Of("Quick Win"), Mark(before), Mark(after)),
        }.Where(f => f.Item2 != f.Item3))
        {
            yield return Change(EditionChangeKind.Described, Text.Of("{0}: {1}", after.Name, what), Verbatim(old), Verbatim(now));
        }
        foreach (var change in Charter(before, after))
        {
            yield return change;
        }
    }

    /// <summary>What citizens are promised, by whom, how far it is, and what is measured; the wording of the rest is in the redline.</summary>
    private static IEnumerable<EditionChange> Charter(EditionProgramme before, EditionProgramme after)
    {
        var (old, now) = (before.Charter, after.Charter);
        static Text? Status(EditionCharter? charter) => charter is null ? null : CharterNames.Of(charter.Status);
        (EditionChangeKind Kind, string Field, Text? Before, Text? After)[] fields =
        [
            (EditionChangeKind.Described, "Promise", Verbatim(old?.Promise), Verbatim(now?.Promise)),
            (EditionChangeKind.Described, "Owner", Verbatim(old?.Owner), Verbatim(now?.Owner)),
            (EditionChangeKind.Described, "Status", Status(old), Status(now)),
            (EditionChangeKind.Indicator, "Kpi", Verbatim(old?.Kpi), Verbatim(now?.Kpi)),
            (EditionChangeKind.Indicator, "Target", Verbatim(old?.Target), Verbatim(now?.Target)),
        ];
        return fields.Where(f => f.Before?.Indonesian != f.After?.Indonesian)
            .Select(f => new EditionChange(f.Kind, after.Code, Text.Of("{0}: {1}", after.Name, CharterNames.Of(f.Field)), f.Before, f.After));
    }

    private static IEnumerable<EditionChange> Indicators(EditionProgramme before, EditionProgramme after)
    {
        EditionChange Change(Text what, string? old, string? now) => new(EditionChangeKind.Indicator, after.Code, what, Verbatim(old), Verbatim(now));
        foreach (var gone in before.Indicators.Where(i => Match(i, after.Indicators) is null))
        {
            yield return Change(Text.Of("{0}: indikator dihapus", after.Name), gone.Name, null);
        }
        foreach (var now in after.Indicators)
        {
            if (Match(now, before.Indicators) is not { } old)
            {
                yield return Change(Text.Of("{0}: indikator baru", after.Name), null, now.Name);
                continue;
            }
            foreach (var (what, was, isNow) in new[]
            {
                (Text.Of("{0}: nama indikator", after.Name), (string?)old.Name, (string?)now.Name),
                (Text.Of("{0}: satuan {1}", after.Name, now.Name), old.Unit, now.Unit),
                (Text.Of("{0}: kondisi awal {1}", after.Name, now.Name), old.Baseline, now.Baseline),
            }.Where(f => f.Item2 != f.Item3))
            {
                yield return Change(what, was, isNow);
            }
            foreach (var year in old.Targets.Keys.Union(now.Targets.Keys).Order().Where(y => old.Targets.GetValueOrDefault(y) != now.Targets.GetValueOrDefault(y)))
            {
                yield return Change(Text.Of("{0}: target {1} {2}", after.Name, now.Name, Plain(year)),
                    old.Targets.GetValueOrDefault(year), now.Targets.GetValueOrDefault(year));
            }
        }
    }

    private static EditionIndicator? Match(EditionIndicator wanted, IReadOnlyList<EditionIndicator> among) =>
        among.FirstOrDefault(i => i.Id == wanted.Id) ?? among.FirstOrDefault(i => i.Name == wanted.Name);

    private static IEnumerable<EditionChange> Direction(EditionData before, EditionData after)
    {
        EditionChange? Field(string? code, Text what, string? old, string? now) =>
            old == now ? null : new EditionChange(EditionChangeKind.Direction, code, what, Verbatim(old), Verbatim(now));
        var missions = before.Missions.Select(m => m.Number).Union(after.Missions.Select(m => m.Number)).Order().Select(n => Field(
            null, Text.Of("Misi {0}", Plain(n)), before.Missions.FirstOrDefault(m => m.Number == n)?.Words, after.Missions.FirstOrDefault(m => m.Number == n)?.Words));
        var goals = before.Goals.Select(g => g.Code).Union(after.Goals.Select(g => g.Code)).SelectMany(code =>
        {
            var (old, now) = (before.Goals.FirstOrDefault(g => g.Code == code), after.Goals.FirstOrDefault(g => g.Code == code));
            return new[]
            {
                Field(code, Text.Of("Sasaran {0}", code), old?.Words, now?.Words),
                Field(code, Text.Of("Indikator sasaran {0}", code), old?.Indicator, now?.Indicator),
                Field(code, Text.Of("Target sasaran {0}", code), old?.Target, now?.Target),
            };
        });
        return new[] { Field(null, Text.Of("Nama rencana"), before.PlanName, after.PlanName), Field(null, Text.Of("Visi"), before.Vision, after.Vision) }
            .Concat(missions).Concat(goals).OfType<EditionChange>();
    }

    private static IEnumerable<EditionChange> Ceilings(EditionData before, EditionData after)
    {
        var (old, now) = (before.Ceilings.ToDictionary(c => (c.Year, c.FundSource), c => c.Rupiah), after.Ceilings.ToDictionary(c => (c.Year, c.FundSource), c => c.Rupiah));
        foreach (var key in old.Keys.Union(now.Keys).Order())
        {
            long? Of(Dictionary<(int, string), long> all) => all.TryGetValue(key, out var rupiah) ? rupiah : null;
            if (Of(old) != Of(now))
            {
                var what = key.FundSource.Length == 0 ? Text.Of("Pagu {0}", Plain(key.Year)) : Text.Of("Pagu {0} {1}", key.FundSource, Plain(key.Year));
                yield return new EditionChange(EditionChangeKind.Ceiling, null, what,
                    Of(old) is { } was ? Amount(was) : null, Of(now) is { } isNow ? Amount(isNow) : null);
            }
        }
    }

    private static Text Said(EditionProgramme programme) => Text.Of("{0}, {1}", Years(programme), Amount(programme.Total));

    private static Text Years(EditionProgramme programme) => (programme.First, programme.Last) switch
    {
        ({ } first, { } last) when first == last => Text.Verbatim(Plain(first)),
        ({ } first, { } last) => Text.Verbatim($"{Plain(first)}–{Plain(last)}"),
        _ => Text.Of("belum bertahun"),
    };

    private static Text Amount(long rupiah) => Text.Of("{0:F}", new Rupiah(rupiah));

    private static string Mark(EditionProgramme programme) => programme.IsQuickWin ? "✓" : "–";

    private static Text? Verbatim(string? words) => string.IsNullOrEmpty(words) ? null : Text.Verbatim(words);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
