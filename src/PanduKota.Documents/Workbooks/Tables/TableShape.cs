using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>A column that a table may have.</summary>
/// <param name="Field">Name in code.</param>
/// <param name="Title">Name on the sheet.</param>
/// <param name="IsNeeded">Without it the table is refused.</param>
/// <param name="AlsoCalled">Other names people give it. Case, blanks and punctuation do not matter.</param>
public sealed record ColumnShape(string Field, string Title, bool IsNeeded, params IReadOnlyList<string> AlsoCalled);

/// <summary>A column that a table has once for each year: Target 2026, Target 2027, ...</summary>
public sealed record YearShape(string Field, string Title, bool IsNeeded, params IReadOnlyList<string> AlsoCalled);

/// <summary>What a table looks like, for finding it in a file by its heads.</summary>
/// <param name="What">What the table is, for messages: "tabel RPJMD/RPD".</param>
/// <param name="SheetName">The sheet it usually stands on; only decides between equals.</param>
public sealed record TableShape(
    Text What,
    string? SheetName,
    IReadOnlyList<ColumnShape> Columns,
    IReadOnlyList<YearShape> Years);
