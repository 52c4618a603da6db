using System.Reflection;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests;

public sealed class ArchitectureTests
{
    private static readonly Assembly engines = typeof(Problem).Assembly;

    [Fact]
    public void The_engines_stand_on_the_base_library_alone() =>
        engines.GetReferencedAssemblies().Select(a => a.Name!).ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void The_project_of_the_engines_asks_for_no_package_and_no_project()
    {
        var project = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "PanduKota.Engines", "PanduKota.Engines.csproj"));

        project.ShouldNotContain("<PackageReference");
        project.ShouldNotContain("<ProjectReference");
        project.ShouldNotContain("<FrameworkReference");
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        string[] empty = ["Helper", "Helpers", "Manager", "Util", "Utils", "Base", "Impl", "Dto", "DTO"];

        engines.GetTypes().Where(t => empty.Any(e => t.Name.EndsWith(e, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
