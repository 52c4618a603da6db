using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// An indicator in percent stays within 0 to 100. Growth, inflation and the like may go beyond; for them it is a hint.
/// </summary>
public sealed class PercentageOutOfRange : IProgrammeCheck
{
    private static readonly string[] mayGoBeyond =
        ["pertumbuhan", "kenaikan", "peningkatan", "penurunan", "laju", "inflasi", "perubahan", "growth"];

    public string Code => "PLAN-013";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        for (var i = 0; i < programme.Indicators.Count; i++)
        {
            var indicator = programme.Indicators[i];
            if (!Units.IsPercent(indicator.Unit))
            {
                continue;
            }
            if (indicator.Baseline is < 0 or > 100)
            {
                yield return Finding(
                    indicator,
                    Text.Of("Kondisi awal indikator “{0}” adalah {1:#,0.######} %, di luar 0–100 %.", indicator.Name, indicator.Baseline),
                    ProgrammePlace.Of(programme, FormattableString.Invariant($"baseline:{i}")));
            }
            foreach (var (year, value) in indicator.NumberTargets().Where(t => t.Value is < 0 or > 100))
            {
                yield return Finding(
                    indicator,
                    Text.Of("Target {0} indikator “{1}” adalah {2:#,0.######} %, di luar 0–100 %.", YearWords.Of(year), indicator.Name, value),
                    ProgrammePlace.OfTarget(programme, i, year));
            }
        }
    }

    private Problem Finding(IndicatorFacts indicator, Text message, Place place) => new(
        Code,
        mayGoBeyond.Any(w => indicator.Name.Contains(w, StringComparison.OrdinalIgnoreCase)) ? Severity.Hint : Severity.Warning,
        message,
        Text.Of("Perbaiki angkanya, atau pilih satuan yang sesuai."),
        place);
}
