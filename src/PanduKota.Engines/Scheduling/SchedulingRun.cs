using PanduKota.Engines.Scheduling.Linear;
using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;
using PanduKota.Engines.Scheduling.Reasons;
using PanduKota.Engines.Scheduling.Search;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

/// <summary>One run of the scheduler: bound, search in rounds until a limit, answer.</summary>
internal sealed class SchedulingRun(
    SchedulingInstance instance, int seed, SearchClock clock, IProgress<SchedulingProgress>? progress, SchedulingAnswer? warmStart)
{
    private const int MostRootPivots = 100_000;
    private const double OptimalGap = 1e-6;
    private const double GoodStart = 0.01;
    private const int SmallCount = 60;
    private const int FewCases = 200;
    private const int ManyCases = 3000;
    private const int PossibilityCases = 600;
    private const int RoundsBeforeCases = 3;

    private readonly ScheduleModel model = ScheduleModel.Of(instance);
    private double proven = double.PositiveInfinity;
    private BoundCertificate? certificate;
    private Impossibility? impossibility;

    public SchedulingAnswer Answer()
    {
        if (model.Windows.LeavesNothing)
        {
            impossibility = new ImpossibilityProver(model, clock.Cancel).Prove();
            return Impossible();
        }
        var relaxation = Relaxation.OfAll(model);
        relaxation.Simplex.Solve(MostRootPivots, cancel: clock.Cancel);
        var bound = new PriceBound(model, relaxation.Prices(relaxation.Simplex));
        ProveByPrices(bound.Prices);
        Report(null);
        if (relaxation.Missed(relaxation.Simplex) > 1e-6 && (impossibility = new ImpossibilityProver(model, clock.Cancel).Prove()) is not null)
        {
            return Impossible();
        }
        var search = new ScheduleSearch(model, seed, bound, relaxation);
        Search(search, relaxation);
        return impossibility is not null ? Impossible()
            : search.Pool.Best is { } plan ? Found(plan, bound)
            : Empty(SchedulingStatus.None, proven, []);
    }

    private void ProveByPrices(double[] prices)
    {
        var writer = new CertificateWriter(model);
        writer.Expect(prices.Append(0).Max());
        writer.Leaf(writer.Reserve(), writer.AddPrices(prices));
        (proven, certificate) = (writer.Bound(prices, null, null, withValues: true), writer.Finish([]));
    }

    private void Search(ScheduleSearch search, Relaxation relaxation)
    {
        if (WarmPlan() is { } plan)
        {
            search.GoOnFrom(plan, clock.Cancel);
        }
        if (GapOf(search.Pool.BestValue, proven) > GoodStart)
        {
            search.Open(clock);
            Report(search.Pool.Count > 0 ? search.Pool.BestValue : null);
        }
        if (search.Pool.Count == 0)
        {
            search.Dive(relaxation, clock);
            Report(search.Pool.Count > 0 ? search.Pool.BestValue : null);
        }
        if (search.Pool.Count == 0)
        {
            impossibility = new ImpossibilityProver(model, clock.Cancel).Prove();
        }
        SplitCases(search, relaxation, CasesAfter(-1));
        for (var round = 0; clock.MayStartRound(round) && IsWanted(search) && impossibility is null; round++)
        {
            search.Round(round, clock);
            Report(search.Pool.Count > 0 ? search.Pool.BestValue : null);
            if (round == RoundsBeforeCases && search.Pool.Count == 0)
            {
                LookForAnyPlan(search);
            }
            SplitCases(search, relaxation, CasesAfter(round));
        }
    }

    /// <summary>Where annealing finds nothing: either a plan by splitting cases, or the proof that there is none.</summary>
    private void LookForAnyPlan(ScheduleSearch search)
    {
        if (impossibility is not null)
        {
            return;
        }
        var relaxation = Relaxation.OfAll(model, withValues: false);
        var tree = new CaseTree(model, relaxation, null, PossibilityCases, clock.Cancel, isForAnyPlan: true);
        var result = tree.Run();
        if (tree.Best is { } plan)
        {
            search.Suggest(plan);
        }
        else if (result == CaseResult.Settled && tree.IsAllImpossible)
        {
            impossibility = new Impossibility(tree.Certificate, EveryRow(), EveryRow());
        }
    }

    private HashSet<int> EveryRow() => [.. Enumerable.Range(0, model.Rows.Length)];

    private bool IsWanted(ScheduleSearch search) => GapOf(search.Pool.BestValue, proven) > Math.Max(clock.TargetGap, OptimalGap);

    /// <summary>Small instances are settled by cases.</summary>
    private int CasesAfter(int round) => round switch
    {
        -1 when model.ProgrammeCount <= SmallCount => FewCases,
        1 when model.ProgrammeCount <= SmallCount => ManyCases,
        _ => 0,
    };

    private void SplitCases(ScheduleSearch search, Relaxation relaxation, int cases)
    {
        if (cases == 0 || impossibility is not null || !IsWanted(search))
        {
            return;
        }
        var tree = new CaseTree(model, relaxation, search.Pool.Best, cases, clock.Cancel);
        var result = tree.Run();
        if (result == CaseResult.Settled && tree.IsAllImpossible && tree.Best is null)
        {
            impossibility = new Impossibility(tree.Certificate, EveryRow(), EveryRow());
            return;
        }
        if (tree.Best is { } best)
        {
            search.Suggest([.. best]);
        }
        if (tree.Bound < proven)
        {
            (proven, certificate) = (tree.Bound, tree.Certificate);
        }
        Report(search.Pool.Count > 0 ? search.Pool.BestValue : null);
    }

    private int[]? WarmPlan() => warmStart is null || warmStart.Starts.Count == 0
        ? null
        : [.. instance.Programmes.Select((p, i) => warmStart.Starts.TryGetValue(p.Id, out var year) ? NearestColumn(i, year - instance.FirstYear)
            : model.MustBeIn[i] ? model.FirstColumn[i] : -1)];

    /// <summary>The start itself where it is still possible; for a programme that must be in, else the one nearest to it.</summary>
    private int NearestColumn(int i, int start)
    {
        var same = start >= 0 && start < instance.Years ? model.Column[i, start] : -1;
        return same >= 0 || !model.MustBeIn[i] ? same
            : Enumerable.Range(model.FirstColumn[i], model.FirstColumn[i + 1] - model.FirstColumn[i]).MinBy(j => Math.Abs(model.StartOf[j] - start));
    }

    private static double GapOf(double value, double proven) =>
        double.IsNegativeInfinity(value) ? double.PositiveInfinity : proven <= 0 ? 0 : Math.Max(0, (proven - value) / proven);

    private void Report(double? best) =>
        progress?.Report(new(clock.Seconds, best, proven, best is { } b ? GapOf(b, proven) : null));

    private SchedulingAnswer Found(int[] plan, PriceBound bound)
    {
        var objective = model.ObjectiveOf(plan);
        var most = Math.Max(proven, objective);
        var gap = GapOf(objective, most);
        var starts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (i, programme) in instance.Programmes.Index().Where(p => plan[p.Index] >= 0))
        {
            starts[programme.Id] = instance.FirstYear + model.StartOf[plan[i]];
        }
        return new(
            gap <= OptimalGap ? SchedulingStatus.Optimal : SchedulingStatus.Feasible,
            starts,
            objective,
            most,
            gap,
            ScheduleChecker.Spending(instance, starts),
            new ReasonWriter(model, plan, bound).All(),
            [],
            certificate,
            clock.Seconds,
            Scheduler.EngineVersion);
    }

    private SchedulingAnswer Impossible()
    {
        certificate = impossibility!.Certificate;
        return Empty(SchedulingStatus.Infeasible, 0, new ConflictFinder(instance, clock.Caller).Explain(impossibility, model));
    }

    private SchedulingAnswer Empty(SchedulingStatus status, double bound, IReadOnlyList<Text> conflict) =>
        new(status, new SortedDictionary<string, int>(), 0, bound, status == SchedulingStatus.Infeasible ? 0 : 1,
            new SortedDictionary<int, long>(), [], conflict, certificate, clock.Seconds, Scheduler.EngineVersion);
}
