using System.CommandLine;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Commands;

/// <summary>
/// `pandu check 99.01`: the findings of a plan, as text, JSON or SARIF. Exit code 1 when there is an error among them.
/// </summary>
public static class CheckCommand
{
    public static PanduCommand Make(Desk desk)
    {
        var region = Options.Region();
        var format = new Option<string>("--format")
        {
            Description = Text.Of("text, json atau sarif.").ToString(),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var command = new PanduCommand("check", Text.Of("Memeriksa rencana; keluar dengan kode 1 bila ada kesalahan."),
            new Example("pandu check 99.01", Text.Of("Setiap temuan dengan kode, tempat, dan cara membetulkannya.")),
            new Example("pandu check 99.01 --format sarif > temuan.sarif", Text.Of("Untuk alat lain yang membaca SARIF.")))
        {
            region, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            if (!plan.IsOk)
            {
                return desk.Refuse(plan.Problems);
            }
            var errors = 0;
            var code = await desk.Do<CheckPlan, PlanFindings>(
                useCase => useCase.Run(new(plan.Value.RegionCode, plan.Value.Id), desk.Operator, cancel),
                findings =>
                {
                    errors = findings.Errors;
                    Write(desk, findings, parsed.GetRequiredValue(format));
                },
                cancel);
            return code != 0 || errors > 0 ? 1 : 0;
        });
        return command;
    }

    private static void Write(Desk desk, PlanFindings findings, string format)
    {
        switch (format)
        {
            case "json":
                desk.SayJson(new { region = findings.Plan.RegionCode, plan = findings.Plan.PlanId, findings.Errors, findings.Warnings, findings.Hints, findings.Problems });
                break;
            case "sarif":
                desk.Output.WriteLine(Sarif.Write(findings.Problems));
                break;
            default:
                foreach (var problem in findings.Problems)
                {
                    desk.Output.Write(Mark(problem.Severity));
                    Desk.Say(desk.Output, problem);
                }
                desk.Output.WriteLine(Text.Of("{0} program diperiksa: {1} kesalahan, {2} peringatan, {3} saran.",
                    findings.Programmes, findings.Errors, findings.Warnings, findings.Hints));
                break;
        }
    }

    private static string Mark(Severity severity) => severity switch
    {
        Severity.Error => "x ",
        Severity.Warning => "! ",
        _ => "i ",
    };
}
