using System.Reflection;
using System.Text.RegularExpressions;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests;

/// <summary>The rules of the house, kept by the house itself (ARCHITECTURE.md).</summary>
public sealed partial class ArchitectureTests
{
    private const int MostLines = 400;

    private static readonly string Source = Path.Combine(Repository.Root, "src");

    private static IEnumerable<string> UsedBy(Type type) => type.Assembly.GetReferencedAssemblies().Select(a => a.Name!);

    [Fact]
    public void Engines_use_nothing_but_the_base_library() =>
        UsedBy(typeof(Problem)).ShouldAllBe(name => name.StartsWith("System.") || name == "netstandard");

    [Fact]
    public void Documents_see_neither_the_database_nor_the_features() =>
        UsedBy(typeof(ProgrammeRow)).ShouldNotContain(name => name.StartsWith("Microsoft.EntityFrameworkCore")
            || name.StartsWith("Npgsql") || name.StartsWith("Microsoft.Data") || name == "PanduKota.Features");

    [Fact]
    public void Features_never_see_the_web() =>
        UsedBy(typeof(PlanDb)).ShouldNotContain(name => name.StartsWith("Microsoft.AspNetCore") || name == "PanduKota.App");

    [Fact]
    public void Use_cases_are_public_sealed_and_concrete()
    {
        var useCases = typeof(PlanDb).Assembly.GetTypes().Where(t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Any(m => m.Name == "Run" && m.GetParameters().Any(p => p.ParameterType == typeof(Actor)))).ToList();
        useCases.Count.ShouldBeGreaterThan(10);
        useCases.ShouldAllBe(t => t.IsPublic && t.IsSealed && !t.IsAbstract);
    }

    [Fact]
    public void Pages_API_and_commands_never_save() =>
        Files("PanduKota.App", "*.cs", "*.cshtml")
            .Where(f => Saves().IsMatch(File.ReadAllText(f)))
            .Select(Name).ShouldBeEmpty("Writes go through use cases.");

    [Fact]
    public void Only_the_write_path_and_the_job_table_save() =>
        Files("PanduKota.Features", "*.cs")
            .Where(f => !Name(f).StartsWith("PanduKota.Features/Storage/") && !Name(f).StartsWith("PanduKota.Features/Jobs/"))
            .Where(f => File.ReadAllText(f).Contains("SaveChanges"))
            .Select(Name).ShouldBeEmpty("A use case saves through PlanWriter.");

    [Fact]
    public void Raw_SQL_is_written_in_Storage_alone() =>
        Files("PanduKota.Features", "*.cs").Concat(Files("PanduKota.App", "*.cs"))
            .Where(f => !Name(f).StartsWith("PanduKota.Features/Storage/"))
            .Where(f => RawSql().IsMatch(File.ReadAllText(f)))
            .Select(Name).ShouldBeEmpty();

    [Fact]
    public void Folders_of_pages_are_called_as_folders_of_features()
    {
        // What the plan checks find is shown of its own; the rules live in Engines/PlanChecks.
        // The page of the API speaks of all nouns at once; looking after the host is the host's own matter.
        string[] own = ["Api", "Checks", "Errors", "Operation", "Shared"];
        var features = Directory.GetDirectories(Path.Combine(Source, "PanduKota.Features")).Select(Path.GetFileName);
        var pages = Directory.GetDirectories(Path.Combine(Source, "PanduKota.App", "Pages")).Select(Path.GetFileName);
        pages.Except(features).Except(own).ShouldBeEmpty("The same noun in every tree.");
    }

    [Fact]
    public void No_file_is_longer_than_four_hundred_lines() =>
        AllFiles().Where(f => File.ReadLines(f).Count() > MostLines).Select(Name).ShouldBeEmpty();

    [Fact]
    public void No_file_or_type_hides_behind_a_name_that_says_nothing()
    {
        AllFiles().Where(f => EmptyName().IsMatch(Path.GetFileNameWithoutExtension(f))).Select(Name).ShouldBeEmpty();
        new[] { typeof(Problem), typeof(ProgrammeRow), typeof(PlanDb) }.SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t.Namespace?.StartsWith("PanduKota") == true && !t.Namespace.Contains(".Migrations"))
            .Select(t => t.Name).Where(name => EmptyName().IsMatch(name)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_left_for_later() =>
        AllFiles().Where(f => Unfinished().IsMatch(File.ReadAllText(f))).Select(Name).ShouldBeEmpty();

    [Fact]
    public void No_document_holds_the_leftovers_of_a_merge() => Directory.GetFiles(Repository.Root, "*.md")
        .Concat(Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
        .Where(f => File.ReadLines(f).Any(line => line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal)))
        .Select(f => Path.GetRelativePath(Repository.Root, f)).ShouldBeEmpty();

    private static IEnumerable<string> AllFiles() => Directory.GetDirectories(Source)
        .SelectMany(project => Files(Path.GetFileName(project), "*.cs", "*.cshtml", "*.css", "*.js"));

    /// <summary>What people wrote: no build output, no migrations, no libraries of the browser.</summary>
    private static IEnumerable<string> Files(string project, params string[] patterns) => patterns
        .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Source, project), p, SearchOption.AllDirectories))
        .Where(f => !Name(f).Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "lib" or "node_modules"));

    private static string Name(string path) => Path.GetRelativePath(Source, path).Replace('\\', '/');

    [GeneratedRegex(@"\bSaveChanges(Async)?\b|\bExecute(Update|Delete|Sql)\w*\(")]
    private static partial Regex Saves();

    [GeneratedRegex(@"\b(FromSql|ExecuteSql|SqlQuery)(Raw|Interpolated)?(Async)?\(|\.CommandText\b")]
    private static partial Regex RawSql();

    // A tag helper is what ASP.NET calls it.
    [GeneratedRegex("((?<!Tag)Helpers?|Manager|Util|Utils|Utility|Impl|DTO|Dto)$|^(Extensions|Common|Misc)$|Base$")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b(?!\.)|NotImplementedException")]
    private static partial Regex Unfinished();
}
