using System.Net;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>The ways in and out, through the pages as a browser without script takes them.</summary>
public sealed class SignInPageTests(Site site) : IClassFixture<Site>
{
    private const string Password = "kuda baterai staples biru";

    [Fact]
    public async Task Who_was_invited_comes_back_with_e_mail_and_password_and_leaves_again()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.51");
        await site.Member("siti51@contoh.go.id", "Siti", new Office(Role.Coordinator, "99.51"));
        var browser = site.Visitor();

        var wrong = await SignIn(browser, "siti51@contoh.go.id", "bukan ini kata sandinya");
        var right = await SignIn(browser, "siti51@contoh.go.id", Password);
        var people = await Get(browser, "/daerah/99.51/orang");
        var cookie = right.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pandu.masuk="));
        await Site.Post(browser, "/keluar", "");

        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync()).ShouldNotContain("bukan ini kata sandinya", Case.Sensitive, "a password is never sent back");
        right.Headers.Location!.ToString().ShouldBe("/daerah/99.51");
        people.ShouldBe(HttpStatusCode.OK);
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=lax");
        (await Get(browser, "/daerah/99.51/orang")).ShouldBe(HttpStatusCode.Redirect);
        // The cookie alone, kept by somebody, is worth nothing after signing out.
        var thief = site.Visitor();
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        (await Get(thief, "/daerah/99.51/orang")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task After_signing_in_one_goes_to_a_page_of_this_site_and_nowhere_else()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.52");
        await site.Member("siti52@contoh.go.id", "Siti", new Office(Role.Coordinator, "99.52"));

        (await SignIn(site.Visitor(), "siti52@contoh.go.id", Password, "/daerah/99.52/jejak")).Headers.Location!.ToString().ShouldBe("/daerah/99.52/jejak");
        (await SignIn(site.Visitor(), "siti52@contoh.go.id", Password, "https://jahat.example/")).Headers.Location!.ToString().ShouldBe("/daerah/99.52");
        (await SignIn(site.Visitor(), "siti52@contoh.go.id", Password, "//jahat.example/")).Headers.Location!.ToString().ShouldBe("/daerah/99.52");
    }

    [Fact]
    public async Task A_second_factor_stands_between_the_password_and_the_pages()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.53");
        var member = await site.Member("siti53@contoh.go.id", "Siti", new Office(Role.Coordinator, "99.53"));
        var setup = await member.GetStringAsync(new Uri("/akun/kode-kedua", UriKind.Relative));
        var secret = (await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "siti53@contoh.go.id")).TotpSecret!;
        var codes = await Site.Post(member, "/akun/kode-kedua", "?handler=Confirm", new KeyValuePair<string, string>("Code", Code(0)));
        var browser = site.Visitor();

        var half = await SignIn(browser, "siti53@contoh.go.id", Password);
        var between = await Get(browser, "/akun");
        var wrong = await Site.Post(browser, "/masuk/kode", "", new KeyValuePair<string, string>("Code", "123456"));
        var whole = await Site.Post(browser, "/masuk/kode", "", new KeyValuePair<string, string>("Code", Code(1)));

        setup.ShouldContain(Totp.Grouped(secret));
        setup.ShouldContain("<svg class=\"qr\"");
        (await codes.Content.ReadAsStringAsync()).ShouldContain("<ol class=\"recovery-codes\">");
        codes.Headers.CacheControl!.NoStore.ShouldBeTrue();
        half.Headers.Location!.ToString().ShouldBe("/masuk/kode");
        between.ShouldBe(HttpStatusCode.Redirect, "half a sign-in opens nothing");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        whole.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Get(browser, "/akun")).ShouldBe(HttpStatusCode.OK);

        string Code(int ahead) => Totp.Code(secret, Totp.StepAt(DateTime.UtcNow) + ahead);
    }

    [Fact]
    public async Task A_coordinator_invites_locks_and_hands_over_and_the_locked_one_is_out_at_once()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.54");
        var coordinator = await site.Member("koor54@contoh.go.id", "Koordinator", new Office(Role.Coordinator, "99.54"));

        var invited = await Site.Post(coordinator, "/daerah/99.54/orang", "", new("Name", "Budi"), new("Email", "budi54@contoh.go.id"),
            new("Role", "Planner"), new("AgencyId", agency.Id.ToString()));
        var link = (await invited.Content.ReadAsStringAsync()).Split("/undangan/")[1].Split('"')[0];
        var budi = site.Visitor();
        await Site.Post(budi, "/undangan/" + link, "", new("New", Password), new("Again", Password));
        var open = await Get(budi, "/daerah/99.54/program/baru");
        var id = (await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "budi54@contoh.go.id")).Id;
        var successor = (await scope.Db.Accounts.SingleAsync(a => a.EmailKey == "koor54@contoh.go.id")).Id;
        var handed = await Site.Post(coordinator, $"/orang/{id}", "?handler=HandOver", new("ToId", successor.ToString()), new("Why", "SPT 1"));
        await Site.Post(coordinator, $"/orang/{id}", "?handler=Lock", new KeyValuePair<string, string>("locked", "True"));

        invited.StatusCode.ShouldBe(HttpStatusCode.OK);
        open.ShouldBe(HttpStatusCode.Redirect, "he is in, and the region has no plan yet");
        handed.Headers.Location!.ToString().ShouldStartWith("/daerah/99.54/tanda-terima/");
        (await Get(coordinator, handed.Headers.Location.ToString())).ShouldBe(HttpStatusCode.OK);
        (await budi.GetAsync(new Uri("/akun", UriKind.Relative))).Headers.Location!.ToString().ShouldContain("/masuk");
    }

    [Fact]
    public async Task A_key_is_shown_once_works_and_is_revoked()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.55");
        var coordinator = await site.Member("koor55@contoh.go.id", "Koordinator", new Office(Role.Coordinator, "99.55"));

        var made = await Site.Post(coordinator, "/kunci-api", "?handler=Make", new("Name", "Satu Data"), new("Role", "Viewer"), new("Days", "30"));
        var secret = (await made.Content.ReadAsStringAsync()).Split("value=\"pk_")[1].Split('"')[0];
        var program = site.Visitor();
        program.DefaultRequestHeaders.Authorization = new("Bearer", "pk_" + secret);
        var works = await Get(program, "/api/v1/regions/99.55/agencies");
        var again = await coordinator.GetStringAsync(new Uri("/kunci-api", UriKind.Relative));
        var key = await scope.Db.ApiKeys.SingleAsync(k => k.RegionCode == "99.55");
        await Site.Post(coordinator, "/kunci-api", "?handler=Revoke", new KeyValuePair<string, string>("id", key.Id.ToString()));

        works.ShouldBe(HttpStatusCode.OK);
        again.ShouldNotContain(secret);
        again.ShouldContain(key.Prefix);
        (await Get(program, "/api/v1/regions/99.55/agencies")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Two_hosts_on_one_database_share_sign_ins()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.56");
        var person = await site.Member("dua56@contoh.go.id", "Dua", new Office(Role.Coordinator, "99.56"));
        var login = await SignIn(site.Visitor(), "dua56@contoh.go.id", Password);
        var cookie = login.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("pandu.masuk=")).Split(';')[0];
        await using var second = Hosting.SecondHost.Of(site.WebOptions);
        await second.StartAsync();
        using var there = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(second.Urls.First()) };
        there.DefaultRequestHeaders.Add("Cookie", cookie);

        (await Get(there, "/akun")).ShouldBe(HttpStatusCode.OK);
        (await Site.Post(person, "/akun", "?handler=EndSessions")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, "the password is asked for");
        (await Get(there, "/akun")).ShouldBe(HttpStatusCode.OK);
        await Site.Post(person, "/akun", "?handler=EndSessions", new KeyValuePair<string, string>("EndPassword", Password));
        (await Get(there, "/akun")).ShouldBe(HttpStatusCode.Redirect, "signed out on one node is signed out on the other");
    }

    [Fact]
    public async Task Asking_for_a_new_password_says_the_same_to_everybody()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.57");
        await site.Member("ada57@contoh.go.id", "Ada", new Office(Role.Viewer, "99.57"));

        var known = await Ask("ada57@contoh.go.id");
        var unknown = await Ask("tidak-ada@contoh.go.id");

        known.Status.ShouldBe(HttpStatusCode.OK);
        unknown.ShouldBe(known);

        async Task<(HttpStatusCode Status, string Main)> Ask(string email)
        {
            var answer = await Site.Post(site.Visitor(), "/masuk/lupa", "", new KeyValuePair<string, string>("Email", email));
            return (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Split("<main")[1].Split("</main>")[0]);
        }
    }

    internal static Task<HttpResponseMessage> SignIn(HttpClient browser, string email, string password, string back = "") => Site.Post(
        browser, "/masuk", "?handler=Password", new("Email", email), new("Password", password), new("kembali", back));

    private static async Task<HttpStatusCode> Get(HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;
}
