using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.Alignment;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>Where a scenario's ceilings come from.</summary>
public enum CeilingSource
{
    /// <summary>The plan's indicative ceilings.</summary>
    Plan,

    /// <summary>The RPJMD or RPD programmes that the plan's programmes name by their nomenclature codes.</summary>
    MediumTerm,

    /// <summary>The first year's ceilings, growing by so many percent a year, each fund source for itself.</summary>
    Growth,

    /// <summary>Cells pasted from a spreadsheet.</summary>
    Pasted,
}

/// <summary>Fills the ceilings of a scenario from somewhere else; what comes out are plain amounts that can be edited.</summary>
public sealed class FillCeilings(PlanDb db, ScenarioWriting writing)
{
    /// <param name="GrowthPercent">For <see cref="CeilingSource.Growth"/>: 5 is five percent a year.</param>
    /// <param name="Pasted">For <see cref="CeilingSource.Pasted"/>: cells parted by tabs, years in the first row.</param>
    public sealed record Request(
        ScenarioRef Scenario, CeilingSource Source, decimal? GrowthPercent = null, string? Pasted = null, string? Why = null);

    public async Task<Outcome<SavedScenario>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await writing.Open(request.Scenario, actor, withProgrammes: request.Source == CeilingSource.MediumTerm, cancel);
        if (!open.IsOk)
        {
            return Outcome.Refuse<SavedScenario>(open.Problems);
        }
        var (terms, content) = (open.Value.Terms, open.Value.Content);
        var filled = request.Source switch
        {
            CeilingSource.Plan => FromPlan(content),
            CeilingSource.Growth => Growing(terms, content, request.GrowthPercent),
            CeilingSource.Pasted => PastedCeilings.Read(request.Pasted ?? "", content.Plan),
            _ => await FromMediumTerm(content, cancel),
        };
        if (!filled.IsOk)
        {
            return Outcome.Refuse<SavedScenario>(filled.Problems);
        }
        var changed = terms with { Ceilings = Merged(request.Source, terms.Ceilings, filled.Value) };
        List<Problem> problems = [.. ScenarioRules.Check(open.Value.Scenario.Name, changed, content)];
        return problems.Count > 0
            ? problems
            : await writing.Save(open.Value, open.Value.Scenario.Name, changed, "scenario.ceilings", actor, request.Why, cancel);
    }

    private static Outcome<IReadOnlyList<CeilingTerm>> FromPlan(PlanContent content) =>
        ScenarioTerms.CeilingsOf(content.Plan) is { Count: > 0 } ceilings ? Outcome.Ok(ceilings) : ScenarioProblems.NoPlanCeiling;

    private static Outcome<IReadOnlyList<CeilingTerm>> Growing(ScenarioTerms terms, PlanContent content, decimal? percent)
    {
        if (percent is not (>= -50 and <= 100))
        {
            return ScenarioProblems.BadGrowth;
        }
        var first = terms.Ceilings.Where(c => c.Year == content.Plan.FirstYear).ToList();
        if (first.Count == 0)
        {
            return ScenarioProblems.NothingToGrow;
        }
        var factor = 1 + percent.Value / 100;
        return Outcome.Ok<IReadOnlyList<CeilingTerm>>([.. first.SelectMany(start => Grown(start, content.Plan.Years, factor))]);
    }

    /// <summary>Each year from the exact amount of the one before, so that rounding does not add up.</summary>
    private static IEnumerable<CeilingTerm> Grown(CeilingTerm start, int years, decimal factor)
    {
        var amount = (decimal)start.Rupiah;
        for (var t = 0; t < years; t++)
        {
            yield return start with { Year = start.Year + t, Rupiah = (long)decimal.Round(Math.Min(amount, long.MaxValue)) };
            amount = Math.Min(amount * factor, long.MaxValue);
        }
    }

    private async Task<Outcome<IReadOnlyList<CeilingTerm>>> FromMediumTerm(PlanContent content, CancellationToken cancel)
    {
        var named = content.Programmes.Select(p => ProgrammeCode(p.NomenclatureCode)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var heads = await db.MediumTermPlans.AsNoTracking()
            .Where(p => p.RegionCode == content.Region.Code && p.Kind != MediumTermKind.Renstra && p.FirstYear <= content.Plan.LastYear && p.LastYear >= content.Plan.FirstYear)
            .OrderByDescending(p => p.FirstYear).ThenByDescending(p => p.Version).Select(p => p.Id).ToListAsync(cancel);
        var sums = new SortedDictionary<int, long>();
        foreach (var id in heads)
        {
            var plan = await MediumTermQueries.Load(db, content.Region.Code, id, cancel);
            var linked = plan.Programmes.Where(p => named.Contains(p.Code)).ToList();
            // A newer period, and of one period the newer version, stands before the older.
            foreach (var (year, rupiah) in MediumTermQueries.CeilingByYear(plan, linked).Where(c => c.Value > 0 && content.Head.AllYears.Contains(c.Key)))
            {
                sums.TryAdd(year, rupiah);
            }
        }
        return sums.Count == 0
            ? ScenarioProblems.NoMediumTerm
            : Outcome.Ok<IReadOnlyList<CeilingTerm>>([.. sums.Select(s => new CeilingTerm(s.Key, "", s.Value))]);
    }

    /// <summary>The RPJMD tells of some years only, and a paste of some rows: what they do not tell of stays.</summary>
    private static IReadOnlyList<CeilingTerm> Merged(CeilingSource source, IReadOnlyList<CeilingTerm> before, IReadOnlyList<CeilingTerm> filled)
    {
        if (source is CeilingSource.Plan or CeilingSource.Growth)
        {
            return filled;
        }
        var told = filled.Select(c => (c.Year, c.FundSource)).ToHashSet();
        return
        [
            .. before.Where(c => !told.Contains((c.Year, c.FundSource))).Concat(filled)
                .OrderBy(c => c.Year).ThenBy(c => c.FundSource, StringComparer.Ordinal),
        ];
    }

    /// <summary>The programme part of a nomenclature code: 2.16.03 of 2.16.03.2.02.01.</summary>
    private static string? ProgrammeCode(string? nomenclature) =>
        nomenclature?.Split('.') is { Length: >= 3 } parts ? string.Join('.', parts.Take(3)) : null;
}
