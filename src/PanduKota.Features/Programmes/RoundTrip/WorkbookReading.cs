using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Reads a workbook that came back and holds it against the plan: what a preview shows and an import then writes.</summary>
internal static class WorkbookReading
{
    /// <returns>The plan, tracked, and what is to become of each row of the file.</returns>
    public static async Task<Outcome<(PlanContent Content, ImportDecision Decision)>> Read(
        PlanDb db, string regionCode, Guid planId, byte[] bytes, string fileName, ImportChoices choices, Actor actor, CancellationToken cancel)
    {
        if (await Load(db, regionCode, planId, cancel) is not { } content)
        {
            return ProgrammeRefusals.NoPlan;
        }
        if (Permission.Check(actor, Act.ImportProgrammes, regionCode, planStatus: content.Plan.Status) is { } refusal)
        {
            return refusal;
        }
        using var stream = new MemoryStream(bytes, writable: false);
        var read = ProgrammeWorkbookReader.Read(stream, fileName, habits: choices.Habits, isPartial: choices.IsPartial);
        if (!read.IsOk)
        {
            return Outcome.Refuse<(PlanContent, ImportDecision)>(read.Problems);
        }
        var workbook = read.Value;
        if (workbook.Years > 0 && (workbook.FirstYear > content.Plan.LastYear || workbook.FirstYear + workbook.Years <= content.Plan.FirstYear))
        {
            return Problem.Error("IMPORT-001",
                Text.Of("Kolom tahun berkas ini {0}–{1}, sedangkan rencana ini {2}–{3}.",
                    workbook.FirstYear, workbook.FirstYear + workbook.Years - 1, content.Plan.FirstYear, content.Plan.LastYear),
                Text.Of("Unduh templat dari rencana ini, lalu pindahkan isiannya."));
        }
        return (content, new ImportDecision(content, workbook, actor, choices));
    }

    private static async Task<PlanContent?> Load(PlanDb db, string regionCode, Guid planId, CancellationToken cancel)
    {
        if (await PlanContent.LoadFrame(db, regionCode, planId, cancel) is not { } frame)
        {
            return null;
        }
        var programmes = await db.Programmes.WithEverything().Where(p => p.RegionCode == regionCode && p.PlanId == planId).ToListAsync(cancel);
        programmes.ForEach(p => p.PutInOrder());
        return frame with { Programmes = programmes };
    }
}
