using System.Text.Json.Nodes;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Samples;

public sealed class SampleRegionTests
{
    private static readonly JsonNode Region = SampleFolder.Region();

    [Fact]
    public void The_region_says_that_it_is_invented_and_bears_a_code_that_nobody_has()
    {
        ((bool)Region["invented"]!).ShouldBeTrue();
        ((string)Region["region"]!["code"]!).ShouldBe("99.01");
        ((string)Region["region"]!["provinceCode"]!).ShouldBe((string)Region["province"]!["code"]!);
        ShippedReference.Regions().Rows.ShouldNotContain(r => r.Code == "99" || r.Code == "99.01");
    }

    [Fact]
    public void Agencies_have_numbers_and_names_of_their_own_and_fields_of_the_nomenclature()
    {
        var agencies = Region["agencies"]!.AsArray();
        var fields = ShippedReference.Nomenclature().Rows
            .Where(r => r is { Government: "regency_city", Level: "field" }).Select(r => r.Code).ToHashSet();

        agencies.Select(a => (string)a!["number"]!).ShouldBeUnique();
        agencies.Select(a => (string)a!["name"]!).ShouldBeUnique();
        agencies.Select(a => (string)a!["shortName"]!).ShouldBeUnique();
        agencies.SelectMany(a => a!["fields"]!.AsArray()).Select(f => (string)f!).ShouldAllBe(f => fields.Contains(f));
        agencies.CountBy(a => (string)a!["kind"]!).ToDictionary().ShouldBe(
            new Dictionary<string, int> { ["agency"] = 32, ["district"] = 4, ["external"] = 4 }, ignoreOrder: true);
    }

    [Fact]
    public void Every_goal_serves_a_mission_of_the_plan()
    {
        var plan = Region["plan"]!;
        var missions = plan["missions"]!.AsArray().Select(m => (int)m!["number"]!).ToList();

        missions.ShouldBe([1, 2, 3, 4, 5]);
        plan["goals"]!.AsArray().Select(g => (string)g!["code"]!).ShouldBe(Enumerable.Range(1, 14).Select(n => $"S{n}"));
        plan["goals"]!.AsArray().Select(g => (int)g!["mission"]!).Distinct().Order().ShouldBe(missions);
    }

    [Fact]
    public void Each_year_has_a_ceiling_that_its_fund_sources_may_fill_but_not_exceed_alone()
    {
        var ceilings = Region["plan"]!["ceilings"]!.AsArray()
            .Select(c => (Year: (int)c!["year"]!, Fund: (string?)c["fundSource"], Rupiah: (long)c["rupiah"]!)).ToList();
        var whole = ceilings.Where(c => c.Fund is null).ToDictionary(c => c.Year, c => c.Rupiah);

        whole.Keys.Order().ShouldBe(Enumerable.Range(2026, 10));
        ceilings.Where(c => c.Fund is not null).ShouldAllBe(c => FundSources.All.Contains(c.Fund!) && c.Rupiah <= whole[c.Year]);
    }

    [Fact]
    public void The_medium_term_plan_comes_in_whole_and_without_a_problem()
    {
        var outcome = MediumTerm();

        outcome.Problems.ShouldBeEmpty();
        outcome.Value.Problems.ShouldBeEmpty();
        outcome.Value.Rows.Count.ShouldBe(75);
        outcome.Value.Rows.Select(r => r.ProgrammeCode).Distinct().Count().ShouldBe(45);
        (outcome.Value.FirstYear, outcome.Value.LastYear).ShouldBe((2025, 2029));
        Enumerable.Range(2025, 5).Select(y => outcome.Value.Rows.Sum(r => r.CeilingRupiah.GetValueOrDefault(y)))
            .ShouldBe([368_962_721_000, 381_885_779_300, 394_743_895_300, 407_412_181_500, 421_043_498_000]);
    }

    [Fact]
    public void The_medium_term_plan_uses_programmes_of_the_nomenclature_and_agencies_of_the_region()
    {
        var programmes = ShippedReference.Nomenclature().Rows
            .Where(r => r is { Government: "regency_city", Level: "programme" }).ToDictionary(r => r.Code, r => r.Name);
        var numbers = Region["agencies"]!.AsArray().Select(a => (string)a!["number"]!).ToHashSet();

        MediumTerm().Value.Rows.ShouldAllBe(r => programmes[r.ProgrammeCode] == r.ProgrammeName && numbers.Contains(r.Agency!));
    }

    private static Engines.Outcome<MediumTermTable> MediumTerm()
    {
        using var file = File.OpenRead(SampleFolder.PathOf("rpjmd-2025-2029.csv"));
        return MediumTermReader.Read(file, "rpjmd-2025-2029.csv");
    }
}
