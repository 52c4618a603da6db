using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Drafts;

/// <summary>Keeps what somebody has typed into a form so far, in the place of what was kept of the same form before.</summary>
public sealed class SaveDraft(PlanDb db, QuietWriter writer, TimeProvider clock)
{
    /// <summary>A programme with everything filled in takes a tenth of it.</summary>
    public const int MostCharacters = 256 * 1024;

    /// <summary>Of one person in one region; who has so many has forgotten most of them.</summary>
    public const int MostDrafts = 100;

    /// <summary>Older ones go when their owner keeps another.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <param name="Id">Of the opened form: the page that showed it made it.</param>
    /// <param name="Fields">Name of the input -> what stands in it.</param>
    public sealed record Request(
        string RegionCode, Guid Id, DraftSubject Subject, int StartedFromVersion, IReadOnlyDictionary<string, string> Fields);

    /// <summary>When it was kept, UTC.</summary>
    public async Task<Outcome<DateTime>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (await MayNot(request, actor, cancel) is { } refusal)
        {
            return refusal;
        }
        var (owner, now) = (DraftOwner.Of(actor), clock.GetUtcNow().UtcDateTime);
        var fields = StoredJson.Write(request.Fields);
        if (fields.Length > MostCharacters)
        {
            return Problem.Error("DRAFT-001",
                Text.Of("Isian ini terlalu panjang untuk disimpan sebagai draf: {0:N0} huruf, paling banyak {1:N0}.", fields.Length, MostCharacters),
                Text.Of("Simpan formulirnya sekarang, atau persingkat isinya."));
        }
        var known = await db.Drafts.AsNoTracking().Where(d => d.RegionCode == request.RegionCode && d.Id == request.Id)
            .Select(d => new { d.Owner, d.Subject }).SingleOrDefaultAsync(cancel);
        if (known is not null && (known.Owner != owner || known.Subject != request.Subject.ToString()))
        {
            return DraftProblems.NoDraft;
        }
        var own = db.Drafts.Where(d => d.RegionCode == request.RegionCode && d.Owner == owner);
        if (known is null && await own.CountAsync(d => d.SavedAtUtc > now - KeptFor, cancel) >= MostDrafts)
        {
            return Problem.Error("DRAFT-002", Text.Of("Anda sudah punya {0} draf yang belum disimpan.", MostDrafts),
                Text.Of("Simpan formulirnya, atau buang draf lama dari formulir yang bersangkutan."));
        }
        var draft = new Draft
        {
            RegionCode = request.RegionCode,
            Id = request.Id,
            Owner = owner,
            Subject = request.Subject.ToString(),
            FieldsJson = fields,
            StartedFromVersion = request.StartedFromVersion,
            SavedAtUtc = now,
        };
        await writer.Keep(
            draft,
            () => own.Where(d => d.Id == request.Id).ExecuteUpdateAsync(
                set => set.SetProperty(d => d.FieldsJson, fields).SetProperty(d => d.StartedFromVersion, request.StartedFromVersion)
                    .SetProperty(d => d.SavedAtUtc, now),
                cancel),
            cancel);
        if (known is null)
        {
            await writer.Remove(() => own.Where(d => d.SavedAtUtc <= now - KeptFor).ExecuteDeleteAsync(cancel), cancel);
        }
        return now;
    }

    /// <summary>Who may not save the form has no use for a draft of it.</summary>
    private async Task<Problem?> MayNot(Request request, Actor actor, CancellationToken cancel)
    {
        var (act, planId, agencyId) = (Act.EditPlan, request.Subject.Id, (Guid?)null);
        if (request.Subject.Form == DraftForm.NewProgramme)
        {
            (act, agencyId) = (Act.EditProgramme, actor.AgencyId);
        }
        else if (request.Subject.Form is DraftForm.Programme or DraftForm.Charter)
        {
            var programme = await db.Programmes.AsNoTracking()
                .Where(p => p.RegionCode == request.RegionCode && p.Id == request.Subject.Id)
                .Select(p => new { p.PlanId, p.LeadAgencyId }).SingleOrDefaultAsync(cancel);
            if (programme is null)
            {
                return Permission.Check(actor, Act.ReadRegion, request.RegionCode) ?? DraftProblems.NoSubject;
            }
            (act, planId, agencyId) = (Act.EditProgramme, programme.PlanId, programme.LeadAgencyId);
        }
        var plan = await db.Plans.AsNoTracking().Where(p => p.RegionCode == request.RegionCode && p.Id == planId)
            .Select(p => new { p.Status }).SingleOrDefaultAsync(cancel);
        return Permission.Check(actor, act, request.RegionCode, agencyId, plan?.Status) ?? (plan is null ? DraftProblems.NoSubject : null);
    }
}
