using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Receipts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Brings the programmes of a workbook into a plan: good rows in, bad rows back with their cells. What is in the plan but
/// not in the file stays as it is. Everything is saved in one step, or nothing.
/// </summary>
public sealed class ImportProgrammes(PlanDb db, PlanWriter writer, Receipts receipts, KeptFiles files)
{
    private const string ReceiptKind = "import-programmes";

    /// <summary>Most codes that a message names.</summary>
    private const int MostNamed = 8;

    /// <param name="AllOrNothing">One bad row keeps all of them out.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, byte[] Bytes, string FileName, bool AllOrNothing = false, string? Why = null);

    /// <param name="NotInFile">Programmes of the plan that the file does not mention; they were left alone.</param>
    /// <param name="AnnotatedHash">The workbook with a note on each cell that needs work, in the file store; null without any.</param>
    public sealed record Answer(
        Guid ReceiptId, Receipt Receipt, int New, int Changed, int Unchanged, int Rejected, int NotInFile, string? AnnotatedHash);

    public async Task<Outcome<Answer>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var content = await LoadForWriting(request, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var isAllowed = Permission.Check(actor, Act.ImportProgrammes, request.RegionCode, planStatus: content.Plan.Status);
        if (isAllowed is { } refusal)
        {
            return refusal;
        }
        using var bytes = new MemoryStream(request.Bytes, writable: false);
        var read = ProgrammeWorkbookReader.Read(bytes, request.FileName);
        if (!read.IsOk)
        {
            return Outcome.Refuse<Answer>(read.Problems);
        }
        var workbook = read.Value;
        if (workbook.FirstYear > content.Plan.LastYear || workbook.FirstYear + workbook.Years <= content.Plan.FirstYear)
        {
            return Problem.Error("IMPORT-001",
                Text.Of("Kolom tahun berkas ini {0}–{1}, sedangkan rencana ini {2}–{3}.",
                    workbook.FirstYear, workbook.FirstYear + workbook.Years - 1, content.Plan.FirstYear, content.Plan.LastYear),
                Text.Of("Unduh templat dari rencana ini, lalu pindahkan isiannya."));
        }
        var decision = new ImportDecision(content, workbook, actor);
        return await Save(request, content, decision, actor, cancel);
    }

    private async Task<Outcome<Answer>> Save(
        Request request, PlanContent content, ImportDecision decision, Actor actor, CancellationToken cancel)
    {
        var rejected = decision.Verdicts.Count(v => v.IsOut) + decision.StrayRows + decision.BadActions;
        var isHeldBack = request.AllOrNothing && rejected > 0;
        var written = isHeldBack ? [] : decision.Verdicts.Where(v => v.IsNew || v.IsChanged).ToList();
        var receipt = ReceiptOf(request, decision, isHeldBack);
        var log = new ChangeFields();
        foreach (var verdict in written)
        {
            Write(verdict, content, log);
        }
        var fileHash = await files.Keep(
            request.Bytes, request.FileName, KeptFiles.ContentTypeOf(request.FileName), request.RegionCode, cancel);
        var (annotated, untold) = await Annotate(request, receipt, cancel);
        receipt = untold is null ? receipt : receipt with { Problems = [.. receipt.Problems, untold] };
        var receiptId = receipts.Store(receipt, ReceiptKind, request.RegionCode, actor, request.FileName, fileHash, annotated);
        if (written.Count == 0)
        {
            // The plan has not changed, so its log and version say nothing; only the receipt is kept.
            await receipts.SaveAlone(cancel);
        }
        else
        {
            var saved = await writer.Save(
                new ChangeNote(actor, "programme.import", ProgrammeLog.PlanSubject, request.PlanId.ToString(), request.RegionCode,
                    log.Add("FileName", null, request.FileName).Add("FileHash", null, fileHash).Add("Receipt", null, receiptId),
                    request.Why, request.PlanId),
                cancel);
            if (!saved.IsOk)
            {
                return Outcome.Refuse<Answer>(saved.Problems);
            }
        }
        return new Answer(
            receiptId, receipt, written.Count(v => v.IsNew), written.Count(v => v.IsChanged),
            isHeldBack ? 0 : decision.Verdicts.Count(v => v.IsUnchanged), receipt.Lines[0].Rejected, decision.NotInFile.Count, annotated);
    }

    private void Write(RowVerdict verdict, PlanContent content, ChangeFields log)
    {
        var fields = verdict.Fields!;
        if (verdict.Stored is not { } programme)
        {
            var added = ProgrammeWriting.New(content.Plan.RegionCode, content.Plan.Id, fields);
            db.Programmes.Add(added);
            // The file itself is kept: the log need not repeat every cell of a new programme.
            ProgrammeLog.AddTo(
                log, added.Id, [new ChangedField("Code", "", added.Code), new ChangedField("Name", "", added.Name)], 0, added.Version);
            return;
        }
        programme.Take(fields);
        programme.Version++;
        ProgrammeLog.AddTo(log, programme.Id, verdict.Changes, programme.Version - 1, programme.Version);
    }

