using PanduKota.Engines.Scheduling;

namespace PanduKota.Features.Schedules.WhatIf;

/// <summary>The question of a schedule with its ceilings raised or lowered.</summary>
internal static class ScaledCeilings
{
    /// <summary>The key of the ceilings of all fund sources together.</summary>
    public const string AllSources = "";

    /// <summary>
    /// A ceiling of the question has the money of programmes outside the search taken off already; the share is one of the
    /// whole ceiling, as a person would say it.
    /// </summary>
    /// <param name="percents">Fund source, or "" for all together -> percent to add; a source that is not named stays.</param>
    public static SchedulingInstance Of(SchedulingInstance instance, ScheduleNotes notes, IReadOnlyDictionary<string, decimal> percents)
    {
        var whole = notes.CeilingTerms?.ToDictionary(c => (c.Year, c.FundSource), c => c.Rupiah);
        return instance with { Ceilings = [.. instance.Ceilings.Select(Scaled)] };

        Ceiling Scaled(Ceiling ceiling)
        {
            var source = ceiling.FundSource ?? AllSources;
            if (!percents.TryGetValue(source, out var percent))
            {
                return ceiling;
            }
            var said = whole?.GetValueOrDefault((ceiling.Year, source), ceiling.Amount) ?? ceiling.Amount;
            return ceiling with { Amount = Math.Max(0, ceiling.Amount + (long)decimal.Round(said * percent / 100)) };
        }
    }
}
