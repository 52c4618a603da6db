using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Bench.Books;

/// <summary>A masterplan of about 150 pages: ten chapters of ten sections, a table in each, three charts in each chapter.</summary>
internal static class LongBook
{
    private const int Chapters = 10;
    public const int RowsPerTable = 24;

    private static readonly Mark[] Dimensions =
    [
        new("G", Words("Smart Governance"), "#0b6fb8"), new("B", Words("Smart Branding"), "#b14a86"), new("E", Words("Smart Economy"), "#00855f"),
        new("L", Words("Smart Living"), "#c2500a"), new("S", Words("Smart Society"), "#6a4ea3"), new("N", Words("Smart Environment"), "#4e7a00"),
    ];

    private static readonly int[] Years = [.. Enumerable.Range(2026, 10)];

    public static Book Make() => new(
        new BookCover("Kabupaten Tanah Contoh", Words("Rencana Induk Kota Cerdas"), "2026–2035") { Marks = Dimensions, IsInvented = true },
        [
            new BookSection([new ContentsList(ContentsKind.Headings), new ContentsList(ContentsKind.Tables), new ContentsList(ContentsKind.Figures)]),
            .. Enumerable.Range(1, Chapters).Select(chapter => new BookSection([.. Chapter(chapter)])),
        ]);

    private static IEnumerable<Block> Chapter(int chapter)
    {
        yield return new Heading(1, Words($"Strategi bagian {chapter}"));
        yield return new BookFigure(Spending(chapter));
        yield return new BookFigure(Roadmap(chapter));
        yield return new BookFigure(Readiness(chapter));
        for (var section = 1; section <= 10; section++)
        {
            yield return new Heading(2, Words($"Program kelompok {chapter}.{section}"), $"k-{chapter}-{section}");
            yield return Paragraph.Of(Words("Program berikut disusun bersama perangkat daerah dan ditinjau setiap tahun. Rinciannya pada "),
                Inline.To($"t-{chapter}-{section}"), Words("."));
            yield return new BookTable(Words($"Program kelompok {chapter}.{section}"),
                [new(Words(""), ColumnKind.Short, 0.5), new(Words("Program"), Width: 4), new(Words("Penanggung jawab"), Width: 2.4),
                    .. Years.Take(5).Select(y => new BookColumn(Words($"{y}"), ColumnKind.Money, 0.9))],
                [.. Enumerable.Range(0, RowsPerTable).Select(row => Row(chapter, section, row))], $"t-{chapter}-{section}");
        }
    }

    private static BookRow Row(int chapter, int section, int row) => new(
    [
        BookCell.Tile(Dimensions[row % 6]), Words($"Pelayanan terpadu {chapter}.{section}.{row} di kecamatan"), Words("Dinas Komunikasi dan Informatika"),
        .. Years.Take(5).Select(y => BookCell.Money((chapter * 31L + section * 17 + row * 7 + y) % 900 * 1_000_000)),
    ]);

    private static StackedYears Spending(int chapter) => new(Words($"Belanja bagian {chapter}"), Years,
        [.. Dimensions.Select((d, i) => new YearSeries(d, [.. Years.Select(y => (chapter + i * 3 + y) % 11 * 1_000_000_000L)]))],
        [.. Years.Select(_ => (long?)40_000_000_000)]);

    private static GanttChart Roadmap(int chapter) => new(Words($"Peta jalan bagian {chapter}"), 2026, 10,
        [.. Enumerable.Range(0, 20).Select(i => new GanttBar(Dimensions[i % 6], $"Program {chapter}.{i} dengan nama yang cukup panjang", 2026 + i % 7, 2028 + i % 7))]);

    private static RadarChart Readiness(int chapter) => new(Words($"Kesiapan bagian {chapter}"),
        [.. Dimensions.Select((d, i) => new RadarAxis(d, 1 + (chapter + i) % 4 * 0.7, 3.5))], 4);

    private static Text Words(string words) => Text.Verbatim(words);
}
