namespace PanduKota.Features.People;

/// <summary>How somebody came in.</summary>
public enum SignInWay
{
    Password,
    Passkey,
    Link,
    Demo,
    OpenId,
}

/// <summary>
/// One browser that is signed in. The cookie only names it: ending the row signs the browser out at once, on every node.
/// </summary>
public sealed class SignInSession
{
    public required Guid Id { get; init; }

    /// <summary>Null for those who came by a link or a role card and have no account.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The office in which the person works at present.</summary>
    public Guid? MembershipId { get; set; }

    public required string Name { get; set; }

    public required Role Role { get; set; }

    public string? RegionCode { get; set; }

    public Guid? AgencyId { get; set; }

    public required SignInWay Way { get; init; }

    /// <summary>Two factors were shown: a code after the password, a passkey, or a provider that says so.</summary>
    public bool IsStrong { get; set; }

    /// <summary>The person's role demands a second factor, and this session came in with one. Not stored: roles change.</summary>
    public bool LacksFactor { get; set; }

    /// <summary>Browser and system in two words: "Chrome, Windows". No address, no full user agent.</summary>
    public required string Device { get; init; }

    public required DateTime StartedAtUtc { get; init; }

    public required DateTime LastSeenAtUtc { get; set; }

    public required DateTime EndsAtUtc { get; init; }

    public DateTime? EndedAtUtc { get; set; }

    public Actor Actor => new(Name, Role, RegionCode, AgencyId, AccountId);
}

/// <summary>What a one-time link is for.</summary>
public enum LinkKind
{
    SignIn,
    Invitation,
    PasswordReset,
    EmailChange,
}

/// <summary>A link that works once. Only the hash of what stands in the address is kept.</summary>
public sealed class SignInLink
{
    public required Guid Id { get; init; }

    public required string TokenHash { get; init; }

    public required LinkKind Kind { get; init; }

    /// <summary>Whose; null for a link that signs in a role without an account.</summary>
    public Guid? AccountId { get; init; }

    public required string Name { get; init; }

    public Role? Role { get; init; }

    public string? RegionCode { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>The address to which the link went and which it confirms; null for other kinds.</summary>
    public string? NewEmail { get; init; }

    public required string MadeBy { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required DateTime ValidUntilUtc { get; init; }

    /// <summary>Used, or withdrawn because a newer one took its place.</summary>
    public DateTime? UsedAtUtc { get; set; }
}

/// <summary>A key for a program: one role at one place, dated, revocable. Only its hash is kept.</summary>
public sealed class ApiKey
{
    public required Guid Id { get; init; }

    public required string SecretHash { get; init; }

    /// <summary>Its first letters, so that people can tell keys apart.</summary>
    public required string Prefix { get; init; }

    /// <summary>Name of the program; stands in the change log.</summary>
    public required string Name { get; init; }

    public required Role Role { get; init; }

    public string? RegionCode { get; init; }

    public Guid? AgencyId { get; init; }

    /// <summary>The person who answers for it; moves with a hand-over.</summary>
    public Guid? ResponsibleId { get; set; }

    public required string MadeBy { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required DateTime ValidUntilUtc { get; init; }

    public DateOnly? LastUsedOn { get; set; }

    public DateTime? RevokedAtUtc { get; set; }

    public string? RevokedBy { get; set; }

    public Actor Actor => new(Name, Role, RegionCode, AgencyId);
}
