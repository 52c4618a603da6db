using System.Xml;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>
/// Reads workbooks that strangers send. What is wrong with the file comes back as a FILE problem, never as an exception;
/// how much is read is bounded by <see cref="XlsxLimits"/>. Formulas are not run: their last result is taken and marked.
/// </summary>
public static class SafeXlsx
{
    public static Outcome<WorkbookSheets> Read(Stream file, XlsxLimits? limits = null)
    {
        limits ??= XlsxLimits.Default;
        return FileBytes.Read(file, limits) is { } bytes ? Read(bytes, limits) : FileProblems.TooLarge(limits.FileBytes);
    }

    internal static Outcome<WorkbookSheets> Read(byte[] file, XlsxLimits limits) => FileKinds.Of(file) switch
    {
        FileKind.Zip => ReadZip(file, limits),
        FileKind.Empty => FileProblems.Empty(),
        FileKind.OldExcel => FileProblems.OldExcel(),
        FileKind.Encrypted => FileProblems.Encrypted(),
        FileKind.Pdf => FileProblems.NotATable(Text.Of("dokumen PDF")),
        FileKind.Picture => FileProblems.NotATable(Text.Of("gambar")),
        FileKind.RichText => FileProblems.NotATable(Text.Of("dokumen teks (.rtf)")),
        FileKind.WebPage => FileProblems.PastedPage(),
        FileKind.Text => FileProblems.NotATable(Text.Of("berkas teks")),
        _ => FileProblems.NotATable(Text.Of("berkas yang tidak dikenal")),
    };

    private static Outcome<WorkbookSheets> ReadZip(byte[] file, XlsxLimits limits)
    {
        try
        {
            using var package = XlsxPackage.Open(file, limits);
            return ReadWorkbook(package, limits);
        }
        catch (RefusedFileException refusal)
        {
            return refusal.Problem;
        }
        catch (XmlException e) when (e.Message.Contains("DTD", StringComparison.Ordinal))
        {
            return FileProblems.ForbiddenXml("DTD");
        }
        catch (Exception e) when (IsDamage(e))
        {
            return FileProblems.Damaged(Text.Of("isinya tidak terbaca"));
        }
    }

    /// <summary>What the zip and XML readers of the base library throw on bytes that are not what they claim to be.</summary>
    internal static bool IsDamage(Exception e) =>
        e is XmlException or InvalidDataException or EndOfStreamException or IOException
            or ArgumentException or NotSupportedException or OverflowException or FormatException;

    private static Outcome<WorkbookSheets> ReadWorkbook(XlsxPackage package, XlsxLimits limits)
    {
        var main = package.FindWorkbook();
        var relations = package.Relations(XlsxPackage.RelationsPartOf(main), XlsxPackage.FolderOf(main));
        if (relations.Any(r => r.Kind is "externalLink" or "externalLinkPath"))
        {
            return FileProblems.ExternalLinks();
        }
        var book = WorkbookPart.Read(package, main, limits);
        if (book.Sheets.Count == 0)
        {
            return FileProblems.NoSheets();
        }
        var letters = new LetterBudget(limits);
        var context = new SheetContext(
            limits,
            SharedStrings.Read(package, PartOf("sharedStrings"), letters),
            CellFormats.Read(package, PartOf("styles"), limits),
            letters,
            book.Uses1904);
        var sheets = new List<WorkbookSheet>();
        foreach (var sheet in book.Sheets)
        {
            var relation = relations.FirstOrDefault(r => r.Id == sheet.RelationId && !r.IsOutside);
            if (relation is { Kind: "worksheet" })
            {
                sheets.Add(SheetReader.Read(package, relation.Target, sheet.Name, sheet.IsHidden, context));
            }
            else if (relation is { Kind: "xlMacrosheet" or "xlIntlMacrosheet" })
            {
                return FileProblems.Macros();
            }
        }
        return sheets.Count == 0
            ? FileProblems.NoSheets()
            : new WorkbookSheets(sheets, book.Names, book.Uses1904, []);

        string? PartOf(string kind) => relations.FirstOrDefault(r => r.Kind == kind && !r.IsOutside)?.Target;
    }
}
