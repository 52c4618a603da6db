using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>
/// Takes in a region's list of agencies. An agency is found again by its name or, failing that, by its number; agencies
/// that the list does not name stay. The same list again writes nothing.
/// </summary>
public sealed class ImportAgencies(PlanDb db, PlanWriter writer, Receipts receipts, KeptFiles files)
{
    /// <param name="File">CSV or xlsx, at its beginning.</param>
    public sealed record Request(string RegionCode, Stream File, string FileName, string? Why = null);

    public async Task<Outcome<ImportedReference>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditAgencies, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (!await db.Regions.AnyAsync(r => r.Code == request.RegionCode, cancel))
        {
            return RegionProblems.NoRegion(request.RegionCode);
        }
        var bytes = await ReferenceRefusals.Bytes(request.File, cancel);
        var table = ReferenceReader.ReadAgencies(new MemoryStream(bytes), request.FileName);
        if (!table.IsOk)
        {
            return Outcome.Refuse<ImportedReference>(table.Problems);
        }
        var agencies = await db.Agencies.Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);

        var merged = Merge(request.RegionCode, agencies, table.Value);

        db.Agencies.AddRange(merged.New);
        var hash = await files.Keep(
            bytes, request.FileName, KeptFiles.ContentTypeOf(request.FileName), request.RegionCode, cancel);
        var receiptId = receipts.Store(merged.Receipt, "import-agencies", request.RegionCode, actor, request.FileName, hash);
        var saved = await writer.Save(
            new ChangeNote(
                actor, "agency.import", "region", request.RegionCode, request.RegionCode, merged.Fields, request.Why),
            cancel);
        return saved.IsOk
            ? new ImportedReference(null, receiptId, merged.Receipt)
            : Outcome.Refuse<ImportedReference>(saved.Problems);
    }

    /// <summary>Edits the loaded agencies as the list says, and answers what came of it.</summary>
    internal static MergedAgencies Merge(string regionCode, List<Agency> agencies, ReferenceTable<AgencyRow> table)
    {
        var (problems, added, changes) = (table.Problems.ToList(), new List<Agency>(), new ChangeFields());
        var (changed, unchanged) = (0, 0);
        foreach (var row in table.Rows)
        {
            var fields = Fields(row, problems);
            var agency = agencies.Find(a => string.Equals(a.Name, fields.Name, StringComparison.OrdinalIgnoreCase))
                ?? agencies.Find(a => fields.Number is not null && a.Number == fields.Number && !added.Contains(a)
                    && table.Rows.All(r => !IsNamed(r, a)));
            var isNew = agency is null;
            agency ??= AgencyProblems.New(regionCode, fields);
            var before = isNew ? null : AgencyFields.Of(agency);
            if (fields.Apply(agency, isNew).IsEmpty)
            {
                unchanged++;
                continue;
            }
            changes.Add($"Agencies[{fields.Name}]", before, AgencyFields.Of(agency));
            if (isNew)
            {
                agencies.Add(agency);
                added.Add(agency);
            }
            else
            {
                agency.Version++;
                changed++;
            }
        }
        var lost = problems.Count(p => p.Code is "REF-002" or "REF-006");
        var line = new ReceiptLine(Text.Of("Perangkat daerah"), added.Count + changed, unchanged, lost);
        return new MergedAgencies(added, changes, new Receipt(Text.Of("Daftar perangkat daerah"), [line], problems));
    }

    private static bool IsNamed(AgencyRow row, Agency agency) =>
        string.Equals(row.Name.Trim(), agency.Name, StringComparison.OrdinalIgnoreCase);

    private static AgencyFields Fields(AgencyRow row, List<Problem> problems)
    {
        AgencyKind? kind = (row.Kind ?? "").Trim().ToUpperInvariant() switch
        {
            "" or "AGENCY" or "OPD" or "PERANGKAT DAERAH" or "DINAS" or "BADAN" or "SKPD" => AgencyKind.Agency,
            "DISTRICT" or "KECAMATAN" => AgencyKind.District,
            "EXTERNAL" or "MITRA" or "LUAR" or "INSTANSI VERTIKAL" => AgencyKind.External,
            _ => null,
        };
        if (kind is null)
        {
            problems.Add(Problem.Warning("AGENCY-006",
                Text.Of("Jenis “{0}” tidak dikenal; {1} dicatat sebagai perangkat daerah.", row.Kind, row.Name),
                Text.Of("Isi OPD, Kecamatan, atau Mitra."), new Place(Row: row.Number)));
        }
        return new AgencyFields(row.Name, row.ShortName, row.Id, kind ?? AgencyKind.Agency, row.Fields).Tidy();
    }

    internal sealed record MergedAgencies(IReadOnlyList<Agency> New, ChangeFields Fields, Receipt Receipt);
}
