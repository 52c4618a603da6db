using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.MediumTerm;

/// <summary>
/// Marks of names that were damaged on the way from a printed table: stray backslashes, brackets without their twin, names
/// that begin in the middle of a sentence. A name that stands on several lines is reported once.
/// </summary>
internal sealed class NameOddities(SheetTable table, IReadOnlyList<MediumTermRow> rows)
{
    private readonly HashSet<(string Code, string Field, string Programme, string Words)> said = [];
    private readonly Dictionary<int, SheetRow> sheetRows = table.Rows.ToDictionary(r => r.Number);

    public IEnumerable<Problem> Find()
    {
        foreach (var row in rows)
        {
            foreach (var (field, words) in Names(row))
            {
                foreach (var problem in Look(row, field, words))
                {
                    if (said.Add((problem.Code, field, row.ProgrammeCode, words)))
                    {
                        yield return problem;
                    }
                }
            }
        }
    }

    private static IEnumerable<(string Field, string Words)> Names(MediumTermRow row)
    {
        yield return (MediumTermShape.Programme, row.ProgrammeName);
        yield return (MediumTermShape.Outcome, row.Outcome ?? "");
        yield return (MediumTermShape.Indicator, row.IndicatorName);
        yield return (MediumTermShape.Unit, row.Unit ?? "");
    }

    private IEnumerable<Problem> Look(MediumTermRow row, string field, string words)
    {
        var at = table.At(sheetRows[row.Number], field) with { ProgrammeCode = row.ProgrammeCode };
        if (words.Contains('\\'))
        {
            yield return Problem.Warning(
                "MTP-018",
                Text.Of("Ada garis miring terbalik (\\) di “{0}”.", words),
                Text.Of("Biasanya seharusnya tanda kurung tutup; perbaiki di berkas asalnya."),
                at);
        }
        if (!HasPairedBrackets(words))
        {
            yield return Problem.Hint(
                "MTP-019",
                Text.Of("Tanda kurung di “{0}” tidak berpasangan.", words),
                Text.Of("Lengkapi tanda kurungnya di berkas asalnya."),
                at);
        }
        if (field != MediumTermShape.Unit && StartsInside(words))
        {
            yield return Problem.Hint(
                "MTP-022",
                Text.Of("“{0}” tampaknya mulai di tengah kalimat; awalnya mungkin tertinggal di baris sebelumnya.", words),
                Text.Of("Periksa nama ini dan nama di baris sebelumnya."),
                at);
        }
    }

    private static bool HasPairedBrackets(string words)
    {
        var open = 0;
        foreach (var letter in words)
        {
            open += letter == '(' ? 1 : letter == ')' ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }
        return open == 0;
    }

    /// <summary>A small first letter and a capital soon after: "nasional Cakupan penemuan kasus TB".</summary>
    private static bool StartsInside(string words)
    {
        if (words.Length == 0 || !char.IsLower(words[0]))
        {
            return false;
        }
        var second = words.IndexOf(' ', StringComparison.Ordinal);
        return second > 0 && second + 1 < words.Length && char.IsUpper(words[second + 1]);
    }
}
