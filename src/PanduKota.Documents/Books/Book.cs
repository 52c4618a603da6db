using System.Globalization;
using System.Text.Json.Serialization;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// A book as facts, before it is written: <c>DocxWriter</c> and <see cref="HtmlWriter"/> write the same book with the
/// same numbers, which <see cref="BookNumbering"/> gives it once.
/// </summary>
public sealed record Book(BookCover Cover, IReadOnlyList<BookSection> Sections)
{
    /// <summary>Language of the words and habit of the figures.</summary>
    [JsonIgnore]
    public CultureInfo Culture { get; init; } = Languages.Indonesian;

    /// <summary>When its content was taken; printed nowhere, kept in the properties of the file.</summary>
    public DateTime CreatedUtc { get; init; } = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Who answers for it, for the properties of the file: "Bappeda Kabupaten Tanah Contoh".</summary>
    public string Author { get; init; } = "";

    /// <summary>Chapters are BAB I, BAB II, as in the annex of a regulation, and their sections I.1, I.2.</summary>
    public bool HasRomanChapters { get; init; }

    public string Say(Text text) => text.In(Culture);
}

/// <param name="RegionName">"Kabupaten Tanah Contoh".</param>
/// <param name="Title">"Rencana Induk Kota Cerdas".</param>
/// <param name="Years">"2026–2035".</param>
public sealed record BookCover(string RegionName, Text Title, string Years)
{
    /// <summary>"Buku 2: Masterplan".</summary>
    public Text? Volume { get; init; }

    /// <summary>"Edisi 3, draf per 21 November 2026".</summary>
    public Text? Edition { get; init; }

    /// <summary>Who gives it out and when: "Pemerintah Kabupaten Tanah Contoh, 2026".</summary>
    public Text? Publisher { get; init; }

    /// <summary>The dimensions of the plan, whose colours run over the cover.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>The region does not exist; the cover and every page say so.</summary>
    public bool IsInvented { get; init; }

    /// <summary>False for loose sheets and annexes, which begin with their first section.</summary>
    public bool IsPrinted { get; init; } = true;

    /// <summary>Public page that confirms a published edition; printed as QR code and address.</summary>
    public string? ProofAddress { get; init; }

    /// <summary>The emblem as a PNG; without one its place is kept, marked as empty.</summary>
    public byte[]? EmblemPng { get; init; }
}

/// <summary>Pages of one direction. The next section begins on a new page.</summary>
public sealed record BookSection(IReadOnlyList<Block> Blocks)
{
    /// <summary>For tables that are too wide for an upright sheet.</summary>
    public bool IsLandscape { get; init; }
}

/// <summary>One piece of a section.</summary>
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Paragraph), "paragraph")]
[JsonDerivedType(typeof(BulletList), "bullet-list")]
[JsonDerivedType(typeof(BookTable), "book-table")]
[JsonDerivedType(typeof(BookFigure), "book-figure")]
[JsonDerivedType(typeof(Callout), "callout")]
[JsonDerivedType(typeof(Gap), "gap")]
[JsonDerivedType(typeof(FindingList), "finding-list")]
[JsonDerivedType(typeof(KeyFigures), "key-figures")]
[JsonDerivedType(typeof(SignatureBlock), "signature-block")]
[JsonDerivedType(typeof(PageBreak), "page-break")]
[JsonDerivedType(typeof(ContentsList), "contents-list")]
[JsonDerivedType(typeof(AnnexHead), "annex-head")]
[JsonDerivedType(typeof(Marker), "marker")]
[JsonDerivedType(typeof(Proof), "proof")]
public abstract record Block;

/// <param name="Level">1 chapter, 2 section, 3 part of a section.</param>
/// <param name="Anchor">Name for cross references; unique in the book.</param>
public sealed record Heading(int Level, Text Words, string? Anchor = null) : Block
{
    /// <summary>A foreword has no number.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>A chapter counted by letters after the others: Lampiran A. Numbering passes it on to the sections in it.</summary>
    public bool IsAppendix { get; init; }

    /// <summary>The dimension a part is about; its tile stands before the words.</summary>
    public Mark? Mark { get; init; }
}

public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block
{
    public static Paragraph Of(params IReadOnlyList<Inline> inlines) => new(inlines);
}

/// <summary>Points, or with <see cref="IsNumbered"/> steps counted from 1.</summary>
public sealed record BulletList(IReadOnlyList<IReadOnlyList<Inline>> Items) : Block
{
    public bool IsNumbered { get; init; }

    public static BulletList Of(params IReadOnlyList<Text> items) => new([.. items.Select(i => (IReadOnlyList<Inline>)[i])]);
}

/// <summary>A captioned, numbered picture.</summary>
/// <param name="Caption">Null takes the title of the chart.</param>
/// <param name="Anchor">Name for cross references; unique in the book.</param>
public sealed record BookFigure(Chart Chart, Text? Caption = null, string? Anchor = null) : Block
{
    public Text Words => Caption ?? Chart.Title;

    /// <summary>Where the figures come from, under the picture.</summary>
    public Text? Source { get; init; }
}

/// <summary>A boxed remark.</summary>
public sealed record Callout(Tone Tone, Text Title, IReadOnlyList<Inline> Inlines) : Block;

/// <summary>Content that is not in the system yet. It is marked with its owner and never filled with invented words.</summary>
/// <param name="Owner">Who has to fill it in: an agency or a role; null when nobody is named yet.</param>
public sealed record Gap(Text What, string? Owner) : Block;

/// <summary>Findings of the plan checks, worst first.</summary>
public sealed record FindingList(IReadOnlyList<Problem> Findings) : Block;

/// <summary>A few great figures on one line, such as the summary of a plan.</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : Block;

public sealed record KeyFigure(Text Label, Text Value, Text? Note = null);

/// <summary>Places to sign, two on a line, kept together on one page.</summary>
/// <param name="PlaceAndDay">"Tanah Contoh, ........ 2026".</param>
public sealed record SignatureBlock(Text PlaceAndDay, IReadOnlyList<Signature> Signatures) : Block
{
    /// <summary>A single signature stands in the right half, as in regulations.</summary>
    public bool IsKeptRight { get; init; }
}

/// <param name="Role">"Bupati Tanah Contoh".</param>
/// <param name="Name">Null leaves a dotted line.</param>
/// <param name="Identity">"NIP 19760101 200003 1 001"; null for elected heads.</param>
public sealed record Signature(Text Role, string? Name = null, string? Identity = null);

public sealed record PageBreak : Block;

/// <summary>The head of an annex of a regulation: whose annex it is at the right, its name in the middle under it.</summary>
/// <param name="Lines">"Lampiran", "Peraturan Bupati ...", "Nomor ... Tahun ...", "tentang", the subject; printed in capital letters.</param>
public sealed record AnnexHead(IReadOnlyList<Text> Lines, Text Name) : Block;

/// <summary>QR code and address of the public page that confirms a published edition.</summary>
public sealed record Proof(string Address) : Block;

/// <summary>A place with a name that is not printed: where a part begins or ends that is to be shown by itself.</summary>
public sealed record Marker(string Name) : Block;

/// <summary>What is listed by a <see cref="ContentsList"/>.</summary>
public enum ContentsKind
{
    Headings,
    Tables,
    Figures,
}

/// <summary>Contents with page numbers: of headings, tables or figures.</summary>
/// <param name="Depth">Levels of headings that are listed, 1..3.</param>
public sealed record ContentsList(ContentsKind Kind, int Depth = 2) : Block;
