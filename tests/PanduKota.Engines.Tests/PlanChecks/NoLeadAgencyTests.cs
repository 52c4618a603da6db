using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class NoLeadAgencyTests
{
    [Fact]
    public void A_programme_without_lead_agency_is_an_error()
    {
        var problem = Of(Clean() with { LeadAgency = "  ", Cells = new Dictionary<string, string> { ["leadAgency"] = "Program!H14" } })
            .Findings<NoLeadAgency>().ShouldHaveSingleItem();

        problem.ShouldSatisfyAllConditions(
            p => p.Code.ShouldBe("PLAN-001"),
            p => p.Severity.ShouldBe(Severity.Error),
            p => p.Place.Field.ShouldBe("leadAgency"),
            p => (p.Place.Sheet, p.Place.Cell).ShouldBe(("Program", "H14")),
            p => p.Message.Indonesian.ShouldBe("Program P-001 belum punya OPD penanggung jawab."));
    }

    [Fact]
    public void One_letter_is_a_lead_agency() => Of(Clean() with { LeadAgency = "X" }).Findings<NoLeadAgency>().ShouldBeEmpty();
}
