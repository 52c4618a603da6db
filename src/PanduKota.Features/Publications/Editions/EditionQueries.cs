using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications.Editions;

public enum EditionFormat
{
    Docx,
    Pdf,
    Html,

    /// <summary>The plan the edition was made of.</summary>
    Data,

    /// <summary>The book before it was written.</summary>
    Book,
}

/// <summary>A file of an edition with the hash that proves it.</summary>
public sealed record EditionFile(EditionFormat Format, string FileName, long SizeBytes, string Sha256);

public sealed record EditionLine(
    string RegionCode, string RegionName, bool IsInvented, Guid Id, Guid PlanId, string Code, Text Name, string Language, int Number, string Token,
    DateTime PublishedAtUtc, string PublishedBy, string Why, int PlanVersion, int Gaps, int NewestNumber, IReadOnlyList<EditionFile> Files)
{
    /// <summary>A later edition has taken its place.</summary>
    public bool IsNewest => Number == NewestNumber;
}

/// <summary>Reads of published editions. What is published may be read by everybody.</summary>
public sealed class EditionQueries(PlanDb db, FileStore store, BookPress press)
{
    /// <summary>All editions of a plan, newest first.</summary>
    public async Task<IReadOnlyList<EditionLine>> List(string regionCode, Guid planId, CancellationToken cancel) =>
        await Lines(db.Editions.Where(e => e.RegionCode == regionCode && e.PlanId == planId), cancel);

    /// <summary>The edition of a public address; null when there is none.</summary>
    public async Task<EditionLine?> ByToken(string token, CancellationToken cancel) =>
        (await Lines(db.Editions.Where(e => e.Token == token), cancel)).SingleOrDefault();

    public async Task<EditionLine?> One(string regionCode, Guid id, CancellationToken cancel) =>
        (await Lines(db.Editions.Where(e => e.RegionCode == regionCode && e.Id == id), cancel)).SingleOrDefault();

    /// <summary>The editions that hold a file with this SHA-256; none for a file that was never published.</summary>
    public async Task<IReadOnlyList<EditionLine>> WithFile(string sha256, CancellationToken cancel) =>
        await Lines(db.Editions.Where(e => e.DocxHash == sha256 || e.PdfHash == sha256 || e.HtmlHash == sha256 || e.DataHash == sha256 || e.BookHash == sha256), cancel);

