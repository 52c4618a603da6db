using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Alignment;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Alignment;

/// <summary>Documents of SIPD's shapes through the store: in, and out again the same.</summary>
public sealed class SipdTests(AlignmentDatabase database) : IClassFixture<AlignmentDatabase>
{
    private static string Rpjmd(string region, string programmes) => $$"""
        {"kodepemda":"{{region}}","tahunmulai":2026,"tahunselesai":2030,"periode_rpjmd":"2025-2029","uraivisi":"Maju","misi":[{"kodemisi":1,"uraimisi":"Sehat","tujuan":[
         {"kodetujuan":"1","uraitujuan":"T","indikator":[{"kodeindikator":1,"uraiindikator":"IPM","satuan":"indeks","target_t1":70.10}],"sasaran":[
          {"kodesasaran":1,"uraisasaran":"S","indikator":[],"program":[{{programmes}}]}]}]}],"catatan":null}
        """;

    private const string Programmes = """
        {"kodebidang":"1.02","kodeprogram":"1.02.02","uraiprogram":"PROGRAM KESEHATAN","kodeskpd":"1.02.0101","uraiskpd":"Dinas Kesehatan","prioritas":[{"prioritasdaerah":"x"}],"indikator":[
          {"kodeindikator":"1","uraiindikator":"AKI","satuan":"per 100.000","status":"negatif","volume_t1":80.00,"volume_t2":"75","volume_t3":"2.3:1000","volume_t7":1,"pagu_t1":5000000,"pagu_t2":"6000000"},
          {"kodeindikator":"2","uraiindikator":"Rasio","satuan":"","volume_t1":"","lain":12345678901234567890}],"kegiatan":[{"kodekegiatan":"1.02.02.2.01","pagu":1}]},
        {"kodebidang":"9.99","kodeprogram":"9.99.99","uraiprogram":"PROGRAM LAIN","indikator":[],"pagu_t3":700}
        """;

    private static byte[] Bytes(string words) => Encoding.UTF8.GetBytes(words);

    [Fact]
    public async Task A_push_rpjmd_becomes_a_plan_and_goes_out_the_same()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency("Dinas Kesehatan", "91.11");
        var document = Rpjmd("9111", Programmes);
        var answer = (await scope.Get<ImportMediumTermPlan>().Run(new("91.11", Bytes(document), "push_rpjmd.json"), Actors.Bappeda("91.11"), default)).Value;

        answer.Receipt.Lines.Select(l => (l.Written, l.Rejected)).ShouldBe([(2, 0), (3, 0)]);
        answer.Receipt.Problems.Select(p => p.Code).ShouldBe(["SIPD-009", "SIPD-013", "SIPD-014", "SIPD-015", "SIPD-016", "SIPD-016"]);
        var view = (await scope.Get<MediumTermQueries>().Plan("91.11", answer.PlanId, new(), default))!;
        view.CeilingByYear.Values.ShouldBe([5_000_000, 6_000_000, 700, 0, 0]);
        view.Programmes.Select(p => (p.Code, p.AgencyId)).ShouldBe([("1.02.02", (Guid?)agency.Id), ("9.99.99", null)]);
        view.Strategy!.Lines.Select(l => l.Words).ShouldBe(["Sehat", "T", "S"]);
        var export = await scope.Get<ExportSipd>().MediumTerm("91.11", answer.PlanId, Actors.Bappeda("91.11"), default);
        export.Value.Rows.ShouldBe(2);
        Plain(export.Value.Bytes).ShouldBe(Plain(Bytes(document)));

