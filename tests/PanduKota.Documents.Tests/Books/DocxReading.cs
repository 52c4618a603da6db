using System.Text;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PanduKota.Documents.Tests.Books;

/// <summary>A Word document as its reader sees it: headings counted as Word counts them, captions, contents.</summary>
internal sealed class DocxReading
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private readonly List<string> complaints;
    private readonly bool isRoman;

    public DocxReading(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var package = WordprocessingDocument.Open(stream, isEditable: false);
        complaints = [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Take(8).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
        Body = Xml(package.MainDocumentPart!).Root!.Element(W + "body")!;
        isRoman = Xml(package.MainDocumentPart!.NumberingDefinitionsPart!).Descendants(W + "numFmt").Any(f => f.Attribute(W + "val")!.Value == "upperRoman");
    }

    public XElement Body { get; }

    /// <summary>What Microsoft's own validator says.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>"Tabel 7", "Gambar 2", in the order of the document.</summary>
    public IReadOnlyList<string> Captions =>
        [.. Body.Descendants(W + "p").Where(p => Style(p) == "Caption").Select(Shown).Select(s => string.Join(' ', s.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2)))];

    /// <summary>Numbers and words, counted as Word does: each heading style counts its level and sets the levels under it back.</summary>
    public IReadOnlyList<string> Headings
    {
        get
        {
            var counts = new int[2, 3];
            List<string> headings = [];
            foreach (var paragraph in Body.Descendants(W + "p"))
            {
                var style = Style(paragraph);
                if (style.Length < 2 || style[..^1] is not ("Heading" or "Appendix" or "Plain"))
                {
                    continue;
                }
                headings.Add(style[0] == 'P' ? Shown(paragraph).Trim() : $"{Number(counts, style[0] == 'A' ? 1 : 0, style[^1] - '1')} {Shown(paragraph).Trim()}");
            }
            return headings;
        }
    }

    /// <summary>Each line of each list of contents: its words and the page that it shows.</summary>
    public IReadOnlyList<(string Words, string Page)> Contents =>
    [
        .. Body.Descendants(W + "sdt").SelectMany(s => s.Descendants(W + "p")).Where(p => Style(p) != "TOCHeading").Select(p =>
        {
            var words = new StringBuilder();
            var page = new StringBuilder();
            var isBehindTab = false;
            foreach (var run in p.Descendants(W + "r"))
            {
                isBehindTab |= run.Element(W + "tab") is not null;
                (isBehindTab ? page : words).AppendJoin("", run.Elements(W + "t").Select(t => t.Value));
            }
            return (words.ToString(), page.ToString());
        }),
    ];

    public static string Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val")?.Value ?? "";

    public static string Shown(XElement paragraph) => string.Concat(paragraph.Descendants(W + "t").Select(t => t.Value));

    private string Number(int[,] counts, int kind, int level)
    {
        counts[kind, level]++;
        for (var below = level + 1; below < 3; below++)
        {
            counts[kind, below] = 0;
        }
        var first = kind == 1 ? ((char)('@' + counts[1, 0])).ToString() : isRoman ? Roman(counts[0, 0]) : counts[0, 0].ToString();
        return level == 0
            ? (kind == 1 ? "Lampiran " : isRoman ? "BAB " : "Bab ") + first
            : string.Join('.', Enumerable.Range(1, level).Select(l => counts[kind, l].ToString()).Prepend(first));
    }

    private static string Roman(int number) => new[] { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV" }[number];

    private static XDocument Xml(OpenXmlPart part)
    {
        using var reader = new StreamReader(part.GetStream());
        return XDocument.Parse(reader.ReadToEnd());
    }
}
