using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines.Numbers;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>
/// Reads the cells of columns that hold one kind of figure. All their texts are looked at first, so that separators are
/// decided by what the whole table does; a cell that a spreadsheet holds as a number needs no deciding.
/// </summary>
internal sealed class FigureColumns
{
    private readonly NumberColumn learnt;

    private FigureColumns(NumberColumn learnt) => this.learnt = learnt;

    /// <param name="columns">Columns that are written in one habit, for instance a target for each year.</param>
    /// <param name="habit">What a person has said of them.</param>
    /// <param name="isNumberDemanded">False where words such as 2.3:1000 are welcome too.</param>
    public static FigureColumns Learn(
        SheetTable table, IEnumerable<int> columns, NumberKind kind, bool isNumberDemanded = true, long rupiahPerUnit = 1,
        NumberHabit habit = NumberHabit.Unknown)
    {
        var looked = columns.ToList();
        var texts = table.Rows.SelectMany(r => looked.Select(c => r[c])).Where(c => c.Kind == CellKind.Text).Select(c => c.Words);
        return new(NumberColumn.Learn(texts, kind, rupiahPerUnit, isNumberDemanded, habit));
    }

    public Reading Read(SheetCell cell) => cell.Kind switch
    {
        CellKind.Number => learnt.Read(cell.Number, cell.IsPercent),
        CellKind.Date when learnt.Kind == NumberKind.Date => learnt.Read(cell.Number),
        // A figure that the spreadsheet turned into a day (1/2 -> 1 February) is reported, not taken for its serial.
        CellKind.Date when learnt.Kind != NumberKind.Year => learnt.Read(cell.Text),
        // 2026 in a cell formatted as a day is meant as the year, not as the day 2,026 in July 1905.
        CellKind.Date => learnt.Read(cell.Number is >= 1900 and <= 2200 ? cell.Number : SpreadsheetDays.Day(cell.Number)?.Year ?? 0),
        CellKind.Boolean when learnt.Kind == NumberKind.YesNo => learnt.Read(cell.Number),
        _ => learnt.Read(cell.Text),
    };
}
