using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PanduKota.App.Hosting;
using PanduKota.App.Tests.Commands;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.People;

/// <summary>The other two doors: API and commands, with the refusals of the pages.</summary>
public sealed class PeopleDoorsTests(Site site, Terminal terminal) : IClassFixture<Site>, IClassFixture<Terminal>
{
    [Fact]
    public async Task Through_the_API_one_invites_gives_ends_locks_and_hands_over()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.59");
        using var api = site.Program(Actors.Coordinator("99.59"));

        var (first, second) = (await Invite("satu59@contoh.go.id"), await Invite("dua59@contoh.go.id"));
        var given = await api.PostAsJsonAsync($"/api/v1/people/{first.Id}/offices", new { office = new { role = "bappeda", regionCode = "99.59" } });
        var office = (await given.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetGuid();
        var ended = await api.PutAsJsonAsync($"/api/v1/offices/{office}/last-day", new { lastDay = "2030-12-31" });
        var handed = await api.PostAsJsonAsync($"/api/v1/people/{first.Id}/hand-over", new { toId = second.Id, why = "SPT 7" });
        var locked = await api.PutAsJsonAsync($"/api/v1/people/{first.Id}/lock", new { locked = true });
        var one = await api.GetFromJsonAsync<JsonElement>($"/api/v1/people/{first.Id}");
        var refused = await api.PostAsJsonAsync("/api/v1/people", new { email = "x", name = "Nama", office = new { role = "viewer", regionCode = "99.59" } });
        var beyond = await api.PostAsJsonAsync("/api/v1/people", new { email = "x@contoh.go.id", name = "Nama", office = new { role = "mentor", regionCode = "99.59" } });

        first.Token.Length.ShouldBe(43);
        given.StatusCode.ShouldBe(HttpStatusCode.OK, await given.Content.ReadAsStringAsync());
        ended.StatusCode.ShouldBe(HttpStatusCode.OK, await ended.Content.ReadAsStringAsync());
        (await handed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("receipt").GetProperty("lines")[0].GetProperty("written").GetInt32().ShouldBe(2);
        locked.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        one.GetProperty("isLocked").GetBoolean().ShouldBeTrue();
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("PERSON-002");
        beyond.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await beyond.Content.ReadAsStringAsync()).ShouldContain("PEOPLE-024");

        async Task<(Guid Id, string Token)> Invite(string email)
        {
            var answer = await api.PostAsJsonAsync("/api/v1/people", new { email, name = email, office = new { role = "viewer", regionCode = "99.59" } });
            answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
            var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return (body.GetProperty("accountId").GetGuid(), body.GetProperty("token").GetString()!);
        }
    }

    [Fact]
    public async Task The_table_of_permissions_and_the_list_of_keys_can_be_read_without_a_secret()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.60");
        using var api = site.Program(Actors.Coordinator("99.60"));
        var made = await (await api.PostAsJsonAsync("/api/v1/api-keys", new { name = "Satu Data", role = "viewer", regionCode = "99.60", days = 5 })).Content.ReadFromJsonAsync<JsonElement>();

        var table = await api.GetFromJsonAsync<JsonElement>("/api/v1/permissions");
        var keys = await api.GetStringAsync(new Uri("/api/v1/api-keys", UriKind.Relative));

        table.GetArrayLength().ShouldBe(Permission.Acts.Count);
        keys.ShouldContain("Satu Data");
        keys.ShouldNotContain(made.GetProperty("secret").GetString()!);
        keys.ShouldNotContain(Secrets.HashOf(made.GetProperty("secret").GetString()!));
    }

    [Fact]
    public async Task From_the_terminal_the_first_administrator_is_invited_and_roles_are_given_and_handed_over()
    {
        using (var scope = terminal.Scope())
        {
            await scope.Given.Agency("Dinas Kesehatan", "99.01", shortName: "Dinkes");
        }
        var admin = await terminal.Type("invite", "--email", "rudi@contoh.go.id", "--name", "Rudi", "--role", "programmeAdmin", "--site", "https://pandu.example");
        var siti = await terminal.Type("invite", "--email", "siti@contoh.go.id", "--name", "Siti", "--role", "coordinator", "--region", "99.01");
        var acting = await terminal.Type("give-role", "--email", "siti@contoh.go.id", "--role", "agencyHead", "--region", "99.01", "--agency", "Dinkes", "--acting");
        await terminal.Type("invite", "--email", "budi@contoh.go.id", "--name", "Budi", "--role", "viewer", "--region", "99.01");
        var handed = await terminal.Type("hand-over", "--from", "siti@contoh.go.id", "--to", "budi@contoh.go.id", "--why", "SPT 800");
        var locked = await terminal.Type("lock", "--email", "siti@contoh.go.id");
        var people = await terminal.Type("people", "99.01");
        var link = await terminal.Type("sign-in-link", "--name", "Darurat", "--role", "coordinator", "--region", "99.01");
        var key = await terminal.Type("api-key", "--name", "Satu Data", "--role", "viewer", "--region", "99.01");
        var keys = await terminal.Type("api-keys");

        admin.Output.ShouldMatch("^https://pandu.example/undangan/[A-Za-z0-9_-]{43}\\s*$", admin.ToString());
        siti.Code.ShouldBe(0, siti.ToString());
        acting.Error.ShouldContain("PERSON-012");
        handed.Output.ShouldContain("Penugasan: 1 masuk, 1 ditulis");
        locked.Code.ShouldBe(0, locked.ToString());
        people.Output.ShouldContain("Siti <siti@contoh.go.id> · dikunci");
        people.Output.ShouldContain("Budi <budi@contoh.go.id> · diundang");
        link.Output.ShouldMatch("/masuk/[A-Za-z0-9_-]{43}\\s*$", link.ToString());
        keys.Output.ShouldContain(key.Output.Trim()[..9]);
        keys.Output.ShouldNotContain(key.Output.Trim());
    }

    [Fact]
    public void Half_a_setting_is_told_before_the_start()
    {
        var options = new PanduWebOptions("data").With(name => name switch
        {
            "PANDU_SMTP" => "smtp://surel.go.id", "PANDU_OPENID_ISSUER" => "http://sso.daerah.go.id", "PANDU_OPENID_CLIENT" => "pandu", _ => null,
        });

        options.Wrong.Select(p => p.Code).ShouldBe(["HOST-012", "HOST-013"]);
        new PanduWebOptions("data").With(_ => null).Wrong.ShouldBeEmpty();
        (new PanduWebOptions("data").With(_ => null) with { DataFolder = "lain" }).Mail.SpoolFolder.ShouldBe(Path.Combine("lain", "surat-keluar"));
    }
}
