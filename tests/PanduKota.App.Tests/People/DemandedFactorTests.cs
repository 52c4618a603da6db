using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.App.Tests.Hosting;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>A site as it really runs: some roles must sign in with a second factor.</summary>
public sealed class StrictSite : Site
{
    protected override SecondFactorDemand SecondFactor => SecondFactorDemand.Usual;
}

public sealed class DemandedFactorTests(StrictSite site) : IClassFixture<StrictSite>
{
    private const string Password = "kuda baterai staples biru";

    [Fact]
    public async Task A_coordinator_reaches_nothing_but_the_setting_up_until_it_is_done_and_then_everything()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.61");
        var browser = await site.Member("koor61@contoh.go.id", "Koordinator", new Office(Role.Coordinator, "99.61"));

        foreach (var path in RouteArchitectureTests.Routes(site).Where(r => r.Method == "GET" && !r.Pattern.Contains("path:file") && !r.Pattern.Contains("**"))
            .Select(r => RouteWalkTests.Filled(r.Pattern, "99.61")).Where(p => !IsOpen(p)))
        {
            var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
            if (path.StartsWith("/api/", StringComparison.Ordinal))
            {
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
                (await answer.Content.ReadAsStringAsync()).ShouldContain("PEOPLE-026", Case.Sensitive, path);
            }
            else
            {
                (answer.StatusCode, answer.Headers.Location?.ToString()).ShouldBe((HttpStatusCode.Redirect, "/akun/kode-kedua"), path);
            }
        }
        var page = await browser.GetStringAsync(new Uri("/akun/kode-kedua", UriKind.Relative));
        page.ShouldContain("Peran Anda memerlukan langkah kedua");
        page.ShouldContain("/akun/kunci-sandi");
        var written = await Site.Post(browser, "/akun/kode-kedua", "", new KeyValuePair<string, string>("x", "y"));
        written.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var secret = (await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "koor61@contoh.go.id")).TotpSecret!;
        var step = Totp.StepAt(DateTime.UtcNow);
        (await Site.Post(browser, "/akun/kode-kedua", "?handler=Confirm", new KeyValuePair<string, string>("Code", Totp.Code(secret, step)))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Get(browser, "/daerah/99.61/program")).ShouldBe(HttpStatusCode.OK, "the same browser goes on");
        var stopped = await Site.Post(browser, "/akun/kode-kedua", "?handler=Stop", new KeyValuePair<string, string>("Password", Password));
        stopped.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await stopped.Content.ReadAsStringAsync()).ShouldContain("AUTH-036");
        var again = site.Visitor();
        (await SignInPageTests.SignIn(again, "koor61@contoh.go.id", Password)).Headers.Location!.ToString().ShouldBe("/masuk/kode");
        await Site.Post(again, "/masuk/kode", "", new KeyValuePair<string, string>("Code", Totp.Code(secret, step + 1)));
        (await Get(again, "/daerah/99.61/program")).ShouldBe(HttpStatusCode.OK, "whoever comes with the code is led nowhere");
    }

    [Fact]
    public async Task A_role_of_which_it_is_not_demanded_goes_in_and_one_that_is_added_later_counts_at_once()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.62");
        var browser = await site.Member("lihat62@contoh.go.id", "Pembaca", new Office(Role.Viewer, "99.62"));
        (await Get(browser, "/daerah/99.62/program")).ShouldBe(HttpStatusCode.OK);

        await using var services = site.Host.CreateAsyncScope();
        var id = (await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "lihat62@contoh.go.id")).Id;
        (await services.ServiceProvider.GetRequiredService<GiveOffice>().Run(new(id, new Office(Role.Mentor, "99.62")), Actors.Operator, default)).IsOk.ShouldBeTrue();

        (await Get(browser, "/daerah/99.62/program")).ShouldBe(HttpStatusCode.Redirect);
        (await Get(browser, "/keluar")).ShouldBe(HttpStatusCode.OK, "leaving is always open");
    }

    [Fact]
    public async Task Who_has_a_passkey_and_comes_with_the_password_alone_is_told_to_come_with_the_passkey()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.63");
        await site.Member("kunci63@contoh.go.id", "Kunci", new Office(Role.Coordinator, "99.63"));
        var account = await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "kunci63@contoh.go.id");
        scope.Db.Passkeys.Add(new Passkey
        {
            CredentialId = "kunci63", AccountId = account.Id, Name = "Laptop", PublicKey = [1], CreatedAtUtc = DateTime.UtcNow, AttestationObject = [1], ClientData = [1],
        });
        await scope.Db.SaveChangesAsync();
        var browser = site.Visitor();
        await SignInPageTests.SignIn(browser, "kunci63@contoh.go.id", Password);

        (await Get(browser, "/daerah/99.63/program")).ShouldBe(HttpStatusCode.Redirect);
        (await browser.GetStringAsync(new Uri("/akun/kode-kedua", UriKind.Relative))).ShouldContain("keluar, lalu masuk lagi");
        await using var services = site.Host.CreateAsyncScope();
        var session = await services.ServiceProvider.GetRequiredService<Sessions>().Start(account.Id, SignInWay.Passkey, "?", default);
        (await services.ServiceProvider.GetRequiredService<Sessions>().Present(session.Value.Id, default))!.LacksFactor.ShouldBeFalse();
        var removed = await services.ServiceProvider.GetRequiredService<RemovePasskey>().Run("kunci63", new Actor("Kunci", Role.Viewer, AccountId: account.Id), default);
        removed.Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-036");
    }

    [Fact]
    public async Task A_passkey_is_added_only_after_the_password()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.64");
        var browser = await site.Member("tambah64@contoh.go.id", "Tambah", new Office(Role.Coordinator, "99.64"));

        (await Site.Post(browser, "/akun/kunci-sandi", "?handler=Options", new KeyValuePair<string, string>("Password", "salah"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var added = await Site.Post(browser, "/akun/kunci-sandi", "?handler=Add", new("Password", "salah"), new("PasskeyName", "Laptop"), new("credential", "{}"));
        (await added.Content.ReadAsStringAsync()).ShouldContain("AUTH-014");
        var options = await Site.Post(browser, "/akun/kunci-sandi", "?handler=Options", new KeyValuePair<string, string>("Password", Password));
        (await options.Content.ReadAsStringAsync()).ShouldContain("\"challenge\"");
    }

    [Theory]
    [InlineData(null, "Coordinator,Mentor,Assessor,ProgrammeAdmin")]
    [InlineData("none", "")]
    [InlineData("Planner, bappeda", "Planner,Bappeda")]
    [InlineData("all", "Viewer,Planner,AgencyHead,Coordinator,Bappeda,Council,Mentor,Assessor,ProgrammeAdmin")]
    public void The_setting_names_the_roles(string? setting, string roles) =>
        string.Join(',', SecondFactorDemand.Read(setting).Value.Roles.Order()).ShouldBe(roles);

    [Fact]
    public void A_slip_in_the_setting_stops_the_start_and_the_demonstration_demands_nothing()
    {
        new PanduWebOptions("data").With(name => name == "PANDU_SECOND_FACTOR" ? "koordinator" : null).Wrong.ShouldHaveSingleItem().Code.ShouldBe("HOST-019");
        new PanduWebOptions("data").With(_ => null).SecondFactor.ShouldBe(SecondFactorDemand.Usual);
        new PanduWebOptions("data", IsDemo: true).With(_ => null).SecondFactor.ShouldBe(SecondFactorDemand.None);
        SecondFactorDemand.Read("operator").IsOk.ShouldBeFalse("nobody holds it");
    }

    private static bool IsOpen(string path) => path.StartsWith("/akun/k", StringComparison.Ordinal) || path.StartsWith("/bahasa", StringComparison.Ordinal)
        || path.StartsWith("/galat", StringComparison.Ordinal) || path.StartsWith("/health", StringComparison.Ordinal) || path is "/keluar" or "/metrics";

    private static async Task<HttpStatusCode> Get(HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}
