using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Jobs;

/// <summary>A kept receipt with its content.</summary>
public sealed record ReceiptView(StoredReceipt Stored, Receipt Receipt);

/// <summary>Keeps receipts. A receipt is saved together with what it tells of, by the use case's own save.</summary>
public sealed class Receipts(PlanDb db, WriteQueue queue, TimeProvider clock)
{
    public const int MostListed = 100;

    /// <summary>Adds the receipt to what the use case is about to save, and answers the id it will have.</summary>
    /// <param name="kind">"import-programmes", "import-medium-term", ...</param>
    /// <param name="fileHash">The file as it came in, in the file store.</param>
    /// <param name="annotatedHash">The same file with a note on each cell that needs work.</param>
    public Guid Store(
        Receipt receipt,
        string kind,
        string? regionCode,
        Actor by,
        string? fileName = null,
        string? fileHash = null,
        string? annotatedHash = null)
    {
        var stored = new StoredReceipt
        {
            Id = Guid.CreateVersion7(),
            RegionCode = regionCode,
            Kind = kind,
            AtUtc = clock.GetUtcNow().UtcDateTime,
            By = by.Name,
            FileName = fileName,
            FileHash = fileHash,
            AnnotatedHash = annotatedHash,
            RowsIn = receipt.In,
            Written = receipt.Written,
            Unchanged = receipt.Unchanged,
            Rejected = receipt.Rejected,
            ReceiptJson = StoredJson.Write(receipt),
        };
        db.Receipts.Add(stored);
        return stored.Id;
    }

    /// <summary>
    /// Saves a receipt, and the file it is about, of an import that changed nothing: that is no change, so it has no
    /// entry in the change log. Anything else that is pending belongs to <see cref="PlanWriter"/> and is a bug here.
    /// </summary>
    public async Task SaveAlone(CancellationToken cancel)
    {
        var isChange = db.ChangeTracker.Entries().Any(e =>
            e.State != EntityState.Unchanged && e.Entity is not (StoredReceipt or StoredFile));
        if (isChange)
        {
            throw new InvalidOperationException("More than a receipt is pending; save through PlanWriter.");
        }
        await using var turn = await queue.Enter(cancel);
        await db.SaveChangesAsync(cancel);
    }

    public async Task<Outcome<ReceiptView>> Load(Guid id, Actor actor, CancellationToken cancel)
    {
        var stored = await db.Receipts.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel);
        if (stored is null)
        {
            return Problem.Error("RECEIPT-001", Text.Of("Tanda terima ini tidak ditemukan."),
                Text.Of("Periksa kembali alamat halaman."));
        }
        return MayNotSee(actor, stored.RegionCode) is { } refusal
            ? refusal
            : new ReceiptView(stored, StoredJson.Read<Receipt>(stored.ReceiptJson));
    }

    /// <summary>The latest receipts of a region, or those of no region, without their content; newest first.</summary>
    public async Task<Outcome<IReadOnlyList<StoredReceipt>>> Recent(
        string? regionCode, Actor actor, CancellationToken cancel)
    {
        if (MayNotSee(actor, regionCode) is { } refusal)
        {
            return refusal;
        }
        var found = await db.Receipts.AsNoTracking().Where(r => r.RegionCode == regionCode)
            .OrderByDescending(r => r.AtUtc).Take(MostListed).ToListAsync(cancel);
        return Outcome.Ok<IReadOnlyList<StoredReceipt>>(found);
    }

    private static Problem? MayNotSee(Actor actor, string? regionCode) =>
        Permission.Check(actor, regionCode is null ? Act.ImportReference : Act.ReadRegion, regionCode);
}
