namespace PanduKota.Engines;

/// <summary>
/// What a use case answers: a value, or the problems that stopped it. Findings of lesser weight may come with a value.
/// </summary>
public sealed class Outcome<T>
{
    private readonly T? value;

    private Outcome(T? value, bool isOk, IReadOnlyList<Problem> problems) =>
        (this.value, IsOk, Problems) = (value, isOk, problems);

    public bool IsOk { get; }

    /// <summary>Why not, or what to look at although it went well.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The value of an outcome that is ok; asking a refusal for it is a bug and throws.</summary>
    public T Value => IsOk ? value! : throw new InvalidOperationException("A refusal has no value: " + string.Join("; ", Problems));

    internal static Outcome<T> Accepted(T value, IReadOnlyList<Problem> problems) => new(value, true, problems);

    internal static Outcome<T> Refused(IReadOnlyList<Problem> problems) => new(default, false, problems);

    public static implicit operator Outcome<T>(T value) => Accepted(value, []);

    public static implicit operator Outcome<T>(Problem problem) => Refused([problem]);

    public static implicit operator Outcome<T>(List<Problem> problems) => Refused(problems);
}

/// <summary>Makes outcomes where the implicit conversions do not reach.</summary>
public static class Outcome
{
    public static Outcome<T> Ok<T>(T value, params IReadOnlyList<Problem> problems) => Outcome<T>.Accepted(value, problems);

    public static Outcome<T> Refuse<T>(params IReadOnlyList<Problem> problems) => Outcome<T>.Refused(problems);
}
