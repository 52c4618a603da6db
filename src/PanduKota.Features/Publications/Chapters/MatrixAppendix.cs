using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The programme matrix: targets and money of every programme in every year, by dimension.</summary>
internal static class MatrixAppendix
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        foreach (var dimension in content.Dimensions)
        {
            List<Programme> own = [.. content.ProgrammesOf(dimension)];
            if (own.Count > 0)
            {
                yield return new Heading(2, Text.Verbatim(dimension.Name)) { Mark = BookContent.MarkOf(dimension) };
                yield return Targets(Text.Of("Target program {0}", dimension.Name), own, content);
                yield return Money(Text.Of("Pagu program {0}", dimension.Name), own, content);
            }
        }
        List<Programme> without = [.. content.WithoutDimension];
        if (without.Count > 0)
        {
            yield return new Heading(2, BookContent.NoDimension.Name);
            yield return Targets(Text.Of("Target program tanpa dimensi"), without, content);
            yield return Money(Text.Of("Pagu program tanpa dimensi"), without, content);
        }
    }

    private static BookTable Targets(Text caption, List<Programme> programmes, BookContent content) => new(
        caption,
        [
            new BookColumn(Text.Of("Indikator"), Width: 4.5), new BookColumn(Text.Of("Satuan"), ColumnKind.Short, 1.2),
            new BookColumn(Text.Of("Awal"), ColumnKind.Short),
            .. content.Figures.Years.Select(y => new BookColumn(Text.Verbatim(BookContent.Year(y)), ColumnKind.Short)),
        ],
        [.. programmes.SelectMany(p => TargetRows(p, content))])
    {
        IsDense = true,
    };

    private static IEnumerable<BookRow> TargetRows(Programme programme, BookContent content)
    {
        yield return new BookRow([HeadOf(programme, content)], RowKind.Group);
        if (programme.Indicators.Count == 0)
        {
            yield return new BookRow([BookCell.Of(Text.Of("Indikator belum diisi")) with { Tone = Documents.Charts.Tone.Attention }]);
        }
        foreach (var indicator in programme.Indicators)
        {
            yield return new BookRow(
            [
                indicator.Name, indicator.Unit, content.BaselineOf(indicator),
                .. content.Figures.Years.Select(y => indicator.Targets.Find(t => t.Year == y) is { } target ? content.TargetOf(target) : BookCell.Empty),
            ]);
        }
    }

    private static string HeadOf(Programme programme, BookContent content)
    {
        string?[] parts =
        [
            $"{programme.Code} {programme.Name}", content.AgencyOf(programme),
            programme.NomenclatureCode, content.Plan.GoalOf(programme.GoalId)?.Code, BookContent.KindOf(programme.Kind).In(content.Culture),
        ];
        return string.Join(" · ", parts.Where(p => !string.IsNullOrWhiteSpace(p)));
    }

    private static BookTable Money(Text caption, List<Programme> programmes, BookContent content) => new(
        caption,
        [
            new BookColumn(Text.Of("Kode"), ColumnKind.Short, 1.1), new BookColumn(Text.Of("Program"), Width: 4),
            new BookColumn(Text.Of("Sumber dana"), Width: 1.4),
            .. content.Figures.Years.Select(y => new BookColumn(Text.Verbatim(BookContent.Year(y)), ColumnKind.Money)),
            new BookColumn(Text.Of("Jumlah"), ColumnKind.Money, 1.2),
        ],
        [
            .. programmes.SelectMany(p => p.CostLines.GroupBy(c => c.FundSource).OrderBy(g => FundSources.OrderOf(g.Key))
                .Select((source, i) => new BookRow(
                [
                    i == 0 ? p.Code : null, i == 0 ? p.Name : null, source.Key,
                    .. content.Figures.Years.Select(y => BookCell.Money(source.Where(c => c.Year == y).Sum(c => c.Rupiah))),
                    BookCell.Money(source.Sum(c => c.Rupiah)) with { IsBold = true },
                ]))),
            new BookRow(
            [
                BookCell.Empty, Text.Of("Jumlah"), BookCell.Empty,
                .. content.Figures.Years.Select(y => BookCell.Money(
                    programmes.SelectMany(p => p.CostLines).Where(c => c.Year == y).Sum(c => c.Rupiah))),
                BookCell.Money(programmes.Sum(p => p.TotalRupiah())),
            ], RowKind.Total),
        ])
    {
        IsDense = true,
    };
}
