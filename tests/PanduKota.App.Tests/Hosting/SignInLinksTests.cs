using Microsoft.AspNetCore.DataProtection;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

public sealed class SignInLinksTests : IDisposable
{
    private static readonly Actor Coordinator = Actors.Coordinator();
    private readonly string folder = Directory.CreateTempSubdirectory("pandu-links").FullName;
    private readonly TestClock clock = new();
    private readonly EphemeralDataProtectionProvider keys = new();

    private SignInLinks Links => new(keys, new PanduWebOptions(folder), clock);

    [Fact]
    public void A_link_tells_whom_it_is_for_as_often_as_it_is_looked_at()
    {
        var token = Links.Make(Coordinator, TimeSpan.FromHours(1));
        Links.Read(token).Value.ShouldBe(Coordinator);
        Links.Read(token).Value.ShouldBe(Coordinator);
    }

    [Fact]
    public void A_link_signs_in_once_even_after_a_restart()
    {
        var token = Links.Make(Coordinator, TimeSpan.FromHours(1));
        Links.Use(token).Value.ShouldBe(Coordinator);
        Links.Use(token).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-003");
    }

    [Fact]
    public void A_link_of_yesterday_is_refused()
    {
        var token = Links.Make(Coordinator, TimeSpan.FromHours(1));
        clock.Advance(TimeSpan.FromHours(2));
        Links.Use(token).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-002");
    }

    [Theory]
    [InlineData("")]
    [InlineData("bukan-tautan")]
    [InlineData("../../etc/passwd")]
    public void Words_that_are_no_link_are_refused(string token) =>
        Links.Use(token).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-001");

    [Fact]
    public void A_link_with_a_changed_letter_is_refused()
    {
        var token = Links.Make(Coordinator, TimeSpan.FromHours(1));
        var changed = token[..^5] + (token[^5] == 'A' ? 'B' : 'A') + token[^4..];
        Links.Use(changed).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-001");
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
