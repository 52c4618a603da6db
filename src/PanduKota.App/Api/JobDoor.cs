using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Curves;

namespace PanduKota.App.Api;

/// <summary>Starts the long tasks that a caller does not wait for; answers 202 and where to watch.</summary>
public sealed class JobDoor(JobQueue queue)
{
    public Task<IResult> Schedule(MakeSchedule.Request request, Actor actor, CancellationToken cancel) =>
        Start(ScheduleJob.JobKind, request, request.RegionCode, Act.MakeSchedule, actor, Text.Of("Menyusun jadwal program"), cancel);

    public Task<IResult> ValueCurve(MakeValueCurve.Request request, Actor actor, CancellationToken cancel) =>
        Start(ValueCurveJob.JobKind, request, request.RegionCode, Act.MakeSchedule, actor, Text.Of("Menghitung manfaat terhadap uang"), cancel);

    public Task<IResult> Book(MakeBook.Request request, Actor actor, CancellationToken cancel) =>
        Start(BookJob.JobKind, request, request.RegionCode, Act.MakeBook, actor, Text.Of("Membuat buku {0}", request.Book), cancel);

    public Task<IResult> Edition(PublishBook.Request request, Actor actor, CancellationToken cancel) =>
        Start(EditionJob.JobKind, request, request.RegionCode, Act.PublishBook, actor, Text.Of("Menerbitkan edisi {0}", request.Book), cancel);

    private async Task<IResult> Start<TRequest>(
        string kind, TRequest request, string regionCode, Act act, Actor actor, Text title, CancellationToken cancel)
    {
        if (Permission.Check(actor, act, regionCode) is { } refusal)
        {
            return Answers.Refuse([refusal]);
        }
        var id = await queue.Enqueue(kind, request, regionCode, actor, title, cancel);
        return Results.Accepted($"/api/v1/jobs/{id}", new { id });
    }
}
