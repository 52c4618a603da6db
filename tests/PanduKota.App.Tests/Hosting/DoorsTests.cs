using PanduKota.App.Commands;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>Every use case has a page, an API path and a command. Each API path names its command here, or why it has none.</summary>
public sealed class DoorsTests(Site site) : IClassFixture<Site>
{
    private const string Plan = "regions/{region}/plans/{plan}";

    // The person at the terminal acts as the operator of the machine and has no account of his own.
    private static readonly HashSet<string> OfOnesOwnAccount = ["GET me", "POST me/email", "GET me/sessions", "POST me/sessions/end"];

    // What a browser keeps of a form that is not sent yet.
    private static readonly HashSet<string> OfABrowser = ["PUT regions/{region}/drafts/{id:guid}", "DELETE regions/{region}/drafts/{id:guid}"];

    private static readonly Dictionary<string, string> Commands = new()
    {
        ["GET regions"] = "regions",
        ["GET regions/{region}"] = "regions",
        ["GET regions/{region}/agencies"] = "agencies",
        ["POST regions/{region}/agencies"] = "add-agency",
        ["PUT regions/{region}/agencies/{id:guid}"] = "edit-agency",
        ["DELETE regions/{region}/agencies/{id:guid}"] = "remove-agency",
        ["GET regions/{region}/agencies/export"] = "export-agencies",
        ["POST regions/{region}/agencies/import"] = "import-agencies",
        ["POST regions/import"] = "import-regions",
        ["POST nomenclature/import"] = "import-nomenclature",
        ["GET reference-editions"] = "reference-editions",
        ["GET nomenclature"] = "nomenclature",
        ["GET regions/{region}/plans"] = "plans",
        ["POST regions/{region}/plans"] = "new-plan",
        ["GET regions/{region}/plans/{plan:guid}"] = "plan",
        ["GET regions/{region}/plans/latest"] = "plan",
        ["PUT regions/{region}/plans/{plan:guid}"] = "edit-plan",
        ["POST regions/{region}/plans/{plan:guid}/status"] = "advance-plan",
        ["GET regions/{region}/medium-term-plans"] = "rpjmd",
        ["GET regions/{region}/medium-term-plans/{id:guid}"] = "rpjmd",
        ["POST regions/{region}/medium-term-plans/import"] = "import-rpjmd",
        ["POST regions/{region}/medium-term-plans/import/preview"] = "import-rpjmd",
        ["GET regions/{region}/medium-term-plans/{id:guid}/sipd"] = "export-sipd",
        ["GET regions/{region}/plans/{plan}/sipd"] = "export-sipd",
        [$"GET {Plan}/programmes"] = "programmes",
        [$"POST {Plan}/programmes"] = "add-programme",
        [$"GET {Plan}/programmes/{{code}}"] = "programme",
        [$"PUT {Plan}/programmes/{{code}}"] = "edit-programme",
        [$"DELETE {Plan}/programmes/{{code}}"] = "remove-programme",
        [$"PATCH {Plan}/programmes/{{code}}/cells"] = "edit-programme",
        [$"GET {Plan}/programmes/{{code}}/charter"] = "charter",
        [$"PUT {Plan}/programmes/{{code}}/charter"] = "edit-charter",
        [$"POST {Plan}/programmes/import/preview"] = "import-programmes",
        [$"POST {Plan}/programmes/import/decision"] = "import-programmes",
        [$"POST {Plan}/programmes/import"] = "import-programmes",
        [$"GET {Plan}/programmes/workbook"] = "new-workbook",
        [$"GET {Plan}/programmes/export"] = "export-programmes",
        [$"GET {Plan}/matrix"] = "matrix",
        [$"GET {Plan}/figures"] = "figures",
        [$"GET {Plan}/findings"] = "check",
        [$"GET {Plan}/schedules"] = "schedules",
        [$"POST {Plan}/schedules"] = "schedule",
        [$"GET {Plan}/schedules/{{id:guid}}"] = "stored-schedule",
        [$"POST {Plan}/schedules/{{id:guid}}/acceptance"] = "accept-schedule",
        [$"DELETE {Plan}/schedules/{{id:guid}}/acceptance"] = "undo-schedule",
        [$"POST {Plan}/schedules/{{id:guid}}/what-if"] = "what-if",
        [$"POST {Plan}/schedules/{{id:guid}}/questions/{{code}}"] = "ask-schedule",
        [$"POST {Plan}/schedules/{{id:guid}}/value-curve"] = "value-curve",
        [$"GET {Plan}/schedules/{{id:guid}}/value-curve"] = "value-curve",
        [$"GET {Plan}/schedule-comparison"] = "compare-schedules",
        [$"GET {Plan}/scenarios"] = "scenarios",
        [$"POST {Plan}/scenarios"] = "new-scenario",
        [$"GET {Plan}/scenarios/{{id:guid}}"] = "scenario",
        [$"PUT {Plan}/scenarios/{{id:guid}}"] = "edit-scenario",
        [$"DELETE {Plan}/scenarios/{{id:guid}}"] = "remove-scenario",
        [$"POST {Plan}/scenarios/{{id:guid}}/ceilings"] = "fill-ceilings",
        [$"PUT {Plan}/scenarios/{{id:guid}}/decisions/{{code}}"] = "lock-decision",
        [$"GET {Plan}/value-instrument"] = "value-instrument",
        [$"PUT {Plan}/value-instrument"] = "save-value-instrument",
        [$"GET {Plan}/programme-values"] = "programme-values",
        [$"PUT {Plan}/programme-values"] = "score-programmes",
        [$"GET {Plan}/books"] = "books",
        [$"POST {Plan}/books"] = "book",
        ["GET regions/{region}/books/{id:guid}/{format}"] = "book",
        [$"GET {Plan}/narratives"] = "narratives",
        [$"GET {Plan}/narratives/{{key}}"] = "narrative",
        [$"PUT {Plan}/narratives/{{key}}"] = "write-narrative",
        [$"POST {Plan}/narratives/{{key}}/preview"] = "write-narrative",
        [$"GET {Plan}/book-references"] = "book-references",
        ["GET book-templates"] = "book-templates",
        ["POST book-templates/import"] = "import-book-templates",
        [$"GET {Plan}/editions"] = "editions",
        [$"POST {Plan}/editions"] = "publish-edition",
        ["GET regions/{region}/editions/{from:guid}/changes/{to:guid}"] = "compare-editions",
        ["GET regions/{region}/editions/{from:guid}/redline/{to:guid}"] = "compare-editions",
        ["GET editions"] = "check-file",
        ["GET editions/{token}"] = "editions",
        ["GET editions/{token}/files/{format}"] = "edition-files",
        ["GET jobs"] = "jobs",
        ["GET regions/{region}/jobs"] = "jobs",
        ["GET jobs/{id:guid}"] = "jobs",
        ["DELETE jobs/{id:guid}"] = "cancel-job",
        ["POST jobs/{id:guid}/repeat"] = "repeat-job",
        ["GET receipts"] = "receipts",
        ["GET regions/{region}/receipts"] = "receipts",
        ["GET receipts/{id:guid}"] = "receipt",
        ["GET regions/{region}/changes"] = "export-changes",
        ["GET regions/{region}/changes/export"] = "export-changes",
        [$"GET {Plan}/as-of"] = "plan-as-of",
        ["GET change-log/proof"] = "verify-log",
        ["GET permissions"] = "permissions",
        ["GET people"] = "people",
        ["GET people/{id:guid}"] = "people",
        ["POST people"] = "invite",
        ["POST people/{id:guid}/invitation"] = "renew-invitation",
        ["POST people/{id:guid}/offices"] = "give-role",
        ["PUT offices/{id:guid}/last-day"] = "end-role",
        ["PUT people/{id:guid}/lock"] = "lock",
        ["DELETE people/{id:guid}/second-factor"] = "clear-second-factor",
        ["POST people/{id:guid}/hand-over"] = "hand-over",
        ["POST people/{id:guid}/email"] = "change-email",
        ["GET people/{id:guid}/sessions"] = "sessions",
        ["DELETE people/{id:guid}/sessions"] = "sign-out",
        ["GET api-keys"] = "api-keys",
        ["POST api-keys"] = "api-key",
        ["DELETE api-keys/{id:guid}"] = "revoke-api-key",
    };

    [Fact]
    public async Task Every_path_of_the_api_has_a_command()
    {
        await using var desk = new Desk(site.WebOptions, TextWriter.Null, TextWriter.Null);
        var names = new CommandLine(desk).Names.ToHashSet(StringComparer.Ordinal);
        List<string> paths =
        [
            .. RouteArchitectureTests.Routes(site).Where(r => r.Pattern.StartsWith("/api/v1/", StringComparison.Ordinal))
                .Select(r => $"{r.Method} {r.Pattern["/api/v1/".Length..].TrimEnd('/')}")
                .Where(path => !path.Contains("{**rest}") && !path.EndsWith("openapi.json", StringComparison.Ordinal))
                .Except(OfOnesOwnAccount).Except(OfABrowser),
        ];

        paths.Count.ShouldBeGreaterThan(90);
        paths.Where(path => !Commands.ContainsKey(path)).ShouldBeEmpty();
        Commands.Where(line => !names.Contains(line.Value)).Select(line => line.Value).ShouldBeEmpty();
        Commands.Keys.Except(paths).ShouldBeEmpty();
    }
}