    private static Receipt ReceiptOf(Request request, ImportDecision decision, bool isHeldBack)
    {
        var (news, changed, same, outs) = (
            decision.Verdicts.Count(v => v.IsNew), decision.Verdicts.Count(v => v.IsChanged),
            decision.Verdicts.Count(v => v.IsUnchanged), decision.Verdicts.Count(v => v.IsOut));
        List<Problem> problems = [.. decision.Problems];
        if (isHeldBack)
        {
            problems.Insert(0, Problem.Error("IMPORT-002",
                Text.Of("Tidak ada yang ditulis: {0:N0} baris belum dapat diterima, dan diminta semua atau tidak sama sekali.",
                    outs + decision.StrayRows + decision.BadActions),
                Text.Of("Perbaiki baris-baris itu, atau unggah lagi tanpa pilihan “semua atau tidak sama sekali”.")));
        }
        if (decision.NotInFile is { Count: > 0 } absent)
        {
            problems.Add(Problem.Hint("IMPORT-003",
                Text.Of("{0:N0} program dalam rencana tidak ada di berkas ini dan dibiarkan seperti adanya: {1}.",
                    absent.Count, string.Join(", ", absent.Take(MostNamed)) + (absent.Count > MostNamed ? ", …" : "")),
                Text.Of("Hapus dari halaman programnya bila memang tidak dipakai lagi.")));
        }
        List<ReceiptLine> lines =
        [
            isHeldBack
                ? new ReceiptLine(Text.Of("Program"), 0, 0, decision.Verdicts.Count)
                : new ReceiptLine(Text.Of("Program"), news + changed, same, outs),
            ActionLine(decision, isHeldBack),
        ];
        if (decision.StrayRows > 0)
        {
            lines.Add(new ReceiptLine(Text.Of("Baris tanpa program"), 0, 0, decision.StrayRows));
        }
        var title = isHeldBack
            ? Text.Of("Impor program dari {0}: tidak ada yang ditulis", request.FileName)
            : Text.Of("Impor program dari {0}: {1:N0} baru, {2:N0} berubah, {3:N0} tetap, {4:N0} ditolak",
                request.FileName, news, changed, same, outs);
        return new Receipt(title, [.. lines.Where((line, i) => i == 0 || line.In > 0)], problems);
    }

    /// <summary>A step goes the way of its programme.</summary>
    private static ReceiptLine ActionLine(ImportDecision decision, bool isHeldBack)
    {
        var verdicts = decision.Verdicts.ToLookup(v => v.Row.Code, StringComparer.OrdinalIgnoreCase);
        int Count(Func<RowVerdict, bool> how) =>
            decision.GoodActions.Count(a => verdicts[a.ProgrammeCode].FirstOrDefault() is { } verdict && how(verdict));
        var written = isHeldBack ? 0 : Count(v => v.IsNew || v.Changes.Any(c => c.Field.StartsWith("Actions[", StringComparison.Ordinal)));
        var unchanged = isHeldBack
            ? 0
            : Count(v => !v.IsOut && !v.IsNew && !v.Changes.Any(c => c.Field.StartsWith("Actions[", StringComparison.Ordinal)));
        return new ReceiptLine(
            Text.Of("Langkah rencana aksi"), written, unchanged, decision.GoodActions.Count + decision.BadActions - written - unchanged);
    }

    /// <summary>The workbook with notes, or why it could not be handed back; neither when there is nothing to note.</summary>
    private async Task<(string? Hash, Problem? Untold)> Annotate(Request request, Receipt receipt, CancellationToken cancel)
    {
        if (!receipt.Problems.Any(p => p.Severity != Severity.Hint && (p.Place.Cell is not null || p.Place.Row is not null)))
        {
            return (null, null);
        }
        using var original = new MemoryStream(request.Bytes, writable: false);
        using var noted = new MemoryStream();
        var written = AnnotatedWorkbook.Write(original, receipt.Problems, noted, receipt);
        if (!written.IsOk)
        {
            return (null, written.Problems[0] with { Severity = Severity.Hint });
        }
        var name = Path.GetFileNameWithoutExtension(request.FileName) + "-catatan.xlsx";
        return (await files.Keep(noted.ToArray(), name, KeptFiles.Xlsx, request.RegionCode, cancel), null);
    }

    private async Task<PlanContent?> LoadForWriting(Request request, CancellationToken cancel)
    {
        var frame = await PlanContent.LoadFrame(db, request.RegionCode, request.PlanId, cancel);
        if (frame is null)
        {
            return null;
        }
        var programmes = await db.Programmes.WithEverything()
            .Where(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId).ToListAsync(cancel);
        programmes.ForEach(p => p.PutInOrder());
        return frame with { Programmes = programmes };
    }
}
