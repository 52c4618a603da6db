using PanduKota.Engines;

namespace PanduKota.Features.Jobs;

/// <summary>How one attempt at a job ended.</summary>
internal enum JobEnd
{
    Done,
    Failed,
    Cancelled,

    /// <summary>The host stops: another runner takes it up at once, and it does not count as an attempt.</summary>
    GivenBack,

    /// <summary>An unexpected fault: again after a while.</summary>
    TryAgain,

    /// <summary>Another runner has it: its row is not ours to write.</summary>
    Lost,
}

internal sealed record JobEnding(JobEnd How, JobResult? Result, IReadOnlyList<Problem> Problems)
{
    public static JobEnding Cancelled { get; } = new(JobEnd.Cancelled, null, []);

    public static JobEnding GivenBack { get; } = new(JobEnd.GivenBack, null, []);

    public static JobEnding TryAgain { get; } = new(JobEnd.TryAgain, null, []);

    public static JobEnding Lost { get; } = new(JobEnd.Lost, null, []);

    public static JobEnding Done(JobResult result, IReadOnlyList<Problem> problems) => new(JobEnd.Done, result, problems);

    public static JobEnding Failed(params IReadOnlyList<Problem> problems) => new(JobEnd.Failed, null, problems);

    public JobState State => How switch
    {
        JobEnd.Done => JobState.Done,
        JobEnd.Failed => JobState.Failed,
        JobEnd.Cancelled => JobState.Cancelled,
        _ => JobState.Waiting,
    };

    public bool IsOver => State != JobState.Waiting;
}
