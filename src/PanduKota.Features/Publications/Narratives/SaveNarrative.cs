using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Books;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>What became of a save.</summary>
/// <param name="HasChanged">False when nothing was different; then nothing was written.</param>
public sealed record SavedNarrative(string Key, int Version, bool HasChanged);

/// <summary>
/// Saves a section of the books that people write. References that do not exist are refused with their line; a text that
/// somebody else has saved since is never overwritten unseen.
/// </summary>
public sealed class SaveNarrative(PlanDb db, PlanWriter writer, BookContents contents, TimeProvider clock)
{
    internal const string Subject = "narrative";

    /// <param name="Version">The version that the writer started from; 0 for one that was not written yet.</param>
    /// <param name="OwnerAgencyId">The agency that is to write it; null for none.</param>
    /// <param name="Language">"id" or "en".</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, string Key, int Version, string Markdown, Guid? OwnerAgencyId = null, string Language = "id",
        string? Why = null);

    public async Task<Outcome<SavedNarrative>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var status = await db.Plans.Where(p => p.RegionCode == request.RegionCode && p.Id == request.PlanId)
            .Select(p => (PlanStatus?)p.Status).SingleOrDefaultAsync(cancel);
        var narrative = await db.Narratives.SingleOrDefaultAsync(
            n => n.RegionCode == request.RegionCode && n.PlanId == request.PlanId && n.Key == request.Key && n.Language == request.Language, cancel);
        // Whoever writes for an agency may neither take over the text of another one nor give his own away.
        var refusal = Permission.Check(actor, Act.EditNarrative, request.RegionCode, narrative?.OwnerAgencyId, status)
            ?? Permission.Check(actor, Act.EditNarrative, request.RegionCode, request.OwnerAgencyId, status);
        if (refusal is not null)
        {
            return refusal;
        }
        if (BookProblems.Language(request.Language) is { } unknown)
        {
            return unknown;
        }
        if (await contents.Load(request.RegionCode, request.PlanId, request.Language, cancel) is not { } sources)
        {
            return StrategyProblems.NoPlan();
        }
        if ((narrative?.Version ?? 0) != request.Version)
        {
            return await writer.Conflict(Subject, IdOf(request), cancel);
        }
        var markdown = request.Markdown.ReplaceLineEndings("\n").TrimEnd();
        var problems = Check(request.Key, markdown, sources);
        if (problems.Count > 0)
        {
            return Outcome.Refuse<SavedNarrative>(problems);
        }
        return await Save(request, narrative, markdown, actor, cancel);
    }

    /// <summary>What is wrong with a text: an unknown key, forms that books do not have, references that lead nowhere.</summary>
    internal static IReadOnlyList<Problem> Check(string key, string markdown, BookSources sources)
    {
        if (sources.Templates.Narrative(key) is null)
        {
            return [BookProblems.NoNarrative(key, sources.Templates)];
        }
        var read = NarrativeReader.Read(markdown, BookReferences.Of(sources.Content));
        return read.IsOk ? [.. Places(key, markdown, sources)] : read.Problems;
    }

    /// <summary>A place must exist in every book that holds the text.</summary>
    private static IEnumerable<Problem> Places(string key, string markdown, BookSources sources)
    {
        var wanted = NarrativeReader.PlacesIn(markdown);
        if (wanted.Count == 0)
        {
            yield break;
        }
        foreach (var book in sources.Templates.Books.Where(b => b.Holds(key)))
        {
            var known = Anchors(book, sources);
            foreach (var (anchor, line) in wanted.Where(w => !known.Contains(w.Anchor)))
            {
                yield return BookProblems.NoPlace(anchor, line, BookNames.Of(book), known.Order(StringComparer.Ordinal));
            }
        }
    }

    internal static IReadOnlySet<string> Anchors(BookTemplate book, BookSources sources) => BookNumbering
        .Of(BookAssembly.Of(sources.Templates, book, sources.Content, [], DateTime.UnixEpoch).Book).Anchors;

    private async Task<Outcome<SavedNarrative>> Save(
        Request request, Narrative? narrative, string markdown, Actor actor, CancellationToken cancel)
    {
        var fields = new ChangeFields()
            .Add("Markdown", narrative?.Markdown ?? "", markdown)
            .Add("OwnerAgencyId", narrative?.OwnerAgencyId, request.OwnerAgencyId);
        if (fields.IsEmpty)
        {
            return new SavedNarrative(request.Key, request.Version, false);
        }
        if (narrative is null)
        {
            narrative = new Narrative
            {
                RegionCode = request.RegionCode, PlanId = request.PlanId, Key = request.Key, Language = request.Language,
                ChangedAtUtc = default, ChangedBy = "",
            };
            db.Narratives.Add(narrative);
        }
        (narrative.Markdown, narrative.OwnerAgencyId) = (markdown, request.OwnerAgencyId);
        (narrative.ChangedAtUtc, narrative.ChangedBy) = (clock.GetUtcNow().UtcDateTime, actor.Name);
        narrative.Version++;
        var saved = await writer.Save(
            new ChangeNote(actor, "narrative.save", Subject, IdOf(request), request.RegionCode, fields, request.Why, request.PlanId), cancel);
        return saved.IsOk ? new SavedNarrative(request.Key, narrative.Version, true) : Outcome.Refuse<SavedNarrative>(saved.Problems);
    }

    private static string IdOf(Request request) => $"{request.PlanId}/{request.Key}/{request.Language}";
}
