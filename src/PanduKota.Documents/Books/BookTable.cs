using System.Globalization;
using System.Text.Json.Serialization;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// A captioned, numbered table. Its head is repeated on every page, rows are not torn apart, and one unit of money is said
/// once, in the caption.
/// </summary>
/// <param name="Anchor">Name for cross references; unique in the book.</param>
public sealed record BookTable(
    Text Caption, IReadOnlyList<BookColumn> Columns, IReadOnlyList<BookRow> Rows, string? Anchor = null) : Block
{
    /// <summary>A table of so few rows is not parted between pages.</summary>
    internal const int FewRows = 12;

    /// <summary>Null chooses one unit for all money cells.</summary>
    public MoneyUnit? Unit { get; init; }

    /// <summary>Smaller letters, for tables with many columns.</summary>
    public bool IsDense { get; init; }

    /// <summary>Where the figures come from, under the table.</summary>
    public Text? Source { get; init; }

    /// <summary>Said instead of an empty table.</summary>
    public Text EmptyWords { get; init; } = Text.Of("Belum ada isian.");

    /// <summary>The table that these rows were cut from for printing: its widths, unit and caption hold for all parts.</summary>
    [JsonIgnore]
    internal BookTable? Whole { get; init; }

    public bool HasMoney => Rows.Any(r => r.Cells.Any(c => c.Rupiah is not null));

    public MoneyUnit UnitOfMoney => Unit ?? MoneyUnit.ForTable(Rows.SelectMany(r => r.Cells).Select(c => Math.Abs(c.Rupiah ?? 0)));

    /// <summary>The caption with the unit of money behind it where there is money.</summary>
    public Text CaptionWithUnit => HasMoney ? Text.Of("{0} ({1})", Caption, UnitOfMoney.Name) : Caption;
}

public enum ColumnKind
{
    Words,
    Number,
    Money,

    /// <summary>Short words set in the middle: years, yes and no, tiles.</summary>
    Short,
}

/// <param name="Width">Share of the width of the table beside the other columns.</param>
public sealed record BookColumn(Text Head, ColumnKind Kind = ColumnKind.Words, double Width = 1);

public enum RowKind
{
    Body,

    /// <summary>A line over rows that belong together; its first cell runs over the whole width.</summary>
    Group,
    Total,
}

/// <param name="Cells">One for each column; fewer leave the rest empty.</param>
public sealed record BookRow(IReadOnlyList<BookCell> Cells, RowKind Kind = RowKind.Body)
{
    public BookCell Of(int column) => column < Cells.Count ? Cells[column] : BookCell.Empty;
}

/// <summary>Words, a figure, whole rupiah or a tile. A string or a <see cref="Text"/> is a cell by itself.</summary>
public sealed record BookCell
{
    public static BookCell Empty { get; } = new();

    public Text? Words { get; init; }

    public decimal? Figure { get; init; }

    public int Decimals { get; init; }

    public long? Rupiah { get; init; }

    public Mark? Mark { get; init; }

    /// <summary>Bad and attention colour the words; the words themselves must say it too.</summary>
    public Tone Tone { get; init; }

    public bool IsBold { get; init; }

    public static BookCell Of(Text words) => new() { Words = words };

    public static BookCell Number(decimal? figure, int decimals = 0) => new() { Figure = figure, Decimals = decimals };

    /// <param name="rupiah">Whole rupiah; null is an empty cell.</param>
    public static BookCell Money(long? rupiah) => new() { Rupiah = rupiah };

    public static BookCell Tile(Mark mark) => new() { Mark = mark };

    public static implicit operator BookCell(Text words) => Of(words);

    public static implicit operator BookCell(string? words) => words is null ? Empty : Of(Text.Verbatim(words));

    /// <summary>What is printed. Money of 0 is a dash, so that a row shows at a glance where there is any.</summary>
    internal string Say(MoneyUnit unit, CultureInfo culture) =>
        Rupiah is { } rupiah ? (rupiah == 0 ? "–" : unit.Say(rupiah, culture, unit == MoneyUnit.Juta ? 0 : 1))
        : Figure is { } figure ? figure.ToString("N" + Decimals, culture)
        : Words?.In(culture) ?? "";
}
