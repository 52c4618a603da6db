namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>What belongs to a sheet beside its cells.</summary>
internal sealed record SheetSettings(string Name)
{
    /// <summary>From column A on.</summary>
    public IReadOnlyList<ColumnSettings> Columns { get; init; } = [];

    public int FrozenRows { get; init; }

    public int FrozenColumns { get; init; }

    /// <summary>A4:Z90, or null.</summary>
    public string? Filter { get; init; }

    public IReadOnlyList<string> Merged { get; init; } = [];

    public IReadOnlyList<Validation> Validations { get; init; } = [];

    public IReadOnlyList<Highlight> Highlights { get; init; } = [];

    public bool IsProtected { get; init; }

    /// <summary>Not even offered among the hidden sheets; only a program brings it back.</summary>
    public bool IsHidden { get; init; }

    public bool IsLandscape { get; init; }

    /// <summary>9 is A4, 8 is A3.</summary>
    public int Paper { get; init; } = 9;

    public int PagesWide { get; init; } = 1;

    /// <summary>Rows first..last that every printed page repeats.</summary>
    public (int First, int Last)? RepeatedRows { get; init; }

    /// <summary>Columns A..last that every printed page repeats.</summary>
    public int RepeatedColumns { get; init; }

    public string? TabColour { get; init; }

    public bool HasGrid { get; init; } = true;

    /// <summary>Left part of the printed footer; the page number is added.</summary>
    public string Footer { get; init; } = "";
}

/// <param name="Width">In letters.</param>
/// <param name="Style">For cells nobody has written yet.</param>
internal sealed record ColumnSettings(double Width, CellStyle? Style = null, bool IsHidden = false);

internal enum ErrorStyle
{
    /// <summary>Only shows its hint.</summary>
    None,
    Information,
    Warning,
    Stop,
}

/// <param name="Kind">list, whole, decimal, date or custom, as the standard calls them.</param>
/// <param name="Formula2">With it, the value lies between both.</param>
/// <param name="Hint">Shown when the cell is entered.</param>
/// <param name="Error">Shown when something else is typed.</param>
internal sealed record Validation(
    string Range, string Kind, string Formula1, string? Formula2, ErrorStyle Style, string? HintTitle, string? Hint, string? Error);

internal sealed record Highlight(string Range, string Formula, HighlightStyle Style);
