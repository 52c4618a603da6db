using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>The charter of a quick win on its sheet: the promise and what it rests on, and the indicator month by month.</summary>
internal static class CharterParts
{
    public static IEnumerable<Block> Of(Programme programme, BookContent content, string? agency)
    {
        if (programme.Charter is not { } charter)
        {
            yield return new Gap(Text.Of("Piagam {0}: masalah, layanan sebelum dan sesudah, indikator per bulan, dan rencana keberlanjutan", programme.Code), agency);
            yield break;
        }
        yield return Promise(programme, charter, content);
        yield return charter.Months.Count == 0
            ? new Gap(Text.Of("Indikator per bulan {0}", programme.Code), agency)
            : Months(programme, charter);
    }

    private static BookTable Promise(Programme programme, QuickWinCharter charter, BookContent content)
    {
        (string Field, string? Words)[] rows =
        [
            ("Promise", charter.Promise), ("Problem", charter.Problem), ("ServiceBefore", charter.ServiceBefore), ("ServiceAfter", charter.ServiceAfter),
            ("Beneficiaries", charter.Beneficiaries), ("Owner", charter.Owner), ("Year", BookContent.Year(charter.Year ?? content.Plan.Plan.FirstYear)),
            ("Status", CharterNames.Of(charter.Status).In(content.Culture)), ("LegalBasis", charter.LegalBasis), ("Sustainability", charter.Sustainability),
        ];
        return new BookTable(
            Text.Of("Piagam {0}", programme.Code),
            [new BookColumn(Text.Of("Hal"), Width: 1.4), new BookColumn(Text.Of("Isian"), Width: 4)],
            [.. rows.Select(r => new BookRow([CharterNames.Of(r.Field), string.IsNullOrWhiteSpace(r.Words) ? BookCell.Of(Text.Of("belum diisi")) with { Tone = Tone.Attention } : r.Words]))]);
    }

    /// <summary>Half a year beside the other: twelve columns would not fit, twelve rows would need a second page.</summary>
    private static BookTable Months(Programme programme, QuickWinCharter charter)
    {
        BookColumn[] half = [new(Text.Of("Bulan"), Width: 1.4), new(Text.Of("Rencana"), ColumnKind.Short), new(Text.Of("Capaian"), ColumnKind.Short)];
        IEnumerable<BookCell> Cells(int month) => charter.Months.Find(m => m.Month == month) is { } own
            ? [CharterNames.Month(month), own.PlannedText, own.ActualText]
            : [CharterNames.Month(month), BookCell.Empty, BookCell.Empty];
        var kpi = charter.KpiUnit is { } unit ? $"{charter.Kpi} ({unit})" : charter.Kpi;
        return new BookTable(
            Text.Of("{0} tiap bulan {1}, setahun dari {2} menjadi {3}",
                string.IsNullOrWhiteSpace(kpi) ? CharterNames.Of("Kpi") : kpi, programme.Code, charter.BaselineText ?? "–", charter.TargetText ?? "–"),
            [.. half, .. half],
            [.. Enumerable.Range(1, CharterFields.MonthsOfYear / 2).Select(m => new BookRow([.. Cells(m), .. Cells(m + CharterFields.MonthsOfYear / 2)]))])
        {
            IsDense = true,
        };
    }
}
