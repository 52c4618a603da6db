namespace PanduKota.Features.People;

/// <summary>What somebody may be. A person can be several, at several places; one action is done as one of them.</summary>
public enum Role
{
    Visitor,
    Viewer,
    Planner,
    AgencyHead,
    Coordinator,
    Bappeda,
    Council,
    Mentor,
    Assessor,
    ProgrammeAdmin,

    /// <summary>Whoever runs commands on the server itself.</summary>
    Operator,
}

/// <summary>Who does something, as what, and for which region or agency. Handed to every use case.</summary>
/// <param name="Name">Shown in the change log.</param>
/// <param name="RegionCode">Region of the role; null for roles of the whole programme.</param>
/// <param name="AgencyId">Agency of a planner or agency head.</param>
/// <param name="AccountId">The person's account; null for commands, programs, links and role cards.</param>
public sealed record Actor(string Name, Role Role, string? RegionCode = null, Guid? AgencyId = null, Guid? AccountId = null)
{
    public static Actor Nobody { get; } = new("publik", Role.Visitor);
}
