using System.Text.Json;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Files;

/// <summary>
/// One object of a JSON file being read, with its path. Members that are missing or of the wrong kind become problems
/// with their place, and reading goes on with a stand-in, so that one pass finds them all.
/// </summary>
internal sealed class JsonPart(JsonElement element, string path, List<Problem> problems, string? programme = null)
{
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    public string Path => path;

    public JsonPart About(string programmeId) => new(element, path, problems, programmeId);

    public bool Has(string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null;

    public string TextOf(string name, string? otherwise = null) =>
        Read(name, otherwise, "teks", e => e.ValueKind == JsonValueKind.String ? e.GetString() : null) ?? "";

    public long Whole(string name, long? otherwise = null) =>
        Read(name, otherwise, "bilangan bulat", AsWhole) ?? 0;

    public int Year(string name) => (int)Math.Clamp(Whole(name), 0, 9999);

    public int? OptionalYear(string name) => Has(name) ? Year(name) : null;

    public double Number(string name, double? otherwise = null) =>
        Read(name, otherwise, "angka", e => e.ValueKind == JsonValueKind.Number ? e.GetDouble() : null) ?? 0;

    public bool Flag(string name) =>
        Read(name, false, "true atau false", e => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? e.GetBoolean() : (bool?)null) ?? false;

    /// <summary>The objects of an array; a missing array is an empty one unless it is required.</summary>
    public IReadOnlyList<JsonPart> Parts(string name, bool isRequired = false) =>
        [.. Items(name, isRequired).Select((e, k) =>
        {
            var at = $"{At(name)}[{k}]";
            if (e.ValueKind != JsonValueKind.Object)
            {
                Wrong(at, "objek");
            }
            return new JsonPart(e, at, problems);
        })];

    public IReadOnlyList<long> Wholes(string name) =>
        [.. Items(name, true).Select((e, k) => Check(AsWhole(e), $"{At(name)}[{k}]", "bilangan bulat") ?? 0)];

    public IReadOnlyList<string> Texts(string name) => TextsOf(Items(name, true), At(name));

    /// <summary>An array of arrays of names.</summary>
    public IReadOnlyList<IReadOnlyList<string>> TextLists(string name) =>
        [.. Items(name, false).Select((e, k) => TextsOf(ItemsOf(e, $"{At(name)}[{k}]"), $"{At(name)}[{k}]"))];

    /// <summary>An object of whole numbers, by name.</summary>
    public IReadOnlyList<(string Name, long Value)> WholesByName(string name, bool isRequired = false) =>
        [.. Members(name, isRequired).Select(p => (p.Name, Check(AsWhole(p.Value), $"{At(name)}.{p.Name}", "bilangan bulat") ?? 0))];

    /// <summary>An object of lists of whole numbers, by name.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<long> Values)> WholeListsByName(string name) =>
        [.. Members(name, false).Select(p => (p.Name, (IReadOnlyList<long>)
            [.. ItemsOf(p.Value, $"{At(name)}.{p.Name}").Select((e, k) => Check(AsWhole(e), $"{At(name)}.{p.Name}[{k}]", "bilangan bulat") ?? 0)]))];

    /// <summary>An object of objects, by name.</summary>
    public IReadOnlyList<(string Name, JsonPart Part)> PartsByName(string name) =>
        [.. Members(name, false).Select(p => (p.Name, new JsonPart(p.Value, $"{At(name)}.{p.Name}", problems)))];

    public IReadOnlyList<(string Name, long Value)> AllWholes() =>
        [.. ObjectOf(element, path).Select(p => (p.Name, Check(AsWhole(p.Value), $"{path}.{p.Name}", "bilangan bulat") ?? 0))];

    /// <summary>Members that nothing has asked for are likely misspelt: a warning each.</summary>
    public void NoteUnknown()
    {
        foreach (var property in ObjectOf(element, path).Where(p => !known.Contains(p.Name)))
        {
            problems.Add(Problem.Warning("SCHED-005", Text.Of("Isian {0} tidak dikenal dan tidak dipakai.", At(property.Name)),
                Text.Of("Periksa ejaannya, atau hapus."), PlaceOf(At(property.Name))));
        }
    }

    public void Refuse(string code, Text message, Text mend, string? member = null) =>
        problems.Add(Problem.Error(code, message, mend, PlaceOf(member is null ? path : At(member))));

    private string At(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private Place PlaceOf(string at) => new(ProgrammeCode: programme, Field: at);

    private static long? AsWhole(JsonElement e) =>
        e.ValueKind == JsonValueKind.Number && e.TryGetInt64(out var whole) ? whole
        : e.ValueKind == JsonValueKind.Number && e.TryGetDecimal(out var d) && d == decimal.Truncate(d) && Math.Abs(d) < long.MaxValue ? (long)d
        : null;

    private T? Read<T>(string name, T? otherwise, string kind, Func<JsonElement, T?> read)
    {
        known.Add(name);
        if (!Has(name))
        {
            if (otherwise is null)
            {
                Missing(name);
            }
            return otherwise;
        }
        return Check(read(element.GetProperty(name)), At(name), kind);
    }

    private T? Check<T>(T? value, string at, string kind)
    {
        if (value is null)
        {
            Wrong(at, kind);
        }
        return value;
    }

    private IEnumerable<JsonProperty> Members(string name, bool isRequired)
    {
        known.Add(name);
        if (Has(name))
        {
            return ObjectOf(element.GetProperty(name), At(name));
        }
        if (isRequired)
        {
            Missing(name);
        }
        return [];
    }

    private IEnumerable<JsonElement> Items(string name, bool isRequired)
    {
        known.Add(name);
        if (Has(name))
        {
            return ItemsOf(element.GetProperty(name), At(name));
        }
        if (isRequired)
        {
            Missing(name);
        }
        return [];
    }

    private IReadOnlyList<JsonElement> ItemsOf(JsonElement e, string at)
    {
        if (e.ValueKind == JsonValueKind.Array)
        {
            return [.. e.EnumerateArray()];
        }
        Wrong(at, "daftar [...]");
        return [];
    }

    private IReadOnlyList<JsonProperty> ObjectOf(JsonElement e, string at)
    {
        if (e.ValueKind == JsonValueKind.Object)
        {
            return [.. e.EnumerateObject()];
        }
        Wrong(at, "objek {...}");
        return [];
    }

    private IReadOnlyList<string> TextsOf(IEnumerable<JsonElement> items, string at) =>
        [.. items.Select((e, k) => Check(e.ValueKind == JsonValueKind.String ? e.GetString() : null, $"{at}[{k}]", "teks") ?? "")];

    private void Missing(string name) =>
        problems.Add(Problem.Error("SCHED-002", Text.Of("Isian {0} belum ada.", At(name)), Text.Of("Tambahkan isian itu."), PlaceOf(At(name))));

    private void Wrong(string at, string kind) =>
        problems.Add(Problem.Error("SCHED-003", Text.Of("Isian {0} seharusnya berupa {1}.", at, Text.Of(kind)), at: PlaceOf(at)));
}
