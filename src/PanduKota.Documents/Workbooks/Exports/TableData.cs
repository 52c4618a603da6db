namespace PanduKota.Documents.Workbooks.Exports;

/// <summary>What a column of a download holds; cells of another type are written as text.</summary>
public enum DataKind
{
    /// <summary>string, or anything with ToString.</summary>
    Text,

    /// <summary>int, long, decimal or double.</summary>
    Number,

    /// <summary>long: whole rupiah.</summary>
    Rupiah,

    /// <summary>DateOnly, or DateTime in the zone it is to be shown in.</summary>
    Day,

    /// <summary>int: calendar year, written without grouping.</summary>
    Year,
}

/// <param name="Width">In letters; null to let the kind decide.</param>
public sealed record DataColumn(string Title, DataKind Kind = DataKind.Text, double? Width = null);

/// <summary>A table to be downloaded.</summary>
/// <param name="Title">Name of the table; also of its sheet, shortened as far as needed.</param>
/// <param name="Rows">One list for each row, as long as there are columns; null is a blank cell.</param>
/// <param name="Notes">Lines for the sheet "Keterangan": filters that were set, the day, the source.</param>
public sealed record TableData(
    string Title,
    IReadOnlyList<DataColumn> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows,
    IReadOnlyList<string>? Notes = null);

/// <summary>Which marks a CSV uses.</summary>
public enum CsvHabit
{
    /// <summary>Semicolons and decimal commas, as Excel in Indonesian opens with a double click.</summary>
    Indonesian,

    /// <summary>Commas and decimal points (RFC 4180), as programs expect.</summary>
    International,
}
