using System.Globalization;
using System.IO.Compression;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Documents.Workbooks;

namespace PanduKota.Documents.Books;

/// <summary>The little workbook behind a native chart, with one sheet "Data": what "edit data" opens in Word.</summary>
internal static class NativeChartWorkbook
{
    private const string Head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    // Cell format 1 keeps text that begins like a formula text, when somebody edits it.
    private const string Styles = $"<styleSheet xmlns=\"{Sheets}\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"2\"><xf xfId=\"0\"/><xf xfId=\"0\" quotePrefix=\"1\"/></cellXfs></styleSheet>";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    public static byte[] Write(NativeChart chart)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(zip, "[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + "<Override PartName=\"/xl/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            Add(zip, "_rels/.rels", Relations(("officeDocument", "xl/workbook.xml")));
            Add(zip, "xl/workbook.xml", $"<workbook xmlns=\"{Sheets}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            Add(zip, "xl/_rels/workbook.xml.rels", Relations(("worksheet", "sheet1.xml"), ("styles", "styles.xml")));
            Add(zip, "xl/styles.xml", Styles);
            Add(zip, "xl/sheet1.xml", Sheet(chart));
        }
        return memory.ToArray();
    }

    /// <summary>Letters of the column of a series: B, C ... Z, AA ...</summary>
    public static string Column(int series) => series < 25 ? ((char)('B' + series)).ToString() : "A" + (char)('A' + (series - 25) % 26);

    private static string Sheet(NativeChart chart)
    {
        var xml = new StringBuilder($"<worksheet xmlns=\"{Sheets}\"><sheetData><row r=\"1\">");
        for (var i = 0; i < chart.Series.Count; i++)
        {
            xml.Append(Words($"{Column(i)}1", chart.Series[i].Name));
        }
        xml.Append("</row>");
        for (var row = 0; row < chart.Categories.Count; row++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 2}\">").Append(Words($"A{row + 2}", chart.Categories[row]));
            for (var i = 0; i < chart.Series.Count; i++)
            {
                if (NativeChartXml.Value(chart.Series[i], row) is { } value)
                {
                    xml.Append(CultureInfo.InvariantCulture, $"<c r=\"{Column(i)}{row + 2}\"><v>{value.ToString("0.######", CultureInfo.InvariantCulture)}</v></c>");
                }
            }
            xml.Append("</row>");
        }
        return xml.Append("</sheetData></worksheet>").ToString();
    }

    private static string Words(string address, string words) =>
        $"<c r=\"{address}\"{(FormulaGuard.IsRisky(words) ? " s=\"1\"" : "")} t=\"inlineStr\"><is><t xml:space=\"preserve\">{SvgCanvas.Escape(words)}</t></is></c>";

    private static string Relations(params ReadOnlySpan<(string Kind, string Target)> targets)
    {
        var xml = new StringBuilder($"<Relationships xmlns=\"{Package}relationships\">");
        for (var i = 0; i < targets.Length; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/{targets[i].Kind}\" Target=\"{targets[i].Target}\"/>");
        }
        return xml.Append("</Relationships>").ToString();
    }

    private static void Add(ZipArchive zip, string name, string xml)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(Head + xml));
    }
}
