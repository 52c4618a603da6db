using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

public enum ExportKind
{
    Xlsx,
    Csv,
}

/// <summary>A table as a file to take away: the same for every list that can be downloaded.</summary>
public static class TableFiles
{
    /// <summary>"csv" is a CSV; anything else, and nothing, is a workbook.</summary>
    public static ExportKind KindOf(string? word) => word == "csv" ? ExportKind.Csv : ExportKind.Xlsx;

    /// <summary>By the ending of the file that somebody named.</summary>
    public static ExportKind KindOf(FileInfo? file) =>
        string.Equals(file?.Extension, ".csv", StringComparison.OrdinalIgnoreCase) ? ExportKind.Csv : ExportKind.Xlsx;

    /// <param name="name">Of the file, without its ending.</param>
    public static WorkbookFile Of(TableData table, string name, ExportKind kind)
    {
        using var bytes = new MemoryStream();
        var isCsv = kind == ExportKind.Csv;
        var rows = isCsv ? TableExport.WriteCsv(table, bytes) : TableExport.WriteXlsx(table, bytes);
        return new WorkbookFile(name + (isCsv ? ".csv" : ".xlsx"), isCsv ? KeptFiles.Csv : KeptFiles.Xlsx, bytes.ToArray(), rows);
    }
}
