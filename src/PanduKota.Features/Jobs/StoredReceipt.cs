namespace PanduKota.Features.Jobs;

/// <summary>A receipt that is kept, so that it can be read and downloaded later.</summary>
public sealed class StoredReceipt
{
    public required Guid Id { get; init; }

    public string? RegionCode { get; init; }

    /// <summary>"import-programmes", "import-medium-term", ...</summary>
    public required string Kind { get; init; }

    public required DateTime AtUtc { get; init; }

    public required string By { get; init; }

    public string? FileName { get; init; }

    /// <summary>The file as it came in, in the file store.</summary>
    public string? FileHash { get; init; }

    /// <summary>The same file with a note on each cell that needs work, when it was a workbook.</summary>
    public string? AnnotatedHash { get; init; }

    public required int RowsIn { get; init; }

    public required int Written { get; init; }

    public required int Unchanged { get; init; }

    public required int Rejected { get; init; }

    /// <summary>The whole receipt as JSON.</summary>
    public required string ReceiptJson { get; init; }
}
