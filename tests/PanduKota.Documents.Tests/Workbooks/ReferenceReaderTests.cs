using System.Text;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Engines;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

public class ReferenceReaderTests
{
    [Fact]
    public void All_regions_of_the_decree_come_in()
    {
        if (SharedData.Find("regions-kepmendagri-300.2.2-2430-2025.csv") is not { } path)
        {
            return;
        }
        using var file = File.OpenRead(path);
        var table = ReferenceReader.ReadRegions(file, "wilayah.csv").Value;
        table.Problems.ShouldBeEmpty();
        table.Rows.GroupBy(r => r.Kind).Select(g => (g.Key, g.Count())).ShouldBe([("province", 38), ("regency", 416), ("city", 98)], ignoreOrder: true);
        var banyuwangi = table.Rows.Single(r => r.Code == "35.10");
        (banyuwangi.Name, banyuwangi.ProvinceCode, banyuwangi.Kind).ShouldBe(("Kabupaten Banyuwangi", "35", "regency"));
        table.Rows.ShouldAllBe(r => r.Population > 0);
        table.Rows.Count(r => r.AreaKm2 is null).ShouldBe(5, "the decree as collected leaves five areas blank");
    }

    [Fact]
    public void The_whole_nomenclature_comes_in()
    {
        if (SharedData.Find("nomenclature-kepmendagri-050-3708-2020.csv") is not { } path)
        {
            return;
        }
        using var file = File.OpenRead(path);
        var lines = File.ReadLines(path).Skip(1).Select(l => l.Split(',')).ToList();
        var table = ReferenceReader.ReadNomenclature(file, "nomenklatur.csv").Value;
        table.Problems.ShouldBeEmpty();
        table.Rows.Count.ShouldBe(6928);
        table.Rows.Select(r => (r.Government, r.Level, r.Code, r.ParentCode)).ShouldBe(lines.Select(l => (l[0], l[1], l[2], (string?)l[3])));
    }

    [Fact]
    public void The_agencies_of_a_region_come_in_with_their_fields()
    {
        if (SharedData.Find("agencies-35.10.csv") is not { } path)
        {
            return;
        }
        using var file = File.OpenRead(path);
        var table = ReferenceReader.ReadAgencies(file, "opd.csv").Value;
        table.Rows.Count.ShouldBe(11);
        (table.Rows[0].Id, table.Rows[0].Name).ShouldBe(("46", "Dinas Pendidikan"));
        table.Rows[0].Fields.ShouldBe(["1.01"]);
        table.Problems.ShouldBeEmpty();
    }

    [Fact]
    public void The_official_layout_of_regions_is_read()
    {
        var table = Regions("DAFTAR KODE WILAYAH,,,\nKODE,NAMA PROVINSI / KABUPATEN / KOTA,JUMLAH PENDUDUK (JIWA),LUAS WILAYAH (KM2)\n" +
            "99,CONTOH,3.184.200,28471.6\n99.01,KAB. TANAH CONTOH,412.386,\n9971,KOTA BARU-BARU,99.120,\n99.01.01,KECAMATAN SATU,,\n99.01.01.2001,DESA DUA,,\n,TANPA KODE,,\n99.01,KAB. LAIN,,\n");
        table.Rows.Select(r => (r.Code, r.Kind, r.Name, r.ProvinceCode, r.Population)).ShouldBe([
            ("99", "province", "Contoh", null, 3184200L),
            ("99.01", "regency", "Kabupaten Tanah Contoh", "99", 412386L),
            ("99.71", "city", "Kota Baru-Baru", "99", 99120L),
        ]);
        table.Problems.Where(p => p.Code.StartsWith("REF", StringComparison.Ordinal)).Select(p => (p.Code, p.Place.Cell ?? $"row {p.Place.Row}"))
            .ShouldBe([("REF-001", "A8"), ("REF-003", "A9"), ("REF-004", "row 6")]);
    }

    [Fact]
    public void A_region_code_that_a_spreadsheet_took_for_a_number_keeps_its_zero()
    {
        using var file = HandMadeXlsx.WithSheet(
            """<row r="1"><c t="inlineStr"><is><t>Kode</t></is></c><c t="inlineStr"><is><t>Nama</t></is></c></row><row r="2"><c><v>35.1</v></c><c t="inlineStr"><is><t>KABUPATEN BANYUWANGI</t></is></c></row>""").Open();
        ReferenceReader.ReadRegions(file, "x.xlsx").Value.Rows.ShouldHaveSingleItem().Code.ShouldBe("35.10");
    }

