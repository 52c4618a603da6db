using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// A target that grows or shrinks by more than the allowed factor in one year is probably a slip of the decimal mark. The
/// first target is held against the baseline; over a gap of n years the factor is allowed n times. After a spike the next
/// target is held against the one before it, so that one slip is one finding.
/// </summary>
public sealed class TargetJump : IProgrammeCheck
{
    public string Code => "PLAN-012";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var factor = plan.Settings.JumpFactor;
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            (int? Year, decimal Value)? before = indicator.Baseline is { } baseline ? (null, baseline) : null;
            (int? Year, decimal Value)? beforeSpike = null;
            foreach (var (year, value) in indicator.NumberTargets())
            {
                var isBackFromSpike = beforeSpike is { } calm && !IsJump(calm.Value, value, Gap(calm.Year, year), factor);
                if (before is { } from && !isBackFromSpike && IsJump(from.Value, value, Gap(from.Year, year), factor))
                {
                    beforeSpike = from;
                    yield return Problem.Warning(
                        Code,
                        Message(indicator, from.Year, from.Value, year, value),
                        Text.Of("Periksa letak koma dan satuannya; kalau memang benar, biarkan."),
                        ProgrammePlace.OfTarget(programme, i, year));
                }
                else
                {
                    beforeSpike = null;
                }
                before = (year, value);
            }
        }
    }

    private static int Gap(int? from, int to) => from is { } year ? to - year : 1;

    private static bool IsJump(decimal from, decimal to, int years, decimal factor)
    {
        if (from <= 0 || to <= 0)
        {
            return false;
        }
        // As double: a factor over many years must not overflow.
        var ratio = (double)Math.Max(from, to) / (double)Math.Min(from, to);
        return ratio > Math.Pow((double)factor, Math.Max(1, years)) * (1 + 1e-12);
    }

    private static Text Message(IndicatorFacts indicator, int? yearBefore, decimal from, int year, decimal to) =>
        yearBefore is { } earlier
            ? Text.Of(
                "Target indikator “{0}” melompat dari {1:#,0.######} ({2}) ke {3:#,0.######} ({4}).",
                indicator.Name, from, YearWords.Of(earlier), to, YearWords.Of(year))
            : Text.Of(
                "Target indikator “{0}” melompat dari kondisi awal {1:#,0.######} ke {2:#,0.######} ({3}).",
                indicator.Name, from, to, YearWords.Of(year));
}
