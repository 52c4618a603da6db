using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Programmes;

internal enum Repeat
{
    None,

    /// <summary>A copy of a row, or a further row of money that somebody has added: it cannot be told which.</summary>
    Doubtful,

    Copy,
}

/// <summary>What a row of a table holds.</summary>
internal enum RowKind
{
    /// <summary>A programme, an indicator of it and a fund source, side by side; the name of the programme in its first row alone.</summary>
    Matrix,

    /// <summary>One indicator, or one fund source.</summary>
    Part,

    /// <summary>A programme has one row.</summary>
    Charter,
}

/// <summary>
/// Tells whether a row of a programme stands there already, because the rows of two copies of a workbook were put together
/// in one. A row with the mark of another one and another indicator's name is a new indicator, made by copying a row.
/// </summary>
/// <param name="isOurs">The file was written here, so that it has marks, and the name of a programme stands only in its first row.</param>
/// <param name="rows">What a row of the table holds.</param>
internal sealed class RepeatedRows(SheetTable table, bool isOurs, RowKind rows = RowKind.Matrix)
{
    public RowMark MarkOf(SheetRow row) => RowMark.Read(Words(row, ProgrammeShape.Mark));

    /// <param name="hasCopies">The programme stands in the file more than once for certain.</param>
    public Repeat Of(SheetRow row, List<SheetRow> others, bool hasCopies)
    {
        var worst = Repeat.None;
        foreach (var known in others)
        {
            worst = (Repeat)Math.Max((int)worst, (int)Of(row, known, hasCopies));
        }
        return worst;
    }

    /// <summary>Rows that show different versions of a programme were written at different times, and so have different bases.</summary>
    public bool IsOfOneVersion(SheetRow row, List<SheetRow> others) =>
        MarkOf(row).Version is not { } own || others.TrueForAll(r => MarkOf(r).Version is not { } other || other == own);

    private Repeat Of(SheetRow row, SheetRow known, bool hasCopies)
    {
        if (rows == RowKind.Charter)
        {
            return Words(row, ProgrammeShape.Code) is not null && Words(known, ProgrammeShape.Code) is not null ? Repeat.Copy : Repeat.None;
        }
        var (own, other) = (MarkOf(row), MarkOf(known));
        var (indicator, otherIndicator) = (Plain(row, ProgrammeShape.Indicator), Plain(known, ProgrammeShape.Indicator));
        var isSameMoney = Plain(row, ProgrammeShape.FundSource) == Plain(known, ProgrammeShape.FundSource);
        if (indicator is not null || otherIndicator is not null)
        {
            var isSame = indicator == otherIndicator
                && (own.Part is null || other.Part is null ? isOurs || isSameMoney : own.Part == other.Part);
            return isSame ? Repeat.Copy : Repeat.None;
        }
        if (own.IsSameRow(other) && (isSameMoney || (HasName(row) && HasName(known))))
        {
            return Repeat.Copy;
        }
        if (!isOurs || !isSameMoney || Plain(row, ProgrammeShape.FundSource) is null)
        {
            return isOurs && hasCopies && HasName(row) && HasName(known) ? Repeat.Copy : Repeat.None;
        }
        // In a file of ours only the first row of a programme has its name; further rows of money have none.
        return own.Programme is null && other.Programme is null && !hasCopies && !HasName(row) ? Repeat.None
            : HasName(row) && HasName(known) && hasCopies ? Repeat.Copy : Repeat.Doubtful;
    }

    private bool HasName(SheetRow row) => rows == RowKind.Matrix && Words(row, ProgrammeShape.Name) is not null;

    private string? Plain(SheetRow row, string field) => Words(row, field) is { } words ? HeadWords.Plain(words) : null;

    private string? Words(SheetRow row, string field) =>
        table.Cell(row, field) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;
}
