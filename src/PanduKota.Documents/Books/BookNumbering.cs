using System.Globalization;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>A block with what it is called in the book.</summary>
/// <param name="Number">"2.3", "Bab 2", "Lampiran A", "Tabel 7"; null for a block without number.</param>
/// <param name="Id">Anchor in the files, unique; null for a block that cannot be referred to.</param>
public sealed record NumberedBlock(Block Block, Text? Number, string? Id);

/// <param name="Words">The heading or caption.</param>
/// <param name="Level">1..3 for headings, 1 for tables and figures.</param>
public sealed record ContentsEntry(string Id, Text? Number, Text Words, int Level);

/// <summary>
/// Numbers of headings, tables and figures, given once for all writers: chapters "Bab 1", sections "1.2", appendices
/// "Lampiran A" and "A.1", tables and figures counted through the whole book.
/// </summary>
public sealed class BookNumbering
{
    /// <summary>Lines of a roadmap that fit on a sheet together with its legend and caption.</summary>
    private const int UprightLines = 28;
    private const int LandscapeLines = 16;

    private readonly Dictionary<string, NumberedBlock> anchors = new(StringComparer.Ordinal);
    private readonly int[] counts = new int[3];
    private readonly List<Problem> problems = [];
    private bool isAppendix;
    private int lastLevel;
    private int chapters;
    private int appendices;
    private int headings;
    private int tables;
    private int figures;

    private BookNumbering(Book book)
    {
        Book = book;
        Sections = [.. book.Sections.Select(s =>
            (s, (IReadOnlyList<NumberedBlock>)[.. s.Blocks.SelectMany(b => Fitting(b, s.IsLandscape)).Select(Give)]))];
        CheckReferences();
    }

    public Book Book { get; }

    public IReadOnlyList<(BookSection Section, IReadOnlyList<NumberedBlock> Blocks)> Sections { get; }

    /// <summary>Anchors used twice (BOOK-010) and references to anchors that do not exist (BOOK-011).</summary>
    public IReadOnlyList<Problem> Problems => problems;

    public static BookNumbering Of(Book book) => new(book);

    public IEnumerable<ContentsEntry> Contents(ContentsKind kind, int depth) => Sections.SelectMany(s => s.Blocks)
        .Select(b => b.Block switch
        {
            Heading heading when kind == ContentsKind.Headings && heading.Level <= depth => Entry(b, heading.Words, heading.Level),
            BookTable table when kind == ContentsKind.Tables => Entry(b, table.Caption, 1),
            BookFigure figure when kind == ContentsKind.Figures => Entry(b, figure.Words, 1),
            _ => null,
        }).OfType<ContentsEntry>();

    /// <summary>Every name that a reference may use.</summary>
    public IReadOnlySet<string> Anchors => anchors.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The block behind an anchor, or null when there is none.</summary>
    public NumberedBlock? Find(string anchor) => anchors.GetValueOrDefault(anchor);

    /// <summary>What a reference says: "Tabel 3", "Bab 2", "bagian 2.1"; the heading's words when it has no number.</summary>
    public static Text Say(NumberedBlock target) => target switch
    {
        { Block: Heading { Level: > 1 }, Number: { } number } => Text.Of("bagian {0}", number),
        { Number: { } number } => number,
        { Block: Heading heading } => heading.Words,
        _ => Text.Verbatim(""),
    };

    /// <summary>A roadmap that is longer than a page becomes several figures; the anchor stays with the first.</summary>
    private static IEnumerable<Block> Fitting(Block block, bool isLandscape)
    {
        if (block is not BookFigure { Chart: GanttChart gantt } figure)
        {
            return [block];
        }
        var parts = gantt.Parts(isLandscape ? LandscapeLines : UprightLines);
        return parts.Count == 1 ? [block] : parts.Select((part, i) => figure with
        {
            Chart = part,
            Caption = Text.Of("{0} (bagian {1} dari {2})", figure.Words, i + 1, parts.Count),
            Anchor = i == 0 ? figure.Anchor : null,
        });
    }

