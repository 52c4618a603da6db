using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>What an import of reference data did.</summary>
/// <param name="ReceiptId">Null when nothing was written and no receipt was asked for.</param>
public sealed record ImportedReference(Guid? EditionId, Guid? ReceiptId, Receipt Receipt);

/// <summary>Where a list comes from.</summary>
/// <param name="Regulation">"Kepmendagri 300.2.2-2430/2025"; one regulation is one edition.</param>
public sealed record ReferenceSource(
    string Regulation,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    string? FileName = null,
    string? FileHash = null,
    string? Why = null);

/// <summary>Puts a list into its edition: the same for what ships with the product and for what people bring.</summary>
public sealed class ReferenceSaving(PlanDb db, PlanWriter writer, Receipts receipts, TimeProvider clock)
{
    /// <summary>Problems about a row that was not read.</summary>
    private static readonly HashSet<string> RowLost = ["REF-001", "REF-002", "REF-003", "REF-006"];

    public async Task<Outcome<ImportedReference>> SaveRegions(
        ReferenceSource source, ReferenceTable<RegionRow> table, Actor actor, bool isQuiet, CancellationToken cancel)
    {
        var edition = await Edition(ReferenceKind.Regions, source, cancel);
        var stored = await db.RegionEntries.AsNoTracking().Where(e => e.EditionId == edition.Entity.Id).ToListAsync(cancel);
        var given = table.Rows.Select(r => new RegionEntry
        {
            EditionId = edition.Entity.Id,
            Code = r.Code,
            Kind = RegionKinds.Of(r.Kind),
            Name = r.Name,
            ProvinceCode = r.ProvinceCode,
            Population = r.Population,
            AreaKm2 = r.AreaKm2,
        });
        var change = ReferenceChange<RegionEntry>.Of(stored, given, e => e.Code, SameRegion);
        edition.Entity.Rows = stored.Count + change.New.Count;

        var problems = table.Problems.ToList();
        var isLatest = await IsLatest(edition.Entity, cancel);
        var present = isLatest ? await Present(table.Rows, cancel) : new PresentRegions([], 0);
        if (!isLatest)
        {
            problems.Add(Problem.Hint("REF-020",
                Text.Of("Daftar ini bukan yang terbaru, sehingga nama daerah yang tampil sekarang tidak diubah.")));
        }
        var receipt = new Receipt(
            Text.Of("Daftar wilayah {0}", source.Regulation),
            [new(Text.Of("Wilayah"), change.Written, change.Unchanged, Lost(problems))],
            problems);

        var written = present.Changed + change.Written;
        return await Save(edition, source, receipt, "import-regions", actor, isQuiet, written,
            async token =>
            {
                var codes = change.Changed.Select(e => e.Code).ToList();
                await db.RegionEntries.Where(e => e.EditionId == edition.Entity.Id && codes.Contains(e.Code))
                    .ExecuteDeleteAsync(token);
                await BulkInsert.Rows(db, [.. change.New, .. change.Changed], token);
                await BulkInsert.Rows(db, present.New, token);
            },
            cancel);
    }

    public async Task<Outcome<ImportedReference>> SaveNomenclature(
        ReferenceSource source, ReferenceTable<NomenclatureRow> table, Actor actor, bool isQuiet, CancellationToken cancel)
    {
        var edition = await Edition(ReferenceKind.Nomenclature, source, cancel);
        var id = edition.Entity.Id;
        var stored = await db.Nomenclature.AsNoTracking().Where(e => e.EditionId == id).ToListAsync(cancel);
        var given = table.Rows.Select(r => new NomenclatureEntry
        {
            EditionId = id,
            Government = r.Government,
            Code = r.Code,
            Level = r.Level,
            ParentCode = r.ParentCode,
            Name = r.Name,
        });
        var change = ReferenceChange<NomenclatureEntry>.Of(stored, given, e => (e.Government, e.Code),
            (a, b) => (a.Level, a.ParentCode, a.Name) == (b.Level, b.ParentCode, b.Name));
        edition.Entity.Rows = stored.Count + change.New.Count;
        var receipt = new Receipt(
            Text.Of("Nomenklatur {0}", source.Regulation),
            [new(Text.Of("Kode nomenklatur"), change.Written, change.Unchanged, Lost(table.Problems))],
            table.Problems);

        return await Save(edition, source, receipt, "import-nomenclature", actor, isQuiet, change.Written,
            async token =>
            {
                foreach (var chunk in change.Changed.GroupBy(e => e.Government).SelectMany(g => g.Chunk(500)))
                {
                    var (government, codes) = (chunk[0].Government, chunk.Select(e => e.Code).ToList());
                    await db.Nomenclature
                        .Where(e => e.EditionId == id && e.Government == government && codes.Contains(e.Code))
                        .ExecuteDeleteAsync(token);
                }
                await BulkInsert.Rows(db, [.. change.New, .. change.Changed], token);
            },
            cancel);
    }

