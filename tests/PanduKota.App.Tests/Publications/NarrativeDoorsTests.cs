using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PanduKota.App.Tests.Commands;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Publications;

/// <summary>The sections of the books through API and page.</summary>
public sealed class NarrativeDoorsTests(Site site) : IClassFixture<Site>
{
    private static string Api(string region) => $"/api/v1/regions/{region}/plans/latest";

    [Fact]
    public async Task The_api_lists_writes_previews_and_refuses_with_the_line()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.61");
        var api = site.Program(Actors.Coordinator("99.61"));

        var list = await api.GetFromJsonAsync<JsonElement>(Api("99.61") + "/narratives");
        var wrong = await api.PutAsJsonAsync(Api("99.61") + "/narratives/latar-belakang", new { version = 0, markdown = "A\n\n{{tak_ada}}" });
        var saved = await api.PutAsJsonAsync(Api("99.61") + "/narratives/latar-belakang", new { version = 0, markdown = "Ada {{jumlah_program}} program." });
        var late = await api.PutAsJsonAsync(Api("99.61") + "/narratives/latar-belakang", new { version = 0, markdown = "Terlambat" });
        var preview = await api.PostAsJsonAsync(Api("99.61") + "/narratives/latar-belakang/preview", new { markdown = "Ada **{{jumlah_program}}**." });
        var empty = await api.PostAsJsonAsync(Api("99.61") + "/narratives/latar-belakang/preview", new { language = "id" });
        var blank = await api.PutAsJsonAsync(Api("99.61") + "/narratives/latar-belakang", new { version = 0, markdown = (string?)null });
        var one = await api.GetFromJsonAsync<JsonElement>(Api("99.61") + "/narratives/latar-belakang");
        var none = await api.GetAsync(new Uri(Api("99.61") + "/narratives/tidak-ada", UriKind.Relative));
        var references = await api.GetFromJsonAsync<JsonElement>(Api("99.61") + "/book-references?key=latar-belakang");
        var templates = await site.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/book-templates");

