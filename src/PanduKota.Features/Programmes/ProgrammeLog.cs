using System.Globalization;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// How programmes stand in the change log. An entry about one programme has its fields by name; an entry about the plan
/// (import, schedule) has them with the programme's id before them.
/// </summary>
internal static class ProgrammeLog
{
    public const string Subject = "programme";

    public const string PlanSubject = "plan";

    /// <summary>Notes the version too, so that a later reader knows which edit made which version.</summary>
    public const string VersionField = "Version";

    /// <summary>Most entries about the whole plan that are searched for one programme.</summary>
    private const int PlanEntriesRead = 30;

    public static ChangeFields Fields(IEnumerable<ChangedField> changes, int versionBefore, int versionAfter)
    {
        var fields = new ChangeFields().Add(VersionField, versionBefore, versionAfter);
        foreach (var change in changes)
        {
            fields.Add(change.Field, Value(change.Before), Value(change.After));
        }
        return fields;
    }

    /// <summary>Adds the changes of one programme to an entry about the whole plan.</summary>
    public static void AddTo(
        ChangeFields fields, Guid programmeId, IEnumerable<ChangedField> changes, int versionBefore, int versionAfter)
    {
        var prefix = Prefix(programmeId);
        fields.Add(prefix + VersionField, versionBefore, versionAfter);
        foreach (var change in changes)
        {
            fields.Add(prefix + change.Field, Value(change.Before), Value(change.After));
        }
    }

    /// <summary>What happened to one programme, newest first, in entries of its own and of its plan.</summary>
    public static async Task<IReadOnlyList<(Change Entry, IReadOnlyList<ChangedField> Fields)>> Of(
        PlanDb db, Guid planId, Guid programmeId, int most, CancellationToken cancel)
    {
        var (own, plan, prefix) = (programmeId.ToString(), planId.ToString(), Prefix(programmeId));
        var entries = await db.Changes.AsNoTracking()
            .Where(c => c.SubjectKind == Subject && c.SubjectId == own)
            .OrderByDescending(c => c.Number).Take(most).ToListAsync(cancel);
        var ofPlan = await db.Changes.AsNoTracking()
            .Where(c => c.SubjectKind == PlanSubject && c.SubjectId == plan && c.FieldsJson.Contains(prefix))
            .OrderByDescending(c => c.Number).Take(PlanEntriesRead).ToListAsync(cancel);
        return
        [
            .. entries.Select(e => (e, Read(e, "")))
                .Concat(ofPlan.Select(e => (e, Read(e, prefix))))
                .OrderByDescending(e => e.e.Number)
                .Take(most),
        ];
    }

    /// <summary>What happened to it after the version, newest first.</summary>
    public static async Task<IReadOnlyList<(Change Entry, IReadOnlyList<ChangedField> Fields)>> Since(
        PlanDb db, Guid planId, Guid programmeId, int version, CancellationToken cancel) =>
        [.. (await Of(db, planId, programmeId, int.MaxValue, cancel)).Where(h => VersionMade(h.Fields) > version)];

    private static int VersionMade(IReadOnlyList<ChangedField> fields) =>
        int.TryParse(fields.FirstOrDefault(f => f.Field == VersionField)?.After, CultureInfo.InvariantCulture, out var version) ? version : 0;

    private static string Prefix(Guid programmeId) => programmeId.ToString() + "/";

    private static string? Value(string words) => words.Length == 0 ? null : words;

    private static IReadOnlyList<ChangedField> Read(Change entry, string prefix)
    {
        using var json = JsonDocument.Parse(entry.FieldsJson);
        return
        [
            .. json.RootElement.EnumerateObject()
                .Where(f => f.Name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(f => new ChangedField(f.Name[prefix.Length..], Words(f.Value[0]), Words(f.Value[1]))),
        ];
    }

    /// <summary>A value of the log as it stands there; "" for none.</summary>
    internal static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
