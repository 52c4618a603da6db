using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Receipts;

/// <summary>Copies a package part by part; adds notes to its sheets and a receipt sheet at its end.</summary>
internal sealed class WorkbookAnnotation(XlsxPackage package, ZipArchive zip, CellNotes notes)
{
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>Elements of a sheet that stand behind its notes.</summary>
    private static readonly HashSet<string> BehindNotes =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly HashSet<string> written = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> dropped = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(string Part, string Type)> added = [];

    public void Write(ReceiptSheet receipt)
    {
        var main = package.FindWorkbook();
        var relationsPart = XlsxPackage.RelationsPartOf(main);
        var relations = package.Relations(relationsPart, XlsxPackage.FolderOf(main));
        var book = Load(main);
        var ns = book.Root!.Name.Namespace;
        var sheets = book.Root.Element(ns + "sheets") ?? throw new RefusedFileException(FileProblems.Part(main));
        var number = 0;
        foreach (var sheet in sheets.Elements(ns + "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.Namespace != XNamespace.None)?.Value;
            var part = relations.Find(r => r.Id == id && r.Kind == "worksheet")?.Target;
            if (part is not null && notes.On((string?)sheet.Attribute("name") ?? "") is { } cells)
            {
                Annotate(part, cells, ++number);
            }
        }
        var styles = AddReceiptStyles(relations.Find(r => r.Kind == "styles" && !r.IsOutside)?.Target);
        AddReceipt(main, relationsPart, book, sheets, receipt, styles);
        AddTypes();
        foreach (var part in package.Parts.Where(p => !written.Contains(p) && !dropped.Contains(p)).ToList())
        {
            using var from = package.OpenPart(part);
            using var to = Create(part);
            from.CopyTo(to);
        }
    }

    private void Annotate(string part, IReadOnlyDictionary<(int Row, int Column), string> cells, int number)
    {
        var sheetRelations = XlsxPackage.RelationsPartOf(part);
        var list = package.Has(sheetRelations) ? Load(sheetRelations) : new XDocument(new XElement(XName.Get("Relationships", Relations)));
        var known = package.Relations(sheetRelations, XlsxPackage.FolderOf(part));
        var merged = NoteParts.Merge(
            known.Where(r => r.Kind == "comments" && package.Has(r.Target)).Select(r => Load(r.Target)), cells);
        // The notes that were there are written anew with ours; their old drawing and threads would contradict it.
        var old = known.Where(r => r.Kind is "comments" or "vmlDrawing" or "threadedComment").Select(r => r.Id).ToHashSet();
        list.Root!.Elements().Where(e => old.Contains((string?)e.Attribute("Id") ?? "")).Remove();
        foreach (var gone in known.Where(r => old.Contains(r.Id) && !r.IsOutside))
        {
            dropped.Add(gone.Target);
        }
        var (comments, drawing) = (Free("xl/pandukota-comments", ".xml"), Free("xl/drawings/pandukota-notes", ".vml"));
        AddRelation(list, "comments", comments);
        var drawingId = AddRelation(list, "vmlDrawing", drawing);
        Save(sheetRelations, list);
        Write(comments, to => NoteParts.WriteComments(to, merged));
        Write(drawing, to => NoteParts.WriteDrawing(to, merged, number));
        added.Add((comments, Spreadsheet + "comments+xml"));
        RewriteSheet(part, drawingId);
    }

    /// <summary>The sheet as it was, with its drawing of notes replaced by ours.</summary>
    private void RewriteSheet(string part, string drawingId)
    {
        using var from = XmlReader.Create(package.OpenPart(part), Settings());
        using var to = XmlWriter.Create(Create(part), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        from.MoveToContent();
        to.WriteStartDocument(true);
        to.WriteStartElement(from.Prefix, from.LocalName, from.NamespaceURI);
        to.WriteAttributes(from, true);
        var isDone = false;
        var sheetNamespace = from.NamespaceURI;
        if (from.IsEmptyElement)
        {
            return;
        }
        from.Read();
        while (from.NodeType != XmlNodeType.EndElement && !from.EOF)
        {
            if (from.NodeType == XmlNodeType.Element && from.LocalName == "legacyDrawing")
            {
                from.Skip();
                continue;
            }
            if (!isDone && from.NodeType == XmlNodeType.Element && BehindNotes.Contains(from.LocalName))
            {
                WriteLegacyDrawing();
            }
            to.WriteNode(from, true);
        }
        if (!isDone)
        {
            WriteLegacyDrawing();
        }
        to.WriteEndElement();

        void WriteLegacyDrawing()
        {
            isDone = true;
            to.WriteStartElement("legacyDrawing", sheetNamespace);
            to.WriteAttributeString("r", "id", Office, drawingId);
            to.WriteEndElement();
        }
    }

    /// <summary>Adds a bold and a wrapped cell format; without a styles part the receipt does without.</summary>
    private (int Bold, int Wrapped) AddReceiptStyles(string? part)
    {
        if (part is null || !package.Has(part))
        {
            return (0, 0);
        }
        var styles = Load(part);
        var ns = styles.Root!.Name.Namespace;
        var (fonts, formats) = (styles.Root.Element(ns + "fonts"), styles.Root.Element(ns + "cellXfs"));
        if (fonts is null || formats is null)
        {
            return (0, 0);
        }
        fonts.Add(new XElement(ns + "font", new XElement(ns + "b"), new XElement(ns + "sz", new XAttribute("val", "11")), new XElement(ns + "name", new XAttribute("val", "Calibri"))));
        var count = formats.Elements().Count();
        formats.Add(Format(fonts.Elements().Count() - 1), Format(0));
        fonts.SetAttributeValue("count", fonts.Elements().Count());
        formats.SetAttributeValue("count", count + 2);
        Save(part, styles);
        return (count, count + 1);

        XElement Format(int font) => new(
            ns + "xf",
            new XAttribute("numFmtId", 0), new XAttribute("fontId", font), new XAttribute("fillId", 0), new XAttribute("borderId", 0),
            new XAttribute("xfId", 0), new XAttribute("quotePrefix", 1), new XAttribute("applyFont", 1), new XAttribute("applyAlignment", 1),
            new XElement(ns + "alignment", new XAttribute("vertical", "top"), new XAttribute("wrapText", 1)));
    }

    private void AddReceipt(
        string main, string relationsPart, XDocument book, XElement sheets, ReceiptSheet receipt, (int Bold, int Wrapped) styles)
    {
        var taken = sheets.Elements().Select(s => (string?)s.Attribute("name") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var name = Enumerable.Range(1, 1000).Select(i => i == 1 ? ReceiptSheet.Name : $"{ReceiptSheet.Name} {i}").First(n => !taken.Contains(n));
        var highest = sheets.Elements().Max(s => (uint?)s.Attribute("sheetId") ?? 0);
        var receiptPart = Free("xl/worksheets/pandukota-receipt", ".xml");
        var list = Load(relationsPart);
        var id = AddRelation(list, "worksheet", receiptPart);
        Save(relationsPart, list);
        sheets.Add(new XElement(
            sheets.Name.Namespace + "sheet",
            new XAttribute("name", name),
            new XAttribute("sheetId", highest + 1),
            new XAttribute(XName.Get("id", Office), id)));
        Save(main, book);
        Write(receiptPart, to => receipt.Write(to, styles.Bold, styles.Wrapped));
        added.Add((receiptPart, Spreadsheet + "worksheet+xml"));
    }

    private void AddTypes()
    {
        var types = Load("[Content_Types].xml");
        XNamespace ns = Types;
        if (!types.Root!.Elements(ns + "Default").Any(d => string.Equals((string?)d.Attribute("Extension"), "vml", StringComparison.OrdinalIgnoreCase)))
        {
            types.Root.AddFirst(new XElement(
                ns + "Default", new XAttribute("Extension", "vml"), new XAttribute("ContentType", "application/vnd.openxmlformats-officedocument.vmlDrawing")));
        }
        types.Root.Elements(ns + "Override").Where(o => dropped.Contains(((string?)o.Attribute("PartName") ?? "").TrimStart('/'))).Remove();
        foreach (var (part, type) in added)
        {
            types.Root.Add(new XElement(ns + "Override", new XAttribute("PartName", "/" + part), new XAttribute("ContentType", type)));
        }
        Save("[Content_Types].xml", types);
    }

    /// <summary>Adds a relation under an id that is not taken, and answers the id.</summary>
    private static string AddRelation(XDocument list, string kind, string part)
    {
        var taken = list.Root!.Elements().Select(e => (string?)e.Attribute("Id") ?? "").ToHashSet(StringComparer.OrdinalIgnoreCase);
        var id = Enumerable.Range(1, taken.Count + 1).Select(i => $"rIdPandu{i}").First(i => !taken.Contains(i));
        list.Root.Add(new XElement(
            XName.Get("Relationship", Relations), new XAttribute("Id", id), new XAttribute("Type", $"{Office}/{kind}"), new XAttribute("Target", "/" + part)));
        return id;
    }

    /// <summary>A name for a part that the file does not have: somebody may hand in a file that we have annotated before.</summary>
    private string Free(string start, string ending) =>
        Enumerable.Range(1, int.MaxValue - 1).Select(i => $"{start}{i}{ending}").First(p => !package.Has(p) && !written.Contains(p));

    private XDocument Load(string part)
    {
        using var xml = XmlReader.Create(package.OpenPart(part), Settings());
        return XDocument.Load(xml);
    }

    private static XmlReaderSettings Settings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        CheckCharacters = false,
    };

    private Stream Create(string part)
    {
        written.Add(part);
        var entry = zip.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        return entry.Open();
    }

    private void Save(string part, XDocument document)
    {
        using var to = XmlWriter.Create(Create(part), new XmlWriterSettings { CloseOutput = true, CheckCharacters = false });
        document.Save(to);
    }

    private void Write(string part, Action<TextWriter> write)
    {
        using var to = new StreamWriter(Create(part), new UTF8Encoding(false));
        write(to);
    }
}
