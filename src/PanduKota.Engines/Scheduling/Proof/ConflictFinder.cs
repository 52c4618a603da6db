using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Reasons;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>
/// Finds few demands that already cannot hold together: starts from those that a proof uses, and lets go of one after the
/// other as long as the rest can still be proven impossible.
/// </summary>
internal sealed class ConflictFinder(SchedulingInstance instance, CancellationToken cancel)
{
    private const int MostTrials = 250;

    private int trials;

    public IReadOnlyList<Text> Explain(Impossibility proof, ScheduleModel model)
    {
        if (model.Windows.LeavesNothing)
        {
            return Say(Shrink(AllDemands(), d => StartWindows.Of(With(d)).LeavesNothing ? d : null));
        }
        var kept = new[] { proof.LastRows, proof.Rows }.Select(rows => Demands(rows, model)).FirstOrDefault(d => Provable(d) is not null)
            ?? AllDemands();
        var few = Shrink(kept, Guess(model));
        kept = few.Count < kept.Count && Provable(few) is not null ? few : Shrink(kept, d => Provable(d) is null ? null : d);
        return Say(kept);
    }

    /// <summary>The quick question of <see cref="ConflictFilter"/>, in demands instead of rows.</summary>
    private Func<List<ConflictDemand>, List<ConflictDemand>?> Guess(ScheduleModel model)
    {
        var filter = new ConflictFilter(model, cancel);
        var demandOfRow = model.Rows.Select(r => Demand(r, model)).ToArray();
        return demands =>
        {
            var rows = Enumerable.Range(0, demandOfRow.Length).Where(r => demands.Contains(demandOfRow[r])).ToHashSet();
            if (!filter.IsImpossible(rows, demands.Where(d => d.Kind == DemandKind.Must).Select(d => d.Index).ToHashSet()))
            {
                return null;
            }
            var used = filter.Support.Select(r => demandOfRow[r]).ToHashSet();
            return [.. demands.Where(d => d.Kind == DemandKind.Must || used.Contains(d))];
        };
    }

    private List<ConflictDemand> Shrink(List<ConflictDemand> kept, Func<List<ConflictDemand>, List<ConflictDemand>?> stillImpossible)
    {
        trials = 0;
        for (var size = Math.Max(1, kept.Count / 2); size >= 1; size = size == 1 ? 0 : (size + 1) / 2)
        {
            kept = LetGo(kept, size, stillImpossible);
        }
        return kept;
    }

    /// <summary>Lets go of blocks of this size where the rest is still impossible.</summary>
    /// <param name="stillImpossible">Those of the demands that already are impossible together, or null.</param>
    private List<ConflictDemand> LetGo(List<ConflictDemand> kept, int size, Func<List<ConflictDemand>, List<ConflictDemand>?> stillImpossible)
    {
        for (var from = 0; from < kept.Count && trials < MostTrials && !cancel.IsCancellationRequested;)
        {
            var without = kept.Where((_, k) => k < from || k >= from + size).ToList();
            trials++;
            if (stillImpossible(without) is { } fewer)
            {
                from = kept.Take(from).Count(fewer.Contains);
                kept = fewer;
            }
            else
            {
                from += size;
            }
        }
        return kept;
    }

    /// <summary>What the rows say, and what may have shaped the possible starts.</summary>
    private List<ConflictDemand> Demands(IReadOnlySet<int> rows, ScheduleModel model)
    {
        var used = rows.Order().Select(r => Demand(model.Rows[r], model)).ToList();
        // Windows use ceilings, orders and groups too, without a price; these stand by until they prove needless.
        used.AddRange(AllDemands().Where(d => d.Kind is DemandKind.Precedence or DemandKind.Group or DemandKind.Must));
        return [.. used.Distinct().OrderBy(d => LetGoOrder(d.Kind)).ThenBy(d => d.Index)];
    }

    private ConflictDemand Demand(CouplingRow row, ScheduleModel model) => row.Kind switch
    {
        RowKind.Ceiling => new(DemandKind.Ceiling, row.Source),
        RowKind.Capacity => new(DemandKind.Capacity, AgencyIndex(model, row)),
        RowKind.SpendingFloor or RowKind.CountFloor => new(DemandKind.Floor, row.Source),
        RowKind.Group => new(DemandKind.Group, row.Source),
        RowKind.QuickWins => new(DemandKind.QuickWins, 0),
        _ => new(DemandKind.Precedence, row.Source),
    };

