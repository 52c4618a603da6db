using PanduKota.Features.Programmes;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class NameMatcherTests
{
    private sealed record Thing(string Name, string? Short = null);

    private static readonly NameMatcher<Thing> matcher = new(
        [new("Dinas Komunikasi dan Informatika", "Diskominfo"), new("Dinas Kesehatan", "Dinkes"), new("Dinas Sosial"), new("Dinas sosial ")],
        t => [t.Name, t.Short]);

    [Theory]
    [InlineData("dinas  KOMUNIKASI & Informatika")]
    [InlineData("Diskominfo")]
    [InlineData(" Dinas Komunikasi, dan Informatika.")]
    public void Case_blanks_punctuation_and_short_names_make_no_difference(string words) =>
        matcher.Find(words)!.Short.ShouldBe("Diskominfo");

    [Fact]
    public void A_name_of_two_things_is_not_guessed() => matcher.Find("Dinas Sosial").ShouldBeNull();

    [Fact]
    public void The_nearest_names_are_offered_for_a_slip_of_the_pen()
    {
        matcher.Find("Dinas Kesehatn").ShouldBeNull();
        matcher.Nearest("Dinas Kesehatn")[0].ShouldBe("Dinas Kesehatan");
        matcher.Nearest("Kantor Pos").ShouldBeEmpty();
    }
}
