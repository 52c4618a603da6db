using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace PanduKota.Testing;

/// <summary>
/// Rewrites a workbook into the shape that WPS Office gives a file when it saves it, as far as that is known from files of WPS and from the
/// reports of those who read them (docs/methods/workbooks.md names them). It is that shape, not WPS.
/// </summary>
public static class WpsShape
{
    private static readonly XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace rel = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace package = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static readonly XNamespace types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static readonly XNamespace x14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static readonly XNamespace xm = "http://schemas.microsoft.com/office/excel/2006/main";

    private const string Relations = "xl/_rels/workbook.xml.rels", Etc = "http://www.wps.cn/officeDocument/2017/etCustomData";

    /// <summary>As WPS writes it: everything kept, much of it elsewhere.</summary>
    public static byte[] Of(byte[] workbook)
    {
        var parts = Open(workbook);
        var strings = new List<XElement>();
        foreach (var sheet in Sheets(parts))
        {
            Share(sheet, strings);
            Validations(sheet);
            Dress(sheet);
        }
        Restyle(parts);
        AddStrings(parts, strings);
        Book(parts);
        Properties(parts);
        CellImages(parts);
        return Save(parts);
    }

    /// <summary>Harsher than any: no names, no hidden sheet, no lists, no validations, no styles, no merged heads, figures with exponents.</summary>
    public static byte[] Bare(byte[] workbook)
    {
        var parts = Open(workbook);
        var book = parts["xl/workbook.xml"].Root!;
        var relations = parts[Relations].Root!;
        foreach (var entry in book.Descendants(main + "sheet").Where(s => s.Attribute("state") is not null || (string?)s.Attribute("name") is "Daftar" or "Petunjuk").ToList())
        {
            var relation = relations.Elements().Single(r => (string?)r.Attribute("Id") == (string?)entry.Attribute(rel + "id"));
            Drop(parts, PartOf(relation));
            relation.Remove();
            entry.Remove();
        }
        book.Elements(main + "definedNames").Remove();
        var strings = new List<XElement>();
        foreach (var sheet in Sheets(parts))
        {
            Share(sheet, strings);
            sheet.Elements().Where(e => e.Name.LocalName is not "sheetData").Remove();
            sheet.DescendantsAndSelf().Attributes().Where(a => a.Name.LocalName is "s" or "ht" or "customHeight").Remove();
            foreach (var value in sheet.Descendants(main + "c").Where(c => c.Attribute("t") is null).Elements(main + "v"))
            {
                value.Value = decimal.Parse(value.Value, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("E15", CultureInfo.InvariantCulture);
            }
        }
        foreach (var part in parts.Keys.Where(p => p.StartsWith("docProps/", StringComparison.Ordinal) || p == "xl/styles.xml").ToList())
        {
            Drop(parts, part);
        }
        relations.Elements().Where(r => ((string)r.Attribute("Type")!).EndsWith("/styles", StringComparison.Ordinal)).Remove();
        parts["_rels/.rels"].Root!.Elements().Where(r => ((string)r.Attribute("Target")!).Contains("docProps", StringComparison.Ordinal)).Remove();
        AddStrings(parts, strings);
        return Save(parts);
    }

    private static Dictionary<string, XDocument> Open(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        var parts = new Dictionary<string, XDocument>();
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            parts[entry.FullName] = XDocument.Load(stream, LoadOptions.PreserveWhitespace);
        }
        return parts;
    }

