using System.Text.RegularExpressions;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Tables;

/// <summary>In what a money column counts, as its head or the lines above the table say: "(juta rupiah)", "dalam ribuan".</summary>
internal static partial class RupiahUnit
{
    /// <summary>Rupiah per unit of the column: 1, 1,000, 1,000,000 or 1,000,000,000.</summary>
    public static long Of(SheetTable table, int column)
    {
        var head = PerUnit(table.Heads.GetValueOrDefault(column, ""));
        if (head != 1)
        {
            return head;
        }
        foreach (var row in table.Sheet.Rows)
        {
            if (row.Number >= table.FirstHeadRow)
            {
                break;
            }
            foreach (var cell in row.Cells)
            {
                // Above the table only a line about the whole of it counts, such as "(dalam juta rupiah)".
                if (cell.Kind == CellKind.Text && AboutWhole().IsMatch(cell.Text) && PerUnit(cell.Text) is var unit and not 1)
                {
                    return unit;
                }
            }
        }
        return 1;
    }

    private static long PerUnit(string words)
    {
        var match = Unit().Match(words);
        return !match.Success ? 1 : char.ToLowerInvariant(match.Value[0]) switch
        {
            'r' => 1_000,
            'j' => 1_000_000,
            _ => 1_000_000_000,
        };
    }

    [GeneratedRegex(@"\b(ribu(an)?|rb|juta(an)?|jt|mil[iy]ar(an)?)\b", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Unit();

    [GeneratedRegex(@"dalam\s|rp|rupiah", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex AboutWhole();
}
