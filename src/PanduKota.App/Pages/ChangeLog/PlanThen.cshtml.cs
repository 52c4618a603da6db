using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.ChangeLog;

/// <summary>The plan as it was at the end of a day, made from the change log, with what is different today marked.</summary>
public sealed class PlanThenModel(PlanAsOf asOf, TimeProvider clock) : RegionPage
{
    private Dictionary<Guid, ProgrammeAsOf> now = [];

    [BindProperty(SupportsGet = true, Name = "tanggal")]
    public string? Day { get; set; }

    public PlanThen? Then { get; private set; }

    protected override string Stage => "jejak";

    protected override Act? Needs => Act.ReadChangeLog;

    /// <summary>How the programme differs from today's; null when it does not.</summary>
    public Text? Difference(ProgrammeAsOf programme) =>
        !now.TryGetValue(programme.Id, out var today) ? Text.Of("kini sudah dihapus")
        : today.Total != programme.Total ? Text.Of("kini {0}", new Rupiah(today.Total))
        : today.Fields.Count != programme.Fields.Count || today.Fields.Any(f => programme.Fields.GetValueOrDefault(f.Key) != f.Value) ? Text.Of("isinya sudah diubah")
        : null;

    /// <summary>Programmes of today that were not there yet.</summary>
    public int AddedSince => now.Keys.Except(Then!.Programmes.Select(p => p.Id)).Count();

    public Text StatusWord => PlanStep.Name(Enum.Parse<PlanStatus>(Then!.Fields["Status"]));

    public async Task<IActionResult> OnGet(CancellationToken cancel) => await Show(cancel) ?? Page();

    public async Task<IActionResult> OnGetUnduh(string? jenis, CancellationToken cancel)
    {
        if (await Show(cancel) is { } refused)
        {
            return refused;
        }
        var file = PlanAsOf.ToFile(Then!, TableFiles.KindOf(jenis));
        return Counted(file);
    }

    private async Task<IActionResult?> Show(CancellationToken cancel)
    {
        Shell.Title = T["Rencana pada suatu tanggal"];
        Shell.Crumbs.Add(new Crumb(T["Jejak perubahan"], PathTo("jejak")));
        var day = DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, Region.Code));
        if (!string.IsNullOrWhiteSpace(Day) && !TypedDay.TryRead(Day, out day))
        {
            return Refused([TypedDay.Unread(Day, "tanggal")]);
        }
        Day = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var then = await asOf.Run(Region.Code, Plan.Id, PlanAsOf.EndOf(day, Region.Code), Actor, cancel);
        if (!then.IsOk)
        {
            return Refused(then.Problems);
        }
        Then = then.Value;
        now = Then.Today.ToDictionary(p => p.Id);
        return null;
    }
}
