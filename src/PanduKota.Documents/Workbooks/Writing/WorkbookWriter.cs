using System.IO.Compression;
using System.Text;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>
/// Writes an xlsx file forwards, sheet after sheet, without keeping it in memory. Texts stand in their cells, so no table
/// of texts has to be kept. The same contents give the same bytes.
/// </summary>
internal sealed class WorkbookWriter : IDisposable
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The day before which zip files cannot count.</summary>
    private static readonly DateTimeOffset FirstDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly UTF8Encoding Utf8 = new(false);

    private readonly ZipArchive zip;
    private readonly List<SheetSettings> sheets = [];
    private readonly List<(string Name, string Refers)> names = [];

    public WorkbookWriter(Stream output) => zip = new(output, ZipArchiveMode.Create, leaveOpen: true);

    public StyleTable Styles { get; } = new();

    /// <summary>Title of the document.</summary>
    public string Title { get; init; } = "";

    public string Subject { get; init; } = "";

    /// <summary>Index of the sheet that is in front when the file is opened.</summary>
    public int ActiveSheet { get; init; }

    public void Name(string name, string refers) => names.Add((name, refers));

    public SheetWriter Sheet(SheetSettings settings)
    {
        sheets.Add(settings);
        return new(Part($"xl/worksheets/sheet{sheets.Count}.xml"), settings, Styles, sheets.Count - 1 == ActiveSheet);
    }

    public void Dispose()
    {
        WriteStyles();
        WriteWorkbook();
        WriteRelations();
        WriteProperties();
        WriteContentTypes();
        zip.Dispose();
    }

    private StreamWriter Part(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Fastest);
        entry.LastWriteTime = FirstDay;
        return new(entry.Open(), Utf8, 32 * 1024);
    }

    private void WriteStyles()
    {
        using var to = Part("xl/styles.xml");
        to.Write(Declaration);
        Styles.Write(to);
    }

    private void WriteWorkbook()
    {
        using var to = Part("xl/workbook.xml");
        to.Write(Declaration);
        to.Write("<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">");
        to.Write($"<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\" activeTab=\"{ActiveSheet}\"/></bookViews><sheets>");
        for (var i = 0; i < sheets.Count; i++)
        {
            to.Write($"<sheet name=\"{XmlText.Escaped(sheets[i].Name)}\" sheetId=\"{i + 1}\"{(sheets[i].IsHidden ? " state=\"veryHidden\"" : "")} r:id=\"rId{i + 1}\"/>");
        }
        to.Write("</sheets>");
        WriteNames(to);
        to.Write("<calcPr calcId=\"191029\"/></workbook>");
    }

    private void WriteNames(StreamWriter to)
    {
        var all = new List<(string Name, int? Sheet, bool IsHidden, string Refers)>(names.Select(n => (n.Name, (int?)null, false, n.Refers)));
        for (var i = 0; i < sheets.Count; i++)
        {
            var quoted = QuotedName(sheets[i].Name);
            if (sheets[i].Filter is { } filter)
            {
                all.Add(("_xlnm._FilterDatabase", i, true, $"{quoted}!{Absolute(filter)}"));
            }
            var titles = new List<string>();
            if (sheets[i].RepeatedColumns is > 0 and var last)
            {
                titles.Add($"{quoted}!$A:${CellAddress.Column(last)}");
            }
            if (sheets[i].RepeatedRows is { } rows)
            {
                titles.Add($"{quoted}!${rows.First}:${rows.Last}");
            }
            if (titles.Count > 0)
            {
                all.Add(("_xlnm.Print_Titles", i, false, string.Join(',', titles)));
            }
        }
        if (all.Count == 0)
        {
            return;
        }
        to.Write("<definedNames>");
        foreach (var (name, sheet, isHidden, refers) in all.OrderBy(n => n.Name, StringComparer.OrdinalIgnoreCase).ThenBy(n => n.Sheet))
        {
            to.Write($"<definedName name=\"{name}\"{(sheet is { } s ? $" localSheetId=\"{s}\"" : "")}{(isHidden ? " hidden=\"1\"" : "")}>{XmlText.Escaped(refers)}</definedName>");
        }
        to.Write("</definedNames>");
    }

    public static string QuotedName(string sheet) => $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Absolute(string range) =>
        CellAddress.TryParseRange(range, out var r)
            ? $"${CellAddress.Column(r.FirstColumn)}${r.FirstRow}:${CellAddress.Column(r.LastColumn)}${r.LastRow}"
            : throw new ArgumentException($"Not a range: {range}", nameof(range));

    private void WriteRelations()
    {
        using (var to = Part("_rels/.rels"))
        {
            to.Write($"{Declaration}<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}officeDocument\" Target=\"xl/workbook.xml\"/><Relationship Id=\"rId2\" Type=\"{Package}relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/><Relationship Id=\"rId3\" Type=\"{Office}extended-properties\" Target=\"docProps/app.xml\"/></Relationships>");
        }
        using var workbook = Part("xl/_rels/workbook.xml.rels");
        workbook.Write($"{Declaration}<Relationships xmlns=\"{Package}relationships\">");
        for (var i = 1; i <= sheets.Count; i++)
        {
            workbook.Write($"<Relationship Id=\"rId{i}\" Type=\"{Office}worksheet\" Target=\"worksheets/sheet{i}.xml\"/>");
        }
        workbook.Write($"<Relationship Id=\"rId{sheets.Count + 1}\" Type=\"{Office}styles\" Target=\"styles.xml\"/></Relationships>");
    }

    private void WriteProperties()
    {
        using (var to = Part("docProps/core.xml"))
        {
            to.Write($"{Declaration}<cp:coreProperties xmlns:cp=\"{Package}metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{XmlText.Escaped(Title)}</dc:title><dc:subject>{XmlText.Escaped(Subject)}</dc:subject><dc:creator>PanduKota</dc:creator><dc:language>id-ID</dc:language></cp:coreProperties>");
        }
        using var app = Part("docProps/app.xml");
        app.Write($"{Declaration}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>PanduKota</Application></Properties>");
    }

    private void WriteContentTypes()
    {
        using var to = Part("[Content_Types].xml");
        to.Write($"{Declaration}<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Spreadsheet}sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Spreadsheet}styles+xml\"/><Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>");
        for (var i = 1; i <= sheets.Count; i++)
        {
            to.Write($"<Override PartName=\"/xl/worksheets/sheet{i}.xml\" ContentType=\"{Spreadsheet}worksheet+xml\"/>");
        }
        to.Write("</Types>");
    }
}
