using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Schedules.WhatIf;
using Tone = PanduKota.App.Components.Tone;

namespace PanduKota.App.Pages.Schedules;

/// <summary>One schedule: what it proved, what moves, what it costs in which year, why; to be taken over or undone.</summary>
public sealed class ScheduleModel(
    ScheduleQueries schedules, ScenarioQueries scenarios, PlanFigures figures, AcceptSchedule accept, UndoSchedule undo, LockDecision decide,
    CreateScenario create, TryCeilings tryCeilings, AskAboutProgramme ask, ValueCurveQueries curves, JobQueue queue) : RegionPage
{
    private const string Moved = "bergeser", LeftOut = "cadangan", Stayed = "tetap", All = "semua";

    [BindProperty(SupportsGet = true, Name = "tampil")]
    public string? Show { get; set; }

    [BindProperty]
    public string? Why { get; set; }

    /// <summary>The programme whose lock is being decided: its row shows the form.</summary>
    [BindProperty(SupportsGet = true, Name = "kunci")]
    public string? Locking { get; set; }

    /// <summary>The year that the form begins with.</summary>
    [BindProperty(SupportsGet = true, Name = "ke")]
    public string? Decision { get; set; }

    /// <summary>The scenario's version that the person started from.</summary>
    [BindProperty(Name = "versi")]
    public int Version { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    public ScheduleView View { get; private set; } = null!;

    /// <summary>The scenario as it is now; null where there was none or it is gone.</summary>
    public ScenarioView? Scenario { get; private set; }

    /// <summary>Fund sources that have a ceiling; "" is all together.</summary>
    public IReadOnlyList<string> CeilingSources { get; private set; } = [];

    public WhatIfAnswer? WhatIf { get; private set; }

    /// <summary>What the engine said of the programme that was asked about.</summary>
    public ProgrammeAnswers? Answers { get; private set; }

    public ValueCurveView? Curve { get; private set; }

    public static IReadOnlyList<Choice> PercentChoices { get; } =
        [.. Enumerable.Range(-4, 9).Select(i => i * 5).Select(p => new Choice(p.ToString(CultureInfo.InvariantCulture), $"{(p > 0 ? "+" : "")}{p} %"))];

    public string PercentOf(string source) =>
        Request.HasFormContentType && Request.Form.TryGetValue("pagu-" + source, out var typed) ? typed.ToString() : "0";

    public bool MayLock => Scenario is not null && May(Act.EditScenario);

    /// <summary>What the scenario says has been changed since this schedule was made.</summary>
    public bool ScenarioChangedSince => Scenario is { } now && now.Head.Version != View.Head.ScenarioVersion;

    /// <summary>What the scenario says now of a programme.</summary>
    public LockLine? LockOf(ScheduleLine line) => Scenario?.Locks.FirstOrDefault(l => l.ProgrammeId == line.ProgrammeId);

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

    public async Task<IActionResult> OnPostKunci(Guid id, CancellationToken cancel)
    {
        if (await schedules.One(Region.Code, Plan.Id, id, cancel) is not { Head.ScenarioId: { } scenario })
        {
            return NotFound();
        }
        var (kind, year) = ScheduleWords.ReadLock(Decision);
        var done = await decide.Run(
            new LockDecision.Request(new(Region.Code, Plan.Id, scenario, Version), Locking ?? "", kind, year, Why), Actor, cancel);
        if (!done.IsOk)
        {
            return await Page(id, done.Problems, cancel);
        }
        TempData["Said"] = ScheduleWords.LockSaid(Locking!, kind, year) + " " + T["Susun jadwal lagi dari skenarionya supaya hasilnya mengikuti."];
        return LocalRedirect(PathTo($"jadwal/{id}?tampil={Uri.EscapeDataString(Show ?? "")}#program"));
    }

    /// <summary>Begins a scenario with the ceilings of the plan and the options of this schedule.</summary>
    public async Task<IActionResult> OnPostSkenario(Guid id, CancellationToken cancel)
    {
        if (await schedules.One(Region.Code, Plan.Id, id, cancel) is not { } view)
        {
            return NotFound();
        }
        var made = await create.Run(new CreateScenario.Request(Region.Code, Plan.Id, Name ?? "", Options: view.Options), Actor, cancel);
        if (!made.IsOk)
        {
            return await Page(id, made.Problems, cancel);
        }
        TempData["Said"] = T["Skenario {0} dibuat. Kunci keputusan, ubah pagu, lalu susun jadwal.", made.Value.Name];
        return LocalRedirect(PathTo($"jadwal/skenario/{made.Value.Id}"));
    }

    public async Task<IActionResult> OnPostAndaikan(Guid id, CancellationToken cancel)
    {
        var percents = Request.Form.Where(f => f.Key.StartsWith("pagu-", StringComparison.Ordinal))
            .Select(f => (Source: f.Key[5..], Percent: decimal.TryParse(f.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var p) ? p : 0))
            .Where(p => p.Percent != 0).ToDictionary(p => p.Source, p => p.Percent);
        var answer = await tryCeilings.Run(new TryCeilings.Request(Region.Code, Plan.Id, id, percents), Actor, cancel);
        WhatIf = answer.IsOk ? answer.Value : null;
        return await Page(id, answer.IsOk ? [] : answer.Problems, cancel);
    }

    public async Task<IActionResult> OnPostTanya(Guid id, string? kode, CancellationToken cancel)
    {
        var asked = await ask.Run(new AskAboutProgramme.Request(Region.Code, Plan.Id, id, kode ?? ""), Actor, cancel);
        Answers = asked.IsOk ? asked.Value : null;
        return await Page(id, asked.IsOk ? [] : asked.Problems, cancel);
    }

    public async Task<IActionResult> OnPostKurva(Guid id, CancellationToken cancel)
    {
        if (Permission.Check(Actor, Act.MakeSchedule, Region.Code) is { } refusal)
        {
            return await Page(id, [refusal], cancel);
        }
        var job = await queue.Enqueue(
            ValueCurveJob.JobKind, new MakeValueCurve.Request(Region.Code, Plan.Id, id), Region.Code, Actor, Text.Of("Menghitung manfaat terhadap uang"), cancel);
        return LocalRedirect(PathTo($"pekerjaan/{job}"));
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
        Scenario = view.Head.ScenarioId is { } scenario ? await scenarios.One(Region.Code, Plan.Id, scenario, cancel) : null;
        Curve = await curves.Newest(Region.Code, id, cancel);
        CeilingSources = view.CeilingSources;
        Shell.Title = view.Head.ScenarioName is { } name ? T["Jadwal {0}", name] : T["Jadwal {0}", RegionClockWords(view.Head.MadeAtUtc)];
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
        Show ??= Locking is null ? null : All;
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
        Gantt = HasAnswer && Shown.Count > 0 ? ScheduleWords.Gantt(View, Figures, Shown, MayLock) : null;
    }

    private string RegionClockWords(DateTime atUtc) => Features.Regions.RegionClock.Say(atUtc, Region.Code).ToString();
}
