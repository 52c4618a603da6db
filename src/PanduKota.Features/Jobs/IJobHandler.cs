using PanduKota.Engines;
using PanduKota.Features.ChangeLog;

namespace PanduKota.Features.Jobs;

/// <summary>What a job came to.</summary>
/// <param name="ResultPath">Page to open, from the root of the site ("/daerah/99.01/..."), or null.</param>
public sealed record JobResult(string? ResultPath = null, Guid? ReceiptId = null);

/// <summary>Does one kind of job. Made anew, in a scope of its own, for every run.</summary>
public interface IJobHandler
{
    /// <summary>Name in <see cref="Job.Kind"/>: "schedule", "book", ...</summary>
    string Kind { get; }

    /// <summary>
    /// Does it, mostly by calling a use case as <see cref="JobRun.Actor"/>. A refusal ends the job as failed with its
    /// problems; an exception is tried again, three times in all.
    /// </summary>
    /// <param name="cancel">Falls when somebody cancels the job, the host stops, or another node took the job over.</param>
    Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel);

    /// <summary>
    /// Asked when an earlier attempt broke off after it had saved: the result, when <paramref name="saved"/> is the last
    /// thing that such a job saves, so that it is not done twice; null to run again.
    /// </summary>
    JobResult? ResultOf(Change saved) => null;
}
