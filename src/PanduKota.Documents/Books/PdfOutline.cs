using System.Globalization;
using System.Text;

namespace PanduKota.Documents.Books;

/// <summary>The outline of a PDF: chapters, under each its sections, folded up.</summary>
internal static class PdfOutline
{
    /// <returns>Number of the outline, or 0 when there is nothing to list.</returns>
    public static int Write(PdfWriter writer, IReadOnlyList<PdfOutlineEntry> entries)
    {
        if (entries.Count == 0)
        {
            return 0;
        }
        var root = writer.Reserve();
        var first = writer.Reserve(entries.Count);
        var parents = ParentsOf(entries);
        var kids = Enumerable.Range(0, entries.Count).ToLookup(i => parents[i]);
        string Ends(int parent) => string.Create(CultureInfo.InvariantCulture, $"/First {first + kids[parent].First()} 0 R /Last {first + kids[parent].Last()} 0 R");
        writer.Add(root, string.Create(CultureInfo.InvariantCulture, $"<</Type /Outlines {Ends(-1)} /Count {kids[-1].Count()}>>"));
        foreach (var family in kids)
        {
            var row = family.ToList();
            for (var i = 0; i < row.Count; i++)
            {
                var words = new StringBuilder();
                words.Append(CultureInfo.InvariantCulture, $"<</Title {PdfWriter.Say(entries[row[i]].Title)} /Dest /{entries[row[i]].Place} ")
                    .Append(CultureInfo.InvariantCulture, $"/Parent {(family.Key < 0 ? root : first + family.Key)} 0 R");
                words.Append(i > 0 ? string.Create(CultureInfo.InvariantCulture, $" /Prev {first + row[i - 1]} 0 R") : "");
                words.Append(i < row.Count - 1 ? string.Create(CultureInfo.InvariantCulture, $" /Next {first + row[i + 1]} 0 R") : "");
                words.Append(kids[row[i]].Any() ? string.Create(CultureInfo.InvariantCulture, $" {Ends(row[i])} /Count -{kids[row[i]].Count()}") : "");
                writer.Add(first + row[i], words.Append(">>").ToString());
            }
        }
        return root;
    }

    /// <summary>For each entry the last one before it that stands higher; -1 for the highest.</summary>
    private static int[] ParentsOf(IReadOnlyList<PdfOutlineEntry> entries)
    {
        var parents = new int[entries.Count];
        var open = new Stack<int>();
        for (var i = 0; i < entries.Count; i++)
        {
            while (open.TryPeek(out var above) && entries[above].Level >= entries[i].Level)
            {
                open.Pop();
            }
            parents[i] = open.TryPeek(out var parent) ? parent : -1;
            open.Push(i);
        }
        return parents;
    }
}
