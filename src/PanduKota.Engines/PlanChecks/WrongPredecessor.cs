using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// A predecessor is in the plan, has finished before its successor starts, and does not wait for it in turn. A programme
/// starts in its first year with cost (without cost: its earliest start) and finishes in its last year with cost.
/// </summary>
public sealed class WrongPredecessor : IProgrammeCheck
{
    public string Code => "PLAN-040";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var byCode = ByCode(plan);
        var rings = new PredecessorRings(byCode);
        return plan.Programmes.SelectMany(p => Check(p, byCode, rings));
    }

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        if (programme.PredecessorCodes.Count == 0)
        {
            return [];
        }
        var byCode = ByCode(plan);
        return Check(programme, byCode, new PredecessorRings(byCode));
    }

    private static Dictionary<string, ProgrammeFacts> ByCode(PlanSnapshot plan) => plan.Programmes
        .GroupBy(p => p.Code.Trim(), StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.MinBy(p => p.Id)!, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<Problem> Check(
        ProgrammeFacts programme, Dictionary<string, ProgrammeFacts> byCode, PredecessorRings rings)
    {
        foreach (var code in programme.PredecessorCodes.Select(c => c.Trim()).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!byCode.TryGetValue(code, out var predecessor))
            {
                yield return Problem.Error(
                    Code,
                    Text.Of("Program pendahulu {1} dari {0} tidak ada di rencana ini.", programme.Code, code),
                    Text.Of("Perbaiki kodenya, atau hapus dari daftar pendahulu."),
                    ProgrammePlace.Of(programme, "predecessors"));
            }
            else if (!rings.AreTogether(programme, predecessor) && Overlap(programme, predecessor) is { } overlap)
            {
                yield return overlap;
            }
        }
        if (rings.Through(programme) is { } ring)
        {
            yield return Problem.Error(
                Code,
                Text.Of("Program pendahulu saling menunggu: {0}.", string.Join(" → ", ring)),
                Text.Of("Hapus salah satu hubungan pendahulu di lingkaran itu."),
                ProgrammePlace.Of(programme, "predecessors"));
        }
    }

    private Problem? Overlap(ProgrammeFacts programme, ProgrammeFacts predecessor)
    {
        var start = YearTotals.Of(programme).First ?? programme.EarliestStart;
        if (YearTotals.Of(predecessor).Last is not { } end || start is not { } from || end < from)
        {
            return null;
        }
        return Problem.Error(
            Code,
            Text.Of(
                "Program {0} mulai {1}, padahal pendahulunya {2} baru selesai {3}.",
                programme.Code, YearWords.Of(from), predecessor.Code, YearWords.Of(end)),
            Text.Of("Mulai {0} paling cepat {1}, atau percepat {2}.", programme.Code, YearWords.Of(end + 1), predecessor.Code),
            ProgrammePlace.Of(programme, "predecessors", from));
    }
}
