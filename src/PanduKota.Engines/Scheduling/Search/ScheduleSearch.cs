using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;

namespace PanduKota.Engines.Scheduling.Search;

/// <summary>
/// The search for a good plan, in rounds of two fixed pieces of work each; what a round does depends on the seed and the
/// rounds before it alone, so that the number of threads changes nothing but the time.
/// </summary>
internal sealed class ScheduleSearch
{
    private const int Slots = 2;
    private const int FirstMoves = 200_000;
    private const int RoundMoves = 400_000;
    private const int NeighbourhoodsPerRound = 50;
    private const int PivotsPerNeighbourhood = 500;
    private const int LargeCount = 200;
    private static readonly double[] CeilingFactors = [4, 6, 8, 12];
    private static readonly double[] Strictness = [1, 20, 20, 60];
    private static readonly double[] SmallHeats = [0.015, 0.03, 0.05, 0.09];
    private static readonly double[] LargeHeats = [0.0043, 0.0057, 0.0086, 0.014, 0.026];

    private readonly ScheduleModel model;
    private readonly int seed;
    private readonly PriceBound bound;
    private readonly double[] share;
    private readonly Annealing[] annealers;
    private readonly Neighbourhood neighbourhood;
    private readonly List<int[]> starts = [];
    private readonly double[] neighbourhoodSize = [14, 14];
    private double secondsPerMove;

    public ScheduleSearch(ScheduleModel model, int seed, PriceBound bound, double[] share)
    {
        (this.model, this.seed, this.bound, this.share) = (model, seed, bound, share);
        var rows = new AnnealingRows(model, bound.Prices);
        annealers = [.. Enumerable.Range(0, Slots).Select(_ => new Annealing(rows))];
        neighbourhood = new Neighbourhood(model, bound);
    }

    public PlanPool Pool { get; } = new();

    /// <summary>A plan to begin from; it may break demands.</summary>
    public void Suggest(int[] plan)
    {
        starts.Add(plan);
        Offer(plan);
    }

    public void Dive(Relaxation relaxation, SearchClock clock)
    {
        var plans = new int[2][];
        var simplexes = new[] { new DualSimplex(relaxation.Simplex), new DualSimplex(relaxation.Simplex) };
        InParallel(2, clock, slot => plans[slot] = new Dive(model, relaxation, simplexes[slot], slot == 0 ? 0.9 : 0.8).Run(clock.Cancel));
        foreach (var plan in plans)
        {
            Suggest(plan);
        }
    }

    public void Round(int round, SearchClock clock)
    {
        var found = new List<int[]>[Slots];
        var seconds = new double[Slots];
        var moves = Moves(round, clock);
        InParallel(Slots, clock, slot =>
        {
            var random = new SeededRandom(seed, round, slot);
            var before = clock.Seconds;
            if (round > 0 && Pool.Count > 0 && (slot + round) % 2 == 1)
            {
                found[slot] = Neighbours(slot, random, clock.Cancel);
                return;
            }
            found[slot] = annealers[slot].Run(Plan(round, slot, moves, random), random, clock.Cancel) is { } plan ? [plan] : [];
            seconds[slot] = clock.Seconds - before;
        });
        secondsPerMove = seconds.Max() / moves;
        foreach (var plan in found.SelectMany(f => f))
        {
            Offer(plan);
        }
    }

    private void Offer(int[] plan)
    {
        if (model.Keeps(plan))
        {
            Polish.ByOneStart(model, plan);
            Pool.Add(plan, model.ObjectiveOf(plan));
        }
    }

    /// <summary>Fewer moves only when the time that is left would cut the cooling off.</summary>
    private int Moves(int round, SearchClock clock)
    {
        var moves = round == 0 ? FirstMoves : RoundMoves;
        var affordable = secondsPerMove > 0 ? clock.SecondsLeft / secondsPerMove : double.PositiveInfinity;
        return affordable < 1.3 * moves ? Math.Max(20_000, (int)(0.95 * affordable)) : moves;
    }

    private AnnealingPlan Plan(int round, int slot, int moves, SeededRandom random)
    {
        var isLarge = model.ProgrammeCount > LargeCount;
        var open = Pool.Count == 0 ? double.PositiveInfinity : Math.Max(bound.Value - Pool.BestValue, 1e-9);
        var loss = Pool.Count == 0 ? double.PositiveInfinity
            : isLarge ? Math.Min(open, bound.Value * (0.001 + 0.003 * random.NextDouble()))
            : open * (0.4 + 0.8 * random.NextDouble());
        var heats = isLarge ? LargeHeats : SmallHeats;
        var hot = heats[random.Next(heats.Length)] * model.MeanValue;
        return new AnnealingPlan(
            StartOf(round, slot, isLarge, random),
            bound.ColumnsWithin(loss),
            bound.LeavingOutWithin(loss),
            hot,
            0.0013 * model.MeanValue,
            moves,
            CeilingFactors[random.Next(CeilingFactors.Length)],
            Pool.Count > 0 ? 1 : Strictness[(round + slot) % Strictness.Length]);
    }

    private int[] StartOf(int round, int slot, bool isLarge, SeededRandom random)
    {
        if (round == 0 && starts.Count > 0)
        {
            return starts[Math.Min(slot, starts.Count - 1)];
        }
        var draw = random.NextDouble();
        if (Pool.Count == 0 || (draw < (isLarge ? 0.35 : 0.15) && starts.Count > 0))
        {
            return starts.Count == 0 ? [.. Enumerable.Repeat(-1, model.ProgrammeCount)] : starts[random.Next(starts.Count)];
        }
        return draw < 0.7 ? Pool.Best! : Pool[random.Next(Pool.Count)];
    }

    /// <summary>
    /// A chain of small searches from the best plan or another good one. Columns far from what the prices favour are left
    /// away: the chain is quick, and the annealing looks where it does not.
    /// </summary>
    private List<int[]> Neighbours(int slot, SeededRandom random, CancellationToken cancel)
    {
        var found = new List<int[]>();
        var plan = random.NextDouble() < 0.7 ? Pool.Best! : Pool[random.Next(Pool.Count)];
        var value = model.ObjectiveOf(plan);
        for (var k = 0; k < NeighbourhoodsPerRound && !cancel.IsCancellationRequested; k++)
        {
            var open = Math.Max(bound.Value - value, 1e-9);
            var free = neighbourhood.Choose(plan, Pool[random.Next(Pool.Count)], share, (int)neighbourhoodSize[slot], random);
            var tree = new SubTree(model, plan, free, bound.ColumnsWithin(open * (0.05 + 0.3 * random.NextDouble())), cancel);
            if (tree.Run(value + 0.003 * open, PivotsPerNeighbourhood) is { } better)
            {
                (plan, value) = (better, model.ObjectiveOf(better));
                found.Add(better);
            }
            neighbourhoodSize[slot] = Math.Clamp(
                neighbourhoodSize[slot] * (tree.IsExhausted ? 1.08 : 0.93), 8, Math.Max(8, model.ProgrammeCount));
        }
        return found;
    }

    private static void InParallel(int count, SearchClock clock, Action<int> work)
    {
        if (clock.Threads == 1)
        {
            for (var slot = 0; slot < count; slot++)
            {
                work(slot);
            }
            return;
        }
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = clock.Threads }, work);
    }
}
