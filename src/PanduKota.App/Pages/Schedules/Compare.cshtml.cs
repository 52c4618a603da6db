using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Comparison;

namespace PanduKota.App.Pages.Schedules;

/// <summary>Up to four schedules side by side. The choice stands in the address, so a link to it shows the same to anybody.</summary>
public sealed class CompareModel(ScheduleQueries schedules, ScheduleComparisons comparisons) : RegionPage
{
    private const decimal Milliard = 1_000_000_000;

    [BindProperty(SupportsGet = true, Name = "jadwal")]
    public IReadOnlyList<Guid> Ids { get; set; } = [];

    /// <summary>Schedules that hold an answer.</summary>
    public IReadOnlyList<ScheduleHead> Choices { get; private set; } = [];

    public ScheduleComparison? Result { get; private set; }

    public LineChart? Money { get; private set; }

    protected override string Stage => "jadwal";

    /// <summary>Its scenario, or the plan's own ceilings, and when it was made.</summary>
    public string NameOf(ScheduleHead head) => $"{head.ScenarioName ?? T["Pagu rencana"]}, {RegionClock.Say(head.MadeAtUtc, Region.Code)}";

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Bandingkan jadwal"];
        Shell.Crumbs.Add(new(T["Penjadwalan"], PathTo("jadwal")));
        Choices =
        [
            .. (await schedules.List(Region.Code, Plan.Id, cancel)).Where(s => s.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible),
        ];
        // One alone came by the link on its page: it is ticked, and the person adds the others.
        if (Ids.Count < 2)
        {
            return Page();
        }
        var compared = await comparisons.Of(Region.Code, Plan.Id, Ids, cancel);
        if (!compared.IsOk)
        {
            return Refused(compared.Problems);
        }
        Result = compared.Value;
        List<int> years = [.. Result.Plan.AllYears];
        Money = new LineChart(
            Text.Of("Belanja per tahun"), Text.Of("Rp miliar"), years,
            [.. Result.Schedules.Select(s => new LineSeries(
                Text.Verbatim(NameOf(s.Head)), [.. years.Select(y => (double?)(double)(s.Money.GetValueOrDefault(y) / Milliard))]))]);
        return Page();
    }
}