    private async Task<Outcome<ImportedReference>> Save(
        (ReferenceEdition Entity, ChangeFields Fields) edition,
        ReferenceSource source,
        Receipt receipt,
        string kind,
        Actor actor,
        bool isQuiet,
        int written,
        Func<CancellationToken, Task> bulk,
        CancellationToken cancel)
    {
        if (isQuiet && written == 0 && edition.Fields.IsEmpty)
        {
            db.ChangeTracker.Clear();
            return new ImportedReference(edition.Entity.Id, null, receipt);
        }
        var receiptId = receipts.Store(receipt, kind, null, actor, source.FileName, source.FileHash);
        edition.Fields.Add("Rows", null, receipt.Written);
        var saved = await writer.Save(
            new ChangeNote(
                actor, "reference." + kind, "reference", edition.Entity.Id.ToString(), null, edition.Fields, source.Why),
            cancel,
            bulk);
        return saved.IsOk
            ? new ImportedReference(edition.Entity.Id, receiptId, receipt)
            : Outcome.Refuse<ImportedReference>(saved.Problems);
    }

    private async Task<(ReferenceEdition Entity, ChangeFields Fields)> Edition(
        ReferenceKind kind, ReferenceSource source, CancellationToken cancel)
    {
        var fields = new ChangeFields();
        var edition = await db.ReferenceEditions.SingleOrDefaultAsync(
            e => e.Kind == kind && e.Regulation == source.Regulation, cancel);
        if (edition is null)
        {
            edition = new ReferenceEdition
            {
                Id = Guid.CreateVersion7(),
                Kind = kind,
                Regulation = source.Regulation,
                ValidFrom = source.ValidFrom,
                ValidTo = source.ValidTo,
                ImportedAtUtc = clock.GetUtcNow().UtcDateTime,
                Rows = 0,
            };
            db.ReferenceEditions.Add(edition);
            fields.Add("Regulation", null, source.Regulation);
        }
        fields.Add("ValidFrom", edition.ValidFrom, source.ValidFrom).Add("ValidTo", edition.ValidTo, source.ValidTo);
        (edition.ValidFrom, edition.ValidTo) = (source.ValidFrom, source.ValidTo);
        return (edition, fields);
    }

    /// <summary>Whether no other list of regions is newer; one that only begins in the future does not count yet.</summary>
    private async Task<bool> IsLatest(ReferenceEdition edition, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, null));
        return edition.ValidFrom <= today && !await db.ReferenceEditions.AnyAsync(
            e => e.Kind == ReferenceKind.Regions && e.Id != edition.Id
                && e.ValidFrom > edition.ValidFrom && e.ValidFrom <= today,
            cancel);
    }

    /// <summary>The regions as they now are: new ones to insert; changed ones are tracked and saved with the rest.</summary>
    private async Task<PresentRegions> Present(IReadOnlyList<RegionRow> rows, CancellationToken cancel)
    {
        var known = await db.Regions.ToDictionaryAsync(r => r.Code, cancel);
        var added = new List<Region>();
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Code, out var region))
            {
                region = new Region { Code = row.Code, Kind = RegionKinds.Of(row.Kind), Name = row.Name };
                added.Add(region);
            }
            (region.Kind, region.Name, region.ProvinceCode) = (RegionKinds.Of(row.Kind), row.Name, row.ProvinceCode);
            // A list without figures does not wipe the figures of the one before.
            (region.Population, region.AreaKm2) = (row.Population ?? region.Population, row.AreaKm2 ?? region.AreaKm2);
        }
        var edited = db.ChangeTracker.Entries<Region>().Count(e => e.State == EntityState.Modified);
        return new PresentRegions(added, added.Count + edited);
    }

    private static int Lost(IEnumerable<Problem> problems) => problems.Count(p => RowLost.Contains(p.Code));

    private static bool SameRegion(RegionEntry a, RegionEntry b) =>
        (a.Kind, a.Name, a.ProvinceCode, a.Population, a.AreaKm2)
        == (b.Kind, b.Name, b.ProvinceCode, b.Population, b.AreaKm2);

    private sealed record PresentRegions(IReadOnlyList<Region> New, int Changed);
}

internal static class RegionKinds
{
    /// <summary>The word of a reference file.</summary>
    public static RegionKind Of(string word) => word switch
    {
        "province" => RegionKind.Province,
        "regency" => RegionKind.Regency,
        "city" => RegionKind.City,
        _ => throw new ArgumentOutOfRangeException(nameof(word), word, "Not a kind of region."),
    };
}
