using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using PanduKota.App.Hosting;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>Walks every route of the running host as every role, as a member of another region, and as nobody.</summary>
public sealed partial class RouteWalkTests(Site site) : IClassFixture<Site>
{
    private const string Own = "99.71";
    private const string Other = "99.72";

    [Fact]
    public async Task Every_route_opens_to_whom_the_table_says_and_to_nobody_else()
    {
        var agency = await Prepare(Own);
        await Prepare(Other);
        var routes = RouteArchitectureTests.Routes(site).Where(r => !r.Pattern.Contains("path:file") && !r.Pattern.Contains("**rest")).ToList();
        List<string> slips = [];
        // Who may come in does not depend on the database: all roles walk on one of them, one of each reach on the other.
        var roles = TestDatabase.IsPostgres ? [Role.Visitor, Role.Planner, Role.ProgrammeAdmin] : Permission.Roles;
        foreach (var role in roles)
        {
            using var person = role == Role.Visitor ? site.Visitor() : await site.Person(Acting(role, agency));
            using var program = role == Role.Visitor ? site.Visitor() : site.Program(Acting(role, agency));
            foreach (var (method, pattern) in routes)
            {
                var rule = RouteRules.Of(pattern, method)!;
                var client = pattern.StartsWith("/api/v1", StringComparison.Ordinal) ? program : person;
                // Where no region stands in the address, asking for another one is the same question.
                foreach (var region in pattern.Contains("{region}") ? new[] { Own, Other } : [Own])
                {
                    // Of the plans in the regions of this walk none is published; a list of none is open to everybody.
                    var isOpen = (rule.Scope == RuleScope.Published && !pattern.EndsWith("/latest", StringComparison.Ordinal)) || IsMeantFor(rule, role, region);
                    var status = await Ask(client, method, Filled(pattern, region));
                    if (status == HttpStatusCode.InternalServerError || isOpen != (status is not (HttpStatusCode.Forbidden or HttpStatusCode.Unauthorized)))
                    {
                        slips.Add($"{role} {method} {Filled(pattern, region)}: {(int)status}, meant {(isOpen ? "open" : "closed")}");
                    }
                }
            }
        }

        slips.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_another_region_is_not_reached_by_its_number_through_ones_own()
    {
        await Prepare(Own);
        using var scope = site.Scope();
        var foreign = await scope.Given.Plan(Other, firstYear: 2030);
        await scope.Given.Programme(foreign, code: "RAHASIA-1", name: "Rahasia tetangga");
        var agency = await scope.Given.Agency("Dinas Tetangga", Other);
        var receipt = scope.Get<Receipts>().Store(
            new Engines.Receipt(Engines.Words.Text.Verbatim("Rahasia tetangga"), [], []), "import-programmes", Other, Actors.Coordinator(Other));
        await scope.Db.SaveChangesAsync();
        await using var services = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.CreateAsyncScope(site.Host);
        var stranger = await site.Member("tetangga72@contoh.go.id", "Rahasia tetangga", new Office(Role.Viewer, Other));
        var strangerId = scope.Db.Accounts.Single(a => a.EmailKey == "tetangga72@contoh.go.id").Id;
        using var person = await site.Person(Actors.Coordinator(Own));
        using var program = site.Program(Actors.Coordinator(Own));

        foreach (var (client, path) in new[]
        {
            (person, $"/daerah/{Own}/program/RAHASIA-1"), (person, $"/daerah/{Own}/tanda-terima/{receipt}"), (person, $"/daerah/{Other}/tanda-terima/{receipt}"),
            (person, $"/daerah/{Own}/opd/{agency.Id}"), (person, $"/orang/{strangerId}"), (program, $"/api/v1/receipts/{receipt}"),
            (program, $"/api/v1/regions/{Own}/plans/{foreign.Id}/programmes"), (program, $"/api/v1/regions/{Own}/plans/{foreign.Id}"),
            (program, $"/api/v1/people/{strangerId}"), (program, $"/api/v1/people?region={Other}"),
        })
        {
            var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            answer.IsSuccessStatusCode.ShouldBeFalse(path);
            (await answer.Content.ReadAsStringAsync()).ShouldNotContain("tetangga", Case.Insensitive, path);
        }
        var edited = await program.PutAsJsonAsync($"/api/v1/regions/{Own}/agencies/{agency.Id}", new { fields = new AgencyFields("Direbut"), version = agency.Version });
        edited.IsSuccessStatusCode.ShouldBeFalse();
        (await program.PutAsJsonAsync($"/api/v1/people/{strangerId}/lock", new { locked = true })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await program.PostAsJsonAsync($"/api/v1/people/{strangerId}/hand-over", new { toId = Guid.CreateVersion7() })).IsSuccessStatusCode.ShouldBeFalse();
        stranger.Dispose();
    }

    [Fact]
    public async Task A_planner_edits_only_what_his_agency_leads_and_only_while_the_plan_is_open_to_agencies()
    {
        using var scope = site.Scope();
        var (mine, theirs) = (await scope.Given.Agency("Dinas Saya", "99.73"), await scope.Given.Agency("Dinas Lain", "99.73"));
        var plan = await scope.Given.Plan("99.73");
        await scope.Given.Programme(plan, code: "S-1", lead: mine);
        await scope.Given.Programme(plan, code: "L-1", lead: theirs);
        using var planner = site.Program(Actors.Planner(mine));

        (await Edit("S-1", mine)).ShouldBe((HttpStatusCode.OK, null));
        (await Edit("L-1", theirs)).ShouldBe((HttpStatusCode.Forbidden, "PEOPLE-004"));
        (await Edit("S-1", theirs)).Status.ShouldNotBe(HttpStatusCode.OK, "nor hands his own programme to another agency's lead unseen");
        foreach (var (status, code) in new[] { (PlanStatus.AgencySubmitted, "PEOPLE-006"), (PlanStatus.CouncilApproved, "PEOPLE-005"), (PlanStatus.Published, "PEOPLE-005") })
        {
            using var later = site.Scope();
            later.Db.Plans.Single(p => p.Id == plan.Id).Status = status;
            await later.Db.SaveChangesAsync();
            (await Edit("S-1", mine)).ShouldBe((HttpStatusCode.Forbidden, code), status.ToString());
        }

        async Task<(HttpStatusCode Status, string? Code)> Edit(string programme, Agency lead)
        {
            var path = $"/api/v1/regions/99.73/plans/{plan.Id}/programmes/{programme}";
            var version = (await planner.GetFromJsonAsync<JsonElement>(path)).GetProperty("version").GetInt32();
            var answer = await planner.PutAsJsonAsync(path, new { startedFromVersion = version, fields = new ProgrammeFields(programme, $"Nama {Guid.CreateVersion7()}", "GOV", LeadAgencyId: lead.Id) });
            return (answer.StatusCode, answer.IsSuccessStatusCode ? null
                : (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("problems")[0].GetProperty("code").GetString());
        }
    }

    [Fact]
    public async Task A_mentor_reads_his_regions_and_the_public_what_is_published()
    {
        using var scope = site.Scope();
        var draft = await scope.Given.Plan("99.74", name: "Rencana yang belum terbit");
        var published = await scope.Given.Plan("99.75", name: "Rencana yang sudah terbit", status: PlanStatus.Published);
        using var mentor = site.Program(Actors.Mentor("99.74"));
        using var nobody = site.Visitor();

        (await Get(mentor, $"/api/v1/regions/99.74/plans/{draft.Id}/programmes")).ShouldBe(HttpStatusCode.OK);
        (await Get(mentor, $"/api/v1/regions/99.75/plans/{published.Id}/programmes")).ShouldBe(HttpStatusCode.Forbidden);
        (await Get(nobody, $"/api/v1/regions/99.74/plans/{draft.Id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await Get(nobody, $"/api/v1/regions/99.75/plans/{published.Id}")).ShouldBe(HttpStatusCode.OK);
        (await nobody.GetStringAsync(new Uri("/api/v1/regions/99.74/plans", UriKind.Relative))).ShouldBe("[]");
        (await nobody.GetStringAsync(new Uri("/daerah/99.74", UriKind.Relative))).ShouldNotContain("Rencana yang belum terbit");
    }

    private async Task<Agency> Prepare(string region)
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency(regionCode: region);
        if (!scope.Db.Plans.Any(p => p.RegionCode == region))
        {
            await scope.Given.Programme(await scope.Given.Plan(region), code: "P-001", lead: agency);
        }
        return agency;
    }

    private static Actor Acting(Role role, Agency agency) => role switch
    {
        Role.Planner or Role.AgencyHead => new Actor("uji " + role, role, Own, agency.Id),
        Role.ProgrammeAdmin or Role.Operator => new Actor("uji " + role, role),
        _ => new Actor("uji " + role, role, Own),
    };

    /// <summary>From the table of reaches alone, not by the code that guards the routes.</summary>
    private static bool IsMeantFor(RouteRule rule, Role role, string region) =>
        rule.Scope == RuleScope.Public || rule.Acts.Any(act => (Permission.ReachOf(role, act), rule.Scope) switch
        {
            (Reach.All, _) => true,
            (Reach.Region or Reach.Agency, RuleScope.Region or RuleScope.Published) => region == Own,
            (Reach.Region or Reach.Agency, RuleScope.Thing) => true,
            _ => false,
        });

    private static async Task<HttpStatusCode> Ask(HttpClient client, string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (method != "GET")
        {
            // No JSON, no workbook, no form: whoever is let in is told so, and nothing is changed.
            request.Content = new StringContent("!", System.Text.Encoding.UTF8, path.StartsWith("/api/", StringComparison.Ordinal) ? "application/json" : "text/plain");
        }
        using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var isSentToSignIn = answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/masuk?kembali=");
        return isSentToSignIn ? HttpStatusCode.Unauthorized : answer.StatusCode;
    }

    /// <summary>The route with a region, and for every other value something that fits and is nobody's.</summary>
    internal static string Filled(string pattern, string region) => "/" + Values().Replace(pattern, value => value.Groups[1].Value switch
    {
        "region" => region,
        "plan" => value.Value.Contains(":guid") ? Guid.Empty.ToString() : "latest",
        "kode" or "code" when !value.Value.Contains(":int") => "P-001",
        "language" => "id",
        "format" => "docx",
        "token?" => "",
        _ => value.Value.Contains(":int") ? "404" : value.Value.Contains(":guid") ? Guid.Empty.ToString() : "x",
    }).TrimStart('/');

    private static async Task<HttpStatusCode> Get(HttpClient client, string path) => (await client.GetAsync(new Uri(path, UriKind.Relative))).StatusCode;

    [GeneratedRegex(@"\{([a-z]+\??)[^}]*\}", RegexOptions.IgnoreCase)]
    private static partial Regex Values();
}
