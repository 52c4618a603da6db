using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Sipd;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Alignment;

/// <summary>
/// The part of <see cref="ImportMediumTermPlan"/> that takes documents of SIPD's shapes: one plan for each document of the
/// file, all or none.
/// </summary>
public sealed class SipdIntake(
    PlanDb db, PlanWriter writer, Receipts receipts, KeptFiles files, NomenclatureLookup nomenclature, TimeProvider clock)
{
    private const int LongestOwnerCode = 200;

    internal async Task<Outcome<ImportMediumTermPlan.Made>> Read(ImportMediumTermPlan.Request request, CancellationToken cancel)
    {
        var read = SipdReader.Read(request.Bytes);
        if (!read.IsOk)
        {
            return Outcome.Refuse<ImportMediumTermPlan.Made>(read.Problems);
        }
        if (await Strangers(read.Value, request.RegionCode, cancel) is { Count: > 0 } strangers)
        {
            return strangers;
        }
        if (read.Value.Plans.All(p => p.Programmes.Count == 0))
        {
            return ImportMediumTermPlan.NoProgramme(Text.Of("Isi daftar “program” di bawah setiap sasaran, atau di dokumen Renstra."));
        }
        return await Make(request, read.Value, cancel);
    }

    /// <summary>Documents of other regions, and of regions that are not on the ministry's list.</summary>
    private async Task<List<Problem>> Strangers(SipdFile file, string regionCode, CancellationToken cancel)
    {
        List<Problem> problems = [];
        foreach (var (plan, i) in file.Plans.Select((p, i) => (p, i)).Where(p => p.p.RegionCode != regionCode))
        {
            var at = new Place(Cell: file.IsList ? $"$[{i}].kodepemda" : "$.kodepemda");
            var (theirs, ours) = (SipdRegion.ToSipd(plan.RegionCode), SipdRegion.ToSipd(regionCode));
            problems.Add(await db.Regions.AnyAsync(r => r.Code == plan.RegionCode, cancel)
                ? Problem.Error("SIPD-007", Text.Of("Dokumen ini milik daerah lain: kodepemda {0}, sedangkan daerah ini {1}.", theirs, ours),
                    Text.Of("Unggah di halaman daerah {0}, atau pilih dokumen daerah ini.", plan.RegionCode), at)
                : Problem.Error("SIPD-008", Text.Of("Kodepemda {0} tidak ada dalam daftar daerah Kemendagri.", theirs),
                    Text.Of("Periksa kodenya; untuk daerah ini {0}.", ours), at));
        }
        return problems;
    }

    private async Task<ImportMediumTermPlan.Made> Make(ImportMediumTermPlan.Request request, SipdFile file, CancellationToken cancel)
    {
        var region = await db.Regions.AsNoTracking().SingleAsync(r => r.Code == request.RegionCode, cancel);
        var agencies = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);
        var hash = ImportMediumTermPlan.HashOf(request.Bytes);
        List<Problem> problems = [.. file.Problems];
        List<MediumTermPlan> plans = [];
        foreach (var (document, i) in file.Plans.Select((p, i) => (p, i)))
        {
            var kind = document.Shape == SipdShape.PushRenstra ? MediumTermKind.Renstra : request.Kind;
            var owner = kind == MediumTermKind.Renstra ? OwnerOf(document) : "";
            var plan = new MediumTermPlan
            {
                RegionCode = request.RegionCode,
                Id = Guid.CreateVersion7(),
                Kind = kind,
                OwnerCode = owner,
                OwnerName = kind == MediumTermKind.Renstra ? document.OwnerName : null,
                FirstYear = document.FirstYear,
                LastYear = document.LastYear,
                Version = await NextVersion(request.RegionCode, kind, owner, document.FirstYear, plans, cancel),
                FileName = request.FileName,
                FileHash = hash,
                ImportedAtUtc = clock.GetUtcNow().UtcDateTime,
                Shape = document.Shape,
                Frame = document.Frame,
                PlaceInFile = file.IsList ? i : null,
            };
            SipdLines.Fill(plan, document);
            MediumTermLines.FindAgencies(plan, agencies);
            problems.AddRange(MediumTermLines.UnknownAgencies(plan, agencies));
            problems.AddRange(await UnknownCodes(document, region, cancel));
            plans.Add(plan);
        }
        return new ImportMediumTermPlan.Made(plans, problems, IsDocument: true);
    }

    internal async Task<Outcome<ImportMediumTermPlan.Answer>> Store(
        ImportMediumTermPlan.Request request, ImportMediumTermPlan.Made made, Actor actor, CancellationToken cancel)
    {
        var (plans, problems) = (made.Plans, made.Problems);
        await files.Keep(request.Bytes, request.FileName, KeptFiles.Json, request.RegionCode, cancel);
        var first = plans[0];
        var what = plans.Count == 1
            ? Text.Of("{0} {1}–{2}, versi {3}, dari berkas {4}",
                ImportMediumTermPlan.KindName(first.Kind), Year(first.FirstYear), Year(first.LastYear), first.Version, first.FileName)
            : Text.Of("{0:N0} dokumen dari berkas {1}", plans.Count, first.FileName);
        var receipt = new Receipt(
            what,
            [
                new ReceiptLine(Text.Of("Program RPJMD/RPD"), plans.Sum(p => p.Programmes.Count), 0, 0),
                new ReceiptLine(Text.Of("Baris indikator"), plans.Sum(p => p.Programmes.Sum(x => x.Indicators.Count)), 0, 0),
            ],
            problems);
        var receiptId = receipts.Store(receipt, ImportMediumTermPlan.ReceiptKind, request.RegionCode, actor, request.FileName, first.FileHash);
        foreach (var plan in plans)
        {
            plan.ReceiptId = receiptId;
            db.MediumTermPlans.Add(plan);
        }
        var fields = ImportMediumTermPlan.FieldsOf(first);
        foreach (var plan in plans.Skip(1))
        {
            fields.Add($"Documents[{plan.PlaceInFile}]", null, $"{plan.Kind} {plan.OwnerName ?? plan.OwnerCode} {plan.FirstYear}-{plan.LastYear} v{plan.Version}: {plan.Programmes.Count}");
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "medium-term.import", ImportMediumTermPlan.Subject, first.Id.ToString(), request.RegionCode, fields, request.Why), cancel);
        return saved.IsOk
            ? new ImportMediumTermPlan.Answer(first.Id, first.Kind, first.Version, Unchanged: false, receiptId, receipt)
            : Outcome.Refuse<ImportMediumTermPlan.Answer>(saved.Problems);
    }

    private async Task<int> NextVersion(
        string region, MediumTermKind kind, string owner, int firstYear, List<MediumTermPlan> besides, CancellationToken cancel)
    {
        var stored = await db.MediumTermPlans
            .Where(p => p.RegionCode == region && p.Kind == kind && p.OwnerCode == owner && p.FirstYear == firstYear)
            .MaxAsync(p => (int?)p.Version, cancel) ?? 0;
        return stored + 1 + besides.Count(p => p.Kind == kind && p.OwnerCode == owner && p.FirstYear == firstYear);
    }

    private static string OwnerOf(SipdPlan document)
    {
        var code = document.OwnerCode ?? document.OwnerName ?? "";
        return code.Length > LongestOwnerCode ? code[..LongestOwnerCode] : code;
    }

    /// <summary>Programme codes that no nomenclature in force when the plan begins knows; one warning for each code.</summary>
    private async Task<List<Problem>> UnknownCodes(SipdPlan document, Region region, CancellationToken cancel)
    {
        List<string> codes = [.. document.Programmes.Select(p => p.Code).Where(c => c.Length > 0).Distinct()];
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var some in codes.Chunk(400))
        {
            known.UnionWith((await nomenclature.Find(some, region.Kind, new DateOnly(document.FirstYear, 1, 1), cancel)).Keys);
        }
        return
        [
            .. document.Programmes.Where(p => p.Code.Length > 0 && !known.Contains(p.Code)).GroupBy(p => p.Code).Select(g => Problem.Warning(
                "SIPD-016",
                Text.Of("Kode program {0} tidak ada dalam nomenklatur yang berlaku tahun {1}.", g.Key, Year(document.FirstYear)),
                Text.Of("Betulkan kodenya di SIPD; kode lama seperti 1.01-0001 perlu diganti dengan kode nomenklatur sekarang."),
                new Place(Row: g.First().Indicators[0].Row, Cell: g.First().Path, ProgrammeCode: g.Key))),
        ];
    }

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
