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
/// places, an outline. A piece is taken in as soon as it is printed, in any order, while the browser prints the next one. On each
/// page the head and foot of a last file are laid, as something that is not read aloud.
/// </summary>
internal sealed partial class PdfJoin
{
    private const string FrameName = "PanduFrame";

    private readonly PdfWriter writer = new();
    private readonly StringBuilder parents = new();
    private readonly StringBuilder places = new();
    private readonly SortedDictionary<int, Taken> taken = [];
    private readonly int pages;
    private readonly int structure;
    private readonly int document;
    private readonly int before;
    private readonly int after;
    private int keys;

    public PdfJoin()
    {
        pages = writer.Reserve();
        structure = writer.Reserve();
        document = writer.Reserve();
        before = writer.Reserve();
        after = writer.Reserve();
    }

    /// <param name="index">Which piece of the book, from 0; each is taken once.</param>
    /// <param name="isFramed">Do its pages get head and foot?</param>
    /// <returns>False when the file is not as the printers here write them.</returns>
    public bool Take(PdfObjects objects, int index, bool isFramed)
    {
        if (PdfPages.Read(objects) is not { } read)
        {
            return false;
        }
        var part = new PdfPart(objects, index, writer);
        if (part.PageTree == 0 || part.Structure == 0 || part.Document == 0 || part.ParentTree == 0)
        {
            return false;
        }
        // The frames are printed last, but the pages that show them can be written with the numbers they will have.
        var frames = writer.Reserve(read.Count);
        foreach (var number in part.Rest)
        {
            var words = part.Words(number, keys);
            if (read.Order.TryGetValue(number, out var place))
            {
                words = isFramed ? Framed(words, frames + place - 1) : words;
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
        taken.Add(index, new Taken(
            part.New(part.PageTree), part.New(part.Document), [.. part.IdLeaves.Select(part.New)],
            [.. Enumerable.Range(frames, read.Count).Select(f => isFramed ? f : 0)]));
        keys += part.ParentKeys;
        return true;
    }

    /// <param name="frame">As many pages as the pieces have together, with nothing but head and foot.</param>
    /// <returns>Null when the file of the frames is not as the printers here write them.</returns>
    public byte[]? Finish(PdfObjects frame, IReadOnlyList<PdfOutlineEntry> outline, PdfProperties properties) =>
        TakeFrames(frame, [.. taken.Values.SelectMany(t => t.Frames)]) ? Finish(outline, properties) : null;

    /// <summary>Each page of the frame becomes a drawing that the page of the book with the same number shows.</summary>
    /// <param name="frames">The number of the drawing for each page; 0 for a page without.</param>
    private bool TakeFrames(PdfObjects objects, int[] frames)
    {
        if (PdfPages.Read(objects) is not { } read || read.Count != frames.Length)
        {
            return false;
        }
        var part = new PdfPart(objects, 0, writer);
        var contents = new HashSet<int>();
        foreach (var (number, place) in read.Order)
        {
            var words = part.Words(number, 0);
            var own = PdfPart.Find(objects.Words(number), "Contents");
            if (own == 0 || Resources().Match(words) is not { Success: true } resources || Box().Match(words) is not { Success: true } box
                || Filter().Match(objects.Words(own)) is not { Success: true } filter)
            {
                return false;
            }
            contents.Add(own);
            if (frames[place - 1] is var drawing and > 0)
            {
                var data = part.Stream(own);
                writer.Add(drawing, string.Create(CultureInfo.InvariantCulture,
                    $"<</Type /XObject /Subtype /Form /BBox {box.Groups[1].Value} /Resources {resources.Groups[1].Value} {filter.Value} /Length {data.Length}>>"), data.Span);
            }
        }
        foreach (var number in part.Rest.Where(n => !read.Order.ContainsKey(n) && !contents.Contains(n) && !IsPageTree(objects.Words(n))))
        {
            Copy(part, number, part.Words(number, 0));
        }
        writer.Add(before, "<</Length 2>>", "q\n"u8);
        var draw = Encoding.ASCII.GetBytes($"Q\n/Artifact <</Type /Pagination>> BDC\n/{FrameName} Do\nEMC\n");
        writer.Add(after, string.Create(CultureInfo.InvariantCulture, $"<</Length {draw.Length}>>"), draw);
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
        writer.Add(pages, string.Create(CultureInfo.InvariantCulture, $"<</Type /Pages /Count {taken.Values.Sum(t => t.Frames.Count)} /Kids [{All(taken.Values.Select(t => t.PageTree))}]>>"));
        var (parentTree, ids, names, info, root) = (writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve(), writer.Reserve());
        writer.Add(parentTree, $"<</Nums [{parents.ToString().TrimEnd()}]>>");
        // Each piece has its own prefix in the order of the book, so the leaves stand in the order that the format asks for.
        List<int> leaves = [.. taken.Values.SelectMany(t => t.IdLeaves)];
        writer.Add(ids, $"<</Kids [{All(leaves)}]>>");
        var idTree = leaves.Count == 0 ? "" : $"/IDTree {ids} 0 R ";
        writer.Add(structure, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /StructTreeRoot /K {document} 0 R /ParentTree {parentTree} 0 R /ParentTreeNextKey {keys} {idTree}>>"));
        writer.Add(document, string.Create(CultureInfo.InvariantCulture,
            $"<</Type /StructElem /S /Document /Lang ({properties.Language}) /P {structure} 0 R /K [{All(taken.Values.Select(t => t.Document))}]>>"));
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

    /// <summary>What the whole file has to know of a piece.</summary>
    /// <param name="Frames">For each page the number of its head and foot, 0 for none.</param>
    private sealed record Taken(int PageTree, int Document, IReadOnlyList<int> IdLeaves, IReadOnlyList<int> Frames);
}
