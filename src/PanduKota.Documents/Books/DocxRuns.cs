using System.Xml.Linq;

namespace PanduKota.Documents.Books;

/// <summary>The words of a paragraph: compared word by word, marked as inserted or deleted.</summary>
internal sealed class DocxRuns(Revision revision)
{
    private static readonly XNamespace W = DocxRedline.W;
    private static readonly XNamespace Xml = XNamespace.Xml;

    /// <summary>Points: what a list of steps that is gone is counted by, for its own counter is gone with it.</summary>
    private const string PointsList = "3";

    /// <param name="Key">What must be the same.</param>
    /// <param name="Parts">Runs, or a mark of a place.</param>
    private sealed record Token(string Key, IReadOnlyList<XElement> Parts)
    {
        /// <summary>Marks of places are taken over as they are.</summary>
        public bool IsPlace => Parts[0].Name == W + "bookmarkStart" || Parts[0].Name == W + "bookmarkEnd";
    }

    public static string Key(XElement paragraph) => string.Concat(Tokens(paragraph).Where(t => !t.IsPlace).Select(t => t.Key));

    /// <summary>Share of words that both have, 0..1; two without words are alike.</summary>
    public static double Likeness(XElement old, XElement now)
    {
        List<string> before = [.. Tokens(old).Where(t => !t.IsPlace).Select(t => t.Key)], after = [.. Tokens(now).Where(t => !t.IsPlace).Select(t => t.Key)];
        var most = Math.Max(before.Count, after.Count);
        return most == 0 ? 1 : (double)SequenceDiff.Of(before, after).Count(s => s.Kind == DiffKind.Same) / most;
    }

    /// <summary>The later paragraph with what is different marked in it.</summary>
    public XElement Paragraph(XElement old, XElement now)
    {
        List<Token> before = [.. Tokens(old).Where(t => !t.IsPlace)], after = [.. Tokens(now)];
        List<XElement> content = [];
        foreach (var step in SequenceDiff.Of([.. before.Select(t => t.Key)], [.. after.Select(t => t.IsPlace ? "\u0004" + t.Key : t.Key)]))
        {
            var token = step.Kind == DiffKind.Gone ? before[step.Before] : after[step.After];
            content.AddRange(step.Kind switch
            {
                DiffKind.Gone => [revision.Del([.. token.Parts.Select(Deleted)])],
                DiffKind.New when !token.IsPlace => [revision.Ins([.. token.Parts])],
                _ => token.Parts,
            });
        }
        return new XElement(now.Name, now.Element(W + "pPr"), Joined(content));
    }

    public XElement New(XElement paragraph) => new(
        paragraph.Name, Marked(paragraph, revision.Ins()),
        Joined([.. Tokens(paragraph).SelectMany(t => t.IsPlace ? t.Parts : [revision.Ins([.. t.Parts])])]));

    /// <summary>Places are left out: whoever refers to them means the later book.</summary>
    public XElement Gone(XElement paragraph) => new(
        paragraph.Name, Marked(paragraph, revision.Del()),
        Joined([.. Tokens(paragraph).Where(t => !t.IsPlace).Select(t => revision.Del([.. t.Parts.Select(Deleted)]))]));

    /// <summary>The properties of the paragraph, with the mark on its end.</summary>
    private static XElement Marked(XElement paragraph, XElement mark)
    {
        var properties = new XElement(W + "pPr", paragraph.Element(W + "pPr")?.Elements());
        if (mark.Name == W + "del")
        {
            foreach (var number in properties.Descendants(W + "numId").Where(n => (string?)n.Attribute(W + "val") is not ("0" or "1" or "2")))
            {
                number.SetAttributeValue(W + "val", PointsList);
            }
        }
        properties.Add(new XElement(W + "rPr", mark));
        return properties;
    }