    /// <summary>Orders, groups and programmes go first, since most of them stand by only.</summary>
    private static int LetGoOrder(DemandKind kind) => kind switch
    {
        DemandKind.Precedence => 0,
        DemandKind.Group => 1,
        DemandKind.Must => 2,
        _ => 3,
    };

    private int AgencyIndex(ScheduleModel model, CouplingRow row)
    {
        var agency = instance.Programmes[model.ProgrammeOf[row.Columns[0]]].Agency;
        return instance.Programmes.Index().First(p => p.Item.Agency == agency).Index;
    }

    private List<ConflictDemand> AllDemands() =>
    [
        .. instance.Ceilings.Index().Select(c => new ConflictDemand(DemandKind.Ceiling, c.Index)),
        .. instance.Programmes.Index().GroupBy(p => p.Item.Agency).Where(_ => instance.Capacities.Count > 0)
            .Select(g => new ConflictDemand(DemandKind.Capacity, g.First().Index)),
        .. instance.Floors.Index().Select(f => new ConflictDemand(DemandKind.Floor, f.Index)),
        .. instance.ExclusiveGroups.Index().Select(g => new ConflictDemand(DemandKind.Group, g.Index)),
        .. instance.Precedences.Index().Select(p => new ConflictDemand(DemandKind.Precedence, p.Index)),
        .. instance.LeastQuickWinsInFirstYear > 0 ? [new ConflictDemand(DemandKind.QuickWins, 0)] : Array.Empty<ConflictDemand>(),
        .. instance.Programmes.Index().Where(p => p.Item.IsMandatory || p.Item.FixedStart is not null)
            .Select(p => new ConflictDemand(DemandKind.Must, p.Index)),
    ];

    private Impossibility? Provable(List<ConflictDemand> demands) => new ImpossibilityProver(ScheduleModel.Of(With(demands)), cancel).Prove();

    /// <summary>The instance with these demands alone.</summary>
    private SchedulingInstance With(List<ConflictDemand> demands)
    {
        bool Has(DemandKind kind, int index) => demands.Contains(new(kind, index));
        var agencies = demands.Where(d => d.Kind == DemandKind.Capacity).Select(d => instance.Programmes[d.Index].Agency).ToHashSet(StringComparer.Ordinal);
        var common = instance.Capacities.FirstOrDefault(c => c.Agency is null);
        return instance with
        {
            Ceilings = [.. instance.Ceilings.Where((_, k) => Has(DemandKind.Ceiling, k))],
            Floors = [.. instance.Floors.Where((_, k) => Has(DemandKind.Floor, k))],
            ExclusiveGroups = [.. instance.ExclusiveGroups.Where((_, k) => Has(DemandKind.Group, k))],
            Precedences = [.. instance.Precedences.Where((_, k) => Has(DemandKind.Precedence, k))],
            LeastQuickWinsInFirstYear = Has(DemandKind.QuickWins, 0) ? instance.LeastQuickWinsInFirstYear : 0,
            Capacities = [.. agencies.Select(a => instance.Capacities.FirstOrDefault(c => c.Agency == a) ?? common)
                .Zip(agencies, (c, a) => c is null ? null : c with { Agency = a }).OfType<Capacity>()],
            Programmes = [.. instance.Programmes.Select((p, i) => Has(DemandKind.Must, i) ? p : p with { IsMandatory = false, FixedStart = null })],
        };
    }

    private List<Text> Say(List<ConflictDemand> kept)
    {
        var said = new List<Text>();
        var must = kept.Where(d => d.Kind == DemandKind.Must).Select(d => instance.Programmes[d.Index]).ToList();
        if (must.Count > 0)
        {
            said.Add(Text.Of("Program yang harus masuk: {0}.", Wording.Join([.. must.Select(p => Text.Verbatim(p.Name))])));
        }
        var floorsOfAYear = kept.Where(IsSpendingOfAYear).GroupBy(d => instance.Floors[d.Index].Years[0]).OrderBy(g => g.Key).ToList();
        said.AddRange(kept.Where(d => d.Kind != DemandKind.Must && !IsSpendingOfAYear(d)).OrderBy(d => d.Kind).ThenBy(d => d.Index).Select(Say));
        foreach (var floors in floorsOfAYear)
        {
            var dimensions = floors.Select(d => instance.Floors[d.Index]).ToList();
            said.Add(dimensions.Count == 1 ? Say(floors.First()) : Text.Of("Belanja paling sedikit pada {0} untuk {1}: bersama {2}.",
                $"{floors.Key}", Wording.Join([.. dimensions.Select(f => Text.Verbatim(f.Dimension))]),
                Wording.Money(instance, dimensions.Sum(f => f.LeastSpending ?? 0))));
        }
        said.AddRange(Shortages(kept));
        return said;
    }

