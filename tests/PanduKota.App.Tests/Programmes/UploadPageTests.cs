using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

/// <summary>The workbook out, worked on by two sides, and in again: the page, and the API beside it.</summary>
public sealed partial class UploadPageTests(Site site) : IClassFixture<Site>
{
    private static async Task<EditedWorkbook> Out(HttpClient person, string region) =>
        new(await person.GetByteArrayAsync(new Uri($"/daerah/{region}/program/unduh-templat?isi=ya", UriKind.Relative)));

    private static async Task<HttpResponseMessage> Upload(HttpClient person, string region, byte[] bytes)
    {
        using var form = new MultipartFormDataContent();
        var token = await Site.FormToken(person, $"/daerah/{region}/program/unggah");
        form.Add(new StringContent(token.Value), token.Key);
        var file = new ByteArrayContent(bytes);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        form.Add(file, "berkas", "program.xlsx");
        return await person.PostAsync(new Uri($"/daerah/{region}/program/unggah", UriKind.Relative), form);
    }

    private async Task<Plan> Plan(string region)
    {
        using var scope = site.Scope();
        var plan = await scope.Given.Plan(region);
        await scope.Given.Programme(plan, "P-001", name: "Akta lahir", costs: [(2026, 5_000_000)]);
        await scope.Given.Programme(plan, "P-002", name: "Pasar digital", costs: [(2026, 7_000_000)]);
        return plan;
    }

    private async Task Change(Plan plan, string partners)
    {
        await using var host = site.Host.CreateAsyncScope();
        var now = (await host.ServiceProvider.GetRequiredService<ProgrammeQueries>().OneByCode(plan.RegionCode, plan.Id, "P-001", default))!;
        (await host.ServiceProvider.GetRequiredService<EditProgramme>().Run(
            new(plan.RegionCode, plan.Id, now.Id, now.Version, now.Fields with { Partners = partners }), Actors.Bappeda(plan.RegionCode), default)).IsOk.ShouldBeTrue();
    }

    private async Task<string?> Partners(Plan plan)
    {
        using var scope = site.Scope();
        return (await scope.Db.Programmes.SingleAsync(p => p.PlanId == plan.Id && p.Code == "P-001")).Partners;
    }

