using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Drafts;

/// <summary>Forgets a draft: it was saved, or thrown away.</summary>
public sealed class DropDraft(PlanDb db, QuietWriter writer)
{
    public sealed record Request(string RegionCode, Guid Id);

    /// <summary>True when there was one; somebody else's stays where it is.</summary>
    public async Task<Outcome<bool>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var owner = DraftOwner.Of(actor);
        var own = db.Drafts.Where(d => d.RegionCode == request.RegionCode && d.Id == request.Id && d.Owner == owner);
        // Most forms are saved before a draft of them was: nobody stands in line behind other writers to delete nothing.
        return await own.AnyAsync(cancel) && await writer.Remove(() => own.ExecuteDeleteAsync(cancel), cancel) > 0;
    }
}
