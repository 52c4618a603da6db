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

    /// <summary>
    /// Times that it was taken up. It also marks the taker: who finds another number here has lost the job.
    /// </summary>
    public int Attempts { get; set; }

    public bool CancelAsked { get; set; }

    /// <summary>
    /// Number of the last entry in the change log that was written for this job, in the same transaction as the change:
    /// after a crash it tells whether the work was saved already.
    /// </summary>
    public long? SavedChange { get; set; }

    /// <summary>Page to open for the result, once done.</summary>
    public string? ResultPath { get; set; }

    public Guid? ReceiptId { get; set; }

    /// <summary>JSON list of problems, when it failed.</summary>
    public string? ProblemsJson { get; set; }
}