    [Fact]
    public void The_official_split_columns_of_the_nomenclature_are_put_together()
    {
        var table = Nomenclature("KODE,,,,,NOMENKLATUR URUSAN KABUPATEN/KOTA,KINERJA\nURUSAN,BIDANG URUSAN,PROGRAM,KEGIATAN,SUB KEGIATAN,,\n" +
            "1,,,,,URUSAN PEMERINTAHAN WAJIB,\n1,1,,,,URUSAN PEMERINTAHAN BIDANG PENDIDIKAN,\n1,1,2,,,PROGRAM PENGELOLAAN PENDIDIKAN,\n" +
            "1,01,02,2.01,,Pengelolaan Pendidikan Sekolah Dasar,x\n1,01,02,2.01,0001,Pembangunan Unit Sekolah Baru,y\nX,XX,01,,,PROGRAM PENUNJANG,\n");
        table.Rows.Select(r => (r.Government, r.Level, r.Code, r.ParentCode)).ShouldBe([
            ("regency_city", "field", "1.01", "1"),
            ("regency_city", "programme", "1.01.02", "1.01"),
            ("regency_city", "activity", "1.01.02.2.01", "1.01.02"),
            ("regency_city", "sub_activity", "1.01.02.2.01.0001", "1.01.02.2.01"),
            ("regency_city", "programme", "X.XX.01", "X.XX"),
        ]);
        table.Problems.Select(p => p.Code).ShouldBe(["FILE-044", "REF-004"], ignoreOrder: true);
    }

    [Fact]
    public void Two_sheets_are_two_governments()
    {
        var head = "<row r=\"1\"><c t=\"inlineStr\"><is><t>Kode</t></is></c><c t=\"inlineStr\"><is><t>NOMENKLATUR URUSAN {0}</t></is></c></row>";
        var row = "<row r=\"2\"><c t=\"inlineStr\"><is><t>1.01.02</t></is></c><c t=\"inlineStr\"><is><t>PROGRAM PENGELOLAAN PENDIDIKAN</t></is></c></row>";
        var made = HandMadeXlsx.WithSheet(head.Replace("{0}", "PROVINSI", StringComparison.Ordinal) + row)
            .With("xl/worksheets/sheet2.xml", HandMadeXlsx.Sheet(head.Replace("{0}", "KABUPATEN/KOTA", StringComparison.Ordinal) + row));
        made.Parts["xl/workbook.xml"] = made.Parts["xl/workbook.xml"].Replace(
            "</sheets>", "<sheet name=\"Lembar2\" sheetId=\"2\" r:id=\"rId9\"/></sheets>", StringComparison.Ordinal);
        made.Parts["xl/_rels/workbook.xml.rels"] = made.Parts["xl/_rels/workbook.xml.rels"].Replace(
            "</Relationships>",
            "<Relationship Id=\"rId9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/></Relationships>",
            StringComparison.Ordinal);
        using var file = made.Open();
        ReferenceReader.ReadNomenclature(file, "nomenklatur.xlsx").Value.Rows.Select(r => (r.Government, r.Code))
            .ShouldBe([("province", "1.01.02"), ("regency_city", "1.01.02")]);
    }

    [Fact]
    public void An_agency_that_is_named_twice_is_read_once()
    {
        using var file = Open("No;Nama OPD;Singkatan;Urusan\n1;Dinas Kesehatan;Dinkes;1.02, 2.14\n2;dinas kesehatan;;\n2;Bappeda;;5.01\n");
        var table = ReferenceReader.ReadAgencies(file, "opd.csv").Value;
        table.Rows.Select(r => (r.Id, r.Name, r.ShortName)).ShouldBe([("1", "Dinas Kesehatan", "Dinkes"), ("2", "Bappeda", null)]);
        table.Rows[0].Fields.ShouldBe(["1.02", "2.14"]);
        table.Problems.ShouldHaveSingleItem().Code.ShouldBe("REF-006");
    }

    private static MemoryStream Open(string csv) => new(Encoding.UTF8.GetBytes(csv));

    private static ReferenceTable<RegionRow> Regions(string csv) => Ok(ReferenceReader.ReadRegions(Open(csv), "wilayah.csv"));

    private static ReferenceTable<NomenclatureRow> Nomenclature(string csv) => Ok(ReferenceReader.ReadNomenclature(Open(csv), "nomenklatur.csv"));

    private static T Ok<T>(Outcome<T> outcome)
    {
        outcome.IsOk.ShouldBeTrue(string.Join("; ", outcome.Problems));
        return outcome.Value;
    }
}
