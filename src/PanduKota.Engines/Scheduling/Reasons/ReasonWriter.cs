using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Scheduling.Proof;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Reasons;

/// <summary>
/// Says for every programme why it starts when it does, or why it was left out and what would bring it in. Every
/// statement is a fact about the plan in whole numbers, or follows from a checked bound or a checked plan.
/// </summary>
internal sealed class ReasonWriter(ScheduleModel model, int[] plan, PriceBound bound)
{
    private const int MostBlockersNamed = 3;

    private readonly SchedulingInstance instance = model.Instance;
    private readonly Blockers blockers = new(model, plan);
    private readonly ReliefFinder reliefs = new(model, plan);
    private readonly NoPossibleStart noStart = new(model, StartsOf(model, plan));
    private readonly double objective = model.ObjectiveOf(plan);

    public IReadOnlyList<ProgrammeReason> All() =>
        [.. Enumerable.Range(0, plan.Length).Select(i => plan[i] >= 0 ? Taken(i) : LeftOut(i))];

    private static Dictionary<string, int> StartsOf(ScheduleModel model, int[] plan) =>
        Enumerable.Range(0, plan.Length).Where(i => plan[i] >= 0).ToDictionary(
            i => model.Instance.Programmes[i].Id, i => model.Instance.FirstYear + model.StartOf[plan[i]], StringComparer.Ordinal);

    private ProgrammeReason Taken(int i)
    {
        var programme = instance.Programmes[i];
        var start = instance.FirstYear + model.StartOf[plan[i]];
        return new(programme.Id, start, WhyThen(i, programme, $"{start}"), new Dictionary<int, long>());
    }

    private Text WhyThen(int i, CandidateProgramme programme, string start)
    {
        if (programme.FixedStart is not null)
        {
            return Text.Of("Dikunci mulai {0}.", start);
        }
        if (plan[i] == model.FirstColumn[i])
        {
            return FirstPossible(i, programme, start);
        }
        // The last polish leaves no programme that could start earlier alone, so something is in the way of each.
        var earlier = plan[i] - 1;
        var inTheWay = blockers.Of(earlier);
        if (inTheWay.Count == 0)
        {
            return Text.Of("Mulai {0}; mulai lebih awal tidak menambah nilai rencana.", start);
        }
        return Text.Of("Mulai {0}. Mulai {1} tidak bisa selama program lain tetap: {2}.",
            start, Wording.Year(instance, model.StartOf[earlier]), Say(inTheWay));
    }

    private Text FirstPossible(int i, CandidateProgramme programme, string start)
    {
        var t = model.StartOf[plan[i]];
        if (programme.EarliestStart == instance.FirstYear + t && t > 0)
        {
            return Text.Of("Mulai {0}, tahun paling awal yang diperbolehkan untuk program ini.", start);
        }
        var waitsFor = model.Pairs.Where(p => p.After == i).Select(p => p.Before)
            .FirstOrDefault(a => model.Windows.First(a) + model.Duration[a] == t, -1);
        if (waitsFor >= 0)
        {
            return Text.Of("Mulai {0}, segera setelah {1} paling cepat selesai.", start, instance.Programmes[waitsFor].Name);
        }
        return t == 0
            ? Text.Of("Mulai {0}, tahun pertama rencana.", start)
            : Text.Of("Mulai {0}; biayanya di tahun yang lebih awal melebihi pagu.", start);
    }

    private ProgrammeReason LeftOut(int i)
    {
        var programme = instance.Programmes[i];
        var none = new Dictionary<int, long>();
        if (model.FirstColumn[i] == model.FirstColumn[i + 1])
        {
            var (without, money) = noStart.Of(i);
            return money is null
                ? new(programme.Id, null, without, none)
                : new(programme.Id, null, Text.Of("{0} {1}", without, Say(money)), money.Money);
        }
        var why = Text.Of("Tidak masuk: {0}.", Say(blockers.Of(NearestFit(i))));
        if (Math.BitIncrement(BoundWith(i)) is var most && most < objective - 1e-6)
        {
            why = Text.Of("{0} Rencana yang memuatnya bernilai paling banyak {1:N1}, di bawah rencana ini ({2:N1}).", why, most, objective);
        }
        var relief = reliefs.Find(i);
        return relief is null
            ? new(programme.Id, null, why, none)
            : new(programme.Id, null, Text.Of("{0} {1}", why, Say(relief)), relief.Money);
    }

    /// <summary>The start with the least money missing, other demands counting more.</summary>
    private int NearestFit(int i)
    {
        var best = (Score: double.PositiveInfinity, Column: -1);
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            var score = blockers.Of(j).Sum(b => b.Row?.Kind == RowKind.Ceiling ? b.Excess : 1e15);
            if (score < best.Score)
            {
                best = (score, j);
            }
        }
        return best.Column;
    }

    /// <summary>No plan with the programme in it is worth more than this, by the prices of the bound.</summary>
    private double BoundWith(int i)
    {
        var best = double.NegativeInfinity;
        for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
        {
            best = Math.Max(best, bound.Gain[j]);
        }
        return (bound.Value - bound.BestGain[i] + best) * (1 + 1e-9);
    }

    private Text Say(Relief relief)
    {
        var money = Wording.Join([.. relief.Money.Select(m => Text.Of("{0} pada tahun {1}", Wording.Money(instance, m.Value), $"{m.Key}"))]);
        return relief.With.Count == 0
            ? Text.Of("Dengan tambahan pagu {0} program ini masuk mulai {1} tanpa menggeser program lain.", money, $"{relief.StartYear}")
            : Text.Of("Dengan tambahan pagu {0} program ini masuk mulai {1} bersama {2}, tanpa menggeser program lain.",
                money, $"{relief.StartYear}", Wording.Join([.. relief.With.Select(a => Text.Verbatim(instance.Programmes[a].Name))]));
    }

    private Text Say(IReadOnlyList<Blocker> inTheWay) =>
        Wording.Join([.. inTheWay.OrderByDescending(b => b.Predecessor >= 0).Take(MostBlockersNamed).Select(Say)]);

    private Text Say(Blocker blocker)
    {
        if (blocker.Predecessor >= 0)
        {
            var name = instance.Programmes[blocker.Predecessor].Name;
            return plan[blocker.Predecessor] < 0 ? Text.Of("{0} yang mendahuluinya tidak masuk", name)
                : Text.Of("{0} yang mendahuluinya belum selesai", name);
        }
        var row = blocker.Row!;
        var demand = Wording.Demand(model, row);
        return row.Kind switch
        {
            RowKind.Ceiling => Text.Of("{0} kurang {1}", demand, Wording.Money(instance, blocker.Excess)),
            RowKind.SpendingFloor => Text.Of("{0} jadi kurang {1}", demand, Wording.Money(instance, blocker.Excess)),
            RowKind.Capacity => Text.Of("{0} sudah penuh", demand),
            RowKind.Group => Text.Of("{0} sudah terisi", demand),
            _ => Text.Of("{0} jadi tidak terpenuhi", demand),
        };
    }
}
