using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Jobs;

namespace PanduKota.App.Api;

/// <summary>Long tasks, and the receipts of what came in.</summary>
public static class JobsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        api.MapGet("/jobs/{id:guid}", async (Guid id, JobQueries jobs, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await jobs.Get(id, current.Actor, cancel))).WithTags("Jobs").WithSummary("State and progress of a job");
        api.MapDelete("/jobs/{id:guid}", async (Guid id, JobQueue jobs, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await jobs.Cancel(id, current.Actor, cancel))).WithTags("Jobs").WithSummary("Ask a job to stop");
        api.MapPost("/jobs/{id:guid}/repeat", async (Guid id, JobQueue jobs, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await jobs.Repeat(id, current.Actor, cancel), again => Results.Accepted($"/api/v1/jobs/{again}", new { id = again })))
            .WithTags("Jobs").WithSummary("Ask for a failed or cancelled job once more, as a new job");
        api.MapGet("/jobs", async (JobQueries jobs, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await jobs.Recent(null, current.Actor, cancel))).WithTags("Jobs").WithSummary("The latest jobs that belong to no region");
        api.MapGet("/receipts", async (Receipts receipts, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await receipts.Recent(null, current.Actor, cancel))).WithTags("Jobs").WithSummary("The latest receipts of lists that all regions share");
        api.MapGet("/regions/{region}/jobs", async (string region, JobQueries jobs, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await jobs.Recent(region, current.Actor, cancel))).WithTags("Jobs").WithSummary("The latest jobs of a region");
        api.MapGet("/regions/{region}/receipts", async (string region, Receipts receipts, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await receipts.Recent(region, current.Actor, cancel))).WithTags("Jobs").WithSummary("The latest receipts of a region");
        api.MapGet("/receipts/{id:guid}", async (Guid id, Receipts receipts, CurrentActor current, CancellationToken cancel) =>
            Answers.Of(await receipts.Load(id, current.Actor, cancel), view => Results.Ok(view.Receipt)))
            .WithTags("Jobs").WithSummary("A receipt: rows in, written, unchanged, rejected, each problem with its cell");
    }
}
