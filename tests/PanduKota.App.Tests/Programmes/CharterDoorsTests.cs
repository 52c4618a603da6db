using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

/// <summary>The charter of a quick win: its page, the API and the command beside it.</summary>
public sealed class CharterDoorsTests(Site site) : IClassFixture<Site>
{
    private const string Region = "99.81";

    [Fact]
    public async Task A_charter_is_written_on_its_page_read_through_the_API_and_a_late_one_is_compared()
    {
        using (var scope = site.Scope())
        {
            var plan = await scope.Given.Plan(Region);
            await scope.Given.Programme(plan, "P-001", name: "Akta lahir", quickWin: true);
            await scope.Given.Programme(plan, "P-002", name: "Taman kota");
        }
        using var person = await site.Person(Actors.Coordinator(Region));
        using var program = site.Program(Actors.Coordinator(Region));
        const string path = $"/daerah/{Region}/program/P-001", api = $"/api/v1/regions/{Region}/plans/latest/programmes";

        (await person.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldContain("Isi piagam");
        var odd = await Post(person, ("versi", "1"), ("Charter.Year", "tahun depan"));
        var written = await Post(person, ("versi", "1"), ("Charter.Promise", "Akta sebelum pulang"), ("Charter.Status", "Running"), ("Charter.Months[M02].Planned", "30"), ("alasan", "uji"));
        var shown = WebUtility.HtmlDecode(await person.GetStringAsync(new Uri(path, UriKind.Relative)));
        var late = await Post(person, ("versi", "1"), ("Charter.Promise", "Akta dalam sehari"), ("Charter.Status", "Running"), ("Charter.Months[M02].Planned", "30"));
        var merged = await Post(person, "?handler=Merge", ("versi", "2"), ("Charter.Promise", "Akta dalam sehari"), ("Charter.Status", "Running"), ("Charter.Months[M02].Planned", "30"), ("pilih:Charter.Promise", "theirs"));
        var read = await program.GetFromJsonAsync<JsonElement>($"{api}/P-001/charter");
        var sent = await program.PutAsJsonAsync($"{api}/P-001/charter", new { startedFromVersion = 2, charter = new { promise = "Akta sebelum pulang", owner = "Rina" } });
        var refused = await program.PutAsJsonAsync($"{api}/P-002/charter", new { startedFromVersion = 1, charter = new { promise = "Taman" } });

        odd.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        written.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        shown.ShouldContain("Akta sebelum pulang");
        shown.ShouldContain("Berjalan");
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync()).ShouldContain("pilih:Charter.Promise");
        merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (read.GetProperty("version").GetInt32(), read.GetProperty("charter").GetProperty("months").GetProperty("2").GetProperty("planned").GetString()).ShouldBe((2, "30"));
        sent.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("PROG-123");
    }

    private static Task<HttpResponseMessage> Post(HttpClient person, params (string Name, string Value)[] fields) => Post(person, "", fields);

    private static async Task<HttpResponseMessage> Post(HttpClient person, string query, params (string Name, string Value)[] fields)
    {
        const string path = $"/daerah/{Region}/program/P-001/piagam";
        var token = await Site.FormToken(person, path);
        return await person.PostAsync(
            new Uri(path + query, UriKind.Relative), new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(token)));
    }
}
