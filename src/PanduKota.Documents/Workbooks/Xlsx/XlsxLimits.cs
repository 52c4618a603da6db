namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>
/// How much of a file is taken in before it is refused. The defaults hold ten times the largest workbook a region
/// fills in (500 programmes, 10 years, 5 fund sources) and keep a hostile file under 2 s and 150 MB
/// (measured in docs/methods/workbooks.md).
/// </summary>
public sealed record XlsxLimits
{
    public static XlsxLimits Default { get; } = new();

    /// <summary>Bytes of the file itself.</summary>
    public int FileBytes { get; init; } = 20 * 1024 * 1024;

    /// <summary>Bytes of all parts that are read, after unpacking, counted while they are unpacked.</summary>
    public long InflatedBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>Unpacked bytes for each packed byte of one part; ordinary sheets stay under 40.</summary>
    public int Ratio { get; init; } = 500;

    /// <summary>Entries of the zip.</summary>
    public int Entries { get; init; } = 2_000;

    public int Sheets { get; init; } = 100;

    /// <summary>Rows with something in them, on all sheets together; also the highest row number with something in it.</summary>
    public int Rows { get; init; } = 100_000;

    /// <summary>Highest column with something in it.</summary>
    public int Columns { get; init; } = 1_000;

    /// <summary>Cells with something in them, on all sheets together.</summary>
    public int Cells { get; init; } = 1_500_000;

    /// <summary>Letters of all texts together.</summary>
    public int Letters { get; init; } = 20_000_000;

    /// <summary>Letters of one cell; Excel itself stops at 32,767.</summary>
    public int CellLetters { get; init; } = 32_767;

    public int MergedRanges { get; init; } = 20_000;

    public int CellFormats { get; init; } = 70_000;
}
