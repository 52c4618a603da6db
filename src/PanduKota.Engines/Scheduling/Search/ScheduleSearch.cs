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
    private const int MostIdle = 4;
    private const int LargeCount = 200;
    private const int BeginTries = 3;
    private const int BeginMoves = 300_000;
    private const double BeginLoss = 0.0016;
    private const double BeginCeilingFactor = 6;
    private const double LeastSettled = 0.3;
    private const double MostSettled = 0.8;
    private const double Cold = 0.0013;
    private static readonly double[] BeginStrictness = [1, 3];
    private static readonly double[] BeginHeats = [0.015, 0.05];
    private static readonly double[] CeilingFactors = [4, 6, 8, 12];
    private static readonly double[] Strictness = [20, 5, 60, 1];
    private static readonly double[] SmallHeats = [0.015, 0.03, 0.05, 0.09];
    private static readonly double[] LargeHeats = [0.0043, 0.0057, 0.0086, 0.014, 0.026];

    private readonly ScheduleModel model;
    private readonly int seed;
    private readonly PriceBound bound;
    private readonly Annealing[] annealers;
    private readonly NeighbourChain[] chains;
    private readonly LargestFirst opening;
    private readonly List<int[]> starts = [];
    private readonly int[]?[] current = new int[Slots][];
    private readonly int[] idle = new int[Slots];
    private int[]? rough;
    private int[]? warm;
    private double secondsPerMove;

    public ScheduleSearch(ScheduleModel model, int seed, PriceBound bound, Relaxation relaxation)
    {
        (this.model, this.seed, this.bound) = (model, seed, bound);
        opening = new LargestFirst(model, relaxation);
        var share = Enumerable.Range(0, model.ColumnCount).Select(relaxation.Share).ToArray();
        var rows = new AnnealingRows(model, bound.Prices);
        annealers = [.. Enumerable.Range(0, Slots).Select(_ => new Annealing(rows))];
        chains = [.. Enumerable.Range(0, Slots).Select(_ => new NeighbourChain(model, bound, share))];
    }

    public PlanPool Pool { get; } = new();

    /// <summary>A plan to begin from; it may break demands.</summary>
    public void Suggest(int[] plan)
    {
        starts.Add(plan);
        Offer(plan);
    }

    /// <summary>
    /// The plan of an earlier answer: where it breaks a demand of "at most", programmes are taken out until it keeps all,
    /// and what still fits is put in; then what it lacks is mended. Every slot goes on from there.
    /// </summary>
    public void GoOnFrom(int[] plan, CancellationToken cancel)
    {
        var kept = plan.ToArray();
        Shortfall.Trim(model, kept);
        Suggest(plan);
        Suggest(kept);
        if (Pool.Count == 0)
        {
            kept = chains[0].Repair(kept, new SeededRandom(seed, -1, 0), cancel);
            Suggest(kept);
        }
        if (Pool.Count > 0)
        {
            Array.Fill(current, Pool.Best);
        }
        else
        {
            (rough, warm) = (kept, kept);
        }
    }

    /// <summary>A fresh plan in each slot, with which it goes on; nothing where none could be mended.</summary>
    public void Open(SearchClock clock)
    {
        var found = new List<int[]>[Slots];
        InParallel(Slots, clock, slot => found[slot] = Begin(slot, warm is null ? 1 : BeginTries, new SeededRandom(seed, -2, slot), clock.Cancel));
        for (var slot = 0; slot < Slots; slot++)
        {
            foreach (var plan in found[slot])
            {
                Offer(plan);
                current[slot] = plan;
            }
        }
    }

    /// <summary>Goes for value first; only where that is no plan yet, the dimensions are settled one after the other.</summary>
    public void Dive(Relaxation relaxation, SearchClock clock)
    {
        int[][] together = [[.. Enumerable.Range(0, model.ProgrammeCount)]];
        Suggest(new Dive(model, relaxation, new DualSimplex(relaxation.Simplex), 0.9, together, mayMiss: true).Run(clock.Cancel));
        if (Pool.Count == 0)
        {
            Suggest(new Dive(model, relaxation, new DualSimplex(relaxation.Simplex), 0.8, ByThinness(), mayMiss: false).Run(clock.Cancel));
        }
    }

    /// <summary>Programmes by dimension, those first whose floors ask for most of what the dimension could spend.</summary>
    private int[][] ByThinness()
    {
        var programmes = model.Instance.Programmes;
        return [.. Enumerable.Range(0, model.ProgrammeCount)
            .GroupBy(i => programmes[i].Dimension, StringComparer.Ordinal)
            .OrderByDescending(g => model.Instance.Floors.Where(f => f.Dimension == g.Key).Sum(f => (double)(f.LeastSpending ?? 0))
                / (1 + g.Sum(i => programmes[i].Costs.Sum(c => (double)c.Total))))
            .ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.ToArray())];
    }

    public void Round(int round, SearchClock clock)
    {
        var found = new List<int[]>[Slots];
        var seconds = new double[Slots];
        var moves = Moves(round, clock);
        var pieces = Enumerable.Range(0, Slots).Select(slot => PieceOf(round, slot)).ToArray();
        InParallel(Slots, clock, slot =>
        {
            var random = new SeededRandom(seed, round, slot);
            switch (pieces[slot])
            {
                case Piece.Begin:
                    found[slot] = Begin(slot, BeginTries, random, clock.Cancel);
                    break;
                case Piece.Anneal:
                    var began = clock.Seconds;
                    found[slot] = annealers[slot].Run(Plan(round, slot, moves, random), random, clock.Cancel) is { } plan ? [plan] : [];
                    seconds[slot] = clock.Seconds - began;
                    break;
                case Piece.Improve:
                    found[slot] = chains[slot].Improve(current[slot]!, Pool, idle[slot] / 2, random, clock.Cancel);
                    break;
                default:
                    found[slot] = [chains[slot].Repair(Rough(slot), random, clock.Cancel)];
                    break;
            }
        });
        secondsPerMove = seconds.Max() / moves;
        for (var slot = 0; slot < Slots; slot++)
        {
            Merge(pieces[slot], slot, found[slot]);
        }
    }

    /// <summary>What a slot does next; without any plan yet all ways to one take turns.</summary>
    private Piece PieceOf(int round, int slot) =>
        Pool.Count > 0 ? current[slot] is not null && idle[slot] < MostIdle ? Piece.Improve : Piece.Begin
        : round % 3 == 2 ? Piece.Begin
        : (round + slot) % 2 == 0 ? Piece.Anneal : Piece.Mend;

    /// <summary>The best of a few fresh plans: the largest first, then a short annealing that mends what is still broken.</summary>
    private List<int[]> Begin(int slot, int tries, SeededRandom random, CancellationToken cancel)
    {
        int[]? best = null;
        for (var k = 0; k < tries && !cancel.IsCancellationRequested; k++)
        {
            var plan = opening.Run(LeastSettled + (MostSettled - LeastSettled) * random.NextDouble(), Parents(random), random, cancel);
            var mended = model.Keeps(plan) ? plan : null;
            foreach (var strictness in BeginStrictness)
            {
                mended ??= annealers[slot].Run(Mending(plan, strictness, random), random, cancel);
            }
            if (mended is not null && (best is null || model.ObjectiveOf(mended) > model.ObjectiveOf(best)))
            {
                best = mended;
            }
        }
        return best is null ? [] : [best];
    }

    /// <summary>Two good plans, mostly; before there are any, the earlier answer that has to be changed.</summary>
    private IReadOnlyList<int[]> Parents(SeededRandom random) =>
        Pool.Count > 1 ? random.Next(3) > 0 ? [Pool[random.Next(Pool.Count)], Pool[random.Next(Pool.Count)]] : []
        : Pool.Count == 0 && warm is not null ? [warm]
        : [];

    /// <summary>Cool, and near what the prices favour, so that little of the plan is lost; stricter where that does not mend it.</summary>
    private AnnealingPlan Mending(int[] plan, double strictness, SeededRandom random)
    {
        var loss = BeginLoss * bound.Value;
        var hot = BeginHeats[random.Next(BeginHeats.Length)];
        return new AnnealingPlan(
            plan, bound.ColumnsWithin(loss), bound.LeavingOutWithin(loss), hot * model.MeanValue, Cold * model.MeanValue, BeginMoves, BeginCeilingFactor, strictness);
    }

    /// <summary>Puts what a slot found in the pool, and decides with which plan the slot goes on.</summary>
    private void Merge(Piece piece, int slot, List<int[]> found)
    {
        foreach (var plan in found)
        {
            Offer(plan);
        }
        if (Pool.Count == 0)
        {
            foreach (var plan in found)
            {
                rough = rough is null || Shortfall.Worth(model, plan) > Shortfall.Worth(model, rough) ? plan : rough;
            }
            return;
        }
        var last = found.Count > 0 && model.Keeps(found[^1]) ? found[^1] : null;
        if (last is not null)
        {
            (current[slot], idle[slot]) = (last, 0);
        }
        else if (current[slot] is null || piece != Piece.Improve)
        {
            (current[slot], idle[slot]) = (Pool.Best, 0);
        }
        else
        {
            idle[slot]++;
        }
    }

    /// <summary>A plan that keeps what may not be lacked, to be mended.</summary>
    private int[] Rough(int slot)
    {
        if (rough is null)
        {
            var plan = starts.Count == 0 ? [.. Enumerable.Repeat(-1, model.ProgrammeCount)] : starts[Math.Min(slot, starts.Count - 1)].ToArray();
            Shortfall.Trim(model, plan);
            return plan;
        }
        return rough;
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

    /// <summary>For a first plan where opening and diving found none: everything may be chosen, and demands weigh more and less in turn.</summary>
    private AnnealingPlan Plan(int round, int slot, int moves, SeededRandom random)
    {
        var heats = model.ProgrammeCount > LargeCount ? LargeHeats : SmallHeats;
        return new AnnealingPlan(
            rough is not null || starts.Count == 0 ? Rough(slot) : starts[(round + slot) % starts.Count],
            bound.ColumnsWithin(double.PositiveInfinity),
            bound.LeavingOutWithin(double.PositiveInfinity),
            heats[random.Next(heats.Length)] * model.MeanValue,
            Cold * model.MeanValue,
            moves,
            CeilingFactors[random.Next(CeilingFactors.Length)],
            Strictness[(round + slot) / 2 % Strictness.Length]);
    }

    /// <summary>What a slot does in a round.</summary>
    private enum Piece
    {
        /// <summary>Makes a fresh plan.</summary>
        Begin,

        /// <summary>Small searches around its plan.</summary>
        Improve,

        /// <summary>Looks for a first plan that may break demands on the way.</summary>
        Anneal,

        /// <summary>Brings what a plan lacks.</summary>
        Mend,
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
