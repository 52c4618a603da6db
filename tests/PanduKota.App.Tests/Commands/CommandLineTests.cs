using System.Text.Json;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Commands;

public sealed class CommandLineTests(Terminal terminal) : IClassFixture<Terminal>
{
    private static readonly string[] Commands =
    [
        "demo", "serve", "work", "sign-in-link", "api-key", "import-regions", "import-nomenclature", "import-agencies", "new-plan",
        "import-rpjmd", "new-workbook", "import-programmes", "export-programmes", "check", "schedule", "accept-schedule",
        "undo-schedule", "book", "jobs", "receipt", "verify-log",
    ];

    [Fact]
    public async Task Pandu_alone_lists_every_command_in_one_line()
    {
        var said = await terminal.Type();

        said.Code.ShouldBe(0);
        foreach (var command in Commands)
        {
            said.Output.Split('\n').Count(line => line.StartsWith($"  {command} ", StringComparison.Ordinal)).ShouldBe(1, command);
        }
    }

    [Theory]
    [MemberData(nameof(EachCommand))]
    public async Task Help_explains_each_command_with_an_example(string command)
    {
        var said = await terminal.Type("help", command);

        said.Code.ShouldBe(0, said.ToString());
        said.Output.ShouldContain("Contoh:");
        said.Output.ShouldContain($"  pandu {command}");
    }

    public static TheoryData<string> EachCommand => [.. Commands];

    [Fact]
    public async Task An_unknown_command_is_named_and_exits_with_1()
    {
        var said = await terminal.Type("chek", "99.01");

        said.Code.ShouldBe(1);
        said.Error.ShouldContain("\"chek\"");
    }

    [Fact]
    public async Task A_region_that_is_not_there_is_said_with_its_mending()
    {
        var said = await terminal.Type("check", "77.77");

        said.Code.ShouldBe(1);
        said.Error.ShouldContain("REGION-404");
        said.Error.ShouldContain("->");
    }

    [Fact]
    public async Task A_plan_is_opened_once_for_a_period()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.21");
        await scope.Given.DimensionSet();

        var first = await terminal.Type("new-plan", "99.21", "--first-year", "2026", "--name", "Rencana Uji");
        var second = await terminal.Type("new-plan", "99.21", "--first-year", "2026");

        first.Code.ShouldBe(0, first.ToString());
        first.Output.ShouldContain("Rencana Uji (2026-2035)");
        second.Code.ShouldBe(1);
    }

    [Fact]
    public async Task Check_exits_with_1_on_an_error_and_speaks_json_and_sarif()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.22");
        var plan = await scope.Given.Plan("99.22");
        await scope.Given.Programme(plan, name: "Program tanpa penanggung jawab", costs: [(2026, 100)]);

        var text = await terminal.Type("check", "99.22");
        var json = await terminal.Type("check", "99.22", "--format", "json");
        var sarif = await terminal.Type("check", "99.22", "--format", "sarif");

        text.Code.ShouldBe(1, text.ToString());
        text.Output.ShouldContain("PLAN-001");
        using var findings = JsonDocument.Parse(json.Output);
        findings.RootElement.GetProperty("errors").GetInt32().ShouldBeGreaterThan(0);
        using var log = JsonDocument.Parse(sarif.Output);
        log.RootElement.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(r => r.GetProperty("ruleId").GetString()).ShouldContain("PLAN-001");
    }

    [Fact]
    public async Task A_workbook_goes_out_and_comes_in_again_unchanged()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.23");
        var agency = await scope.Given.Agency(regionCode: "99.23");
        var plan = await scope.Given.Plan("99.23");
        await scope.Given.Programme(plan, lead: agency, costs: [(2026, 250_000_000)], targets: [(2026, 60)], subDimension: null);
        var file = terminal.PathOf("keluar.xlsx");

        var written = await terminal.Type("new-workbook", "99.23", "--filled", "--output", file);
        var read = await terminal.Type("import-programmes", "99.23", file);

        written.Code.ShouldBe(0, written.ToString());
        read.Output.ShouldContain("0 program baru, 0 berubah, 1 tetap, 0 ditolak", customMessage: read.ToString());
        read.Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_no_workbook_is_refused_and_nothing_is_written()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.24");
        await scope.Given.Plan("99.24");
        var file = terminal.PathOf("bukan.xlsx");
        await File.WriteAllTextAsync(file, "ini bukan buku kerja");

        var said = await terminal.Type("import-programmes", "99.24", file);
        var gone = await terminal.Type("import-programmes", "99.24", terminal.PathOf("tidak-ada.xlsx"));

        said.Code.ShouldBe(1, said.ToString());
        said.Error.ShouldContain("FILE-");
        gone.Error.ShouldContain("FILE-000");
    }

    [Fact]
    public async Task The_change_log_is_proven_whole()
    {
        var said = await terminal.Type("verify-log");

        said.Code.ShouldBe(0, said.ToString());
        said.Output.ShouldContain("Utuh");
    }
}
