using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;

namespace PanduKota.Features.Publications.Editions;

/// <summary>Publishes an edition as a job; its payload is a <see cref="PublishBook.Request"/>.</summary>
public sealed class EditionJob(PublishBook publish) : IJobHandler
{
    public const string JobKind = "edition";

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var request = run.Payload<PublishBook.Request>();
        var published = await publish.Run(request, run.Actor, run.Report, cancel);
        return published.IsOk
            ? Outcome.Ok(new JobResult(PathOf(request.RegionCode)), published.Value.Problems)
            : Outcome.Refuse<JobResult>(published.Problems);
    }

    public JobResult? ResultOf(Change saved) =>
        saved is { What: PublishBook.Deed, RegionCode: { } region } ? new JobResult(PathOf(region)) : null;

    /// <summary>The page of a region's editions.</summary>
    public static string PathOf(string regionCode) => $"/daerah/{regionCode}/buku/edisi";
}
