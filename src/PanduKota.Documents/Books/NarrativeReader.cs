using System.Globalization;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace PanduKota.Documents.Books;

/// <summary>What words written by people may refer to, so that figures in them never go stale.</summary>
/// <param name="Figures">{{jumlah_program}} -> "80".</param>
/// <param name="Blocks">{{tabel_matriks}} on a line of its own -> the table or chart.</param>
public sealed record NarrativeReferences(IReadOnlyDictionary<string, Text> Figures, IReadOnlyDictionary<string, Block> Blocks)
{
    public static NarrativeReferences None { get; } = new(new Dictionary<string, Text>(), new Dictionary<string, Block>());
}

/// <summary>
/// Turns a section written in Markdown (foreword, background, legal basis) into blocks: headings, paragraphs, bold, italic,
/// links, lists, quotes. {{name}} takes in a figure, alone on its line a table or chart, {{rujuk:name}} the number of a
/// heading, table or figure of the book. Refusals: BOOK-020 unknown name, BOOK-021 a form that books do not have (picture,
/// HTML, code, table), BOOK-022 too long; each with its line. BOOK-024 nested too deeply.
/// </summary>
public sealed partial class NarrativeReader
{
    private const int MostLetters = 200_000;
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().Build();

    private readonly NarrativeReferences known;
    private readonly int topLevel;
    private readonly List<(string Name, int Line)> names = [];
    private readonly List<Problem> problems = [];
    private readonly List<Block> blocks = [];

    private NarrativeReader(NarrativeReferences known, int topLevel) => (this.known, this.topLevel) = (known, topLevel);

    /// <param name="topLevel">Level that "#" becomes: 2 inside a chapter.</param>
    public static Outcome<IReadOnlyList<Block>> Read(string markdown, NarrativeReferences known, int topLevel = 2)
    {
        if (markdown.Length > MostLetters)
        {
            return Problem.Error("BOOK-022", Text.Of("Naskah terlalu panjang: {0:N0} huruf, paling banyak {1:N0}.", markdown.Length, MostLetters),
                Text.Of("Bagi naskah menjadi beberapa bagian."));
        }
        var reader = new NarrativeReader(known, topLevel);
        var marked = reader.MarkReferences(markdown.Replace(Open, ' ').Replace(Close, ' '));
        try
        {
            foreach (var block in Markdown.Parse(marked, Pipeline))
            {
                reader.Add(block);
            }
        }
        catch (ArgumentException)
        {
            // How the library says that brackets, quotes or lists stand in each other a hundred deep.
            return Problem.Error("BOOK-024", Text.Of("Naskah memuat kurung, kutipan, atau daftar yang bersarang terlalu dalam."),
                Text.Of("Hapus tanda [ atau > yang berulang, atau ratakan daftarnya."));
        }
        return reader.problems.Count > 0 ? reader.problems : Outcome.Ok<IReadOnlyList<Block>>(reader.blocks);
    }

    /// <summary>Puts a mark that Markdown does not know in place of every reference, and asks whether it exists.</summary>
    private string MarkReferences(string markdown) => Reference().Replace(markdown, match =>
    {
        var name = match.Groups[1].Value.Trim();
        var line = LineOf(markdown, match.Index);
        var isKnown = known.Figures.ContainsKey(name) || known.Blocks.ContainsKey(name) || name.StartsWith(Referring, StringComparison.Ordinal);
        if (!isKnown)
        {
            problems.Add(Problem.Error("BOOK-020", Text.Of("Naskah baris {0}: rujukan {1} tidak dikenal.", line, "{{" + name + "}}"),
                Text.Of("Pilih salah satu nama dari daftar rujukan, atau hapus rujukan itu."), new Place(Row: line, Field: name)));
        }
        names.Add((name, line));
        return $"{Open}{(names.Count - 1).ToString(CultureInfo.InvariantCulture)}{Close}";
    });

    /// <summary>The {{rujuk:name}} of a text, with their lines.</summary>
    public static IReadOnlyList<(string Anchor, int Line)> PlacesIn(string markdown) =>
    [
        .. Reference().Matches(markdown).Select(m => (Name: m.Groups[1].Value.Trim(), m.Index))
            .Where(m => m.Name.StartsWith(Referring, StringComparison.Ordinal))
            .Select(m => (m.Name[Referring.Length..].Trim(), LineOf(markdown, m.Index))),
    ];

    private const string Referring = "rujuk:";

