using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>Opens a workbook or a text table, whichever the bytes are; the name of the file does not decide.</summary>
public static class TableFile
{
    /// <param name="file">Read to its end, not closed.</param>
    /// <param name="fileName">Only used to tell people when it belies the contents; may be empty.</param>
    public static Outcome<WorkbookSheets> Read(Stream file, string fileName, XlsxLimits? limits = null)
    {
        limits ??= XlsxLimits.Default;
        if (FileBytes.Read(file, limits) is not { } bytes)
        {
            return FileProblems.TooLarge(limits.FileBytes);
        }
        var isText = FileKinds.Of(bytes) == FileKind.Text;
        var read = isText ? CsvTable.Read(bytes, limits) : SafeXlsx.Read(bytes, limits);
        return read.IsOk && Belies(fileName, isText) is { } hint
            ? read.Value with { Problems = [.. read.Value.Problems, hint] }
            : read;
    }

    private static Problem? Belies(string fileName, bool isText)
    {
        var ending = Path.GetExtension(fileName).ToLowerInvariant();
        var isTextName = ending is ".csv" or ".txt" or ".tsv";
        var isBookName = ending is ".xlsx" or ".xls" or ".xltx" or ".xlsm";
        return isText && isBookName ? FileProblems.OtherEnding(fileName, Text.Of("teks CSV"))
            : !isText && isTextName ? FileProblems.OtherEnding(fileName, Text.Of("lembar kerja Excel"))
            : null;
    }
}
