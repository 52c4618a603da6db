using System.IO.Compression;
using System.Text;

namespace PanduKota.Documents.Tests.Workbooks;

/// <summary>Workbooks written part by part, so that a test can make any of them wrong.</summary>
internal sealed class HandMadeXlsx
{
    private const string Main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    public Dictionary<string, string> Parts { get; } = new()
    {
        ["_rels/.rels"] = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """,
        ["xl/_rels/workbook.xml.rels"] = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>
            """,
        ["[Content_Types].xml"] = ContentTypes(Main),
        ["xl/workbook.xml"] = Workbook(""),
    };

    public static HandMadeXlsx WithSheet(string sheetData, string after = "")
    {
        var made = new HandMadeXlsx();
        made.Parts["xl/worksheets/sheet1.xml"] = Sheet(sheetData, after);
        return made;
    }

    public static string Sheet(string sheetData, string after = "") =>
        $"""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{sheetData}</sheetData>{after}</worksheet>""";

    public static string Workbook(string extra) =>
        $"""<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">{extra}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>""";

    public static string ContentTypes(string main) =>
        $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{main}"/></Types>""";

    public HandMadeXlsx With(string part, string contents)
    {
        Parts[part] = contents;
        return this;
    }

    public byte[] Bytes()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, contents) in Parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(contents));
            }
        }
        return file.ToArray();
    }

    public MemoryStream Open() => new(Bytes());

    /// <summary>A package whose part is written by a callback, for parts too large to hold.</summary>
    public MemoryStream OpenWith(string part, Action<StreamWriter> write)
    {
        var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, contents) in Parts.Where(p => p.Key != part))
            {
                using var other = zip.CreateEntry(name).Open();
                other.Write(Encoding.UTF8.GetBytes(contents));
            }
            using var writer = new StreamWriter(zip.CreateEntry(part, CompressionLevel.Fastest).Open());
            write(writer);
        }
        file.Position = 0;
        return file;
    }
}
