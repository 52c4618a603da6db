using System.Globalization;
using PanduKota.Features.ChangeLog;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>What a change of a scenario is in the change log: one field for each ceiling, floor, capacity, lock and option.</summary>
internal static class ScenarioLog
{
    public const string Subject = "scenario";

    public static ChangeFields Differences(string? nameBefore, ScenarioTerms? before, string? nameAfter, ScenarioTerms? after)
    {
        var fields = new ChangeFields().Add("Name", nameBefore, nameAfter);
        var (old, now) = (Words(before), Words(after));
        foreach (var key in old.Keys.Union(now.Keys))
        {
            fields.Add(key, old.GetValueOrDefault(key), now.GetValueOrDefault(key));
        }
        return fields;
    }

    private static Dictionary<string, object?> Words(ScenarioTerms? terms)
    {
        var words = new Dictionary<string, object?>(StringComparer.Ordinal);
        if (terms is null)
        {
            return words;
        }
        foreach (var ceiling in terms.Ceilings)
        {
            words[Key($"Ceilings[{Invariant(ceiling.Year)} {ceiling.FundSource}".TrimEnd())] = ceiling.Rupiah;
        }
        foreach (var floor in terms.Floors.Distinct())
        {
            words[Key($"Floors[{floor.DimensionCode} {Invariant(floor.FromYear)}-{Invariant(floor.ToYear)}")] =
                new { floor.LeastRupiah, floor.LeastProgrammes };
        }
        foreach (var capacity in terms.Capacities)
        {
            words[Key($"Capacities[{capacity.AgencyId?.ToString() ?? "semua OPD"}")] = capacity.MostRunning;
        }
        foreach (var decision in terms.Locks)
        {
            words[Key($"Locks[{decision.ProgrammeId}")] = new { decision.StartYear, decision.Why };
        }
        words["Discount"] = terms.Discount;
        words["QuickWinsFirst"] = terms.QuickWinsFirst;
        words["KeepExisting"] = terms.KeepExisting;
        words["LeastQuickWins"] = terms.LeastQuickWins;
        words["ByInstrument"] = terms.ByInstrument;
        return words;
    }

    private static string Key(string open) => open + "]";

    private static string Invariant(int year) => year.ToString(CultureInfo.InvariantCulture);
}
