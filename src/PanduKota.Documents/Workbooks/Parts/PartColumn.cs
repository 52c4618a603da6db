using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>How a column of a part's sheet is used.</summary>
internal enum ColumnUse
{
    /// <summary>Typed in, and taken back.</summary>
    Open,

    /// <summary>Says which programme a row is: shown, never taken back, and not to be typed over.</summary>
    Shown,

    /// <summary>Computed from its row.</summary>
    Computed,
}

/// <summary>One column of a sheet: its head and look, what it holds, and what may be typed in it.</summary>
/// <param name="Value">Words, a figure, a <see cref="Figure"/>, or null for an empty cell.</param>
internal sealed record PartColumn<TLine>(MatrixColumn Column, Func<TLine, object?> Value, ColumnUse Use = ColumnUse.Open)
{
    /// <summary>Name of the list that its drop-down offers.</summary>
    public string? List { get; init; }

    /// <summary>How hard the list is kept: Stop refuses what is not on it.</summary>
    public ErrorStyle ListStyle { get; init; } = ErrorStyle.Stop;

    /// <summary>Shown when the cell is entered.</summary>
    public string? Hint { get; init; }

    /// <summary>Smallest figure; typing less asks.</summary>
    public string? Least { get; init; }

    /// <summary>Shown when something is typed that does not belong there.</summary>
    public string? Error { get; init; }

    /// <summary>The formula of a computed cell in a row.</summary>
    public Func<int, string>? Formula { get; init; }

    /// <summary>The formula that shows the same in the rows that are still empty, from what is typed in them.</summary>
    public Func<int, string>? SpareFormula { get; init; }

    /// <summary>The list that a spare row offers where a row with contents is locked.</summary>
    public string? SpareList { get; init; }

    /// <summary>Field whose cell, once filled in, makes this one awaited.</summary>
    public string? AwaitedWith { get; init; }
}

/// <summary>A figure as somebody wrote it and, where it is one, as a number.</summary>
internal sealed record Figure(string? Words, decimal? Number);
