using System.Globalization;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.Scenarios;
using Tone = PanduKota.App.Components.Tone;

namespace PanduKota.App.Pages.Schedules;

/// <summary>What the engine proved, in the words of a meeting room.</summary>
public static class ScheduleWords
{
    public static Text Verdict(ScheduleHead head) => head.Status switch
    {
        SchedulingStatus.Optimal => Text.Of("Terbukti yang terbaik"),
        SchedulingStatus.Feasible => Text.Of("Paling jauh {0:0.00} % dari yang terbaik", Math.Ceiling(head.Gap * 10_000) / 100),
        SchedulingStatus.Infeasible => Text.Of("Tidak ada jadwal yang memenuhi semua tuntutan"),
        _ => Text.Of("Belum ditemukan jadwal"),
    };

    public static Text Meaning(ScheduleHead head) => head.Status switch
    {
        SchedulingStatus.Optimal => Text.Of("Dengan pagu dan batas yang sama, tidak ada susunan tahun mulai lain yang manfaatnya lebih besar."),
        SchedulingStatus.Feasible => Text.Of("Jadwal ini memenuhi semua pagu dan batas. Jadwal terbaik yang mungkin ada pun manfaatnya paling banyak sekian lebih besar; angka itu terbukti, bukan perkiraan."),
        SchedulingStatus.Infeasible => Text.Of("Tuntutan di bawah ini saling bertentangan. Longgarkan salah satunya, lalu susun jadwal lagi."),
        _ => Text.Of("Waktu pencariannya habis sebelum ada jawaban. Beri waktu lebih lama, lalu susun lagi."),
    };

    public static Text State(ScheduleHead head) =>
        head.IsInForce ? Text.Of("Diterapkan")
        : head.UndoneAtUtc is not null ? Text.Of("Penerapannya dibatalkan")
        : head.Status is SchedulingStatus.Infeasible or SchedulingStatus.None ? Text.Of("Tanpa jadwal")
        : head.IsOfThisVersion ? Text.Of("Dapat diterapkan")
        : Text.Of("Rencana sudah berubah");

    public static Tone ToneOf(ScheduleHead head) =>
        head.IsInForce ? Tone.Ok
        : head.Status is SchedulingStatus.Infeasible ? Tone.Bad
        : head.UndoneAtUtc is null && head.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible && head.IsOfThisVersion ? Tone.Info
        : Tone.Idle;

    public static IReadOnlyList<Choice> SecondsChoices(Say t) =>
    [
        new("10", t["Cepat: 10 detik"]), new("30", t["Teliti: 30 detik"]), new("120", t["Sangat teliti: 2 menit"]), new("600", t["Paling lama: 10 menit"]),
    ];

    /// <param name="present">Kept as a choice of its own where it is none of the usual ones.</param>
    public static IReadOnlyList<Choice> DiscountChoices(Say t, double present = 0.97)
    {
        List<Choice> usual =
        [
            new("1", t["Sama berharganya, kapan pun mulai"]), new("0.97", t["Sedikit lebih berharga bila mulai lebih awal"]), new("0.9", t["Jauh lebih berharga bila mulai lebih awal"]),
        ];
        var own = present.ToString(CultureInfo.InvariantCulture);
        return usual.Exists(c => c.Value == own) ? usual : [.. usual, new(own, t["Faktor {0}", present])];
    }

    /// <summary>Every year of the plan, and out of it.</summary>
    public static IReadOnlyList<Choice> LockChoices(PlanHead plan) =>
    [
        .. plan.AllYears.Select(y => y.ToString(CultureInfo.InvariantCulture)).Select(y => new Choice(y, Text.Of("Kunci mulai {0}", y).ToString())),
        new(OutOfPlan, Text.Of("Kunci di luar rencana").ToString()),
    ];

