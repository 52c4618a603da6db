using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Receipts;

/// <summary>The sheet "Tanda terima": what came in, what was written, and every problem with its place and its mending.</summary>
internal sealed class ReceiptSheet(IReadOnlyList<Problem> problems, Receipt? receipt, CellNotes notes)
{
    public const string Name = "Tanda terima";

    private TextWriter to = TextWriter.Null;
    private int row, bold, wrapped;

    /// <param name="boldStyle">Number of the cell format for heads.</param>
    /// <param name="wrappedStyle">Number of the cell format for wrapped text.</param>
    public void Write(TextWriter output, int boldStyle, int wrappedStyle)
    {
        (to, row, bold, wrapped) = (output, 0, boldStyle, wrappedStyle);
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetPr><tabColor rgb=\"FFE0A100\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr><cols><col min=\"1\" max=\"1\" width=\"20\" customWidth=\"1\"/><col min=\"2\" max=\"4\" width=\"13\" customWidth=\"1\"/><col min=\"5\" max=\"6\" width=\"70\" customWidth=\"1\"/></cols><sheetData>");
        Line(bold, (receipt?.Title ?? Text.Of("Tanda terima unggahan")).ToString());
        WriteCounts();
        row++;
        Line(bold, Text.Of("Tingkat").ToString(), Text.Of("Kode").ToString(), Text.Of("Lembar").ToString(), Text.Of("Sel").ToString(), Text.Of("Yang ditemukan").ToString(), Text.Of("Cara memperbaiki").ToString());
        foreach (var problem in problems.OrderByDescending(p => p.Severity).ThenBy(p => p.Place.Sheet).ThenBy(p => p.Place.Row ?? 0))
        {
            var at = problem.Place.Cell ?? problem.Place.Row?.ToString(CultureInfo.InvariantCulture) ?? "";
            Line(wrapped, Weight(problem.Severity).ToString(), problem.Code, problem.Place.Sheet ?? "", at, problem.Message.ToString(), problem.Mend?.ToString() ?? "");
        }
        to.Write("</sheetData><pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/></worksheet>");
    }

    private void WriteCounts()
    {
        foreach (var severity in (Severity[])[Severity.Error, Severity.Warning, Severity.Hint])
        {
            Pair(Weight(severity), problems.Count(p => p.Severity == severity));
        }
        if (notes.LeftOut > 0)
        {
            Line(wrapped, Text.Of("{0:N0} sel tidak diberi catatan karena terlalu banyak; semuanya tercantum di bawah.", notes.LeftOut).ToString());
        }
        if (receipt is null)
        {
            return;
        }
        row++;
        Line(bold, "", Text.Of("Baris masuk").ToString(), Text.Of("Ditulis").ToString(), Text.Of("Tidak berubah").ToString(), Text.Of("Ditolak").ToString());
        foreach (var line in receipt.Lines)
        {
            Begin();
            Cell(1, line.What.ToString(), wrapped);
            foreach (var (count, column) in ((int, int)[])[(line.In, 2), (line.Written, 3), (line.Unchanged, 4), (line.Rejected, 5)])
            {
                Count(column, count);
            }
            to.Write("</row>");
        }
    }

    private static Text Weight(Severity severity) => severity switch
    {
        Severity.Error => Text.Of("Harus diperbaiki"),
        Severity.Warning => Text.Of("Perlu diperiksa"),
        _ => Text.Of("Saran"),
    };

    private void Pair(Text words, int count)
    {
        Begin();
        Cell(1, words.ToString(), wrapped);
        Count(2, count);
        to.Write("</row>");
    }

    private void Line(int style, params ReadOnlySpan<string> cells)
    {
        Begin();
        for (var i = 0; i < cells.Length; i++)
        {
            Cell(i + 1, cells[i], style);
        }
        to.Write("</row>");
    }

    private void Begin() => to.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{++row}\">"));

    private void Count(int column, int count) =>
        to.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{CellAddress.Of(row, column)}\" s=\"{wrapped}\"><v>{count}</v></c>"));

    private void Cell(int column, string words, int style)
    {
        if (words.Length == 0)
        {
            return;
        }
        to.Write($"<c r=\"{CellAddress.Of(row, column)}\" s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.Escape(to, words);
        to.Write("</t></is></c>");
    }
}