        list.GetArrayLength().ShouldBeGreaterThan(15);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("problems")[0].GetProperty("place").GetProperty("row").GetInt32().ShouldBe(3);
        saved.StatusCode.ShouldBe(HttpStatusCode.OK);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await preview.Content.ReadAsStringAsync()).ShouldContain("<strong>0</strong>");
        // A member that is missing, or null, where the body has to have it.
        (empty.StatusCode, blank.StatusCode).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest));
        (await empty.Content.ReadAsStringAsync()).ShouldContain("markdown");
        (one.GetProperty("markdown").GetString(), one.GetProperty("line").GetProperty("version").GetInt32()).ShouldBe(("Ada {{jumlah_program}} program.", 1));
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        references.EnumerateArray().ShouldContain(r => r.GetProperty("name").GetString() == "jumlah_program");
        templates[0].GetProperty("books").GetArrayLength().ShouldBe(6);
        (await site.Visitor().GetAsync(new Uri(Api("99.61") + "/narratives", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_page_shows_both_texts_when_somebody_was_faster()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.62");
        var person = await site.Person(Actors.Coordinator("99.62"));
        const string Page = "/daerah/99.62/buku/naskah/penutup";
        var first = await Post(person, Page, 0, "Tulisan pertama");
        var late = await Post(person, Page, 0, "Tulisan kedua");
        var shown = await late.Content.ReadAsStringAsync();
        var merged = await Post(person, Page, 1, "Tulisan pertama dan kedua");

        first.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        shown.ShouldContain("Tulisan pertama");
        shown.ShouldContain("Tulisan kedua");
        shown.ShouldContain("name=\"versi\" value=\"1\"");
        merged.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await person.GetStringAsync(new Uri("/daerah/99.62/buku/naskah", UriKind.Relative))).ShouldContain("sudah ditulis");
    }

    [Fact]
    public async Task The_preview_on_the_page_saves_nothing()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.63");
        var person = await site.Person(Actors.Coordinator("99.63"));
        var shown = await (await Post(person, "/daerah/99.63/buku/naskah/penutup", 0, "Ada {{jumlah_program}} program", "?handler=Preview")).Content.ReadAsStringAsync();

        shown.ShouldContain("<p>Ada 0 program</p>");
        scope.Db.Narratives.Count(n => n.RegionCode == "99.63").ShouldBe(0);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient person, string page, int version, string markdown, string handler = "") =>
        await person.PostAsync(new Uri(page + handler, UriKind.Relative), new FormUrlEncodedContent(
        [
            await Site.FormToken(person, page), new("versi", version.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            new("Markdown", markdown), new("bahasa", "id"),
        ]));

    [Fact]
    public async Task Templates_are_seen_by_everybody_and_brought_in_by_page_and_api_by_those_who_may()
    {
        var page = await site.Visitor().GetStringAsync(new Uri("/acuan/templat-buku", UriKind.Relative));
        page.ShouldContain("Masterplan");
        page.ShouldNotContain("Muat templat");
        var json = (await site.Visitor().GetStringAsync(new Uri("/acuan/templat-buku?handler=Json&kode=2021", UriKind.Relative)))
            .Replace("\"2021\"", "\"lewat-laman\"", StringComparison.Ordinal);
        (await site.Visitor().GetAsync(new Uri("/acuan/templat-buku?handler=Json&kode=tidak-ada", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        using var coordinator = site.Program(Actors.Coordinator("99.64"));
        using var admin = site.Program(Actors.Operator);
        (await coordinator.PostAsync(new Uri("/api/v1/book-templates/import", UriKind.Relative), new StringContent(json))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.PostAsync(new Uri("/api/v1/book-templates/import", UriKind.Relative), new StringContent("[1"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var taken = await admin.PostAsync(new Uri("/api/v1/book-templates/import?why=uji", UriKind.Relative), new StringContent(json.Replace("lewat-laman", "lewat-api", StringComparison.Ordinal)));
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Content.ReadAsStringAsync());

        using var person = await site.Person(Actors.Operator);
        async Task<HttpResponseMessage> Upload(string content)
        {
            var token = await Site.FormToken(person, "/acuan/templat-buku");
            return await person.PostAsync(new Uri("/acuan/templat-buku", UriKind.Relative), new MultipartFormDataContent
            {
                { new StringContent(token.Value), token.Key }, { new StringContent("uji"), "Why" }, { new StringContent(content), "berkas", "templat.json" },
            });
        }
        var broken = await Upload("{\"code\": 1");
        broken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await broken.Content.ReadAsStringAsync()).ShouldContain("BOOK-040");
        (await Upload(json)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var codes = (await site.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/book-templates")).EnumerateArray().Select(s => s.GetProperty("code").GetString());
        codes.ShouldContain("lewat-laman");
        codes.ShouldContain("lewat-api");
    }
}

/// <summary>The sections of the books from a terminal.</summary>
public sealed class NarrativeCommandTests(Terminal terminal) : IClassFixture<Terminal>
{
    [Fact]
    public async Task A_text_is_written_from_a_file_and_read_again()
    {
        using var scope = terminal.Scope();
        await scope.Given.Plan("99.64");
        var file = terminal.PathOf("latar.md");
        await File.WriteAllTextAsync(file, "Ada {{jumlah_program}} program.\n");

        (await terminal.Type("write-narrative", "99.64", "latar-belakang", file, "--preview")).Output.ShouldContain("Ada 0 program");
        (await terminal.Type("write-narrative", "99.64", "latar-belakang", file)).Output.ShouldContain("versi 1");
        (await terminal.Type("narrative", "99.64", "latar-belakang")).Output.ShouldStartWith("Ada {{jumlah_program}} program.");
        (await terminal.Type("narratives", "99.64")).Output.Split('\n').ShouldContain(l => l.StartsWith("latar-belakang ") && l.Contains("Bappeda"));
        (await terminal.Type("book-references", "99.64")).Output.ShouldContain("{{jumlah_program}}");
        await File.WriteAllTextAsync(file, "{{salah}}");
        var refused = await terminal.Type("write-narrative", "99.64", "latar-belakang", file);
        (refused.Code, refused.Error.Contains("BOOK-020 baris 1")).ShouldBe((1, true), refused.ToString());
        (await terminal.Type("write-narrative", "99.64", "tidak-ada", file)).Error.ShouldContain("BOOK-032");
    }

    [Fact]
    public async Task Templates_go_out_as_json_and_come_in_again()
    {
        var file = terminal.PathOf("templat.json");
        await File.WriteAllTextAsync(file, (await terminal.Type("book-templates", "--json")).Output.Replace("\"2021\"", "\"uji\"", StringComparison.Ordinal));

        (await terminal.Type("import-book-templates", file)).Output.ShouldContain("6 buku");
        (await terminal.Type("book-templates")).Output.ShouldContain("uji: ");
    }
}
