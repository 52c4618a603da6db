using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>
/// Cells copied from a spreadsheet: a first row with years, below it rows of amounts with the fund source in front. One
/// row of amounts without a source is the ceiling of all sources; without a row of years the first amount is the first year's.
/// </summary>
internal static class PastedCeilings
{
    private const int LongestPaste = 20_000;

    public static Outcome<IReadOnlyList<CeilingTerm>> Read(string pasted, Plan plan)
    {
        if (pasted.Length > LongestPaste)
        {
            return ScenarioProblems.NothingPasted;
        }
        // A block of cells has tabs, lines of a CSV have semicolons. Commas are left to the figures: 1,5 is one cell.
        var separator = pasted.Contains('\t') || !pasted.Contains(';') ? '\t' : ';';
        List<(int Row, string[] Cells)> rows =
        [
            .. pasted.ReplaceLineEndings("\n").Split('\n').Index().Select(l => (l.Index + 1, l.Item.Split(separator).Select(c => c.Trim()).ToArray()))
                .Where(l => l.Item2.Any(c => c.Length > 0)),
        ];
        if (rows.Count == 0)
        {
            return ScenarioProblems.NothingPasted;
        }
        var problems = new List<Problem>();
        var hasYears = rows[0].Cells.Count(IsYear) >= Math.Max(1, rows[0].Cells.Count(c => c.Length > 0) - 1);
        var amounts = hasYears ? rows.Skip(1).ToList() : rows;
        var hasSource = (hasYears ? rows[0].Cells.Length > 0 && !IsYear(rows[0].Cells[0]) : false)
            || amounts.Any(r => r.Cells[0].Length > 0 && !r.Cells[0].Any(char.IsAsciiDigit));
        var years = YearsOf(hasYears ? rows[0].Cells : null, hasSource ? 1 : 0, amounts.Select(r => r.Cells.Length).DefaultIfEmpty(0).Max(), plan, problems);
        // All cells together teach which separator is which.
        var column = NumberColumn.Learn(amounts.SelectMany(r => r.Cells.Skip(hasSource ? 1 : 0)), NumberKind.WholeRupiah);
        List<CeilingTerm> found = [.. amounts.SelectMany(r => RowOf(r.Row, r.Cells, hasSource, years, column, problems))];
        return problems.Count > 0 ? problems : found.Count == 0 ? ScenarioProblems.NothingPasted : Outcome.Ok<IReadOnlyList<CeilingTerm>>(found);
    }

    private static IEnumerable<CeilingTerm> RowOf(
        int row, string[] cells, bool hasSource, IReadOnlyList<int?> years, NumberColumn column, List<Problem> problems)
    {
        if (SourceOf(hasSource ? cells[0] : "") is not { } source)
        {
            problems.Add(ScenarioProblems.PastedSource(row, cells[0]));
            yield break;
        }
        for (var i = hasSource ? 1 : 0; i < cells.Length && i < years.Count; i++)
        {
            var reading = column.Read(cells[i]);
            if (reading.State == ReadingState.Empty || years[i] is not { } year)
            {
                continue;
            }
            if (reading is { State: ReadingState.Value, Rupiah: { } rupiah })
            {
                yield return new CeilingTerm(year, source, rupiah);
                continue;
            }
            problems.Add(ScenarioProblems.PastedAmount(row, year, cells[i]));
        }
    }

    private static IReadOnlyList<int?> YearsOf(string[]? heads, int skip, int width, Plan plan, List<Problem> problems)
    {
        if (heads is null)
        {
            return [.. Enumerable.Range(0, Math.Min(width, plan.Years + skip)).Select(i => i < skip ? (int?)null : plan.FirstYear + i - skip)];
        }
        var years = new List<int?>();
        foreach (var (i, head) in heads.Index())
        {
            var year = IsYear(head) ? int.Parse(head, CultureInfo.InvariantCulture) : (int?)null;
            if (i >= skip && head.Length > 0 && (year is null || year < plan.FirstYear || year > plan.LastYear))
            {
                problems.Add(ScenarioProblems.PastedYear(head));
            }
            years.Add(year);
        }
        return years;
    }

    private static string? SourceOf(string words) =>
        words.Length == 0 || AllSources.Contains(words, StringComparer.OrdinalIgnoreCase) ? ""
        : FundSources.All.FirstOrDefault(s => string.Equals(s, words, StringComparison.OrdinalIgnoreCase));

    private static IReadOnlyList<string> AllSources { get; } = ["Semua sumber", "Semua", "Jumlah", "Total", "All sources"];

    private static bool IsYear(string cell) =>
        cell.Length == 4 && int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2200;
}
