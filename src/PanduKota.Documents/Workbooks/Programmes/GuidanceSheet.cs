using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The sheet Petunjuk: who fills in what, how, with examples.</summary>
/// <param name="programmes">How many the workbook holds; none in the template.</param>
internal sealed class GuidanceSheet(Guidance guidance, WorkbookChoices choices, string years, int programmes)
{
    private static readonly double[] Widths = [28, 20, 64, 48];

    private int row;

    public void Write(WorkbookWriter book)
    {
        var sheet = book.Sheet(new("Petunjuk")
        {
            Columns = [.. Widths.Select(w => new ColumnSettings(w))],
            IsProtected = true,
            IsLandscape = true,
            HasGrid = false,
            TabColour = "E0A100",
            Footer = "Petunjuk pengisian",
        });
        var title = book.Styles.Of(new CellStyle(IsBold: true, Size: 17, Colour: "0B5A74"));
        var heading = book.Styles.Of(new CellStyle(IsBold: true, Size: 12, Colour: "0B5A74"));
        var words = book.Styles.Of(new CellStyle());
        Line(sheet, guidance.Title, title, 26);
        Line(sheet, string.Create(CultureInfo.InvariantCulture, $"{choices.RegionName}, {years} ({choices.Years} tahun){(programmes == 0 ? "" : $"; memuat {programmes} program")}"), heading, 19);
        Line(sheet, guidance.Intro, words);
        row++;
        Line(sheet, "Cara mengisi", heading, 20);
        for (var i = 0; i < guidance.Steps.Count; i++)
        {
            Line(sheet, $"{i + 1}.  {guidance.Steps[i]}", words);
        }
        row++;
        Line(sheet, "Arti warna", heading, 20);
        foreach (var (fill, meaning) in guidance.Colours)
        {
            Colour(book, sheet, fill, meaning);
        }
        row++;
        Line(sheet, guidance.ColumnsOf, heading, 20);
        WriteColumns(book, sheet);
        WriteGoals(book, sheet, heading, words);
        sheet.Finish();
    }

    private void Line(SheetWriter sheet, string words, int style, double height = 16)
    {
        sheet.Row(++row, height);
        sheet.Words(1, words, style);
    }

    private void Colour(WorkbookWriter book, SheetWriter sheet, string fill, string words)
    {
        sheet.Row(++row);
        sheet.Blank(1, book.Styles.Of(new CellStyle(Fill: fill, Border: "9AA5A1")));
        sheet.Words(2, words, book.Styles.Of(new CellStyle()));
    }

    private void WriteColumns(WorkbookWriter book, SheetWriter sheet)
    {
        var head = book.Styles.Of(new CellStyle(IsBold: true, Colour: "FFFFFF", Fill: "0B5A74", Border: "0B5A74"));
        var name = book.Styles.Of(new CellStyle(IsBold: true, Border: "D9DEDC", IsWrapped: true));
        var cell = book.Styles.Of(new CellStyle(Border: "D9DEDC", IsWrapped: true));
        var example = book.Styles.Of(new CellStyle(Border: "D9DEDC", IsWrapped: true, IsItalic: true, Colour: "56636A"));
        sheet.Row(++row);
        foreach (var (words, i) in ((string[])["Kolom", "Diisi oleh", "Cara mengisi", "Contoh"]).Select((w, i) => (w, i)))
        {
            sheet.Words(i + 1, words, head);
        }
        foreach (var column in guidance.Columns)
        {
            sheet.Row(++row, RowHeight.Of([(column.Column, Widths[0]), (column.Who, Widths[1]), (column.How, Widths[2]), (column.Example, Widths[3])]), isFixed: false);
            sheet.Words(1, column.Column, name);
            sheet.Words(2, column.Who, cell);
            sheet.Words(3, column.How, cell);
            sheet.Words(4, column.Example, example);
        }
    }

    private void WriteGoals(WorkbookWriter book, SheetWriter sheet, int heading, int words)
    {
        if (choices.Goals.Count == 0 || !guidance.HasGoals)
        {
            return;
        }
        row++;
        Line(sheet, "Sasaran kota cerdas", heading, 20);
        foreach (var goal in choices.Goals)
        {
            Line(sheet, goal, words);
        }
    }
}
