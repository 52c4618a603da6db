using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Tests.Commands;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Schedules;

/// <summary>Scenarios through API and pages.</summary>
public sealed class ScenarioDoorsTests(Site site) : IClassFixture<Site>
{
    internal static async Task<Plan> Plan(TestScope scope, string region)
    {
        var plan = await scope.Given.Plan(region, years: 3, ceilings: [(2026, 100), (2027, 100), (2028, 100)]);
        await scope.Given.Programme(plan, "A", costs: [(2026, 60)], value: 90);
        await scope.Given.Programme(plan, "B", costs: [(2026, 60)], value: 60);
        return plan;
    }

    [Fact]
    public async Task The_api_begins_changes_fills_locks_and_removes()
    {
        using var scope = site.Scope();
        await Plan(scope, "99.71");
        var api = site.Program(Actors.Coordinator("99.71"));
        const string Root = "/api/v1/regions/99.71/plans/latest/scenarios";
        var made = await api.PostAsJsonAsync(Root, new { name = "Coba" });
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString();
        var edited = await api.PutAsJsonAsync($"{Root}/{id}", new { version = 1, ceilings = new[] { new { year = 2026, fundSource = "", rupiah = 70 } } });
        var late = await api.PutAsJsonAsync($"{Root}/{id}", new { version = 1, name = "Telat" });
        var filled = await api.PostAsJsonAsync($"{Root}/{id}/ceilings", new { version = 2, source = "growth", growthPercent = 10 });
        var locked = await api.PutAsJsonAsync($"{Root}/{id}/decisions/B", new { version = 3, decision = "start", startYear = 2027, why = "RAPBD" });
        var wrong = await api.PutAsJsonAsync($"{Root}/{id}/decisions/B", new { version = 4, decision = "start", startYear = 2050, why = "RAPBD" });
        var one = await api.GetFromJsonAsync<JsonElement>($"{Root}/{id}");
        var list = await api.GetFromJsonAsync<JsonElement>(Root);
        var job = await api.PostAsJsonAsync("/api/v1/regions/99.71/plans/latest/schedules", new { seconds = 1, scenario = id });
        var removed = await api.DeleteAsync(new Uri($"{Root}/{id}?version=4", UriKind.Relative));

        made.StatusCode.ShouldBe(HttpStatusCode.Created);
        edited.StatusCode.ShouldBe(HttpStatusCode.OK);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        filled.StatusCode.ShouldBe(HttpStatusCode.OK, await filled.Content.ReadAsStringAsync());
        locked.StatusCode.ShouldBe(HttpStatusCode.OK);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        one.GetProperty("terms").GetProperty("ceilings").EnumerateArray().Select(c => c.GetProperty("rupiah").GetInt64()).ShouldBe([70, 77, 85]);
        one.GetProperty("locks")[0].GetProperty("startYear").GetInt32().ShouldBe(2027);
        list[0].GetProperty("version").GetInt32().ShouldBe(4);
        job.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        removed.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await api.GetAsync(new Uri($"{Root}/{id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await site.Visitor().GetAsync(new Uri(Root, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_pages_make_change_and_lock_and_show_both_when_somebody_was_faster()
    {
        using var scope = site.Scope();
        await Plan(scope, "99.72");
        var person = await site.Person(Actors.Coordinator("99.72"));
        const string List = "/daerah/99.72/jadwal/skenario";
        var made = await Post(person, List, "", ("Name", "Pagu turun"));
        var page = made.Headers.Location!.ToString();
        var shown = await person.GetStringAsync(new Uri(page, UriKind.Relative));
        var saved = await Post(person, page, "", ("versi", "1"), ("Name", "Pagu turun"), ("Ceiling--2026", "1.250.000"), ("Discount", "0.97"), ("Floor-1-Dimension", "GOV"),
            ("Floor-1-From", "2026"), ("Floor-1-To", "2027"), ("Floor-1-Count", "1"));
        var late = await Post(person, page, "", ("versi", "1"), ("Name", "Lain"), ("Ceiling--2026", "9"), ("Discount", "0.97"));
        var unreadable = await Post(person, page, "", ("versi", "2"), ("Name", "Pagu turun"), ("Ceiling-CSR-2027", "seadanya"), ("Discount", "0.97"));
        var locked = await Post(person, page, "?handler=kunci", ("versi", "2"), ("ProgrammeCode", "B"), ("Decision", "2028"), ("Why", "RAPBD"));

        shown.ShouldContain("name=\"Ceiling--2026\"");
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect, await saved.Content.ReadAsStringAsync());
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var both = await late.Content.ReadAsStringAsync();
        both.ShouldContain("<td>1.250.000</td><td>9</td>");
        both.ShouldContain("name=\"versi\" value=\"2\"");
        (await unreadable.Content.ReadAsStringAsync()).ShouldContain("FORM-001");
        locked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.GetStringAsync(new Uri(page, UriKind.Relative))).ShouldContain("mulai 2028");
    }

    [Fact]
    public async Task The_result_page_locks_a_row_by_its_form_and_tells_that_the_scenario_moved_on()
    {
        using var scope = site.Scope();
        var plan = await Plan(scope, "99.73");
        var who = Actors.Coordinator("99.73");
        await using var host = site.Host.CreateAsyncScope();
        var scenario = (await host.ServiceProvider.GetRequiredService<CreateScenario>().Run(new("99.73", plan.Id, "Coba"), who, default)).Value;
        var made = (await host.ServiceProvider.GetRequiredService<MakeSchedule>()
            .Run(new("99.73", plan.Id, Seconds: 1, ScenarioId: scenario.Id), who, default)).Value;
        var person = await site.Person(who);
        var page = $"/daerah/99.73/jadwal/{made.Id}";
        var row = await person.GetStringAsync(new Uri(page + "?kunci=B&ke=2028", UriKind.Relative));
        var refused = await Post(person, page, "?handler=kunci", ("versi", "1"), ("kunci", "B"), ("ke", "2028"), ("Why", ""));
        var locked = await Post(person, page, "?handler=kunci", ("versi", "1"), ("kunci", "B"), ("ke", "2028"), ("Why", "RAPBD"));
        var after = await person.GetStringAsync(new Uri(page + "?tampil=semua", UriKind.Relative));

        row.ShouldContain("<option selected=\"selected\" value=\"2028\">");
        row.ShouldContain("data-key=\"A\"");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("SCENARIO-016");
        locked.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        after.ShouldContain("Skenarionya kini versi 2");
        after.ShouldContain("Ubah kunci");
        (await (await site.Person(Actors.Council("99.73"))).GetStringAsync(new Uri(page, UriKind.Relative))).ShouldNotContain("data-key");
    }

    private static async Task<HttpResponseMessage> Post(HttpClient person, string page, string handler, params (string Name, string Value)[] fields) =>
        await person.PostAsync(new Uri(page + handler, UriKind.Relative), new FormUrlEncodedContent(
            [await Site.FormToken(person, page), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]));
}

/// <summary>Scenarios from a terminal.</summary>
public sealed class ScenarioCommandTests(Terminal terminal) : IClassFixture<Terminal>
{
    [Fact]
    public async Task A_scenario_is_made_filled_locked_scheduled_and_removed()
    {
        using var scope = terminal.Scope();
        await ScenarioDoorsTests.Plan(scope, "99.74");
        var cells = terminal.PathOf("pagu.tsv");
        await File.WriteAllTextAsync(cells, "\t2026\t2027\t2028\nSemua sumber\t60\t60\t60\n");

        (await terminal.Type("new-scenario", "99.74", "Ketat")).Output.ShouldContain("versi 1");
        (await terminal.Type("fill-ceilings", "99.74", "ketat", "pasted", "--file", cells)).Output.ShouldContain("versi 2");
        (await terminal.Type("lock-decision", "99.74", "Ketat", "B", "2026", "--why", "RAPBD")).Output.ShouldContain("versi 3");
        (await terminal.Type("lock-decision", "99.74", "Ketat", "B", "besok")).Error.ShouldContain("HOST-004");
        (await terminal.Type("schedule", "99.74", "--seconds", "1", "--scenario", "Ketat")).Output.ShouldContain("tersimpan");
        var file = terminal.PathOf("skenario.json");
        await File.WriteAllTextAsync(file, """{"version": 3, "discount": 1}""");
        (await terminal.Type("edit-scenario", "99.74", "Ketat", file)).Output.ShouldContain("versi 4");
        (await terminal.Type("scenario", "99.74", "Ketat")).Output.ShouldContain("\"discount\": 1");
        (await terminal.Type("scenarios", "99.74")).Output.ShouldContain("Ketat");
        (await terminal.Type("schedule", "99.74", "--scenario", "Tak ada")).Error.ShouldContain("SCENARIO-404");
        (await terminal.Type("remove-scenario", "99.74", "Ketat")).Output.ShouldContain("dihapus");
        scope.Db.Schedules.Single(s => s.RegionCode == "99.74").AnswerJson.ShouldContain("\"B\":2026");
    }
}
