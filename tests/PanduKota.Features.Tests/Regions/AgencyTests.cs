using System.Text;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

public sealed class AgencyTests(RegionsDatabase database) : IClassFixture<RegionsDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task An_agency_is_added_tidily_and_logged()
    {
        using var scope = database.Scope();
        await scope.Given.Region("99.41");
        var added = await scope.Get<AddAgency>().Run(
            new("99.41", new AgencyFields("  Dinas   Kesehatan ", " Dinkes ", "11", Fields: ["1.02", " 1.02"]), "SOTK baru"),
            Actors.Coordinator("99.41"), None);

        added.IsOk.ShouldBeTrue(string.Join("; ", added.Problems));
        (added.Value.Name, added.Value.ShortName, added.Value.Fields).ShouldBe(("Dinas Kesehatan", "Dinkes", "1.02"));
        (await scope.Db.Changes.SingleAsync(c => c.SubjectId == added.Value.Id.ToString())).Why.ShouldBe("SOTK baru");
    }

    [Fact]
    public async Task Two_agencies_of_one_name_or_number_are_refused()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Sosial", "99.42", number: "16");
        var add = scope.Get<AddAgency>();
        var actor = Actors.Coordinator("99.42");

        (await add.Run(new("99.42", new AgencyFields("dinas sosial", Number: "16")), actor, None)).Problems.Select(p => p.Code)
            .ShouldBe(["AGENCY-002", "AGENCY-003"]);
        (await add.Run(new("99.42", new AgencyFields(" ")), actor, None)).Problems.Single().Code.ShouldBe("AGENCY-001");
        (await add.Run(new("99.99", new AgencyFields("X")), Actors.Operator, None)).Problems.Single().Code.ShouldBe("REGION-404");
    }

    [Fact]
    public async Task An_edit_from_an_old_screen_is_refused()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency("Dinas Kominfo", "99.43");
        var actor = Actors.Bappeda("99.43");
        (await database.Scope().Get<EditAgency>().Run(new("99.43", agency.Id, 1, new AgencyFields("Diskominfo")), actor, None))
            .Value.Version.ShouldBe(2);

        var refused = await database.Scope().Get<EditAgency>().Run(new("99.43", agency.Id, 1, new AgencyFields("Kominfo")), actor, None);
        refused.Problems.Single().Code.ShouldBe("CONFLICT-001");
        var same = await database.Scope().Get<EditAgency>().Run(new("99.43", agency.Id, 2, new AgencyFields("Diskominfo")), actor, None);
        same.Value.Version.ShouldBe(2);
        (await database.Scope().Get<EditAgency>().Run(new("99.43", Guid.CreateVersion7(), 1, new AgencyFields("X")), actor, None))
            .Problems.Single().Code.ShouldBe("AGENCY-004");
    }

    [Fact]
    public async Task An_agency_is_removed_with_a_reason_unless_it_carries_programmes()
    {
        using var scope = database.Scope();
        var (busy, idle) = (await scope.Given.Agency("Dinas Sibuk", "99.45"), await scope.Given.Agency("Dinas Ganda", "99.45"));
        var plan = await scope.Given.Plan("99.45");
        await scope.Given.Programme(plan, "P-001", lead: busy);
        var actor = Actors.Coordinator("99.45");
        Task<Outcome<Agency>> Remove(Agency agency, string? why, int version = 1) =>
            database.Scope().Get<RemoveAgency>().Run(new("99.45", agency.Id, version, why), actor, None);

        var carries = (await Remove(busy, "x")).Problems.Single();
        (carries.Code, carries.Message.Indonesian).ShouldBe(("AGENCY-007", "Dinas Sibuk tidak dapat dihapus: memimpin 1 program, mendukung 0, dan disebut 0 program RPJMD."));
        (await Remove(idle, " ")).Problems.Single().Code.ShouldBe("AGENCY-008");
        (await Remove(idle, "Tercatat dua kali", version: 7)).Problems.Single().Code.ShouldBe("CONFLICT-001");
        (await database.Scope().Get<RemoveAgency>().Run(new("99.45", idle.Id, 1, "x"), new("pembaca", Role.Viewer, "99.45"), None))
            .Problems.Single().Code.ShouldBe("PEOPLE-002");

        (await Remove(idle, "Tercatat dua kali")).IsOk.ShouldBeTrue();
        (await Remove(idle, "Tercatat dua kali")).Problems.Single().Code.ShouldBe("AGENCY-004");
        using var later = database.Scope();
        (await later.Db.Agencies.CountAsync(a => a.RegionCode == "99.45")).ShouldBe(1);
        var logged = await later.Db.Changes.SingleAsync(c => c.SubjectId == idle.Id.ToString());
        (logged.What, logged.Why, logged.FieldsJson.Contains("Dinas Ganda", StringComparison.Ordinal)).ShouldBe(("agency.remove", "Tercatat dua kali", true));
    }

    [Theory]
    [InlineData(ExportKind.Csv)]
    [InlineData(ExportKind.Xlsx)]
    public async Task A_downloaded_list_comes_back_in_without_a_change(ExportKind kind)
    {
        var region = kind == ExportKind.Csv ? "99.46" : "99.47";
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Kesehatan", region, number: "11", shortName: "Dinkes", fields: "1.02,2.08");
        await scope.Given.Agency("Kecamatan Timur", region, kind: AgencyKind.District);
        await scope.Given.Agency("=Yayasan; \"Ikan\"", region, kind: AgencyKind.External);

        var file = (await scope.Get<ExportAgencies>().Run(new(region, kind), new("pembaca", Role.Viewer, region), None)).Value;
        file.Rows.ShouldBe(3);
        var back = await database.Scope().Get<ImportAgencies>().Run(
            new(region, new MemoryStream(file.Bytes), file.FileName), Actors.Coordinator(region), None);

        var receipt = back.Value.Receipt;
        (receipt.In, receipt.Written, receipt.Unchanged, receipt.Rejected).ShouldBe((3, 0, 3, 0), string.Join("; ", receipt.Problems));
    }

    [Fact]
    public async Task A_list_adds_changes_and_leaves_and_the_same_list_again_writes_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Pertanian", "99.44", number: "5");
        await scope.Given.Agency("Badan Lama", "99.44", number: "9");
        const string List = "Nomor,Perangkat Daerah,Singkatan,Jenis,Bidang Urusan\n5,Dinas Pertanian,Distan,,3.27\n"
            + "7,Kecamatan Timur,,Kecamatan,7.01\n9,Badan Baru,,OPD,\n8,Yayasan Ikan,,LSM,\n8,Yayasan Ikan,,LSM,\n";

        var first = await Import(List);
        first.IsOk.ShouldBeTrue(string.Join("; ", first.Problems));
        var receipt = first.Value.Receipt;
        (receipt.In, receipt.Written, receipt.Unchanged, receipt.Rejected).ShouldBe((5, 4, 0, 1));
        receipt.Problems.Select(p => p.Code).ShouldContain("AGENCY-006");

        using var later = database.Scope();
        var agencies = await later.Db.Agencies.Where(a => a.RegionCode == "99.44").OrderBy(a => a.Name).ToListAsync();
        agencies.Select(a => (a.Name, a.Number, a.Kind)).ShouldBe(
        [
            ("Badan Baru", "9", AgencyKind.Agency), ("Dinas Pertanian", "5", AgencyKind.Agency),
            ("Kecamatan Timur", "7", AgencyKind.District), ("Yayasan Ikan", "8", AgencyKind.Agency),
        ]);
        agencies.Single(a => a.Number == "5").Version.ShouldBe(2);

        (await Import(List)).Value.Receipt.Written.ShouldBe(0);
    }

    private async Task<PanduKota.Engines.Outcome<ImportedReference>> Import(string text)
    {
        using var scope = database.Scope();
        return await scope.Get<ImportAgencies>().Run(
            new("99.44", new MemoryStream(Encoding.UTF8.GetBytes(text)), "opd.csv"), Actors.Coordinator("99.44"), None);
    }
}
