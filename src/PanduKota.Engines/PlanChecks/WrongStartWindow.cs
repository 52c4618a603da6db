using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>The earliest start is not after the latest, and the first money falls between them.</summary>
public sealed class WrongStartWindow : IProgrammeCheck
{
    public string Code => "PLAN-017";

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        if (programme.EarliestStart is { } earliest && programme.LatestStart is { } latest && earliest > latest)
        {
            yield return Problem.Error(
                Code,
                Text.Of(
                    "Program {0} paling cepat mulai {1}, tetapi paling lambat mulai {2}.",
                    programme.Code, YearWords.Of(earliest), YearWords.Of(latest)),
                Text.Of("Tukar atau perbaiki kedua tahun itu."),
                ProgrammePlace.Of(programme, "earliestStart", earliest));
            yield break;
        }
        if (YearTotals.Of(programme).First is not { } first)
        {
            yield break;
        }
        if (first < programme.EarliestStart)
        {
            yield return Problem.Warning(
                Code,
                Text.Of(
                    "Pagu pertama program {0} ada di {1}, sebelum tahun mulai paling cepat ({2}).",
                    programme.Code, YearWords.Of(first), YearWords.Of(programme.EarliestStart.Value)),
                Text.Of("Pindahkan pagunya, atau perbaiki tahun mulai paling cepat."),
                ProgrammePlace.OfCost(programme, first));
        }
        else if (first > programme.LatestStart)
        {
            yield return Problem.Warning(
                Code,
                Text.Of(
                    "Pagu pertama program {0} ada di {1}, sesudah tahun mulai paling lambat ({2}).",
                    programme.Code, YearWords.Of(first), YearWords.Of(programme.LatestStart.Value)),
                Text.Of("Pindahkan pagunya, atau perbaiki tahun mulai paling lambat."),
                ProgrammePlace.OfCost(programme, first));
        }
    }
}
