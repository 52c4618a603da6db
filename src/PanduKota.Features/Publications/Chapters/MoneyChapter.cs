using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>Money by year and dimension against the ceiling, and by fund source.</summary>
internal static class MoneyChapter
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        yield return Paragraph.Of(Text.Of("Angka setiap tahun dan dimensi ada di "), Inline.To("dana"), Text.Of("; gambarnya "), Inline.To("gambar-dana"), Text.Verbatim("."));
        foreach (var block in InShort(content))
        {
            yield return block;
        }
        yield return ByDimension(content);
        yield return BySource(content);
    }

    /// <summary>The chart, and what is over a ceiling.</summary>
    public static IEnumerable<Block> InShort(BookContent content)
    {
        yield return new BookFigure(ChartOf(content), Anchor: "gambar-dana");
        if (content.Figures.OverCeilings.Count > 0)
        {
            yield return new Callout(Tone.Bad, Text.Of("Belanja melebihi pagu"),
            [
                .. content.Figures.OverCeilings.SelectMany((over, i) =>
                    (Inline[])[Text.Verbatim(i == 0 ? "" : "; "), SayOver(over)]),
                Text.Verbatim("."),
            ]);
        }
    }

    private static Text SayOver(OverCeiling over) => over.FundSource is { } source
        ? Text.Of("{0} ({1}): {2} di atas pagu {3}", over.Year, source, new Rupiah(over.Over), new Rupiah(over.Ceiling))
        : Text.Of("{0}: {1} di atas pagu {2}", over.Year, new Rupiah(over.Over), new Rupiah(over.Ceiling));

    public static StackedYears ChartOf(BookContent content) => new(
        Text.Of("Kebutuhan dana per tahun dan dimensi terhadap pagu"),
        content.Figures.Years,
        [
            .. content.Figures.Dimensions.Select(d => new YearSeries(
                d.Code is null ? BookContent.NoDimension : new Mark(d.Letter, Text.Verbatim(d.Name), d.Colour),
                [.. content.Figures.Years.Select(y => d.ByYear.GetValueOrDefault(y))])),
        ],
        content.Figures.CeilingByYear.Count == 0
            ? []
            : [.. content.Figures.Years.Select(y => content.Figures.CeilingByYear.TryGetValue(y, out var c) ? c : (long?)null)]);

    public static BookTable ByDimension(BookContent content)
    {
        var figures = content.Figures;
        return new BookTable(
            Text.Of("Kebutuhan dana per tahun dan dimensi"),
            [
                new BookColumn(Text.Of("Tahun"), ColumnKind.Short),
                .. figures.Dimensions.Select(d => new BookColumn(
                    d.Code is null ? BookContent.NoDimension.Name : Text.Verbatim(d.Name), ColumnKind.Money, 1.2)),
                new BookColumn(Text.Of("Jumlah"), ColumnKind.Money, 1.3), new BookColumn(Text.Of("Pagu"), ColumnKind.Money, 1.3),
                new BookColumn(Text.Of("Sisa"), ColumnKind.Money, 1.2),
            ],
            [
                .. figures.Years.Select(year => YearRow(year, figures)),
                new BookRow(
                [
                    Text.Of("Jumlah"), .. figures.Dimensions.Select(d => BookCell.Money(d.Total)), BookCell.Money(figures.Total),
                    BookCell.Money(figures.CeilingByYear.Count == 0 ? null : figures.CeilingByYear.Values.Sum()), BookCell.Empty,
                ], RowKind.Total),
            ],
            "dana")
        {
            IsDense = true,
        };
    }

    private static BookRow YearRow(int year, PlanOverview figures)
    {
        var spent = figures.ByYear.GetValueOrDefault(year);
        var ceiling = figures.CeilingByYear.TryGetValue(year, out var c) ? c : (long?)null;
        return new BookRow(
        [
            BookContent.Year(year),
            .. figures.Dimensions.Select(d => BookCell.Money(d.ByYear.GetValueOrDefault(year))),
            BookCell.Money(spent) with { IsBold = true },
            BookCell.Money(ceiling),
            BookCell.Money(ceiling - spent) with { Tone = spent > ceiling ? Tone.Bad : Tone.Plain },
        ]);
    }

    public static BookTable BySource(BookContent content)
    {
        List<CostLine> costs = [.. content.Plan.Running.SelectMany(p => p.CostLines)];
        List<string> sources = [.. content.Figures.ByFundSource.Keys];
        return new BookTable(
            Text.Of("Kebutuhan dana per tahun dan sumber dana"),
            [
                new BookColumn(Text.Of("Tahun"), ColumnKind.Short),
                .. sources.Select(s => new BookColumn(Text.Verbatim(s), ColumnKind.Money, 1.2)),
                new BookColumn(Text.Of("Jumlah"), ColumnKind.Money, 1.3),
            ],
            [
                .. content.Figures.Years.Select(year => new BookRow(
                [
                    BookContent.Year(year),
                    .. sources.Select(s => BookCell.Money(costs.Where(c => c.Year == year && c.FundSource == s).Sum(c => c.Rupiah))),
                    BookCell.Money(content.Figures.ByYear.GetValueOrDefault(year)) with { IsBold = true },
                ])),
                new BookRow(
                [
                    Text.Of("Jumlah"), .. sources.Select(s => BookCell.Money(content.Figures.ByFundSource[s])),
                    BookCell.Money(content.Figures.Total),
                ], RowKind.Total),
            ])
        {
            IsDense = true,
        };
    }
}
