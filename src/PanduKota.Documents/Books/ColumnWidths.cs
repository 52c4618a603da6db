using System.Globalization;
using PanduKota.Documents.Charts;

namespace PanduKota.Documents.Books;

/// <summary>
/// How wide each column of a table becomes: its share of the sheet, but never narrower than its longest word or figure, so
/// that none is torn apart ("Pengemba-ngan"). The others give up the room.
/// </summary>
internal static class ColumnWidths
{
    public const double UprightPoints = 467;
    public const double LandscapePoints = 739;

    private const double Size = 9.5;
    private const double DenseSize = 8;

    /// <summary>Letters on paper are a little narrower than the widest face that widths are reckoned with.</summary>
    private const double Real = 0.97;

    /// <summary>No single column may take more than this for the sake of one long word.</summary>
    private const double MostShare = 0.4;

    /// <returns>Shares of the width, one for each column; together 1.</returns>
    public static IReadOnlyList<double> Shares(BookTable table, CultureInfo culture, double points)
    {
        if (table.Columns.Count == 0)
        {
            return [];
        }
        var sum = table.Columns.Sum(c => Math.Max(0.01, c.Width));
        double[] shares = [.. table.Columns.Select(c => Math.Max(0.01, c.Width) / sum)];
        double[] least = [.. Least(table, culture).Select(w => Math.Min(MostShare, w / points))];
        if (least.Sum() >= 1)
        {
            return [.. least.Select(l => l / least.Sum())];
        }
        var held = new HashSet<int>();
        for (var found = true; found;)
        {
            var room = 1 - held.Sum(i => least[i]);
            var asked = Enumerable.Range(0, shares.Length).Where(i => !held.Contains(i)).Sum(i => shares[i]);
            found = false;
            foreach (var i in Enumerable.Range(0, shares.Length).Where(i => !held.Contains(i) && shares[i] / asked * room < least[i]).ToList())
            {
                held.Add(i);
                found = true;
            }
            if (!found)
            {
                return [.. shares.Select((s, i) => held.Contains(i) ? least[i] : s / asked * room)];
            }
        }
        return shares;
    }

    private static double[] Least(BookTable table, CultureInfo culture)
    {
        var (size, padding) = table.IsDense ? (DenseSize, DenseSize * 0.6) : (Size, Size * 0.95);
        var unit = table.UnitOfMoney;
        double[] widths = [.. table.Columns.Select(c => Word(c.Head.In(culture), size * 1.05))];
        foreach (var row in table.Rows.Where(r => r.Kind != RowKind.Group))
        {
            for (var i = 0; i < widths.Length; i++)
            {
                var (cell, kind) = (row.Of(i), table.Columns[i].Kind);
                var said = cell.Say(unit, culture);
                var bold = row.Kind == RowKind.Total || cell.IsBold ? 1.05 : 1;
                var wide = kind is ColumnKind.Number or ColumnKind.Money ? TextWidth.Of(said, size * bold) * Real : Word(said, size * bold);
                widths[i] = Math.Max(widths[i], cell.Mark is null ? wide : wide + size * 2);
            }
        }
        return [.. widths.Select(w => w + padding)];
    }

    private static double Word(string words, double size) =>
        words.Length == 0 ? 0 : words.Split(' ').Max(w => TextWidth.Of(w, size)) * Real;
}
