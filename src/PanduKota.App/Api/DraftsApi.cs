using Microsoft.AspNetCore.Mvc;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Drafts;
using PanduKota.Features.Regions;

namespace PanduKota.App.Api;

/// <summary>What stands unsaved in an open form: kept for its writer alone, by the script of the form.</summary>
public static class DraftsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var drafts = api.MapGroup("/regions/{region}/drafts").WithTags("Drafts");
        drafts.MapPut("/{id:guid}", Save).WithSummary("Keep what stands in an open form, for yourself alone")
            .WithMetadata(new RequestSizeLimitAttribute(4 * SaveDraft.MostCharacters));
        drafts.MapDelete("/{id:guid}", Drop).WithSummary("Throw a draft of your own away");
    }

    /// <param name="Subject">"programme:ID", "newProgramme:ID of the plan" or "plan:ID".</param>
    public sealed record DraftBody(string Subject, int StartedFromVersion, IReadOnlyDictionary<string, string> Fields);

    /// <param name="Said">"draf tersimpan 14.03", by the clock of the region.</param>
    public sealed record SavedDraft(DateTime SavedAtUtc, Text Said);

    private static Task<IResult> Save(string region, Guid id, DraftBody body, RegionScope scope, SaveDraft save, CancellationToken cancel) =>
        scope.Read(region, async () => DraftSubject.Read(body.Subject) is { } subject
            ? Answers.Of(
                await save.Run(new(region, id, subject, body.StartedFromVersion, body.Fields), scope.Actor, cancel),
                at => Results.Ok(new SavedDraft(at, Text.Of("draf {0}", RegionClock.SavedAt(at, region)))))
            : Answers.Refuse([Problem.Error("DRAFT-003", Text.Of("“{0}” bukan formulir yang punya draf.", body.Subject))]), cancel);

    private static Task<IResult> Drop(string region, Guid id, RegionScope scope, DropDraft drop, CancellationToken cancel) =>
        scope.Read(region, async () => Answers.Of(
            await drop.Run(new(region, id), scope.Actor, cancel),
            wasThere => wasThere ? Results.NoContent() : Results.Problem(statusCode: StatusCodes.Status404NotFound)), cancel);
}
