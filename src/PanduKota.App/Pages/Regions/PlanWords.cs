using PanduKota.App.Components;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Regions;

/// <summary>What states and severities are called on screen, with their tone.</summary>
public static class PlanWords
{
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
