using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Outline;
using UglyToad.PdfPig.Tokens;

namespace PanduKota.Documents.Tests.Books;

/// <summary>
/// A finished PDF, read by a library that knows nothing of ours: what a screen reader, a printer and a reader who clicks on
/// the contents need from it.
/// </summary>
internal sealed class PdfReading : IDisposable
{
    private readonly PdfDocument document;

    public PdfReading(byte[] pdf)
    {
        document = PdfDocument.Open(pdf);
    }

    public int Pages => document.NumberOfPages;

    public string? Title => document.Information.Title;

    public string? Language => (Get(Catalog, "Lang") as StringToken)?.Data;

    private DictionaryToken Catalog => document.Structure.Catalog.CatalogDictionary;

    /// <summary>Words of the outline with their pages, in order.</summary>
    public IReadOnlyList<(string Words, int Page, int Level)> Outline => document.TryGetBookmarks(out var bookmarks)
        ? [.. bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(n => (n.Title, n.PageNumber, n.Level))]
        : [];

    /// <summary>The words of a page, with single blanks between them.</summary>
    public string Words(int page) => string.Join(' ', document.GetPage(page).GetWords().Select(w => w.Text));

    /// <summary>Everything that is wrong for readers with a screen reader and for printers.</summary>
    public IReadOnlyList<string> Complaints()
    {
        List<string> found = [];
        void Ask(bool isRight, string complaint)
        {
            if (!isRight)
            {
                found.Add(complaint);
            }
        }
        Ask(Get(Get(Catalog, "MarkInfo") as DictionaryToken, "Marked") is BooleanToken { Data: true }, "not tagged");
        Ask(!string.IsNullOrWhiteSpace(Title), "no title");
        Ask(Get(Get(Catalog, "ViewerPreferences") as DictionaryToken, "DisplayDocTitle") is BooleanToken { Data: true }, "shows its file name instead of its title");
        Ask(Language is "id" or "en", "no language");
        found.AddRange(FontComplaints());
        found.AddRange(TagComplaints());
        found.AddRange(LinkComplaints());
        return found;
    }

    private IEnumerable<string> FontComplaints() =>
        from page in document.GetPages()
        from font in Fonts(Get(page.Dictionary, "Resources") as DictionaryToken)
        where !IsEmbedded(font)
        select $"page {page.Number}: font {(Get(font, "BaseFont") as NameToken)?.Data} is not embedded";

    /// <summary>Fonts of a page and of the drawings on it.</summary>
    private IEnumerable<DictionaryToken> Fonts(DictionaryToken? resources)
    {
        foreach (var (_, token) in (Get(resources, "Font") as DictionaryToken)?.Data ?? new Dictionary<string, IToken>())
        {
            yield return (DictionaryToken)Resolve(token);
        }
        foreach (var (_, token) in (Get(resources, "XObject") as DictionaryToken)?.Data ?? new Dictionary<string, IToken>())
        {
            foreach (var font in Fonts(Get((Resolve(token) as StreamToken)?.StreamDictionary, "Resources") as DictionaryToken))
            {
                yield return font;
            }
        }
    }

    private bool IsEmbedded(DictionaryToken font)
    {
        var own = Get(font, "DescendantFonts") is ArrayToken descendants ? (DictionaryToken)Resolve(descendants.Data[0]) : font;
        return Get(font, "Subtype") is NameToken { Data: "Type3" }
            || (Get(own, "FontDescriptor") is DictionaryToken descriptor && new[] { "FontFile", "FontFile2", "FontFile3" }.Any(f => Get(descriptor, f) is StreamToken));
    }

    /// <summary>Every mark on a page leads to a tag, every tag hangs in the tree under its parent, every picture says what it shows.</summary>
    private List<string> TagComplaints()
    {
        List<string> found = [];
        if (Get(Catalog, "StructTreeRoot") is not DictionaryToken root || Get(Get(root, "ParentTree") as DictionaryToken, "Nums") is not ArrayToken numbers)
        {
            return ["no tree of tags"];
        }
        var keys = numbers.Data.Where((_, i) => i % 2 == 0).Select(k => ((NumericToken)k).Int).ToHashSet();
        var tags = new HashSet<IndirectReference>();
        var open = new Stack<(IToken Token, IToken? Parent)>([(root.Data["K"], (Catalog.Data["StructTreeRoot"] as IndirectReferenceToken))]);
        while (open.TryPop(out var next))
        {
            if (Resolve(next.Token) is ArrayToken list)
            {
                list.Data.ToList().ForEach(kid => open.Push((kid, next.Parent)));
            }
            else if (next.Token is IndirectReferenceToken reference && Resolve(reference) is DictionaryToken tag && Get(tag, "S") is NameToken kind && tags.Add(reference.Data))
            {
                if (!Equals((tag.Data["P"] as IndirectReferenceToken)?.Data, (next.Parent as IndirectReferenceToken)?.Data))
                {
                    found.Add($"a tag {kind.Data} names another parent");
                }
                if (kind.Data == "Figure" && Get(tag, "Alt") is null)
                {
                    found.Add("a picture without words");
                }
                if (tag.Data.TryGetValue("K", out var kids))
                {
                    open.Push((kids, reference));
                }
            }
        }
        foreach (var page in document.GetPages())
        {
            var own = new[] { Get(page.Dictionary, "StructParents") }
                .Concat(Annotations(page.Dictionary).Select(a => Get(a, "StructParent"))).OfType<NumericToken>().Select(n => n.Int);
            found.AddRange(own.Where(k => !keys.Contains(k)).Select(k => $"page {page.Number}: mark {k} leads to no tag"));
        }
        var led = numbers.Data.Where((_, i) => i % 2 == 1).SelectMany(t => Resolve(t) is ArrayToken all ? all.Data : [t]).OfType<IndirectReferenceToken>();
        found.AddRange(led.Where(t => !tags.Contains(t.Data)).Select(t => $"a mark leads to tag {t.Data}, which is not in the tree"));
        return found;
    }

    /// <summary>No link of the book leads out of it by the address that stands in for its places, and none to a place that is not there.</summary>
    private IEnumerable<string> LinkComplaints()
    {
        var places = (Get(Catalog, "Dests") as DictionaryToken)?.Data.Keys.ToHashSet() ?? [];
        foreach (var page in document.GetPages())
        {
            foreach (var annotation in Annotations(page.Dictionary))
            {
                if (Get(Get(annotation, "A") as DictionaryToken, "URI") is StringToken { Data: var address } && address.Contains("buku.invalid", StringComparison.Ordinal))
                {
                    yield return $"page {page.Number}: {address} was not made a link in the book";
                }
                if (Get(annotation, "Dest") is NameToken { Data: var place } && !places.Contains(place))
                {
                    yield return $"page {page.Number}: there is no place {place}";
                }
            }
        }
    }

    private IEnumerable<DictionaryToken> Annotations(DictionaryToken page) =>
        Get(page, "Annots") is ArrayToken all ? all.Data.Select(Resolve).OfType<DictionaryToken>() : [];

    private IToken? Get(DictionaryToken? dictionary, string name) =>
        dictionary is not null && dictionary.Data.TryGetValue(name, out var token) ? Resolve(token) : null;

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;

    public void Dispose() => document.Dispose();
}
