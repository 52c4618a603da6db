using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Api;

public sealed class ApiTests(Site site) : IClassFixture<Site>
{
    private static string Plans(string region) => $"/api/v1/regions/{region}/plans";

    [Fact]
    public async Task A_programme_is_added_read_changed_and_listed()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.31");
        var plan = await scope.Given.Plan("99.31");
        var api = site.Program(Actors.Coordinator("99.31"));
        var fields = Fields("P-900", "Layanan tanpa antre", agency.Id);

        var added = await api.PostAsJsonAsync($"{Plans("99.31")}/{plan.Id}/programmes", new { fields, why = "uji" });
        var one = await api.GetFromJsonAsync<JsonElement>($"{Plans("99.31")}/latest/programmes/P-900");
        var changed = await api.PutAsJsonAsync($"{Plans("99.31")}/{plan.Id}/programmes/P-900", new
        {
            startedFromVersion = one.GetProperty("version").GetInt32(),
            fields = Fields("P-900", "Layanan tanpa antre di kecamatan", agency.Id),
        });
        var list = await api.GetFromJsonAsync<JsonElement>($"{Plans("99.31")}/{plan.Id}/programmes?text=kecamatan");

        added.StatusCode.ShouldBe(HttpStatusCode.Created, await added.Content.ReadAsStringAsync());
        changed.StatusCode.ShouldBe(HttpStatusCode.OK, await changed.Content.ReadAsStringAsync());
        list.GetProperty("lines").EnumerateArray().Single().GetProperty("name").GetString().ShouldBe("Layanan tanpa antre di kecamatan");
    }

    [Fact]
    public async Task An_edit_from_an_older_version_is_409_and_changes_nothing()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.32");
        var plan = await scope.Given.Plan("99.32");
        await scope.Given.Programme(plan, code: "P-001", name: "Semula", lead: agency);
        var api = site.Program(Actors.Coordinator("99.32"));
        var path = $"{Plans("99.32")}/{plan.Id}/programmes/P-001";
        var version = (await api.GetFromJsonAsync<JsonElement>(path)).GetProperty("version").GetInt32();

        (await api.PutAsJsonAsync(path, new { startedFromVersion = version, fields = Fields("P-001", "Yang pertama", agency.Id) })).EnsureSuccessStatusCode();
        var late = await api.PutAsJsonAsync(path, new { startedFromVersion = version, fields = Fields("P-001", "Yang terlambat", agency.Id) });

        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var fresh = site.Scope();
        (await fresh.Db.Programmes.SingleAsync(p => p.RegionCode == "99.32")).Name.ShouldBe("Yang pertama");
    }

    [Fact]
    public async Task Refusals_are_problem_details_with_code_message_and_mending_in_both_languages()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.33");
        var api = site.Program(Actors.Coordinator("99.33"));

        var refused = await api.PostAsJsonAsync($"{Plans("99.33")}/{plan.Id}/programmes", new { fields = Fields("P-1", "", null) });

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = (await refused.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("problems")[0];
        problem.GetProperty("code").GetString().ShouldStartWith("PROG-");
        problem.GetProperty("message").GetProperty("id").GetString().ShouldNotBeNullOrWhiteSpace();
        problem.GetProperty("message").GetProperty("en").GetString().ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task Nobody_and_the_neighbour_are_refused_with_403_and_see_nothing()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.34");
        await scope.Given.Programme(plan, name: "Rahasia sampai terbit");
        var paths = new[] { "programmes", "findings", "figures", "schedules", "books", "programmes/export", "programmes/workbook" };

        foreach (var client in new[] { site.Visitor(), site.Program(Actors.Coordinator("99.35")) })
        {
            foreach (var path in paths)
            {
                var answer = await client.GetAsync(new Uri($"{Plans("99.34")}/{plan.Id}/{path}", UriKind.Relative));
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, path);
                (await answer.Content.ReadAsStringAsync()).ShouldNotContain("Rahasia");
            }
        }
    }

    [Fact]
    public async Task A_cookie_alone_cannot_write_from_elsewhere()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.36");
        var person = await site.Person(Actors.Coordinator("99.36"));

        var answer = await person.PostAsJsonAsync($"{Plans("99.36")}/{plan.Id}/programmes", new { fields = Fields("P-1", "Dari situs lain", null) });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("PEOPLE-020");
    }

    [Fact]
    public async Task A_false_key_is_nobody()
    {
        var client = site.Visitor();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "bukan-kunci");

        var answer = await client.GetAsync(new Uri("/api/v1/regions/99.01/jobs", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Unknown_members_and_paths_are_refused_not_ignored()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.37");
        var api = site.Program(Actors.Coordinator("99.37"));

        var stray = await api.PostAsJsonAsync($"{Plans("99.37")}/{plan.Id}/schedules", new { seconds = 1, sekon = 2 });
        var nowhere = await api.GetAsync(new Uri("/api/v1/tidak-ada", UriKind.Relative));

        stray.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var said = (await stray.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("problems")[0];
        (said.GetProperty("code").GetString(), said.GetProperty("place").GetProperty("field").GetString()).ShouldBe(("API-001", "$.sekon"));
        nowhere.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        nowhere.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }

    [Fact]
    public async Task The_document_describes_every_path_and_the_page_reads_it_to_people()
    {
        var document = await site.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/openapi.json");
        var page = await site.Visitor().GetStringAsync(new Uri("/api", UriKind.Relative));

        var paths = document.GetProperty("paths").EnumerateObject().Select(p => p.Name).ToList();
        paths.Count.ShouldBeGreaterThan(25);
        document.GetProperty("paths").EnumerateObject().SelectMany(p => p.Value.EnumerateObject())
            .ShouldAllBe(operation => operation.Value.GetProperty("summary").GetString()!.Length > 10);
        foreach (var path in paths)
        {
            page.ShouldContain(path);
        }
    }

    [Fact]
    public async Task A_workbook_comes_in_and_its_receipt_can_be_read()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.38");
        var plan = await scope.Given.Plan("99.38");
        await scope.Given.Programme(plan, lead: agency, costs: [(2026, 5_000_000)], targets: [(2026, 50)]);
        var api = site.Program(Actors.Coordinator("99.38"));
        var workbook = await api.GetByteArrayAsync(new Uri($"{Plans("99.38")}/{plan.Id}/programmes/workbook?filled=true", UriKind.Relative));

        var answer = await api.PostAsync(new Uri($"{Plans("99.38")}/{plan.Id}/programmes/import?fileName=p.xlsx", UriKind.Relative), new ByteArrayContent(workbook));
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        var imported = await answer.Content.ReadFromJsonAsync<JsonElement>();
        var receipt = await api.GetFromJsonAsync<JsonElement>($"/api/v1/receipts/{imported.GetProperty("receiptId").GetString()}");

        imported.GetProperty("unchanged").GetInt32().ShouldBe(1);
        receipt.GetProperty("lines").GetArrayLength().ShouldBeGreaterThan(0);
    }

    private static ProgrammeFields Fields(string code, string name, Guid? lead) => new(code, name, "GOV", LeadAgencyId: lead);
}
