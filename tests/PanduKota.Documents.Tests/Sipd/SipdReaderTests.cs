using FsCheck;
using FsCheck.Fluent;
using PanduKota.Documents.Sipd;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Sipd;

public sealed class SipdReaderTests
{
    private static SipdFile Read(string document)
    {
        var read = SipdReader.Read(SipdSamples.Bytes(document));
        read.IsOk.ShouldBeTrue(string.Join("; ", read.Problems));
        return read.Value;
    }

    [Fact]
    public void An_rpjmd_gives_programmes_indicators_targets_and_ceilings()
    {
        var file = Read(SipdSamples.Rpjmd);
        var plan = file.Plans.ShouldHaveSingleItem();

        (plan.Shape, plan.RegionCode, plan.FirstYear, plan.LastYear).ShouldBe((SipdShape.PushRpjmd, "35.10", 2019, 2023));
        plan.Programmes.Select(p => (p.Code, p.Name, p.FieldCode)).ShouldBe([("1.02.02", "Program Upaya Kesehatan", "1.02"), ("1.06.02", "Program Rehabilitasi Sosial", "1.06")]);
        plan.Programmes[0].Indicators[0].Targets.ShouldBe(
        [
            new(2019, "80", 80, 5_000_000), new(2020, "75", 75, 6_000_000), new(2021, "70.50", 70.5m, 7_000_000), new(2022, "2.3:1000", null, null),
        ]);
        // The ceiling of a programme without indicators stands on a line of its own.
        plan.Programmes[1].Indicators.ShouldHaveSingleItem().Targets.ShouldBe([new(2019, null, null, 900_000)]);
        var strategy = SipdStrategy.Of(plan.Frame, plan.FirstYear);
        strategy.Vision.ShouldBe("Bangkit, Mandiri dan Sejahtera yang Berkeadilan");
        strategy.Lines.Select(l => (l.Level, l.Code)).ShouldBe([(StrategyLevel.Mission, "1"), (StrategyLevel.Goal, "1"), (StrategyLevel.Objective, "1")]);
        strategy.Lines[1].Indicators.ShouldHaveSingleItem().Targets[2019].ShouldBe("14.00");
        file.Problems.Select(p => (p.Code, p.Place.Cell)).ShouldBe(
        [
            ("SIPD-009", "$.misi[0].tujuan[0].sasaran[0].program[0].indikator[0].volume_t4"), ("SIPD-013", "$.misi[0].tujuan[0].sasaran[0].program[1]"), ("SIPD-014", "$"),
        ]);
    }

    [Fact]
    public void The_renstra_of_several_agencies_is_a_list_of_plans()
    {
        var file = Read(SipdSamples.Renstra);

        file.IsList.ShouldBeTrue();
        file.Plans.Select(p => (p.Shape, p.RegionCode, p.OwnerCode, p.OwnerName, p.Programmes.Count)).ShouldBe(
            [(SipdShape.PushRenstra, "32.02", "1.02.0101", "Dinas Kesehatan", 1), (SipdShape.PushRenstra, "32.02", "1.03.0101", "Dinas PU", 0)]);
        file.Problems.ShouldContain(p => p.Code == "SIPD-015" && p.Message.ToString().StartsWith('3'));
    }

    [Fact]
    public void The_names_of_today_are_read_and_the_first_target_is_of_the_year_after_the_period_begins()
    {
        var plan = Read(SipdSamples.Today).Plans[0];

        (plan.FirstYear, plan.LastYear).ShouldBe((2026, 2030));
        var indicator = plan.Programmes[0].Indicators.ShouldHaveSingleItem();
        (indicator.Outcome, indicator.Name, indicator.BaselineText, indicator.Baseline).ShouldBe(("Naik", "APK", "90,5", 90.5m));
        // The programme's own ceiling is lent to its first indicator.
        indicator.Targets.ShouldBe([new(2026, "91,25", 91.25m, 100), new(2027, "92", 92, 200)]);
        SipdStrategy.Of(plan.Frame, plan.FirstYear).Lines[^1].Indicators[0].Targets.ShouldBe(new Dictionary<int, string> { [2026] = "12", [2030] = "16" });
    }

    [Theory]
    [InlineData(SipdSamples.Rpjmd)]
    [InlineData(SipdSamples.Renstra)]
    [InlineData(SipdSamples.Today)]
    public void What_came_in_goes_out_the_same(string document)
    {
        var file = Read(document);

        SipdSamples.Plain(SipdWriter.Write(file.Plans, file.IsList)).ShouldBe(SipdSamples.Plain(document));
    }

