using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Parts;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <param name="Rows">Programmes in it.</param>
public sealed record WorkbookFile(string FileName, string ContentType, byte[] Bytes, int Rows);

/// <summary>
/// Writes a workbook of a plan: of the whole programmes, empty or filled, or of a part of each programme there is.
/// </summary>
public sealed class NewWorkbook(PlanDb db, TimeProvider clock)
{
    /// <param name="Filled">With the programmes of the plan; otherwise empty. Only the matrix can be empty.</param>
    /// <param name="AgencyId">For one agency: only the programmes it leads, and itself first in the drop-down.</param>
    /// <param name="Purpose">Which part of the programmes it shows.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, bool Filled = false, Guid? AgencyId = null, WorkbookPurpose Purpose = WorkbookPurpose.Matrix);

    public async Task<Outcome<WorkbookFile>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var content = await PlanContent.Load(db, request.RegionCode, request.PlanId, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var agency = content.AgencyOf(request.AgencyId);
        if (request.AgencyId is not null && agency is null)
        {
            return Problem.Error("PROG-106", Text.Of("OPD itu tidak ada dalam daftar daerah ini."),
                Text.Of("Pilih OPD dari daftar, atau tambahkan OPD itu lebih dulu."), new Place(Field: "AgencyId"));
        }
        var rules = PurposeRules.Of(request.Purpose);
        List<Programme> programmes = request.Filled || !rules.IsWhole
            ? [.. content.Programmes.Where(p => (agency is null || p.LeadAgencyId == agency.Id) && rules.Shows(p))]
            : [];
        if (programmes.Count == 0 && !rules.IsWhole)
        {
            return Problem.Error("PROG-121", Text.Of("Belum ada program untuk buku kerja ini."),
                Text.Of("Buku kerja ini hanya memuat program yang sudah ada dalam rencana. Tambahkan programnya lebih dulu, atau pilih OPD lain."),
                new Place(Field: "AgencyId"));
        }
        using var bytes = new MemoryStream();
        Write(content, programmes, agency, request.Purpose, bytes);
        return new WorkbookFile(NameOf(content, agency, request), KeptFiles.Xlsx, bytes.ToArray(), programmes.Count);
    }

    private void Write(PlanContent content, List<Programme> programmes, Agency? agency, WorkbookPurpose purpose, Stream output)
    {
        var choices = WorkbookWords.ChoicesOf(content, agency);
        List<ProgrammeRow> rows = [.. programmes.Select(p => WorkbookWords.RowOf(p, content))];
        var identity = WorkbookSeals.Of(content, programmes, purpose, clock.GetUtcNow().UtcDateTime);
        if (purpose == WorkbookPurpose.Matrix)
        {
            ProgrammeWorkbookWriter.Write(choices, rows, [.. programmes.SelectMany(WorkbookWords.ActionsOf)], output, identity);
        }
        else
        {
            PartWorkbookWriter.Write(choices, rows, WorkbookWords.MoneyOf(content, programmes), output, identity);
        }
    }

    private static string NameOf(PlanContent content, Agency? agency, Request request)
    {
        string?[] parts =
        [
            request.Purpose != WorkbookPurpose.Matrix ? request.Purpose.Word() : request.Filled ? "program" : "templat-program", content.Region.Name, agency?.ShortName ?? agency?.Name,
            $"{content.Plan.FirstYear}-{content.Plan.LastYear}",
        ];
        return string.Join('-', parts.OfType<string>().Select(FileNames.Plain)) + ".xlsx";
    }
}
