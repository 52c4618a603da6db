using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Sipd;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Alignment;

/// <summary>
/// Brings in the programme table of a region's RPJMD or RPD, every line as it was written, or a document of SIPD's shapes
/// (an RPJMD, or the Renstra of agencies). An import of a period that is there already makes a new version beside it; the
/// same bytes again change nothing.
/// </summary>
public sealed class ImportMediumTermPlan(
    PlanDb db, PlanWriter writer, Receipts receipts, KeptFiles files, SipdIntake documents, TimeProvider clock)
{
    internal const string ReceiptKind = "import-medium-term";

    internal const string Subject = "medium-term-plan";

    public sealed record Request(
        string RegionCode, byte[] Bytes, string FileName, MediumTermKind Kind = MediumTermKind.Rpjmd, string? Why = null);

    /// <param name="PlanId">The first, where a list of documents made several.</param>
    /// <param name="Kind">What came in: a document of SIPD says it itself.</param>
    /// <param name="Unchanged">These bytes are the newest version of their period already; nothing was written.</param>
    /// <param name="ReceiptId">Of this import or, when nothing changed, of the one that brought these bytes in.</param>
    public sealed record Answer(Guid PlanId, MediumTermKind Kind, int Version, bool Unchanged, Guid ReceiptId, Receipt Receipt);

    /// <summary>What a file makes, not yet stored.</summary>
    /// <param name="Rows">Rows of a table.</param>
    /// <param name="Rejected">Rows of a table that make nothing.</param>
    /// <param name="IsSame">These bytes are the newest version already; the plans are the stored ones.</param>
    internal sealed record Made(IReadOnlyList<MediumTermPlan> Plans, IReadOnlyList<Problem> Problems, int Rows = 0, int Rejected = 0, bool IsDocument = false, bool IsSame = false);

    public async Task<Outcome<Answer>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var read = await Read(request, actor, cancel);
        return !read.IsOk ? Outcome.Refuse<Answer>(read.Problems)
            : read.Value.IsSame ? await TellUnchanged(read.Value.Plans, request, actor, cancel)
            : read.Value.IsDocument ? await documents.Store(request, read.Value, actor, cancel)
            : await Store(request, read.Value, actor, cancel);
    }

    /// <summary>Reads a file for storing or for a preview; writes nothing.</summary>
    internal async Task<Outcome<Made>> Read(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ImportMediumTerm, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (!await db.Regions.AnyAsync(r => r.Code == request.RegionCode, cancel))
        {
            return RegionProblems.NoRegion(request.RegionCode);
        }
        if (await SameAsNewest(request, cancel) is { Count: > 0 } same)
        {
            return new Made(same, [], IsSame: true);
        }
        if (SipdReader.IsMeant(request.Bytes, request.FileName))
        {
            return await documents.Read(request, cancel);
        }
        using var bytes = new MemoryStream(request.Bytes, writable: false);
        var read = MediumTermReader.Read(bytes, request.FileName);
        if (!read.IsOk)
        {
            return Outcome.Refuse<Made>(read.Problems);
        }
        if (read.Value.Rows.Count == 0)
        {
            return NoProgramme(Text.Of("Isi baris di bawah judul kolom, satu baris untuk setiap indikator."));
        }
        return await Make(request, read.Value, cancel);
    }

    internal static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    internal static Problem NoProgramme(Text mend) =>
        Problem.Error("ALIGN-001", Text.Of("Tabel ini tidak memuat satu program pun."), mend);

    private async Task<Made> Make(Request request, MediumTermTable table, CancellationToken cancel)
    {
        var newest = await db.MediumTermPlans
            .Where(p => p.RegionCode == request.RegionCode && p.Kind == request.Kind && p.FirstYear == table.FirstYear)
            .MaxAsync(p => (int?)p.Version, cancel);
        var agencies = await db.Agencies.AsNoTracking()
            .Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);
        var plan = new MediumTermPlan
        {
            RegionCode = request.RegionCode,
            Id = Guid.CreateVersion7(),
            Kind = request.Kind,
            FirstYear = table.FirstYear,
            LastYear = table.LastYear,
            Version = (newest ?? 0) + 1,
            FileName = request.FileName,
            FileHash = HashOf(request.Bytes),
            ImportedAtUtc = clock.GetUtcNow().UtcDateTime,
        };
        List<Problem> problems = [.. table.Problems, .. MediumTermLines.Fill(plan, table, agencies)];
        var stored = table.Rows.Select(r => r.Number).ToHashSet();
        return new Made([plan], problems, table.Rows.Count, problems.Where(p => p.Severity == Severity.Error && p.Place.Row is { } row && !stored.Contains(row)).Select(p => p.Place.Row).Distinct().Count());
    }

    private async Task<Outcome<Answer>> Store(Request request, Made made, Actor actor, CancellationToken cancel)
    {
        var plan = made.Plans[0];
        await files.Keep(request.Bytes, request.FileName, KeptFiles.ContentTypeOf(request.FileName), request.RegionCode, cancel);
        var receipt = ReceiptOf(plan, made);
        plan.ReceiptId = receipts.Store(receipt, ReceiptKind, request.RegionCode, actor, request.FileName, plan.FileHash);
        db.MediumTermPlans.Add(plan);
        var saved = await writer.Save(
            new ChangeNote(actor, "medium-term.import", Subject, plan.Id.ToString(), request.RegionCode, FieldsOf(plan), request.Why),
            cancel);
        return saved.IsOk
            ? new Answer(plan.Id, plan.Kind, plan.Version, Unchanged: false, plan.ReceiptId.Value, receipt)
            : Outcome.Refuse<Answer>(saved.Problems);
    }

    private static Receipt ReceiptOf(MediumTermPlan plan, Made made) => new(
            Text.Of("{0} {1}–{2}, versi {3}, dari berkas {4}",
                KindName(plan.Kind), plan.FirstYear, plan.LastYear, plan.Version, plan.FileName),
            [
                new ReceiptLine(Text.Of("Program RPJMD/RPD"), plan.Programmes.Count, 0, 0),
                new ReceiptLine(Text.Of("Baris indikator"), made.Rows, 0, made.Rejected),
            ],
            made.Problems);

    internal static ChangeFields FieldsOf(MediumTermPlan plan)
    {
        var fields = new ChangeFields()
            .Add("FileName", null, plan.FileName)
            .Add("FileHash", null, plan.FileHash)
            .Add("Kind", null, plan.Kind)
            .Add("FirstYear", null, plan.FirstYear)
            .Add("LastYear", null, plan.LastYear)
            .Add("Version", plan.Version == 1 ? null : plan.Version - 1, plan.Version)
            .Add("Programmes", null, plan.Programmes.Count)
            .Add("Indicators", null, plan.Programmes.Sum(p => p.Indicators.Count));
        foreach (var (year, rupiah) in MediumTermQueries.CeilingByYear(plan, plan.Programmes))
        {
            fields.Add($"Ceiling[{year}]", null, rupiah);
        }
        return fields;
    }

    /// <summary>The plans that these very bytes made, when each is the newest version of its period; otherwise none.</summary>
    private async Task<IReadOnlyList<MediumTermPlan>> SameAsNewest(Request request, CancellationToken cancel)
    {
        var hash = HashOf(request.Bytes);
        var made = await db.MediumTermPlans.AsNoTracking()
            .Where(p => p.RegionCode == request.RegionCode && p.FileHash == hash
                && (p.Kind == request.Kind || p.Kind == MediumTermKind.Renstra))
            .Select(p => new { p.Id, p.ReceiptId, p.Kind, p.OwnerCode, p.FirstYear, p.Version }).ToListAsync(cancel);
        var ids = made.Select(p => p.Id).ToHashSet();
        foreach (var period in made.GroupBy(p => (p.Kind, p.OwnerCode, p.FirstYear)))
        {
            var newest = period.Max(p => p.Version);
            if (await db.MediumTermPlans.AnyAsync(
                p => p.RegionCode == request.RegionCode && p.Kind == period.Key.Kind && p.OwnerCode == period.Key.OwnerCode
                    && p.FirstYear == period.Key.FirstYear && p.Version > newest, cancel))
            {
                return [];
            }
        }
        // Brought in more than once, with another file between: the last time counts.
        var last = made.OrderBy(p => p.Version).LastOrDefault()?.ReceiptId;
        var same = await db.MediumTermPlans.AsSplitQuery().Include(p => p.Programmes).ThenInclude(p => p.Indicators)
            .Where(p => p.RegionCode == request.RegionCode && ids.Contains(p.Id) && p.ReceiptId == last).ToListAsync(cancel);
        return [.. same.OrderBy(p => p.PlaceInFile)];
    }

    /// <summary>Writes nothing, unless agencies that were not listed at the time can be found now.</summary>
    private async Task<Outcome<Answer>> TellUnchanged(
        IReadOnlyList<MediumTermPlan> plans, Request request, Actor actor, CancellationToken cancel)
    {
        var same = plans[0];
        var agencies = await db.Agencies.AsNoTracking()
            .Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);
        List<MediumTermProgramme> found = [.. plans.SelectMany(p => MediumTermLines.FindAgencies(p, agencies))];
        var programmes = plans.Sum(p => p.Programmes.Count);
        var indicators = plans.Sum(p => p.Programmes.Sum(x => x.Indicators.Count));
        var stored = await db.Receipts.AsNoTracking().SingleAsync(r => r.Id == same.ReceiptId, cancel);
        var problems = StoredJson.Read<Receipt>(stored.ReceiptJson).Problems
            .Where(p => p.Code != MediumTermLines.UnknownAgencyCode)
            .Concat(plans.SelectMany(p => MediumTermLines.UnknownAgencies(p, agencies))).ToList();
        var receipt = new Receipt(
            Text.Of("{0} {1}–{2} tidak berubah: berkas yang sama sudah tersimpan sebagai versi {3}",
                KindName(same.Kind), same.FirstYear, same.LastYear, same.Version),
            [
                new ReceiptLine(Text.Of("Program RPJMD/RPD"), found.Count, programmes - found.Count, 0),
                new ReceiptLine(Text.Of("Baris indikator"), 0, indicators, 0),
            ],
            problems);
        if (found.Count == 0)
        {
            return new Answer(same.Id, same.Kind, same.Version, Unchanged: true, stored.Id, receipt);
        }
        var fields = new ChangeFields();
        foreach (var programme in found)
        {
            fields.Add($"{programme.Code}/AgencyId ({programme.AgencyWords})", null, programme.AgencyId);
        }
        var receiptId = receipts.Store(receipt, ReceiptKind, request.RegionCode, actor, request.FileName, same.FileHash);
        foreach (var plan in plans)
        {
            plan.ReceiptId = receiptId;
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "medium-term.agencies", Subject, same.Id.ToString(), request.RegionCode, fields, request.Why),
            cancel);
        return saved.IsOk
            ? new Answer(same.Id, same.Kind, same.Version, Unchanged: false, receiptId, receipt)
            : Outcome.Refuse<Answer>(saved.Problems);
    }

    internal static string KindName(MediumTermKind kind) => kind switch
    {
        MediumTermKind.Rpjmd => "RPJMD",
        MediumTermKind.Rpd => "RPD",
        _ => "Renstra",
    };
}
