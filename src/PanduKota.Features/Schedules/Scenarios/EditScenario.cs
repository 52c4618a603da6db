using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>Edits name, ceilings, floors, capacities and options of a scenario. Locks have a use case of their own.</summary>
public sealed class EditScenario(ScenarioWriting writing)
{
    /// <summary>A part that is null is left as it is; a list that is given replaces the whole list.</summary>
    public sealed record Request(
        ScenarioRef Scenario,
        string? Name = null,
        IReadOnlyList<CeilingTerm>? Ceilings = null,
        IReadOnlyList<FloorTerm>? Floors = null,
        IReadOnlyList<CapacityTerm>? Capacities = null,
        double? Discount = null,
        bool? QuickWinsFirst = null,
        bool? KeepExisting = null,
        int? LeastQuickWins = null,
        bool? ByInstrument = null,
        string? Why = null);

    public async Task<Outcome<SavedScenario>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await writing.Open(request.Scenario, actor, withProgrammes: false, cancel);
        if (!open.IsOk)
        {
            return Outcome.Refuse<SavedScenario>(open.Problems);
        }
        var (name, terms) = Decide(open.Value, request);
        List<Problem> problems = [.. ScenarioRules.Check(name, terms, open.Value.Content)];
        return problems.Count > 0
            ? problems
            : await writing.Save(open.Value, name, terms, "scenario.edit", actor, request.Why, cancel);
    }

    private static (string Name, ScenarioTerms Terms) Decide(OpenScenario open, Request request)
    {
        var before = open.Terms;
        return (
            request.Name?.Trim() ?? open.Scenario.Name,
            before with
            {
                Ceilings = request.Ceilings is null
                    ? before.Ceilings
                    : [
                        .. request.Ceilings.Select(c => c with { FundSource = (c.FundSource ?? "").Trim() })
                            .OrderBy(c => c.Year).ThenBy(c => c.FundSource, StringComparer.Ordinal),
                    ],
                Floors = request.Floors ?? before.Floors,
                Capacities = request.Capacities ?? before.Capacities,
                Discount = request.Discount ?? before.Discount,
                QuickWinsFirst = request.QuickWinsFirst ?? before.QuickWinsFirst,
                KeepExisting = request.KeepExisting ?? before.KeepExisting,
                LeastQuickWins = request.LeastQuickWins ?? before.LeastQuickWins,
                ByInstrument = request.ByInstrument ?? before.ByInstrument,
            });
    }
}
