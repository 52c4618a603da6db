using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The steps of each programme with output, owner and days.</summary>
internal static class ActionPlanChapter
{
    public static IEnumerable<Block> Of(BookContent content)
    {
        List<Programme> without = [.. content.Plan.Running.Where(p => p.Actions.Count == 0)];
        var all = content.Plan.Running.Count();
        yield return Paragraph.Of(Text.Of(
            "{0:N0} dari {1:N0} program sudah punya langkah pelaksanaan.", all - without.Count, all));
        foreach (var dimension in content.Dimensions)
        {
            List<Programme> own = [.. content.ProgrammesOf(dimension).Where(p => p.Actions.Count > 0)];
            if (own.Count > 0)
            {
                yield return new Heading(2, Text.Verbatim(dimension.Name)) { Mark = BookContent.MarkOf(dimension) };
                yield return TableOf(dimension, own, content);
            }
        }
        if (without.Count > 0)
        {
            yield return new Heading(2, Text.Of("Program yang belum punya rencana aksi"));
            yield return new BookTable(
                Text.Of("Program yang belum punya rencana aksi"),
                [new BookColumn(Text.Of("OPD penanggung jawab"), Width: 2), new BookColumn(Text.Of("Program"), Width: 4)],
                [
                    .. without.GroupBy(content.AgencyOf).OrderBy(g => g.Key, StringComparer.CurrentCultureIgnoreCase)
                        .Select(group => new BookRow(
                        [
                            group.Key is { } agency ? (BookCell)agency : Text.Of("belum ditunjuk"),
                            string.Join("; ", group.Select(p => $"{p.Code} {p.Name}")),
                        ])),
                ]);
        }
    }

    private static BookTable TableOf(Dimension dimension, List<Programme> programmes, BookContent content) => new(
        Text.Of("Rencana aksi {0}", dimension.Name),
        [
            new BookColumn(Text.Of("No."), ColumnKind.Short, 0.5), new BookColumn(Text.Of("Langkah"), Width: 4),
            new BookColumn(Text.Of("Keluaran"), Width: 3), new BookColumn(Text.Of("Penanggung jawab"), Width: 2.5),
            new BookColumn(Text.Of("Mulai"), ColumnKind.Short, 1.2), new BookColumn(Text.Of("Selesai"), ColumnKind.Short, 1.2),
        ],
        [
            .. programmes.SelectMany(p => (BookRow[])
            [
                new BookRow([$"{p.Code} {p.Name}" + (content.AgencyOf(p) is { } agency ? $" ({agency})" : "")], RowKind.Group),
                .. p.Actions.Select((a, i) => new BookRow(
                    [BookContent.Year(i + 1), a.Step, a.Output, a.Owner, DayOf(a.Start), DayOf(a.End)])),
            ]),
        ]);

    public static BookCell DayOf(DateOnly? day) => day is { } known ? Text.Of("{0:d MMM yyyy}", known) : BookCell.Empty;
}
