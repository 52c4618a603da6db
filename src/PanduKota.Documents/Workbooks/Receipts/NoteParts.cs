using System.Globalization;
using System.Xml.Linq;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Receipts;

/// <summary>The two parts that make the notes of a sheet: their texts, and the drawing of their boxes.</summary>
internal static class NoteParts
{
    private const int LongestNote = 2_000;

    /// <summary>The notes that were there and ours, by cell; ours come first on a cell that has both.</summary>
    public static SortedDictionary<(int Row, int Column), string> Merge(
        IEnumerable<XDocument> old, IReadOnlyDictionary<(int Row, int Column), string> ours)
    {
        var all = new SortedDictionary<(int Row, int Column), string>();
        foreach (var comment in old.SelectMany(d => d.Descendants()).Where(e => e.Name.LocalName == "comment"))
        {
            if (CellAddress.TryParse((string?)comment.Attribute("ref"), out var row, out var column))
            {
                all[(row, column)] = string.Concat(comment.Descendants().Where(e => e.Name.LocalName == "t").Select(t => t.Value));
            }
        }
        foreach (var (cell, words) in ours)
        {
            all[cell] = all.TryGetValue(cell, out var before) ? $"{words}\n\n{before}" : words;
        }
        return all;
    }

    public static void WriteComments(TextWriter to, SortedDictionary<(int Row, int Column), string> notes)
    {
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors><author>PanduKota</author></authors><commentList>");
        foreach (var ((row, column), words) in notes)
        {
            to.Write($"<comment ref=\"{CellAddress.Of(row, column)}\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Calibri\"/></rPr><t xml:space=\"preserve\">");
            XmlText.Escape(to, words.Length <= LongestNote ? words : words[..LongestNote] + "…");
            to.Write("</t></r></text></comment>");
        }
        to.Write("</commentList></comments>");
    }

    public static void WriteDrawing(TextWriter to, SortedDictionary<(int Row, int Column), string> notes, int number)
    {
        to.Write($"<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"{number}\"/></o:shapelayout><v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/><v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        var shape = number * 1024;
        foreach (var ((row, column), words) in notes)
        {
            var lines = Math.Clamp((words.Length / 38) + words.Count(c => c == '\n') + 2, 3, 14);
            to.Write(string.Create(CultureInfo.InvariantCulture, $"<v:shape id=\"_x0000_s{++shape}\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\"#fff3c4\" o:insetmode=\"auto\"><v:fill color2=\"#fff3c4\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/><x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column}, 12, {Math.Max(0, row - 2)}, 4, {column + 3}, 30, {row - 2 + lines}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row - 1}</x:Row><x:Column>{column - 1}</x:Column></x:ClientData></v:shape>"));
        }
        to.Write("</xml>");
    }
}
