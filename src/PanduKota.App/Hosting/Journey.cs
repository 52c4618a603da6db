using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

public enum StageState
{
    /// <summary>Not part of this release; shown so that the whole way is seen, never as a link.</summary>
    Coming,
    NotBegun,
    Underway,
    Done,
}

/// <summary>A stop on the way of a region. The number beside it is a fact from the database or nothing.</summary>
/// <param name="Path">Last part of the address, and the key of the stage; null while there is no page.</param>
public sealed record JourneyStage(Text Name, string? Path, StageState State, string? Count = null);
