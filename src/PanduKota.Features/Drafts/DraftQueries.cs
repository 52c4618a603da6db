using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Drafts;

/// <summary>A draft as its owner gets it back.</summary>
public sealed record KeptDraft(Guid Id, int StartedFromVersion, DateTime SavedAtUtc, IReadOnlyDictionary<string, string> Fields);

/// <summary>Reads of drafts, each for its owner alone.</summary>
public sealed class DraftQueries(PlanDb db)
{
    /// <summary>What the person has left unsaved in this form, the newest first.</summary>
    public async Task<IReadOnlyList<KeptDraft>> Of(string regionCode, DraftSubject subject, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, regionCode) is not null)
        {
            return [];
        }
        var (owner, about) = (DraftOwner.Of(actor), subject.ToString());
        var drafts = await db.Drafts.AsNoTracking()
            .Where(d => d.RegionCode == regionCode && d.Owner == owner && d.Subject == about)
            .OrderByDescending(d => d.SavedAtUtc).Take(SaveDraft.MostDrafts).ToListAsync(cancel);
        return
        [
            .. drafts.Select(d => new KeptDraft(
                d.Id, d.StartedFromVersion, d.SavedAtUtc, JsonSerializer.Deserialize<Dictionary<string, string>>(d.FieldsJson)!)),
        ];
    }
}
