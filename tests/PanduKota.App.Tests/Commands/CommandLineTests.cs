using System.Text.Json;
using PanduKota.App.Commands;
using PanduKota.Features.Schedules;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Commands;

public sealed class CommandLineTests(Terminal terminal) : IClassFixture<Terminal>
{
    private static readonly string[] Commands =
    [
        "demo", "serve", "work", "sign-in-link", "api-key", "import-regions", "regions", "nomenclature", "reference-editions", "import-nomenclature", "import-agencies", "agencies", "export-agencies", "add-agency", "edit-agency", "remove-agency", "new-plan", "plans", "plan",
        "import-rpjmd", "rpjmd", "export-sipd", "programmes", "matrix", "figures", "programme", "add-programme", "edit-programme", "remove-programme", "charter", "edit-charter", "edit-plan", "advance-plan", "new-workbook", "import-programmes", "export-programmes", "check", "schedule", "schedules", "stored-schedule", "accept-schedule",
        "undo-schedule", "book", "books", "narratives", "narrative", "write-narrative", "book-references", "book-templates", "import-book-templates",
        "publish-edition", "editions", "compare-editions", "check-file",
        "jobs", "cancel-job", "repeat-job", "receipts", "receipt",
        "verify-log", "export-changes", "plan-as-of",
        "backup", "restore",
        "value-instrument", "save-value-instrument", "programme-values", "score-programmes",
        "scenarios", "scenario", "new-scenario", "edit-scenario", "fill-ceilings", "lock-decision", "remove-scenario", "compare-schedules", "what-if", "ask-schedule", "value-curve",
        "change-email", "sign-out", "renew-invitation", "edition-files",
        "invite", "people", "give-role", "end-role", "lock", "unlock", "clear-second-factor", "hand-over", "api-keys", "revoke-api-key", "permissions", "sessions",
    ];

    [Fact]
    public async Task Pandu_alone_lists_every_command_in_one_line()
    {
        var said = await terminal.Type();

        said.Code.ShouldBe(0);
        new CommandLine(new Desk(terminal.Settings, TextWriter.Null, TextWriter.Null)).Names.Order().ShouldBe(Commands.Order());
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

        foreach (var purpose in new[] { "matrix", "targetsAndCosts" })
        {
            var written = await terminal.Type("new-workbook", "99.23", "--filled", "--purpose", purpose, "--output", file);
            var read = await terminal.Type("import-programmes", "99.23", file);

            written.Code.ShouldBe(0, written.ToString());
            read.Output.ShouldContain("0 program baru, 0 berubah, 1 tetap, 0 ditolak", customMessage: read.ToString());
            read.Code.ShouldBe(0);
        }
    }

    [Fact]
    public async Task An_agency_is_added_listed_changed_taken_out_and_brought_back()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.26");
        var file = terminal.PathOf("opd.xlsx");

