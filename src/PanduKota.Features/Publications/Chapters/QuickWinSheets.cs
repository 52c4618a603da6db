using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>One sheet for each quick win: what is promised, by whom, with which steps and money.</summary>
internal static class QuickWinSheets
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        List<Programme> quickWins = [.. QuickWinChapter.Of(content.Plan)];
        if (quickWins.Count == 0)
        {
            yield return new Gap(Text.Of("Quick Win untuk tahun {0}", BookContent.Year(content.Plan.Plan.FirstYear)), "Diskominfo");
        }
        for (var i = 0; i < quickWins.Count; i++)
        {
            if (i > 0)
            {
                yield return new PageBreak();
            }
            foreach (var block in Sheet(quickWins[i], content))
            {
                yield return block;
            }
        }
    }

    private static IEnumerable<Block> Sheet(Programme programme, BookContent content)
    {
        var agency = content.AgencyOf(programme);
        yield return new Heading(2, Text.Verbatim(programme.Name)) { Mark = content.MarkOf(programme) };
        yield return Facts(programme, content);
        foreach (var block in CharterParts.Of(programme, content, agency))
        {
            yield return block;
        }
        yield return programme.Indicators.Count == 0
            ? new Gap(Text.Of("Indikator dan target {0}", programme.Code), agency)
            : Targets(programme, content);
        yield return programme.Actions.Count == 0 ? new Gap(Text.Of("Langkah pelaksanaan {0}", programme.Code), agency) : Steps(programme);
        yield return programme.CostLines.Count == 0 ? new Gap(Text.Of("Dana {0}", programme.Code), agency) : Money(programme);
    }

    private static BookTable Facts(Programme programme, BookContent content)
    {
        var support = programme.SupportingAgencies.Select(s => content.Plan.AgencyOf(s.AgencyId)?.Name).OfType<string>().Order(StringComparer.Ordinal);
        return new BookTable(
            Text.Of("Ringkasan {0}", programme.Code),
            [new BookColumn(Text.Of("Hal"), Width: 1.4), new BookColumn(Text.Of("Isian"), Width: 4)],
            [
                Row(Text.Of("Dimensi"), content.MarkOf(programme).Name.In(content.Culture)),
                Row(Text.Of("Subdimensi"), content.Plan.SubDimensionOf(programme) is { } sub ? BookContent.NameOf(sub).In(content.Culture) : null),
                Row(Text.Of("OPD penanggung jawab"), content.AgencyOf(programme)),
                Row(Text.Of("OPD pendukung"), string.Join("; ", support)),
                Row(Text.Of("Mitra"), programme.Partners),
                Row(Text.Of("Uraian"), programme.Description),
                Row(Text.Of("Lokasi"), programme.Location),
                Row(Text.Of("Risiko"), programme.Risk),
                Row(Text.Of("Sasaran rencana"), content.Plan.GoalOf(programme.GoalId) is { } goal ? $"{goal.Code} {goal.Words}" : null),
            ]);
    }

    private static BookRow Row(Text what, string? words) => new(
        [what, string.IsNullOrWhiteSpace(words) ? BookCell.Of(Text.Of("belum diisi")) with { Tone = Tone.Attention } : words]);

    private static BookTable Targets(Programme programme, BookContent content)
    {
        List<int> years = [.. programme.Indicators.SelectMany(i => i.Targets).Where(t => t.Value is not null || t.Words?.Length > 0).Select(t => t.Year).Distinct().Order()];
        return new BookTable(
            Text.Of("Indikator dan target {0}", programme.Code),
            [
                new BookColumn(Text.Of("Indikator"), Width: 3.4), new BookColumn(Text.Of("Satuan"), ColumnKind.Short, 1.1),
                new BookColumn(Text.Of("Awal"), ColumnKind.Short), .. years.Select(y => new BookColumn(Text.Verbatim(BookContent.Year(y)), ColumnKind.Short)),
            ],
            [
                .. programme.Indicators.Select(i => new BookRow(
                    [i.Name, i.Unit, content.BaselineOf(i), .. years.Select(y => i.Targets.Find(t => t.Year == y) is { } target ? content.TargetOf(target) : BookCell.Empty)])),
            ]);
    }

    private static BookTable Steps(Programme programme) => new(
        Text.Of("Langkah pelaksanaan {0}", programme.Code),
        [
            new BookColumn(Text.Of("No."), ColumnKind.Short, 0.5), new BookColumn(Text.Of("Langkah"), Width: 3.8),
            new BookColumn(Text.Of("Keluaran"), Width: 2.3), new BookColumn(Text.Of("Penanggung jawab"), Width: 1.9),
            new BookColumn(Text.Of("Mulai"), ColumnKind.Short, 1.45), new BookColumn(Text.Of("Selesai"), ColumnKind.Short, 1.45),
        ],
        [
            .. programme.Actions.Select((a, i) => new BookRow(
                [BookContent.Year(i + 1), a.Step, a.Output, a.Owner, ActionPlanChapter.DayOf(a.Start), ActionPlanChapter.DayOf(a.End)])),
        ])
    {
        IsDense = true,
    };

    private static BookTable Money(Programme programme)
    {
        List<int> years = [.. programme.CostLines.Where(c => c.Rupiah != 0).Select(c => c.Year).Distinct().Order()];
        return new BookTable(
            Text.Of("Dana {0}", programme.Code),
            [
                new BookColumn(Text.Of("Sumber dana"), Width: 1.6),
                .. years.Select(y => new BookColumn(Text.Verbatim(BookContent.Year(y)), ColumnKind.Money)),
                new BookColumn(Text.Of("Jumlah"), ColumnKind.Money, 1.1),
            ],
            [
                .. programme.CostLines.GroupBy(c => c.FundSource).OrderBy(g => FundSources.OrderOf(g.Key)).Select(source => new BookRow(
                [
                    source.Key, .. years.Select(y => BookCell.Money(source.Where(c => c.Year == y).Sum(c => c.Rupiah))),
                    BookCell.Money(source.Sum(c => c.Rupiah)) with { IsBold = true },
                ])),
            ]);
    }
}
