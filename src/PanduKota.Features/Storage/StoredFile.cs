namespace PanduKota.Features.Storage;

/// <summary>A file in the content-addressed store. The bytes lie in the <see cref="FileStore"/>, under their hash.</summary>
public sealed class StoredFile
{
    /// <summary>SHA-256 of the bytes, lower-case hex.</summary>
    public required string Hash { get; init; }

    /// <summary>A name to offer when it is downloaded; never used as a path.</summary>
    public required string Name { get; set; }

    public required string ContentType { get; set; }

    public required long SizeBytes { get; init; }

    public required DateTime StoredAtUtc { get; init; }

    /// <summary>Whose it is; null for files of the whole system.</summary>
    public string? RegionCode { get; init; }
}
