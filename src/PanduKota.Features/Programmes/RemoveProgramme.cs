using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>Takes a programme out of the plan. The reason is demanded; what it held stays readable in the change log.</summary>
public sealed class RemoveProgramme(PlanDb db, PlanWriter writer)
{
    public sealed record Request(
        string RegionCode, Guid PlanId, Guid ProgrammeId, int StartedFromVersion, string? Why);

    /// <returns>Also which programmes named it as predecessor: the checks will speak of them (PLAN-040).</returns>
    public async Task<Outcome<RemovedProgramme>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var content = await PlanContent.LoadFrame(db, request.RegionCode, request.PlanId, cancel);
        var programme = await db.Programmes.WithEverything().SingleOrDefaultAsync(
            p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && p.Id == request.ProgrammeId, cancel);
        if (content is null || programme is null)
        {
            return content is null ? ProgrammeRefusals.NoPlan : ProgrammeRefusals.NoProgramme;
        }
        var isAllowed = Permission.Check(
            actor, Act.EditProgramme, request.RegionCode, programme.LeadAgencyId, content.Plan.Status);
        if (isAllowed is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(request.Why))
        {
            return Problem.Error("PROG-120", Text.Of("Alasan penghapusan belum diisi."),
                Text.Of("Tulis alasannya; alasan itu tersimpan dalam jejak perubahan."), new Place(Field: "Why"));
        }
        if (programme.Version != request.StartedFromVersion)
        {
            return await writer.Conflict(ProgrammeLog.Subject, programme.Id.ToString(), cancel);
        }
        var code = programme.Code;
        var successors = await db.Programmes
            .Where(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId
                && p.Predecessors.Any(d => d.PredecessorCode == code))
            .Select(p => p.Code).ToListAsync(cancel);
        var changes = ProgrammeWords.Differences(
            ProgrammeWords.Of(ProgrammeFields.Of(programme), content), new Dictionary<string, string>());

        db.Programmes.Remove(programme);
        var saved = await writer.Save(
            new ChangeNote(actor, "programme.remove", ProgrammeLog.Subject, programme.Id.ToString(), request.RegionCode,
                ProgrammeLog.Fields(changes, programme.Version, 0), request.Why.Trim(), request.PlanId),
            cancel);
        return saved.IsOk
            ? new RemovedProgramme(code, programme.Name, [.. successors.Order(StringComparer.Ordinal)])
            : Outcome.Refuse<RemovedProgramme>(saved.Problems);
    }
}
