using System.Collections.Frozen;
using System.Text.Json;

namespace PanduKota.Engines.Words;

/// <summary>The English twins of all Indonesian sentences, from the embedded files <c>Words/en/*.json</c>.</summary>
public static class EnglishWords
{
    /// <summary>Indonesian sentence -> English sentence.</summary>
    public static FrozenDictionary<string, string> All { get; } = Load();

    /// <summary>The English sentence, or the Indonesian one when nobody has translated it yet.</summary>
    public static string For(string indonesian) => All.GetValueOrDefault(indonesian, indonesian);

    private static FrozenDictionary<string, string> Load()
    {
        var assembly = typeof(EnglishWords).Assembly;
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            foreach (var (indonesian, english) in JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!)
            {
                words[indonesian] = english;
            }
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
