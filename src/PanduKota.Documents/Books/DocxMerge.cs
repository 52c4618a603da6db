using System.Xml.Linq;

namespace PanduKota.Documents.Books;

/// <summary>Brings two bodies of a document together: what is the same once, what is different as deletion and insertion.</summary>
internal sealed class DocxMerge(Revision revision)
{
    private static readonly XNamespace W = DocxRedline.W;

    /// <summary>Two paragraphs with less than this share of words in common are not the same one, changed.</summary>
    private const double Likeness = 0.35;

    private readonly DocxRuns runs = new(revision);

    public IReadOnlyList<XElement> Blocks(IReadOnlyList<XElement> before, IReadOnlyList<XElement> after) => Merge(
        before, after, Key, IsLike,
        (old, now) => now.Name == W + "tbl" ? Table(old, now) : runs.Paragraph(old, now), Gone, New);

    private static List<XElement> Merge(
        IReadOnlyList<XElement> before, IReadOnlyList<XElement> after, Func<XElement, string> key, Func<XElement, XElement, bool> isLike,
        Func<XElement, XElement, XElement> change, Func<XElement, XElement?> gone, Func<XElement, XElement> isNew)
    {
        List<XElement> merged = [];
        List<XElement> oldOnes = [], newOnes = [];
        void Flush()
        {
            var next = 0;
            foreach (var old in oldOnes)
            {
                var match = newOnes.FindIndex(next, now => isLike(old, now));
                if (match < 0)
                {
                    merged.AddRange(gone(old) is { } left ? [left] : []);
                    continue;
                }
                merged.AddRange(newOnes[next..match].Select(isNew));
                merged.Add(change(old, newOnes[match]));
                next = match + 1;
            }
            merged.AddRange(newOnes[next..].Select(isNew));
            oldOnes.Clear();
            newOnes.Clear();
        }
        foreach (var step in SequenceDiff.Of([.. before.Select(key)], [.. after.Select(key)]))
        {
            switch (step.Kind)
            {
                case DiffKind.Gone:
                    oldOnes.Add(before[step.Before]);
                    break;
                case DiffKind.New:
                    newOnes.Add(after[step.After]);
                    break;
                default:
                    Flush();
                    merged.Add(after[step.After]);
                    break;
            }
        }
        Flush();
        return merged;
    }

    /// <summary>What must be the same for a block to be the same; contents and ends of sections are the later book's.</summary>
    private static string Key(XElement block) =>
        block.Name == W + "tbl" ? "tbl " + string.Join('\u0001', block.Elements(W + "tr").Select(RowKey))
        : block.Name == W + "p" && !IsSectionEnd(block) ? $"p {StyleOf(block)} {DocxRuns.Key(block)}"
        : block.Name == W + "p" ? "end " + block.Descendants(W + "pgSz").Select(s => (string?)s.Attribute(W + "orient")).FirstOrDefault()
        : block.Name.LocalName;

    private static string RowKey(XElement row) =>
        string.Join('\u0002', row.Elements(W + "tc").Select(c => string.Join('\u0003', c.Elements(W + "p").Select(DocxRuns.Key))));

    private static string? StyleOf(XElement paragraph) =>
        (string?)paragraph.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val");

    private static bool IsSectionEnd(XElement block) => block.Element(W + "pPr")?.Element(W + "sectPr") is not null;

    private static bool IsLike(XElement old, XElement now)
    {
        if (old.Name != now.Name || IsSectionEnd(old) || IsSectionEnd(now))
        {
            return false;
        }
        if (old.Name == W + "tbl")
        {
            // The same columns under the same head: its rows can be told apart.
            return RowKey(old.Elements(W + "tr").First()) == RowKey(now.Elements(W + "tr").First());
        }
        return old.Name == W + "p" && StyleOf(old) == StyleOf(now) && DocxRuns.Likeness(old, now) >= Likeness;
    }

    private XElement Table(XElement old, XElement now)
    {
        var rows = Merge(
            [.. old.Elements(W + "tr")], [.. now.Elements(W + "tr")], RowKey, IsLikeRow, Row, row => MarkRow(row, isGone: true), row => MarkRow(row, isGone: false));
        var table = new XElement(now.Name, now.Elements().Where(e => e.Name != W + "tr"));
        table.Add(rows);
        return table;
    }

    /// <summary>The same row, changed, when it has as many cells and one of its first two says the same (code or name).</summary>
    private static bool IsLikeRow(XElement old, XElement now)
    {
        List<string> before = [.. old.Elements(W + "tc").Select(CellKey)], after = [.. now.Elements(W + "tc").Select(CellKey)];
        return before.Count == after.Count && before.Zip(after).Take(2).Any(c => c.First == c.Second && c.First.Length > 0);
    }

    private static string CellKey(XElement cell) => string.Concat(cell.Elements(W + "p").Select(DocxRuns.Key));

    private XElement Row(XElement old, XElement now)
    {
        var row = new XElement(now.Name, now.Elements().Where(e => e.Name != W + "tc"));
        foreach (var (before, after) in old.Elements(W + "tc").Zip(now.Elements(W + "tc")))
        {
            List<XElement> oldOnes = [.. before.Elements(W + "p")], newOnes = [.. after.Elements(W + "p")];
            var cell = new XElement(after.Name, after.Elements().Where(e => e.Name != W + "p"));
            cell.Add(newOnes.Select((p, i) => i < oldOnes.Count ? runs.Paragraph(oldOnes[i], p) : runs.New(p)));
            row.Add(cell);
        }
        return row;
    }

    private XElement? Gone(XElement block) =>
        block.Name == W + "p" && !IsSectionEnd(block) ? runs.Gone(block)
        : block.Name == W + "tbl" ? MarkTable(block, isGone: true)
        : null;

    private XElement New(XElement block) =>
        block.Name == W + "p" && !IsSectionEnd(block) ? runs.New(block)
        : block.Name == W + "tbl" ? MarkTable(block, isGone: false)
        : block;

    private XElement MarkTable(XElement table, bool isGone)
    {
        var marked = new XElement(table.Name, table.Elements().Where(e => e.Name != W + "tr"));
        marked.Add(table.Elements(W + "tr").Select(r => MarkRow(r, isGone)));
        return marked;
    }

    private XElement MarkRow(XElement row, bool isGone)
    {
        var properties = new XElement(W + "trPr", row.Element(W + "trPr")?.Elements(), isGone ? revision.Del() : revision.Ins());
        var marked = new XElement(row.Name, properties);
        foreach (var cell in row.Elements(W + "tc"))
        {
            var copy = new XElement(cell.Name, cell.Elements().Where(e => e.Name != W + "p"));
            copy.Add(cell.Elements(W + "p").Select(p => isGone ? runs.Gone(p) : runs.New(p)));
            marked.Add(copy);
        }
        return marked;
    }
}