        var again = (await scope.Get<ImportMediumTermPlan>().Run(new("91.11", Bytes(document), "lagi.json"), Actors.Bappeda("91.11"), default)).Value;
        (again.Unchanged, again.PlanId).ShouldBe((true, answer.PlanId));
    }

    [Fact]
    public async Task A_preview_shows_what_a_document_would_change_and_writes_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Kesehatan", "91.21");
        async Task<MediumTermPreview> Look(string document) =>
            (await scope.Get<PreviewMediumTermPlan>().Run(new("91.21", Bytes(document), "push_rpjmd.json"), Actors.Bappeda("91.21"), default)).Value;
        var first = Rpjmd("9121", Programmes);
        var second = Rpjmd("9121", Programmes.Replace("\"pagu_t1\":5000000", "\"pagu_t1\":9000000", StringComparison.Ordinal)
            .Replace("\"uraiindikator\":\"Rasio\"", "\"uraiindikator\":\"Rasio dokter\"", StringComparison.Ordinal)
            .Replace("9.99.99", "9.99.98", StringComparison.Ordinal));

        var fresh = await Look(first);
        (await scope.Db.MediumTermPlans.CountAsync(p => p.RegionCode == "91.21")).ShouldBe(0);
        var made = (await scope.Get<ImportMediumTermPlan>().Run(new("91.21", Bytes(first), "push_rpjmd.json"), Actors.Bappeda("91.21"), default)).Value;
        var (entries, receipts) = (await scope.Db.Changes.CountAsync(), await scope.Db.Receipts.CountAsync());
        var same = await Look(first);
        var changed = await Look(second);

        fresh.Plans.Single().ShouldSatisfyAllConditions(
            p => (p.Version, p.ComparedWith, p.Programmes, p.Indicators).ShouldBe((1, (int?)null, 2, 3)), p => p.Differences.ShouldAllBe(d => d.Change == MediumTermChange.New));
        fresh.Problems.Select(p => p.Code).ShouldBe(made.Receipt.Problems.Select(p => p.Code));
        (same.IsUnchanged, same.Plans.Single().Differences.Count).ShouldBe((true, 0));
        var plan = changed.Plans.Single();
        (plan.Version, plan.ComparedWith, plan.Same).ShouldBe((2, 1, 0));
        plan.Differences.Select(d => (d.Code, d.Change)).ShouldBe([("1.02.02", MediumTermChange.Changed), ("9.99.98", MediumTermChange.New), ("9.99.99", MediumTermChange.Gone)]);
        plan.Differences[0].Cells.Select(c => (c.Label.Indonesian, c.Before, c.After)).ShouldBe(
            [("Pagu 2026", "5.000.000", "9.000.000"), ("Indikator", "", "Rasio dokter"), ("Indikator", "Rasio", "")], ignoreOrder: true);
        (await scope.Db.Changes.CountAsync(), await scope.Db.Receipts.CountAsync()).ShouldBe((entries, receipts));
        (await scope.Get<PreviewMediumTermPlan>().Run(new("91.21", Bytes(second), "push_rpjmd.json"), Actors.Council("91.21"), default)).IsOk.ShouldBeFalse();
    }

    [Fact]
    public async Task Any_small_change_of_a_document_goes_through_the_store_unharmed()
    {
        using var scope = database.Scope();
        await scope.Given.Region("91.12");
        string[] values = ["null", "true", "14.00", "1E400", "-0", "\"a\\u0000b\"", "\" x \"", "{\"program\":\"y\"}", "[1,[2]]", "79228162514264337593543950335", "0.1234567890123456789012345678"];
        string[] names = ["kodeprogram", "uraiprogram", "kodebidang", "pagu_t2", "satuan", "volume_t4", "pagu_t5", "volume_awal"];
        for (var i = 0; i < values.Length; i++)
        {
            var own = string.Join(',', names.Select((n, j) => $"\"{n}\":{values[(i + j) % values.Length]}"));
            var document = Rpjmd("9112", $"{{{own},\"indikator\":[{{{own}}},{{\"kode\":{values[i]}}}]}}");
            var answer = await scope.Get<ImportMediumTermPlan>().Run(new("91.12", Bytes(document), "x.json"), Actors.Bappeda("91.12"), default);
            answer.IsOk.ShouldBeTrue(string.Join("; ", answer.Problems));
            scope.Db.ChangeTracker.Clear();
            Plain((await scope.Get<ExportSipd>().MediumTerm("91.12", answer.Value.PlanId, Actors.Bappeda("91.12"), default)).Value.Bytes).ShouldBe(Plain(Bytes(document)), values[i]);
        }
    }

    [Fact]
    public async Task The_renstra_of_two_agencies_in_one_file_are_two_plans_and_leave_the_plan_of_the_region_alone()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Kesehatan", "91.13");
        static string Of(string code, string name, int money) => $$"""
            {"kodepemda":"9113","tahunmulai":"2026","tahunselesai":"2030","kodeskpd":"{{code}}","uraiskpd":"{{name}}","pejabat":{"kepalanama":"A"},
             "program":[{"kodebidang":"1.02","kodeprogram":"1.02.02","uraiprogram":"P","indikator":[{"uraiindikator":"I","volume_t1":1,"pagu_t1":{{money}}}]}]}
            """;
        var import = scope.Get<ImportMediumTermPlan>();
        var rpjmd = (await import.Run(new("91.13", Bytes(Rpjmd("9113", Programmes)), "r.json"), Actors.Bappeda("91.13"), default)).Value;
        var document = $"[{Of("1", "Dinas Kesehatan", 10)},{Of("2", "RSUD", 20)}]";
        var first = (await import.Run(new("91.13", Bytes(document), "renstra.json"), Actors.Bappeda("91.13"), default)).Value;
        var next = (await import.Run(new("91.13", Bytes(Of("1", "Dinas Kesehatan", 30)), "renstra.json"), Actors.Bappeda("91.13"), default)).Value;

        first.Receipt.Problems.ShouldContain(p => p.Code == "ALIGN-002" && p.Message.ToString().Contains("RSUD", StringComparison.Ordinal));
        var heads = await scope.Get<MediumTermQueries>().Plans("91.13", default);
        heads.Select(h => (h.Kind, h.Owner, h.Version, h.IsLatest)).ShouldBe(
        [
            (MediumTermKind.Rpjmd, null, 1, true), (MediumTermKind.Renstra, "Dinas Kesehatan", 2, true), (MediumTermKind.Renstra, "Dinas Kesehatan", 1, false), (MediumTermKind.Renstra, "RSUD", 1, true),
        ]);
        heads[0].Id.ShouldBe(rpjmd.PlanId);
        var export = scope.Get<ExportSipd>();
        Plain((await export.MediumTerm("91.13", first.PlanId, Actors.Bappeda("91.13"), default)).Value.Bytes).ShouldBe(Plain(Bytes(document)));
        Plain((await export.MediumTerm("91.13", next.PlanId, Actors.Bappeda("91.13"), default)).Value.Bytes).ShouldBe(Plain(Bytes(Of("1", "Dinas Kesehatan", 30))));
    }

    [Theory]
    [InlineData("{\"misi\":[", "SIPD-001")]
    [InlineData("[1]", "SIPD-004")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"9101\",\"tahunmulai\":2026,\"tahunselesai\":2030}", "SIPD-007")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"8877\",\"tahunmulai\":2026,\"tahunselesai\":2030}", "SIPD-008")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"9114\",\"tahunmulai\":2026,\"tahunselesai\":2030}", "ALIGN-001")]
    [InlineData("[{\"kodeskpd\":\"1\",\"program\":[{}],\"kodepemda\":\"9114\",\"tahunmulai\":2026,\"tahunselesai\":2030},{\"kodeskpd\":\"1\",\"program\":[{}],\"kodepemda\":\"9114\"}]", "SIPD-005")]
    public async Task A_bad_document_is_refused_and_leaves_nothing_behind(string document, string code)
    {
        using var scope = database.Scope();
        await scope.Given.Region("91.01");
        await scope.Given.Region("91.14");
        var refused = await scope.Get<ImportMediumTermPlan>().Run(new("91.14", Bytes(document), "x.json"), Actors.Bappeda("91.14"), default);

        refused.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        (await scope.Db.MediumTermPlans.CountAsync(p => p.RegionCode == "91.14")).ShouldBe(0);
        (await scope.Db.Changes.CountAsync(p => p.RegionCode == "91.14")).ShouldBe(0);
        (await scope.Db.Receipts.CountAsync(p => p.RegionCode == "91.14")).ShouldBe(0);
    }

    [Fact]
    public async Task A_plan_that_came_as_a_table_goes_out_in_the_shape_and_comes_back_with_the_same_figures()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Sosial", "91.15", shortName: "Dinsos");
        const string Table = "program_code,program,outcome,indicator_no,indicator,unit,baseline,target_2026,pagu_2026,target_2027,pagu_2027,agency_id\n"
            + "1.02.02,PROGRAM KESEHATAN,Naik,1,AKI,Angka,80,\"75,5\",5000000,2.3:1000,6000000,47\n1.06.02,PROGRAM SOSIAL,Pulih,1,Warga,Orang,10,20,1000000,30,1500000,Dinsos\n1.07.02,TANPA INDIKATOR,,,,,,,900,,,Dinsos\n";
        var import = scope.Get<ImportMediumTermPlan>();
        var came = (await import.Run(new("91.15", Bytes(Table), "rpjmd.csv"), Actors.Bappeda("91.15"), default)).Value;
        var export = await scope.Get<ExportSipd>().MediumTerm("91.15", came.PlanId, Actors.Bappeda("91.15"), default);
        export.Problems.ShouldHaveSingleItem().Code.ShouldBe("SIPD-030");
        var back = (await import.Run(new("91.15", export.Value.Bytes, "push_rpjmd.json"), Actors.Bappeda("91.15"), default)).Value;

        back.Version.ShouldBe(2);
        var queries = scope.Get<MediumTermQueries>();
        var (one, two) = ((await queries.Plan("91.15", came.PlanId, new(), default))!, (await queries.Plan("91.15", back.PlanId, new(), default))!);
        Lines(two).ShouldBe(Lines(one));
        two.CeilingByYear.ShouldBe(one.CeilingByYear);

        static List<string> Lines(MediumTermView view) =>
        [
            .. view.Programmes.Select(p => $"{p.Code} {p.Name} {p.FieldCode} {p.Agency}: " + string.Join("; ", p.Indicators.Select(i =>
                $"{i.Outcome} {i.Number} {i.Name} {i.Unit} {i.Baseline} " + string.Join(" ", i.Targets.Select(t => $"{t.Year}={t.Value?.ToString("0.###", null) ?? t.Words}/{t.CeilingRupiah}"))))),
        ];
    }

    [Fact]
    public async Task The_programmes_of_an_agency_go_out_as_its_renstra_with_five_years_and_what_is_left_out_is_told()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency("Dinas Kesehatan", "91.16", number: "47");
        var other = await scope.Given.Agency("Dinas Sosial", "91.16");
        var plan = await scope.Given.Plan("91.16");
        var mine = await scope.Given.Programme(plan, "P-1", "Puskesmas cerdas", agency, costs: [(2026, 100), (2030, 50), (2035, 7)], targets: [(2026, 10), (2030, 90), (2031, 95)]);
        await scope.Given.Programme(plan, "P-2", "Milik lain", other, costs: [(2026, 1)]);
        await scope.Given.Programme(plan, "P-3", "Tanpa kode", agency);
        scope.Db.Programmes.Single(p => p.Id == mine.Id).NomenclatureCode = "1.02.02.2.01";
        await scope.Db.SaveChangesAsync();
        var export = scope.Get<ExportSipd>();
        var file = await export.Agency(new("91.16", plan.Id, agency.Id), Actors.Bappeda("91.16"), default);

        file.Value.Rows.ShouldBe(2);
        file.Problems.Select(p => p.Code).ShouldBe(["SIPD-031", "SIPD-032"]);
        using var document = JsonDocument.Parse(file.Value.Bytes);
        var root = document.RootElement;
        (root.GetProperty("kodepemda").GetString(), root.GetProperty("kodeskpd").GetString(), root.GetProperty("tahunselesai").GetInt32()).ShouldBe(("9116", "47", 2030));
        var programme = root.GetProperty("program")[0];
        (programme.GetProperty("kodeprogram").GetString(), programme.GetProperty("pagu_t1").GetInt64(), programme.GetProperty("pagu_t5").GetInt64()).ShouldBe(("1.02.02", 100, 50));
        programme.GetProperty("indikator")[0].GetProperty("volume_t5").GetDecimal().ShouldBe(90);
        programme.GetProperty("indikator")[0].TryGetProperty("volume_t6", out _).ShouldBeFalse();

        (await export.Agency(new("91.16", plan.Id, agency.Id, 2026, 2035), Actors.Bappeda("91.16"), default)).Problems.Single().Code.ShouldBe("SIPD-033");
        (await export.Agency(new("91.16", plan.Id, Guid.NewGuid()), Actors.Bappeda("91.16"), default)).Problems.Single().Code.ShouldBe("PROG-106");
        (await export.MediumTerm("91.16", Guid.NewGuid(), Actors.Bappeda("91.16"), default)).Problems.Single().Code.ShouldBe("RPJMD-404");
        var back = (await scope.Get<ImportMediumTermPlan>().Run(new("91.16", file.Value.Bytes, "r.json"), Actors.Bappeda("91.16"), default)).Value;
        (await scope.Get<MediumTermQueries>().Plan("91.16", back.PlanId, new(), default))!.Total.ShouldBe(150);
    }

    private static string Plain(byte[] document)
    {
        using var read = JsonDocument.Parse(document);
        return Of(read.RootElement);

        static string Of(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => m.Name + ":" + Of(m.Value))) + "}",
            JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Of)) + "]",
            JsonValueKind.String => JsonSerializer.Serialize(element.GetString()),
            _ => element.GetRawText(),
        };
    }
}
