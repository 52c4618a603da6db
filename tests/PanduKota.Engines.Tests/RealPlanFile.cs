namespace PanduKota.Engines.Tests;

/// <summary>The real medium-term plan that may lie beside the repository: its lines as head -> cell.</summary>
internal static class RealPlanFile
{
    private static readonly string file = Path.Combine(RepositoryRoot.Path, "..", "shared", "data", "rpjmd-35.10-2026-2030.csv");

    public static int[] Years { get; } = [2026, 2027, 2028, 2029, 2030];

    /// <summary>Null where the file does not lie there.</summary>
    public static IReadOnlyList<Dictionary<string, string>>? Lines()
    {
        if (!File.Exists(file))
        {
            return null;
        }
        var lines = File.ReadLines(file).Select(Fields).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(p => p.First, p => p.Second))];
    }

    private static List<string> Fields(string line)
    {
        var (fields, isQuoted) = (new List<string> { "" }, false);
        foreach (var c in line)
        {
            isQuoted ^= c == '"';
            if (c == ',' && !isQuoted)
            {
                fields.Add("");
            }
            else if (c != '"')
            {
                fields[^1] += c;
            }
        }
        return fields;
    }
}
