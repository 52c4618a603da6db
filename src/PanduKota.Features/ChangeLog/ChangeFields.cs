using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace PanduKota.Features.ChangeLog;

/// <summary>Field -> before and after. A field whose two values are the same is not noted.</summary>
public sealed class ChangeFields : IEnumerable<KeyValuePair<string, (object? Before, object? After)>>
{
    internal static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    private readonly SortedDictionary<string, (object? Before, object? After)> fields = new(StringComparer.Ordinal);

    public bool IsEmpty => fields.Count == 0;

    /// <summary>Notes the field when its value changes. Values are anything System.Text.Json writes.</summary>
    public ChangeFields Add(string field, object? before, object? after)
    {
        if (JsonSerializer.Serialize(before, Json) != JsonSerializer.Serialize(after, Json))
        {
            fields[field] = (before, after);
        }
        return this;
    }

    /// <summary>Notes every scalar member that the loaded entity was given since; version counters apart.</summary>
    public ChangeFields AddEdited(EntityEntry entry)
    {
        entry.DetectChanges();
        foreach (var member in entry.Properties.Where(p => p.IsModified && !p.Metadata.IsConcurrencyToken))
        {
            Add(member.Metadata.Name, member.OriginalValue, member.CurrentValue);
        }
        return this;
    }

    /// <summary><c>{"Name":["before","after"]}</c>, fields in the order of their names.</summary>
    public string ToJson() =>
        JsonSerializer.Serialize(fields.ToDictionary(f => f.Key, f => new[] { f.Value.Before, f.Value.After }), Json);

    public IEnumerator<KeyValuePair<string, (object? Before, object? After)>> GetEnumerator() => fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
