namespace PanduKota.Features.People;

/// <summary>A person who signs in by himself: name, e-mail, and what proves that it is he. What he may do stands in his memberships.</summary>
public sealed class Account
{
    public required Guid Id { get; init; }

    /// <summary>As the person writes it.</summary>
    public required string Email { get; set; }

    /// <summary>The e-mail as it is compared: trimmed, lower case. Unique.</summary>
    public required string EmailKey { get; set; }

    public required string Name { get; set; }

    /// <summary>As the Identity hasher writes it; null until the invitation is taken up, and for those who only use a passkey or OpenID.</summary>
    public string? PasswordHash { get; set; }

    public DateTime? PasswordSetAtUtc { get; set; }

    /// <summary>Base32 secret of the second factor, sealed where the installation has a key; in force once <see cref="TotpSinceUtc"/> is set.</summary>
    public string? TotpSecret { get; set; }

    public DateTime? TotpSinceUtc { get; set; }

    /// <summary>The latest time step whose code was taken: a code works once.</summary>
    public long LastTotpStep { get; set; }

    /// <summary>Salt and hashes of the recovery codes that are left, JSON; null without a second factor.</summary>
    public string? RecoveryCodesJson { get; set; }

    /// <summary>Wrong passwords and codes since the last good one.</summary>
    public int FailedSignIns { get; set; }

    /// <summary>Locked for a while after too many failures.</summary>
    public DateTime? LockedUntilUtc { get; set; }

    /// <summary>Locked by an administrator, until he unlocks.</summary>
    public DateTime? BlockedAtUtc { get; set; }

    public string? BlockedBy { get; set; }

    public required DateTime CreatedAtUtc { get; init; }

    /// <summary>When the invitation was taken up.</summary>
    public DateTime? JoinedAtUtc { get; set; }

    /// <summary>Goes up by one with each edit.</summary>
    public int Version { get; set; } = 1;

    public List<Membership> Memberships { get; init; } = [];

    public List<Passkey> Passkeys { get; init; } = [];

    public bool HasSecondFactor => TotpSinceUtc is not null;

    public static string KeyOf(string email) => email.Trim().ToLowerInvariant();
}

/// <summary>What a person is, where, and from when until when. Acting officials have one with an end.</summary>
public sealed class Membership
{
    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required Role Role { get; init; }

    /// <summary>Null for roles of the whole programme.</summary>
    public string? RegionCode { get; init; }

    /// <summary>Agency of a planner or agency head.</summary>
    public Guid? AgencyId { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>The last day on which it holds; null while no end is known.</summary>
    public DateOnly? LastDay { get; set; }

    /// <summary>Pelaksana tugas: stands in for the office holder.</summary>
    public bool IsActing { get; init; }

    public required string GivenBy { get; init; }

    public required DateTime GivenAtUtc { get; init; }

    public string? EndedBy { get; set; }

    public bool IsInForce(DateOnly day) => FirstDay <= day && (LastDay is null || day <= LastDay);

    public bool IsSameOffice(Membership other) => IsSameOffice(other.Role, other.RegionCode, other.AgencyId);

    public bool IsSameOffice(Role role, string? regionCode, Guid? agencyId) =>
        (Role, RegionCode, AgencyId) == (role, regionCode, agencyId);
}

/// <summary>A key in a device of the person (WebAuthn). The private part never leaves the device.</summary>
public sealed class Passkey
{
    /// <summary>Base64url of the credential id.</summary>
    public required string CredentialId { get; init; }

    public required Guid AccountId { get; init; }

    /// <summary>What the person calls it: "Laptop kantor".</summary>
    public required string Name { get; set; }

    public required byte[] PublicKey { get; init; }

    public required DateTime CreatedAtUtc { get; init; }

    public long SignCount { get; set; }

    /// <summary>Joined by a comma: "internal,hybrid".</summary>
    public string Transports { get; init; } = "";

    public bool IsUserVerified { get; set; }

    public bool IsBackupEligible { get; init; }

    public bool IsBackedUp { get; set; }

    public required byte[] AttestationObject { get; init; }

    public required byte[] ClientData { get; init; }

    public DateTime? LastUsedAtUtc { get; set; }
}

/// <summary>The same person at an OpenID provider.</summary>
public sealed class OutsideIdentity
{
    public required string Issuer { get; init; }

    public required string Subject { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime SinceUtc { get; init; }
}
