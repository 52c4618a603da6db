using System.Collections.Frozen;
using PanduKota.Documents.Books;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The generated parts that a template may name. A name is permanent: templates of earlier years use it.</summary>
internal static class BookParts
{
    private static readonly FrozenDictionary<string, Func<BookContent, IEnumerable<Block>>> All =
        new Dictionary<string, Func<BookContent, IEnumerable<Block>>>
        {
            ["daftar-isi"] = _ => [new ContentsList(ContentsKind.Headings), new ContentsList(ContentsKind.Tables), new ContentsList(ContentsKind.Figures)],
            ["daftar-isi-ringkas"] = _ => [new ContentsList(ContentsKind.Headings)],
            ["ringkasan"] = SummaryPart.Of,
            ["angka-pokok"] = content => [SummaryPart.KeyFiguresOf(content)],
            ["dimensi-dana"] = content => [SummaryPart.DimensionTable(content)],
            ["cakupan"] = SummaryPart.Coverage,
            ["kesiapan-program"] = SummaryPart.Readiness,
            ["berjalan"] = SummaryPart.Running,
            ["profil"] = RegionPart.Profile,
            ["dimensi"] = RegionPart.Dimensions,
            ["arah"] = RegionPart.Direction,
            ["arah-ringkas"] = RegionPart.VisionAndMissions,
            ["strategi"] = StrategyChapter.Of,
            ["rencana-aksi"] = ActionPlanChapter.Of,
            ["peta-jalan"] = RoadmapChapter.Of,
            ["jangka"] = content => [RoadmapChapter.BandTable(content)],
            ["pendanaan"] = MoneyChapter.Of,
            ["pendanaan-ringkas"] = MoneyChapter.InShort,
            ["quick-win"] = QuickWinChapter.Of,
            ["lembar-quick-win"] = QuickWinSheets.Of,
            ["keselarasan"] = AlignmentChapter.Of,
            ["tanda-tangan"] = ClosingParts.Signatures,
            ["matriks"] = MatrixAppendix.Of,
            ["cadangan"] = ClosingParts.Reserve,
            ["temuan"] = ClosingParts.Findings,
            ["komitmen-kepala-daerah"] = CommitmentSheets.OfRegion,
            ["komitmen-opd"] = CommitmentSheets.OfAgencies,
            ["kepala-lampiran"] = AnnexParts.Head,
            ["tanda-tangan-lampiran"] = AnnexParts.Signature,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Names => All.Keys;

    public static IEnumerable<Block> Of(string name, BookContent content) => All[name](content);
}
