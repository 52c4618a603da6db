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

/// <summary>Writes the programme workbook of a plan: the empty template, or filled with what the plan holds.</summary>
public sealed class NewWorkbook(PlanDb db, TimeProvider clock)
{
    /// <param name="Filled">With the programmes of the plan; otherwise empty.</param>
    /// <param name="AgencyId">For one agency: only the programmes it leads, and itself first in the drop-down.</param>
    public sealed record Request(string RegionCode, Guid PlanId, bool Filled = false, Guid? AgencyId = null);

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
        List<Programme> programmes = request.Filled
            ? [.. content.Programmes.Where(p => agency is null || p.LeadAgencyId == agency.Id)]
            : [];
        using var bytes = new MemoryStream();
        ProgrammeWorkbookWriter.Write(
            WorkbookWords.ChoicesOf(content, agency),
            [.. programmes.Select(p => WorkbookWords.RowOf(p, content))],
            [.. programmes.SelectMany(WorkbookWords.ActionsOf)],
            bytes,
            WorkbookSeals.Of(content, programmes, clock.GetUtcNow().UtcDateTime));
        return new WorkbookFile(NameOf(content, agency, request.Filled), KeptFiles.Xlsx, bytes.ToArray(), programmes.Count);
    }

    private static string NameOf(PlanContent content, Agency? agency, bool isFilled)
    {
        string?[] parts =
        [
            isFilled ? "program" : "templat-program", content.Region.Name, agency?.ShortName ?? agency?.Name,
            $"{content.Plan.FirstYear}-{content.Plan.LastYear}",
        ];
        return string.Join('-', parts.OfType<string>().Select(FileNames.Plain)) + ".xlsx";
    }
}
