using PanduKota.Features.Programmes;

namespace PanduKota.Features.Schedules;

/// <summary>A programme moved by some years, with its money and targets.</summary>
/// <param name="DroppedTargets">"Indikator, tahun" of targets that would fall outside the plan's years.</param>
internal sealed record ShiftedProgramme(ProgrammeFields Fields, IReadOnlyList<(string Indicator, int Year)> DroppedTargets);

internal static class ProgrammeShift
{
    /// <summary>
    /// Money and targets move together. A target that would leave the plan's years is dropped and told of; it comes back
    /// when the schedule is undone.
    /// </summary>
    public static ShiftedProgramme By(ProgrammeFields fields, int years, int firstYear, int lastYear)
    {
        var dropped = fields.Indicators
            .SelectMany(i => i.Targets.Keys.Where(y => y + years < firstYear || y + years > lastYear).Select(y => (i.Name, y)))
            .ToList();
        var moved = fields with
        {
            Costs = [.. fields.Costs.Select(c => c with { Rupiah = c.Rupiah.ToDictionary(r => r.Key + years, r => r.Value) })],
            Indicators = [.. fields.Indicators.Select(i => i with
            {
                Targets = i.Targets.Where(t => t.Key + years >= firstYear && t.Key + years <= lastYear)
                    .ToDictionary(t => t.Key + years, t => t.Value),
            })],
        };
        return new ShiftedProgramme(moved, dropped);
    }
}
