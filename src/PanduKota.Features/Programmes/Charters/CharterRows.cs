using System.Globalization;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Parts;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>Between a charter and its row in a workbook.</summary>
internal static class CharterRows
{
    public static CharterRow RowOf(QuickWinCharter charter)
    {
        var figures = new Dictionary<string, TargetFacts?>
        {
            [CharterShape.Baseline] = Facts(charter.BaselineText, charter.Baseline),
            [CharterShape.Target] = Facts(charter.TargetText, charter.Target),
        };
        foreach (var month in charter.Months)
        {
            figures[CharterShape.Planned(month.Month)] = Facts(month.PlannedText, month.Planned);
            figures[CharterShape.Actual(month.Month)] = Facts(month.ActualText, month.Actual);
        }
        return new(
            new Dictionary<string, string?>
            {
                [CharterShape.Problem] = charter.Problem,
                [CharterShape.ServiceBefore] = charter.ServiceBefore,
                [CharterShape.ServiceAfter] = charter.ServiceAfter,
                [CharterShape.Promise] = charter.Promise,
                [CharterShape.Beneficiaries] = charter.Beneficiaries,
                [CharterShape.Owner] = charter.Owner,
                [CharterShape.LegalBasis] = charter.LegalBasis,
                [CharterShape.Sustainability] = charter.Sustainability,
                [CharterShape.Status] = CharterShape.Statuses[(int)charter.Status],
                [CharterShape.Year] = charter.Year?.ToString(CultureInfo.InvariantCulture),
                [CharterShape.Kpi] = charter.Kpi,
                [CharterShape.KpiUnit] = charter.KpiUnit,
                [CharterShape.KpiDirection] = CharterNames.Direction(charter.KpiDirection),
            },
            figures);
    }

    /// <param name="stored">Fields that the file has no column for keep these.</param>
    public static CharterFields FieldsOf(CharterRow row, CharterFields? stored)
    {
        var before = stored ?? CharterFields.Blank;
        string? Words(string field, string? kept) => row.Words.TryGetValue(field, out var said) ? said : kept;
        string? Figure(string field, string? kept) => !row.Figures.TryGetValue(field, out var said) ? kept
            : said is null ? null : TypedFigure.Show(said.Text, said.Value);
        return new(
            Words(CharterShape.Problem, before.Problem),
            Words(CharterShape.ServiceBefore, before.ServiceBefore),
            Words(CharterShape.ServiceAfter, before.ServiceAfter),
            Words(CharterShape.Promise, before.Promise),
            Words(CharterShape.Beneficiaries, before.Beneficiaries),
            Words(CharterShape.Owner, before.Owner),
            Words(CharterShape.LegalBasis, before.LegalBasis),
            Words(CharterShape.Sustainability, before.Sustainability),
            row.Words.TryGetValue(CharterShape.Status, out var status) ? StatusOf(status) : before.Status,
            row.Words.TryGetValue(CharterShape.Year, out var year) ? YearOf(year) : before.Year,
            Words(CharterShape.Kpi, before.Kpi),
            Words(CharterShape.KpiUnit, before.KpiUnit),
            row.Words.TryGetValue(CharterShape.KpiDirection, out var direction) ? CharterNames.DirectionOf(direction) : before.KpiDirection,
            Figure(CharterShape.Baseline, before.Baseline),
            Figure(CharterShape.Target, before.Target),
            Enumerable.Range(1, CharterFields.MonthsOfYear).ToDictionary(m => m, m => new MonthFields(
                Figure(CharterShape.Planned(m), before.Months.GetValueOrDefault(m)?.Planned),
                Figure(CharterShape.Actual(m), before.Months.GetValueOrDefault(m)?.Actual))));
    }

    private static TargetFacts? Facts(string? words, decimal? value) => words is null ? null : new(words, value);

    /// <summary>An empty cell is what a charter is from the start.</summary>
    private static CharterStatus StatusOf(string? words) =>
        words is null ? CharterStatus.Planned : (CharterStatus)Math.Max(0, CharterShape.Statuses.ToList().IndexOf(words));

    private static int? YearOf(string? words) =>
        int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
}
