using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>Opening a plan for a region.</summary>
public static class StrategyCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [NewPlan(desk)];

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
}
