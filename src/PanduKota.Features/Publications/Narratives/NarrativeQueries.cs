using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Features.Publications.Chapters;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>Reads of narratives that pages, API and commands share.</summary>
public sealed class NarrativeQueries(BookContents contents)
{
    /// <summary>Every narrative that the templates ask for, in their order; empty when there is no such plan.</summary>
    public async Task<IReadOnlyList<NarrativeLine>> List(string regionCode, Guid planId, string language, CancellationToken cancel)
    {
        var sources = await contents.Load(regionCode, planId, language, cancel);
        return sources is null ? [] : [.. sources.Templates.Narratives.Select(n => Line(n.Key, sources))];
    }

    /// <summary>One narrative; null when the templates do not ask for it.</summary>
    public async Task<NarrativeDetails?> One(string regionCode, Guid planId, string key, string language, CancellationToken cancel)
    {
        var sources = await contents.Load(regionCode, planId, language, cancel);
        return sources?.Templates.Narrative(key) is { } asked
            ? new NarrativeDetails(Line(key, sources), asked.Hint, language, sources.Narratives.FirstOrDefault(n => n.Key == key)?.Markdown ?? "")
            : null;
    }

    /// <summary>What a narrative may refer to, with its present values; with a key, the places of the books that hold it too.</summary>
    public async Task<IReadOnlyList<ReferenceLine>> References(
        string regionCode, Guid planId, string language, string? key, CancellationToken cancel)
    {
        var sources = await contents.Load(regionCode, planId, language, cancel);
        return sources is null ? [] : [.. BookReferences.List(sources.Content), .. key is null ? [] : Places(key, sources)];
    }

    /// <summary>The text as it will stand in the first book that holds it, with the numbers of that book.</summary>
    public async Task<Outcome<string>> Preview(
        string regionCode, Guid planId, string key, string language, string markdown, CancellationToken cancel)
    {
        var sources = await contents.Load(regionCode, planId, language, cancel);
        if (sources is null)
        {
            return Strategy.StrategyProblems.NoPlan();
        }
        var problems = SaveNarrative.Check(key, markdown, sources);
        if (problems.Count > 0)
        {
            return Outcome.Refuse<string>(problems);
        }
        if (sources.Templates.Books.FirstOrDefault(b => b.Holds(key)) is not { } book || string.IsNullOrWhiteSpace(markdown))
        {
            return "";
        }
        var draft = new Narrative
        {
            RegionCode = regionCode, PlanId = planId, Key = key, Language = language, Markdown = markdown, ChangedAtUtc = default, ChangedBy = "",
        };
        var assembled = BookAssembly.Of(
            sources.Templates, book, sources.Content, [.. sources.Narratives.Where(n => n.Key != key), draft], DateTime.UnixEpoch);
        return NarrativePreview.Of(BookNumbering.Of(assembled.Book), key) ?? "";
    }

    /// <summary>Only places that exist in every book that holds the text.</summary>
    private static IEnumerable<ReferenceLine> Places(string key, BookSources sources)
    {
        var books = sources.Templates.Books.Where(b => b.Holds(key))
            .Select(b => BookNumbering.Of(BookAssembly.Of(sources.Templates, b, sources.Content, [], DateTime.UnixEpoch).Book)).ToList();
        return books.Count == 0 ? [] : books[0].Anchors.Where(a => books.All(b => b.Anchors.Contains(a))).Order(StringComparer.Ordinal)
            .Select(a => new ReferenceLine("rujuk:" + a, ReferenceKind.Place, Engines.Words.Text.Of("Nomor bab, bagian, tabel, atau gambar"),
                BookNumbering.Say(books[0].Find(a)!)));
    }

    private static NarrativeLine Line(string key, BookSources sources)
    {
        var asked = sources.Templates.Narrative(key)!;
        var written = sources.Narratives.FirstOrDefault(n => n.Key == key);
        var owner = sources.Content.Plan.AgencyOf(written?.OwnerAgencyId)?.Name ?? BookAssembly.OwnerName(asked.Owner, sources.Content);
        return new NarrativeLine(
            key, asked.Title, owner, written?.OwnerAgencyId,
            [.. sources.Templates.Books.Where(b => b.Holds(key)).Select(BookNames.Of)],
            written?.Markdown.Length ?? 0, written?.Version ?? 0, written?.ChangedAtUtc, written?.ChangedBy);
    }
}
