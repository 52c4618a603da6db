using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Drafts;

/// <summary>
/// What the predecessor has typed and not saved goes with the office, so that no work is lost with him. Who only steps aside
/// keeps his drafts and goes on with them when he is back.
/// </summary>
public sealed class HandedOverDrafts(PlanDb db) : IHandedOver
{
    public async Task<MovedItems> Move(Account from, Account to, HandOver.Request request, Actor actor, CancellationToken cancel)
    {
        var (owner, left, fields) = (DraftOwner.Of(from.Id), new List<Problem>(), new ChangeFields());
        var drafts = await db.Drafts.Where(d => d.Owner == owner).OrderBy(d => d.SavedAtUtc).ToListAsync(cancel);
        if (request.IsActing)
        {
            return new MovedItems(What, 0, drafts.Count, left, fields);
        }
        foreach (var region in drafts.GroupBy(d => d.RegionCode).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            if (Permission.Check(actor, Act.ManagePeople, region.Key) is not null)
            {
                left.AddRange(region.Select(_ => Problem.Warning("PEOPLE-003", Text.Of("Anda hanya dapat melakukannya untuk daerah Anda sendiri."),
                    Text.Of("Hubungi koordinator daerah yang bersangkutan."))));
                continue;
            }
            foreach (var draft in region)
            {
                draft.Owner = DraftOwner.Of(to.Id);
            }
            // How many, and not what: a draft stands in no log.
            fields.Add($"Drafts[{region.Key}]", from.Name, $"{to.Name} ({region.Count()})");
        }
        return new MovedItems(What, drafts.Count - left.Count, 0, left, fields);
    }

    private static Text What => Text.Of("Draf yang belum disimpan");
}
