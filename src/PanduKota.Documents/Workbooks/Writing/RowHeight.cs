namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>
/// Guesses how high a row of wrapped texts must be. Excel fits rows when it opens a file; LibreOffice shows them as they
/// are written.
/// </summary>
internal static class RowHeight
{
    private const double Line = 13.5, Padding = 2.5;
    private const int MostLines = 12;

    /// <summary>Column widths count figures; letters of running text are narrower.</summary>
    private const double Narrow = 1.1;

    /// <summary>Points for texts in columns of so many letters.</summary>
    public static double Of(IEnumerable<(string? Words, double Width)> cells) =>
        Math.Min(MostLines, cells.Select(c => Lines(c.Words, c.Width)).DefaultIfEmpty(1).Max()) * Line + Padding;

    private static int Lines(string? words, double width)
    {
        if (string.IsNullOrEmpty(words))
        {
            return 1;
        }
        var lines = 0;
        var room = Math.Max(4, (int)(width * Narrow));
        foreach (var paragraph in words.Split('\n'))
        {
            lines++;
            var used = 0;
            foreach (var word in paragraph.Split(' '))
            {
                if (used > 0 && used + 1 + word.Length > room)
                {
                    lines++;
                    used = 0;
                }
                used += (used > 0 ? 1 : 0) + word.Length;
                for (; used > room; used -= room)
                {
                    lines++;
                }
            }
        }
        return lines;
    }
}
