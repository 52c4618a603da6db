namespace PanduKota.Features.Jobs;

public enum JobState
{
    Waiting,
    Running,
    Done,
    Failed,
    Cancelled,
}

/// <summary>A long task: what, how far, and what came of it.</summary>
public sealed class Job
{
    public required Guid Id { get; init; }

    public string? RegionCode { get; init; }

    /// <summary>"schedule", "book", "import-programmes", ...; names the class that does it.</summary>
    public required string Kind { get; init; }

    public required string PayloadJson { get; init; }

    public required DateTime AskedAtUtc { get; init; }

    public required string AskedBy { get; init; }

    /// <summary>The <see cref="People.Actor"/> who asked, JSON: the job acts as he, with his permissions.</summary>
    public required string ActorJson { get; init; }

    /// <summary>What is done, to what, as JSON of a text.</summary>
    public required string TitleJson { get; init; }

    public JobState State { get; set; } = JobState.Waiting;

    /// <summary>0..1.</summary>
    public double Share { get; set; }

    /// <summary>What it is doing, as JSON of a text.</summary>
    public string? DoingJson { get; set; }

    public DateTime? StartedAtUtc { get; set; }

    public DateTime? EndedAtUtc { get; set; }

    public DateTime? LeaseUntilUtc { get; set; }

    /// <summary>Times that it was taken up. It also marks the taker: who finds another number here has lost the job.</summary>
    public int Attempts { get; set; }

    public bool CancelAsked { get; set; }

    /// <summary>Page to open for the result, once done.</summary>
    public string? ResultPath { get; set; }

    public Guid? ReceiptId { get; set; }

    /// <summary>JSON list of problems, when it failed.</summary>
    public string? ProblemsJson { get; set; }
}

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
