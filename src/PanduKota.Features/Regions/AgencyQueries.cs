using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>An agency in a list.</summary>
/// <param name="Leads">Programmes that it leads, over all plans of the region.</param>
/// <param name="Supports">Programmes that it supports.</param>
/// <param name="MediumTerm">Programmes of medium-term plans that are its.</param>
public sealed record AgencyLine(Agency Agency, int Leads, int Supports, int MediumTerm)
{
    public IReadOnlyList<string> FieldCodes => Agency.Fields.Split(',', StringSplitOptions.RemoveEmptyEntries);

    public bool IsInUse => Leads + Supports + MediumTerm > 0;
}

/// <summary>Reads of a region's agencies that pages, API and commands share. The caller has asked for <see cref="Act.ReadRegion"/>.</summary>
public sealed class AgencyQueries(PlanDb db, NomenclatureLookup nomenclature, TimeProvider clock)
{
    /// <summary>Agencies first, then districts, then partners; in each by number as the region counts, then by name.</summary>
    public async Task<IReadOnlyList<AgencyLine>> Of(string regionCode, CancellationToken cancel)
    {
        var lines = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == regionCode)
            .Select(a => new AgencyLine(
                a,
                db.Programmes.Count(p => p.RegionCode == regionCode && p.LeadAgencyId == a.Id),
                db.Programmes.Count(p => p.RegionCode == regionCode && p.SupportingAgencies.Any(s => s.AgencyId == a.Id)),
                db.MediumTermProgrammes.Count(p => p.RegionCode == regionCode && p.AgencyId == a.Id)))
            .ToListAsync(cancel);
        return [.. lines.OrderBy(l => l.Agency.Kind).ThenBy(l => l.Agency.Number is null)
            .ThenBy(l => l.Agency.Number?.Length).ThenBy(l => l.Agency.Number, StringComparer.Ordinal)
            .ThenBy(l => l.Agency.Name, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>Code -> name for the fields of government that the lines name, as far as the nomenclature knows them.</summary>
    public async Task<IReadOnlyDictionary<string, string>> FieldNames(
        IEnumerable<AgencyLine> lines, Region region, CancellationToken cancel)
    {
        var codes = lines.SelectMany(l => l.FieldCodes).Distinct().ToList();
        var found = await nomenclature.Find(codes, region.Kind, DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, region.Code)), cancel);
        return found.ToDictionary(f => f.Key, f => f.Value.Name);
    }
}

/// <summary>Writes the agencies of a region in the layout that <see cref="ImportAgencies"/> takes back.</summary>
public sealed class ExportAgencies(AgencyQueries agencies, PlanDb db, TimeProvider clock)
{
    public sealed record Request(string RegionCode, ExportKind Kind = ExportKind.Xlsx);

    public async Task<Outcome<WorkbookFile>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == request.RegionCode, cancel) is not { } region)
        {
            return RegionProblems.NoRegion(request.RegionCode);
        }
        var lines = await agencies.Of(request.RegionCode, cancel);
        // The heads and the words of kinds are those that the import knows, so they stay Indonesian; the title is no head.
        var table = new TableData(
            "Daftar perangkat daerah",
            [
                new("Nomor", Width: 10), new("Nama Perangkat Daerah", Width: 54), new("Singkatan", Width: 18),
                new("Jenis", Width: 14), new("Bidang Urusan", Width: 24),
            ],
            [.. lines.Select(l => (IReadOnlyList<object?>)
                [l.Agency.Number, l.Agency.Name, l.Agency.ShortName, KindWord(l.Agency.Kind), string.Join(", ", l.FieldCodes)])],
            [
                region.IsInvented ? Text.Of("{0} (daerah rekaan)", region.Name).ToString() : region.Name,
                RegionClock.Say(clock.GetUtcNow().UtcDateTime, region.Code).ToString(),
            ]);
        return TableFiles.Of(table, $"perangkat-daerah-{FileNames.Plain(region.Name)}", request.Kind);
    }

    private static string KindWord(AgencyKind kind) => kind switch
    {
        AgencyKind.District => "Kecamatan",
        AgencyKind.External => "Mitra",
        _ => "OPD",
    };
}
