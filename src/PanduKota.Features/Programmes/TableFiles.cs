using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

public enum ExportKind
{
    Xlsx,

    /// <summary>With semicolons and decimal commas, as Excel in Indonesian opens it.</summary>
    Csv,

    /// <summary>With commas and decimal points, as programs expect it.</summary>
    CsvWithCommas,
}

/// <summary>A table as a file to take away: the same for every list that can be downloaded.</summary>
public static class TableFiles
{
    /// <summary>What a CSV with commas is called at the doors.</summary>
    public const string Commas = "csv-comma";

    /// <summary>"csv" has semicolons, "csv-comma" commas; anything else, and nothing, is a workbook.</summary>
    public static ExportKind KindOf(string? word) => word switch
    {
        "csv" => ExportKind.Csv,
        Commas => ExportKind.CsvWithCommas,
        _ => ExportKind.Xlsx,
    };

    /// <summary>By the ending of the file that somebody named.</summary>
    /// <param name="withCommas">Where it is a CSV.</param>
    public static ExportKind KindOf(FileInfo? file, bool withCommas = false) =>
        !string.Equals(file?.Extension, ".csv", StringComparison.OrdinalIgnoreCase) ? ExportKind.Xlsx
        : withCommas ? ExportKind.CsvWithCommas : ExportKind.Csv;

    /// <param name="name">Of the file, without its ending.</param>
    public static WorkbookFile Of(TableData table, string name, ExportKind kind)
    {
        using var bytes = new MemoryStream();
        var isCsv = kind is ExportKind.Csv or ExportKind.CsvWithCommas;
        var rows = isCsv
            ? TableExport.WriteCsv(table, bytes, kind == ExportKind.Csv ? CsvHabit.Indonesian : CsvHabit.International)
            : TableExport.WriteXlsx(table, bytes);
        return new WorkbookFile(name + (isCsv ? ".csv" : ".xlsx"), isCsv ? KeptFiles.Csv : KeptFiles.Xlsx, bytes.ToArray(), rows);
    }
}
