using System.Globalization;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules;
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

    /// <summary>New years as bars, old ones as outlines, by dimension.</summary>
    public static GanttChart Gantt(ScheduleView view, PlanOverview plan, IEnumerable<ScheduleLine> lines)
    {
        var dimensions = plan.Dimensions.Where(d => d.Code is not null).ToList();
        var marks = dimensions.ToDictionary(d => d.Code!, PlanCharts.MarkOf);
        var nothing = new Mark("?", Text.Of("Tanpa dimensi"), "#5b6b73");
        var bars = lines
            .OrderBy(l => dimensions.FindIndex(d => d.Code == l.DimensionCode) is var at and >= 0 ? at : int.MaxValue)
            .ThenBy(l => l.AfterStart ?? int.MaxValue).ThenBy(l => l.BeforeStart)
            .Select(l => new GanttBar(marks.GetValueOrDefault(l.DimensionCode, nothing), l.Name, l.AfterStart, l.AfterStart + l.DurationYears - 1)
            {
                IsQuickWin = l.IsQuickWin,
                StartBefore = l.BeforeStart,
                EndBefore = l.BeforeStart + l.DurationYears - 1,
            });
        return new GanttChart(Text.Of("Tahun mulai sebelum dan sesudah dijadwalkan"), view.Plan.FirstYear, view.Plan.Years, [.. bars]) { IsGrouped = true };
    }
}