        (await terminal.Type("add-agency", "99.26", "--name", "Dinas Pemuda dan Olahraga", "--short", "Dispora", "--fields", "2.19")).Code.ShouldBe(0);
        var twice = await terminal.Type("add-agency", "99.26", "--name", "dinas pemuda dan olahraga");
        (twice.Code, twice.Error.Contains("AGENCY-002", StringComparison.Ordinal)).ShouldBe((1, true), twice.ToString());
        var changed = await terminal.Type("edit-agency", "99.26", "Dispora", "--number", "31");
        changed.Code.ShouldBe(0, changed.ToString());
        var listed = await terminal.Type("agencies", "99.26");
        listed.Output.ShouldContain("31     Dinas Pemuda dan Olahraga (Perangkat daerah; 2.19; 0 program)");
        (await terminal.Type("export-agencies", "99.26", "-o", file)).Output.ShouldContain("1 baris");
        var silent = await terminal.Type("remove-agency", "99.26", "31");
        (silent.Code, silent.Error.Contains("AGENCY-008", StringComparison.Ordinal)).ShouldBe((1, true), silent.ToString());
        (await terminal.Type("remove-agency", "99.26", "31", "--why", "uji")).Code.ShouldBe(0);
        (await terminal.Type("export-changes", "99.26", "-o", terminal.PathOf("jejak.csv"))).Code.ShouldBe(0);
        (await File.ReadAllTextAsync(terminal.PathOf("jejak.csv"))).ShouldContain("agency.remove");
        (await terminal.Type("edit-agency", "99.26", "Dispora", "--number", "31")).Error.ShouldContain("AGENCY-404");
        (await terminal.Type("import-agencies", "99.26", file)).Output.ShouldContain("1 masuk, 1 ditulis");
        (await terminal.Type("agencies", "77.77")).Error.ShouldContain("REGION-404");
    }

    [Fact]
    public async Task A_backup_is_written_once_and_refused_where_data_is()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.27");
        var file = terminal.PathOf("cadangan.zip");

        var made = await terminal.Type("backup", file);
        made.Code.ShouldBe(0, made.ToString());
        made.Output.ShouldContain("segel terakhir");
        (await terminal.Type("backup", file)).Error.ShouldContain("BACKUP-002");
        (await terminal.Type("restore", file)).Error.ShouldContain("BACKUP-010");
    }

    [Fact]
    public async Task A_programme_is_added_changed_and_removed_and_a_late_change_is_refused()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.25");
        await scope.Given.Plan("99.25");
        var file = terminal.PathOf("satu.json");
        async Task<Said> Send(string json, params string[] arguments)
        {
            await File.WriteAllTextAsync(file, json);
            return await terminal.Type([.. arguments, file]);
        }

        var added = await Send("""{"fields": {"code": "P-900", "name": "Layanan baru"}, "why": "uji"}""", "add-programme", "99.25");
        using var shown = JsonDocument.Parse((await terminal.Type("programme", "99.25", "P-900")).Output);
        var version = shown.RootElement.GetProperty("version").GetInt32();
        var change = "{\"startedFromVersion\": " + version + ", \"fields\": {\"code\": \"P-900\", \"name\": \"Layanan diubah\"}}";
        var changed = await Send(change, "edit-programme", "99.25", "P-900");
        var late = await Send(change.Replace("diubah", "terlambat", StringComparison.Ordinal), "edit-programme", "99.25", "P-900");
        var stray = await Send("""{"fields": {"kode": "P-901"}}""", "add-programme", "99.25");
        var promised = await Send("{\"startedFromVersion\": " + (version + 1) + ", \"charter\": {\"promise\": \"Sehari jadi\"}}", "edit-charter", "99.25", "P-900");
        var charter = await terminal.Type("charter", "99.25", "P-900");
        var silent = await terminal.Type("remove-programme", "99.25", "P-900");
        var removed = await terminal.Type("remove-programme", "99.25", "P-900", "--why", "uji");

        added.Code.ShouldBe(0, added.ToString());
        changed.Code.ShouldBe(0, changed.ToString());
        (await terminal.Type("plan-as-of", "99.25", "2999-12-31", "-o", terminal.PathOf("dahulu.csv"))).Output.ShouldContain("0 baris");
        (await terminal.Type("plan-as-of", "99.25", "kemarin")).Error.ShouldContain("HOST-002");
        (await terminal.Type("plan-as-of", "99.25", "2001-01-01")).Error.ShouldContain("HISTORY-001");
        (promised.Code, promised.Error.Contains("PROG-123", StringComparison.Ordinal)).ShouldBe((1, true), promised.ToString());
        charter.Output.ShouldContain("\"isQuickWin\": false");
        (late.Code, late.Error.Contains("CONFLICT-001", StringComparison.Ordinal)).ShouldBe((1, true), late.ToString());
        (stray.Code, stray.Error.Contains("HOST-003", StringComparison.Ordinal)).ShouldBe((1, true), stray.ToString());
        silent.Code.ShouldBe(1, silent.ToString());
        removed.Code.ShouldBe(0, removed.ToString());
    }

    [Fact]
    public async Task The_plan_is_edited_and_moved_on_only_as_its_steps_allow()
    {
        using var scope = terminal.Scope();
        await scope.Given.Region("99.26");
        var plan = await scope.Given.Plan("99.26");
        var file = terminal.PathOf("rencana.json");
        await File.WriteAllTextAsync(file, $$"""{"editVersion": {{plan.EditVersion}}, "vision": "Melayani semua warga"}""");

        var edited = await terminal.Type("edit-plan", "99.26", file);
        var leapt = await terminal.Type("advance-plan", "99.26", "published");

        edited.Code.ShouldBe(0, edited.ToString());
        leapt.Code.ShouldBe(1, leapt.ToString());
        leapt.Error.ShouldContain("STRAT-");
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
    public async Task The_change_log_is_proven_whole_and_a_kept_seal_is_looked_for()
    {
        var said = await terminal.Type("verify-log");
        var strange = await terminal.Type("verify-log", "--seal", new string('a', 64));

        said.Code.ShouldBe(0, said.ToString());
        said.Output.ShouldContain("Utuh");
        (strange.Code, strange.Error.Contains("LOG-004", StringComparison.Ordinal)).ShouldBe((1, true), strange.ToString());
    }

    [Fact]
    public async Task A_job_is_listed_cancelled_and_asked_for_again()
    {
        Guid id;
        using (var scope = terminal.Scope())
        {
            await scope.Given.Region("99.27");
            id = await scope.Given.Job("99.27", "Menyusun jadwal uji", ScheduleJob.JobKind);
        }

        var tooEarly = await terminal.Type("repeat-job", id.ToString());
        var cancelled = await terminal.Type("cancel-job", id.ToString());
        var again = await terminal.Type("repeat-job", id.ToString());
        var listed = await terminal.Type("jobs", "99.27");
        using var jobs = JsonDocument.Parse((await terminal.Type("jobs", "99.27", "--json")).Output);

        (tooEarly.Code, tooEarly.Error.Contains("JOB-004", StringComparison.Ordinal)).ShouldBe((1, true), tooEarly.ToString());
        cancelled.Output.ShouldContain("Dibatalkan", customMessage: cancelled.ToString());
        again.Code.ShouldBe(0, again.ToString());
        listed.Output.ShouldContain("2 pekerjaan.", customMessage: listed.ToString());
        jobs.RootElement.GetArrayLength().ShouldBe(2);
        (await terminal.Type("cancel-job", Guid.CreateVersion7().ToString())).Error.ShouldContain("JOB-001");
        (await terminal.Type("jobs")).Output.ShouldContain("0 pekerjaan.");
    }

    [Fact]
    public async Task A_medium_term_plan_is_brought_in_and_shown()
    {
        using (var scope = terminal.Scope())
        {
            await scope.Given.Region("99.28");
        }
        (await terminal.Type("rpjmd", "99.28")).Error.ShouldContain("import-rpjmd 99.28");
        var file = Path.Combine(Repository.SampleFolder, "rpjmd-2025-2029.csv");

        var looked = await terminal.Type("import-rpjmd", "99.28", file, "--preview");
        looked.Code.ShouldBe(0, looked.ToString());
        looked.Output.ShouldContain("belum ada yang ditulis");
        (await terminal.Type("rpjmd", "99.28")).Error.ShouldContain("import-rpjmd 99.28");
        var brought = await terminal.Type("import-rpjmd", "99.28", file);
        var shown = await terminal.Type("rpjmd", "99.28", "--field", "1.02");
        using var whole = JsonDocument.Parse((await terminal.Type("rpjmd", "99.28", "--json")).Output);
        var receipts = await terminal.Type("receipts", "99.28");

        brought.Code.ShouldBe(0, brought.ToString());
        shown.Code.ShouldBe(0, shown.ToString());
        shown.Output.ShouldContain("1.02.02");
        shown.Output.ShouldNotContain("1.01.02 ");
        whole.RootElement.GetProperty("programmes").GetArrayLength().ShouldBe(whole.RootElement.GetProperty("head").GetProperty("programmes").GetInt32());
        receipts.Output.ShouldContain("1 tanda terima.", customMessage: receipts.ToString());

        var target = Path.Combine(Path.GetTempPath(), $"pandu-{Guid.NewGuid():N}.json");
        var written = await terminal.Type("export-sipd", "99.28", "--output", target);
        var again = await terminal.Type("import-rpjmd", "99.28", target);
        File.Delete(target);
        written.Code.ShouldBe(0, written.ToString());
        written.Output.ShouldContain("SIPD-030");
        written.Output.ShouldContain(whole.RootElement.GetProperty("head").GetProperty("programmes").GetInt32() + " baris");
        again.Code.ShouldBe(0, again.ToString());
        (await terminal.Type("export-sipd", "99.28", "--plan", Guid.NewGuid().ToString())).Error.ShouldContain("RPJMD-404");
        (await terminal.Type("export-sipd", "99.28", "--agency", "Tidak Ada")).Error.ShouldContain("AGENCY-404");
    }

    [Fact]
    public async Task Regions_and_nomenclature_are_looked_up_and_their_regulations_named()
    {
        using (var scope = terminal.Scope())
        {
            await scope.Given.Region("99.29", "Kabupaten Cari Aku");
        }
        var list = terminal.PathOf("kode.csv");
        await File.WriteAllTextAsync(list, "code,government,level,name,parent_code\n9.99,regency_city,field,BIDANG UJI,\n9.99.01,regency_city,programme,PROGRAM PENCARIAN,9.99\n");
        (await terminal.Type("import-nomenclature", list, "--regulation", "Kep Uji 1/2024", "--valid-from", "2024-01-01")).Code.ShouldBe(0);

        (await terminal.Type("regions", "cari aku")).Output.ShouldContain("99.29  Kabupaten Cari Aku");
        (await terminal.Type("regions", "tidak ada yang begini")).Output.ShouldContain("0 daerah.");
        (await terminal.Type("nomenclature", "9.99")).Output.ShouldContain("PROGRAM PENCARIAN (program; Kep Uji 1/2024)");
        using var found = JsonDocument.Parse((await terminal.Type("nomenclature", "--search", "pencarian", "--json")).Output);
        found.RootElement.GetProperty("lines")[0].GetProperty("code").GetString().ShouldBe("9.99.01");
        (await terminal.Type("reference-editions")).Output.ShouldContain("Kep Uji 1/2024 · 2024-01-01–");
    }

    [Fact]
    public async Task A_plan_its_programmes_schedules_and_books_are_shown()
    {
        using (var scope = terminal.Scope())
        {
            await scope.Given.Region("99.30");
            var agency = await scope.Given.Agency(regionCode: "99.30");
            var plan = await scope.Given.Plan("99.30", ceilings: [.. Enumerable.Range(2026, 10).Select(year => (year, 1_000_000_000L))]);
            await scope.Given.Programme(plan, code: "P-001", name: "Akta sebelum pulang", lead: agency, costs: [(2026, 250_000_000)], targets: [(2026, 60)], subDimension: null);
        }
        var scheduled = await terminal.Type("schedule", "99.30", "--seconds", "1");
        scheduled.Code.ShouldBe(0, scheduled.ToString());

        var plans = await terminal.Type("plans", "99.30");
        using var plan30 = JsonDocument.Parse((await terminal.Type("plan", "99.30", "--json")).Output);
        plans.Output.ShouldContain(plan30.RootElement.GetProperty("id").GetString()!, customMessage: plans.ToString());
        (await terminal.Type("plan", "99.30")).Output.ShouldContain("Visi:");
        (await terminal.Type("plan", "99.30", "--plan", Guid.CreateVersion7().ToString())).Code.ShouldBe(1);
        var programmes = await terminal.Type("programmes", "99.30", "--text", "akta");
        programmes.Output.ShouldContain("P-001", customMessage: programmes.ToString());
        programmes.Output.ShouldContain("1 dari 1 program; jumlah Rp 250 jt");
        (await terminal.Type("programmes", "99.30", "--dimension", "SB")).Error.ShouldContain("DIMENSION-404");
        (await terminal.Type("programmes", "99.30", "--agency", "Tidak Ada")).Error.ShouldContain("AGENCY-404");
        (await terminal.Type("matrix", "99.30")).Output.ShouldContain("P-001\tAPBD\t250000000");
        (await terminal.Type("figures", "99.30")).Output.ShouldContain("1 program (0 cadangan)");
        using var schedules = JsonDocument.Parse((await terminal.Type("schedules", "99.30", "--json")).Output);
        var id = schedules.RootElement[0].GetProperty("id").GetString()!;
        (await terminal.Type("schedules", "99.30")).Output.ShouldContain("1 jadwal.");
        var shown = await terminal.Type("stored-schedule", "99.30", id);
        shown.Output.ShouldContain("P-001    2026 ->", customMessage: shown.ToString());
        (await terminal.Type("stored-schedule", "99.30", Guid.CreateVersion7().ToString())).Error.ShouldContain("SCHEDULE-404");
        (await terminal.Type("books", "99.30")).Output.ShouldContain("0 buku.");
    }

    [Fact]
    public async Task The_permission_table_and_the_browsers_of_a_person_are_shown_and_an_invitation_is_made_anew()
    {
        using (var scope = terminal.Scope())
        {
            await scope.Given.Region("99.31");
        }
        var invited = await terminal.Type("invite", "--email", "baru@daerah.go.id", "--name", "Orang Baru", "--role", "viewer", "--region", "99.31");

        var renewed = await terminal.Type("renew-invitation", "--email", "baru@daerah.go.id");
        renewed.Output.ShouldContain("/undangan/", customMessage: renewed.ToString());
        renewed.Output.ShouldNotBe(invited.Output);
        (await terminal.Type("sessions", "--email", "baru@daerah.go.id")).Output.ShouldContain("0 peramban.");
        (await terminal.Type("sessions", "--email", "tiada@daerah.go.id")).Code.ShouldBe(1);
        var planner = await terminal.Type("permissions", "--role", "planner");
        planner.Output.ShouldContain("(EditProgramme)", customMessage: planner.ToString());
        planner.Output.ShouldNotContain("(VerifyChangeLog)");
        using var table = JsonDocument.Parse((await terminal.Type("permissions", "--json")).Output);
        table.RootElement.EnumerateArray().Single(l => l.GetProperty("act").GetString() == "editProgramme")
            .GetProperty("reach").GetProperty("Planner").GetString().ShouldBe("agency");
    }
}
