using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>The plans of a region: opened, listed, and one of them shown with its words and ceilings.</summary>
public static class StrategyCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [NewPlan(desk), Plans(desk), Show(desk)];

    private static PanduCommand NewPlan(Desk desk)
    {
        var region = Options.Region();
        var first = new Option<int>("--first-year") { Description = Text.Of("Tahun pertama rencana.").ToString(), Required = true };
        var years = new Option<int>("--years") { Description = Text.Of("Berapa tahun (bawaan 10).").ToString(), DefaultValueFactory = _ => 10 };
        var name = new Option<string?>("--name") { Description = Text.Of("Nama seperti di sampul.").ToString() };
        var why = Options.Why();
        var command = new PanduCommand("new-plan", Text.Of("Membuka rencana induk untuk sebuah daerah dan kurun waktu."),
            new Example("pandu new-plan 12.01 --first-year 2027", Text.Of("Rencana 2027-2036 dengan dimensi yang berlaku tahun itu.")))
        {
            region, first, years, name, why,
        };
        command.SetAction((parsed, cancel) => desk.Do<CreatePlan, Plan>(
            useCase => useCase.Run(
                new(parsed.GetRequiredValue(region), parsed.GetRequiredValue(first), parsed.GetValue(years), null, parsed.GetValue(name), parsed.GetValue(why)),
                desk.Operator, cancel),
            plan => desk.Output.WriteLine($"{plan.Name} ({plan.FirstYear}-{plan.LastYear}) {plan.Id}"),
            cancel));
        return command;
    }

    private static PanduCommand Plans(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var command = new PanduCommand("plans", Text.Of("Menyebut semua rencana sebuah daerah, yang terbaru dulu."),
            new Example("pandu plans 99.01", Text.Of("Nama, kurun, keadaan, edisi, banyaknya program, dan nomornya.")))
        {
            region, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var known = await desk.RegionIs(parsed.GetRequiredValue(region), cancel);
            if (!known.IsOk)
            {
                return desk.Refuse(known.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var plans = await scope.ServiceProvider.GetRequiredService<PlanQueries>().OfRegion(known.Value.Code, desk.Operator, cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(plans));
                return 0;
            }
            foreach (var plan in plans)
            {
                desk.Output.WriteLine($"{plan.Id}  {plan.Name} ({plan.FirstYear}-{plan.LastYear}) · {PlanStep.Name(plan.Status)} · {Text.Of("edisi {0}", plan.Edition)} · {Text.Of("{0} program", plan.Programmes)}");
            }
            return 0;
        });
        return command;
    }

    private static PanduCommand Show(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var which = new Option<Guid?>("--plan") { Description = Text.Of("Nomor rencana, dari pandu plans; tanpa ini yang terbaru.").ToString() };
        var command = new PanduCommand("plan", Text.Of("Menampilkan sebuah rencana: visi, misi, sasaran, dan pagunya."),
            new Example("pandu plan 99.01", Text.Of("Rencana yang terbaru.")),
            new Example("pandu plan 99.01 --json > rencana.json", Text.Of("Dengan editVersion yang diminta pandu edit-plan.")))
        {
            region, which, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var known = await desk.RegionIs(parsed.GetRequiredValue(region), cancel);
            return !known.IsOk
                ? desk.Refuse(known.Problems)
                : await desk.Do<PlanQueries, Plan>(
                    plans => plans.Get(known.Value.Code, parsed.GetValue(which), desk.Operator, cancel),
                    plan =>
                    {
                        if (parsed.GetValue(json))
                        {
                            desk.Output.WriteLine(JsonInput.Write(plan));
                            return;
                        }
                        Say(desk, plan);
                    },
                    cancel);
        });
        return command;
    }

    private static void Say(Desk desk, Plan plan)
    {
        desk.Output.WriteLine($"{plan.Name} ({plan.FirstYear}-{plan.LastYear}) · {PlanStep.Name(plan.Status)} · {Text.Of("edisi {0}", plan.Edition)}");
        desk.Output.WriteLine($"{Text.Of("Visi")}: {plan.Vision}");
        foreach (var mission in plan.Missions)
        {
            desk.Output.WriteLine($"{Text.Of("Misi {0}", mission.Number)}: {mission.Words}");
        }
        foreach (var goal in plan.Goals)
        {
            var measure = goal.Indicator is null ? "" : $" [{goal.Indicator}: {goal.Baseline ?? "?"} -> {goal.Target ?? "?"} {goal.Unit}]";
            desk.Output.WriteLine($"{goal.Code} {goal.Words}{measure}");
        }
        foreach (var source in plan.Ceilings.GroupBy(c => c.FundSource))
        {
            var title = source.Key.Length == 0 ? Text.Of("Pagu semua sumber") : Text.Of("Pagu {0}", source.Key);
            desk.Output.WriteLine($"{title}: {string.Join(", ", source.Select(c => $"{c.Year} {new Rupiah(c.Rupiah)}"))}");
        }
    }
}
