using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

public sealed class ImportReferenceTests(RegionsDatabase database) : IClassFixture<RegionsDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static ReferenceFile File(string text, string regulation, int year, int? lastYear = null) => new(
        new MemoryStream(Encoding.UTF8.GetBytes(text)), "daftar.csv", regulation, new DateOnly(year, 1, 1),
        lastYear is { } last ? new DateOnly(last, 12, 31) : null);

    private const string ThreeRegions =
        """
        code,kind,name,province_code,population,area_km2
        95,province,Provinsi Uji,95,3000,1000.5
        95.01,regency,Kabupaten Satu,95,1000,200.25
        95.71,city,Kota Dua,95,2000,
        """;

    [Fact]
    public async Task Regions_come_in_once_and_the_same_file_again_writes_nothing()
    {
        // Which edition is the latest depends on what else was imported: these tests share their database with none.
        using var database = new RegionsDatabase();
        using var scope = database.Scope();
        var first = await scope.Get<ImportRegions>().Run(File(ThreeRegions, "Kep A/2024", 2024), Actors.Admin, None);
        first.IsOk.ShouldBeTrue(string.Join("; ", first.Problems));
        (first.Value.Receipt.Written, first.Value.Receipt.Unchanged, first.Value.Receipt.Rejected).ShouldBe((3, 0, 0));
        var region = await scope.Db.Regions.SingleAsync(r => r.Code == "95.01");
        (region.Kind, region.Name, region.ProvinceCode, region.Population, region.AreaKm2)
            .ShouldBe((RegionKind.Regency, "Kabupaten Satu", "95", 1000, 200.25m));

        using var later = database.Scope();
        var again = await later.Get<ImportRegions>().Run(File(ThreeRegions, "Kep A/2024", 2024), Actors.Admin, None);
        (again.Value.Receipt.Written, again.Value.Receipt.Unchanged).ShouldBe((0, 3));
        again.Value.EditionId.ShouldBe(first.Value.EditionId);
        again.Value.ReceiptId.ShouldNotBeNull();
        (await later.Db.RegionEntries.CountAsync(e => e.EditionId == first.Value.EditionId)).ShouldBe(3);
    }

    [Fact]
    public async Task A_later_edition_renames_the_region_and_the_earlier_one_keeps_the_old_name()
    {
        using var database = new RegionsDatabase();
        using var scope = database.Scope();
        string Line(string name) => $"code,kind,name,province_code,population,area_km2\n94.01,regency,{name},94,10,1\n";
        var old = await scope.Get<ImportRegions>().Run(File(Line("Kabupaten Lama"), "Kep B/2020", 2020), Actors.Admin, None);
        var next = await database.Scope().Get<ImportRegions>().Run(File(Line("Kabupaten Baru"), "Kep B/2025", 2025), Actors.Admin, None);
        var late = await database.Scope().Get<ImportRegions>().Run(File(Line("Kabupaten Purba"), "Kep B/2019", 2019), Actors.Admin, None);

        using var later = database.Scope();
        (await later.Db.Regions.SingleAsync(r => r.Code == "94.01")).Name.ShouldBe("Kabupaten Baru");
        (await later.Db.RegionEntries.SingleAsync(e => e.EditionId == old.Value.EditionId)).Name.ShouldBe("Kabupaten Lama");
        next.Value.Receipt.Problems.ShouldBeEmpty();
        late.Value.Receipt.Problems.Single().Code.ShouldBe("REF-020");
    }

    [Fact]
    public async Task Nomenclature_is_looked_up_in_the_edition_of_the_day()
    {
        using var scope = database.Scope();
        const string Old = "government,level,code,parent_code,name\nregency_city,field,1.02,1,URUSAN KESEHATAN\n"
            + "regency_city,programme,1.02.02,1.02,PROGRAM LAMA\nregency_city,programme,1.02.03,1.02,PROGRAM TETAP\n"
            + "regency_city,programme,X.XX.01,X.XX,PROGRAM PENUNJANG\nprovince,programme,1.02.02,1.02,PROGRAM PROVINSI\n";
        const string New = "government,level,code,parent_code,name\nregency_city,programme,1.02.02,1.02,PROGRAM BARU\n";
        var first = await scope.Get<ImportNomenclature>().Run(File(Old, "Kep N/2020", 2020), Actors.Admin, None);
        first.IsOk.ShouldBeTrue(string.Join("; ", first.Problems));
        first.Value.Receipt.Written.ShouldBe(5);
        (await scope.Get<ImportNomenclature>().Run(File(New, "Kep N/2025", 2025), Actors.Admin, None)).IsOk.ShouldBeTrue();

        var lookup = scope.Get<NomenclatureLookup>();
        (await lookup.Find("1.02.02", RegionKind.City, new DateOnly(2023, 5, 1), None))!.Name.ShouldBe("PROGRAM LAMA");
        var names = await lookup.Find(
            ["1.02.02", "1.02.03", "1.02.01", "9.99.99"], RegionKind.Regency, new DateOnly(2026, 5, 1), None);
        names["1.02.02"].ShouldBe(new NomenclatureName("1.02.02", "programme", "PROGRAM BARU", "Kep N/2025"));
        names["1.02.03"].Name.ShouldBe("PROGRAM TETAP");
        names["1.02.01"].Name.ShouldBe("PROGRAM PENUNJANG");
        names.Keys.ShouldNotContain("9.99.99");
        (await lookup.Find("1.02.02", RegionKind.Province, new DateOnly(2026, 5, 1), None))!.Name.ShouldBe("PROGRAM PROVINSI");
        (await lookup.Find("1.02.02", RegionKind.City, new DateOnly(2019, 5, 1), None)).ShouldBeNull();
    }

    [Fact]
    public async Task A_corrected_line_replaces_the_old_one_and_lost_rows_are_counted()
    {
        using var scope = database.Scope();
        const string Head = "government,level,code,parent_code,name\n";
        await scope.Get<ImportNomenclature>().Run(
            File(Head + "province,programme,3.30.02,3.30,PROGRAM SALAH\nprovince,programme,3.30.03,3.30,PROGRAM BENAR\n", "Kep C/2021", 2021),
            Actors.Admin, None);
        using var later = database.Scope();
        var corrected = await later.Get<ImportNomenclature>().Run(
            File(Head + "province,programme,3.30.02,3.30,PROGRAM DIPERBAIKI\nprovince,programme,3.30.03,3.30,PROGRAM BENAR\n"
                + "province,programme,3.30.03,3.30,PROGRAM BENAR\nprovince,programme,abc,3.30,PROGRAM TANPA KODE\n", "Kep C/2021", 2021),
            Actors.Admin, None);

        var receipt = corrected.Value.Receipt;
        (receipt.In, receipt.Written, receipt.Unchanged, receipt.Rejected).ShouldBe((4, 1, 1, 2));
        (await later.Db.Nomenclature.SingleAsync(e => e.Code == "3.30.02")).Name.ShouldBe("PROGRAM DIPERBAIKI");
        var kept = await later.Db.Receipts.SingleAsync(r => r.Id == corrected.Value.ReceiptId);
        (kept.RowsIn, kept.Rejected, kept.Kind).ShouldBe((4, 2, "import-nomenclature"));
        (await later.Db.Files.AnyAsync(f => f.Hash == kept.FileHash)).ShouldBeTrue();
    }

    [Fact]
    public async Task Without_a_right_a_regulation_or_a_sane_period_nothing_comes_in()
    {
        using var scope = database.Scope();
        var import = scope.Get<ImportRegions>();
        (await import.Run(File(ThreeRegions, "Kep", 2024), Actors.Coordinator(), None)).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await import.Run(File(ThreeRegions, " ", 2024), Actors.Admin, None)).Problems.Single().Code.ShouldBe("REF-021");
        (await import.Run(File(ThreeRegions, "Kep", 2024, 2023), Actors.Admin, None)).Problems.Single().Code.ShouldBe("REF-022");
        (await import.Run(File("", "Kep", 2024), Actors.Admin, None)).Problems.Single().Code.ShouldBe("FILE-001");
    }

    [Fact]
    public async Task The_official_lists_come_in_whole_and_quickly_where_they_are_at_hand()
    {
        if (SharedData.Find("nomenclature-kepmendagri-050-3708-2020.csv") is not { } nomenclature ||
            SharedData.Find("regions-kepmendagri-300.2.2-2430-2025.csv") is not { } regions)
        {
            return;
        }
        using var database = new RegionsDatabase();
        using var scope = database.Scope();
        using var codes = System.IO.File.OpenRead(nomenclature);
        using var places = System.IO.File.OpenRead(regions);

        var imported = await scope.Get<ImportNomenclature>().Run(
            new ReferenceFile(codes, "nomenklatur.csv", "Kepmendagri 050-3708/2020 (lengkap)", new DateOnly(2020, 10, 5)), Actors.Admin, None);
        var placed = await scope.Get<ImportRegions>().Run(
            new ReferenceFile(places, "wilayah.csv", "Kepmendagri 300.2.2-2430/2025 (lengkap)", new DateOnly(2025, 7, 1)), Actors.Admin, None);

        imported.Value.Receipt.In.ShouldBe(6928);
        (await scope.Db.Nomenclature.CountAsync(e => e.EditionId == imported.Value.EditionId)).ShouldBe(imported.Value.Receipt.Written);
        placed.Value.Receipt.Written.ShouldBe(552);
        (await scope.Db.Regions.SingleAsync(r => r.Code == "35.10")).Name.ShouldBe("Kabupaten Banyuwangi");
        (await scope.Get<VerifyLog>().Run(Actors.Operator, None)).IsOk.ShouldBeTrue();
    }
}
