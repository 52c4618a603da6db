namespace PanduKota.Fuzz;

/// <summary>One way in which something that a person has made comes in.</summary>
/// <param name="Name">What the runner calls it.</param>
/// <param name="Valid">Files that are good, or bad in a known way: what damages are done to.</param>
/// <param name="Damage">How such a file is damaged.</param>
/// <param name="Read">Reads it and says every problem that it has; refusing is right, an exception is not.</param>
/// <param name="Covers">The methods behind it, "Type.Method": a test finds those that no reader covers.</param>
public sealed record Reader(string Name, IReadOnlyList<byte[]> Valid, Func<byte[], Random, byte[]> Damage, Action<byte[]> Read, params IReadOnlyList<string> Covers)
{
    /// <summary>How long one input may take before it counts as a hang; thousands of times what the slowest needs.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How much one input may allocate: above what the largest file that is taken needs.</summary>
    public long MostAllocated { get; init; } = 256L * 1024 * 1024;
}

/// <summary>What came of a run.</summary>
/// <param name="MostAllocated">Bytes that the greediest input made the reader allocate.</param>
public sealed record RunResult(string Reader, int Inputs, IReadOnlyList<Slip> Slips, long MostAllocated, TimeSpan Slowest, TimeSpan Took);

/// <summary>An input that the reader did not answer.</summary>
/// <param name="Script">The damages that make it again, as few as will do.</param>
public sealed record Slip(string What, IReadOnlyList<int> Script, byte[] Input);
