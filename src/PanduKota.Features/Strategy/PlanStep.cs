using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.Features.Strategy;

/// <summary>A step that an edition of the plan may take, and by which act.</summary>
/// <param name="IsReturn">Back to those who write it: asks for a reason.</param>
public sealed record PlanStep(PlanStatus From, PlanStatus To, Act By, bool IsReturn = false)
{
    /// <summary>
    /// Draft -> submitted by the agencies -> checked by Bappeda -> reviewed by the mentor -> approved by the council ->
    /// published -> revised, which is a new edition and goes the same way again. Until it is approved it may be sent
    /// back to be written on; what is published stays as it is.
    /// </summary>
    public static IReadOnlyList<PlanStep> All { get; } =
    [
        new(PlanStatus.Draft, PlanStatus.AgencySubmitted, Act.SubmitPlan),
        new(PlanStatus.Revised, PlanStatus.AgencySubmitted, Act.SubmitPlan),
        new(PlanStatus.AgencySubmitted, PlanStatus.BappedaChecked, Act.CheckPlan),
        new(PlanStatus.BappedaChecked, PlanStatus.MentorReviewed, Act.ReviewPlan),
        new(PlanStatus.MentorReviewed, PlanStatus.CouncilApproved, Act.ApprovePlan),
        new(PlanStatus.CouncilApproved, PlanStatus.Published, Act.PublishPlan),
        new(PlanStatus.Published, PlanStatus.Revised, Act.RevisePlan),

        new(PlanStatus.AgencySubmitted, PlanStatus.Draft, Act.SubmitPlan, IsReturn: true),
        new(PlanStatus.AgencySubmitted, PlanStatus.Draft, Act.CheckPlan, IsReturn: true),
        new(PlanStatus.BappedaChecked, PlanStatus.Draft, Act.ReviewPlan, IsReturn: true),
        new(PlanStatus.MentorReviewed, PlanStatus.Draft, Act.ApprovePlan, IsReturn: true),
        new(PlanStatus.CouncilApproved, PlanStatus.Draft, Act.ApprovePlan, IsReturn: true),
    ];

    /// <summary>The steps that somebody may take from here, in the order of the table, each target once.</summary>
    public static IReadOnlyList<PlanStep> Open(PlanStatus from, Actor actor, string regionCode) =>
    [
        .. All.Where(s => s.From == from && Permission.Check(actor, s.By, regionCode) is null).DistinctBy(s => s.To),
    ];

    /// <summary>"Draf", "Disetujui dewan", ...</summary>
    public static Text Name(PlanStatus status) => status switch
    {
        PlanStatus.Draft => Text.Of("Draf"),
        PlanStatus.AgencySubmitted => Text.Of("Diserahkan perangkat daerah"),
        PlanStatus.BappedaChecked => Text.Of("Diperiksa Bappeda"),
        PlanStatus.MentorReviewed => Text.Of("Ditelaah tenaga ahli"),
        PlanStatus.CouncilApproved => Text.Of("Disetujui dewan"),
        PlanStatus.Published => Text.Of("Terbit"),
        PlanStatus.Revised => Text.Of("Edisi revisi"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}