    /// <summary>What a posted choice asks for; anything else lets the programme go.</summary>
    public static (LockKind Kind, int? Year) ReadLock(string? choice) =>
        choice == OutOfPlan ? (LockKind.Out, null)
        : int.TryParse(choice, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? (LockKind.Start, year)
        : (LockKind.Free, null);

    public static Text LockSaid(string code, LockKind kind, int? year) => kind switch
    {
        LockKind.Start => Text.Of("{0} dikunci mulai {1}.", code, year!.Value.ToString(CultureInfo.InvariantCulture)),
        LockKind.Out => Text.Of("{0} dikunci di luar rencana.", code),
        _ => Text.Of("Kunci atas {0} dilepaskan.", code),
    };

    private const string OutOfPlan = "keluar";

    /// <summary>"2027–2029", or "2027" for one year.</summary>
    public static string Span(int start, int years) => years <= 1
        ? start.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{start}–{start + years - 1}");

    /// <summary>Money by year against the ceilings, on a scale that fits before and after alike.</summary>
    public static StackedYears Money(ScheduleView view, bool isAfter) => new(
        isAfter ? Text.Of("Belanja per tahun sesudah dijadwalkan") : Text.Of("Belanja per tahun sebelum dijadwalkan"),
        [.. view.Years.Select(y => y.Year)],
        [
            new YearSeries(
                new Mark("", isAfter ? Text.Of("Sesudah") : Text.Of("Sebelum"), isAfter ? "#0b5a74" : "#8a7a4a"),
                [.. view.Years.Select(y => isAfter ? y.After : y.Before)]),
        ],
        view.Years.All(y => y.Ceiling is null) ? [] : [.. view.Years.Select(y => y.Ceiling)])
    {
        ScaleTo = view.Years.Select(y => Math.Max(Math.Max(y.Before, y.After), y.Ceiling ?? 0)).DefaultIfEmpty(0).Max(),
    };

    /// <summary>Worth by money, with what is proven; a point without a plan leaves a gap.</summary>
    public static LineChart CurveOf(ValueCurveView curve) => new(
        Text.Of("Manfaat bila semua pagu sekian persen dari sekarang"),
        Text.Of("manfaat"),
        [.. curve.Points.Select(p => p.Percent)],
        [
            new LineSeries(Text.Of("Jadwal terbaik yang ditemukan"), [.. curve.Points.Select(p => p.HasPlan ? (double?)p.Objective : null)]),
            new LineSeries(Text.Of("Batas atas yang terbukti"), [.. curve.Points.Select(p => p.HasPlan ? (double?)p.Bound : null)]) { IsDashed = true },
        ])
    {
        AxisName = Text.Of("Persen pagu"),
        Description = Text.Of("Diagram garis manfaat pada pagu {0} sampai {1} persen: {2}.", curve.Points[0].Percent, curve.Points[^1].Percent,
            string.Join(", ", curve.Points.Where(p => p.HasPlan).Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Percent} % {p.Objective:0}")))),
    };

    /// <summary>New years as bars, old ones as outlines, by dimension.</summary>
    /// <param name="canMove">People may drag the bars to lock them.</param>
    public static GanttChart Gantt(ScheduleView view, PlanOverview plan, IEnumerable<ScheduleLine> lines, bool canMove = false)
    {
        var dimensions = plan.Dimensions.Where(d => d.Code is not null).ToList();
        var marks = dimensions.ToDictionary(d => d.Code!, PlanCharts.MarkOf);
        var nothing = new Mark("?", Text.Of("Tanpa dimensi"), "#5b6b73");
        var bars = lines
            .OrderBy(l => dimensions.FindIndex(d => d.Code == l.DimensionCode) is var at and >= 0 ? at : int.MaxValue)
            .ThenBy(l => l.AfterStart ?? int.MaxValue).ThenBy(l => l.BeforeStart)
            .Select(l => new GanttBar(marks.GetValueOrDefault(l.DimensionCode, nothing), l.Lock is null ? l.Name : $"{Text.Of("dikunci")} · {l.Name}", l.AfterStart, l.AfterStart + l.DurationYears - 1)
            {
                IsQuickWin = l.IsQuickWin,
                Key = canMove && l.ProgrammeId is not null ? l.Code : null,
                StartBefore = l.BeforeStart,
                EndBefore = l.BeforeStart + l.DurationYears - 1,
            });
        return new GanttChart(Text.Of("Tahun mulai sebelum dan sesudah dijadwalkan"), view.Plan.FirstYear, view.Plan.Years, [.. bars]) { IsGrouped = true };
    }
}
