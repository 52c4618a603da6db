using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>For each dimension: its figures, its sub-dimensions, its programmes.</summary>
internal static class StrategyChapter
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        foreach (var dimension in content.Dimensions)
        {
            foreach (var block in Section(dimension, content))
            {
                yield return block;
            }
        }
        List<Programme> without = [.. content.WithoutDimension];
        if (without.Count > 0)
        {
            yield return new Heading(2, Text.Of("Program tanpa dimensi"));
            yield return new Callout(Tone.Attention, Text.Of("Dimensi belum dipilih"),
                [Text.Of("{0:N0} program berikut belum punya dimensi yang ada dalam set rencana ini.", without.Count)]);
            yield return ProgrammeTable(Text.Of("Program tanpa dimensi"), without, content);
        }
    }

    private static IEnumerable<Block> Section(Dimension dimension, BookContent content)
    {
        List<Programme> own = [.. content.ProgrammesOf(dimension)];
        var figures = content.Figures.Dimensions.First(d => d.Code == dimension.Code);
        yield return new Heading(2, Text.Said($"{dimension.Name} ({dimension.IndonesianName})", dimension.Name), "dimensi-" + dimension.Code)
        {
            Mark = BookContent.MarkOf(dimension),
        };
        if (own.Count == 0)
        {
            yield return new Gap(Text.Of("Program dimensi {0}", dimension.Name), null);
            yield break;
        }
        yield return Paragraph.Of(Text.Of(
            "Dimensi ini memuat {0:N0} program dari {1:N0} OPD, dengan kebutuhan dana {2}; {3:N0} di antaranya Quick Win. Puncak belanjanya {4} pada {5}.",
            own.Count, own.Select(p => p.LeadAgencyId).Distinct().Count(), new Rupiah(figures.Total), figures.QuickWins,
            new Rupiah(figures.ByYear.Values.Max()), figures.ByYear.MaxBy(y => y.Value).Key));
        yield return new BookTable(
            Text.Of("Subdimensi {0}", dimension.Name),
            [
                new BookColumn(Text.Of("Subdimensi"), Width: 3), new BookColumn(Text.Of("Program"), ColumnKind.Number),
                new BookColumn(Text.Of("Dana"), ColumnKind.Money, 1.5),
            ],
            [
                .. dimension.SubDimensions.Zip(figures.SubDimensions, (sub, of) => new BookRow(
                    [BookContent.NameOf(sub), BookCell.Number(of.Programmes), BookCell.Money(of.Total)])),
            ]);
        yield return ProgrammeTable(Text.Of("Program {0}", dimension.Name), own, content);
    }

    private static BookTable ProgrammeTable(Text caption, List<Programme> programmes, BookContent content) => new(
        caption,
        [
            new BookColumn(Text.Of("Kode"), ColumnKind.Short, 0.9), new BookColumn(Text.Of("Program"), Width: 4),
            new BookColumn(Text.Of("Jenis"), Width: 1.3), new BookColumn(Text.Of("OPD penanggung jawab"), Width: 3.4),
            new BookColumn(Text.Of("Tahun"), ColumnKind.Short, 1.3), new BookColumn(Text.Of("Dana"), ColumnKind.Money, 1.2),
        ],
        [
            .. programmes.GroupBy(p => content.Plan.SubDimensionOf(p)).OrderBy(g => g.Key?.Ordinal ?? int.MaxValue)
                .SelectMany(group => (BookRow[])
                [
                    new BookRow(
                        [group.Key is { } sub ? BookContent.NameOf(sub) : Text.Of("Subdimensi belum dipilih")], RowKind.Group),
                    .. group.Select(p => RowOf(p, content)),
                ]),
            new BookRow(
                [BookCell.Empty, Text.Of("Jumlah"), BookCell.Empty, BookCell.Empty, BookCell.Empty, BookCell.Money(programmes.Sum(p => p.TotalRupiah()))],
                RowKind.Total),
        ]);

    private static BookRow RowOf(Programme programme, BookContent content) => new(
    [
        programme.Code,
        programme.IsQuickWin ? Text.Of("{0} (Quick Win)", programme.Name) : Text.Verbatim(programme.Name),
        BookContent.KindOf(programme.Kind),
        content.AgencyOf(programme) is { } agency
            ? (BookCell)agency
            : BookCell.Of(Text.Of("belum ditunjuk")) with { Tone = Tone.Attention },
        BookContent.YearsOf(programme),
        BookCell.Money(programme.TotalRupiah()),
    ]);
}
