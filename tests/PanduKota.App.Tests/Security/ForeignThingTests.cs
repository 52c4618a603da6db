using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Tests.Hosting;
using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Drafts;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Publications;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>
/// One of everything that has a number, in a region next door; then the number of each is put into every place of every
/// address that takes one, through the own region and through theirs. Nothing is read, nothing is changed.
/// </summary>
public sealed partial class ForeignThingTests(Site site) : IClassFixture<Site>
{
    private const string Own = "99.45";
    private const string Theirs = "99.46";
    private const string Mark = "MilikTetangga";

    [Fact]
    public async Task No_number_of_another_region_opens_or_changes_anything()
    {
        var foreign = await Everything();
        using var scope = site.Scope();
        await scope.Given.Programme(await scope.Given.Plan(Own), code: "P-001", lead: await scope.Given.Agency(regionCode: Own));
        using var person = await site.Person(Actors.Coordinator(Own));
        using var program = site.Program(Actors.Coordinator(Own));
        var before = await Fingerprint();
        List<string> slips = [];
        var asked = 0;
        foreach (var (method, pattern) in RouteArchitectureTests.Routes(site).Where(r => r.Pattern.Contains(":guid")))
        {
            foreach (var region in pattern.Contains("{region}") ? new[] { Own, Theirs } : [Own])
            {
                foreach (var (what, id) in foreign)
                {
                    var path = RouteWalkTests.Filled(Number().Replace(pattern, id.ToString()), region);
                    var isApi = path.StartsWith("/api/", StringComparison.Ordinal);
                    using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
                    if (method != "GET")
                    {
                        request.Content = isApi
                            ? new StringContent("""{"version":1,"startedFromVersion":1,"locked":true,"toId":"00000000-0000-0000-0000-000000000000"}""", Encoding.UTF8, "application/json")
                            : new FormUrlEncodedContent([await FormToken(person)]);
                    }
                    using var answer = await (isApi ? program : person).SendAsync(request);
                    asked++;
                    var words = await answer.Content.ReadAsStringAsync();
                    if (words.Contains(Mark, StringComparison.OrdinalIgnoreCase) || answer.StatusCode == HttpStatusCode.InternalServerError)
                    {
                        slips.Add($"{method} {path} ({what}): {(int)answer.StatusCode}");
                    }
                }
            }
        }

        slips.ShouldBeEmpty();
        asked.ShouldBeGreaterThan(500);
        (await Fingerprint()).ShouldBe(before, "nothing next door has changed");
    }

    private KeyValuePair<string, string>? token;

    private async Task<KeyValuePair<string, string>> FormToken(HttpClient person) => token ??= await Site.FormToken(person, "/keluar");

    private async Task<List<(string What, Guid Id)>> Everything()
    {
        using var scope = site.Scope();
        await using var services = site.Host.CreateAsyncScope();
        var (get, who) = (services.ServiceProvider, Actors.Coordinator(Theirs) with { Name = Mark });
        var agency = await scope.Given.Agency("Dinas " + Mark, Theirs);
        var plan = await scope.Given.Plan(Theirs, name: "Rencana " + Mark, ceilings: [(2026, 100)]);
        var programme = await scope.Given.Programme(plan, "P-001", "Program " + Mark, agency, costs: [(2026, 50)], value: 5);
        var scenario = await get.GetRequiredService<CreateScenario>().Run(new(Theirs, plan.Id, "Skenario " + Mark), who, default);
        var schedule = await get.GetRequiredService<MakeSchedule>().Run(new(Theirs, plan.Id, Seconds: 1), who, default);
        var rpjmd = await File.ReadAllBytesAsync(Path.Combine(Repository.SampleFolder, "rpjmd-2025-2029.csv"));
        var medium = await get.GetRequiredService<ImportMediumTermPlan>().Run(new(Theirs, rpjmd, Mark + ".csv"), who, default);
        var press = new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), office: null);
        var book = await ActivatorUtilities.CreateInstance<MakeBook>(get, press).Run(new(Theirs, plan.Id), who, default);
        var job = await get.GetRequiredService<JobQueue>().Enqueue(
            AccountMailJob.JobKind, new AccountMailJob.Payload(LinkKind.Invitation, "x@" + Mark), Theirs, who, Text.Verbatim("Pekerjaan " + Mark), default);
        await site.Member("tetangga46@contoh.go.id", "Orang " + Mark, new Office(Role.Viewer, Theirs));
        var member = await scope.Db.Accounts.Include(a => a.Memberships).SingleAsync(a => a.EmailKey == "tetangga46@contoh.go.id");
        var session = await scope.Db.SignInSessions.FirstAsync(s => s.AccountId == member.Id);
        var key = await get.GetRequiredService<MakeApiKey>().Run(new("Kunci " + Mark, Role.Viewer, Theirs, null), Actors.Operator, default);
        var draft = Guid.CreateVersion7();
        var drafted = await get.GetRequiredService<SaveDraft>().Run(
            new(Theirs, draft, new DraftSubject(DraftForm.Programme, programme.Id), 1, new Dictionary<string, string> { ["Name"] = Mark }), who, default);
        scope.Db.Plans.Single(p => p.Id == plan.Id).Status = PlanStatus.CouncilApproved;
        await scope.Db.SaveChangesAsync();
        medium.IsOk.ShouldBeTrue(string.Join("; ", medium.Problems));
        foreach (var problems in new[] { scenario.Problems, schedule.Problems, book.Problems, key.Problems, drafted.Problems })
        {
            problems.ShouldBeEmpty();
        }
        var receipt = await scope.Db.Receipts.FirstAsync(r => r.RegionCode == Theirs);
        return
        [
            ("plan", plan.Id), ("programme", programme.Id), ("agency", agency.Id), ("scenario", scenario.Value.Id), ("schedule", schedule.Value.Id),
            ("medium-term plan", scope.Db.MediumTermPlans.First(m => m.RegionCode == Theirs).Id), ("receipt", receipt.Id), ("book", book.Value.Id), ("job", job),
            ("person", member.Id), ("office", member.Memberships[0].Id), ("session", session.Id), ("key", key.Value.Id), ("draft", draft),
        ];
    }

    /// <summary>Everything of the region next door and its people, as far as a write could have changed it.</summary>
    private async Task<string> Fingerprint()
    {
        using var scope = site.Scope();
        var log = await scope.Db.Changes.CountAsync(c => c.RegionCode == Theirs);
        var rows = new[]
        {
            await scope.Db.Programmes.CountAsync(p => p.RegionCode == Theirs), await scope.Db.Agencies.CountAsync(p => p.RegionCode == Theirs),
            await scope.Db.Scenarios.CountAsync(p => p.RegionCode == Theirs), await scope.Db.Schedules.CountAsync(p => p.RegionCode == Theirs && p.AcceptedAtUtc == null),
            await scope.Db.Drafts.CountAsync(p => p.RegionCode == Theirs), await scope.Db.Memberships.CountAsync(m => m.RegionCode == Theirs && m.LastDay == null),
            await scope.Db.ApiKeys.CountAsync(k => k.RegionCode == Theirs && k.RevokedAtUtc == null), await scope.Db.Receipts.CountAsync(p => p.RegionCode == Theirs),
            await scope.Db.Accounts.CountAsync(a => a.BlockedAtUtc != null),
        };
        return $"{log} entries; {string.Join(", ", rows)}";
    }

    [GeneratedRegex(@"\{[a-z]+:guid\}", RegexOptions.IgnoreCase)]
    private static partial Regex Number();
}
