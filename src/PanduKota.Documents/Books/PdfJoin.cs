using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Books;

/// <param name="Place">Name of the place in the file.</param>
internal sealed record PdfOutlineEntry(string Title, string Place, int Level);

/// <summary>What the file says of itself.</summary>
internal sealed record PdfProperties(string Title, string Author, string Language, DateTime CreatedUtc);

/// <summary>
/// Makes one tagged PDF of the pieces of a book that were printed apart: one tree of pages, one tree of tags, one list of
/// places, an outline. On each page the head and foot of a second file are laid, as something that is not read aloud.
/// </summary>
internal sealed partial class PdfJoin
{
    private const string FrameName = "PanduFrame";

    private readonly PdfWriter writer = new();
    private readonly StringBuilder parents = new();
    private readonly StringBuilder places = new();
    private readonly List<int> pageTrees = [];
    private readonly List<int> parts = [];
    private readonly List<int> idLeaves = [];
    private readonly int pages;
    private readonly int structure;
    private readonly int document;
    private int keys;
    private int page;
    private int before;
    private int after;

    private PdfJoin()
    {
        pages = writer.Reserve();
        structure = writer.Reserve();
        document = writer.Reserve();
    }

    /// <param name="pieces">Printed with tags.</param>
    /// <param name="frame">As many pages as the pieces have together, with nothing but head and foot.</param>
    /// <param name="unframed">How many pages at the beginning have neither.</param>
    /// <returns>Null when one of the files is not as the printers here write them.</returns>
    public static byte[]? Join(
        IReadOnlyList<byte[]> pieces, byte[] frame, int unframed, IReadOnlyList<PdfOutlineEntry> outline, PdfProperties properties)
    {
        var join = new PdfJoin();
        if (PdfObjects.Read(frame) is not { } frameObjects || !join.TakeFrame(frameObjects, out var frames))
        {
            return null;
        }
        for (var i = 0; i < pieces.Count; i++)
        {
            if (PdfObjects.Read(pieces[i]) is not { } objects || !join.Take(objects, i + 1, frames, unframed))
            {
                return null;
            }
        }
        return join.Finish(outline, properties);
    }

    /// <summary>Each page of the frame becomes a drawing that the page of the book with the same number shows.</summary>
    private bool TakeFrame(PdfObjects objects, out List<int> frames)
    {
        frames = [];
        if (PdfPages.Read(objects) is not { } read)
        {
            return false;
        }
        var part = new PdfPart(objects, 0, writer);
        var sheets = read.Order.Keys.ToHashSet();
        var contents = new HashSet<int>();
        foreach (var (number, _) in read.Order.OrderBy(p => p.Value))
        {
            var words = part.Words(number, 0);
            var own = PdfPart.Find(objects.Words(number), "Contents");
            if (own == 0 || Resources().Match(words) is not { Success: true } resources || Box().Match(words) is not { Success: true } box
                || Filter().Match(objects.Words(own)) is not { Success: true } filter)
            {
                return false;
            }
            contents.Add(own);
            var data = part.Stream(own);
            writer.Add(part.New(own), string.Create(CultureInfo.InvariantCulture,
                $"<</Type /XObject /Subtype /Form /BBox {box.Groups[1].Value} /Resources {resources.Groups[1].Value} {filter.Value} /Length {data.Length}>>"), data.Span);
            frames.Add(part.New(own));
        }
        foreach (var number in part.Rest.Where(n => !sheets.Contains(n) && !contents.Contains(n) && !IsPageTree(objects.Words(n))))
        {
            Copy(part, number, part.Words(number, 0));
        }
        before = writer.Reserve();
        writer.Add(before, "<</Length 2>>", "q\n"u8);
        var draw = Encoding.ASCII.GetBytes($"Q\n/Artifact <</Type /Pagination>> BDC\n/{FrameName} Do\nEMC\n");
        after = writer.Reserve();
        writer.Add(after, string.Create(CultureInfo.InvariantCulture, $"<</Length {draw.Length}>>"), draw);
        return true;
    }

