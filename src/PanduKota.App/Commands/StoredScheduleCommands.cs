using System.CommandLine;
using PanduKota.App.Pages.Schedules;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Schedules;

namespace PanduKota.App.Commands;

/// <summary>Schedules that were made of a region's newest plan: listed, and one of them shown.</summary>
internal static class StoredScheduleCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [List(desk), Show(desk)];

    private static PanduCommand List(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var command = new PanduCommand("schedules", Text.Of("Menyebut jadwal rencana yang tersimpan, yang terbaru dulu."),
            new Example("pandu schedules 99.01", Text.Of("Nomor, kapan, skenarionya, bukti, dan keadaannya.")))
        {
            region, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var heads = await services.GetRequiredService<ScheduleQueries>().List(plan.RegionCode, plan.Id, cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(heads));
                return 0;
            }
            foreach (var head in heads)
            {
                desk.Output.WriteLine(Line(head, plan.RegionCode));
            }
            desk.Output.WriteLine(Text.Of("{0} jadwal.", heads.Count));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Show(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var id = new Argument<Guid>("schedule") { Description = Text.Of("Nomor jadwal.").ToString() };
        var command = new PanduCommand("stored-schedule", Text.Of("Menampilkan sebuah jadwal tersimpan: tahun sebelum dan sesudah, sebabnya, dan uangnya."),
            new Example("pandu stored-schedule 99.01 019a...", Text.Of("Setiap program dengan sebabnya, lalu belanja dan pagu per tahun.")))
        {
            region, id, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var wanted = parsed.GetRequiredValue(id);
            var view = await services.GetRequiredService<ScheduleQueries>().One(plan.RegionCode, plan.Id, wanted, cancel);
            if (view is null)
            {
                return desk.Refuse(ScheduleRefusals.NoSchedule);
            }
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(view));
                return 0;
            }
            Say(desk, view, plan.RegionCode);
            return 0;
        }, cancel));
        return command;
    }

    private static string Line(ScheduleHead head, string regionCode) =>
        $"{head.Id}  {RegionClock.LocalTime(head.MadeAtUtc, regionCode):yyyy-MM-dd HH:mm}  {ScheduleWords.Verdict(head)} · {ScheduleWords.State(head)}"
        + (head.ScenarioName is { } scenario ? $" · {scenario}" : "") + $" · {head.MadeBy}";

    private static void Say(Desk desk, ScheduleView view, string regionCode)
    {
        desk.Output.WriteLine(Line(view.Head, regionCode));
        foreach (var demand in view.Conflict)
        {
            desk.Output.WriteLine($"  ! {demand}");
        }
        foreach (var line in view.Lines)
        {
            desk.Output.WriteLine($"  {line.Code,-8} {Year(line.BeforeStart)} -> {Year(line.AfterStart)}  {line.Name}: {line.Why}");
        }
        foreach (var year in view.Years)
        {
            var ceiling = year.Ceiling is { } most ? new Rupiah(most).ToString() : "-";
            desk.Output.WriteLine(Text.Of("  {0}: {1}, sebelumnya {2}, pagu {3}", year.Year, new Rupiah(year.After), new Rupiah(year.Before), ceiling));
        }
        desk.Output.WriteLine(Text.Of("{0} program pindah tahun, {1} tetap, {2} tidak masuk, {3} masuk kembali.",
            view.Moved, view.Stayed, view.LeftOut, view.BroughtBack));
        foreach (var note in view.Notes)
        {
            Desk.Say(desk.Output, note);
        }
    }

    private static string Year(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "----";
}
