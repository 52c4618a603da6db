using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Sipd;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Alignment;

/// <summary>
/// Writes what SIPD takes: a stored medium-term plan as push_rpjmd or push_renstra (what came in one file goes out as one
/// file), or the programmes that an agency leads in the masterplan as push_renstra. The answer counts the programmes.
/// </summary>
public sealed class ExportSipd(PlanDb db, NomenclatureLookup nomenclature)
{
    /// <summary>A Renstra is of five years.</summary>
    public const int UsualYears = 5;

    private const int MostYears = 7;

    public async Task<Outcome<WorkbookFile>> MediumTerm(string regionCode, Guid mediumTermPlanId, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, regionCode) is { } refusal)
        {
            return refusal;
        }
        var asked = await db.MediumTermPlans.AsNoTracking().SingleOrDefaultAsync(p => p.RegionCode == regionCode && p.Id == mediumTermPlanId, cancel);
        if (asked is null)
        {
            return Problem.Error("RPJMD-404", Text.Of("RPJMD atau RPD itu tidak ada di daerah {0}.", regionCode));
        }
        List<Guid> ids = asked.PlaceInFile is null
            ? [asked.Id]
            : await db.MediumTermPlans.AsNoTracking().Where(p => p.RegionCode == regionCode && p.ReceiptId == asked.ReceiptId && p.FileHash == asked.FileHash)
                .OrderBy(p => p.PlaceInFile).Select(p => p.Id).ToListAsync(cancel);
        List<SipdPlan> documents = [];
        foreach (var id in ids)
        {
            documents.Add(SipdLines.DocumentOf(await MediumTermQueries.Load(db, regionCode, id, cancel)));
        }
        List<Problem> problems = [];
        if (asked.Frame is null)
        {
            problems.Add(Problem.Warning("SIPD-030",
                Text.Of("Berkas asal rencana ini tidak memuat visi, misi, tujuan, dan sasaran; semuanya diisi kosong, dan program berada di bawah satu sasaran."),
                Text.Of("Lengkapi di SIPD, atau masukkan dokumen push_rpjmd yang lengkap.")));
        }
        return FileOf(documents, asked.PlaceInFile is not null, asked.OwnerName ?? asked.OwnerCode, problems);
    }

    /// <param name="FirstYear">Null for the first year of the plan.</param>
    public sealed record AgencyRequest(string RegionCode, Guid PlanId, Guid AgencyId, int? FirstYear = null, int? LastYear = null);

    public async Task<Outcome<WorkbookFile>> Agency(AgencyRequest request, Actor actor, CancellationToken cancel)
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
        if (content.AgencyOf(request.AgencyId) is not { } agency)
        {
            return Problem.Error("PROG-106", Text.Of("OPD itu tidak ada dalam daftar daerah ini."),
                Text.Of("Pilih OPD dari daftar, atau tambahkan OPD itu lebih dulu."), new Place(Field: "AgencyId"));
        }
        var first = request.FirstYear ?? content.Plan.FirstYear;
        var last = request.LastYear ?? Math.Min(first + UsualYears - 1, content.Plan.LastYear);
        if (first < content.Plan.FirstYear || last > content.Plan.LastYear || last < first || last - first >= MostYears)
        {
            return Problem.Error("SIPD-033",
                Text.Of("Tahunnya harus di dalam {0}–{1} dan paling lama {2} tahun, sebanyak tempat di bentuk SIPD.", Year(content.Plan.FirstYear), Year(content.Plan.LastYear), MostYears),
                Text.Of("Isi tahun awal dan akhir Renstra, misalnya {0} dan {1}.", Year(content.Plan.FirstYear), Year(Math.Min(content.Plan.FirstYear + UsualYears - 1, content.Plan.LastYear))),
                new Place(Field: "FirstYear"));
        }
        List<Programme> programmes = [.. content.Running.Where(p => p.LeadAgencyId == agency.Id)];
        var fields = await FieldsOf(programmes, content, first, cancel);
        var document = new SipdPlan(
            SipdShape.PushRenstra, request.RegionCode, first, last, agency.Number, agency.Name,
            SipdWriter.NewFrame(SipdShape.PushRenstra, request.RegionCode, first, last, programmes.Count, agency.Number, agency.Name),
            [.. programmes.Select(p => ProgrammeOf(p, fields, first, last))]);
        return FileOf([document], isList: false, agency.ShortName ?? agency.Name, [.. Told(programmes, first, last)]);
    }

    private static IEnumerable<Problem> Told(List<Programme> programmes, int first, int last)
    {
        var left = programmes.Count(p => p.CostLines.Any(c => c.Rupiah != 0 && (c.Year < first || c.Year > last)));
        if (left > 0)
        {
            yield return Problem.Hint("SIPD-031",
                Text.Of("{0:N0} program punya pagu di luar {1}–{2}; pagu itu tidak ikut, karena dokumen ini hanya memuat tahun-tahun itu.", left, Year(first), Year(last)));
        }
        foreach (var programme in programmes.Where(p => ProgrammeCode(p) is null))
        {
            yield return Problem.Warning("SIPD-032",
                Text.Of("Program {0} belum punya kode nomenklatur, sehingga “kodeprogram”-nya kosong.", programme.Code),
                Text.Of("Isi kode nomenklatur program itu."), new Place(ProgrammeCode: programme.Code, ProgrammeId: programme.Id));
        }
    }

    private static SipdProgramme ProgrammeOf(Programme programme, IReadOnlyDictionary<string, NomenclatureName> fields, int first, int last)
    {
        var code = ProgrammeCode(programme);
        var field = code is null ? null : string.Join('.', code.Split('.').Take(2));
        var row = 0;
        List<SipdIndicator> indicators =
        [
            .. programme.Indicators.Select(i => new SipdIndicator(
                ++row, null, i.Ordinal.ToString(CultureInfo.InvariantCulture), i.Name, i.Unit, i.BaselineText, i.Baseline,
                [.. i.Targets.Where(t => t.Year >= first && t.Year <= last).Select(t => new SipdTarget(t.Year, t.Words, t.Value, null))],
                Direction: SipdLines.StatusOf(i.Direction))),
            // The ceiling is the programme's own, not an indicator's.
            new SipdIndicator(++row, null, null, "", null, null, null,
                [.. programme.CostByYear().Where(c => c.Key >= first && c.Key <= last).Select(c => new SipdTarget(c.Key, null, null, c.Value))],
                SipdIndicator.Absent),
        ];
        return new SipdProgramme(code ?? "", programme.Name, field, field is null ? null : fields.GetValueOrDefault(field)?.Name, null, null, indicators);
    }

    private async Task<IReadOnlyDictionary<string, NomenclatureName>> FieldsOf(
        List<Programme> programmes, PlanContent content, int year, CancellationToken cancel)
    {
        List<string> codes = [.. programmes.Select(ProgrammeCode).OfType<string>().Select(c => string.Join('.', c.Split('.').Take(2))).Distinct()];
        return await nomenclature.Find(codes, content.Region.Kind, new DateOnly(year, 1, 1), cancel);
    }

    private static Outcome<WorkbookFile> FileOf(List<SipdPlan> documents, bool isList, string? owner, List<Problem> problems)
    {
        var first = documents[0];
        string?[] parts =
        [
            first.Shape == SipdShape.PushRenstra ? "push-renstra" : "push-rpjmd", SipdRegion.ToSipd(first.RegionCode),
            isList ? null : owner, $"{Year(first.FirstYear)}-{Year(first.LastYear)}",
        ];
        var name = string.Join('-', parts.OfType<string>().Select(FileNames.Plain).Where(p => p.Length > 0)) + ".json";
        return Outcome.Ok(
            new WorkbookFile(name, KeptFiles.Json, SipdWriter.Write(documents, isList), documents.Sum(d => d.Programmes.Count)), problems);
    }

    /// <summary>The programme part of a nomenclature code: 2.16.03 of 2.16.03.2.02.01.</summary>
    private static string? ProgrammeCode(Programme programme) =>
        programme.NomenclatureCode?.Split('.') is { Length: >= 3 } parts ? string.Join('.', parts.Take(3)) : null;

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
