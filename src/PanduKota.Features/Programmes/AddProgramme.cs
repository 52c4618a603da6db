using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>Puts one more programme into a plan.</summary>
public sealed class AddProgramme(PlanDb db, PlanWriter writer, LoadedPlans plans)
{
    /// <param name="Fields">Without a code the next free one is given.</param>
    public sealed record Request(string RegionCode, Guid PlanId, ProgrammeFields Fields, string? Why = null);

    public async Task<Outcome<SavedProgramme>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var content = await PlanContent.LoadFrame(db, request.RegionCode, request.PlanId, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var isAllowed = Permission.Check(
            actor, Act.EditProgramme, request.RegionCode, request.Fields.LeadAgencyId, content.Plan.Status);
        if (isAllowed is { } refusal)
        {
            return refusal;
        }
        var codes = await db.Programmes.Where(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId)
            .Select(p => p.Code).ToListAsync(cancel);
        var given = string.IsNullOrWhiteSpace(request.Fields.Code)
            ? request.Fields with { Code = ProgrammeQueries.NextCode(codes) }
            : request.Fields;

        List<Problem> problems =
        [
            .. ProgrammeRules.Check(given, content, codes.ToHashSet(StringComparer.OrdinalIgnoreCase)),
            .. ProgrammeRules.CheckFigures(given),
        ];
        if (problems.Count > 0)
        {
            return problems;
        }
        var fields = given.Tidy();
        var programme = ProgrammeWriting.New(request.RegionCode, request.PlanId, fields);

        db.Programmes.Add(programme);
        var changes = ProgrammeWords.Differences(
            new Dictionary<string, string>(), ProgrammeWords.Of(ProgrammeFields.Of(programme), content));
        var saved = await writer.Save(
            new ChangeNote(actor, "programme.add", ProgrammeLog.Subject, programme.Id.ToString(), request.RegionCode,
                ProgrammeLog.Fields(changes, 0, programme.Version), request.Why, request.PlanId),
            cancel);
        return saved.IsOk
            ? await ProgrammeSaving.Answer(plans, programme, changed: true, cancel)
            : Outcome.Refuse<SavedProgramme>(saved.Problems);
    }
}
