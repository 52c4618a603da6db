using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The sheet Rencana Aksi: steps of the programmes, with owner and days.</summary>
internal sealed class ActionSheet(WorkbookChoices choices, ChoiceLists lists, string years)
{
    private const int HeadRow = 3, FirstRow = 4, LastRow = 3000, PreparedRows = 120;

    private static readonly (string Head, double Width)[] Columns =
        [("Kode program *", 12), ("Nama program", 40), ("Langkah *", 52), ("Keluaran", 40), ("Penanggung jawab", 34), ("Mulai", 13), ("Selesai", 13), ("_pandu", 8)];

    public void Write(WorkbookWriter book, IReadOnlyList<ActionRow> actions, IReadOnlyList<ProgrammeRow> programmes)
    {
        var words = new CellStyle(Border: "D9DEDC", IsWrapped: true, IsOpen: true);
        var day = new CellStyle(NumberFormat: "dd/mm/yyyy", Border: "D9DEDC", Across: Across.Centre, IsOpen: true);
        var computed = new CellStyle(Border: "D9DEDC", Fill: "EEF1F0", IsWrapped: true);
        CellStyle[] kinds = [words with { NumberFormat = "@", IsBold = true }, computed, words, words, words, day, day, new CellStyle(NumberFormat: "@")];
        var sheet = book.Sheet(new(ProgrammeShape.ActionSheetName)
        {
            Columns = [.. Columns.Select((c, i) => new ColumnSettings(c.Width, kinds[i] with { Border = null, Fill = null }, i == Columns.Length - 1))],
            FrozenRows = HeadRow,
            FrozenColumns = 2,
            Filter = string.Create(CultureInfo.InvariantCulture, $"A{HeadRow}:H{FirstRow + actions.Count + PreparedRows - 1}"),
            Validations = Validations(),
            Highlights =
            [
                new("A4:A3000", "AND($C4<>\"\",$A4=\"\",ROW()=4)", new("FFF3C4")),
                new("A4:A3000", $"AND($A4<>\"\",COUNTIF({ProgrammeShape.SheetName}!$A${MatrixSheet.FirstRow}:$A${MatrixSheet.LastRow},$A4)=0)", new("F8D7D3", "B3261E")),
                new("G4:G3000", "AND($F4<>\"\",$G4<>\"\",$G4<$F4)", new("F8D7D3", "B3261E")),
            ],
            IsLandscape = true,
            RepeatedRows = (HeadRow, HeadRow),
            TabColour = "00855F",
            Footer = $"Rencana aksi {choices.RegionName} {years}",
        });
        WriteHeads(book, sheet);
        var styles = kinds.Select(k => book.Styles.Of(k)).ToArray();
        var names = programmes.GroupBy(p => p.Code, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.OrdinalIgnoreCase);
        var row = FirstRow;
        foreach (var action in actions)
        {
            WriteLine(sheet, styles, row++, action, names.GetValueOrDefault(action.ProgrammeCode, "?"));
        }
        for (var spare = 0; spare < PreparedRows; spare++)
        {
            WriteLine(sheet, styles, row++, null, "");
        }
        sheet.Finish();
    }

    private void WriteHeads(WorkbookWriter book, SheetWriter sheet)
    {
        sheet.Row(1, 24);
        sheet.Words(1, $"Rencana Aksi {choices.RegionName}, {years}", book.Styles.Of(new CellStyle(IsBold: true, Size: 15, Colour: "0B5A74", IsTop: false)));
        sheet.Row(2, 18);
        sheet.Words(1, "Satu baris untuk satu langkah. Kode seperti di lembar Program; kosongkan bila sama dengan baris di atasnya. Tanggal: 17/08/2026.", book.Styles.Of(new CellStyle(Size: 9, IsItalic: true, Colour: "56636A", IsTop: false)));
        sheet.Row(HeadRow, 22);
        var head = book.Styles.Of(new CellStyle(IsBold: true, Fill: "CFE3EA", Border: "9AA5A1", Across: Across.Centre, IsWrapped: true, IsTop: false));
        for (var i = 0; i < Columns.Length; i++)
        {
            sheet.Words(i + 1, Columns[i].Head, head);
        }
    }

    private static void WriteLine(SheetWriter sheet, int[] styles, int row, ActionRow? action, string name)
    {
        sheet.Row(
            row,
            action is null ? null : RowHeight.Of([(name, Columns[1].Width), (action.Step, Columns[2].Width), (action.Output, Columns[3].Width), (action.Owner, Columns[4].Width)]),
            isFixed: false);
        sheet.Words(1, action?.ProgrammeCode, styles[0]);
        var (codes, names) = (
            string.Create(CultureInfo.InvariantCulture, $"{ProgrammeShape.SheetName}!$A${MatrixSheet.FirstRow}:$A${MatrixSheet.LastRow}"),
            string.Create(CultureInfo.InvariantCulture, $"{ProgrammeShape.SheetName}!$B${MatrixSheet.FirstRow}:$B${MatrixSheet.LastRow}"));
        sheet.WordsFormula(2, string.Create(CultureInfo.InvariantCulture, $"IF($A{row}=\"\",\"\",IFERROR(INDEX({names},MATCH($A{row},{codes},0)),\"?\"))"), action is null ? "" : name, styles[1]);
        sheet.Words(3, action?.Step, styles[2]);
        sheet.Words(4, action?.Output, styles[3]);
        sheet.Words(5, action?.Owner, styles[4]);
        sheet.Day(6, action?.Start, styles[5]);
        sheet.Day(7, action?.End, styles[6]);
        sheet.Words(8, RowMark.Of(action?.ProgrammeId, action?.Id, action?.Version), styles[7]);
    }

    private List<Validation> Validations()
    {
        var validations = new List<Validation>();
        if (lists.Has("DaftarOPD"))
        {
            validations.Add(new("E4:E3000", "list", "DaftarOPD", null, ErrorStyle.None, null, null, null));
        }
        var first = Xlsx.SpreadsheetDays.Serial(new DateOnly(choices.FirstYear - 1, 1, 1)).ToString(CultureInfo.InvariantCulture);
        var last = Xlsx.SpreadsheetDays.Serial(new DateOnly(choices.FirstYear + choices.Years, 12, 31)).ToString(CultureInfo.InvariantCulture);
        validations.Add(new("F4:G3000", "date", first, last, ErrorStyle.Warning, null, null, "Tulis tanggal di dalam masa rencana, misalnya 17/08/2026. Tetap dipakai?"));
        return validations;
    }
}
