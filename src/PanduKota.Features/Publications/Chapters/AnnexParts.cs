using PanduKota.Documents.Books;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>What makes a book the annex of a regulation of the head of region (Lampiran Peraturan Bupati).</summary>
internal static class AnnexParts
{
    private const string Unknown = ".....";

    /// <summary>Whose annex it is, at the right of the first page, and the name of the plan in the middle.</summary>
    public static IEnumerable<Block> Head(BookContent content)
    {
        var plan = content.Plan.Plan;
        var name = Text.Of("Rencana Induk Kota Cerdas {0} Tahun {1}–{2}",
            content.Plan.Region.Name, BookContent.Year(plan.FirstYear), BookContent.Year(plan.LastYear));
        var about = content.Regulation?.About is { Length: > 0 } said ? Text.Verbatim(said) : name;
        yield return new AnnexHead(
            [
                Text.Of("Lampiran"),
                KindOf(content),
                Text.Of("Nomor {0} Tahun {1}", Known(content.Regulation?.Number), content.Regulation?.Year is { } year ? BookContent.Year(year) : Unknown),
                Text.Of("tentang"),
                about,
            ],
            name);
    }

    /// <summary>The head of region alone signs an annex, at the right, in capital letters.</summary>
    public static IEnumerable<Block> Signature(BookContent content) =>
    [
        new SignatureBlock(Text.Verbatim(""), [new Signature(Text.Of("{0},", Upper(ClosingParts.HeadOf(content))))]) { IsKeptRight = true },
    ];

    /// <summary>"Peraturan Bupati Tanah Contoh".</summary>
    private static Text KindOf(BookContent content) => Text.Of("Peraturan {0}", ClosingParts.HeadOf(content));

    private static string Known(string? words) => string.IsNullOrWhiteSpace(words) ? Unknown : words.Trim();

    private static Text Upper(Text words) => Text.Said(words.Indonesian.ToUpper(Languages.Indonesian), words.English.ToUpper(Languages.English));
}
