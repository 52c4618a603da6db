using System.Net;
using System.Text;
using System.Text.Json;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Alignment;

/// <summary>Documents of SIPD's shapes through page and API, as browsers and programs send them.</summary>
public sealed class SipdDoorTests(Site site) : IClassFixture<Site>
{
    private const string Region = "99.71";

    private const string Document = """
        {"kodepemda":"9971","tahunmulai":2026,"tahunselesai":2030,"uraivisi":"Kota yang cerdas","misi":[{"kodemisi":1,"uraimisi":"Melayani","tujuan":[{"kodetujuan":1,"uraitujuan":"T","indikator":[],"sasaran":[
         {"kodesasaran":1,"uraisasaran":"S","indikator":[],"program":[{"kodebidang":"1.02","kodeprogram":"1.02.02","uraiprogram":"PROGRAM KESEHATAN","lain":[1.50],"indikator":[
          {"kodeindikator":"1","uraiindikator":"AKI","satuan":"orang","volume_t1":"naik","pagu_t1":5000000}]}]}]}]}]}
        """;

    [Fact]
    public async Task A_document_goes_in_and_out_through_the_page()
    {
        using (var scope = site.Scope())
        {
            var plan = await scope.Given.Plan(Region);
            await scope.Given.Programme(plan, "P-1", "Puskesmas", await scope.Given.Agency("Dinas Kesehatan", Region), costs: [(2026, 10)]);
        }
        var person = await site.Person(Actors.Coordinator(Region));
        var token = await Site.FormToken(person, $"/daerah/{Region}/rpjmd");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key }, { new StringContent("rpjmd"), "jenis" },
            { new ByteArrayContent(Encoding.UTF8.GetBytes(Document)), "berkas", "push_rpjmd.json" },
        };
        var seen = await person.PostAsync(new Uri($"/daerah/{Region}/rpjmd", UriKind.Relative), form);
        var looked = await seen.Content.ReadAsStringAsync();
        looked.ShouldContain("PROGRAM KESEHATAN");
        looked.ShouldContain("versi pertama untuk masa ini");
        looked.ShouldContain("SIPD-009");
        (await person.GetStringAsync(new Uri($"/api/v1/regions/{Region}/medium-term-plans", UriKind.Relative))).ShouldBe("[]");
        var answer = await person.PostAsync(new Uri($"/daerah/{Region}/rpjmd?handler=Tulis", UriKind.Relative), Confirmed(looked, token));
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect, await answer.Content.ReadAsStringAsync());
        var receipt = await person.GetStringAsync(answer.Headers.Location!);
        receipt.ShouldContain("$.misi[0].tujuan[0].sasaran[0].program[0].indikator[0].volume_t1");
        receipt.ShouldContain("SIPD-009");

        var page = await person.GetStringAsync(new Uri($"/daerah/{Region}/rpjmd", UriKind.Relative));
        page.ShouldContain("Kota yang cerdas");
        page.ShouldContain("Melayani");
        var link = page[page.IndexOf($"/daerah/{Region}/rpjmd?handler=sipd", StringComparison.Ordinal)..].Split('"')[0];
        var file = await person.GetAsync(new Uri(WebUtility.HtmlDecode(link), UriKind.Relative));
        file.Headers.GetValues("X-Total-Count").ShouldBe(["1"]);
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("push-rpjmd-9971-2026-2030.json");
        Same(await file.Content.ReadAsByteArrayAsync(), Document);

        var agency = page[page.IndexOf("name=\"milik\"", StringComparison.Ordinal)..];
        var id = agency[(agency.IndexOf("value=\"", StringComparison.Ordinal) + 7)..].Split('"')[0];
        var renstra = await person.GetAsync(new Uri($"/daerah/{Region}/rpjmd?handler=renstra&milik={id}&dari=2026&sampai=2030", UriKind.Relative));
        renstra.Headers.GetValues("X-Total-Count").ShouldBe(["1"]);
        var own = await renstra.Content.ReadAsStringAsync();
        own.ShouldContain("\"uraiskpd\": \"Dinas Kesehatan\"");
        using var again = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key }, { new StringContent("rpjmd"), "jenis" }, { new ByteArrayContent(Encoding.UTF8.GetBytes(own)), "berkas", "push_renstra.json" },
        };
        var renewed = await person.PostAsync(new Uri($"/daerah/{Region}/rpjmd", UriKind.Relative), again);
        var taken = await person.PostAsync(new Uri($"/daerah/{Region}/rpjmd?handler=Tulis", UriKind.Relative), Confirmed(await renewed.Content.ReadAsStringAsync(), token));
        (await person.GetStringAsync(taken.Headers.Location!)).ShouldContain("Renstra versi 1 sudah masuk.");
        (await person.GetAsync(new Uri($"/daerah/{Region}/rpjmd?handler=renstra&milik={id}&dari=1999&sampai=2030", UriKind.Relative))).StatusCode
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await person.GetAsync(new Uri($"/daerah/{Region}/rpjmd?handler=sipd&versi={Guid.NewGuid()}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static FormUrlEncodedContent Confirmed(string page, KeyValuePair<string, string> token)
    {
        var note = page[page.IndexOf("name=\"unggahan\" value=\"", StringComparison.Ordinal)..].Split('"')[3];
        return new([token, new("unggahan", WebUtility.HtmlDecode(note)), new("jenis", "rpjmd")]);
    }

    [Fact]
    public async Task A_program_sends_a_document_and_gets_it_back()
    {
        const string Other = "99.72";
        Guid agency;
        using (var scope = site.Scope())
        {
            agency = (await scope.Given.Agency("Dinas Kesehatan", Other)).Id;
            await scope.Given.Programme(await scope.Given.Plan(Other), "P-1", "Puskesmas", await scope.Given.Agency("Dinas Kesehatan", Other), costs: [(2026, 10)]);
        }
        using var program = site.Program(Actors.Coordinator(Other));
        var document = Document.Replace("9971", "9972", StringComparison.Ordinal);
        var root = $"/api/v1/regions/{Other}";
        var looked = await program.PostAsync(new Uri($"{root}/medium-term-plans/import/preview?fileName=push.json", UriKind.Relative), new StringContent(document, Encoding.UTF8, "application/json"));
        (await looked.Content.ReadAsStringAsync()).ShouldContain("\"isUnchanged\":false");
        (await program.GetStringAsync(new Uri($"{root}/medium-term-plans", UriKind.Relative))).ShouldBe("[]");
        var sent = await program.PostAsync(new Uri($"{root}/medium-term-plans/import?fileName=push.json", UriKind.Relative), new StringContent(document, Encoding.UTF8, "application/json"));
        sent.StatusCode.ShouldBe(HttpStatusCode.OK, await sent.Content.ReadAsStringAsync());
        using var answer = JsonDocument.Parse(await sent.Content.ReadAsStringAsync());
        var id = answer.RootElement.GetProperty("planId").GetGuid();

        var back = await program.GetAsync(new Uri($"{root}/medium-term-plans/{id}/sipd", UriKind.Relative));
        back.Headers.GetValues("X-Total-Count").ShouldBe(["1"]);
        Same(await back.Content.ReadAsByteArrayAsync(), document);
        (await program.GetStringAsync(new Uri($"{root}/medium-term-plans/{id}", UriKind.Relative))).ShouldContain("\"vision\":\"Kota yang cerdas\"");
        (await program.GetAsync(new Uri($"{root}/plans/latest/sipd?agency={agency}&firstYear=2027", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync(new Uri($"{root}/medium-term-plans/{Guid.NewGuid()}/sipd", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        var refused = await program.PostAsync(new Uri($"{root}/medium-term-plans/import?fileName=x.json", UriKind.Relative), new StringContent(Document, Encoding.UTF8, "application/json"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"cell\":\"$.kodepemda\"");
    }

    private static void Same(byte[] one, string other)
    {
        using var left = JsonDocument.Parse(one);
        using var right = JsonDocument.Parse(other);
        JsonElement.DeepEquals(left.RootElement, right.RootElement).ShouldBeTrue(Encoding.UTF8.GetString(one));
    }
}
