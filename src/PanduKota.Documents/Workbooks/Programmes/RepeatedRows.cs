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
    /// <summary>A programme with more rows than this is not looked through: no plan has one, and looking costs the square of them.</summary>
    public const int MostRows = 300, MostCopies = 20;

    private readonly Dictionary<int, RowKey> keys = [];

    private readonly record struct RowKey(RowMark Mark, string? Indicator, string? Money, bool HasCode, bool HasName);

    public RowMark MarkOf(SheetRow row) => KeyOf(row).Mark;

    /// <param name="hasCopies">The programme stands in the file more than once for certain.</param>
    public Repeat Of(SheetRow row, List<SheetRow> others, bool hasCopies)
    {
        var (worst, own) = (Repeat.None, KeyOf(row));
        foreach (var known in others)
        {
            worst = (Repeat)Math.Max((int)worst, (int)Of(own, KeyOf(known), hasCopies));
        }
        return worst;
    }

    /// <summary>Rows that show different versions of a programme were written at different times, and so have different bases.</summary>
    public bool IsOfOneVersion(SheetRow row, List<SheetRow> others) =>
        MarkOf(row).Version is not { } own || others.TrueForAll(r => MarkOf(r).Version is not { } other || other == own);

    private Repeat Of(RowKey own, RowKey known, bool hasCopies)
    {
        if (rows == RowKind.Charter)
        {
            return own.HasCode && known.HasCode ? Repeat.Copy : Repeat.None;
        }
        var isSameMoney = own.Money == known.Money;
        if (own.Indicator is not null || known.Indicator is not null)
        {
            var isSame = own.Indicator == known.Indicator
                && (own.Mark.Part is null || known.Mark.Part is null ? isOurs || isSameMoney : own.Mark.Part == known.Mark.Part);
            return isSame ? Repeat.Copy : Repeat.None;
        }
        if (own.Mark.IsSameRow(known.Mark) && (isSameMoney || (own.HasName && known.HasName)))
        {
            return Repeat.Copy;
        }
        if (!isOurs || !isSameMoney || own.Money is null)
        {
            return isOurs && hasCopies && own.HasName && known.HasName ? Repeat.Copy : Repeat.None;
        }
        // In a file of ours only the first row of a programme has its name; further rows of money have none.
        return own.Mark.Programme is null && known.Mark.Programme is null && !hasCopies && !own.HasName ? Repeat.None
            : own.HasName && known.HasName && hasCopies ? Repeat.Copy : Repeat.Doubtful;
    }

    private RowKey KeyOf(SheetRow row)
    {
        if (!keys.TryGetValue(row.Number, out var key))
        {
            keys[row.Number] = key = new(
                RowMark.Read(Words(row, ProgrammeShape.Mark)), Plain(row, ProgrammeShape.Indicator), Plain(row, ProgrammeShape.FundSource),
                Words(row, ProgrammeShape.Code) is not null, rows == RowKind.Matrix && Words(row, ProgrammeShape.Name) is not null);
        }
        return key;
    }

    private string? Plain(SheetRow row, string field) => Words(row, field) is { } words ? HeadWords.Plain(words) : null;

    private string? Words(SheetRow row, string field) =>
        table.Cell(row, field) is { Kind: not CellKind.Error } cell ? CellWords.Line(cell) : null;
}
