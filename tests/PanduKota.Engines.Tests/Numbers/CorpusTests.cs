using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PanduKota.Engines.Numbers;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Numbers;

/// <summary>
/// Cells as people write them (corpus.tsv: kind, the other cells of the column, the cell, what it says). A reading is
/// "empty", "text CODE", "ambiguous CODE reading reading", or the value with the code of what is reported beside it.
/// </summary>
public sealed class CorpusTests
{
    [Fact]
    public void No_cell_of_the_corpus_is_read_wrongly()
    {
        var rows = Rows().ToList();

        // The same cell in another column may say something else; these are different cells whatever the column.
        rows.DistinctBy(r => (r.Kind, r.Cell)).Count().ShouldBeGreaterThan(600);
        var wrong = rows.Where(r => Said(r.Kind, r.Column, r.Cell) != r.Expected)
            .Select(r => $"line {r.Line}: {r.Kind} [{r.Column}] \"{r.Cell}\": {Said(r.Kind, r.Column, r.Cell)}, expected {r.Expected}");
        wrong.ShouldBeEmpty();
    }

    /// <summary>Habits that the issue of this corpus names; each must be there, so that none is lost when the file is edited.</summary>
    [Theory]
    [InlineData("^Rp", 15)]
    [InlineData("[0-9] ?(jt|juta)$", 4)]
    [InlineData("[0-9] ?(rb|ribu)$", 2)]
    [InlineData("[0-9] ?(M|miliar|milyar)$", 5)]
    [InlineData("^[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+$", 3)]
    [InlineData("^[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+$", 3)]
    [InlineData("^[0-9]{1,3}\\.[0-9]{3}$", 3)]
    [InlineData("%", 8)]
    [InlineData("^[±≥≤<>~]", 6)]
    [InlineData("^[0-9]+ ?[-–] ?[0-9]+", 3)]
    [InlineData("^(n/a|na|-|–|—)$", 4)]
    [InlineData("[\u00A0\u202F\u2009]", 6)]
    [InlineData("[\u0660-\u0669]", 4)]
    [InlineData("Agustus", 5)]
    [InlineData("^[0-9]{1,2}/[0-9]{1,2}/[0-9]{2}$", 1)]
    [InlineData("^4[56][0-9]{3}$", 2)]
    [InlineData("Triwulan|TW|Semester", 6)]
    [InlineData("[Ee]\\+?[0-9]", 3)]
    public void Each_habit_stands_in_the_corpus(string habit, int atLeast) =>
        Rows().Select(r => r.Cell).Distinct().Count(c => Regex.IsMatch(c, habit, RegexOptions.IgnoreCase)).ShouldBeGreaterThanOrEqualTo(atLeast);

    [Fact]
    public void Every_code_stands_in_the_corpus_and_every_problem_has_a_mending()
    {
        var problems = Rows().Select(r => Read(r.Kind, r.Column, r.Cell).Problem).OfType<Problem>().ToList();

        var codes = problems.Select(p => p.Code).Distinct().Order().ToList();
        codes.ShouldBe(Enumerable.Range(1, 19).Select(n => $"NUM-{n:000}"));
        problems.ShouldAllBe(p => p.Mend != null && !p.Message.English.Contains('{'));
    }

    private static Reading Read(NumberKind kind, string column, string cell)
    {
        List<string> cells = [.. column.Split('|').Where(c => c.Length > 0), cell];
        return NumberColumn.Learn(cells, kind).Read(cell);
    }

    private static string Said(NumberKind kind, string column, string cell)
    {
        var reading = Read(kind, column, cell);
        reading.Words.ShouldBe(cell.Trim());
        var code = reading.Problem is { } problem ? " " + problem.Code : "";
        return reading switch
        {
            { State: ReadingState.Empty } => "empty" + code,
            { State: ReadingState.Text } => "text" + code,
            { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + code,
            { IsYes: { } isYes } => (isYes ? "yes" : "no") + code,
            { Number: { } number } => Plain(number) + code,
            _ => "ambiguous" + code + string.Concat(reading.Readings.Select(r => " " + Plain(r))),
        };
    }

    private static string Plain(decimal number) => number.ToString("0.############", CultureInfo.InvariantCulture);

    private static IEnumerable<(int Line, NumberKind Kind, string Column, string Cell, string Expected)> Rows([CallerFilePath] string here = "")
    {
        var lines = File.ReadAllLines(Path.Combine(Path.GetDirectoryName(here)!, "corpus.tsv"));
        for (var i = 1; i < lines.Length; i++)
        {
            var fields = lines[i].Split('\t');
            yield return (i + 1, Enum.Parse<NumberKind>(fields[0]), Unescape(fields[1]), Unescape(fields[2][1..^1]), fields[3]);
        }
    }

    private static string Unescape(string field) =>
        Regex.Replace(field, @"\\u([0-9A-F]{4})", m => ((char)Convert.ToInt32(m.Groups[1].Value, 16)).ToString());
}
