using System.Net;
using System.Net.Http.Json;
using PanduKota.App.Api;
using PanduKota.App.Tests.Hosting;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>How much one may send, and how often.</summary>
public sealed class RequestLimitTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_file_that_is_too_large_is_refused_by_page_and_api_with_words()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.49");
        using var person = await site.Person(Actors.Coordinator("99.49"));
        using var program = site.Program(Actors.Coordinator("99.49"));
        var token = await Site.FormToken(person, "/daerah/99.49/program/unggah");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token.Value), token.Key }, { new ByteArrayContent(new byte[UploadedFile.MostBytes - 4096]), "berkas", "besar.xlsx" },
        };

        var page = await person.PostAsync(new Uri("/daerah/99.49/program/unggah", UriKind.Relative), form);
        using var large = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/regions/99.49/plans/latest/programmes/import", UriKind.Relative))
        {
            Content = new ByteArrayContent(new byte[UploadedFile.MostBytes + 1]), Headers = { ExpectContinue = true },
        };
        // The answer comes before the bytes are sent, however slow the machine is.
        using var patient = new HttpClient(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = site.Address };
        patient.DefaultRequestHeaders.Authorization = program.DefaultRequestHeaders.Authorization;
        var api = await patient.SendAsync(large);

        page.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Content.ReadAsStringAsync()).ShouldContain("FILE-002");
        api.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await api.Content.ReadAsStringAsync()).ShouldContain("FILE-090");
    }

    [Fact]
    public async Task A_visitor_who_posts_and_posts_is_slowed_down_on_the_public_page()
    {
        await using var host = SecondHost.Of(site.WebOptions with { PublicPostsPerMinute = 3 });
        await host.StartAsync();
        using var visitor = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(host.Urls.First()) };
        List<HttpStatusCode> answers = [];
        for (var i = 0; i < 8; i++)
        {
            answers.Add((await visitor.PostAsync(new Uri("/edisi/tidakada", UriKind.Relative), new FormUrlEncodedContent([]))).StatusCode);
        }

        answers.ShouldContain(HttpStatusCode.TooManyRequests);
        (await visitor.GetAsync(new Uri("/edisi/tidakada", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound, "reading is free");
    }

    [Fact]
    public async Task A_program_that_writes_without_end_is_slowed_down_and_others_are_not()
    {
        using var scope = site.Scope();
        await scope.Given.Plan("99.50");
        await using var host = SecondHost.Of(site.WebOptions with { WritesPerMinute = 3 });
        await host.StartAsync();
        using var busy = site.Program(new Actor("sibuk", Role.Coordinator, "99.50"));
        using var calm = site.Program(new Actor("tenang", Role.Coordinator, "99.50"));
        List<HttpResponseMessage> answers = [];
        for (var i = 0; i < 8; i++)
        {
            answers.Add(await busy.PostAsJsonAsync(new Uri(host.Urls.First() + "/api/v1/regions/99.50/agencies"), new { }));
        }

        var slowed = answers.Find(a => a.StatusCode == HttpStatusCode.TooManyRequests).ShouldNotBeNull();
        slowed.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        (await calm.PostAsJsonAsync(new Uri(host.Urls.First() + "/api/v1/regions/99.50/agencies"), new { })).StatusCode.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await busy.GetAsync(new Uri(host.Urls.First() + "/api/v1/regions/99.50/agencies"))).StatusCode.ShouldBe(HttpStatusCode.OK, "reading is free");
    }
}
