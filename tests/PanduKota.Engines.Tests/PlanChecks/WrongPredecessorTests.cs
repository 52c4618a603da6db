using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class WrongPredecessorTests
{
    private static ProgrammeFacts Runs(string code, int from, int to, params string[] after) =>
        Clean(code).Costing([.. Enumerable.Range(from, to - from + 1).Select(y => Cost(y, 1_000_000))]) with { PredecessorCodes = after };

    [Fact]
    public void A_predecessor_that_ends_in_the_year_its_successor_starts_is_an_error()
    {
        var problem = Of(Runs("P-001", 2027, 2029), Runs("P-002", 2029, 2030, "P-001")).Findings<WrongPredecessor>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.ProgrammeCode, problem.Place.Field)
            .ShouldBe(("PLAN-040", Severity.Error, "P-002", "predecessors"));
        problem.Message.Indonesian.ShouldBe("Program P-002 mulai 2029, padahal pendahulunya P-001 baru selesai 2029.");
        problem.Mend!.Indonesian.ShouldBe("Mulai P-002 paling cepat 2030, atau percepat P-001.");
    }

    [Fact]
    public void A_predecessor_that_ends_the_year_before_is_fine() =>
        Of(Runs("P-001", 2027, 2028), Runs("P-002", 2029, 2030, "P-001")).Findings<WrongPredecessor>().ShouldBeEmpty();

    [Fact]
    public void A_ring_is_named_in_full_once_on_its_smallest_code()
    {
        var problem = Of(Runs("P-003", 2029, 2029, "P-002"), Runs("P-001", 2027, 2027, "P-003"), Runs("P-002", 2028, 2028, "P-001"))
            .Findings<WrongPredecessor>().ShouldHaveSingleItem();

        problem.Place.ProgrammeCode.ShouldBe("P-001");
        problem.Message.Indonesian.ShouldBe("Program pendahulu saling menunggu: P-001 → P-003 → P-002 → P-001.");
    }

    [Fact]
    public void A_programme_that_waits_for_itself_is_a_ring() =>
        Of(Runs("P-001", 2027, 2027, "P-001")).Findings<WrongPredecessor>().ShouldHaveSingleItem().Message.Indonesian.ShouldContain("P-001 → P-001");

    [Fact]
    public void Two_rings_are_two_findings_and_who_only_waits_for_a_ring_is_in_none() =>
        Of(
            Runs("P-001", 2027, 2027, "P-002"), Runs("P-002", 2027, 2027, "P-001"), Runs("P-003", 2028, 2028, "P-001"),
            Runs("P-004", 2027, 2027, "P-005"), Runs("P-005", 2027, 2027, "P-004")).Findings<WrongPredecessor>()
            .Select(p => p.Place.ProgrammeCode).ShouldBe(["P-001", "P-004"]);

    [Fact]
    public void A_predecessor_that_is_not_in_the_plan_is_an_error() =>
        Of(Runs("P-001", 2027, 2027, "P-099")).Findings<WrongPredecessor>().ShouldHaveSingleItem()
            .Message.Indonesian.ShouldBe("Program pendahulu P-099 dari P-001 tidak ada di rencana ini.");

    [Fact]
    public void Small_letters_and_blanks_in_a_code_are_no_matter() =>
        Of(Runs("P-001", 2027, 2027), Runs("P-002", 2028, 2028, " p-001 ")).Findings<WrongPredecessor>().ShouldBeEmpty();

    [Fact]
    public void A_chain_of_five_hundred_is_no_ring() =>
        Of([.. Enumerable.Range(0, 500).Select(i => Clean($"P-{i:000}").Costing() with
        {
            EarliestStart = null, PredecessorCodes = i == 0 ? [] : [$"P-{i - 1:000}"],
        })]).Findings<WrongPredecessor>().ShouldBeEmpty();
}
