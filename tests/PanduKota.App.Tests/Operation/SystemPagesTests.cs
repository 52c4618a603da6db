using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Schedules;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Operation;

/// <summary>What whoever answers for the whole system sees: health, the proof of the change log, jobs of no region.</summary>
public sealed class SystemPagesTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_log_is_proven_on_a_page_and_a_seal_that_is_gone_is_told()
    {
        using var scope = site.Scope();
        await scope.Writer.Save(new ChangeNote(Actors.Operator, "test.grow", "test", "1", null, new ChangeFields().Add("Nilai", 1, 2)), CancellationToken.None);
        var operatorPage = await site.Person(Actors.Operator);

        var shown = await operatorPage.GetStringAsync(new Uri("/sistem", UriKind.Relative));
        var proven = await Site.Post(operatorPage, "/sistem", "");
        var page = await proven.Content.ReadAsStringAsync();
        var refused = await Site.Post(operatorPage, "/sistem", "", new KeyValuePair<string, string>("segel", new string('0', 64)));

        shown.ShouldContain("Basis data dapat dijangkau dan mutakhir");
        shown.ShouldContain("sehat");
        proven.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.ShouldContain((await scope.Db.Changes.OrderByDescending(c => c.Number).FirstAsync()).Hash);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("LOG-004");
    }

    [Fact]
    public async Task A_job_of_no_region_is_stopped_and_asked_for_again_on_the_page_and_by_api()
    {
        Guid id;
        using (var scope = site.Scope())
        {
            id = await scope.Given.Job(null, "Pekerjaan tanpa daerah", ScheduleJob.JobKind, JobState.Failed);
        }
        var page = await site.Person(Actors.Operator);
        var api = site.Program(Actors.Operator);

        (await page.GetStringAsync(new Uri("/pekerjaan", UriKind.Relative))).ShouldContain("Pekerjaan tanpa daerah");
        var again = await Site.Post(page, "/pekerjaan", $"?handler=ulangi&id={id}");
        var repeated = await api.PostAsync(new Uri($"/api/v1/jobs/{id}/repeat", UriKind.Relative), null);
        var all = await api.GetFromJsonAsync<JsonElement>(new Uri("/api/v1/jobs", UriKind.Relative));
        var unknown = await Site.Post(page, "/pekerjaan", $"?handler=batal&id={Guid.CreateVersion7()}");
        var mine = site.Program(Actors.Coordinator());

        again.StatusCode.ShouldBe(HttpStatusCode.Found);
        repeated.StatusCode.ShouldBe(HttpStatusCode.Accepted);
        all.GetArrayLength().ShouldBeGreaterThanOrEqualTo(3);
        (await unknown.Content.ReadAsStringAsync()).ShouldContain("JOB-001");
        (await mine.PostAsync(new Uri($"/api/v1/jobs/{id}/repeat", UriKind.Relative), null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }
}
