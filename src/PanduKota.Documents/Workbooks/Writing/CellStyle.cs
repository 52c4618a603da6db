namespace PanduKota.Documents.Workbooks.Writing;

internal enum Across
{
    Standard,
    Left,
    Centre,
    Right,
}

/// <summary>How a cell looks. Equal styles are written once.</summary>
/// <param name="NumberFormat">Format code as in Excel, or null for General.</param>
/// <param name="Colour">Letters, RRGGBB.</param>
/// <param name="Fill">Background, RRGGBB.</param>
/// <param name="Border">Thin lines around, RRGGBB.</param>
/// <param name="IsQuoted">Text that a spreadsheet must not take for a formula when somebody edits the cell.</param>
/// <param name="IsOpen">May be typed in on a protected sheet.</param>
internal sealed record CellStyle(
    string? NumberFormat = null,
    bool IsBold = false,
    bool IsItalic = false,
    double Size = 10,
    string? Colour = null,
    string? Fill = null,
    string? Border = null,
    Across Across = Across.Standard,
    bool IsWrapped = false,
    bool IsTop = true,
    bool IsOpen = false,
    bool IsQuoted = false);

/// <summary>What a conditional format changes. <see cref="TopLine"/> is the colour of a line above.</summary>
internal sealed record HighlightStyle(string? Fill = null, string? Colour = null, bool IsBold = false, string? TopLine = null);
