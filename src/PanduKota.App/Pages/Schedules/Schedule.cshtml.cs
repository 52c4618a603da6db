using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules;
using Tone = PanduKota.App.Components.Tone;

namespace PanduKota.App.Pages.Schedules;

/// <summary>One schedule: what it proved, what moves, what it costs in which year, why; to be taken over or undone.</summary>
public sealed class ScheduleModel(ScheduleQueries schedules, PlanFigures figures, AcceptSchedule accept, UndoSchedule undo) : RegionPage
{
    private const string Moved = "bergeser", LeftOut = "cadangan", Stayed = "tetap", All = "semua";

    [BindProperty(SupportsGet = true, Name = "tampil")]
    public string? Show { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    public ScheduleView View { get; private set; } = null!;

    public PlanOverview Figures { get; private set; } = null!;

    public GanttChart? Gantt { get; private set; }

    public IReadOnlyList<ScheduleLine> Shown { get; private set; } = [];

    public IReadOnlyList<(string Key, string Words, int Count)> Views { get; private set; } = [];

    public string ShownAs { get; private set; } = All;

    public bool HasAnswer => View.Head.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible;

    public int OverBefore => View.Years.Count(y => y.Before > y.Ceiling);

    public int OverAfter => View.Years.Count(y => y.After > y.Ceiling);

    public bool MayDecide { get; private set; }

    protected override string Stage => "jadwal";

    public Task<IActionResult> OnGet(Guid id, CancellationToken cancel) => Page(id, [], cancel);

    public async Task<IActionResult> OnPostTerapkan(Guid id, CancellationToken cancel)
    {
        if (Missing() is { } missing)
        {
            return await Page(id, [missing], cancel);
        }
        var done = await accept.Run(new AcceptSchedule.Request(Region.Code, Plan.Id, id, Why), Actor, cancel);
        if (!done.IsOk)
        {
            return await Page(id, done.Problems, cancel);
        }
        var (result, dropped) = (done.Value, done.Value.TargetsDropped);
        TempData["Said"] = T["Jadwal diterapkan: {0} program bergeser, {1} masuk daftar cadangan.", result.Moved, result.LeftOut]
            + (result.BroughtBack > 0 ? " " + T["{0} program kembali dari daftar cadangan.", result.BroughtBack] : "")
            + (dropped > 0 ? " " + T["{0} target jatuh di luar tahun rencana dan dilepas; kembali bila penerapan dibatalkan.", dropped] : "");
        return LocalRedirect(PathTo($"jadwal/{id}"));
    }

    public async Task<IActionResult> OnPostBatalkan(Guid id, CancellationToken cancel)
    {
        if (Missing() is { } missing)
        {
            return await Page(id, [missing], cancel);
        }
        var done = await undo.Run(new UndoSchedule.Request(Region.Code, Plan.Id, id, Why), Actor, cancel);
        if (!done.IsOk)
        {
            return await Page(id, done.Problems, cancel);
        }
        TempData["Said"] = T["Penerapan dibatalkan: {0} program kembali seperti semula.", done.Value.Programmes];
        return LocalRedirect(PathTo($"jadwal/{id}"));
    }

    public DimensionFigures? DimensionOf(ScheduleLine line) =>
        Figures.Dimensions.FirstOrDefault(d => d.Code == line.DimensionCode && d.Code is not null);

    public static Tone ToneOf(ScheduleLine line) =>
        line.AfterStart is null ? Tone.Warn : line.BeforeStart is null ? Tone.Ok : line.HasMoved ? Tone.Info : Tone.Idle;

    public Text WordOf(ScheduleLine line) => line switch
    {
        { AfterStart: null } => HasAnswer ? Text.Of("Daftar cadangan") : Text.Of("Belum terjadwal"),
        { BeforeStart: null } => Text.Of("Masuk rencana"),
        { HasMoved: true } => line.AfterStart > line.BeforeStart
            ? Text.Of("Mundur {0} tahun", line.AfterStart - line.BeforeStart)
            : Text.Of("Maju {0} tahun", line.BeforeStart - line.AfterStart),
        _ => Text.Of("Tetap di tahunnya"),
    };

    private Problem? Missing() => string.IsNullOrWhiteSpace(Why)
        ? Problem.Error("SCHEDULE-021", Text.Of("Alasannya belum diisi."), Text.Of("Tulis misalnya: Rapat Dewan 12 November."), new Place(Field: nameof(Why)))
        : null;

    private async Task<IActionResult> Page(Guid id, IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        if (await schedules.One(Region.Code, Plan.Id, id, cancel) is not { } view)
        {
            return NotFound();
        }
        (View, Figures) = (view, (await figures.Load(Region.Code, Plan.Id, cancel))!);
        Shell.Title = T["Jadwal {0}", RegionClockWords(view.Head.MadeAtUtc)];
        Shell.Crumbs.Add(new(T["Penjadwalan"], PathTo("jadwal")));
        MayDecide = May(Act.AcceptSchedule);
        Sort();
        return problems.Count > 0 ? Refused(problems) : Page();
    }

    private void Sort()
    {
        bool IsMoved(ScheduleLine l) => l.HasMoved || (l.BeforeStart is null && l.AfterStart is not null);
        Views =
        [
            (Moved, T["Bergeser"], View.Lines.Count(IsMoved)),
            (LeftOut, HasAnswer ? T["Masuk daftar cadangan"] : T["Belum terjadwal"], View.LeftOut),
            (Stayed, T["Tetap di tahunnya"], View.Stayed),
            (All, T["Semua program"], View.Lines.Count),
        ];
        ShownAs = Views.Any(v => v.Key == Show) ? Show! : Views.First(v => v.Count > 0 || v.Key == All).Key;
        Shown =
        [
            .. View.Lines.Where(l => ShownAs switch
            {
                Moved => IsMoved(l),
                LeftOut => l.AfterStart is null,
                Stayed => l.BeforeStart is not null && l.BeforeStart == l.AfterStart,
                _ => true,
            }),
        ];
        Gantt = HasAnswer && Shown.Count > 0 ? ScheduleWords.Gantt(View, Figures, Shown) : null;
    }

    private string RegionClockWords(DateTime atUtc) => Features.Regions.RegionClock.Say(atUtc, Region.Code).ToString();
}
