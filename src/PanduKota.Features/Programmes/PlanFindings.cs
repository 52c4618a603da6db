using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Features.Programmes;

public sealed record FindingCounts(int Errors, int Warnings, int Hints)
{
    internal static FindingCounts Of(IReadOnlyCollection<Problem> problems) => new(
        problems.Count(p => p.Severity == Severity.Error),
        problems.Count(p => p.Severity == Severity.Warning),
        problems.Count(p => p.Severity == Severity.Hint));
}

/// <summary>What the plan checks say of a whole plan, worst first.</summary>
/// <param name="Programmes">How many were looked at; the reserve list is not.</param>
public sealed record PlanFindings(
    PlanHead Plan,
    int Programmes,
    IReadOnlyList<Problem> Problems,
    int Errors,
    int Warnings,
    int Hints,
    IReadOnlyDictionary<string, int> ByCode,
    IReadOnlyDictionary<Guid, FindingCounts> ByProgramme)
{
    internal static PlanFindings Of(PlanContent content, IReadOnlyList<Problem> problems)
    {
        var counts = FindingCounts.Of(problems);
        return new PlanFindings(
            content.Head,
            content.Running.Count(),
            problems,
            counts.Errors,
            counts.Warnings,
            counts.Hints,
            problems.GroupBy(p => p.Code).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count()),
            ByProgrammeOf(problems).ToDictionary(g => g.Key, g => FindingCounts.Of(g.Value)));
    }

    /// <summary>All findings of a loaded plan, the worst first.</summary>
    internal static IReadOnlyList<Problem> Check(PlanContent content) => PlanChecker.Check(PlanSnapshots.Of(content));

    internal static IReadOnlyDictionary<Guid, IReadOnlyList<Problem>> ByProgrammeOf(IEnumerable<Problem> problems) =>
        problems.Where(p => p.Place.ProgrammeId is not null)
            .GroupBy(p => p.Place.ProgrammeId!.Value)
            .ToDictionary(g => g.Key, IReadOnlyList<Problem> (g) => [.. g]);
}
