namespace PanduKota.Features.ChangeLog;

/// <summary>Who did what, when and why. Written in the same transaction as the change; never edited.</summary>
public sealed class Change
{
    /// <summary>Version 7, so that ids sort by time.</summary>
    public required Guid Id { get; init; }

    /// <summary>Counts up by one; the order of the chain.</summary>
    public required long Number { get; init; }

    public string? RegionCode { get; init; }

    public required DateTime AtUtc { get; init; }

    public required string By { get; init; }

    /// <summary>"programme.edit", "plan.import", ...</summary>
    public required string What { get; init; }

    /// <summary>Kind and id of the thing that was changed: "programme", its id.</summary>
    public required string SubjectKind { get; init; }

    public required string SubjectId { get; init; }

    /// <summary>Field -> [before, after], JSON.</summary>
    public required string FieldsJson { get; init; }

    public string? Why { get; init; }

    /// <summary>SHA-256 of this entry and the hash before it, in hex.</summary>
    public required string Hash { get; init; }

    public required string PreviousHash { get; init; }
}
