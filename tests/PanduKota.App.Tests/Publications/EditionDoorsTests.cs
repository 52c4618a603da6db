using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Commands;
using PanduKota.App.Tests.Commands;
using PanduKota.Documents.Books;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Publications;

/// <summary>Published editions as everybody sees them, and as the region compares them.</summary>
public sealed class EditionDoorsTests(Site site) : IClassFixture<Site>
{
    private async Task<EditionLine> Publish(TestScope scope, Plan plan, string why)
    {
        // A machine without a browser: what is tested here are the doors.
        var services = site.Host.CreateScope().ServiceProvider;
        var publish = ActivatorUtilities.CreateInstance<PublishBook>(services, new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), office: null));
        var done = await publish.Run(new(plan.RegionCode, plan.Id, "masterplan", site.Address.ToString(), why, WithoutPdf: true), Actors.Coordinator(plan.RegionCode), default);
        return (await services.GetRequiredService<EditionQueries>().One(plan.RegionCode, done.Value.Id, default))!;
    }

    [Fact]
    public async Task Anybody_sees_a_published_edition_and_is_told_whether_a_file_is_it()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.71", status: PlanStatus.CouncilApproved);
        var edition = await Publish(scope, plan, "Peluncuran");
        var visitor = site.Visitor();
        var page = await visitor.GetStringAsync(new Uri($"/edisi/{edition.Token}", UriKind.Relative));
        var file = await visitor.GetByteArrayAsync(new Uri($"/edisi/{edition.Token}?handler=File&bentuk=Docx", UriKind.Relative));

        page.ShouldContain("Buku 2: Masterplan");
        page.ShouldContain("Peluncuran");
        page.ShouldContain(edition.Files[0].Sha256);
        (await Written(edition)).ShouldBe(file);
        (await Check(visitor, edition.Token, file)).ShouldContain("Berkas ini adalah edisi 1 dari Buku 2: Masterplan, tanpa perubahan.");
        file[^1] ^= 1;
        (await Check(visitor, edition.Token, file)).ShouldContain("Berkas ini bukan edisi ini, atau sudah berubah");
        (await visitor.GetAsync(new Uri("/edisi/tidakadaxx", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GetAsync(new Uri($"/edisi/{edition.Token}?handler=File&bentuk=Html", UriKind.Relative))).Headers.GetValues("Content-Security-Policy").Single().ShouldContain("sandbox");
    }

    // By the command, on the same database.
    private async Task<byte[]> Written(EditionLine edition)
    {
        var folder = Directory.CreateTempSubdirectory("pandu-edisi");
        try
        {
            var (output, error) = (new StringWriter(), new StringWriter());
            (await new CommandLine(new Desk(site.WebOptions, output, error)).Run(["edition-files", edition.RegionCode, edition.Id.ToString(), "-o", folder.FullName], default)).ShouldBe(0, error.ToString());
            var docx = edition.Files.Single(f => f.Format == EditionFormat.Docx);
            output.ToString().ShouldContain($"{docx.Sha256}  {Path.Combine(folder.FullName, docx.FileName)}");
            return await File.ReadAllBytesAsync(Path.Combine(folder.FullName, docx.FileName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_of_another_edition_is_named()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.72", status: PlanStatus.CouncilApproved);
        var (first, second) = (await Publish(scope, plan, "Satu"), await Publish(scope, plan, "Dua"));
        var visitor = site.Visitor();
        var file = await visitor.GetByteArrayAsync(new Uri($"/edisi/{first.Token}?handler=File&bentuk=Docx", UriKind.Relative));

        (await Check(visitor, second.Token, file)).ShouldContain("Berkas ini edisi lain: edisi 1 dari");
        (await visitor.GetStringAsync(new Uri($"/edisi/{first.Token}", UriKind.Relative))).ShouldContain("sudah ada edisi 2");
    }

    [Fact]
    public async Task The_api_publishes_as_a_job_lists_compares_and_proves()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.73", status: PlanStatus.CouncilApproved);
        var (first, second) = (await Publish(scope, plan, "Satu"), await Publish(scope, plan, "Dua"));
        var api = site.Program(Actors.Coordinator("99.73"));

        var started = await api.PostAsJsonAsync("/api/v1/regions/99.73/plans/latest/editions", new { why = "Tiga", withoutPdf = true });
        var list = await api.GetFromJsonAsync<JsonElement>("/api/v1/regions/99.73/plans/latest/editions");
        var changes = await api.GetFromJsonAsync<JsonElement>($"/api/v1/regions/99.73/editions/{first.Id}/changes/{second.Id}");
        var redline = await api.GetAsync(new Uri($"/api/v1/regions/99.73/editions/{first.Id}/redline/{second.Id}", UriKind.Relative));
        var open = await site.Visitor().GetFromJsonAsync<JsonElement>($"/api/v1/editions?sha256={second.Files[0].Sha256.ToUpperInvariant()}");
        var one = await site.Visitor().GetFromJsonAsync<JsonElement>($"/api/v1/editions/{second.Token}");
        var data = await site.Visitor().GetFromJsonAsync<JsonElement>($"/api/v1/editions/{second.Token}/files/data");

        started.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        list.GetArrayLength().ShouldBeGreaterThanOrEqualTo(2);
        changes.GetProperty("changes").GetArrayLength().ShouldBe(0);
        redline.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        open[0].GetProperty("number").GetInt32().ShouldBe(2);
        one.GetProperty("token").GetString().ShouldBe(second.Token);
        data.GetProperty("firstYear").GetInt32().ShouldBe(plan.FirstYear);
        (await site.Visitor().GetAsync(new Uri($"/api/v1/regions/99.73/editions/{first.Id}/changes/{second.Id}", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await site.Visitor().GetAsync(new Uri($"/api/v1/editions/{second.Token}/files/7", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pages_of_the_region_list_refuse_and_compare()
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan("99.74", status: PlanStatus.CouncilApproved);
        var (first, second) = (await Publish(scope, plan, "Satu"), await Publish(scope, plan, "Dua"));
        var person = await site.Person(Actors.Coordinator("99.74"));
        const string Page = "/daerah/99.74/buku/edisi";

        var list = await person.GetStringAsync(new Uri(Page, UriKind.Relative));
        var refused = await person.PostAsync(new Uri(Page, UriKind.Relative), new FormUrlEncodedContent([await Site.FormToken(person, Page), new("buku", "masterplan"), new("Why", "")]));
        var compared = await person.GetStringAsync(new Uri($"{Page}/banding?dari={first.Id}&ke={second.Id}", UriKind.Relative));

        list.ShouldContain("Edisi 2");
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("BOOK-034");
        compared.ShouldContain("Isi rencana kedua edisi sama");
        (await site.Visitor().GetAsync(new Uri(Page, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await (await site.Person(Actors.Coordinator("99.75"))).GetAsync(new Uri(Page, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> Check(HttpClient visitor, string token, byte[] file)
    {
        var path = $"/edisi/{token}";
        var (name, value) = await Site.FormToken(visitor, path);
        using var form = new MultipartFormDataContent { { new StringContent(value), name }, { new ByteArrayContent(file), "berkas", "buku.docx" } };
        return await (await visitor.PostAsync(new Uri(path, UriKind.Relative), form)).Content.ReadAsStringAsync();
    }
}

public sealed class EditionCommandTests(Terminal terminal) : IClassFixture<Terminal>
{
    [Fact]
    public async Task Nothing_is_published_of_a_draft_and_a_strange_file_is_no_edition()
    {
        using var scope = terminal.Scope();
        await scope.Given.Plan("99.76");
        var file = terminal.PathOf("asing.pdf");
        await File.WriteAllTextAsync(file, "asing");

        var refused = await terminal.Type("publish-edition", "99.76", "--why", "Coba", "--address", "https://contoh.go.id");
        var strange = await terminal.Type("check-file", file);

        (refused.Code, refused.Error.Contains("BOOK-033")).ShouldBe((1, true), refused.ToString());
        (strange.Code, strange.Error.Contains("bukan edisi terbitan")).ShouldBe((1, true), strange.ToString());
        (await terminal.Type("editions", "99.76")).Output.ShouldBeEmpty();
        (await terminal.Type("compare-editions", "99.76", Guid.CreateVersion7().ToString(), Guid.CreateVersion7().ToString())).Error.ShouldContain("BOOK-404");
        (await terminal.Type("edition-files", "99.76", Guid.CreateVersion7().ToString())).Error.ShouldContain("BOOK-404");
    }
}
