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
    private const int MostIdle = 3;
    private const int LargeCount = 200;
    private static readonly double[] CeilingFactors = [4, 6, 8, 12];
    private static readonly double[] Strictness = [20, 5, 60, 1];
    private static readonly double[] SmallHeats = [0.015, 0.03, 0.05, 0.09];
    private static readonly double[] LargeHeats = [0.0043, 0.0057, 0.0086, 0.014, 0.026];

    private readonly ScheduleModel model;
    private readonly int seed;
    private readonly PriceBound bound;
    private readonly Annealing[] annealers;
    private readonly NeighbourChain[] chains;
    private readonly List<int[]> starts = [];
    private int[]? rough;
    private readonly int[]?[] current = new int[Slots][];
    private readonly int[] idle = new int[Slots];
    private double secondsPerMove;

    public ScheduleSearch(ScheduleModel model, int seed, PriceBound bound, double[] share)
    {
        (this.model, this.seed, this.bound) = (model, seed, bound);
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
            rough = kept;
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
        // One slot anneals first, the other goes on at once from what there is.
        current[1] = Pool.Best;
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
        InParallel(Slots, clock, slot =>
        {
            var random = new SeededRandom(seed, round, slot);
            if (IsAnnealing(round, slot))
            {
                var began = clock.Seconds;
                found[slot] = annealers[slot].Run(Plan(round, slot, moves, random), random, clock.Cancel) is { } plan ? [plan] : [];
                seconds[slot] = clock.Seconds - began;
            }
            else
            {
                found[slot] = current[slot] is { } mine
                    ? chains[slot].Improve(mine, Pool, idle[slot] / 2, random, clock.Cancel)
                    : [chains[slot].Repair(Rough(slot), random, clock.Cancel)];
            }
        });
        secondsPerMove = seconds.Max() / moves;
        for (var slot = 0; slot < Slots; slot++)
        {
            Merge(round, slot, found[slot]);
        }
    }

    private bool IsAnnealing(int round, int slot) => current[slot] is null ? (round + slot) % 2 == 0 : idle[slot] >= MostIdle;

    /// <summary>Puts what a slot found in the pool, and decides with which plan the slot goes on.</summary>
    private void Merge(int round, int slot, List<int[]> found)
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
        var wasAnnealing = IsAnnealing(round, slot);
        var last = found.Count > 0 && model.Keeps(found[^1]) ? found[^1] : null;
        if (current[slot] is null && !wasAnnealing)
        {
            // Mended, mostly far from good: annealed before anything else.
            (current[slot], idle[slot]) = (last ?? Pool.Best, MostIdle);
            return;
        }
        idle[slot] = wasAnnealing || last is not null ? 0 : idle[slot] + 1;
        current[slot] = last ?? current[slot] ?? Pool.Best;
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
            StartOf(round, slot, random),
            bound.ColumnsWithin(loss),
            bound.LeavingOutWithin(loss),
            hot,
            0.0013 * model.MeanValue,
            moves,
            CeilingFactors[random.Next(CeilingFactors.Length)],
            Pool.Count > 0 ? 1 : Strictness[(round + slot) / 2 % Strictness.Length]);
    }

    private int[] StartOf(int round, int slot, SeededRandom random)
    {
        if (Pool.Count == 0)
        {
            return rough is not null || starts.Count == 0 ? Rough(slot) : starts[(round + slot) % starts.Count];
        }
        if (round == 0 && starts.Count > 0)
        {
            return starts[Math.Min(slot, starts.Count - 1)];
        }
        var draw = random.NextDouble();
        return draw >= 0.75 && starts.Count > 0 ? starts[random.Next(starts.Count)]
            : draw >= 0.5 && current[slot] is { } mine ? mine
            : Pool.Best!;
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
