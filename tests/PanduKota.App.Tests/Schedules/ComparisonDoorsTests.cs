using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Tests.Commands;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Schedules;

/// <summary>Comparison, what-if, curve and values through API and pages.</summary>
public sealed class ComparisonDoorsTests(Site site) : IClassFixture<Site>
{
    private async Task<(Guid Plan, Guid First, Guid Second)> Two(string region)
    {
        using var scope = site.Scope();
        var plan = await ScenarioDoorsTests.Plan(scope, region);
        await using var host = site.Host.CreateAsyncScope();
        var make = host.ServiceProvider.GetRequiredService<MakeSchedule>();
        var first = await make.Run(new(region, plan.Id, Seconds: 1), Actors.Coordinator(region), default);
        var second = await make.Run(new(region, plan.Id, Seconds: 1, Options: new(Discount: 0.9)), Actors.Coordinator(region), default);
        return (plan.Id, first.Value.Id, second.Value.Id);
    }

    [Fact]
    public async Task The_api_compares_supposes_and_reads_the_curve()
    {
        var (plan, first, second) = await Two("99.75");
        var api = site.Program(Actors.Coordinator("99.75"));
        const string Root = "/api/v1/regions/99.75/plans/latest";
        var compared = await api.GetFromJsonAsync<JsonElement>($"{Root}/schedule-comparison?schedule={first}&schedule={second}");
        var alone = await api.GetAsync(new Uri($"{Root}/schedule-comparison?schedule={first}", UriKind.Relative));
        var supposed = await api.PostAsJsonAsync($"{Root}/schedules/{first}/what-if", new { percents = new Dictionary<string, decimal> { [""] = -50 } });
        var none = await api.GetAsync(new Uri($"{Root}/schedules/{first}/value-curve", UriKind.Relative));
        var job = await api.PostAsJsonAsync($"{Root}/schedules/{first}/value-curve", new { secondsEach = 1 });
        await using (var host = site.Host.CreateAsyncScope())
        {
            (await host.ServiceProvider.GetRequiredService<MakeValueCurve>().Run(new("99.75", plan, first, SecondsEach: 1), Actors.Coordinator("99.75"), default)).IsOk.ShouldBeTrue();
        }
        var curve = await api.GetFromJsonAsync<JsonElement>($"{Root}/schedules/{first}/value-curve");

        compared.GetProperty("isValueComparable").GetBoolean().ShouldBeFalse();
        alone.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        supposed.StatusCode.ShouldBe(HttpStatusCode.OK, await supposed.Content.ReadAsStringAsync());
        (await supposed.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("dropped").GetInt32().ShouldBe(2);
        (await api.PostAsync(new Uri($"{Root}/schedules/{first}/questions/B", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.OK);
        none.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        job.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        curve.GetProperty("points").GetArrayLength().ShouldBe(9);
    }

    [Fact]
    public async Task The_pages_show_the_comparison_the_supposition_and_the_curve_without_script()
    {
        var (plan, first, second) = await Two("99.76");
        await using (var host = site.Host.CreateAsyncScope())
        {
            await host.ServiceProvider.GetRequiredService<MakeValueCurve>().Run(new("99.76", plan, first, SecondsEach: 1), Actors.Coordinator("99.76"), default);
        }
        var person = await site.Person(Actors.Coordinator("99.76"));
        var page = $"/daerah/99.76/jadwal/{first}";
        var compared = await person.GetStringAsync(new Uri($"/daerah/99.76/jadwal/banding?jadwal={first}&jadwal={second}", UriKind.Relative));
        var supposed = await Post(person, page, "?handler=andaikan", ("pagu-", "-20"));
        var shown = await supposed.Content.ReadAsStringAsync();
        var curve = await person.GetStringAsync(new Uri(page, UriKind.Relative));

        var asked = await Post(person, page, "?handler=tanya&tampil=semua", ("kode", "B"));
        (await asked.Content.ReadAsStringAsync()).ShouldContain("id=\"jawaban\"");
        compared.ShouldContain("tidak dapat dibandingkan langsung");
        compared.ShouldContain("Tidak ada bedanya");
        supposed.StatusCode.ShouldBe(HttpStatusCode.OK);
        shown.ShouldContain("what-if-answer");
        shown.ShouldContain("<option selected=\"selected\" value=\"-20\">");
        curve.ShouldContain("Persen pagu");
        (await Post(person, page, "?handler=kurva")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Values_are_scored_in_the_table_and_alone_and_weights_are_compared_or_typed()
    {
        using (var scope = site.Scope())
        {
            await ScenarioDoorsTests.Plan(scope, "99.77");
        }
        var person = await site.Person(Actors.Coordinator("99.77"));
        string[] keys = ["impact", "reach", "urgency", "readiness", "fit", "risk"];
        var table = await Post(person, "/daerah/99.77/nilai", "",
            [("versi-A", "0"), ("versi-B", "0"), .. keys.Select(k => ($"skor-A-{k}", "5"))]);
        var wrong = await Post(person, "/daerah/99.77/nilai", "", ("versi-B", "0"), ("skor-B-risk", "9"));
        var alone = await Post(person, "/daerah/99.77/program/B/nilai", "", [("versi-B", "0"), .. keys.Select(k => ($"skor-B-{k}", "3"))]);
        var page = await person.GetStringAsync(new Uri("/daerah/99.77/program/B/nilai", UriKind.Relative));
        var typed = await Post(person, "/daerah/99.77/nilai/instrumen", "?handler=ketik",
            [("versi", "0"), .. keys.Select(k => ($"bobot-{k}", k == "impact" ? "50" : "10"))]);
        var pairs = from i in Enumerable.Range(0, 6) from j in Enumerable.Range(i + 1, 5 - i) select ($"pasang-{keys[i]}-{keys[j]}", i == 0 && j == 1 ? "1/9" : "9");
        var odd = await Post(person, "/daerah/99.77/nilai/instrumen", "?handler=banding", [("versi", "1"), .. pairs]);
        var instrument = await person.GetStringAsync(new Uri("/daerah/99.77/nilai/instrumen", UriKind.Relative));
        var api = await site.Program(Actors.Coordinator("99.77")).GetFromJsonAsync<JsonElement>("/api/v1/regions/99.77/plans/latest/programme-values");

        table.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("VALUE-005");
        alone.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.ShouldContain("Nilai 50,5 dari 100");
        typed.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        odd.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        instrument.ShouldContain("belum sejalan");
        api.EnumerateArray().Select(v => v.GetProperty("version").GetInt32()).ShouldBe([1, 1]);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient person, string page, string handler, params (string Name, string Value)[] fields) =>
        await person.PostAsync(new Uri(page + handler, UriKind.Relative), new FormUrlEncodedContent(
            [await Site.FormToken(person, page), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]));
}

/// <summary>Comparison, what-if, curve and values from a terminal.</summary>
public sealed class ComparisonCommandTests(Terminal terminal) : IClassFixture<Terminal>
{
    [Fact]
    public async Task Schedules_are_compared_supposed_and_drawn_and_programmes_scored()
    {
        using var scope = terminal.Scope();
        await ScenarioDoorsTests.Plan(scope, "99.78");
        await terminal.Type("schedule", "99.78", "--seconds", "1");
        await terminal.Type("schedule", "99.78", "--seconds", "1");
        var ids = scope.Db.Schedules.Where(s => s.RegionCode == "99.78").Select(s => s.Id).ToList();
        var file = terminal.PathOf("skor.json");
        await File.WriteAllTextAsync(file, """{"rows": [{"programmeCode": "A", "version": 0, "scores": {"impact": 5}}]}""");
        var weights = terminal.PathOf("bobot.json");
        await File.WriteAllTextAsync(weights, """{"version": 0, "weighting": "typed", "percents": {"impact": 50, "reach": 10, "urgency": 10, "readiness": 10, "fit": 10, "risk": 10}}""");

        (await terminal.Type("compare-schedules", "99.78", $"{ids[0]}", $"{ids[1]}")).Output.ShouldContain("2 program masuk");
        (await terminal.Type("what-if", "99.78", $"{ids[0]}", "--all=-50")).Output.ShouldContain("2 keluar");
        (await terminal.Type("what-if", "99.78", $"{ids[0]}", "--source", "CSR")).Error.ShouldContain("HOST-005");
        (await terminal.Type("ask-schedule", "99.78", $"{ids[0]}", "A")).Output.ShouldContain("Terbukti");
        (await terminal.Type("value-curve", "99.78", $"{ids[0]}", "--seconds-each", "1")).Output.ShouldContain("140 %");
        (await terminal.Type("score-programmes", "99.78", file)).Output.ShouldContain("1 program");
        (await terminal.Type("programme-values", "99.78")).Output.ShouldContain("impact=5");
        (await terminal.Type("save-value-instrument", "99.78", weights)).Output.ShouldContain("versi 1");
        (await terminal.Type("value-instrument", "99.78")).Output.ShouldContain("\"weighting\": \"typed\"");
    }
}
