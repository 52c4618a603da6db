using PanduKota.App.Components;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Regions;

/// <summary>What states and severities are called on screen, with their tone.</summary>
public static class PlanWords
{
    public static Text Word(PlanStatus status) => status switch
    {
        PlanStatus.AgencySubmitted => Text.Of("Diajukan OPD"),
        PlanStatus.BappedaChecked => Text.Of("Diperiksa Bappeda"),
        PlanStatus.MentorReviewed => Text.Of("Ditelaah mentor"),
        PlanStatus.CouncilApproved => Text.Of("Disetujui Dewan"),
        PlanStatus.Published => Text.Of("Terbit"),
        PlanStatus.Revised => Text.Of("Direvisi"),
        _ => Text.Of("Draf"),
    };

    public static Tone ToneOf(PlanStatus status) => status switch
    {
        PlanStatus.CouncilApproved or PlanStatus.Published => Tone.Ok,
        PlanStatus.Draft or PlanStatus.Revised => Tone.Warn,
        _ => Tone.Info,
    };

    public static Text Word(Severity severity) => severity switch
    {
        Severity.Error => Text.Of("Perlu dibetulkan"),
        Severity.Warning => Text.Of("Perlu dilihat"),
        _ => Text.Of("Saran"),
    };
}