    [Fact]
    public async Task A_workbook_of_targets_is_known_by_itself_on_the_page_and_in_the_API()
    {
        const string region = "99.83";
        var plan = await Plan(region);
        var person = await site.Person(Actors.Coordinator(region));
        var bytes = await person.GetByteArrayAsync(new Uri($"/daerah/{region}/program/unduh-templat?untuk=target-biaya", UriKind.Relative));
        var file = new EditedWorkbook(bytes, "Pagu");
        file[file.RowsOf("P-001").Single(), "Pagu 2026"] = "6000000";

        var shown = WebUtility.HtmlDecode(await (await Upload(person, region, file.Save())).Content.ReadAsStringAsync());
        (await person.GetAsync(new Uri($"/daerah/{region}/program/unduh-templat?untuk=apa-saja", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var program = site.Program(Actors.Coordinator(region));
        var plans = $"/api/v1/regions/{region}/plans/{plan.Id}/programmes";
        var same = await program.GetByteArrayAsync(new Uri($"{plans}/workbook?purpose=targetsAndCosts", UriKind.Relative));
        using var seen = JsonDocument.Parse(await (await program.PostAsync(new Uri($"{plans}/import/preview?fileName=t.xlsx", UriKind.Relative), new ByteArrayContent(same))).Content.ReadAsStringAsync());

        shown.ShouldContain("Target dan pagu tahunan");
        shown.ShouldContain("Pagu APBD tahun 2026");
        seen.RootElement.GetProperty("preview").GetProperty("purpose").GetString().ShouldBe("TargetsAndCosts", StringCompareShould.IgnoreCase);
        seen.RootElement.GetProperty("preview").GetProperty("isNoChange").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_conflict_is_shown_with_both_values_and_written_as_it_was_decided()
    {
        const string region = "99.75";
        var plan = await Plan(region);
        var person = await site.Person(Actors.Coordinator(region));
        var file = await Out(person, region);
        file[file.RowsOf("P-001").First(), "Mitra"] = "RSUD";
        file.Delete(file.RowsOf("P-002").First());
        await Change(plan, "Puskesmas");

        var shown = WebUtility.HtmlDecode(await (await Upload(person, region, file.Save())).Content.ReadAsStringAsync());
        shown.ShouldContain("Periksa sebelum menulis");
        shown.ShouldContain("RSUD");
        shown.ShouldContain("bappeda");
        shown.ShouldContain("Hapus P-002 Pasar digital dari rencana");
        (await Partners(plan)).ShouldBe("Puskesmas");

        List<KeyValuePair<string, string>> answer =
        [
            await Site.FormToken(person, $"/daerah/{region}/program/unggah"), new("unggahan", Token().Match(shown).Groups[1].Value),
            new(Side().Match(shown).Groups[1].Value, "berkas"), new("hapus", Removal().Match(shown).Groups[1].Value),
        ];
        var tulis = new Uri($"/daerah/{region}/program/unggah?handler=Tulis", UriKind.Relative);
        var silent = await person.PostAsync(tulis, new FormUrlEncodedContent(answer));
        var written = await person.PostAsync(tulis, new FormUrlEncodedContent([.. answer, new("alasan", "Digabung dengan program lain")]));

        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await silent.Content.ReadAsStringAsync()).ShouldContain("Alasan penghapusan belum diisi.");
        written.StatusCode.ShouldBe(HttpStatusCode.Found, await written.Content.ReadAsStringAsync());
        (await Partners(plan)).ShouldBe("RSUD");
        using var scope = site.Scope();
        (await scope.Db.Programmes.AnyAsync(p => p.PlanId == plan.Id && p.Code == "P-002")).ShouldBeFalse();
        (await person.GetStringAsync(written.Headers.Location)).ShouldContain("Sel yang diubah di kedua sisi");
    }

    [Theory]
    [InlineData("berkas", "RSUD")]
    [InlineData("rencana", "Puskesmas")]
    public async Task One_answer_is_for_all_conflicts_that_nobody_chose_and_a_turned_page_keeps_it(string side, string after)
    {
        var region = side == "berkas" ? "99.84" : "99.85";
        var plan = await Plan(region);
        var person = await site.Person(Actors.Coordinator(region));
        var file = await Out(person, region);
        file[file.RowsOf("P-001").First(), "Mitra"] = "RSUD";
        await Change(plan, "Puskesmas");
        var shown = await (await Upload(person, region, file.Save())).Content.ReadAsStringAsync();
        var token = new KeyValuePair<string, string>("unggahan", Token().Match(shown).Groups[1].Value);

        var turned = await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Lihat", token, new("sisanya", side), new("ke", "halaman:semua"));
        var written = await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Tulis", token, new("sisanya", side));

        (await turned.Content.ReadAsStringAsync()).ShouldMatch($"name=\"sisanya\" value=\"{side}\" checked");
        written.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Partners(plan)).ShouldBe(after);
        (await person.GetStringAsync(written.Headers.Location)).ShouldNotContain("IMPORT-009");
    }

    [Fact]
    public async Task A_note_of_another_region_or_a_broken_one_writes_nothing()
    {
        await Plan("99.76");
        var other = await Plan("99.77");
        var person = await site.Person(Actors.Coordinator("99.76"));
        var file = await Out(person, "99.76");
        file[0, "Mitra"] = "RSUD";
        var shown = await (await Upload(person, "99.76", file.Save())).Content.ReadAsStringAsync();
        var stranger = await site.Person(Actors.Coordinator("99.77"));

        foreach (var note in new[] { WebUtility.HtmlDecode(Token().Match(shown).Groups[1].Value), "bukan-catatan", "" })
        {
            var refused = await Site.Post(stranger, "/daerah/99.77/program/unggah", "?handler=Tulis", new KeyValuePair<string, string>("unggahan", note));
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await refused.Content.ReadAsStringAsync()).ShouldContain("Unggah sekali lagi.");
        }
        (await Partners(other)).ShouldBeNull();
    }

    [Fact]
    public async Task A_pasted_block_is_shown_first_and_figures_with_two_readings_are_asked_about_there()
    {
        const string region = "99.79";
        var plan = await Plan(region);
        var person = await site.Person(Actors.Coordinator(region));
        var pasted = await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Tempel",
            new KeyValuePair<string, string>("isi", "Kode\tNama program\tIndikator\tTarget 2026\nP-001\tAkta lahir\tCakupan\t1.234"));
        var shown = WebUtility.HtmlDecode(await pasted.Content.ReadAsStringAsync());

        shown.ShouldContain("Angka yang dapat dibaca dua cara");
        var token = new KeyValuePair<string, string>("unggahan", Token().Match(shown).Groups[1].Value);
        var again = await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Lihat", token, new("tandaTarget", "CommaDecimal"));
        WebUtility.HtmlDecode(await again.Content.ReadAsStringAsync()).ShouldNotContain("sel, misalnya");
        var written = await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Tulis", token, new("tandaTarget", "CommaDecimal"));

        written.StatusCode.ShouldBe(HttpStatusCode.Found, await written.Content.ReadAsStringAsync());
        using var scope = site.Scope();
        (await scope.Db.Programmes.Where(p => p.PlanId == plan.Id && p.Code == "P-001").SelectMany(p => p.Indicators).SelectMany(i => i.Targets).SingleAsync()).Value.ShouldBe(1234);
        (await scope.Db.Programmes.Where(p => p.PlanId == plan.Id && p.Code == "P-001").SelectMany(p => p.CostLines).SumAsync(c => c.Rupiah)).ShouldBe(5_000_000);
        (await (await Site.Post(person, $"/daerah/{region}/program/unggah", "?handler=Tempel")).Content.ReadAsStringAsync()).ShouldContain("Belum ada yang ditempel.");
    }

