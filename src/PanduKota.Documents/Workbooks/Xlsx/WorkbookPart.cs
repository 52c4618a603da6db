using System.Text;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>The workbook part: its sheets in order, its names, its date system.</summary>
internal sealed record WorkbookPart(IReadOnlyList<SheetEntry> Sheets, IReadOnlyList<DefinedName> Names, bool Uses1904)
{
    private const int MostNames = 10_000;

    public static WorkbookPart Read(XlsxPackage package, string part, XlsxLimits limits)
    {
        var sheets = new List<SheetEntry>();
        var names = new List<DefinedName>();
        var uses1904 = false;
        var text = new StringBuilder();
        using var xml = package.Read(part);
        while (xml.Read())
        {
            if (!xml.IsStart)
            {
                continue;
            }
            if (xml.Name == "workbookPr")
            {
                uses1904 = xml.Attribute("date1904") is "1" or "true";
            }
            else if (xml.Name == "sheet")
            {
                var isHidden = xml.Attribute("state") is "hidden" or "veryHidden";
                var id = xml.AttributeOfAnyNamespace("id");
                sheets.Add(new(xml.Attribute("name") ?? "", id ?? "", isHidden));
                if (sheets.Count > limits.Sheets)
                {
                    throw new RefusedFileException(FileProblems.TooManySheets(limits.Sheets));
                }
            }
            else if (xml.Name == "definedName" && names.Count < MostNames && xml.Attribute("name") is { } name)
            {
                names.Add(new(name, xml.ElementText(text)));
            }
        }
        return new(sheets, names, uses1904);
    }
}

internal sealed record SheetEntry(string Name, string RelationId, bool IsHidden);
