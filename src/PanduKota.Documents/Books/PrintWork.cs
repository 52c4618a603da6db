using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>
/// What has been printed of a book so far, and what is to be printed next. Each piece goes into the whole file while the next one
/// is printed; contents wait until the pages of all pieces are known.
/// </summary>
internal sealed class PrintWork(BookNumbering numbering)
{
    /// <summary>Contents may move their own pages a few times at most.</summary>
    private const int MostPasses = 4;

    private readonly PrintParts parts = PrintParts.Of(numbering);
    private readonly Dictionary<int, Printed> done = [];
    private readonly Dictionary<int, PdfObjects> contents = [];
    private readonly PdfJoin join = new();
    private Task<bool> joining = Task.FromResult(true);
    private int passes = 1;
    private double share;

    /// <summary>Id of a heading, table or figure -> its page.</summary>
    public IReadOnlyDictionary<string, int> Pages { get; private set; } = BookPress.Drafts(numbering);

    public int PageCount => done.Values.Sum(p => p.Landscape.Count);

    /// <summary>How much of the book is printed, from 0 to 1; contents that have to be printed again take nothing back.</summary>
    public double Share => share = Math.Max(share, (double)done.Count / (parts.Count + 1));

    public string Html(int part) => parts.Html(part, Pages);

    /// <summary>The next piece to be printed; null when all are and their contents say where everything stands.</summary>
    public int? Next()
    {
        if (Missing() is { } missing)
        {
            return missing;
        }
        var found = Found();
        var isSettled = found.All(p => Pages.TryGetValue(p.Key, out var before) && before == p.Value);
        Pages = found;
        if (isSettled || passes++ == MostPasses)
        {
            return null;
        }
        foreach (var part in Enumerable.Range(0, parts.Count).Where(parts.HasContents))
        {
            done.Remove(part);
        }
        return Missing();
    }

    /// <returns>False when the file cannot be read.</returns>
    public bool Keep(int part, byte[] pdf)
    {
        if (PdfObjects.Read(pdf) is not { } objects || PdfPages.Read(objects) is not { } pages)
        {
            return false;
        }
        done[part] = new Printed(pages.Places, [.. pages.Order.OrderBy(p => p.Value).Select(p => PdfPages.IsLandscape(objects.Words(p.Key)))]);
        if (parts.HasContents(part))
        {
            contents[part] = objects;
        }
        else
        {
            TakeIn(part, objects);
        }
        return true;
    }

    public string Frame() => PrintParts.Frame(numbering.Book, [.. Enumerable.Range(0, parts.Count).SelectMany(p => done[p].Landscape)]);

    /// <returns>Null when one of the files is not as the browsers here write them.</returns>
    public async Task<byte[]?> Join(byte[] frame)
    {
        foreach (var (part, objects) in contents)
        {
            TakeIn(part, objects);
        }
        if (!await joining || PdfObjects.Read(frame) is not { } frames)
        {
            return null;
        }
        var book = numbering.Book;
        var outline = numbering.Contents(ContentsKind.Headings, depth: 3).Where(e => Pages.ContainsKey(e.Id))
            .Select(e => new PdfOutlineEntry($"{(e.Number is { } number ? book.Say(number) + " " : "")}{book.Say(e.Words)}", e.Id, e.Level));
        return join.Finish(
            frames, [.. outline], new PdfProperties(HtmlWriter.TitleOf(book), book.Author, Languages.IsIndonesian(book.Culture) ? "id" : "en", book.CreatedUtc));
    }

    private void TakeIn(int part, PdfObjects objects)
    {
        var isFramed = part > 0 || !parts.HasCover;
        joining = After(joining);

        async Task<bool> After(Task<bool> earlier) => await earlier && await Task.Run(() => join.Take(objects, part, isFramed));
    }

    private int? Missing() => Enumerable.Range(0, parts.Count).Where(p => !done.ContainsKey(p)).Select(p => (int?)p).FirstOrDefault();

    private Dictionary<string, int> Found()
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        var before = 0;
        foreach (var part in Enumerable.Range(0, parts.Count).Select(p => done[p]))
        {
            foreach (var (id, page) in part.Places)
            {
                found[id] = before + page;
            }
            before += part.Landscape.Count;
        }
        return found;
    }

    private sealed record Printed(IReadOnlyDictionary<string, int> Places, IReadOnlyList<bool> Landscape);
}