    private void Add(Markdig.Syntax.Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                var level = Math.Clamp(heading.Level - 1 + topLevel, 1, 3);
                blocks.Add(new Heading(level, Flat(heading.Inline)));
                break;
            case ParagraphBlock paragraph when AloneOn(paragraph.Inline) is { } placed:
                blocks.Add(placed);
                break;
            case ParagraphBlock paragraph:
                blocks.Add(new Paragraph(Inlines(paragraph.Inline)));
                break;
            case ListBlock list:
                blocks.Add(new BulletList([.. Items(list)]) { IsNumbered = list.IsOrdered });
                break;
            case QuoteBlock quote:
                var words = quote.OfType<ParagraphBlock>().SelectMany(p => Inlines(p.Inline)).ToList();
                blocks.Add(new Callout(Tone.Plain, Text.Verbatim(""), words));
                break;
            case ThematicBreakBlock or LinkReferenceDefinitionGroup:
                break;
            default:
                Refuse(block.Line);
                break;
        }
    }

    /// <summary>Items of inner lists follow their parent as items of the same list.</summary>
    private IEnumerable<IReadOnlyList<Inline>> Items(ListBlock list)
    {
        foreach (var item in list.OfType<ListItemBlock>().SelectMany(i => i))
        {
            if (item is ParagraphBlock paragraph)
            {
                yield return Inlines(paragraph.Inline);
            }
            else if (item is ListBlock inner)
            {
                foreach (var deeper in Items(inner))
                {
                    yield return deeper;
                }
            }
            else
            {
                Refuse(item.Line);
            }
        }
    }

    private Block? AloneOn(ContainerInline? content) =>
        content?.FirstChild is LiteralInline only && only.NextSibling is null && Mark().Match(only.Content.ToString()) is { Success: true } mark
        && mark.Length == only.Content.Length && known.Blocks.TryGetValue(NameOf(mark).Name, out var block) ? block : null;

    private List<Inline> Inlines(ContainerInline? content)
    {
        var result = new List<Inline>();
        foreach (var inline in content ?? Enumerable.Empty<MarkdownInline>())
        {
            Collect(inline, result, new Inline(Text.Verbatim("")));
        }
        return result;
    }

    private void Collect(MarkdownInline inline, List<Inline> result, Inline look)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Split(literal.Content.ToString(), result, look);
                break;
            case LineBreakInline:
                result.Add(look with { Words = Text.Verbatim(" ") });
                break;
            case EmphasisInline emphasis:
                Inside(emphasis, result, emphasis.DelimiterCount > 1 ? look with { IsBold = true } : look with { IsItalic = true });
                break;
            case LinkInline { IsImage: false } link:
                Inside(link, result, look with { Link = link.Url });
                break;
            case AutolinkInline address:
                result.Add(look with { Words = Text.Verbatim(address.Url), Link = address.Url });
                break;
            case HtmlEntityInline entity:
                result.Add(look with { Words = Text.Verbatim(entity.Transcoded.ToString()) });
                break;
            default:
                Refuse(inline.Line);
                break;
        }
    }

    private void Inside(ContainerInline container, List<Inline> result, Inline look)
    {
        foreach (var child in container)
        {
            Collect(child, result, look);
        }
    }

    /// <summary>Cuts words at the marks and puts in what they stand for.</summary>
    private void Split(string words, List<Inline> result, Inline look)
    {
        var start = 0;
        foreach (Match mark in Mark().Matches(words))
        {
            AddWords(words[start..mark.Index], result, look);
            var (name, line) = NameOf(mark);
            if (name.StartsWith(Referring, StringComparison.Ordinal))
            {
                result.Add(look with { Reference = name[Referring.Length..].Trim(), Link = null });
            }
            else if (known.Figures.TryGetValue(name, out var figure))
            {
                result.Add(look with { Words = figure });
            }
            else if (known.Blocks.ContainsKey(name))
            {
                problems.Add(Problem.Error("BOOK-023", Text.Of("Naskah baris {0}: tabel atau grafik {1} harus berdiri sendiri pada satu baris.", line, "{{" + name + "}}"),
                    Text.Of("Beri baris kosong sebelum dan sesudahnya."), new Place(Row: line, Field: name)));
            }
            start = mark.Index + mark.Length;
        }
        AddWords(words[start..], result, look);
    }

    private static void AddWords(string words, List<Inline> result, Inline look)
    {
        if (words.Length > 0)
        {
            result.Add(look with { Words = Text.Verbatim(words) });
        }
    }

    /// <summary>A heading has words only; its figures are taken in as words.</summary>
    private Text Flat(ContainerInline? content)
    {
        var parts = Inlines(content);
        return Text.Said(string.Concat(parts.Select(p => p.Words.Indonesian)), string.Concat(parts.Select(p => p.Words.English)));
    }

    private void Refuse(int line) => problems.Add(Problem.Error("BOOK-021",
        Text.Of("Naskah baris {0}: gambar, HTML, kode, dan tabel tidak dapat dipakai di dalam naskah.", line + 1),
        Text.Of("Pakai paragraf, daftar, tebal, miring, tautan; tabel dan grafik lewat rujukan."), new Place(Row: line + 1)));

    private (string Name, int Line) NameOf(Match mark) => names[int.Parse(mark.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture)];

    private static int LineOf(string words, int index) => words.AsSpan(0, index).Count('\n') + 1;

    [GeneratedRegex(@"\{\{([^{}\r\n]{1,80})\}\}")]
    private static partial Regex Reference();

    [GeneratedRegex("\uE000([0-9]{1,6})\uE001")]
    private static partial Regex Mark();
}
