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
    private const double OptimalGap = 1e-7;

    private readonly ScheduleModel model = ScheduleModel.Of(instance);

    public SchedulingAnswer Answer()
    {
        if (Enumerable.Range(0, model.ProgrammeCount).Any(i => model.MustBeIn[i] && model.Windows.First(i) < 0))
        {
            return Impossible();
        }
        var relaxation = Relaxation.OfAll(model);
        relaxation.Simplex.Solve(MostRootPivots, cancel: clock.Cancel);
        var bound = new PriceBound(model, relaxation.Prices(relaxation.Simplex));
        var writer = new CertificateWriter(model);
        writer.Expect(bound.Prices.Append(0).Max());
        writer.Leaf(writer.Reserve(), writer.AddPrices(bound.Prices));
        var proven = writer.Bound(bound.Prices, null, null, withValues: true);
        Report(null, proven);
        var share = Enumerable.Range(0, model.ColumnCount).Select(relaxation.Share).ToArray();
        var search = new ScheduleSearch(model, seed, bound, share);
        Search(search, relaxation, proven);
        return search.Pool.Best is { } plan
            ? Found(plan, bound, proven, writer.Finish([]))
            : Nothing(proven, writer.Finish([]));
    }

    private void Search(ScheduleSearch search, Relaxation relaxation, double proven)
    {
        if (WarmPlan() is { } plan)
        {
            search.Suggest(plan);
        }
        search.Dive(relaxation, clock);
        var round = 0;
        while (clock.MayStartRound(round) && GapOf(search.Pool.BestValue, proven) > Math.Max(clock.TargetGap, OptimalGap))
        {
            search.Round(round++, clock);
            Report(search.Pool.Count > 0 ? search.Pool.BestValue : null, proven);
        }
    }

    private int[]? WarmPlan() => warmStart is null || warmStart.Starts.Count == 0
        ? null
        : [.. instance.Programmes.Select((p, i) => warmStart.Starts.TryGetValue(p.Id, out var year)
            && year >= instance.FirstYear && year <= instance.LastYear ? model.Column[i, year - instance.FirstYear] : -1)];

    private static double GapOf(double value, double proven) =>
        double.IsNegativeInfinity(value) ? double.PositiveInfinity : proven <= 0 ? 0 : Math.Max(0, (proven - value) / proven);

    private void Report(double? best, double? proven) =>
        progress?.Report(new(clock.Seconds, best, proven, best is { } b && proven is { } p ? GapOf(b, p) : null));

    private SchedulingAnswer Found(int[] plan, PriceBound bound, double proven, BoundCertificate certificate)
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

    private SchedulingAnswer Nothing(double proven, BoundCertificate certificate) =>
        Empty(SchedulingStatus.None, proven, [], certificate);

    private SchedulingAnswer Impossible()
    {
        var conflict = Enumerable.Range(0, model.ProgrammeCount).Where(i => model.MustBeIn[i] && model.Windows.First(i) < 0)
            .Select(i => Text.Of("Program {0} harus masuk, tetapi tidak ada tahun mulai yang mungkin baginya.", instance.Programmes[i].Name));
        var writer = new CertificateWriter(model);
        writer.Leaf(writer.Reserve(), writer.AddPrices(new double[model.Rows.Length]));
        return Empty(SchedulingStatus.Infeasible, 0, [.. conflict], writer.Finish([]));
    }

    private SchedulingAnswer Empty(SchedulingStatus status, double proven, IReadOnlyList<Text> conflict, BoundCertificate certificate) =>
        new(status, new SortedDictionary<string, int>(), 0, proven, status == SchedulingStatus.Infeasible ? 0 : 1,
            new SortedDictionary<int, long>(), [], conflict, certificate, clock.Seconds, Scheduler.EngineVersion);
}
