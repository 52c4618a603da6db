using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Regions;

/// <summary>Reference data and agencies through the pages, as a browser posts them.</summary>
public sealed class ReferencePagesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_reference_page_is_public_and_its_form_is_not()
    {
        var visitor = site.Visitor();
        var page = await visitor.GetStringAsync(new Uri("/acuan", UriKind.Relative));
        page.ShouldContain("Data acuan");
        page.ShouldNotContain("Muat daftar baru");

        var coordinator = await site.Person(Actors.Coordinator("99.61"));
        (await coordinator.GetStringAsync(new Uri("/acuan", UriKind.Relative))).ShouldNotContain("Muat daftar baru");
        var refused = await Post(coordinator, "/acuan", await Site.FormToken(coordinator, "/masuk"), "kode.csv", "code,name\n", ("Regulation", "Kep X"));
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("PEOPLE-002");
    }

    [Fact]
    public async Task An_administrator_loads_a_nomenclature_and_gets_a_receipt()
    {
        var admin = await site.Person(Actors.Admin);
        var token = await Site.FormToken(admin, "/acuan");
        const string List = "government,level,code,parent_code,name\nregency_city,field,8.88,8,URUSAN UJI\nregency_city,programme,8.88.02,8.88,PROGRAM UJI\n";

        var incomplete = await Post(admin, "/acuan", token, "kode.csv", List, ("List", "Nomenclature"), ("Regulation", "Kep R/2024"), ("ValidFrom", "kemarin"));
        incomplete.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var said = await incomplete.Content.ReadAsStringAsync();
        said.ShouldContain("bukan tanggal");
        said.ShouldContain("value=\"Kep R/2024\"", Case.Sensitive, "what was typed stays");

        var done = await Post(admin, "/acuan", token, "kode.csv", List, ("List", "Nomenclature"), ("Regulation", "Kep R/2024"), ("ValidFrom", "1-1-2024"));
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        var receipt = await admin.GetStringAsync(done.Headers.Location);
        receipt.ShouldContain("Nomenklatur Kep R/2024");
        (await site.Visitor().GetAsync(done.Headers.Location)).StatusCode.ShouldBe(HttpStatusCode.Redirect, "a visitor is asked to sign in");
        (await admin.GetStringAsync(new Uri(done.Headers.Location + "?handler=berkas", UriKind.Relative))).ShouldBe(List);

        (await site.Visitor().GetStringAsync(new Uri("/acuan?kode=8.88", UriKind.Relative))).ShouldContain("PROGRAM UJI");
        var api = await site.Visitor().GetStringAsync(new Uri("/api/v1/nomenclature?text=program uji", UriKind.Relative));
        JsonDocument.Parse(api).RootElement.GetProperty("lines")[0].GetProperty("regulation").GetString().ShouldBe("Kep R/2024");
    }

    [Fact]
    public async Task A_coordinator_adds_changes_and_removes_an_agency_by_page()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.62");
        var person = await site.Person(Actors.Coordinator("99.62"));
        (await person.GetStringAsync(new Uri("/daerah/99.62/opd", UriKind.Relative))).ShouldContain("masih kosong");

        var token = await Site.FormToken(person, "/daerah/99.62/opd/baru");
        var nameless = await Fill(person, "/daerah/99.62/opd/baru", token, ("Name", " "), ("ShortName", "Dpx"));
        nameless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await nameless.Content.ReadAsStringAsync()).ShouldContain("AGENCY-001");
        (await Fill(person, "/daerah/99.62/opd/baru", token, ("Name", "Dinas Perikanan"), ("Kind", "Agency"), ("Fields", "3.25; 2.09")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var agency = await scope.Db.Agencies.AsNoTracking().SingleAsync(a => a.RegionCode == "99.62");
        agency.Fields.ShouldBe("3.25,2.09");
        var path = $"/daerah/99.62/opd/{agency.Id}";
        (await Fill(person, path, token, ("versi", "1"), ("Name", "Dinas Perikanan dan Kelautan"), ("Kind", "Agency"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);

        var late = await Fill(person, path, token, ("versi", "1"), ("Name", "Dinas Ikan"), ("Kind", "Agency"));
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var both = await late.Content.ReadAsStringAsync();
        both.ShouldContain("<dd>Dinas Perikanan dan Kelautan</dd>");
        both.ShouldContain("value=\"Dinas Ikan\"");
        both.ShouldContain("name=\"versi\" value=\"2\"");

        (await Fill(person, path + "?handler=hapus", token, ("versi", "2"), ("Why", ""))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Fill(person, path + "?handler=hapus", token, ("versi", "2"), ("Why", "Salah catat"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await scope.Db.Agencies.CountAsync(a => a.RegionCode == "99.62")).ShouldBe(0);
    }

    [Fact]
    public async Task An_agency_list_comes_in_by_page_with_a_receipt_and_goes_out_again()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.63");
        var person = await site.Person(Actors.Coordinator("99.63"));
        var token = await Site.FormToken(person, "/daerah/99.63/opd");

        var wrong = await Post(person, "/daerah/99.63/opd", token, "opd.xlsx", "bukan xlsx");
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var done = await Post(person, "/daerah/99.63/opd", token, "opd.csv", "Nomor;Nama Perangkat Daerah\n1;Dinas Kesehatan\n2;Dinas Sosial\n");
        done.StatusCode.ShouldBe(HttpStatusCode.Redirect, await done.Content.ReadAsStringAsync());
        (await person.GetStringAsync(done.Headers.Location)).ShouldContain("Buka daftar OPD");
        (await person.GetStringAsync(new Uri("/daerah/99.63/opd?handler=unduh&jenis=csv", UriKind.Relative))).ShouldContain("Dinas Sosial");

        var stranger = await site.Person(Actors.Coordinator("99.64"));
        (await stranger.GetAsync(new Uri("/daerah/99.63/opd", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync(new Uri("/daerah/99.63/opd/baru", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var api = site.Program(new Actor("pembaca", Role.Viewer, "99.63"));
        var agency = await scope.Db.Agencies.AsNoTracking().FirstAsync(a => a.RegionCode == "99.63");
        (await api.DeleteAsync(new Uri($"/api/v1/regions/99.63/agencies/{agency.Id}?version=1&why=x", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await api.GetAsync(new Uri("/api/v1/regions/99.63/agencies/export?format=csv", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_public_reads_the_published_plan_while_the_next_is_being_made()
    {
        using var scope = site.Scope();
        await scope.Given.Region("99.65", "Kota Terbit");
        await scope.Given.Plan("99.65", firstYear: 2026, status: Features.Strategy.PlanStatus.Published);
        await scope.Given.Plan("99.65", firstYear: 2036);

        var seen = await site.Visitor().GetStringAsync(new Uri("/daerah/99.65", UriKind.Relative));
        seen.ShouldContain("2026–2035");
        seen.ShouldNotContain("2036–2045");
        (await (await site.Person(Actors.Coordinator("99.65"))).GetStringAsync(new Uri("/daerah/99.65", UriKind.Relative))).ShouldContain("2036–2045");
    }

    [Fact]
    public async Task The_change_log_goes_out_as_a_table_and_shows_the_plan_on_a_day()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency("Dinas Sosial", "99.66");
        var plan = await scope.Given.Plan("99.66");
        await scope.Given.Programme(plan, "P-001", "Rumah singgah", agency, costs: [(2026, 5_000_000_000)]);
        var person = await site.Person(Actors.Coordinator("99.66"));

        var shown = await person.GetStringAsync(new Uri("/daerah/99.66/jejak/pada?tanggal=2999-01-01", UriKind.Relative));
        shown.ShouldContain("Rumah singgah");
        shown.ShouldContain("5.000");
        (await person.GetAsync(new Uri("/daerah/99.66/jejak/pada?tanggal=besok", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await person.GetAsync(new Uri("/daerah/99.66/jejak/pada?tanggal=2001-01-01", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await person.GetStringAsync(new Uri("/daerah/99.66/jejak/pada?handler=unduh&jenis=csv&tanggal=2999-01-01", UriKind.Relative))).ShouldContain("Rumah singgah");
        (await person.GetStringAsync(new Uri("/daerah/99.66/jejak?handler=unduh&jenis=csv", UriKind.Relative))).ShouldContain("Segel");
        (await site.Visitor().GetAsync(new Uri("/daerah/99.66/jejak?handler=unduh", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static Task<HttpResponseMessage> Fill(HttpClient client, string path, KeyValuePair<string, string> token, params (string Name, string Value)[] fields) =>
        client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([token, .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]));

    private static Task<HttpResponseMessage> Post(
        HttpClient client, string path, KeyValuePair<string, string> token, string fileName, string content, params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(content)), "berkas", fileName },
        };
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }
        return client.PostAsync(new Uri(path, UriKind.Relative), form);
    }
}