    [Theory]
    [InlineData("{\"kodepemda\":\"3510\",", "SIPD-001", null)]
    [InlineData("[]", "SIPD-003", "$")]
    [InlineData("{}", "SIPD-003", "$")]
    [InlineData("{\"misi\":[],\"misi\":[]}", "SIPD-002", "$")]
    [InlineData("[5]", "SIPD-004", "$[0]")]
    [InlineData("{\"misi\":{},\"kodepemda\":\"3510\",\"tahunmulai\":2025,\"tahunselesai\":2029}", "SIPD-004", "$.misi")]
    [InlineData("{\"misi\":[{\"tujuan\":[7]}],\"kodepemda\":\"3510\",\"tahunmulai\":2025,\"tahunselesai\":2029}", "SIPD-004", "$.misi[0].tujuan")]
    [InlineData("{\"misi\":[{\"program\":[{\"indikator\":5}]}],\"kodepemda\":\"3510\",\"tahunmulai\":2025,\"tahunselesai\":2029}", "SIPD-004", "$.misi[0].program[0].indikator")]
    [InlineData("{\"misi\":[{\"program\":[5]}],\"kodepemda\":\"3510\",\"tahunmulai\":2025,\"tahunselesai\":2029}", "SIPD-004", "$.misi[0].program[0]")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"3510\",\"tahunmulai\":2029,\"tahunselesai\":2025}", "SIPD-005", "$.tahunmulai")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"3510\"}", "SIPD-005", "$.tahunmulai")]
    [InlineData("{\"misi\":[],\"kodepemda\":\"351\",\"tahunmulai\":2025,\"tahunselesai\":2029}", "SIPD-006", "$.kodepemda")]
    [InlineData("{\"misi\":[\"\\ud800\"]}", "SIPD-020", "$.misi[0]")]
    public void What_is_no_such_document_is_refused_with_its_place(string document, string code, string? path)
    {
        var refused = SipdReader.Read(SipdSamples.Bytes(document));

        refused.IsOk.ShouldBeFalse();
        (refused.Problems[0].Code, refused.Problems[0].Place.Cell).ShouldBe((code, path));
        refused.Problems[0].Mend.ShouldNotBeNull();
    }

    [Fact]
    public void Figures_that_are_none_are_kept_and_told_of()
    {
        var file = Read("""
            {"kodepemda":"3510","tahunmulai":2025,"tahunselesai":2029,"kodeskpd":"1","uraiskpd":"A","program":[{"kodeprogram":"1.02.02","uraiprogram":"P",
             "indikator":[{"uraiindikator":"I","volume_t1":true,"volume_t2":"naik","volume_t3":{"a":1},"pagu_t1":"seratus","pagu_t2":[1],"pagu_t3":"1.250.000","pagu_t4":-5}]}]}
            """);

        file.Problems.Select(p => (p.Code, p.Place.Cell![^5..])).ShouldBe(
            [("SIPD-009", "me_t1"), ("SIPD-009", "me_t2"), ("SIPD-009", "me_t3"), ("SIPD-010", "gu_t1"), ("SIPD-010", "gu_t2")]);
        file.Plans[0].Programmes[0].Indicators[0].Targets.ShouldBe([new(2026, "naik", null, null), new(2027, null, null, 1_250_000), new(2028, null, null, -5)]);
    }

    [Fact]
    public void A_programme_that_stands_twice_with_the_same_money_is_told_of()
    {
        const string Programme = "{\"kodeprogram\":\"1.02.02\",\"uraiprogram\":\"P\",\"indikator\":[{\"uraiindikator\":\"I\",\"pagu_t1\":5}]}";
        var file = Read($$"""{"kodepemda":"3510","tahunmulai":2025,"tahunselesai":2029,"misi":[{"program":[{{Programme}}]},{"program":[{{Programme}}]}]}""");

        file.Problems.ShouldHaveSingleItem().Code.ShouldBe("SIPD-018");
    }

    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("{\"misi\":[", 30_000)]
    public void A_document_nested_without_end_is_refused(string piece, int times) =>
        SipdReader.Read(SipdSamples.Bytes(string.Concat(Enumerable.Repeat(piece, times)))).Problems[0].Code.ShouldBe("SIPD-001");

    [Fact]
    public void A_document_with_too_many_parts_is_refused()
    {
        var many = string.Join(',', Enumerable.Repeat("{}", 200_000));
        foreach (var document in new[] { $$"""{"program":[{{many}}]""", $$"""{"program":[{"indikator":[{{many}}]}]""", $$"""{"misi":[{{many}}]""" })
        {
            var refused = SipdReader.Read(SipdSamples.Bytes(document + ""","kodepemda":"3510","tahunmulai":2025,"tahunselesai":2029,"kodeskpd":"1"}"""));
            refused.Problems.ShouldContain(p => p.Code == "SIPD-017");
            refused.Problems.Count.ShouldBeLessThan(101);
        }
    }

    [Theory]
    [InlineData("35.10", "3510")]
    [InlineData("35", "3500")]
    [InlineData("99.01", "9901")]
    public void Codes_of_regions_go_both_ways(string ours, string theirs)
    {
        SipdRegion.ToSipd(ours).ShouldBe(theirs);
        SipdRegion.FromSipd(theirs).ShouldBe(ours);
    }

    [Fact]
    public void Any_document_of_the_shapes_comes_out_as_it_came_in() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(800), Prop.ForAll(Documents.ToArbitrary(), document =>
        {
            var file = Read(document);
            SipdSamples.Plain(SipdWriter.Write(file.Plans, file.IsList)).ShouldBe(SipdSamples.Plain(document));
        }));

    private static Gen<string> Scalar { get; } = Gen.Elements(
        "null", "true", "false", "0", "-0", "14.00", "1e5", "1E400", "-5", "123456789012345678901234567890", "0.1000", "\"\"", "\"  \"", "\"2.3:1000\"", "\"14.00\"", "\"1.234\"",
        "\"1.234,5\"", "\"1,234.5\"", "\"Rp 1,2 M\"", "\"n/a\"", "\"-\"", "\"a\\u0000b\\n\"", "\"\\ud83d\\ude00 é\"", "\"1.02.02\"", "\"=1+1\"", "1250000", "1250000.50", "9223372036854775808");

    private static Gen<string> Anything { get; } = Gen.Frequency((6, Scalar), (1, Gen.Elements("{}", "[]", "{\"a\":{\"program\":\"x\"}}", "[1,[2,null]]", "{\"set\":[],\"without\":{}}")));

    private static Gen<string> Members(Gen<string> name, Gen<string> value) =>
        from count in Gen.Choose(0, 9)
        from members in (from n in name from v in value select (n, v)).ListOf(count)
        select string.Join(',', members.DistinctBy(m => m.n).Select(m => $"\"{m.n}\":{m.v}"));

    private static Gen<string> With(Gen<string> members, params (string Name, Gen<string> List)[] lists) =>
        lists.Aggregate(members, (before, list) =>
            from b in before
            from isThere in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            from l in list.List
            select isThere ? b + (b.Length > 0 ? "," : "") + $"\"{list.Name}\":{l}" : b);

    private static Gen<string> ListOf(Gen<string> members) =>
        from count in Gen.Choose(0, 3)
        from items in members.ListOf(count)
        select "[" + string.Join(',', items.Select(i => "{" + i + "}")) + "]";

    private static Gen<string> IndicatorNames { get; } = Gen.Elements(
        "kodeindikator", "uraiindikator", "urai", "satuan", "status", "volume_awal", "target_awal", "uraioutcome", "volume_t1", "volume_t2", "volume_t7", "volume_t0", "target_t1",
        "target1", "target0", "volume_1", "pagu_t1", "pagu_t2", "pagu_t9", "pagu1", "pagu_validasi1", "lain", "set");

    private static Gen<string> ProgrammeNames { get; } = Gen.Elements(
        "kodebidang", "uraibidang", "kodeprogram", "uraiprogram", "urai", "kodeskpd", "uraiskpd", "pagu_t1", "pagu2", "pagu", "kegiatan", "prioritas", "without");

    private static Gen<string> Indicators { get; } = ListOf(Members(IndicatorNames, Anything));

    private static Gen<string> Programmes { get; } = ListOf(With(Members(ProgrammeNames, Anything), ("indikator", Gen.Frequency((5, Indicators), (1, Gen.Constant("null"))))));

    private static Gen<string> Objectives { get; } = ListOf(With(Members(Gen.Elements("kodesasaran", "uraisasaran", "uraiansasaran", "iku"), Anything), ("indikator", Indicators), ("program", Programmes)));

    private static Gen<string> Goals { get; } = ListOf(With(Members(Gen.Elements("kodetujuan", "uraitujuan", "idtujuan"), Anything), ("indikator", Indicators), ("sasaran", Objectives)));

    private static Gen<string> Missions { get; } = ListOf(With(Members(Gen.Elements("kodemisi", "uraimisi", "urut"), Anything), ("tujuan", Goals), ("sasaran", Objectives), ("program", Programmes)));

    private static Gen<string> Head { get; } =
        from region in Gen.Elements("\"3510\"", "3510", "\"35.10\"", "\"9100\"")
        from years in Gen.Elements("\"tahunmulai\":2025,\"tahunselesai\":2029", "\"tahunmulai\":\"2019\",\"tahunselesai\":\"2023\"", "\"idperiode\":\"20252029\"", "\"tahunpagu\":\"2026 - 2030\",\"tahunmulai\":2025")
        from rest in Members(Gen.Elements("uraivisi", "pejabat", "pilihanbidang", "uraiurusan", "lain"), Anything)
        select $"\"kodepemda\":{region},{years}" + (rest.Length > 0 ? "," + rest : "");

    private static Gen<string> Document { get; } = Gen.OneOf(
        from head in Head from missions in Missions select "{" + head + ",\"misi\":" + missions + "}",
        from head in Head from owner in Scalar from programmes in Programmes select "{" + head + ",\"kodeskpd\":" + owner + ",\"program\":" + programmes + "}");

    private static Gen<string> Documents { get; } = Gen.Frequency(
        (4, Document), (1, from count in Gen.Choose(1, 3) from documents in Document.ListOf(count) select "[" + string.Join(',', documents) + "]"));
}
