using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Jobs;

/// <summary>A job while it runs, as its handler sees it.</summary>
public sealed class JobRun(Guid id, string? regionCode, Actor actor, string payloadJson)
{
    private State reported = new(0, null);

    public Guid Id { get; } = id;

    public string? RegionCode { get; } = regionCode;

    /// <summary>Who asked for it; the job may do what he may do.</summary>
    public Actor Actor { get; } = actor;

    public TPayload Payload<TPayload>() => StoredJson.Read<TPayload>(payloadJson);

    /// <summary>
    /// Says how far it is. May be called from any thread and as often as one likes: it only leaves a note, which is
    /// stored a few times a second.
    /// </summary>
    /// <param name="share">0..1.</param>
    public void Report(double share, Text doing) => Volatile.Write(ref reported, new State(Math.Clamp(share, 0, 1), doing));

    internal State Reported => Volatile.Read(ref reported);

    internal sealed record State(double Share, Text? Doing);
}
