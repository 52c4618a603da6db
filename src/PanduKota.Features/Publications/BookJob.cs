using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;

namespace PanduKota.Features.Publications;

/// <summary>Makes a book as a job; its payload is a <see cref="MakeBook.Request"/>.</summary>
public sealed class BookJob(MakeBook make) : IJobHandler
{
    public const string JobKind = "book";

    public string Kind => JobKind;

    public async Task<Outcome<JobResult>> Run(JobRun run, CancellationToken cancel)
    {
        var request = run.Payload<MakeBook.Request>();
        var made = await make.Run(request, run.Actor, run.Report, cancel);
        return made.IsOk
            ? Outcome.Ok(new JobResult(PathOf(request.RegionCode)), made.Value.Problems)
            : Outcome.Refuse<JobResult>(made.Problems);
    }

    public JobResult? ResultOf(Change saved) =>
        saved is { What: MakeBook.Deed, RegionCode: { } region } ? new JobResult(PathOf(region)) : null;

    /// <summary>The page of a region's books.</summary>
    public static string PathOf(string regionCode) => $"/daerah/{regionCode}/buku";
}
