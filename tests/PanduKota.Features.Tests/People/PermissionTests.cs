using PanduKota.Features.People;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.People;

public sealed class PermissionTests
{
    private const string Own = "99.01";
    private const string Other = "99.02";
    private static readonly Guid OwnAgency = Guid.CreateVersion7();
    private static readonly Guid OtherAgency = Guid.CreateVersion7();

    /// <summary>
    /// Said a second time, act by act, in words instead of a table: whoever changes the policy has to mean it twice.
    /// a = own agency, r = own region, * = everywhere; a role that is not named may not.
    /// </summary>
    private static readonly Dictionary<Act, string> Spoken = new()
    {
        [Act.ReadPublic] = "Visitor* Viewer* Planner* AgencyHead* Coordinator* Bappeda* Council* Mentor* Assessor* ProgrammeAdmin* Operator*",
        [Act.ReadRegion] = "Viewer-r Planner-r AgencyHead-r Coordinator-r Bappeda-r Council-r Mentor-r Assessor-r ProgrammeAdmin* Operator*",
        [Act.ReadChangeLog] = "Planner-r AgencyHead-r Coordinator-r Bappeda-r Council-r Mentor-r Assessor-r ProgrammeAdmin* Operator*",
        [Act.VerifyChangeLog] = "ProgrammeAdmin* Operator*",
        [Act.CreatePlan] = "Coordinator-r Bappeda-r Operator*",
        [Act.EditPlan] = "Coordinator-r Bappeda-r Operator*",
        [Act.SubmitPlan] = "Coordinator-r Operator*",
        [Act.CheckPlan] = "Bappeda-r Operator*",
        [Act.ReviewPlan] = "Mentor-r Operator*",
        [Act.ApprovePlan] = "Council-r Operator*",
        [Act.PublishPlan] = "Coordinator-r Operator*",
        [Act.RevisePlan] = "Coordinator-r Bappeda-r Operator*",
        [Act.EditProgramme] = "Planner-a AgencyHead-a Coordinator-r Bappeda-r Operator*",
        [Act.ImportProgrammes] = "Planner-r AgencyHead-r Coordinator-r Bappeda-r Operator*",
        [Act.ImportMediumTerm] = "Coordinator-r Bappeda-r Operator*",
        [Act.EditAgencies] = "Coordinator-r Bappeda-r Operator*",
        [Act.EditInstrument] = "Coordinator-r Bappeda-r Operator*",
        [Act.ScoreProgrammes] = "Planner-a AgencyHead-a Coordinator-r Bappeda-r Operator*",
        [Act.EditScenario] = "Coordinator-r Bappeda-r Mentor-r Operator*",
        [Act.MakeSchedule] = "Planner-r AgencyHead-r Coordinator-r Bappeda-r Council-r Mentor-r Operator*",
        [Act.AcceptSchedule] = "Coordinator-r Bappeda-r Operator*",
        [Act.MakeBook] = "Planner-r AgencyHead-r Coordinator-r Bappeda-r Council-r Mentor-r Operator*",
        [Act.EditNarrative] = "Planner-a AgencyHead-a Coordinator-r Bappeda-r Operator*",
        [Act.PublishBook] = "Coordinator-r Operator*",
        [Act.ManageJobs] = "Coordinator-r Bappeda-r Operator*",
        [Act.ImportReference] = "ProgrammeAdmin* Operator*",
        [Act.ManageOwnAccount] = "Viewer* Planner* AgencyHead* Coordinator* Bappeda* Council* Mentor* Assessor* ProgrammeAdmin* Operator*",
        [Act.ReadPeople] = "AgencyHead-r Coordinator-r Bappeda-r Council-r Mentor-r Assessor-r ProgrammeAdmin* Operator*",
        [Act.ManagePeople] = "Coordinator-r ProgrammeAdmin* Operator*",
        [Act.ManageApiKeys] = "Coordinator-r ProgrammeAdmin* Operator*",
        [Act.ReadPermissions] = "Coordinator* Bappeda* ProgrammeAdmin* Operator*",
    };

    private static readonly Act[] ChangesPlan = [Act.EditPlan, Act.EditProgramme, Act.ImportProgrammes, Act.AcceptSchedule, Act.EditNarrative];

    [Fact]
    public void Every_cell_of_role_act_place_and_state_says_what_was_meant()
    {
        foreach (var act in Enum.GetValues<Act>())
        {
            foreach (var role in Enum.GetValues<Role>())
            {
                var actor = new Actor("seseorang", role, Own, OwnAgency);
                foreach (var region in new[] { Own, Other, null })
                {
                    foreach (var agency in new Guid?[] { OwnAgency, OtherAgency, null })
                    {
                        foreach (var status in Enum.GetValues<PlanStatus>().Cast<PlanStatus?>().Append(null))
                        {
                            var allowed = Permission.Check(actor, act, region, agency, status) is null;
                            allowed.ShouldBe(Meant(act, role, region, agency, status), $"{role} {act} {region} {agency} {status}");
                        }
                    }
                }
            }
        }
    }

    private static bool Meant(Act act, Role role, string? region, Guid? agency, PlanStatus? status)
    {
        var word = Spoken[act].Split(' ').SingleOrDefault(w => w[..^1].TrimEnd('-') == role.ToString());
        var place = word?[^1] switch
        {
            '*' => true,
            'r' => region == Own,
            'a' => region == Own && agency == OwnAgency,
            _ => false,
        };
        if (!place || status is null || !ChangesPlan.Contains(act))
        {
            return place;
        }
        return status switch
        {
            PlanStatus.Draft or PlanStatus.Revised => true,
            PlanStatus.CouncilApproved or PlanStatus.Published => false,
            _ => role is not (Role.Planner or Role.AgencyHead),
        };
    }

    [Fact]
    public void A_refusal_says_why_and_what_to_do()
    {
        Permission.Check(Actor.Nobody, Act.EditPlan, Own)!.Code.ShouldBe("PEOPLE-001");
        Permission.Check(Actors.Mentor(), Act.EditPlan, Own)!.Code.ShouldBe("PEOPLE-002");
        Permission.Check(Actors.Coordinator(), Act.EditPlan, Other)!.Code.ShouldBe("PEOPLE-003");
        var planner = new Actor("perencana", Role.Planner, Own, OwnAgency);
        Permission.Check(planner, Act.EditProgramme, Own, OtherAgency)!.Code.ShouldBe("PEOPLE-004");
        Permission.Check(Actors.Operator, Act.EditPlan, Own, planStatus: PlanStatus.Published)!.Code.ShouldBe("PEOPLE-005");
        Permission.Check(planner, Act.EditProgramme, Own, OwnAgency, PlanStatus.BappedaChecked)!.Code.ShouldBe("PEOPLE-006");
        Permission.Check(planner, Act.EditProgramme, Own, OtherAgency)!.Mend.ShouldNotBeNull();
    }

    [Fact]
    public void A_role_without_a_region_reaches_no_region()
    {
        Permission.Check(new Actor("x", Role.Coordinator), Act.ReadRegion, Own).ShouldNotBeNull();
        Permission.Check(new Actor("x", Role.Coordinator), Act.ReadRegion).ShouldNotBeNull();
    }
}
