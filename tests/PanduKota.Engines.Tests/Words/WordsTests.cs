using System.Text.Json;
using System.Text.RegularExpressions;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Words;

/// <summary>
/// Every sentence in the sources has its English twin, with the same placeholders, and no twin is left over.
/// To run these alone: dotnet test tests/PanduKota.Engines.Tests --filter WordsTests
/// </summary>
public sealed class WordsTests
{
    private static readonly Lazy<IReadOnlyList<Sentence>> sentences = new(() => SourceSentences.In(RepositoryRoot.Path));
    private static readonly Lazy<IReadOnlyList<Twin>> twins = new(Twins);

    [Fact]
    public void The_sources_are_found() => sentences.Value.Count.ShouldBeGreaterThan(100);

    [Fact]
    public void Every_sentence_has_its_English_twin()
    {
        var translated = twins.Value.Select(t => t.Indonesian).ToHashSet(StringComparer.Ordinal);

        var missing = sentences.Value.Where(s => !translated.Contains(s.Words)).Select(s => $"{s.At}: {s.Words}");

        None(missing);
    }

    [Fact]
    public void Every_twin_has_the_placeholders_of_its_sentence()
    {
        var different = twins.Value.Where(t => !Placeholders(t.Indonesian).SetEquals(Placeholders(t.English)))
            .Select(t => $"{t.File}: {t.Indonesian} / {t.English}");

        None(different);
    }

    [Fact]
    public void No_twin_is_left_over()
    {
        var sources = string.Join('\n', SourceSentences.Files(RepositoryRoot.Path).Select(File.ReadAllText));
        var said = sentences.Value.Select(s => s.Words).ToHashSet(StringComparer.Ordinal);

        // A sentence may reach Text.Of through a constant or a table: then its words stand in the sources all the same.
        var unused = twins.Value.Where(t => !said.Contains(t.Indonesian) && !sources.Contains(SourceSentences.Quoted(t.Indonesian), StringComparison.Ordinal))
            .Select(t => $"{t.File}: {t.Indonesian}");

        None(unused);
    }

    [Fact]
    public void A_sentence_has_one_twin_wherever_it_stands()
    {
        var torn = twins.Value.GroupBy(t => t.Indonesian).Where(g => g.Select(t => t.English).Distinct().Count() > 1)
            .Select(g => $"{string.Join(", ", g.Select(t => t.File))}: {g.Key}");

        None(torn);
    }

    [Fact]
    public void Every_file_of_twins_is_built_in() =>
        twins.Value.ShouldAllBe(t => EnglishWords.All.ContainsKey(t.Indonesian));

    /// <summary>One line each: whoever added a sentence reads here what is still to be done.</summary>
    private static void None(IEnumerable<string> findings) => Assert.True(!findings.Any(), "\n" + string.Join('\n', findings));

    private static HashSet<string> Placeholders(string sentence) =>
        [.. Regex.Matches(sentence.Replace("{{", "", StringComparison.Ordinal), @"\{(\d+)[^}]*\}").Select(m => m.Groups[1].Value)];

    private static List<Twin> Twins()
    {
        var folder = Path.Combine(RepositoryRoot.Path, "src", "PanduKota.Engines", "Words", "en");
        return
        [
            .. Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).SelectMany(file =>
                JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!
                    .Select(pair => new Twin(Path.GetFileName(file), pair.Key, pair.Value))),
        ];
    }

    private sealed record Twin(string File, string Indonesian, string English);
}