    /// <summary>With a byte order mark in each part, and sizes behind the contents instead of before them.</summary>
    private static byte[] Save(Dictionary<string, XDocument> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(new OneWay(bytes), ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, part) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
                writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n");
                writer.Write(part.Root!.ToString(SaveOptions.DisableFormatting));
            }
        }
        return bytes.ToArray();
    }

    private static List<XElement> Sheets(Dictionary<string, XDocument> parts) =>
        [.. parts.Where(p => p.Key.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(p => p.Value.Root!)];

    private static string PartOf(XElement relation) => "xl/" + ((string)relation.Attribute("Target")!).Replace("/xl/", "", StringComparison.Ordinal);

    private static void Drop(Dictionary<string, XDocument> parts, string name)
    {
        parts.Remove(name);
        parts["[Content_Types].xml"].Root!.Elements().Where(t => (string?)t.Attribute("PartName") == "/" + name).Remove();
    }

    private static void Add(Dictionary<string, XDocument> parts, string name, XElement root, string contentType)
    {
        parts[name] = new XDocument(root);
        var listed = parts["[Content_Types].xml"].Root!;
        listed.Elements().Where(t => (string?)t.Attribute("PartName") == "/" + name).Remove();
        listed.Add(new XElement(types + "Override", new XAttribute("PartName", "/" + name), new XAttribute("ContentType", contentType)));
    }

    private static void Relate(XElement relations, string type, string target) => relations.Add(new XElement(
        package + "Relationship", new XAttribute("Id", $"rIdW{relations.Elements().Count()}"), new XAttribute("Type", type), new XAttribute("Target", target)));

    /// <summary>All texts go to the shared strings: some in runs, as where a word was made bold, some with a reading beside them.</summary>
    private static void Share(XElement sheet, List<XElement> strings)
    {
        foreach (var cell in sheet.Descendants(main + "c").Where(c => (string?)c.Attribute("t") == "inlineStr"))
        {
            var text = string.Concat(cell.Descendants(main + "t").Select(t => t.Value));
            cell.Elements(main + "is").Remove();
            cell.SetAttributeValue("t", "s");
            cell.Add(new XElement(main + "v", strings.Count));
            var half = text.Length / 2;
            XElement Run(string words) => new(main + "r", new XElement(main + "rPr", new XElement(main + "b"), new XElement(main + "charset", new XAttribute("val", 134))), Text(words));
            var item = strings.Count % 3 == 1 && text.Length > 3 ? new XElement(main + "si", Run(text[..half]), Run(text[half..])) : new XElement(main + "si", Text(text));
            if (strings.Count % 5 == 2)
            {
                item.Add(
                    new XElement(main + "rPh", new XAttribute("sb", 0), new XAttribute("eb", 1), new XElement(main + "t", "dao")),
                    new XElement(main + "phoneticPr", new XAttribute("fontId", 1), new XAttribute("type", "noConversion")));
            }
            strings.Add(item);
        }
    }

    private static XElement Text(string words) => new(main + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), words);

    private static void AddStrings(Dictionary<string, XDocument> parts, List<XElement> strings)
    {
        Add(parts, "xl/sharedStrings.xml", new XElement(main + "sst", new XAttribute("count", strings.Count), new XAttribute("uniqueCount", strings.Count), strings),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml");
        Relate(parts[Relations].Root!, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings", "/xl/sharedStrings.xml");
    }

    /// <summary>Drop-downs of another sheet stand among the extensions.</summary>
    private static void Validations(XElement sheet)
    {
        List<XElement> lists = [.. sheet.Descendants(main + "dataValidation").Where(v => (string?)v.Attribute("type") == "list")];
        if (lists.Count == 0)
        {
            return;
        }
        sheet.Add(new XElement(main + "extLst", new XElement(main + "ext", new XAttribute("uri", "{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"),
            new XElement(x14 + "dataValidations", new XAttribute("count", lists.Count), lists.Select(v => new XElement(
                x14 + "dataValidation", v.Attributes().Where(a => a.Name != "sqref"),
                new XElement(x14 + "formula1", new XElement(xm + "f", v.Element(main + "formula1")?.Value ?? "")),
                new XElement(xm + "sqref", (string?)v.Attribute("sqref"))))))));
        lists.ForEach(v => v.Remove());
        foreach (var rest in sheet.Elements(main + "dataValidations").ToList())
        {
            rest.SetAttributeValue("count", rest.Elements().Count());
            if (!rest.HasElements)
            {
                rest.Remove();
            }
        }
    }

    /// <summary>Names of others, a range that says A1, spans on each row.</summary>
    private static void Dress(XElement sheet)
    {
        sheet.SetAttributeValue(XNamespace.Xmlns + "xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing");
        sheet.SetAttributeValue(XNamespace.Xmlns + "x14", x14.NamespaceName);
        sheet.SetAttributeValue(XNamespace.Xmlns + "mc", "http://schemas.openxmlformats.org/markup-compatibility/2006");
        sheet.SetAttributeValue(XNamespace.Xmlns + "etc", Etc);
        sheet.Elements(main + "dimension").Remove();
        var range = new XElement(main + "dimension", new XAttribute("ref", "A1"));
        if (sheet.Element(main + "sheetPr") is { } before)
        {
            before.AddAfterSelf(range);
        }
        else
        {
            sheet.AddFirst(range);
        }
        foreach (var row in sheet.Descendants(main + "row"))
        {
            row.SetAttributeValue("spans", "1:1");
        }
    }

    /// <summary>Styles in another order, the formats of money as WPS knows them, days with a format for any text behind.</summary>
    private static void Restyle(Dictionary<string, XDocument> parts)
    {
        var styles = parts["xl/styles.xml"].Root!;
        var looks = styles.Element(main + "cellXfs")!;
        List<XElement> before = [.. looks.Elements()];
        looks.ReplaceNodes(before.Take(1).Concat(before.Skip(1).Reverse()));
        string Moved(string place) => int.Parse(place, CultureInfo.InvariantCulture) is > 0 and var i ? (before.Count - i).ToString(CultureInfo.InvariantCulture) : "0";
        foreach (var place in Sheets(parts).SelectMany(s => s.Descendants()).Select(e => e.Attribute(e.Name.LocalName == "col" ? "style" : "s")).OfType<XAttribute>())
        {
            place.Value = Moved(place.Value);
        }
        var formats = styles.Element(main + "numFmts");
        if (formats is null)
        {
            styles.AddFirst(formats = new XElement(main + "numFmts"));
        }
        var next = 176;
        foreach (var format in formats.Elements().ToList())
        {
            var (old, given) = ((string)format.Attribute("numFmtId")!, (next++).ToString(CultureInfo.InvariantCulture));
            format.SetAttributeValue("numFmtId", given);
            format.SetAttributeValue("formatCode", (string)format.Attribute("formatCode")! + ";@");
            foreach (var look in looks.Elements().Where(x => (string?)x.Attribute("numFmtId") == old))
            {
                look.SetAttributeValue("numFmtId", given);
            }
        }
        formats.Add(
            Format(41, "_ * #,##0_ ;_ * \\-#,##0_ ;_ * \"-\"_ ;_ @_ "), Format(42, "_ \"Rp\"* #,##0_ ;_ \"Rp\"* \\-#,##0_ ;_ \"Rp\"* \"-\"_ ;_ @_ "),
            Format(43, "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ "), Format(44, "_ \"Rp\"* #,##0.00_ ;_ \"Rp\"* \\-#,##0.00_ ;_ \"Rp\"* \"-\"??_ ;_ @_ "));
        formats.SetAttributeValue("count", formats.Elements().Count());
        foreach (var look in looks.Elements().Where(x => (string?)x.Attribute("numFmtId") is "3" or "4"))
        {
            look.SetAttributeValue("numFmtId", (string?)look.Attribute("numFmtId") == "3" ? "41" : "43");
        }
    }

    private static XElement Format(int id, string code) => new(main + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    /// <summary>Targets from the root of the package.</summary>
    private static void Book(Dictionary<string, XDocument> parts)
    {
        parts["xl/workbook.xml"].Root!.AddFirst(new XElement(main + "fileVersion",
            new XAttribute("appName", "xl"), new XAttribute("lastEdited", 3), new XAttribute("lowestEdited", 5), new XAttribute("rupBuild", 9302)));
        foreach (var relation in parts[Relations].Root!.Elements())
        {
            relation.SetAttributeValue("Target", "/" + PartOf(relation));
        }
    }

    private static void Properties(Dictionary<string, XDocument> parts)
    {
        XNamespace extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
            custom = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties", vt = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
            terms = "http://purl.org/dc/terms/";
        Add(parts, "docProps/app.xml", new XElement(extended + "Properties", new XElement(extended + "Application", "WPS 表格")), "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        XElement Property(int id, string name, string value) => new(custom + "property",
            new XAttribute("fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"), new XAttribute("pid", id), new XAttribute("name", name), new XElement(vt + "lpwstr", value));
        Add(parts, "docProps/custom.xml", new XElement(custom + "Properties", Property(2, "ICV", "22C00113924ED880D1863E649BD8A2E1_12"), Property(3, "KSOProductBuildVer", "1057-12.2.0.13359")),
            "application/vnd.openxmlformats-officedocument.custom-properties+xml");
        Relate(parts["_rels/.rels"].Root!, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties", "docProps/custom.xml");
        // A refinement of Dublin Core that the standard does not allow, of which readers of WPS files have complained.
        parts["docProps/core.xml"].Root!.Add(new XElement(terms + "creator", "WPS"));
    }

    private static void CellImages(Dictionary<string, XDocument> parts)
    {
        XNamespace etc = Etc;
        Add(parts, "xl/cellimages.xml", new XElement(etc + "cellImages", new XAttribute(XNamespace.Xmlns + "etc", Etc)), "application/vnd.wps-officedocument.cellimage+xml");
        Relate(parts[Relations].Root!, "http://www.wps.cn/officeDocument/2020/cellImage", "/xl/cellimages.xml");
    }

    /// <summary>A stream that cannot go back, so that the sizes of entries are written behind them.</summary>
    private sealed class OneWay(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
