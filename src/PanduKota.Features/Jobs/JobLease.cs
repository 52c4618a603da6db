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

/// <summary>
/// How long a runner that has gone silent keeps its job. Short: a dead runner's job is soon taken up again. Long: a runner
/// that only stood still for a while does not lose its work.
/// </summary>
public sealed record JobLeaseTime(TimeSpan Value)
{
    public static JobLeaseTime Usual { get; } = new(TimeSpan.FromSeconds(60));
}
