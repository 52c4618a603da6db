using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>What narratives may refer to: figures, tables and charts of the plan as it is now. A name is permanent.</summary>
internal static class BookReferences
{
    public static NarrativeReferences Of(BookContent content) => new(
        Figures(content).ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal),
        Blocks(content).ToDictionary(b => b.Name, b => b.Block, StringComparer.Ordinal));

    /// <summary>The list for people, figures first.</summary>
    public static IReadOnlyList<ReferenceLine> List(BookContent content) =>
    [
        .. Figures(content).Select(f => new ReferenceLine(f.Name, ReferenceKind.Figure, f.Meaning, f.Value)),
        .. Blocks(content).Select(b => b.Block is BookTable table
            ? new ReferenceLine(b.Name, ReferenceKind.Table, Text.Of("Tabel"), table.Caption)
            : new ReferenceLine(b.Name, ReferenceKind.Chart, Text.Of("Grafik"), ((BookFigure)b.Block).Words)),
    ];

    private static IEnumerable<(string Name, Text Meaning, Text Value)> Figures(BookContent content)
    {
        var (plan, figures, region) = (content.Plan.Plan, content.Figures, content.Plan.Region);
        yield return ("nama_daerah", Text.Of("Nama daerah"), Text.Verbatim(region.Name));
        yield return ("kepala_daerah", Text.Of("Jabatan kepala daerah"), ClosingParts.HeadOf(content));
        yield return ("nama_rencana", Text.Of("Nama rencana"), Text.Verbatim(plan.Name));
        yield return ("tahun_pertama", Text.Of("Tahun pertama rencana"), Text.Verbatim(BookContent.Year(plan.FirstYear)));
        yield return ("tahun_terakhir", Text.Of("Tahun terakhir rencana"), Text.Verbatim(BookContent.Year(plan.LastYear)));
        yield return ("lama_rencana", Text.Of("Lama rencana, tahun"), Text.Of("{0:N0}", plan.Years));
        if (plan.Vision.Length > 0)
        {
            yield return ("visi", Text.Of("Visi"), Text.Verbatim(plan.Vision));
        }
        yield return ("jumlah_misi", Text.Of("Banyaknya misi"), Text.Of("{0:N0}", plan.Missions.Count));
        yield return ("jumlah_sasaran", Text.Of("Banyaknya sasaran"), Text.Of("{0:N0}", plan.Goals.Count));
        yield return ("jumlah_dimensi", Text.Of("Banyaknya dimensi"), Text.Of("{0:N0}", content.Dimensions.Count));
        yield return ("jumlah_program", Text.Of("Banyaknya program, tanpa cadangan"), Text.Of("{0:N0}", figures.Programmes));
        yield return ("jumlah_cadangan", Text.Of("Banyaknya program cadangan"), Text.Of("{0:N0}", figures.Reserve));
        yield return ("jumlah_indikator", Text.Of("Banyaknya indikator"), Text.Of("{0:N0}", figures.Indicators));
        yield return ("jumlah_quick_win", Text.Of("Banyaknya Quick Win"), Text.Of("{0:N0}", figures.QuickWins));
        yield return ("jumlah_opd", Text.Of("Banyaknya OPD penanggung jawab"), Text.Of("{0:N0}", figures.Agencies));
        yield return ("jumlah_perangkat_daerah", Text.Of("Banyaknya perangkat daerah, tanpa kecamatan"),
            Text.Of("{0:N0}", content.Plan.Agencies.Count(a => a.Kind == AgencyKind.Agency)));
        yield return ("jumlah_kecamatan", Text.Of("Banyaknya kecamatan yang tercatat"),
            Text.Of("{0:N0}", content.Plan.Agencies.Count(a => a.Kind == AgencyKind.District)));
        yield return ("dana", Text.Of("Kebutuhan dana seluruhnya"), Text.Of("{0}", new Rupiah(figures.Total)));
        if (figures.CeilingByYear.Count > 0)
        {
            yield return ("pagu", Text.Of("Pagu indikatif seluruhnya"), Text.Of("{0}", new Rupiah(figures.CeilingByYear.Values.Sum())));
        }
        if (region.Population is { } people)
        {
            yield return ("jumlah_penduduk", Text.Of("Jumlah penduduk"), Text.Of("{0:N0}", people));
        }
        if (region.AreaKm2 is { } area)
        {
            yield return ("luas_wilayah", Text.Of("Luas wilayah, km²"), Text.Of("{0:N2}", area));
        }
        foreach (var year in figures.Years)
        {
            yield return ($"dana_{BookContent.Year(year)}", Text.Of("Kebutuhan dana {0}", BookContent.Year(year)),
                Text.Of("{0}", new Rupiah(figures.ByYear.GetValueOrDefault(year))));
        }
        foreach (var dimension in figures.Dimensions.Where(d => d.Code is not null))
        {
            var code = dimension.Code!.ToLowerInvariant();
            yield return ($"program_{code}", Text.Of("Program {0}", dimension.Name), Text.Of("{0:N0}", dimension.Programmes));
            yield return ($"dana_{code}", Text.Of("Kebutuhan dana {0}", dimension.Name), Text.Of("{0}", new Rupiah(dimension.Total)));
        }
    }

    /// <summary>Tables and charts without their anchors: the book may hold the same one in its own place as well.</summary>
    private static IEnumerable<(string Name, Block Block)> Blocks(BookContent content)
    {
        yield return ("tabel_data_dasar", RegionPart.ProfileTable(content));
        yield return ("tabel_dimensi", SummaryPart.DimensionTable(content));
        yield return ("tabel_sasaran", RegionPart.GoalTable(content, content.Plan.Plan) with { Anchor = null });
        yield return ("tabel_jangka", RoadmapChapter.BandTable(content));
        yield return ("tabel_dana", MoneyChapter.ByDimension(content) with { Anchor = null });
        yield return ("tabel_sumber_dana", MoneyChapter.BySource(content));
        yield return ("tabel_quick_win", QuickWinChapter.TableOf(content));
        yield return ("grafik_dana", new BookFigure(MoneyChapter.ChartOf(content)));
        yield return ("grafik_peta_jalan", new BookFigure(RoadmapChapter.ChartOf(content)));
        yield return ("grafik_keseimbangan", new BookFigure(PlanBalance.Of(content.Figures)));
        if (content.Readiness is { Scored: > 0 } readiness)
        {
            yield return ("grafik_kesiapan", new BookFigure(readiness.Chart));
        }
        yield return ("grafik_berjalan", new BookFigure(SummaryPart.RunningChart(content)));
        if (content.Plan.Plan.Missions.Count > 0)
        {
            yield return ("grafik_cakupan", new BookFigure(SummaryPart.CoverageChart(content)));
        }
    }
}
