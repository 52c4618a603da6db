using System.Net;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

/// <summary>A row of the programme list that is edited where it stands, as htmx asks for it.</summary>
public sealed class RowFormTests(Site site) : IClassFixture<Site>
{
    private readonly string region = $"{Random.Shared.Next(10, 89)}.{Random.Shared.Next(10_000, 99_999)}";

    private string Row => $"/daerah/{region}/program?handler=Row&baris=P-001";

    private async Task<(Programme Programme, Agency Lead)> Given()
    {
        using var scope = site.Scope();
        var lead = await scope.Given.Agency(regionCode: region);
        return (await scope.Given.Programme(await scope.Given.Plan(region), "P-001", "Nama semula", lead, costs: [(2026, 418_000_000)], targets: [(2027, 5)]), lead);
    }

    private static async Task<(HttpStatusCode Status, string Html)> Ask(HttpClient person, string path, params (string Name, string Value)[] inputs)
    {
        using var request = new HttpRequestMessage(inputs.Length == 0 ? HttpMethod.Get : HttpMethod.Post, path) { Headers = { { "HX-Request", "true" } } };
        if (inputs.Length > 0)
        {
            var token = await Site.FormToken(person, path[..path.IndexOf('?', StringComparison.Ordinal)]);
            request.Content = new FormUrlEncodedContent([token, .. inputs.Select(i => KeyValuePair.Create(i.Name, i.Value))]);
        }
        var answer = await person.SendAsync(request);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()));
    }

    private static (string, string)[] Inputs(Agency lead, string name, string earliest = "", string seenName = "Nama semula", int version = 1) =>
    [
        ("versi", $"{version}"), ("Name", name), ("semula:Name", seenName), ("DimensionCode", "GOV"), ("semula:DimensionCode", "GOV"),
        ("LeadAgencyId", $"{lead.Id}"), ("semula:LeadAgencyId", $"{lead.Id}"), ("Kind", "New"), ("semula:Kind", "New"),
        ("EarliestStart", earliest), ("semula:EarliestStart", ""), ("LatestStart", ""), ("semula:LatestStart", ""),
    ];

    [Fact]
    public async Task The_link_works_without_script_and_turns_the_row_into_a_form_with_it()
    {
        await Given();
        var person = await site.Person(Actors.Coordinator(region));
        WebUtility.HtmlDecode(await person.GetStringAsync(new Uri($"/daerah/{region}/program", UriKind.Relative))).ShouldContain($"href=\"/daerah/{region}/program/P-001/ubah\" hx-get=\"?handler=Row&baris=P-001\"");
        var (status, html) = await Ask(person, Row);
        (status, html.TrimStart()[..3]).ShouldBe((HttpStatusCode.OK, "<tr"));
        html.ShouldContain("value=\"Nama semula\"");
        html.ShouldNotContain("<html");
        (await person.GetAsync(new Uri(Row, UriKind.Relative))).Headers.Location!.ToString().ShouldEndWith("/program/P-001/ubah");
        (await Ask(person, Row + "&batal=ya")).Html.ShouldContain("Ubah baris");
    }

    [Fact]
    public async Task A_saved_row_comes_back_with_its_findings()
    {
        var (programme, lead) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var (status, html) = await Ask(person, Row, Inputs(lead, "Nama baru", "2040"));

        status.ShouldBe(HttpStatusCode.OK, html);
        html.ShouldContain("Nama baru");
        html.ShouldContain("tersimpan ");
        html.ShouldContain("row-findings");
        html.ShouldContain("2040");
        using var scope = site.Scope();
        (await scope.Db.Programmes.SingleAsync(p => p.Id == programme.Id)).EarliestStart.ShouldBe(2040);
    }

    [Fact]
    public async Task What_cannot_be_saved_is_said_under_its_field_and_the_form_stays_as_it_was_typed()
    {
        var (_, lead) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        var (status, html) = await Ask(person, Row, Inputs(lead, "Nama baru", "besok"));

        status.ShouldBe(HttpStatusCode.UnprocessableEntity);
        html.ShouldContain("id=\"EarliestStart-error-0\"");
        html.ShouldContain("“besok” bukan bilangan bulat.");
        html.ShouldContain("value=\"Nama baru\"");
    }

    [Fact]
    public async Task A_colleagues_change_of_the_same_field_is_shown_before_it_can_be_overwritten()
    {
        var (programme, lead) = await Given();
        var person = await site.Person(Actors.Coordinator(region));
        (await Ask(await site.Person(Actors.Bappeda(region)), Row, Inputs(lead, "Nama mereka"))).Status.ShouldBe(HttpStatusCode.OK);

        var (status, html) = await Ask(person, Row, Inputs(lead, "Nama saya"));
        status.ShouldBe(HttpStatusCode.Conflict);
        html.ShouldContain("bappeda mengubah isian ini menjadi “Nama mereka”");
        html.ShouldContain("name=\"semula:Name\" value=\"Nama mereka\"");
        (await Ask(person, Row, Inputs(lead, "Nama saya", seenName: "Nama mereka", version: 2))).Status.ShouldBe(HttpStatusCode.OK);
        using var scope = site.Scope();
        (await scope.Db.Programmes.SingleAsync(p => p.Id == programme.Id)).Name.ShouldBe("Nama saya");
    }

    [Fact]
    public async Task Who_may_not_edit_gets_neither_link_nor_form()
    {
        var (_, lead) = await Given();
        var mentor = await site.Person(Actors.Mentor(region));
        (await mentor.GetStringAsync(new Uri($"/daerah/{region}/program", UriKind.Relative))).ShouldNotContain("Ubah baris");
        (await Ask(mentor, Row)).Html.ShouldNotContain("<form");
        (await Ask(mentor, Row, Inputs(lead, "Diam-diam"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
