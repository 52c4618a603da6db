using System.Text;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class MediumTermReaderTests
{
    private const string Heads =
        "urusan_code,urusan,bidang_code,bidang,program_code,program,outcome,indicator_no,indicator,unit,baseline," +
        "target_2026,pagu_2026,target_2027,pagu_2027,target_2028,pagu_2028,agency_id\n";

    [Fact]
    public void The_real_plan_of_a_regency_comes_in_whole()
    {
        if (SharedData.Find("rpjmd-35.10-2026-2030.csv") is not { } path)
        {
            return;
        }
        using var file = File.OpenRead(path);
        var outcome = MediumTermReader.Read(file, "rpjmd.csv");
        outcome.IsOk.ShouldBeTrue();
        var table = outcome.Value;

        table.Rows.Count.ShouldBe(95);
        table.Rows.Select(r => r.ProgrammeCode).Distinct().Count().ShouldBe(61);
        (table.FirstYear, table.LastYear).ShouldBe((2026, 2030));
        Enumerable.Range(2026, 5).Select(y => table.Rows.Sum(r => r.CeilingRupiah[y])).ShouldBe(
            [2_221_750_518_399, 2_225_947_925_000, 2_226_117_479_100, 2_239_590_537_500, 2_299_499_379_300]);
        table.Rows.ShouldAllBe(r => r.Targets.Count == 5 && r.Baseline != null && r.Agency != null);
        table.Problems.ShouldAllBe(p => p.Severity != Severity.Error);

        CodesOf(table, "MTP-010").ShouldBe(["1.04.02"]);
        CodesOf(table, "MTP-011").ShouldBe(["1.04.02"]);
        CodesOf(table, "MTP-012").ShouldBe(["2.10.06", "2.11.05"]);
        CodesOf(table, "MTP-013").ShouldBe(["1.02.04", "1.05.01", "1.05.01"]);
        IndicatorsOf(table, "MTP-014").ShouldBe(["1.02.02 12", "2.09.04 1"]);
        IndicatorsOf(table, "MTP-015").ShouldBe(["1.02.02 13"]);
        IndicatorsOf(table, "MTP-016").ShouldBe(["2.09.03 1"]);
        IndicatorsOf(table, "MTP-017").ShouldBe(["1.02.03 1"]);
        IndicatorsOf(table, "MTP-018").ShouldBe(["1.02.02 10", "1.02.02 13"]);
        CodesOf(table, "MTP-019").ShouldBe(["1.02.02", "1.02.02", "1.03.02", "2.07.04"]);
        IndicatorsOf(table, "MTP-022").ShouldBe(["1.02.02 2", "1.02.02 4", "1.06.04 4"]);
        table.Problems.Where(p => !p.Code.StartsWith("MTP-", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("MTP-010", "1.04.02", "Sasaran A|1|Indikator A|%|0|1|9|2|8|3|7", "Sasaran B|1|Indikator B|%|0|1|0|2|0|3|0")]
    [InlineData("MTP-011", "1.04.02", "S|1|Indikator A|%|0|1|9|2|8|3|7", "S|2|Indikator B|%|0|1|5|2|0|3|0")]
    [InlineData("MTP-012", "1.04.02", "S|1|Indikator A|%|0|1|9|2|9|3|9")]
    [InlineData("MTP-013", "1.04.02", "S|1|Indikator A|%|0|1|9|2|8|3|7", "S|2|INDIKATOR a|%|0|1|0|2|0|3|0")]
    [InlineData("MTP-014", "1.04.02", "S|1|Indikator A|%|80|77|9|79|8|81|7")]
    [InlineData("MTP-014", "1.04.02", "S|1|Indikator A|%|1.84|2|9|1|8|1|7")]
    [InlineData("MTP-015", "1.04.02", "S|1|Indikator A|%|7|6|9|5.5|8|5.9|7")]
    [InlineData("MTP-017", "1.04.02", "S|1|Rasio|angka|2.3:1000|2.3:1000|9|2.3:1000|8|2.4:1000|7")]
    [InlineData("MTP-018", "1.04.02", @"S|1|Perilaku hidup (PHBS\ bersih)|%|0|1|9|2|8|3|7")]
    [InlineData("MTP-019", "1.04.02", "S|1|Penempatan (dalam dan luar negeri|%|0|1|9|2|8|3|7")]
    [InlineData("MTP-020", "1.04.02", "S|1|Indikator A|%|0|1|9||8|3|7")]
    [InlineData("MTP-021", "1.04.02", "S|1|Indikator A|%|0|1|0|2|0|3|0")]
    [InlineData("MTP-022", "1.04.02", "S|1|nasional Cakupan kasus|%|0|1|9|2|8|3|7")]
    public void Each_oddity_is_reported_on_its_line_and_nothing_is_mended(string code, string programme, params string[] lines)
    {
        var table = Read(Heads + string.Concat(lines.Select(l => $"1,URUSAN,1.04,BIDANG,{programme},PROGRAM,{l.Replace('|', ',')},7\n")));
        table.Rows.Count.ShouldBe(lines.Length);
        var problem = table.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.ProgrammeCode, problem.Place.Row).ShouldBe((code, programme, lines.Length + 1));
        problem.Severity.ShouldNotBe(Severity.Error);
        problem.Mend.ShouldNotBeNull();
    }

    [Fact]
    public void A_thousands_comma_among_decimal_points_is_kept_as_words_and_asked_about()
    {
        var table = Read(Heads +
            "1,U,1.04,B,1.04.02,P,S,1,Energi,Kkal,\"2,288\",\"2,244\",9,\"2,208\",8,\"2,172\",7,7\n" +
            "1,U,1.04,B,1.04.02,P,S,2,Protein,gram,68.66,70.5,0,71.25,0,72.75,0,7\n");
        table.Rows[0].Targets[2026].ShouldBe(new TargetFacts("2,244", null));
        table.Rows[1].Targets[2026].ShouldBe(new TargetFacts("70.5", 70.5m));
        var problem = table.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Row, problem.Place.Cell).ShouldBe(("MTP-016", 2, "K2"));
    }

    [Fact]
    public void A_printed_layout_with_headings_merged_codes_and_activities_is_read()
    {
        var table = Read(
            "Kode;Bidang Urusan / Program;Outcome;Indikator Kinerja;Satuan;Kondisi Kinerja Awal RPJMD (2025);Target dan Pagu;;;;Perangkat Daerah\n" +
            ";;;;;;2026;;2027;;\n" +
            ";;;;;;Target;Rp;Target;Rp;\n" +
            "1;URUSAN WAJIB;;;;;;;;;\n" +
            "1.04;BIDANG PERUMAHAN;;;;;;5.000.000;;6.000.000;\n" +
            "1.04.02;PROGRAM PENGEMBANGAN PERUMAHAN;;;;;;5.000.000;;6.000.000;Dinas Perumahan\n" +
            ";;Meningkatnya rumah layak;Rumah layak huni;unit;1,5;2,5;;3,5;;\n" +
            ";;;Jumlah rumah sehat;unit;10;20;;30;;\n" +
            "1.04.02.2.01;Kegiatan pendataan;;Jumlah dokumen;dok;1;1;1.000;1;1.000;\n" +
            ";JUMLAH;;;;;;5.000.000;;6.000.000;\n");
        table.Rows.Select(r => (r.ProgrammeCode, r.ProgrammeName, r.FieldCode, r.Field, r.IndicatorName, r.Agency)).ShouldBe([
            ("1.04.02", "PROGRAM PENGEMBANGAN PERUMAHAN", "1.04", "BIDANG PERUMAHAN", "Rumah layak huni", "Dinas Perumahan"),
            ("1.04.02", "PROGRAM PENGEMBANGAN PERUMAHAN", "1.04", "BIDANG PERUMAHAN", "Jumlah rumah sehat", "Dinas Perumahan"),
        ]);
        table.Rows[0].CeilingRupiah.ShouldBe(new Dictionary<int, long> { [2026] = 5_000_000, [2027] = 6_000_000 });
        table.Rows[0].Targets[2027].Value.ShouldBe(3.5m);
        table.Problems.ShouldHaveSingleItem().Code.ShouldBe("MTP-008");
    }

    [Fact]
    public void A_table_without_a_year_is_refused() => Codes("kode program,program,indikator\n1.01.02,P,I\n").ShouldBe(["MTP-001"]);

    [Fact]
    public void A_row_without_code_or_place_is_told() =>
        Codes("kode program,program,indikator,target 2026,pagu 2026\n,,Indikator,1,2\n,Catatan,,,\nSATU,P,I,1,2\n").ShouldBe(["MTP-002", "MTP-006", "MTP-003"]);

    private static IEnumerable<string> Codes(string csv)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var outcome = MediumTermReader.Read(file, "rpjmd.csv");
        return (outcome.IsOk ? outcome.Value.Problems : outcome.Problems).Select(p => p.Code);
    }

    private static IEnumerable<string?> CodesOf(MediumTermTable table, string code) =>
        table.Problems.Where(p => p.Code == code).Select(p => p.Place.ProgrammeCode);

    private static IEnumerable<string> IndicatorsOf(MediumTermTable table, string code) =>
        table.Problems.Where(p => p.Code == code)
            .Select(p => table.Rows.Single(r => r.Number == p.Place.Row))
            .Select(r => $"{r.ProgrammeCode} {r.IndicatorNumber}");

    private static MediumTermTable Read(string csv, string name = "rpjmd.csv")
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(csv));
        var outcome = MediumTermReader.Read(file, name);
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
