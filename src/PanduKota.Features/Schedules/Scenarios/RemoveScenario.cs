using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>Takes a scenario away. Schedules made from it stay and keep its name.</summary>
public sealed class RemoveScenario(ScenarioWriting writing)
{
    public sealed record Request(ScenarioRef Scenario, string? Why = null);

    public async Task<Outcome<SavedScenario>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var open = await writing.Open(request.Scenario, actor, withProgrammes: false, cancel);
        return open.IsOk
            ? await writing.Remove(open.Value, actor, request.Why, cancel)
            : Outcome.Refuse<SavedScenario>(open.Problems);
    }
}
