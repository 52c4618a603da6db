using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;

namespace PanduKota.Features.Publications.Chapters;

/// <param name="Problems">Narratives that could not be taken in, each with its name and line.</param>
/// <param name="Gaps">How many places are marked as missing.</param>
internal sealed record AssembledBook(Documents.Books.Book Book, IReadOnlyList<Problem> Problems, int Gaps);

/// <summary>
/// Puts a book together from its template, from what is stored and from what people have written. What is not stored is
/// marked as a gap with its owner, never filled with invented words.
/// </summary>
internal sealed class BookAssembly
{
    private const string HeadOfRegionOwner = "kepala-daerah";

    private readonly BookTemplateSet set;
    private readonly BookTemplate template;
    private readonly BookContent content;
    private readonly Dictionary<string, Narrative> narratives;
    private readonly NarrativeReferences references;
    private readonly List<Problem> problems = [];

    private BookAssembly(BookTemplateSet set, BookTemplate template, BookContent content, IEnumerable<Narrative> narratives)
    {
        (this.set, this.template) = (set, template);
        this.content = content with { Parts = template.Parts };
        this.narratives = narratives.Where(n => n.Markdown.Length > 0).ToDictionary(n => n.Key, StringComparer.Ordinal);
        references = BookReferences.Of(this.content);
    }

    public static AssembledBook Of(
        BookTemplateSet set, BookTemplate template, BookContent content, IEnumerable<Narrative> narratives, DateTime createdUtc)
    {
        var assembly = new BookAssembly(set, template, content, narratives);
        List<BookSection> sections = [.. template.Chapters.Select(assembly.Section).OfType<BookSection>()];
        if (sections is [{ Blocks: [AnnexHead] } head, var first, ..])
        {
            // In a regulation the first chapter begins under the head of the annex.
            sections.RemoveAt(0);
            sections[0] = first with { Blocks = [.. head.Blocks, .. first.Blocks] };
        }
        if (template.Form != BookForm.Book && content.Edition is { } edition && sections.Count > 0)
        {
            sections[^1] = sections[^1] with { Blocks = [.. sections[^1].Blocks, new Proof(edition.Address)] };
        }
        var book = new Documents.Books.Book(CoverOf(template, content), sections)
        {
            Culture = content.Culture,
            CreatedUtc = createdUtc,
            Author = content.Plan.Region.Name,
            HasRomanChapters = template.Form == BookForm.Annex,
        };
        return new AssembledBook(book, assembly.problems, sections.SelectMany(s => s.Blocks).Count(b => b is Gap));
    }

    /// <summary>"Bappeda", or the title of the head of region.</summary>
    public static string OwnerName(string owner, BookContent content) =>
        owner == HeadOfRegionOwner ? content.HeadOfRegion.In(content.Culture) : owner;

    private BookSection? Section(ChapterTemplate chapter)
    {
        List<Block> blocks = [.. chapter.Pieces.SelectMany(p => Piece(p, chapter))];
        if (blocks.Count == 0)
        {
            return null;
        }
        if (chapter.Title is { } title)
        {
            blocks.Insert(0, new Heading(1, title, chapter.Anchor) { IsNumbered = chapter.IsNumbered, IsAppendix = chapter.IsAppendix });
        }
        return new BookSection(blocks) { IsLandscape = chapter.IsLandscape };
    }

    private List<Block> Piece(PieceTemplate piece, ChapterTemplate chapter)
    {
        List<Block> blocks = piece switch
        {
            { Part: { } part } => [.. BookParts.Of(part, content)],
            { Narrative: { } key } => Written(key, piece.Heading is null),
            _ => [new Gap(piece.Gap!, piece.Owner is { } owner ? OwnerName(owner, content) : null)],
        };
        if (blocks.Count > 0 && piece.Heading is { } heading)
        {
            blocks.Insert(0, new Heading(2, heading) { IsNumbered = chapter.IsNumbered });
        }
        return blocks;
    }

    private List<Block> Written(string key, bool isUnderChapter)
    {
        var asked = set.Narrative(key)!;
        if (!narratives.TryGetValue(key, out var narrative))
        {
            return [new Gap(asked.Title, OwnerName(asked.Owner, content))];
        }
        var read = NarrativeReader.Read(narrative.Markdown, references, isUnderChapter ? 2 : 3);
        if (!read.IsOk)
        {
            problems.AddRange(read.Problems.Select(p => p with { Severity = Severity.Warning, At = p.Place with { Sheet = key } }));
            return [new Gap(Text.Of("{0} (naskahnya menyebut rujukan yang tidak ada lagi)", asked.Title), OwnerName(asked.Owner, content))];
        }
        return [NarrativePreview.Begin(key), .. read.Value, NarrativePreview.End(key)];
    }

    private static BookCover CoverOf(BookTemplate template, BookContent content) => new(
        content.Plan.Region.Name,
        template.Title ?? Text.Verbatim(TitleOf(content)),
        $"{BookContent.Year(content.Plan.Plan.FirstYear)}–{BookContent.Year(content.Plan.Plan.LastYear)}")
    {
        Volume = template.Volume,
        Edition = content.Edition is { } edition
            ? Text.Of("Edisi {0}, {1:d MMMM yyyy}", edition.Number, content.Today)
            : Text.Of("Draf dari isi rencana versi {0}, per {1:d MMMM yyyy}", content.Plan.Plan.Version, content.Today),
        Publisher = Text.Of("Pemerintah {0}, {1}", content.Plan.Region.Name, content.Today.Year.ToString("0", null)),
        Marks = [.. content.Dimensions.Select(BookContent.MarkOf)],
        IsInvented = content.Plan.Region.IsInvented,
        IsPrinted = template.Form == BookForm.Book,
        ProofAddress = content.Edition?.Address,
    };

    /// <summary>The plan's name without the region and years that the cover says anyway.</summary>
    private static string TitleOf(BookContent content)
    {
        var plan = content.Plan.Plan;
        var title = plan.Name
            .Replace(content.Plan.Region.Name, "", StringComparison.OrdinalIgnoreCase)
            .Replace($"{plan.FirstYear}–{plan.LastYear}", "", StringComparison.Ordinal)
            .Replace($"{plan.FirstYear}-{plan.LastYear}", "", StringComparison.Ordinal)
            .Replace("  ", " ", StringComparison.Ordinal).Trim(' ', ',');
        return title.Length == 0 ? plan.Name : title;
    }
}