    /// <summary>A file of an edition; null when the edition has no such file.</summary>
    public async Task<BookFile?> File(string regionCode, Guid id, EditionFormat format, CancellationToken cancel)
    {
        var edition = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.RegionCode == regionCode && e.Id == id, cancel);
        if (edition is null || HashOf(edition, format) is not { } hash || store.Open(hash) is not { } bytes)
        {
            return null;
        }
        var file = await db.Files.AsNoTracking().SingleAsync(f => f.Hash == hash, cancel);
        return new BookFile(file.Name, file.ContentType, bytes);
    }

    /// <summary>What changed between two editions of the same book.</summary>
    public async Task<Outcome<EditionComparison>> Compare(string regionCode, Guid from, Guid to, CancellationToken cancel)
    {
        var pair = await Pair(regionCode, from, to, cancel);
        return pair.IsOk
            ? EditionComparison.Between(await Read<EditionData>(pair.Value.From.DataHash, cancel), await Read<EditionData>(pair.Value.To.DataHash, cancel))
            : Outcome.Refuse<EditionComparison>(pair.Problems);
    }

    /// <summary>The later edition as a Word document with every difference to the earlier one as a tracked change.</summary>
    public async Task<Outcome<BookFile>> Redline(string regionCode, Guid from, Guid to, CancellationToken cancel)
    {
        var pair = await Pair(regionCode, from, to, cancel);
        if (!pair.IsOk)
        {
            return Outcome.Refuse<BookFile>(pair.Problems);
        }
        var (before, after) = pair.Value;
        var docx = await press.Redline(
            BookJson.Read(await Bytes(before.BookHash, cancel)), BookJson.Read(await Bytes(after.BookHash, cancel)),
            after.PublishedBy, after.PublishedAtUtc, cancel);
        var file = await db.Files.AsNoTracking().SingleAsync(f => f.Hash == after.DocxHash, cancel);
        var name = $"{Path.GetFileNameWithoutExtension(file.Name)}-dari-{before.Number}.docx";
        return new BookFile(name, KeptFiles.Docx, new MemoryStream(docx));
    }

    private async Task<Outcome<(BookEdition From, BookEdition To)>> Pair(string regionCode, Guid from, Guid to, CancellationToken cancel)
    {
        var found = await db.Editions.AsNoTracking().Where(e => e.RegionCode == regionCode && (e.Id == from || e.Id == to)).ToListAsync(cancel);
        var (before, after) = (found.Find(e => e.Id == from), found.Find(e => e.Id == to));
        if (before is null || after is null)
        {
            return BookProblems.NoEdition;
        }
        return before.PlanId == after.PlanId && before.Code == after.Code && before.Language == after.Language
            ? (before, after)
            : BookProblems.OtherBook;
    }

    private async Task<T> Read<T>(string hash, CancellationToken cancel) =>
        StoredJson.Read<T>(System.Text.Encoding.UTF8.GetString(await Bytes(hash, cancel)));

    private async Task<byte[]> Bytes(string hash, CancellationToken cancel)
    {
        await using var stream = store.Open(hash) ?? throw new InvalidOperationException($"The file store has lost {hash}.");
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, cancel);
        return memory.ToArray();
    }

    private async Task<IReadOnlyList<EditionLine>> Lines(IQueryable<BookEdition> wanted, CancellationToken cancel)
    {
        var editions = await wanted.AsNoTracking().OrderByDescending(e => e.PublishedAtUtc).ThenByDescending(e => e.Number).ToListAsync(cancel);
        List<string> regions = [.. editions.Select(e => e.RegionCode).Distinct()];
        var names = await db.Regions.AsNoTracking().Where(r => regions.Contains(r.Code)).ToDictionaryAsync(r => r.Code, cancel);
        List<string> hashes = [.. editions.SelectMany(e => Enum.GetValues<EditionFormat>().Select(f => HashOf(e, f))).OfType<string>().Distinct()];
        var files = await db.Files.AsNoTracking().Where(f => hashes.Contains(f.Hash)).ToDictionaryAsync(f => f.Hash, cancel);
        List<Guid> plans = [.. editions.Select(e => e.PlanId).Distinct()];
        var newest = await db.Editions.AsNoTracking().Where(e => plans.Contains(e.PlanId)).GroupBy(e => new { e.PlanId, e.Code, e.Language })
            .Select(g => new { g.Key.PlanId, g.Key.Code, g.Key.Language, Number = g.Max(e => e.Number) }).ToListAsync(cancel);
        return
        [
            .. editions.Select(e => new EditionLine(
                e.RegionCode, names[e.RegionCode].Name, names[e.RegionCode].IsInvented, e.Id, e.PlanId, e.Code, StoredJson.Read<Text>(e.NameJson), e.Language,
                e.Number, e.Token, e.PublishedAtUtc, e.PublishedBy, e.Why, e.PlanVersion, e.Gaps,
                newest.Single(n => n.PlanId == e.PlanId && n.Code == e.Code && n.Language == e.Language).Number,
                [
                    .. Enum.GetValues<EditionFormat>().Select(f => (Format: f, Hash: HashOf(e, f))).Where(f => f.Hash is not null)
                        .Select(f => new EditionFile(f.Format, files[f.Hash!].Name, files[f.Hash!].SizeBytes, f.Hash!)),
                ])),
        ];
    }

    private static string? HashOf(BookEdition edition, EditionFormat format) => format switch
    {
        EditionFormat.Docx => edition.DocxHash,
        EditionFormat.Pdf => edition.PdfHash,
        EditionFormat.Html => edition.HtmlHash,
        EditionFormat.Data => edition.DataHash,
        _ => edition.BookHash,
    };
}
