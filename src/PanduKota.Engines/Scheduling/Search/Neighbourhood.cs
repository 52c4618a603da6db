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

    /// <summary>Programmes that could bring what the plan lacks, and those that stand in their way in the same years.</summary>
    /// <param name="rows">Rows of "at least" that the plan does not reach; one of them, or one of the programmes, is drawn.</param>
    /// <param name="programmes">Programmes that must be in and are not.</param>
    public bool[] ChooseAround(int[] plan, List<int> rows, List<int> programmes, int size, SeededRandom random)
    {
        var score = Enumerable.Range(0, model.ProgrammeCount).Select(_ => random.NextDouble()).ToArray();
        var years = 0;
        var drawn = random.Next(rows.Count + programmes.Count);
        if (drawn < rows.Count)
        {
            foreach (var j in model.Rows[rows[drawn]].Columns)
            {
                score[model.ProgrammeOf[j]] = Math.Min(score[model.ProgrammeOf[j]], 0.5 * random.NextDouble());
                years |= YearsOf(j);
            }
            years = model.Rows[rows[drawn]].Year is >= 0 and var year ? 1 << year : years;
        }
        else
        {
            var i = programmes[drawn - rows.Count];
            score[i] = -1;
            var j = model.FirstColumn[i] + random.Next(model.FirstColumn[i + 1] - model.FirstColumn[i]);
            years = YearsOf(j);
        }
        for (var i = 0; i < score.Length; i++)
        {
            score[i] -= plan[i] >= 0 && (YearsOf(plan[i]) & years) != 0 ? 0.3 : 0;
        }
        foreach (var (a, b) in model.Pairs)
        {
            var least = Math.Min(score[a], score[b]);
            (score[a], score[b]) = (Math.Min(score[a], least + 0.2), Math.Min(score[b], least + 0.2));
        }
        var free = new bool[score.Length];
        foreach (var i in Enumerable.Range(0, score.Length).OrderBy(i => score[i]).ThenBy(i => i).Take(size))
        {
            free[i] = true;
        }
        return free;
    }

    private int YearsOf(int column) => ((1 << model.Duration[model.ProgrammeOf[column]]) - 1) << model.StartOf[column];

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