    private static ContentsEntry Entry(NumberedBlock block, Text words, int level) => new(block.Id!, block.Number, words, level);

    private NumberedBlock Give(Block block)
    {
        var numbered = block switch
        {
            Heading heading => Numbered(heading),
            BookTable => new NumberedBlock(block, Text.Of("Tabel {0}", ++tables), Name("tabel", tables)),
            BookFigure => new NumberedBlock(block, Text.Of("Gambar {0}", ++figures), Name("gambar", figures)),
            _ => new NumberedBlock(block, null, null),
        };
        var anchor = block switch { Heading h => h.Anchor, BookTable t => t.Anchor, BookFigure f => f.Anchor, _ => null };
        if (anchor is not null && !anchors.TryAdd(anchor, numbered))
        {
            problems.Add(Problem.Error("BOOK-010", Text.Of("Nama rujukan \"{0}\" dipakai dua kali dalam buku.", anchor),
                Text.Of("Beri nama lain kepada salah satunya."), new Place(Field: anchor)));
        }
        return numbered;
    }

    /// <summary>A level that is skipped would leave a 0 in the number, so a heading is at most one level under the last.</summary>
    private NumberedBlock Numbered(Heading heading)
    {
        var level = Math.Clamp(heading.Level, 1, Math.Min(3, lastLevel + 1));
        lastLevel = level;
        var number = Number(heading, level);
        return new NumberedBlock(
            heading with { Level = level, IsAppendix = level == 1 ? heading.IsAppendix : isAppendix }, number, Name("h", ++headings));
    }

    private Text? Number(Heading heading, int level)
    {
        if (!heading.IsNumbered)
        {
            return null;
        }
        if (level == 1)
        {
            isAppendix = heading.IsAppendix;
            counts[0] = isAppendix ? ++appendices : ++chapters;
            counts[1] = counts[2] = 0;
            return isAppendix ? Text.Of("Lampiran {0}", Letter(counts[0])) : Book.HasRomanChapters ? Text.Of("BAB {0}", Roman(counts[0])) : Text.Of("Bab {0}", counts[0]);
        }
        counts[level - 1]++;
        if (level == 2)
        {
            counts[2] = 0;
        }
        var first = isAppendix ? Letter(counts[0]) : Book.HasRomanChapters ? Roman(counts[0]) : counts[0].ToString(CultureInfo.InvariantCulture);
        var rest = counts[1..level].Select(c => c.ToString(CultureInfo.InvariantCulture));
        return Text.Verbatim(string.Join('.', rest.Prepend(first)));
    }

    private void CheckReferences()
    {
        var used = Sections.SelectMany(s => s.Blocks).SelectMany(b => b.Block switch
        {
            Paragraph paragraph => paragraph.Inlines,
            Callout callout => callout.Inlines,
            BulletList list => list.Items.SelectMany(i => i),
            _ => [],
        });
        foreach (var missing in used.Select(i => i.Reference).OfType<string>().Distinct().Where(a => !anchors.ContainsKey(a)))
        {
            problems.Add(Problem.Error("BOOK-011", Text.Of("Rujukan \"{0}\" tidak ada dalam buku.", missing),
                Text.Of("Periksa nama rujukan itu, atau hapus rujukannya."), new Place(Field: missing)));
        }
    }

    /// <summary>I, II, III, IV ...</summary>
    private static string Roman(int number)
    {
        (int Value, string Letters)[] parts =
            [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var letters = "";
        foreach (var (value, sign) in parts)
        {
            for (; number >= value; number -= value)
            {
                letters += sign;
            }
        }
        return letters;
    }

    /// <summary>A..Z, then AA..</summary>
    private static string Letter(int number)
    {
        var letters = "";
        for (var rest = number; rest > 0; rest = (rest - 1) / 26)
        {
            letters = (char)('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }

    private static string Name(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{kind}-{number}");
}