    private bool IsSpendingOfAYear(ConflictDemand demand) =>
        demand.Kind == DemandKind.Floor && instance.Floors[demand.Index] is { Years.Count: 1, LeastSpending: not null, LeastCount: null };

    private Text Say(ConflictDemand demand)
    {
        switch (demand.Kind)
        {
            case DemandKind.Ceiling:
                var ceiling = instance.Ceilings[demand.Index];
                return ceiling.FundSource is null
                    ? Text.Of("Pagu {0} sebesar {1}.", $"{ceiling.Year}", Wording.Money(instance, ceiling.Amount))
                    : Text.Of("Pagu {0} dari {1} sebesar {2}.", $"{ceiling.Year}", ceiling.FundSource, Wording.Money(instance, ceiling.Amount));
            case DemandKind.Capacity:
                var agency = instance.Programmes[demand.Index].Agency;
                var most = instance.Capacities.FirstOrDefault(c => c.Agency == agency) ?? instance.Capacities.First(c => c.Agency is null);
                return Text.Of("{0} paling banyak menjalankan {1} program sekaligus.", agency, most.MostRunning);
            case DemandKind.Floor:
                var floor = instance.Floors[demand.Index];
                return floor.LeastSpending is { } spending
                    ? Text.Of("Belanja dimensi {0} pada {1} paling sedikit {2}.", floor.Dimension, Wording.YearList(floor.Years), Wording.Money(instance, spending))
                    : Text.Of("Program dimensi {0} pada {1} paling sedikit {2}.", floor.Dimension, Wording.YearList(floor.Years), floor.LeastCount);
            case DemandKind.Group:
                return Text.Of("Paling banyak satu dari {0}.", Wording.Join([.. instance.ExclusiveGroups[demand.Index].ProgrammeIds.Select(Text.Verbatim)]));
            case DemandKind.QuickWins:
                return Text.Of("Quick Win yang mulai pada tahun pertama paling sedikit {0}.", instance.LeastQuickWinsInFirstYear);
            default:
                var pair = instance.Precedences[demand.Index];
                return Text.Of("{0} harus selesai sebelum {1} mulai.", pair.Before, pair.After);
        }
    }

    /// <summary>Years in which programmes that cannot be moved need more than the ceiling.</summary>
    private IEnumerable<Text> Shortages(List<ConflictDemand> kept)
    {
        var model = ScheduleModel.Of(With([.. kept.Where(d => d.Kind != DemandKind.Ceiling)]));
        foreach (var ceiling in kept.Where(d => d.Kind == DemandKind.Ceiling).Select(d => instance.Ceilings[d.Index]))
        {
            long least = 0;
            foreach (var i in Enumerable.Range(0, model.ProgrammeCount).Where(i => model.MustBeIn[i] && model.Windows.First(i) >= 0))
            {
                least += Enumerable.Range(model.FirstColumn[i], model.FirstColumn[i + 1] - model.FirstColumn[i])
                    .Min(j => CostIn(instance.Programmes[i], ceiling.Year - instance.FirstYear - model.StartOf[j], ceiling.FundSource));
            }
            if (least > ceiling.Amount)
            {
                yield return Text.Of("Program yang harus berjalan pada {0} memerlukan {1} lebih banyak daripada pagunya.",
                    $"{ceiling.Year}", Wording.Money(instance, least - ceiling.Amount));
            }
        }
    }

    private static long CostIn(CandidateProgramme programme, int k, string? fundSource) =>
        k < 0 || k >= programme.DurationYears ? 0 : StartWindows.CostOf(programme.Costs[k], fundSource);

    private enum DemandKind
    {
        Ceiling,
        Capacity,
        Floor,
        Group,
        Precedence,
        QuickWins,
        Must,
    }

    private sealed record ConflictDemand(DemandKind Kind, int Index);
}
