using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.ChangeLog;

/// <param name="By">Name of the person, exactly.</param>
/// <param name="SubjectKind">"programme", "plan", "schedule", ...</param>
/// <param name="ProgrammeId">Entries of this programme, and of its plan where they changed it.</param>
public sealed record ChangeFilter(string? By = null, string? SubjectKind = null, Guid? ProgrammeId = null);

/// <summary>One page of the log, the newest entries first.</summary>
/// <param name="All">Entries that the filter lets through.</param>
/// <param name="People">Everybody who stands in the region's log.</param>
public sealed record ChangePage(
    IReadOnlyList<ChangeEntry> Entries, int All, int Number, int Pages, IReadOnlyList<string> People, IReadOnlyList<string> SubjectKinds);

/// <param name="Parts">What changed: the subject's own fields first, then those of each programme that the entry changed.</param>
public sealed record ChangeEntry(
    long Number, DateTime AtUtc, string By, string What, string SubjectKind, string SubjectId, string? Why, IReadOnlyList<ChangedPart> Parts);

/// <param name="ProgrammeId">Null for fields of the subject itself.</param>
public sealed record ChangedPart(Guid? ProgrammeId, IReadOnlyList<ChangedField> Fields);

/// <summary>Reads of the change log for people.</summary>
public sealed class ChangeQueries(PlanDb db)
{
    public const int OnePage = 25;

    private const string ProgrammeKind = "programme";

    /// <param name="number">Counted from 1; a page beyond the last is the last.</param>
    public async Task<Outcome<ChangePage>> Page(
        string regionCode, ChangeFilter filter, int number, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadChangeLog, regionCode) is { } refusal)
        {
            return refusal;
        }
        var region = db.Changes.AsNoTracking().Where(c => c.RegionCode == regionCode);
        var people = await region.Select(c => c.By).Distinct().OrderBy(by => by).ToListAsync(cancel);
        var kinds = await region.Select(c => c.SubjectKind).Distinct().OrderBy(kind => kind).ToListAsync(cancel);
        var found = Filtered(region, filter);
        var all = await found.CountAsync(cancel);
        var pages = Math.Max(1, (all + OnePage - 1) / OnePage);
        number = Math.Clamp(number, 1, pages);
        var entries = await found.OrderByDescending(c => c.Number)
            .Skip((number - 1) * OnePage).Take(OnePage).ToListAsync(cancel);
        return new ChangePage([.. entries.Select(Read)], all, number, pages, people, kinds);
    }

    internal static IQueryable<Change> Filtered(IQueryable<Change> changes, ChangeFilter filter)
    {
        if (filter.By is { } by)
        {
            changes = changes.Where(c => c.By == by);
        }
        if (filter.SubjectKind is { } kind)
        {
            changes = changes.Where(c => c.SubjectKind == kind);
        }
        if (filter.ProgrammeId is { } programme)
        {
            var (own, prefix) = (programme.ToString(), programme + "/");
            changes = changes.Where(c => (c.SubjectKind == ProgrammeKind && c.SubjectId == own) || c.FieldsJson.Contains(prefix));
        }
        return changes;
    }

    private static ChangeEntry Read(Change entry)
    {
        using var json = JsonDocument.Parse(entry.FieldsJson);
        var parts = json.RootElement.EnumerateObject()
            .Select(f => (Programme: ProgrammeOf(f.Name), f.Name, Before: Words(f.Value[0]), After: Words(f.Value[1])))
            .GroupBy(f => f.Programme)
            .OrderBy(g => g.Key is not null)
            .Select(g => new ChangedPart(
                g.Key, [.. g.Select(f => new ChangedField(g.Key is null ? f.Name : f.Name[(f.Name.IndexOf('/') + 1)..], f.Before, f.After))]));
        return new ChangeEntry(
            entry.Number, entry.AtUtc, entry.By, entry.What, entry.SubjectKind, entry.SubjectId, entry.Why, [.. parts]);
    }

    /// <summary>The programme that a field of an entry about the whole plan belongs to; null for the plan's own.</summary>
    internal static Guid? ProgrammeOf(string field) =>
        field.IndexOf('/') is var slash and > 0 && Guid.TryParse(field.AsSpan(0, slash), out var id) ? id : null;

    internal static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "",
        JsonValueKind.Object => string.Join(" · ", value.EnumerateObject().Where(p => p.Name != "Id").Select(p => Words(p.Value)).Where(w => w.Length > 0)),
        JsonValueKind.Array => string.Join("; ", value.EnumerateArray().Select(Words)),
        _ => value.GetRawText(),
    };
}
