using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications;

public enum BookFormat
{
    Docx,
    Html,
    Pdf,
}

/// <param name="IsOfThisVersion">The plan has not changed since.</param>
/// <param name="PdfProblem">Why there is no PDF, and what to install; null when there is one.</param>
public sealed record BookLine(
    Guid Id,
    DateTime MadeAtUtc,
    string MadeBy,
    string Code,
    Text Name,
    string Language,
    int PlanVersion,
    bool IsOfThisVersion,
    string DocxHash,
    string HtmlHash,
    string? PdfHash,
    Problem? PdfProblem);

/// <param name="FileName">To be offered when it is downloaded.</param>
/// <param name="Bytes">To be closed by whoever asked.</param>
public sealed record BookFile(string FileName, string ContentType, Stream Bytes);

/// <summary>Reads of books that pages, API and commands share.</summary>
public sealed class BookQueries(PlanDb db, FileStore store, BookTemplates templates)
{
    /// <summary>All books of a plan, newest first.</summary>
    public async Task<IReadOnlyList<BookLine>> List(string regionCode, Guid planId, CancellationToken cancel)
    {
        var version = await db.Plans.Where(p => p.RegionCode == regionCode && p.Id == planId)
            .Select(p => p.Version).SingleOrDefaultAsync(cancel);
        var books = await db.Books.AsNoTracking()
            .Where(b => b.RegionCode == regionCode && b.PlanId == planId)
            .OrderByDescending(b => b.MadeAtUtc).ToListAsync(cancel);
        var names = BookNames.Of(await templates.All(cancel));
        return
        [
            .. books.Select(b => new BookLine(
                b.Id, b.MadeAtUtc, b.MadeBy, b.Code, names.GetValueOrDefault(b.Code) ?? Text.Verbatim(b.Code), b.Language, b.PlanVersion, b.PlanVersion == version, b.DocxHash, b.HtmlHash, b.PdfHash,
                b.PdfProblemJson is null ? null : StoredJson.Read<Problem>(b.PdfProblemJson))),
        ];
    }

    /// <summary>A file of a book; null when there is no such book, or it has no such file.</summary>
    public async Task<BookFile?> File(string regionCode, Guid bookId, BookFormat format, CancellationToken cancel)
    {
        var book = await db.Books.AsNoTracking()
            .SingleOrDefaultAsync(b => b.RegionCode == regionCode && b.Id == bookId, cancel);
        var hash = format switch
        {
            BookFormat.Docx => book?.DocxHash,
            BookFormat.Html => book?.HtmlHash,
            _ => book?.PdfHash,
        };
        if (hash is null || store.Open(hash) is not { } bytes)
        {
            return null;
        }
        var file = await db.Files.AsNoTracking().SingleAsync(f => f.Hash == hash, cancel);
        return new BookFile(file.Name, file.ContentType, bytes);
    }
}

/// <summary>What books are called, by the code of their template.</summary>
public static class BookNames
{
    /// <param name="sets">Newest validity first: the newest name goes before the older ones.</param>
    public static IReadOnlyDictionary<string, Text> Of(IReadOnlyList<BookTemplateSet> sets) =>
        sets.SelectMany(s => s.Books).DistinctBy(b => b.Code).ToDictionary(b => b.Code, Of, StringComparer.Ordinal);

    public static Text Of(BookTemplate book) => book.Volume ?? book.Title ?? book.About;
}
