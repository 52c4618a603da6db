using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The two lines of heads over a table: groups in colour, and the names of the columns.</summary>
internal static class SheetHeads
{
    private static readonly CellStyle title = new(IsBold: true, Size: 15, Colour: "0B5A74", IsTop: false);
    private static readonly CellStyle legend = new(Size: 9, IsItalic: true, Colour: "56636A", IsTop: false);

    /// <summary>Rows 1 and 2: what the sheet is, and what its colours mean. The second row is left open for more cells.</summary>
    public static void WriteTitle(WorkbookWriter book, SheetWriter sheet, string words, string legendWords)
    {
        sheet.Row(1, 24);
        sheet.Words(1, words, book.Styles.Of(title));
        sheet.Row(2, 18);
        sheet.Words(1, legendWords, book.Styles.Of(legend));
    }

    /// <param name="headRow">Row of the names; the groups stand on the row above.</param>
    public static void Write(WorkbookWriter book, SheetWriter sheet, IReadOnlyList<MatrixColumn> columns, int headRow)
    {
        sheet.Row(headRow - 1, 18);
        var place = 1;
        // A group that comes again further right is named again.
        MatrixGroup? before = null;
        foreach (var column in columns)
        {
            var style = book.Styles.Of(new CellStyle(IsBold: true, Colour: "FFFFFF", Fill: column.Group.Colour, IsTop: false));
            sheet.Words(place++, column.Group == before ? null : column.Group.Title, style);
            before = column.Group;
        }
        sheet.Row(headRow, 33);
        place = 1;
        foreach (var column in columns)
        {
            var style = new CellStyle(
                IsBold: column.IsAsked, Size: 10, Colour: "17252B", Fill: column.IsAsked ? "CFE3EA" : "E7EDEE", Border: "9AA5A1",
                Across: Across.Centre, IsWrapped: true, IsTop: false);
            sheet.Words(place++, column.Head, book.Styles.Of(style));
        }
    }
}
