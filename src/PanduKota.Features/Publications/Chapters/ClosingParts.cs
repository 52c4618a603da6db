using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>Signatures, the reserve list and the findings of the checks.</summary>
internal static class ClosingParts
{
    public static IEnumerable<Block> Signatures(BookContent content) =>
    [
        new SignatureBlock(
            PlaceAndDay(content),
            [new Signature(HeadOf(content)), new Signature(Text.Of("Ketua Dewan Smart City"))]),
    ];

    public static IEnumerable<Block> Reserve(BookContent content)
    {
        List<Programme> reserve = [.. content.Plan.Programmes.Where(p => p.IsReserve)];
        if (reserve.Count == 0)
        {
            yield break;
        }
        yield return Paragraph.Of(Text.Of(
            "Program berikut belum mendapat ruang di bawah pagu. Isiannya disimpan, tetapi tidak dihitung dalam pendanaan rencana ini."));
        yield return new BookTable(
            Text.Of("Program cadangan"),
            [
                new BookColumn(Text.Of("Kode"), ColumnKind.Short), new BookColumn(Text.Of("Program"), Width: 4),
                new BookColumn(Text.Of("OPD penanggung jawab"), Width: 3), new BookColumn(Text.Of("Dana"), ColumnKind.Money, 1.3),
            ],
            [
                .. reserve.Select(p => new BookRow(
                    [p.Code, p.Name, content.AgencyOf(p), BookCell.Money(p.TotalRupiah())])),
                new BookRow(
                    [BookCell.Empty, Text.Of("Jumlah"), BookCell.Empty, BookCell.Money(reserve.Sum(p => p.TotalRupiah()))], RowKind.Total),
            ]);
    }

    /// <summary>What the checks found, for whoever still works on the plan: a published edition leaves it out.</summary>
    public static IEnumerable<Block> Findings(BookContent content)
    {
        if (content.Edition is not null)
        {
            yield break;
        }
        yield return Paragraph.Of(Text.Of(
            "Pemeriksaan otomatis atas isi rencana menemukan {0:N0} kesalahan, {1:N0} peringatan, dan {2:N0} saran.",
            content.Figures.Errors, content.Figures.Warnings, content.Figures.Hints));
        yield return new FindingList(content.Findings);
    }

    /// <summary>"Bupati Tanah Contoh".</summary>
    public static Text HeadOf(BookContent content) => Text.Of("{0} {1}", content.HeadOfRegion, PlaceName(content.Plan.Region.Name));

    public static Text PlaceAndDay(BookContent content) =>
        Text.Of("{0}, ........................ {1}", PlaceName(content.Plan.Region.Name), content.Today.Year.ToString("0", null));

    /// <summary>"Tanah Contoh" of "Kabupaten Tanah Contoh".</summary>
    public static string PlaceName(string region) =>
        region.Split(' ', 2) is [("Kabupaten" or "Kota" or "Provinsi"), var place] ? place : region;
}
