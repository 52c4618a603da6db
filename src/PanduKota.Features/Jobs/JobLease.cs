namespace PanduKota.Features.Jobs;

/// <summary>
/// The job that the present scope works for, if any. <c>PlanWriter</c> saves nothing for a job that another node has
/// taken over in the meantime, and notes on the job what it has saved.
/// </summary>
public sealed class JobLease
{
    public Guid? JobId { get; private set; }

    /// <summary>The attempt that this scope is; the job's row says another number once it was taken over.</summary>
    public int Attempt { get; private set; }

    internal void Hold(Guid jobId, int attempt) => (JobId, Attempt) = (jobId, attempt);
}

/// <summary>This runner was too slow or cut off, and another one has the job now; nothing was saved.</summary>
public sealed class JobLostException() : Exception("The job was taken over by another runner.");