    [Fact]
    public async Task The_API_previews_and_then_takes_a_decision()
    {
        const string region = "99.78";
        var plan = await Plan(region);
        var person = await site.Person(Actors.Coordinator(region));
        var file = await Out(person, region);
        file[file.RowsOf("P-001").First(), "Mitra"] = "RSUD";
        await Change(plan, "Puskesmas");
        var api = site.Program(Actors.Coordinator(region));
        var root = $"/api/v1/regions/{region}/plans/{plan.Id}/programmes/import";

        using var body = new ByteArrayContent(file.Save());
        var seen = await (await api.PostAsync(new Uri(root + "/preview?fileName=program.xlsx", UriKind.Relative), body)).Content.ReadFromJsonAsync<JsonElement>();
        var cell = seen.GetProperty("preview").GetProperty("rows")[0].GetProperty("cells")[0];
        (cell.GetProperty("origin").GetString(), cell.GetProperty("stored").GetString(), cell.GetProperty("inFile").GetString()).ShouldBe(("both", "Puskesmas", "RSUD"));
        var written = await api.PostAsJsonAsync(root + "/decision", new
        {
            upload = seen.GetProperty("upload").GetString(), sides = new Dictionary<string, string> { [cell.GetProperty("key").GetString()!] = "file" }, why = "uji",
        });

        written.StatusCode.ShouldBe(HttpStatusCode.OK, await written.Content.ReadAsStringAsync());
        (await Partners(plan)).ShouldBe("RSUD");
        (await api.PostAsJsonAsync(root + "/decision", new { upload = "bukan" })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [GeneratedRegex("name=\"unggahan\" value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex("name=\"(pilih:[^\"]+)\" value=\"berkas\"")]
    private static partial Regex Side();

    [GeneratedRegex("name=\"hapus\" value=\"([^\"]+)\"")]
    private static partial Regex Removal();
}
