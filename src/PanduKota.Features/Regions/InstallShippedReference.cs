using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Regions;

/// <summary>
/// Puts the reference facts that come with the product into the database: dimension sets, regions, nomenclature down to
/// programmes. Run at every start: what is there already is not written again.
/// </summary>
public sealed class InstallShippedReference(PlanDb db, PlanWriter writer, ReferenceSaving saving)
{
    /// <summary>One receipt for each list.</summary>
    public async Task<Outcome<IReadOnlyList<Receipt>>> Run(Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ImportReference) is { } refusal)
        {
            return refusal;
        }
        if (await SaveDimensionSets(actor, cancel) is { } conflict)
        {
            return Outcome.Refuse<IReadOnlyList<Receipt>>(conflict);
        }
        var (regions, nomenclature) = (ShippedReference.Regions(), ShippedReference.Nomenclature());
        var regionsSaved = await saving.SaveRegions(
            Source(regions), new ReferenceTable<RegionRow>(regions.Rows, []), actor, isQuiet: true, cancel);
        if (!regionsSaved.IsOk)
        {
            return Outcome.Refuse<IReadOnlyList<Receipt>>(regionsSaved.Problems);
        }
        var codesSaved = await saving.SaveNomenclature(
            Source(nomenclature), new ReferenceTable<NomenclatureRow>(nomenclature.Rows, []), actor, isQuiet: true, cancel);
        return codesSaved.IsOk
            ? Outcome.Ok<IReadOnlyList<Receipt>>([regionsSaved.Value.Receipt, codesSaved.Value.Receipt])
            : Outcome.Refuse<IReadOnlyList<Receipt>>(codesSaved.Problems);
    }

    private static ReferenceSource Source<TRow>(ShippedEdition<TRow> edition) =>
        new(edition.Regulation, edition.ValidFrom, edition.ValidTo);

    /// <summary>New sets and dimensions are added; names and colours follow the product; nothing is taken away.</summary>
    private async Task<IReadOnlyList<Problem>?> SaveDimensionSets(Actor actor, CancellationToken cancel)
    {
        var stored = await db.DimensionSets.AsSplitQuery().Include(s => s.Dimensions).ThenInclude(d => d.SubDimensions)
            .ToDictionaryAsync(s => s.Code, cancel);
        foreach (var set in ShippedReference.DimensionSets())
        {
            Merge(set, stored.GetValueOrDefault(set.Code));
        }
        var fields = new ChangeFields();
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            var name = string.Join('/', entry.Properties.Where(p => p.Metadata.IsPrimaryKey()).Select(p => p.CurrentValue));
            fields.Add(name, null, entry.State.ToString());
        }
        if (fields.IsEmpty)
        {
            db.ChangeTracker.Clear();
            return null;
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "reference.install-dimensions", "reference", "dimension-sets", null, fields), cancel);
        return saved.IsOk ? null : saved.Problems;
    }

    private void Merge(DimensionSet given, DimensionSet? stored)
    {
        if (stored is null)
        {
            db.DimensionSets.Add(given);
            return;
        }
        db.Entry(stored).CurrentValues.SetValues(given);
        foreach (var dimension in given.Dimensions)
        {
            if (stored.Dimensions.Find(d => d.Code == dimension.Code) is not { } known)
            {
                stored.Dimensions.Add(dimension);
                continue;
            }
            db.Entry(known).CurrentValues.SetValues(dimension);
            foreach (var part in dimension.SubDimensions)
            {
                if (known.SubDimensions.Find(s => s.Code == part.Code) is { } knownPart)
                {
                    db.Entry(knownPart).CurrentValues.SetValues(part);
                }
                else
                {
                    known.SubDimensions.Add(part);
                }
            }
        }
    }
}
