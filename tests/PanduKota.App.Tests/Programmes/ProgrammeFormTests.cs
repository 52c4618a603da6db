using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PanduKota.App.Pages.Programmes;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

public sealed class ProgrammeFormTests
{
    private static readonly int[] Years = [.. Enumerable.Range(2026, 10)];

    private static readonly ProgrammeFields Fields = new(
        "P-001", "Akta lahir sebelum pulang", "LIV", "LIV-2", Guid.CreateVersion7(), "Baris satu\nbaris dua", ProgrammeKind.Improved,
        Guid.CreateVersion7(), [Guid.CreateVersion7(), Guid.CreateVersion7()], "RSUD, Kemenag", "2.12.02", "Semua kecamatan", "Listrik padam",
        2026, 2028, IsMandatory: true, IsQuickWin: true, IsReserve: false, ValuePoints: 80, StatedTotalRupiah: 1_250_000_000,
        Indicators: [new IndicatorFields("Akta terbit", "%", Direction.Up, "2.3:1000", new Dictionary<int, string> { [2026] = "71,5", [2030] = "95" })],
        Costs: [new CostFields("APBD", new Dictionary<int, long> { [2026] = 750_000_000 }), new CostFields("CSR", new Dictionary<int, long> { [2027] = 500_000_000 })],
        PredecessorCodes: ["P-002", "P-003"],
        Actions: [new ActionFields("Melatih bidan", "SK", "Dukcapil", new DateOnly(2026, 2, 1), new DateOnly(2026, 3, 31))]);

    [Fact]
    public void What_a_form_shows_and_sends_back_untouched_is_the_same_programme()
    {
        var read = ProgrammeForm.Of(Fields).Read(Years).Value;
        (read with { Indicators = [], Costs = [], SupportingAgencyIds = [], PredecessorCodes = [], Actions = [] })
            .ToString().ShouldBe((Fields with { Indicators = [], Costs = [], SupportingAgencyIds = [], PredecessorCodes = [], Actions = [] }).ToString());
        read.SupportingAgencyIds.ShouldBe(Fields.SupportingAgencyIds, ignoreOrder: true);
        read.PredecessorCodes.ShouldBe(Fields.PredecessorCodes);
        read.Indicators[0].Targets.Where(t => t.Value.Length > 0).ShouldBe(Fields.Indicators[0].Targets, ignoreOrder: true);
        read.Indicators[0].Baseline.ShouldBe("2.3:1000");
        read.Costs.Single(c => c.FundSource == "APBD").Rupiah[2026].ShouldBe(750_000_000);
        read.Costs.Single(c => c.FundSource == "CSR").Rupiah[2027].ShouldBe(500_000_000);
        read.Costs.Sum(c => c.Rupiah.Values.Sum()).ShouldBe(1_250_000_000);
        read.Actions[0].ShouldBe(Fields.Actions[0]);
    }

    [Theory]
    [InlineData("1.250.000.000", 1_250_000_000)]
    [InlineData("1,250,000,000", 1_250_000_000)]
    [InlineData("Rp 1 250 000", 1_250_000)]
    [InlineData("1250000", 1_250_000)]
    [InlineData("-5.000", -5_000)]
    public void Rupiah_is_read_however_it_is_grouped(string typed, long rupiah) =>
        Posted(("StatedTotalRupiah", typed)).Read(Years).Value.StatedTotalRupiah.ShouldBe(rupiah);

    [Theory]
    [InlineData("1,5")]
    [InlineData("1.2.3")]
    [InlineData("satu juta")]
    [InlineData("99999999999999999999")]
    public void Rupiah_that_cannot_be_read_is_told_at_its_field(string typed)
    {
        var problem = Posted(("Costs[0].Rupiah[2027]", typed)).Read(Years).Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe("FORM-001");
        problem.Place.Field.ShouldBe("Costs[0].Rupiah[2027]");
    }

    [Fact]
    public void A_year_outside_the_plan_keeps_its_money()
    {
        var fields = Fields with { Costs = [new CostFields("APBD", new Dictionary<int, long> { [2041] = 7_000 })] };
        ProgrammeForm.Of(fields).Read(Years).Value.Costs.Single(c => c.FundSource == "APBD").Rupiah[2041].ShouldBe(7_000);
    }

    [Fact]
    public void After_a_conflict_the_chosen_fields_are_theirs_and_the_others_mine()
    {
        var mine = ProgrammeForm.Of(Fields with { Name = "Nama saya", Location = "Tempat saya" });
        var theirs = ProgrammeForm.Of(Fields with { Name = "Nama mereka", Costs = [new CostFields("APBD", new Dictionary<int, long> { [2026] = 9_000 })] });
        var merged = mine.Taking(["Name", "Costs[APBD].Rupiah[2026]"], theirs).Read(Years).Value;
        merged.Name.ShouldBe("Nama mereka");
        merged.Location.ShouldBe("Tempat saya");
        merged.Costs.Single(c => c.FundSource == "APBD").Rupiah[2026].ShouldBe(9_000);
        merged.Costs.Single(c => c.FundSource == "CSR").Rupiah[2027].ShouldBe(500_000_000);
    }

    private static ProgrammeForm Posted(params (string Name, string Value)[] inputs) =>
        ProgrammeForm.Posted(new FormCollection(inputs.ToDictionary(i => i.Name, i => new StringValues(i.Value))));
}
