using PanduKota.Engines.Words;

namespace PanduKota.Features.Publications.Templates;

/// <summary>
/// Which books a masterplan has and what stands in them. Guides change from year to year, so a set is data with validity:
/// the shipped sets stand in <c>Reference/book-templates.json</c>, later ones are taken in by <see cref="ImportBookTemplates"/>.
/// </summary>
/// <param name="Code">"2021", permanent.</param>
/// <param name="ValidTo">Last day; null while no later set has taken its place.</param>
public sealed record BookTemplateSet(
    string Code,
    Text Name,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<NarrativeTemplate> Narratives,
    IReadOnlyList<BookTemplate> Books)
{
    public BookTemplate? Book(string code) => Books.FirstOrDefault(b => b.Code == code);

    public NarrativeTemplate? Narrative(string key) => Narratives.FirstOrDefault(n => n.Key == key);
}

/// <summary>A section that people write in Markdown.</summary>
/// <param name="Key">"latar-belakang", permanent: texts are stored under it.</param>
/// <param name="Owner">Who has to write it; "kepala-daerah" stands for the head of region.</param>
/// <param name="Hint">What is expected there.</param>
public sealed record NarrativeTemplate(string Key, Text Title, string Owner, Text Hint);

public enum BookForm
{
    /// <summary>With a cover.</summary>
    Book,

    /// <summary>Loose sheets to be signed, without a cover.</summary>
    Sheets,

    /// <summary>The annex of a regulation: no cover, chapters in Roman figures.</summary>
    Annex,
}

/// <param name="Code">"masterplan", permanent.</param>
/// <param name="Title">Null takes the name of the plan.</param>
/// <param name="Volume">"Buku 2: Masterplan"; null where there is no cover.</param>
/// <param name="About">One sentence for whoever chooses a book.</param>
public sealed record BookTemplate(string Code, Text? Title, Text? Volume, Text About, BookForm Form, IReadOnlyList<ChapterTemplate> Chapters)
{
    /// <summary>Names of the generated parts in it.</summary>
    public IReadOnlySet<string> Parts => Pieces.Select(p => p.Part).OfType<string>().ToHashSet(StringComparer.Ordinal);

    public IEnumerable<PieceTemplate> Pieces => Chapters.SelectMany(c => c.Pieces);

    public bool Holds(string narrativeKey) => Pieces.Any(p => p.Narrative == narrativeKey);
}

/// <summary>A chapter on a page of its own. One whose pieces all come out empty is left out.</summary>
/// <param name="Title">Null for pages without a heading, such as the contents.</param>
/// <param name="Anchor">Name for cross references.</param>
public sealed record ChapterTemplate(IReadOnlyList<PieceTemplate> Pieces, Text? Title = null, string? Anchor = null)
{
    public bool IsNumbered { get; init; } = true;

    public bool IsAppendix { get; init; }

    public bool IsLandscape { get; init; }
}

/// <summary>One of: a generated part, a narrative, or content that the system does not hold yet (a marked gap).</summary>
/// <param name="Heading">Of a section of its own; null goes on under the heading before.</param>
/// <param name="Owner">Whose gap it is.</param>
public sealed record PieceTemplate(Text? Heading = null, string? Part = null, string? Narrative = null, Text? Gap = null, string? Owner = null);
