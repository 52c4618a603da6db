using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>
/// Lembar komitmen: one sheet that the head of region signs, and one for the head of each agency that leads a programme,
/// with the programmes he signs for.
/// </summary>
internal static class CommitmentSheets
{
    public static IEnumerable<Block> OfRegion(BookContent content)
    {
        var plan = content.Plan.Plan;
        yield return new Heading(1, Text.Of("Lembar Komitmen {0}", ClosingParts.HeadOf(content))) { IsNumbered = false };
        yield return Paragraph.Of(Text.Of(
            "Yang bertanda tangan di bawah ini, {0}, menyatakan komitmen untuk melaksanakan {1} tahun {2}–{3} yang memuat {4:N0} program dari {5:N0} perangkat daerah, dengan:",
            ClosingParts.HeadOf(content), plan.Name, BookContent.Year(plan.FirstYear), BookContent.Year(plan.LastYear),
            content.Figures.Programmes, content.Figures.Agencies));
        yield return BulletList.Of(
            Text.Of("memadukan dan menyelaraskan program kota cerdas dengan dokumen perencanaan dan penganggaran daerah;"),
            Text.Of("melaksanakan rencana yang dapat dijalankan, terukur, efektif, dan efisien;"),
            Text.Of("menetapkan rencana induk ini dalam {0};", Text.Of("Peraturan {0}", content.HeadOfRegion)),
            Text.Of("memastikan Quick Win berjalan dan dirasakan warga pada tahun {0};", BookContent.Year(plan.FirstYear)),
            Text.Of("melaporkan capaian setiap tahun dan menindaklanjuti hasil evaluasi.")) with { IsNumbered = true };
        yield return SummaryPart.DimensionTable(content);
        yield return new SignatureBlock(ClosingParts.PlaceAndDay(content), [new Signature(ClosingParts.HeadOf(content))]) { IsKeptRight = true };
    }

    public static IEnumerable<Block> OfAgencies(BookContent content)
    {
        var groups = content.Plan.Running.GroupBy(p => content.Plan.AgencyOf(p.LeadAgencyId))
            .OrderBy(g => g.Key is null).ThenBy(g => g.Key?.Name, StringComparer.OrdinalIgnoreCase);
        return groups.SelectMany(g => Sheet(g.Key, [.. g], content));
    }

    private static IEnumerable<Block> Sheet(Agency? agency, List<Programme> own, BookContent content)
    {
        var years = content.Figures.Years;
        if (agency is null)
        {
            yield return new Heading(1, Text.Of("Program tanpa OPD penanggung jawab")) { IsNumbered = false };
            yield return new Gap(Text.Of("OPD penanggung jawab untuk {0:N0} program", own.Count), "Diskominfo");
            yield return ProgrammeTable(own, years);
            yield break;
        }
        yield return new Heading(1, Text.Of("Lembar Komitmen {0}", agency.Name)) { IsNumbered = false };
        yield return Paragraph.Of(Text.Of(
            "Yang bertanda tangan di bawah ini, Kepala {0}, menyatakan komitmen untuk melaksanakan {1:N0} program berikut dalam {2}, menganggarkannya dalam dokumen perencanaan perangkat daerah, dan melaporkan capaiannya setiap triwulan.",
            agency.Name, own.Count, content.Plan.Plan.Name));
        yield return ProgrammeTable(own, years);
        yield return new SignatureBlock(
            ClosingParts.PlaceAndDay(content),
            [
                new Signature(Text.Of("Mengetahui, {0}", ClosingParts.HeadOf(content))),
                new Signature(Text.Of("Kepala {0}", agency.Name)) { Identity = "NIP ........................................" },
            ]);
    }

    private static BookTable ProgrammeTable(List<Programme> own, IReadOnlyList<int> years)
    {
        var shortTerm = years.Take(5).ToList();
        return new BookTable(
            Text.Of("Program yang dipimpin"),
            [
                new BookColumn(Text.Of("Kode"), ColumnKind.Short, 0.9), new BookColumn(Text.Of("Program"), Width: 4),
                new BookColumn(Text.Of("Tahun"), ColumnKind.Short, 1.3),
                new BookColumn(Text.Of("Dana {0}–{1}", BookContent.Year(shortTerm[0]), BookContent.Year(shortTerm[^1])), ColumnKind.Money, 1.3),
                new BookColumn(Text.Of("Dana seluruhnya"), ColumnKind.Money, 1.3),
            ],
            [
                .. own.Select(p => new BookRow(
                [
                    p.Code, p.IsQuickWin ? Text.Of("{0} (Quick Win)", p.Name) : Text.Verbatim(p.Name), BookContent.YearsOf(p),
                    BookCell.Money(InYears(p, shortTerm)), BookCell.Money(p.TotalRupiah()),
                ])),
                new BookRow(
                [
                    BookCell.Empty, Text.Of("Jumlah"), BookCell.Empty, BookCell.Money(own.Sum(p => InYears(p, shortTerm))),
                    BookCell.Money(own.Sum(p => p.TotalRupiah())),
                ], RowKind.Total),
            ]);
    }

    private static long InYears(Programme programme, List<int> years) =>
        programme.CostLines.Where(c => years.Contains(c.Year)).Sum(c => c.Rupiah);
}
