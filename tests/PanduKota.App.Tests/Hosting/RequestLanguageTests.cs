using PanduKota.App.Hosting;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

public sealed class RequestLanguageTests
{
    [Theory]
    [InlineData("/daerah/99.01/program?dimensi=GOV", "/daerah/99.01/program?dimensi=GOV")]
    [InlineData("//jahat.example", "/")]
    [InlineData("/\\jahat.example", "/")]
    [InlineData("https://jahat.example", "/")]
    [InlineData("/a\r\nSet-Cookie: x=1", "/")]
    [InlineData("", "/")]
    [InlineData(null, "/")]
    public void Going_back_never_leaves_this_site(string? asked, string taken) =>
        RequestLanguage.LocalPath(asked).ShouldBe(taken);
}
