namespace PanduKota.Features.Programmes.Values;

/// <summary>What a version of the instrument says.</summary>
/// <param name="Weighting">Whether the weights come from the comparisons or were typed.</param>
/// <param name="Comparisons">One for each pair of criteria, in the order of the criteria; empty where weights are typed.</param>
public sealed record InstrumentContent(
    IReadOnlyList<Criterion> Criteria, Weighting Weighting, IReadOnlyList<Comparison> Comparisons);

public enum Weighting
{
    /// <summary>By pairwise comparison (AHP).</summary>
    Compared,

    /// <summary>Typed as percent.</summary>
    Typed,
}

/// <param name="Key">Permanent: "impact".</param>
/// <param name="Name">As people read it.</param>
/// <param name="Question">What is judged.</param>
/// <param name="Scale">What 1, 2, 3, 4 and 5 mean.</param>
/// <param name="IsReversed">A higher score is worse (risk): it counts as 6 minus the score.</param>
/// <param name="Weight">Share of the whole, 0..1; all together 1.</param>
public sealed record Criterion(string Key, string Name, string Question, IReadOnlyList<string> Scale, bool IsReversed, double Weight);

/// <summary>How much more one criterion matters than another, on Saaty's scale.</summary>
/// <param name="Ratio">1 alike, 3, 5, 7, 9 more; their inverses less.</param>
public sealed record Comparison(string Left, string Right, double Ratio);
