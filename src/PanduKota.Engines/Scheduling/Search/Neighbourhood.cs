using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>Which programmes to set free next: kin in some sense, cheap to move by the prices.</summary>
internal sealed class Neighbourhood(ScheduleModel model, PriceBound bound)
{
    private const int Kinds = 5;

    /// <param name="plan">The plan that is searched around.</param>
    /// <param name="other">Another good plan, for freeing what differs.</param>
    /// <param name="share">Shares of the relaxation by column.</param>
    public bool[] Choose(int[] plan, int[] other, double[] share, int size, SeededRandom random)
    {
        var kind = random.Next(Kinds);
        var programmes = model.Instance.Programmes;
        var dimension = programmes[random.Next(programmes.Count)].Dimension;
        var agencies = Enumerable.Range(0, 6).Select(_ => programmes[random.Next(programmes.Count)].Agency).ToHashSet(StringComparer.Ordinal);
        var from = random.Next(model.Instance.Years);
        var window = 0b111 << from;
        var score = new double[model.ProgrammeCount];
        for (var i = 0; i < score.Length; i++)
        {
            var isKin = kind switch
            {
                0 => programmes[i].Dimension == dimension,
                1 => Touches(i, plan, window),
                2 => agencies.Contains(programmes[i].Agency),
                3 => plan[i] < 0 ? HasShare(i, share) : share[plan[i]] < 0.999,
                _ => plan[i] != other[i],
            };
            score[i] = SwitchingCost(i, plan[i]) / model.MeanValue * (0.3 + random.NextDouble()) + (isKin ? 0 : 0.25) + 0.03 * random.NextDouble();
        }
        var free = new bool[score.Length];
        foreach (var i in Enumerable.Range(0, score.Length).OrderBy(i => score[i]).ThenBy(i => i).Take(size))
        {
            free[i] = true;
        }
        return free;
    }

    private bool Touches(int i, int[] plan, int window)
    {
        if (plan[i] >= 0)
        {
            return (((1 << model.Duration[i]) - 1 << model.StartOf[plan[i]]) & window) != 0;
        }
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            if ((1 << model.StartOf[j] & window) != 0 && bound.BestGain[i] - bound.Gain[j] < 0.05 * model.MeanValue)
            {
                return true;
            }
        }
        return false;
    }

    private bool HasShare(int i, double[] share)
    {
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            if (share[j] > 1e-6)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>How much the prices say is lost by the cheapest other choice of the programme.</summary>
    private double SwitchingCost(int i, int chosen)
    {
        var stay = chosen < 0 ? 0 : bound.Gain[chosen];
        var best = chosen < 0 || model.MustBeIn[i] ? double.NegativeInfinity : 0;
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            if (j != chosen)
            {
                best = Math.Max(best, bound.Gain[j]);
            }
        }
        return Math.Max(0, stay - best);
    }
}