    private bool Take(PdfObjects objects, int index, List<int> frames, int unframed)
    {
        if (PdfPages.Read(objects) is not { } read)
        {
            return false;
        }
        var part = new PdfPart(objects, index, writer);
        if (part.PageTree == 0 || part.Structure == 0 || part.Document == 0 || part.ParentTree == 0 || page + read.Count > frames.Count)
        {
            return false;
        }
        foreach (var number in part.Rest)
        {
            var words = part.Words(number, keys);
            if (read.Order.TryGetValue(number, out var place))
            {
                words = page + place <= unframed ? words : Framed(words, frames[page + place - 1]);
            }
            else if (number == part.Document)
            {
                words = words.Replace("/S /Document", "/S /Part", StringComparison.Ordinal)
                    .Replace($"/P {part.New(part.Structure)} 0 R", $"/P {document} 0 R", StringComparison.Ordinal);
            }
            if (number == part.PageTree)
            {
                words = words.Trim()[..^2] + $"/Parent {pages} 0 R>>";
            }
            Copy(part, number, words);
        }
        foreach (var (key, number) in part.ParentEntries())
        {
            parents.Append(CultureInfo.InvariantCulture, $"{key + keys} {number} 0 R ");
        }
        places.Append(part.Places).Append('\n');
        pageTrees.Add(part.New(part.PageTree));
        parts.Add(part.New(part.Document));
        idLeaves.AddRange(part.IdLeaves.Select(part.New));
        keys += part.ParentKeys;
        page += read.Count;
        return true;
    }

    private void Copy(PdfPart part, int number, string words)
    {
        if (part.HasStream(number))
        {
            writer.Add(part.New(number), words, part.Stream(number).Span);
        }
        else
        {
            writer.Add(part.New(number), words);
        }
    }

    private string Framed(string words, int frame)
    {
        var entry = string.Create(CultureInfo.InvariantCulture, $"/{FrameName} {frame} 0 R");
        words = words.Contains("/XObject <<", StringComparison.Ordinal)
            ? words.Replace("/XObject <<", $"/XObject <<{entry}\n", StringComparison.Ordinal)
            : words.Replace("/Resources <<", $"/Resources <</XObject <<{entry}>>\n", StringComparison.Ordinal);
        return Contents().Replace(words, $"/Contents [{before} 0 R $1 {after} 0 R]");
    }

    private byte[] Finish(IReadOnlyList<PdfOutlineEntry> outline, PdfProperties properties)
    {
        string All(IEnumerable<int> numbers) => string.Join(' ', numbers.Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} 0 R")));
        writer.Add(pages, string.Create(CultureInfo.InvariantCulture, $"<</Type /Pages /Count {page} /Kids [{All(pageTrees)}]>>"));
        var (parentTree, ids, names, info, root) = (writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve());
        writer.Add(parentTree, $"<</Nums [{parents.ToString().TrimEnd()}]>>");
        writer.Add(ids, $"<</Kids [{All(idLeaves)}]>>");
        var idTree = idLeaves.Count == 0 ? "" : $"/IDTree {ids} 0 R ";
        writer.Add(structure, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /StructTreeRoot /K {document} 0 R /ParentTree {parentTree} 0 R /ParentTreeNextKey {keys} {idTree}>>"));
        writer.Add(document, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /StructElem /S /Document /Lang ({properties.Language}) /P {structure} 0 R /K [{All(parts)}]>>"));
        writer.Add(names, $"<<{places}>>");
        var day = properties.CreatedUtc.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        writer.Add(info, $"<</Title {PdfWriter.Say(properties.Title)} /Author {PdfWriter.Say(properties.Author)} /Creator (PanduKota) /CreationDate (D:{day}Z) /ModDate (D:{day}Z)>>");
        var items = PdfOutline.Write(writer, outline);
        var shown = items == 0 ? "" : $"/Outlines {items} 0 R /PageMode /UseOutlines ";
        writer.Add(root, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /Catalog /Pages {pages} 0 R /Dests {names} 0 R {shown}/MarkInfo <</Marked true>> /StructTreeRoot {structure} 0 R /ViewerPreferences <</DisplayDocTitle true>> /Lang ({properties.Language})>>"));
        return writer.Finish(root, info);
    }

    private static bool IsPageTree(string words) => words.Contains("/Type /Pages", StringComparison.Ordinal);

    [GeneratedRegex(@"/Resources (<<(?:[^<>]|<<(?<open>)|>>(?<-open>))*(?(open)(?!))>>)")]
    private static partial Regex Resources();

    [GeneratedRegex(@"/MediaBox (\[[^\]]*\])")]
    private static partial Regex Box();

    [GeneratedRegex(@"/Filter /\w+")]
    private static partial Regex Filter();

    [GeneratedRegex(@"/Contents (\d{1,9} 0 R)")]
    private static partial Regex Contents();
}
