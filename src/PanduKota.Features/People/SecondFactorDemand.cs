using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.People;

/// <summary>
/// Of which roles a second step of signing in is demanded: who holds one of them in any office sets up a code or a passkey
/// before anything else is open to him.
/// </summary>
public sealed record SecondFactorDemand(IReadOnlySet<Role> Roles)
{
    public static SecondFactorDemand None { get; } = new(new HashSet<Role>());

    /// <summary>Those who manage people or see more than one agency's work: the ministry's roles and the coordinators.</summary>
    public static SecondFactorDemand Usual { get; } = new(new HashSet<Role> { Role.ProgrammeAdmin, Role.Mentor, Role.Assessor, Role.Coordinator });

    private static readonly IReadOnlyList<Role> Given = [.. Offices.OfRegion, .. Offices.OfProgramme];

    /// <summary>Whoever holds an office.</summary>
    public bool IsOfAll => Roles.IsSupersetOf(Given);

    public bool IsOf(IEnumerable<Membership> offices) => offices.Any(o => Roles.Contains(o.Role));

    /// <summary>Null for the usual; "none", "all", or role names with commas between.</summary>
    public static Outcome<SecondFactorDemand> Read(string? setting)
    {
        switch (setting?.Trim().ToLowerInvariant())
        {
            case null or "":
                return Usual;
            case "none":
                return None;
            case "all":
                return new SecondFactorDemand(Given.ToHashSet());
        }
        var roles = new HashSet<Role>();
        foreach (var name in setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Enum.TryParse<Role>(name, ignoreCase: true, out var role) || !Given.Contains(role))
            {
                return Problem.Error("HOST-019", Text.Of("PANDU_SECOND_FACTOR berisi \"{0}\", yang bukan peran.", name),
                    Text.Of("Isi none, all, atau nama peran dengan koma: {0}.", string.Join(", ", Given.Select(r => char.ToLowerInvariant(r.ToString()[0]) + r.ToString()[1..]))));
            }
            roles.Add(role);
        }
        return new SecondFactorDemand(roles);
    }
}
