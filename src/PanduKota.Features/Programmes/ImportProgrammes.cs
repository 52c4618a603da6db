using PanduKota.Documents.Workbooks.Receipts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Brings the programmes of a workbook into a plan: good rows in, bad rows back with their cells. What is in the plan but
/// not in the file stays as it is. Everything is saved in one step, or nothing.
/// </summary>
public sealed class ImportProgrammes(PlanDb db, PlanWriter writer, Receipts receipts, KeptFiles files)
{
    private const string ReceiptKind = "import-programmes";

    /// <param name="AllOrNothing">One bad row, or one cell that nobody has decided, keeps all of them out.</param>
    /// <param name="Choices">What a person decided after seeing the preview; null leaves conflicts and removals alone.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, byte[] Bytes, string FileName, bool AllOrNothing = false, string? Why = null,
        ImportChoices? Choices = null);

    /// <param name="NotInFile">Programmes of the plan that the file does not mention; they were left alone.</param>
    /// <param name="AnnotatedHash">The workbook with a note on each cell that needs work, in the file store; null without any.</param>
    /// <param name="Removed">Taken out of the plan.</param>
    /// <param name="Undecided">Cells that file and plan have both changed, left as they are in the plan.</param>
    public sealed record Answer(
        Guid ReceiptId, Receipt Receipt, int New, int Changed, int Unchanged, int Rejected, int NotInFile, string? AnnotatedHash,
        int Removed = 0, int Undecided = 0);

    public async Task<Outcome<Answer>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var choices = request.Choices ?? ImportChoices.None;
        if (choices.Removals.Count > 0 && string.IsNullOrWhiteSpace(request.Why))
        {
            return Problem.Error("PROG-120", Text.Of("Alasan penghapusan belum diisi."),
                Text.Of("Tulis alasannya; alasan itu tersimpan dalam jejak perubahan."), new Place(Field: "Why"));
        }
        var read = await WorkbookReading.Read(db, request.RegionCode, request.PlanId, request.Bytes, request.FileName, choices, actor, cancel);
        return read.IsOk
            ? await Save(request, read.Value.Content, read.Value.Decision, actor, cancel)
            : Outcome.Refuse<Answer>(read.Problems);
    }

    private async Task<Outcome<Answer>> Save(
        Request request, PlanContent content, ImportDecision decision, Actor actor, CancellationToken cancel)
    {
        var undecided = decision.Verdicts.Sum(v => v.Undecided.Count());
        var rejected = decision.Verdicts.Count(v => v.IsOut) + decision.StrayRows + decision.BadActions + undecided;
        var isHeldBack = request.AllOrNothing && rejected > 0;
        var written = isHeldBack ? [] : decision.Verdicts.Where(v => v.IsNew || v.IsChanged).ToList();
        List<Programme> removed = isHeldBack ? [] : [.. decision.Missing.Where(m => m.IsRemoved).Select(m => m.Stored)];
        var receipt = ImportReceipt.Of(request.FileName, decision, isHeldBack);
        var log = new ChangeFields();
        foreach (var verdict in written)
        {
            Write(verdict, content, log);
        }
        foreach (var programme in removed)
        {
            ProgrammeLog.AddTo(
                log, programme.Id,
                ProgrammeWords.Differences(ProgrammeWords.Of(ProgrammeFields.Of(programme), content), new Dictionary<string, string>()),
                programme.Version, 0);
            db.Programmes.Remove(programme);
        }
        var fileHash = await files.Keep(
            request.Bytes, request.FileName, KeptFiles.ContentTypeOf(request.FileName), request.RegionCode, cancel);
        var (annotated, untold) = await Annotate(request, receipt, cancel);
        receipt = untold is null ? receipt : receipt with { Problems = [.. receipt.Problems, untold] };
        var receiptId = receipts.Store(receipt, ReceiptKind, request.RegionCode, actor, request.FileName, fileHash, annotated);
        if (written.Count + removed.Count == 0)
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
            isHeldBack ? 0 : decision.Verdicts.Count(v => v.IsUnchanged), receipt.Lines[0].Rejected, decision.NotInFile.Count, annotated,
            removed.Count, undecided);
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
}
