using System.Globalization;
using System.Text;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Exports;

/// <summary>
/// Writes any table as a download with typed columns. All rows are written; the answer says how many, and the workbook
/// says it on its sheet "Keterangan". Text that begins like a formula is written so that it stays text.
/// </summary>
public static class TableExport
{
    private const int LongestSheetName = 31;

    /// <returns>Number of rows written, heads not counted.</returns>
    public static int WriteXlsx(TableData table, Stream output)
    {
        using var book = new WorkbookWriter(output) { Title = table.Title };
        var name = SheetName(table.Title);
        var last = CellAddress.Of(table.Rows.Count + 1, Math.Max(1, table.Columns.Count));
        var sheet = book.Sheet(new(name)
        {
            Columns = [.. table.Columns.Select(c => new ColumnSettings(c.Width ?? Width(c)))],
            FrozenRows = 1,
            Filter = table.Columns.Count > 0 ? $"A1:{last}" : null,
            IsLandscape = true,
            RepeatedRows = (1, 1),
            Footer = table.Title,
        });
        var head = book.Styles.Of(new CellStyle(IsBold: true, Fill: "CFE3EA", Border: "9AA5A1", IsWrapped: true));
        var styles = new ExportStyles(book.Styles);
        sheet.Row(1);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            sheet.Words(i + 1, table.Columns[i].Title, head);
        }
        for (var row = 0; row < table.Rows.Count; row++)
        {
            sheet.Row(row + 2);
            var cells = table.Rows[row];
            for (var i = 0; i < table.Columns.Count && i < cells.Count; i++)
            {
                Write(sheet, i + 1, table.Columns[i].Kind, cells[i], styles);
            }
        }
        sheet.Finish();
        WriteNotes(book, table, name);
        return table.Rows.Count;
    }

    /// <summary>UTF-8 with a mark, so that spreadsheets read its letters rightly.</summary>
    /// <returns>Number of rows written, heads not counted.</returns>
    public static int WriteCsv(TableData table, Stream output, CsvHabit habit = CsvHabit.Indonesian)
    {
        using var to = new StreamWriter(output, new UTF8Encoding(true), 32 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        var separator = habit == CsvHabit.Indonesian ? ';' : ',';
        to.WriteLine(string.Join(separator, table.Columns.Select(c => Quoted(FormulaGuard.Add(c.Title), separator))));
        foreach (var cells in table.Rows)
        {
            for (var i = 0; i < table.Columns.Count; i++)
            {
                to.Write(i > 0 ? separator.ToString() : "");
                to.Write(Quoted(Field(i < cells.Count ? cells[i] : null, habit), separator));
            }
            to.WriteLine();
        }
        return table.Rows.Count;
    }

    private static void Write(SheetWriter sheet, int column, DataKind kind, object? value, ExportStyles styles)
    {
        switch (value)
        {
            case null:
                break;
            case int or long or short or byte when kind is not DataKind.Text:
                sheet.Number(column, Convert.ToInt64(value, CultureInfo.InvariantCulture), styles.Of(kind));
                break;
            case decimal number when kind is not DataKind.Text:
                sheet.Number(column, number, styles.Of(kind));
                break;
            case double number when kind is not DataKind.Text && double.IsFinite(number) && Math.Abs(number) < 7e27:
                sheet.Number(column, (decimal)number, styles.Of(kind));
                break;
            case DateOnly day when kind == DataKind.Day:
                sheet.Day(column, day, styles.Of(kind));
                break;
            case DateTime moment when kind == DataKind.Day:
                sheet.Day(column, DateOnly.FromDateTime(moment), styles.Of(kind));
                break;
            default:
                sheet.Words(column, Said(value, Languages.Indonesian), styles.Of(DataKind.Text));
                break;
        }
    }

    private static void WriteNotes(WorkbookWriter book, TableData table, string besides)
    {
        var title = Text.Of("Keterangan").ToString();
        var sheet = book.Sheet(new(title == besides ? title + " 2" : title) { Columns = [new(24), new(90)] });
        var bold = book.Styles.Of(new CellStyle(IsBold: true));
        var plain = book.Styles.Of(new CellStyle(IsWrapped: true));
        sheet.Row(1);
        sheet.Words(1, Text.Of("Tabel").ToString(), bold);
        sheet.Words(2, table.Title, plain);
        sheet.Row(2);
        sheet.Words(1, Text.Of("Jumlah baris").ToString(), bold);
        sheet.Number(2, (long)table.Rows.Count, book.Styles.Of(new CellStyle(NumberFormat: "#,##0", Across: Across.Left)));
        var row = 3;
        foreach (var note in table.Notes ?? [])
        {
            sheet.Row(row++);
            sheet.Words(2, note, plain);
        }
        sheet.Finish();
    }

    private static string Field(object? value, CsvHabit habit)
    {
        var culture = habit == CsvHabit.Indonesian ? Languages.Indonesian : CultureInfo.InvariantCulture;
        return value switch
        {
            null => "",
            int or long or short or byte => Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture),
            decimal number => number.ToString("0.############################", culture),
            double number => number.ToString("R", culture),
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            _ => FormulaGuard.Add(Said(value, culture)),
        };
    }

    private static string Said(object value, CultureInfo culture) => value switch
    {
        bool yes => (yes ? Text.Of("Ya") : Text.Of("Tidak")).ToString(),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        IFormattable other and not Enum => other.ToString(null, culture),
        _ => value.ToString() ?? "",
    };

    private static string Quoted(string field, char separator) =>
        field.Contains(separator) || field.Contains('"') || field.Contains('\n') || field.Contains('\r') || field.StartsWith(' ') || field.EndsWith(' ')
            ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : field;

    private static double Width(DataColumn column) => column.Kind switch
    {
        DataKind.Text => Math.Clamp(column.Title.Length + 8, 14, 40),
        DataKind.Rupiah => 20,
        DataKind.Year => 10,
        _ => 14,
    };

    /// <summary>A name that every spreadsheet takes: no []:*?/\, not longer than 31, not empty.</summary>
    private static string SheetName(string title)
    {
        var name = string.Concat(title.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('[' or ']' or ':' or '*' or '?' or '/' or '\\'))).Trim().Trim('\'');
        return name.Length == 0 ? "Data" : name.Length <= LongestSheetName ? name : name[..LongestSheetName].TrimEnd('\'', ' ');
    }

    private sealed class ExportStyles(StyleTable table)
    {
        private readonly int text = table.Of(new CellStyle(IsWrapped: true));
        private readonly int number = table.Of(new CellStyle());
        private readonly int rupiah = table.Of(new CellStyle(NumberFormat: "#,##0"));
        private readonly int day = table.Of(new CellStyle(NumberFormat: "dd/mm/yyyy"));
        private readonly int year = table.Of(new CellStyle(NumberFormat: "0"));

        public int Of(DataKind kind) => kind switch
        {
            DataKind.Number => number,
            DataKind.Rupiah => rupiah,
            DataKind.Day => day,
            DataKind.Year => year,
            _ => text,
        };
    }
}
