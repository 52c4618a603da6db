using PanduKota.Engines;

namespace PanduKota.Features.Programmes;

public enum ProgrammeSort
{
    Code,
    Name,
    Dimension,
    Agency,
    Total,
    FirstYear,
    Findings,
}

/// <summary>Which programmes of a plan, in which order. A member that is null lets everything through.</summary>
/// <param name="AgencyId">Lead agency.</param>
/// <param name="Text">All of these words stand in code, name, description, agency or location.</param>
/// <param name="AtLeast">Has a finding at least this severe.</param>
/// <param name="FindingCode">Has a finding of this rule: PLAN-014.</param>
/// <param name="RunningIn">Has money in this calendar year.</param>
public sealed record ProgrammeFilter(
    string? DimensionCode = null,
    string? SubDimensionCode = null,
    Guid? AgencyId = null,
    Guid? GoalId = null,
    string? Text = null,
    bool? IsQuickWin = null,
    bool? IsMandatory = null,
    bool? IsReserve = null,
    Severity? AtLeast = null,
    string? FindingCode = null,
    int? RunningIn = null,
    ProgrammeSort Sort = ProgrammeSort.Code,
    bool Descending = false)
{
    internal IReadOnlyList<Programme> Of(PlanContent content, IReadOnlyDictionary<Guid, IReadOnlyList<Problem>> findings)
    {
        var found = content.Programmes.Where(p => Matches(p, content) && MatchesFindings(FindingsOf(p)));
        var ordered = Sort switch
        {
            ProgrammeSort.Name => found.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase),
            ProgrammeSort.Dimension => found.OrderBy(p => content.DimensionOf(p.DimensionCode)?.Ordinal ?? int.MaxValue)
                .ThenBy(p => content.SubDimensionOf(p)?.Ordinal ?? int.MaxValue),
            ProgrammeSort.Agency => found.OrderBy(
                p => content.AgencyOf(p.LeadAgencyId)?.Name ?? "\uffff", StringComparer.CurrentCultureIgnoreCase),
            ProgrammeSort.Total => found.OrderBy(p => p.TotalRupiah()),
            ProgrammeSort.FirstYear => found.OrderBy(p => p.Span()?.First ?? int.MaxValue),
            ProgrammeSort.Findings => found.OrderBy(p => Weight(FindingsOf(p))),
            _ => found.OrderBy(p => p.Code, codes),
        };
        List<Programme> lines = [.. ordered.ThenBy(p => p.Code, codes)];
        if (Descending)
        {
            lines.Reverse();
        }
        return lines;

        IReadOnlyList<Problem> FindingsOf(Programme programme) => findings.GetValueOrDefault(programme.Id, []);
    }

    private static readonly Comparer<string> codes = Comparer<string>.Create(CodeOrder.Compare);

    private bool Matches(Programme programme, PlanContent content) =>
        (DimensionCode is null || programme.DimensionCode == DimensionCode)
        && (SubDimensionCode is null || programme.SubDimensionCode == SubDimensionCode)
        && (AgencyId is null || programme.LeadAgencyId == AgencyId)
        && (GoalId is null || programme.GoalId == GoalId)
        && (IsQuickWin is null || programme.IsQuickWin == IsQuickWin)
        && (IsMandatory is null || programme.IsMandatory == IsMandatory)
        && (IsReserve is null || programme.IsReserve == IsReserve)
        && (RunningIn is null || programme.CostLines.Any(c => c.Year == RunningIn && c.Rupiah != 0))
        && HasWords(programme, content);

    private bool MatchesFindings(IReadOnlyList<Problem> findings) =>
        (AtLeast is null || findings.Any(f => f.Severity >= AtLeast))
        && (string.IsNullOrWhiteSpace(FindingCode) || findings.Any(f => f.Code == FindingCode));

    private bool HasWords(Programme programme, PlanContent content)
    {
        if (string.IsNullOrWhiteSpace(Text))
        {
            return true;
        }
        var agency = content.AgencyOf(programme.LeadAgencyId);
        string?[] places =
        [
            programme.Code, programme.Name, programme.Description, programme.Location, agency?.Name, agency?.ShortName,
        ];
        return Text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .All(word => places.Any(p => p?.Contains(word, StringComparison.CurrentCultureIgnoreCase) == true));
    }

    private static int Weight(IReadOnlyList<Problem> findings) =>
        findings.Sum(f => f.Severity switch { Severity.Error => 10_000, Severity.Warning => 100, _ => 1 });
}
