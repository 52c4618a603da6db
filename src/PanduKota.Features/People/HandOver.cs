using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>What one kind of open item came to in a hand-over; nothing is saved yet.</summary>
public sealed record MovedItems(Text What, int Moved, int Unchanged, IReadOnlyList<Problem> Left, ChangeFields Fields);

/// <summary>
/// A kind of item that lies with one person and can be moved to another. A noun that gives people items of their own adds
/// one of these, and every hand-over then moves them too.
/// </summary>
public interface IHandedOver
{
    /// <summary>Moves what the actor may move, in the context that the hand-over saves.</summary>
    Task<MovedItems> Move(Account from, Account to, HandOver.Request request, Actor actor, CancellationToken cancel);
}

/// <param name="ReceiptId">The hand-over report.</param>
public sealed record HandedOver(Guid ReceiptId, Receipt Receipt);

/// <summary>Moves all open items of one person to another in one action, with a report; both or nothing.</summary>
public sealed class HandOver(PlanDb db, PlanWriter writer, Receipts receipts, IEnumerable<IHandedOver> kinds)
{
    /// <param name="IsActing">The successor only stands in, until <paramref name="LastDay"/>; the offices of the first then stay his.</param>
    public sealed record Request(Guid FromId, Guid ToId, bool IsActing = false, DateOnly? LastDay = null, string? Why = null);

    public async Task<Outcome<HandedOver>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ManagePeople, actor.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var people = await db.Accounts.Include(a => a.Memberships)
            .Where(a => a.Id == request.FromId || a.Id == request.ToId).ToListAsync(cancel);
        if (people.Find(a => a.Id == request.FromId) is not { } from || people.Find(a => a.Id == request.ToId) is not { } to)
        {
            return request.FromId == request.ToId || people.Count == 2 ? SamePerson() : PersonProblems.Unknown();
        }
        if (from.Id == to.Id)
        {
            return SamePerson();
        }
        if ((PeopleScope.MayRead(actor, from) ?? PeopleScope.MayRead(actor, to)) is { } notMine)
        {
            return notMine;
        }
        if (request.IsActing && request.LastDay is null)
        {
            return Problem.Error("PERSON-012", Text.Of("Pelaksana tugas memerlukan tanggal berakhir."), Text.Of("Isi sampai kapan ia bertugas; dapat diperpanjang nanti."), new Place(Field: "LastDay"));
        }
        List<MovedItems> moved = [];
        foreach (var kind in kinds)
        {
            moved.Add(await kind.Move(from, to, request, actor, cancel));
        }
        if (moved.TrueForAll(m => m.Moved == 0))
        {
            db.ChangeTracker.Clear();
            return Problem.Error("PERSON-018", Text.Of("Tidak ada yang dapat diserahterimakan dari {0}.", from.Name),
                Text.Of("Periksa penugasan yang masih berlaku pada halamannya."));
        }
        var receipt = new Receipt(
            Text.Of("Serah terima dari {0} kepada {1}", from.Name, to.Name),
            [.. moved.Select(m => new ReceiptLine(m.What, m.Moved, m.Unchanged, m.Left.Count))],
            [.. moved.SelectMany(m => m.Left)]);
        var region = actor.RegionCode ?? PeopleScope.RegionOf(from);
        var receiptId = receipts.Store(receipt, "hand-over", region, actor);
        var fields = new ChangeFields().Add("From", null, from.Name).Add("To", null, to.Name);
        foreach (var (field, (before, after)) in moved.SelectMany(m => m.Fields))
        {
            fields.Add(field, before, after);
        }
        var saved = await writer.Save(new ChangeNote(actor, "person.hand-over", "person", from.Id.ToString(), region, fields, request.Why), cancel);
        return saved.IsOk ? new HandedOver(receiptId, receipt) : Outcome.Refuse<HandedOver>(saved.Problems);
    }

    private static Problem SamePerson() =>
        Problem.Error("PERSON-017", Text.Of("Yang menyerahkan dan yang menerima adalah orang yang sama."), Text.Of("Pilih penerima lain."), new Place(Field: "ToId"));
}

/// <summary>The offices in force: given to the successor from today, ended for the predecessor unless he only steps aside.</summary>
public sealed class HandedOverOffices(PlanDb db, Offices offices) : IHandedOver
{
    public Task<MovedItems> Move(Account from, Account to, HandOver.Request request, Actor actor, CancellationToken cancel)
    {
        var (moved, unchanged, left, fields) = (0, 0, new List<Problem>(), new ChangeFields());
        foreach (var office in from.Memberships.Where(m => m.LastDay is null || m.LastDay >= offices.Today(m.RegionCode)).ToList())
        {
            if (!Offices.GivenBy(actor, office.RegionCode).Contains(office.Role))
            {
                left.Add(Problem.Warning("PEOPLE-024", Text.Of("Peran ini diberikan oleh pengelola program nasional."),
                    Text.Of("Sampaikan nama dan daerahnya kepada pengelola program nasional.")));
                continue;
            }
            var today = offices.Today(office.RegionCode);
            var first = office.FirstDay > today ? office.FirstDay : today;
            var hasIt = to.Memberships.Exists(m => m.IsSameOffice(office) && m.IsInForce(first));
            if (!hasIt)
            {
                db.Memberships.Add(offices.Give(
                    new Office(office.Role, office.RegionCode, office.AgencyId, first, request.IsActing ? request.LastDay : office.LastDay,
                        request.IsActing || office.IsActing),
                    to.Id, actor));
            }
            if (!request.IsActing)
            {
                (office.LastDay, office.EndedBy) = (first.AddDays(-1), actor.Name);
            }
            _ = hasIt && request.IsActing ? unchanged++ : moved++;
            fields.Add($"Offices[{office.Role} {office.RegionCode}]", from.Name, to.Name);
        }
        return Task.FromResult(new MovedItems(Text.Of("Penugasan"), moved, unchanged, left, fields));
    }
}

/// <summary>The keys of programs for which the predecessor answers.</summary>
public sealed class HandedOverApiKeys(PlanDb db, TimeProvider clock) : IHandedOver
{
    public async Task<MovedItems> Move(Account from, Account to, HandOver.Request request, Actor actor, CancellationToken cancel)
    {
        var (now, left, fields) = (clock.GetUtcNow().UtcDateTime, new List<Problem>(), new ChangeFields());
        var keys = await db.ApiKeys.Where(k => k.ResponsibleId == from.Id && k.RevokedAtUtc == null && k.ValidUntilUtc > now).ToListAsync(cancel);
        foreach (var key in keys)
        {
            if (Permission.Check(actor, Act.ManageApiKeys, key.RegionCode) is not null)
            {
                left.Add(Problem.Warning("PEOPLE-003", Text.Of("Anda hanya dapat melakukannya untuk daerah Anda sendiri."),
                    Text.Of("Hubungi koordinator daerah yang bersangkutan.")));
                continue;
            }
            key.ResponsibleId = to.Id;
            fields.Add($"Keys[{key.Prefix}]", from.Name, to.Name);
        }
        return new MovedItems(Text.Of("Kunci API"), keys.Count - left.Count, 0, left, fields);
    }
}