    private static IEnumerable<Token> Tokens(XElement paragraph)
    {
        List<XElement>? field = null;
        foreach (var part in paragraph.Elements().Where(e => e.Name != W + "pPr"))
        {
            var turn = (string?)part.Element(W + "fldChar")?.Attribute(W + "fldCharType");
            if (turn == "begin")
            {
                field = [];
            }
            if (field is not null)
            {
                field.Add(part);
                if (turn == "end")
                {
                    yield return new Token(FieldKey(field), field);
                    field = null;
                }
                continue;
            }
            foreach (var token in part.Name == W + "r" ? Words(part) : [new Token(part.Name.LocalName + part.Value, [part])])
            {
                yield return token;
            }
        }
    }

    /// <summary>What the program counts itself (SEQ, REF, PAGEREF) is the same whatever it says; a link is its address and words.</summary>
    private static string FieldKey(List<XElement> field)
    {
        var instruction = string.Concat(field.SelectMany(r => r.Elements(W + "instrText")).Select(i => i.Value)).Trim();
        var kind = instruction.Split(' ')[0];
        return kind == "HYPERLINK" ? instruction + string.Concat(field.SelectMany(r => r.Elements(W + "t")).Select(t => t.Value)) : "\u0005" + kind;
    }

    private static IEnumerable<Token> Words(XElement run)
    {
        if (run.Elements(W + "drawing").FirstOrDefault() is { } drawing)
        {
            yield return new Token("\u0006" + drawing.Annotation<Drawn>()?.Key, [run]);
            yield break;
        }
        if (run.Element(W + "t") is not { } text)
        {
            yield return new Token("\u0007" + string.Concat(run.Elements().Where(e => e.Name != W + "rPr").Select(e => e.Name.LocalName)), [run]);
            yield break;
        }
        var words = text.Value;
        for (var start = 0; start < words.Length;)
        {
            var end = words.IndexOf(' ', start);
            end = end < 0 ? words.Length : end + 1;
            yield return new Token(words[start..end], [Run(run.Element(W + "rPr"), words[start..end], "t")]);
            start = end;
        }
    }

    private static XElement Run(XElement? look, string words, string kind) => new(
        W + "r", look, new XElement(W + kind, new XAttribute(Xml + "space", "preserve"), words));

    private static XElement Deleted(XElement run)
    {
        if (run.Elements(W + "drawing").FirstOrDefault() is { } drawing)
        {
            return Run(null, drawing.Annotation<Drawn>()?.Words ?? "", "delText");
        }
        var copy = new XElement(run);
        foreach (var text in copy.Descendants().Where(e => e.Name == W + "t" || e.Name == W + "instrText"))
        {
            text.Name = text.Name == W + "t" ? W + "delText" : W + "delInstrText";
        }
        return copy;
    }

    /// <summary>Neighbours of one kind as one change, and words of one look as one run: as a person would have typed them.</summary>
    private static List<XElement> Joined(IReadOnlyList<XElement> content)
    {
        List<XElement> joined = [];
        foreach (var part in content)
        {
            var last = joined.Count > 0 ? joined[^1] : null;
            if (last is not null && last.Name == part.Name && (part.Name == W + "ins" || part.Name == W + "del"))
            {
                foreach (var run in part.Elements().ToList())
                {
                    Append([.. last.Elements()], run, last.Add);
                }
            }
            else
            {
                Append(joined, part, joined.Add);
            }
        }
        return joined;
    }

    private static void Append(IReadOnlyList<XElement> before, XElement run, Action<XElement> add)
    {
        if (before.Count > 0 && PlainText(before[^1]) is { } last && PlainText(run) is { } next && last.Name == next.Name
            && XNode.DeepEquals(before[^1].Element(W + "rPr"), run.Element(W + "rPr")))
        {
            last.Value += next.Value;
            return;
        }
        add(run);
    }

    /// <summary>The words of a run that has nothing else.</summary>
    private static XElement? PlainText(XElement run) =>
        run.Name == W + "r" && run.Elements().Where(e => e.Name != W + "rPr").ToList() is [var only] && (only.Name == W + "t" || only.Name == W + "delText") ? only : null;
}
