using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Schedules;

namespace PanduKota.App.Pages.Schedules;

/// <summary>The schedules of the plan, those that are being made, and the form that asks for another.</summary>
public sealed class SchedulesModel(ScheduleQueries schedules, ScheduleInstances instances, JobQueries jobs, JobQueue queue) : RegionPage
{
    public IReadOnlyList<ScheduleHead> List { get; private set; } = [];

    public IReadOnlyList<JobView> Running { get; private set; } = [];

    [BindProperty]
    public string Seconds { get; set; } = "10";

    [BindProperty]
    public string? Seed { get; set; } = "1";

    [BindProperty]
    public string? MostRunning { get; set; }

    [BindProperty]
    public string Discount { get; set; } = "0.97";

    [BindProperty]
    public bool QuickWinsFirst { get; set; }

    [BindProperty]
    public bool ByInstrument { get; set; }

    [BindProperty]
    public bool KeepExisting { get; set; }

    public IReadOnlyList<Choice> SecondsChoices => ScheduleWords.SecondsChoices(T);

    public IReadOnlyList<Choice> DiscountChoices => ScheduleWords.DiscountChoices(T);

    protected override string Stage => "jadwal";

    public async Task OnGet(CancellationToken cancel)
    {
        QuickWinsFirst = true;
        await Show(cancel);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        var read = ReadForm();
        if (!read.IsOk)
        {
            await Show(cancel);
            return Refused(read.Problems);
        }
        var (seconds, seed, options) = read.Value;
        // What stands in the way of any schedule is said at once, not by a job that fails a moment later.
        var draft = await instances.From(Region.Code, Plan.Id, options, cancel);
        var problem = Permission.Check(Actor, Act.MakeSchedule, Region.Code);
        if (problem is not null || !draft.IsOk)
        {
            await Show(cancel);
            return Refused(problem is null ? draft.Problems : [problem]);
        }
        var id = await queue.Enqueue(
            ScheduleJob.JobKind, new MakeSchedule.Request(Region.Code, Plan.Id, seconds, seed, options), Region.Code, Actor,
            Text.Of("Menyusun jadwal {0}", Plan.Name), cancel);
        return LocalRedirect(PathTo($"pekerjaan/{id}"));
    }

    private Outcome<(double Seconds, int Seed, ScheduleOptions Options)> ReadForm()
    {
        var problems = new List<Problem>();
        var seed = 1;
        if (!string.IsNullOrWhiteSpace(Seed) && (!int.TryParse(Seed, CultureInfo.InvariantCulture, out seed) || seed < 0))
        {
            problems.Add(Problem.Error("SCHEDULE-020", Text.Of("Benih harus bilangan bulat, 0 atau lebih."), Text.Of("Pakai misalnya 1."), new Place(Field: nameof(Seed))));
        }
        int? most = null;
        if (!string.IsNullOrWhiteSpace(MostRunning))
        {
            most = int.TryParse(MostRunning, CultureInfo.InvariantCulture, out var number) && number >= 1 ? number : null;
            if (most is null)
            {
                problems.Add(Problem.Error("SCHEDULE-014", Text.Of("Batas program berjalan per OPD paling sedikit 1."),
                    Text.Of("Kosongkan bila tidak dibatasi."), new Place(Field: nameof(MostRunning))));
            }
        }
        // The two selects offer only what the use case takes; something else did not come from this form.
        var seconds = double.TryParse(Seconds, CultureInfo.InvariantCulture, out var s) ? s : 10;
        var discount = double.TryParse(Discount, CultureInfo.InvariantCulture, out var d) ? d : 0.97;
        return problems.Count > 0 ? problems : Outcome.Ok((seconds, seed, new ScheduleOptions(discount, QuickWinsFirst, most, KeepExisting, ByInstrument)));
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Penjadwalan"];
        List = await schedules.List(Region.Code, Plan.Id, cancel);
        var open = await jobs.Recent(Region.Code, Actor, cancel);
        Running = open.IsOk ? [.. open.Value.Where(j => j.Kind == ScheduleJob.JobKind && !j.HasEnded)] : [];
    }
}
