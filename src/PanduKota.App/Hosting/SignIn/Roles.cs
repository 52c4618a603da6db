using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>What a role is called on screen.</summary>
public static class Roles
{
    public static Text Word(Role role) => role switch
    {
        Role.Viewer => Text.Of("Pembaca"),
        Role.Planner => Text.Of("Perencana perangkat daerah"),
        Role.AgencyHead => Text.Of("Kepala perangkat daerah"),
        Role.Coordinator => Text.Of("Koordinator daerah"),
        Role.Bappeda => Text.Of("Bappeda"),
        Role.Council => Text.Of("Dewan Smart City"),
        Role.Mentor => Text.Of("Tim Pembimbing"),
        Role.Assessor => Text.Of("Asesor"),
        Role.ProgrammeAdmin => Text.Of("Pengelola program nasional"),
        Role.Operator => Text.Of("Operator sistem"),
        _ => Text.Of("Publik"),
    };
}
