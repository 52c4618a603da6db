using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.App.Hosting;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>
/// docs/operate/security.md is a list that is kept: each line of level 1 and 2 of ASVS 5.0.0 stands in it once, what it names
/// as proof exists, the counts are right, and the inventory of cryptography names every file that does any.
/// </summary>
public sealed partial class SecurityDocumentTests
{
    private const string Path = "docs/operate/security.md";

    /// <summary>Section -> how many of its lines are of level 1 or 2; such lines always stand before those of level 3.</summary>
    private const string Sections = """
        1.1:2 1.2:9 1.3:11 1.4:3 1.5:2 2.1:3 2.2:3 2.3:4 2.4:1 3.2:2 3.3:4 3.4:6 3.5:5 3.7:2 4.1:3 4.2:1 4.3:2 4.4:4 5.1:1 5.2:3 5.3:2 5.4:3
        6.1:3 6.2:12 6.3:4 6.4:4 6.5:5 6.6:3 6.8:4 7.1:3 7.2:4 7.3:2 7.4:5 7.5:2 7.6:2 8.1:2 8.2:3 8.3:1 8.4:1 9.1:3 9.2:4
        10.1:2 10.2:2 10.3:4 10.4:11 10.5:5 10.6:2 10.7:3 11.1:2 11.2:3 11.3:3 11.4:4 11.5:1 11.6:1 12.1:3 12.2:2 12.3:4 13.1:1 13.2:5 13.3:2 13.4:5
        14.1:2 14.2:4 14.3:3 15.1:3 15.2:3 15.3:7 16.1:1 16.2:5 16.3:4 16.4:3 16.5:3 17.1:1 17.2:4 17.3:2
        """;

    private static readonly Dictionary<string, string> Marks = new() { ["✔"] = "met", ["◐"] = "in part", ["✘"] = "not met", ["–"] = "not applicable" };

    private static string Document => SourceTree.Read(Path);

    [Fact]
    public void Every_line_of_level_1_and_2_stands_in_the_list_once()
    {
        var demanded = Sections.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).SelectMany(section =>
        {
            var (name, count) = (section.Split(':')[0], int.Parse(section.Split(':')[1], CultureInfo.InvariantCulture));
            return Enumerable.Range(1, count).Select(i => $"{name}.{i}");
        }).ToList();
        demanded.Count.ShouldBe(253);
        var listed = Lines().SelectMany(l => l.Numbers).ToList();

        listed.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty("each once");
        demanded.Except(listed).ShouldBeEmpty("missing");
        listed.Except(demanded).ShouldBeEmpty("unknown");
    }

    [Fact]
    public void The_counts_are_those_of_the_list()
    {
        var counts = Marks.ToDictionary(m => m.Value, m => Lines().Where(l => l.Mark == m.Key).Sum(l => l.Numbers.Count));

        Document.ShouldContain($"**{counts["met"]} met, {counts["in part"]} in part, {counts["not met"]} not met, {counts["not applicable"]} not applicable**");
    }

    [Fact]
    public void What_is_met_names_its_proof_and_every_proof_exists()
    {
        Lines().Where(l => l.Mark is "✔" or "◐" && l.Proofs.Count == 0 && !l.Shown.Contains("](", StringComparison.Ordinal))
            .Select(l => string.Join(", ", l.Numbers)).ShouldBeEmpty("a line that is met says where this is seen");
        var code = SourceTree.Files.Where(f => f.EndsWith(".cs", StringComparison.Ordinal)).Select(SourceTree.Read)
            .SelectMany(words => Declared().Matches(words).Select(m => (Type: m.Groups[1].Value, Words: words))).ToLookup(d => d.Type, d => d.Words);

        Lines().SelectMany(l => l.Proofs.Where(p => !Exists(p, code)).Select(p => $"{string.Join(", ", l.Numbers)}: {p}")).ShouldBeEmpty();
    }

    [Fact]
    public void The_inventory_of_cryptography_names_every_file_that_does_any()
    {
        var inventory = Document.Split("## Cryptography")[1].Split("\n## ")[0];
        var users = SourceTree.Files.Where(f => f.StartsWith("src/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => Cryptography().IsMatch(SourceTree.Read(f))).Select(f => System.IO.Path.GetFileNameWithoutExtension(f).Replace(".cshtml", "", StringComparison.Ordinal)).ToList();

        users.Count.ShouldBeGreaterThan(10);
        users.Where(name => !inventory.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Every_setting_stands_in_the_documents() =>
        StartChecks.Settings.Where(name => !name.StartsWith("PANDU_TEST", StringComparison.Ordinal) && name != "PANDU_HOME" && name != "PANDU_DEMO")
            .Where(name => !SourceTree.Read("docs/operate/README.md").Contains(name, StringComparison.Ordinal) && !Document.Contains(name, StringComparison.Ordinal))
            .ShouldBeEmpty();

    /// <summary>A path, a file, a route, a command, a type, or a type with the beginning of a member's name.</summary>
    private static bool Exists(string proof, ILookup<string, string> code)
    {
        if (proof.StartsWith("./", StringComparison.Ordinal) || proof.StartsWith("pandu ", StringComparison.Ordinal))
        {
            return proof.StartsWith("./", StringComparison.Ordinal) ? SourceTree.Files.Contains(proof[2..].Split(' ')[0])
                : code.Where(type => type.Key.EndsWith("Commands", StringComparison.Ordinal)).SelectMany(type => type)
                    .Any(words => words.Contains($"\"{proof.Split(' ')[1]}\"", StringComparison.Ordinal));
        }
        if (proof.StartsWith('/'))
        {
            return RouteRules.All.Any(line => line.Key.EndsWith(" " + proof, StringComparison.Ordinal));
        }
        if (proof.Contains('/') || FileName().IsMatch(proof))
        {
            return SourceTree.Files.Any(f => f == proof || f.EndsWith("/" + proof, StringComparison.Ordinal));
        }
        var (type, member) = proof.Split('.', 2) is [var t, var m] ? (t, m.TrimEnd('.', '…')) : (proof, null);
        return code[type].Any(words => member is null || words.Contains(" " + member, StringComparison.Ordinal) || words.Contains("." + member, StringComparison.Ordinal));
    }

    private static IReadOnlyList<Line> Lines() =>
    [
        .. Document.Split('\n').Select(row => Row().Match(row)).Where(m => m.Success).Select(m => new Line(
            m.Groups["mark"].Value, [.. m.Groups["numbers"].Value.Split(", ")], m.Groups["shown"].Value,
            [.. Quoted().Matches(m.Groups["shown"].Value).Select(q => q.Groups[1].Value)])),
    ];

    private sealed record Line(string Mark, IReadOnlyList<string> Numbers, string Shown, IReadOnlyList<string> Proofs);

    [GeneratedRegex(@"\b(?:class|record|struct|enum|interface) (\w+)")]
    private static partial Regex Declared();

    [GeneratedRegex(@"^\| (?<mark>[✔◐✘–]) \| (?<numbers>\d+\.\d+\.\d+(?:, \d+\.\d+\.\d+)*) [^|]*\| (?<shown>[^|]*)\|\s*$")]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\.(cs|cshtml|md|csv|json|targets|props|txt|js|sh)$")]
    private static partial Regex FileName();

    [GeneratedRegex(@"System\.Security\.Cryptography|IPasswordHasher<|AddDataProtection|IDataProtectionProvider|JsonWebTokenHandler|IPasskeyHandler<")]
    private static partial Regex Cryptography();
}
