using System.Text.RegularExpressions;
using PanduKota.App.Components;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Components;

public sealed class IconsTests
{
    [Fact]
    public void Every_icon_that_a_page_names_is_built_in()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "PanduKota.App", "Pages"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "<icon name=\"([a-z0-9-]+)\"").Select(m => m.Groups[1].Value))
            .Distinct().ToList();
        named.Count.ShouldBeGreaterThan(20);
        named.Where(name => !Icons.Has(name)).ShouldBeEmpty();
    }

    [Fact]
    public void An_icon_with_a_label_is_read_aloud_and_one_without_is_not()
    {
        Icons.Svg("star-fill", "Quick <Win>").ShouldContain("role=\"img\" aria-label=\"Quick &lt;Win&gt;\"");
        Icons.Svg("star-fill").ShouldContain("aria-hidden=\"true\"");
    }
}
