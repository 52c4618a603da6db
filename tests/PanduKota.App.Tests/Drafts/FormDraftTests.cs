using System.Net;
using System.Net.Http.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Drafts;

public sealed class FormDraftTests(Site site) : IClassFixture<Site>
{
    private readonly string region = $"{Random.Shared.Next(10, 89)}.{Random.Shared.Next(10_000, 99_999)}";

    private async Task<(Plan Plan, Programme Programme)> Given()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan(region);
        return (plan, await scope.Given.Programme(plan, "P-001", "Nama semula", costs: [(2026, 418_000_000)]));
    }

    private static async Task<string> Html(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private async Task<HttpResponseMessage> Keep(HttpClient person, Guid id, string subject, int version, string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, $"/api/v1/regions/{region}/drafts/{id}")
        {
            Content = JsonContent.Create(new { subject, startedFromVersion = version, fields = new Dictionary<string, string> { ["Code"] = "P-001", ["Name"] = name, ["alasan"] = "Rapat" } }),
            Headers = { { "Sec-Fetch-Site", "same-origin" } },
        };
        return await person.SendAsync(request);
    }

    [Fact]
    public async Task A_draft_is_offered_gone_on_with_saved_and_then_gone()
    {
        var (_, programme) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var (id, form) = (Guid.CreateVersion7(), $"/daerah/{region}/program/P-001/ubah");
        var kept = await Keep(person, id, $"programme:{programme.Id}", 1, "Nama setengah jadi");
        kept.StatusCode.ShouldBe(HttpStatusCode.OK, await kept.Content.ReadAsStringAsync());
        (await kept.Content.ReadAsStringAsync()).ShouldContain("draf tersimpan ");

        var offered = await Html(person, form);
        offered.ShouldContain($"?draf={id}");
        offered.ShouldContain("value=\"Nama semula\"");
        var continued = await Html(person, $"{form}?draf={id}");
        continued.ShouldContain("value=\"Nama setengah jadi\"");
        continued.ShouldContain($"name=\"draf\" value=\"{id}\"");

        var saved = await person.PostAsync(new Uri(form, UriKind.Relative), new FormUrlEncodedContent(
        [
            await Site.FormToken(person, form), new("versi", "1"), new("draf", id.ToString()), new("Code", "P-001"), new("Name", "Nama jadi"), new("DimensionCode", "GOV"),
        ]));
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await Html(person, form)).ShouldNotContain("?draf=");
    }

    [Fact]
    public async Task A_draft_of_something_that_has_changed_since_says_so_and_is_saved_against_what_it_started_from()
    {
        var (plan, programme) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var (id, form) = (Guid.CreateVersion7(), $"/daerah/{region}/program/P-001/ubah");
        await Keep(person, id, $"programme:{programme.Id}", 1, "Nama saya");
        (await site.Program(Actors.Bappeda(region)).PatchAsJsonAsync($"/api/v1/regions/{region}/plans/{plan.Id}/programmes/P-001/cells",
            new { startedFromVersion = 1, cells = new[] { new { field = "Name", typed = "Nama mereka", seen = "Nama semula" } } })).EnsureSuccessStatusCode();

        (await Html(person, form)).ShouldContain("Isinya sudah diubah sejak draf itu dimulai.");
        (await Html(person, $"{form}?draf={id}")).ShouldContain("Sejak itu bappeda mengubah program ini");
        var late = await person.PostAsync(new Uri(form, UriKind.Relative), new FormUrlEncodedContent(
            [await Site.FormToken(person, form), new("versi", "1"), new("draf", id.ToString()), new("Code", "P-001"), new("Name", "Nama saya"), new("DimensionCode", "GOV")]));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync()).ShouldContain($"name=\"draf\" value=\"{id}\"");
    }

    [Fact]
    public async Task A_draft_is_thrown_away_on_request_and_only_by_its_owner()
    {
        var (_, programme) = await Given();
        var (person, other) = (await site.Person(Actors.Coordinator(region)), await site.Person(Actors.Bappeda(region)));
        var (id, form) = (Guid.CreateVersion7(), $"/daerah/{region}/program/P-001/ubah");
        await Keep(person, id, $"programme:{programme.Id}", 1, "Rahasia saya");

        (await Html(other, form)).ShouldNotContain("?draf=");
        (await Html(other, $"{form}?draf={id}")).ShouldNotContain("Rahasia saya");
        (await Keep(other, id, $"programme:{programme.Id}", 1, "Ditimpa")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        foreach (var (who, isGone) in new[] { (other, false), (person, true) })
        {
            (await who.PostAsync(new Uri(form + "?handler=DropDraft", UriKind.Relative), new FormUrlEncodedContent(
                [await Site.FormToken(who, form), new("draf", id.ToString())]))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            using var scope = site.Scope();
            (await scope.Db.Drafts.AnyAsync(d => d.Id == id)).ShouldBe(!isGone);
        }
    }

    [Fact]
    public async Task The_form_of_the_plan_and_the_form_of_a_new_programme_have_drafts_too()
    {
        var (plan, _) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        foreach (var (form, subject) in new[] { ("program/baru", $"newProgramme:{plan.Id}"), ("rencana", $"plan:{plan.Id}") })
        {
            var id = Guid.CreateVersion7();
            (await Keep(person, id, subject, 1, "Nama dari draf")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await Html(person, $"/daerah/{region}/{form}")).ShouldContain($"?draf={id}");
            (await Html(person, $"/daerah/{region}/{form}?draf={id}")).ShouldContain("value=\"Nama dari draf\"");
        }
        (await Keep(person, Guid.CreateVersion7(), "resep:1", 1, "x")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }
}
