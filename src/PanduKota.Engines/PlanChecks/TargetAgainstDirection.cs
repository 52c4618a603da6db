using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// Targets go the way their indicator is meant to go and are not worse than the baseline; an indicator to be kept stays
/// where it is. Equal targets are fine in every direction.
/// </summary>
public sealed class TargetAgainstDirection : IProgrammeCheck
{
    public string Code => "PLAN-011";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            var (before, yearBefore) = (indicator.Baseline, (int?)null);
            foreach (var (year, target) in indicator.NumberTargets())
            {
                if (before is { } from && IsAgainst(indicator.Direction, from, target))
                {
                    yield return Problem.Warning(
                        Code,
                        Message(indicator, from, yearBefore, target, year),
                        Mend(indicator.Direction),
                        ProgrammePlace.OfTarget(programme, i, year));
                }
                (before, yearBefore) = (target, year);
            }
        }
    }

    private static bool IsAgainst(Direction direction, decimal from, decimal to) => direction switch
    {
        Direction.Up => to < from,
        Direction.Down => to > from,
        _ => to != from,
    };

    private static Text Message(IndicatorFacts indicator, decimal from, int? yearBefore, decimal to, int year)
    {
        var wanted = indicator.Direction switch
        {
            Direction.Up => Text.Of("naik"),
            Direction.Down => Text.Of("turun"),
            _ => Text.Of("tetap"),
        };
        if (yearBefore is { } earlier)
        {
            return Text.Of(
                "Indikator “{0}” seharusnya {1}, tetapi targetnya berubah dari {2:#,0.######} ({3}) menjadi {4:#,0.######} ({5}).",
                indicator.Name, wanted, from, YearWords.Of(earlier), to, YearWords.Of(year));
        }
        return indicator.Direction == Direction.Keep
            ? Text.Of(
                "Indikator “{0}” seharusnya tetap, tetapi target {1} ({2:#,0.######}) lain dari kondisi awal ({3:#,0.######}).",
                indicator.Name, YearWords.Of(year), to, from)
            : Text.Of(
                "Indikator “{0}” seharusnya {1}, tetapi target {2} ({3:#,0.######}) lebih buruk dari kondisi awal ({4:#,0.######}).",
                indicator.Name, wanted, YearWords.Of(year), to, from);
    }

    private static Text Mend(Direction direction) => direction == Direction.Keep
        ? Text.Of("Samakan targetnya, atau ubah arah indikator menjadi naik atau turun.")
        : Text.Of("Perbaiki target atau kondisi awalnya, atau ubah arah indikatornya.");
}
