using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

public sealed class MatrixPageTests(Site site) : IClassFixture<Site>
{
    private readonly string region = $"{Random.Shared.Next(10, 89)}.{Random.Shared.Next(10_000, 99_999)}";

    private string Page => $"/daerah/{region}/program/matriks";

    private async Task<(Plan Plan, Programme Programme, Agency Lead)> Given()
    {
        using var scope = site.Scope();
        var lead = await scope.Given.Agency(regionCode: region);
        var plan = await scope.Given.Plan(region, ceilings: [(2027, 1_000_000_000)]);
        return (plan, await scope.Given.Programme(plan, "P-001", "Layanan tanpa antre", lead,
            costs: [(2026, 418_000_000), (2027, 2_000_000_000)], targets: [(2026, 50), (2027, 60)]), lead);
    }

    private static async Task<string> Html(HttpClient client, string path) => WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(path, UriKind.Relative)));

    private async Task<HttpResponseMessage> Post(HttpClient person, string path, params (string Name, string Value)[] inputs) =>
        await person.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(
            [await Site.FormToken(person, path), .. inputs.Select(i => KeyValuePair.Create(i.Name, i.Value))]));

    [Fact]
    public async Task Without_script_it_is_a_table_with_totals_the_ceiling_and_a_link_to_edit_each_row()
    {
        await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var page = await Html(person, Page);

        page.ShouldContain("418.000.000");
        page.ShouldContain("?baris=P-001%7CAPBD#baris");
        page.ShouldContain("<td class=\"num over\"><span class=\"visually-hidden\">terlampaui </span>1.000.000.000</td>");
        (await Html(person, Page + "?lihat=target")).ShouldContain("Cakupan layanan");
        (await Html(person, Page + "?lihat=pokok")).ShouldContain("Nama program");
        (await Html(person, Page + "?sumber=CSR")).ShouldContain("P-001|CSR");
    }

    [Fact]
    public async Task A_row_is_a_real_form_that_saves_and_says_what_it_cannot_read()
    {
        var (_, programme, _) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var path = Page + "?baris=P-001%7CAPBD";
        var inputs = Enumerable.Range(2026, 10).SelectMany(y => new[]
        {
            ($"Costs[APBD].Rupiah[{y}]", y == 2026 ? "1,5 miliar" : y == 2027 ? "2.000.000.000" : ""),
            ($"semula:Costs[APBD].Rupiah[{y}]", y == 2026 ? "418000000" : y == 2027 ? "2000000000" : ""),
        }).Append(("versi", "1")).ToArray();

        (await Post(person, path, inputs)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using (var scope = site.Scope())
        {
            (await scope.Db.CostLines.SingleAsync(c => c.ProgrammeId == programme.Id && c.Year == 2026)).Rupiah.ShouldBe(1_500_000_000);
        }
        var refused = await Post(person, path, [("Costs[APBD].Rupiah[2026]", "banyak"), ("semula:Costs[APBD].Rupiah[2026]", "1500000000"), ("versi", "2")]);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        page.ShouldContain("“banyak” tidak terbaca sebagai rupiah utuh.");
        page.ShouldContain("value=\"banyak\"");
    }

    [Fact]
    public async Task A_row_that_a_colleague_changed_shows_both_values_and_saves_the_chosen_ones()
    {
        var (plan, programme, _) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        await site.Program(Actors.Bappeda(region)).PatchAsJsonAsync(
            $"/api/v1/regions/{region}/plans/{plan.Id}/programmes/P-001/cells",
            new { startedFromVersion = 1, cells = new[] { new { field = "Costs[APBD].Rupiah[2026]", typed = "9.000.000", seen = "418000000" } } });
        var path = Page + "?baris=P-001%7CAPBD";
        (string, string)[] mine = [("Costs[APBD].Rupiah[2026]", "7000000"), ("semula:Costs[APBD].Rupiah[2026]", "418000000")];

        var late = await Post(person, path, [.. mine, ("versi", "1")]);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var page = WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync());
        page.ShouldContain("Rp 9.000.000");
        page.ShouldContain("Rp 7.000.000");
        page.ShouldContain("pilih:Costs[APBD].Rupiah[2026]");

        var years = Enumerable.Range(2027, 9).SelectMany(y => new[] { ($"Costs[APBD].Rupiah[{y}]", y == 2027 ? "2000000000" : ""), ($"semula:Costs[APBD].Rupiah[{y}]", y == 2027 ? "2000000000" : "") });
        (await Post(person, path, [("Costs[APBD].Rupiah[2026]", "7000000"), ("semula:Costs[APBD].Rupiah[2026]", "9000000"), .. years, ("pilih:Costs[APBD].Rupiah[2026]", "mine"), ("versi", "2")]))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        using var scope = site.Scope();
        (await scope.Db.CostLines.SingleAsync(c => c.ProgrammeId == programme.Id && c.Year == 2026)).Rupiah.ShouldBe(7_000_000);
    }

    [Fact]
    public async Task The_api_saves_a_cell_and_answers_with_the_row_its_findings_and_the_totals()
    {
        var (plan, _, _) = await Given();
        var api = site.Program(Actors.Coordinator(region));
        var path = $"/api/v1/regions/{region}/plans/{plan.Id}/programmes/P-001/cells?view=costs";
        object Body(string typed, string seen, int version) =>
            new { startedFromVersion = version, cells = new[] { new { field = "Costs[APBD].Rupiah[2027]", typed, seen } } };

        var saved = await api.PatchAsJsonAsync(path, Body("1,5 miliar", "2000000000", 1));
        saved.StatusCode.ShouldBe(HttpStatusCode.OK, await saved.Content.ReadAsStringAsync());
        var answer = await saved.Content.ReadFromJsonAsync<JsonElement>();
        answer.GetProperty("rows")[0].GetProperty("cells")[1].GetProperty("words").GetString().ShouldBe("1500000000");
        answer.GetProperty("totals").GetProperty("byYear").GetProperty("2027").GetInt64().ShouldBe(1_500_000_000);
        answer.GetProperty("said").GetProperty("id").GetString()!.ShouldStartWith("tersimpan ");

        var late = await api.PatchAsJsonAsync(path, Body("7", "2000000000", 1));
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var field = (await late.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("conflict").GetProperty("fields")[0];
        (field.GetProperty("base").GetString(), field.GetProperty("mine").GetString(), field.GetProperty("theirs").GetString())
            .ShouldBe(("2000000000", "7", "1500000000"));
        (await api.PatchAsJsonAsync(path, Body("banyak", "1500000000", 2))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await api.PatchAsJsonAsync($"/api/v1/regions/{region}/plans/{plan.Id}/programmes/P-404/cells", Body("1", "", 1))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_may_not_edit_sees_no_way_to_and_is_refused()
    {
        var (plan, _, lead) = await Given();
        using var scope = site.Scope();
        var other = await scope.Given.Agency("Dinas Pendidikan", region);
        (await Html(await site.Person(Actors.Planner(lead)), Page)).ShouldContain("Ubah baris");
        (await Html(await site.Person(Actors.Mentor(region)), Page)).ShouldNotContain("Ubah baris");
        (await Html(await site.Person(Actors.Planner(other)), Page + "?baris=P-001%7CAPBD")).ShouldNotContain("name=\"Costs[APBD]");
        (await site.Visitor().GetAsync(new Uri(Page, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var path = $"/api/v1/regions/{region}/plans/{plan.Id}/programmes/P-001/cells";
        var body = new { startedFromVersion = 1, cells = new[] { new { field = "Name", typed = "Diam-diam", seen = "Layanan tanpa antre" } } };
        foreach (var client in new[] { site.Visitor(), site.Program(Actors.Mentor(region)), site.Program(Actors.Planner(other)) })
        {
            (await client.PatchAsJsonAsync(path, body)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        }
    }
}
