using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>The receipt of a programme workbook: what became of every row, step, conflict and missing programme, adding up.</summary>
internal static class ImportReceipt
{
    /// <summary>Most codes that a message names.</summary>
    private const int MostNamed = 8;

    public static Receipt Of(string fileName, ImportDecision decision, bool isHeldBack)
    {
        var (news, changed, same, outs) = (
            decision.Verdicts.Count(v => v.IsNew), decision.Verdicts.Count(v => v.IsChanged),
            decision.Verdicts.Count(v => v.IsUnchanged), decision.Verdicts.Count(v => v.IsOut));
        List<DecidedCell> asked = [.. decision.Verdicts.SelectMany(v => v.Cells).Where(c => c.Difference.Origin == CellOrigin.Both)];
        var (cells, torn) = (asked.Where(c => c.Torn is null).ToList(), asked.Where(c => c.Torn is not null).ToList());
        List<Problem> problems = [.. decision.Problems];
        if (isHeldBack)
        {
            problems.Insert(0, Problem.Error("IMPORT-002",
                Text.Of("Tidak ada yang ditulis: {0:N0} baris belum dapat diterima, dan diminta semua atau tidak sama sekali.",
                    outs + decision.StrayRows + decision.BadActions + asked.Count(c => c.IsUndecided)),
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
        if (cells.Count > 0)
        {
            lines.Add(isHeldBack
                ? new ReceiptLine(Text.Of("Sel yang diubah di kedua sisi"), 0, 0, cells.Count)
                : new ReceiptLine(Text.Of("Sel yang diubah di kedua sisi"), cells.Count(c => c.IsTaken), cells.Count(c => !c.IsTaken && !c.IsUndecided), cells.Count(c => c.IsUndecided)));
        }
        if (torn.Count > 0)
        {
            var kept = isHeldBack ? 0 : torn.Count(c => !c.IsUndecided);
            lines.Add(new ReceiptLine(Text.Of("Sel yang berbeda di dua baris berkas"), 0, kept, torn.Count - kept));
        }
        if (decision.Missing.Count > 0)
        {
            var gone = isHeldBack ? 0 : decision.Missing.Count(m => m.IsRemoved);
            var refused = decision.Missing.Count(m => m.IsRefused);
            lines.Add(new ReceiptLine(Text.Of("Program yang barisnya dihapus"), gone, decision.Missing.Count - gone - refused, refused));
        }
        var title = isHeldBack
            ? Text.Of("Impor program dari {0}: tidak ada yang ditulis", fileName)
            : Text.Of("Impor program dari {0}: {1:N0} baru, {2:N0} berubah, {3:N0} tetap, {4:N0} ditolak",
                fileName, news, changed, same, outs);
        return new Receipt(title, [.. lines.Where((line, i) => i == 0 || line.In > 0)], problems);
    }

    /// <summary>A step goes the way of its programme.</summary>
    private static ReceiptLine ActionLine(ImportDecision decision, bool isHeldBack)
    {
        var verdicts = decision.Verdicts.ToLookup(v => v.Row.Code, StringComparer.OrdinalIgnoreCase);
        // Two rows with one code are both of the programme that has it; neither is written.
        var byId = decision.Verdicts.Where(v => v.Stored is not null).GroupBy(v => v.Stored!.Id).ToDictionary(g => g.Key, g => g.First());
        int Count(Func<RowVerdict, bool> how) => decision.GoodActions.Count(a =>
            (byId.GetValueOrDefault(a.ProgrammeId ?? Guid.Empty) ?? verdicts[a.ProgrammeCode].FirstOrDefault()) is { } verdict && how(verdict));
        var written = isHeldBack ? 0 : Count(v => v.IsNew || v.Changes.Any(c => c.Field.StartsWith("Actions[", StringComparison.Ordinal)));
        var unchanged = isHeldBack
            ? 0
            : Count(v => !v.IsOut && !v.IsNew && !v.Changes.Any(c => c.Field.StartsWith("Actions[", StringComparison.Ordinal)));
        return new ReceiptLine(
            Text.Of("Langkah rencana aksi"), written, unchanged, decision.GoodActions.Count + decision.BadActions - written - unchanged);
    }
}
