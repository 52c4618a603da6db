using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Hosting;

public enum StageState
{
    /// <summary>Not part of this release; shown so that the whole way is seen, never as a link.</summary>
    Coming,
    NotBegun,
    Underway,
    Done,
}

/// <summary>A stop on the way of a region. The number beside it is a fact from the database or nothing.</summary>
/// <param name="Path">Last part of the address, and the key of the stage; null while there is no page.</param>
public sealed record JourneyStage(Text Name, string? Path, StageState State, string? Count = null);

/// <summary>How far a region has come, stage by stage, from what is stored.</summary>
public sealed class JourneyQueries(PlanDb db)
{
    public async Task<IReadOnlyList<JourneyStage>> Of(string regionCode, Plan? plan, CancellationToken cancel)
    {
        var planId = plan?.Id ?? Guid.Empty;
        var programmes = await db.Programmes.CountAsync(p => p.RegionCode == regionCode && p.PlanId == planId && !p.IsReserve, cancel);
        var mediumTerm = await db.MediumTermPlans.Where(p => p.RegionCode == regionCode && p.Kind != MediumTermKind.Renstra).OrderByDescending(p => p.ImportedAtUtc)
            .Select(p => (int?)p.Programmes.Count).FirstOrDefaultAsync(cancel);
        var schedules = await db.Schedules.Where(s => s.RegionCode == regionCode && s.PlanId == planId)
            .Select(s => s.AcceptedAtUtc != null).ToListAsync(cancel);
        var books = await db.Books.CountAsync(b => b.RegionCode == regionCode && b.PlanId == planId, cancel);
        var isApproved = plan?.Status is PlanStatus.CouncilApproved or PlanStatus.Published;
        return
        [
            Coming(Text.Of("Seleksi")),
            Coming(Text.Of("Nota Kesepakatan")),
            Coming(Text.Of("Bimtek & tahapan")),
            Coming(Text.Of("Data OPD")),
            Coming(Text.Of("Analisis & visi")),
            new(Text.Of("Program 10 tahun"), "program", StateOf(programmes > 0, isApproved), Number(programmes)),
            new(Text.Of("Keselarasan RPJMD"), "rpjmd", StateOf(mediumTerm > 0, false), Number(mediumTerm ?? 0)),
            new(Text.Of("Penjadwalan"), "jadwal", StateOf(schedules.Count > 0, schedules.Contains(true)), Number(schedules.Count)),
            Coming(Text.Of("Quick Win")),
            new(Text.Of("Buku"), "buku", StateOf(books > 0, isApproved), Number(books)),
            Coming(Text.Of("Capaian")),
            Coming(Text.Of("Evaluasi")),
        ];
    }

    private static JourneyStage Coming(Text name) => new(name, null, StageState.Coming);

    private static StageState StateOf(bool hasBegun, bool isDone) =>
        !hasBegun ? StageState.NotBegun : isDone ? StageState.Done : StageState.Underway;

    private static string? Number(int count) => count == 0 ? null : Text.Of("{0:N0}", count).ToString();
}
