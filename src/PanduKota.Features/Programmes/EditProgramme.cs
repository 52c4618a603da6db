using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>Changes one programme, with all its parts. Nothing that somebody else has saved meanwhile is overwritten.</summary>
public sealed class EditProgramme(PlanDb db, PlanWriter writer, LoadedPlans plans)
{
    /// <param name="StartedFromVersion">The version that was on screen when the edit began.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, Guid ProgrammeId, int StartedFromVersion, ProgrammeFields Fields, string? Why = null);

    public async Task<Outcome<SavedProgramme>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var content = await plans.Frame(request.RegionCode, request.PlanId, cancel);
        var programme = await Find(request, cancel);
        if (content is null || programme is null)
        {
            return content is null ? ProgrammeRefusals.NoPlan : ProgrammeRefusals.NoProgramme;
        }
        if (MayNot(actor, request, programme, content) is { } refusal)
        {
            return refusal;
        }
        if (programme.Version != request.StartedFromVersion)
        {
            return await writer.Conflict(ProgrammeLog.Subject, programme.Id.ToString(), cancel);
        }
        var otherCodes = await db.Programmes
            .Where(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && p.Id != request.ProgrammeId)
            .Select(p => p.Code).ToListAsync(cancel);

        List<Problem> problems =
        [
            .. ProgrammeRules.Check(request.Fields, content, otherCodes.ToHashSet(StringComparer.OrdinalIgnoreCase)),
            .. ProgrammeRules.CheckFigures(request.Fields),
        ];
        if (problems.Count > 0)
        {
            return problems;
        }
        var before = ProgrammeFields.Of(programme);
        var fields = Whole(request, before);
        var changes = ProgrammeWords.Differences(ProgrammeWords.Of(before, content), ProgrammeWords.Of(fields, content));
        if (changes.Count == 0)
        {
            return await ProgrammeSaving.Answer(plans, programme, changed: false, cancel);
        }
        programme.Take(fields);
        programme.Version++;

        var saved = await writer.Save(
            new ChangeNote(actor, "programme.edit", ProgrammeLog.Subject, programme.Id.ToString(), request.RegionCode,
                ProgrammeLog.Fields(changes, programme.Version - 1, programme.Version), request.Why, request.PlanId),
            cancel);
        return saved.IsOk
            ? await ProgrammeSaving.Answer(plans, programme, changed: true, cancel)
            : Outcome.Refuse<SavedProgramme>(saved.Problems);
    }

    /// <summary>
    /// What an edit that came too late has, field by field beside what is stored now and what it began with; null when
    /// the programme is gone. For showing after CONFLICT-001.
    /// </summary>
    public async Task<EditConflict?> Compare(Request request, CancellationToken cancel)
    {
        var content = await plans.Frame(request.RegionCode, request.PlanId, cancel);
        var programme = await Find(request, cancel);
        if (content is null || programme is null)
        {
            return null;
        }
        var stored = ProgrammeFields.Of(programme);
        var theirs = ProgrammeWords.Of(stored, content);
        var mine = ProgrammeWords.Of(Whole(request, stored), content);
        var since = await ProgrammeLog.Since(db, request.PlanId, programme.Id, request.StartedFromVersion, cancel);
        return new EditConflict(
            programme.Version,
            since is [var newest, ..] ? newest.Entry.By : null,
            since is [var last, ..] ? last.Entry.AtUtc : null,
            [
                .. from field in mine.Keys.Union(theirs.Keys).Order(StringComparer.Ordinal)
                   let own = mine.GetValueOrDefault(field, "")
                   let kept = theirs.GetValueOrDefault(field, "")
                   where own != kept
                   select new ConflictField(field, FieldNames.Of(field), Before(since, field) ?? kept, own, kept),
            ]);
    }

    /// <summary>A request that says nothing of the charter leaves it as it is.</summary>
    private static ProgrammeFields Whole(Request request, ProgrammeFields stored) =>
        request.Fields.Tidy() is var fields && fields.Charter is null ? fields with { Charter = stored.Charter } : fields;

    /// <summary>The value before the first of the entries that touched the field; null when none did.</summary>
    private static string? Before(IEnumerable<(Change Entry, IReadOnlyList<ChangedField> Fields)> newestFirst, string field) =>
        newestFirst.SelectMany(h => h.Fields.Where(f => f.Field == field)).LastOrDefault()?.Before;

    // Both the agency that leads it now and the one that is to lead it must be within reach.
    private static Problem? MayNot(Actor actor, Request request, Programme programme, PlanContent content) =>
        Permission.Check(actor, Act.EditProgramme, request.RegionCode, programme.LeadAgencyId, content.Plan.Status)
        ?? Permission.Check(actor, Act.EditProgramme, request.RegionCode, request.Fields.LeadAgencyId, content.Plan.Status);

    private Task<Programme?> Find(Request request, CancellationToken cancel) => db.Programmes.WithEverything()
        .SingleOrDefaultAsync(
            p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && p.Id == request.ProgrammeId, cancel);
}
