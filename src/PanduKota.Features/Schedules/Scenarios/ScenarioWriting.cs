using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>What became of a save.</summary>
/// <param name="HasChanged">False when nothing was different; then nothing was written.</param>
public sealed record SavedScenario(Guid Id, string Name, int Version, bool HasChanged = true);

/// <summary>Which scenario is to be changed, and the version that the person had before his eyes.</summary>
public sealed record ScenarioRef(string RegionCode, Guid PlanId, Guid ScenarioId, int Version);

/// <summary>A scenario that may be changed, with its plan.</summary>
internal sealed record OpenScenario(Scenario Scenario, ScenarioTerms Terms, PlanContent Content);

/// <summary>What the use cases of a scenario share: finding it, asking the policy, seeing a conflict, saving with the log.</summary>
public sealed class ScenarioWriting(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    internal DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The scenario, or why the person may not change it, or who was faster.</summary>
    internal async Task<Outcome<OpenScenario>> Open(ScenarioRef which, Actor actor, bool withProgrammes, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditScenario, which.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var content = withProgrammes
            ? await PlanContent.Load(db, which.RegionCode, which.PlanId, cancel)
            : await PlanContent.LoadFrame(db, which.RegionCode, which.PlanId, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var scenario = await db.Scenarios.SingleOrDefaultAsync(
            s => s.RegionCode == which.RegionCode && s.PlanId == which.PlanId && s.Id == which.ScenarioId, cancel);
        if (scenario is null)
        {
            return ScenarioProblems.NoScenario;
        }
        return scenario.Version == which.Version
            ? new OpenScenario(scenario, scenario.ReadTerms(), content)
            : await writer.Conflict(ScenarioLog.Subject, scenario.Id.ToString(), cancel);
    }

    /// <summary>Stores other terms; nothing is written where they are the same.</summary>
    internal async Task<Outcome<SavedScenario>> Save(
        OpenScenario open, string name, ScenarioTerms terms, string deed, Actor actor, string? why, CancellationToken cancel)
    {
        var scenario = open.Scenario;
        var fields = ScenarioLog.Differences(scenario.Name, open.Terms, name, terms);
        if (fields.IsEmpty)
        {
            return new SavedScenario(scenario.Id, scenario.Name, scenario.Version, false);
        }
        if (await IsTaken(scenario.RegionCode, scenario.PlanId, name, scenario.Id, cancel))
        {
            return ScenarioProblems.NameTaken(name);
        }
        (scenario.Name, scenario.TermsJson) = (name, StoredJson.Write(terms));
        (scenario.ChangedAtUtc, scenario.ChangedBy) = (Now, actor.Name);
        scenario.Version++;
        return await Commit(scenario, deed, fields, actor, why, cancel);
    }

    /// <summary>Stores a scenario that was not there before.</summary>
    internal async Task<Outcome<SavedScenario>> Add(
        PlanContent content, string name, ScenarioTerms terms, Guid? copiedFrom, Actor actor, string? why, CancellationToken cancel)
    {
        var (region, plan) = (content.Region.Code, content.Plan.Id);
        List<Problem> problems = [.. ScenarioRules.Check(name, terms, content)];
        if (await db.Scenarios.CountAsync(s => s.RegionCode == region && s.PlanId == plan, cancel) >= ScenarioRules.MostScenarios)
        {
            problems.Add(ScenarioProblems.TooMany(ScenarioRules.MostScenarios));
        }
        if (await IsTaken(region, plan, name, Guid.Empty, cancel))
        {
            problems.Add(ScenarioProblems.NameTaken(name));
        }
        if (problems.Count > 0)
        {
            return problems;
        }
        var scenario = new Scenario
        {
            RegionCode = region,
            Id = Guid.CreateVersion7(),
            PlanId = plan,
            Name = name,
            TermsJson = StoredJson.Write(terms),
            CopiedFromId = copiedFrom,
            ChangedAtUtc = Now,
            ChangedBy = actor.Name,
        };
        db.Scenarios.Add(scenario);
        return await Commit(
            scenario, copiedFrom is null ? "scenario.create" : "scenario.copy", ScenarioLog.Differences(null, null, name, terms), actor, why, cancel);
    }

    /// <summary>Takes a scenario away; schedules that were made from it stay and keep its name.</summary>
    internal async Task<Outcome<SavedScenario>> Remove(OpenScenario open, Actor actor, string? why, CancellationToken cancel)
    {
        db.Scenarios.Remove(open.Scenario);
        return await Commit(
            open.Scenario, "scenario.remove", ScenarioLog.Differences(open.Scenario.Name, open.Terms, null, null), actor, why, cancel);
    }

    private async Task<Outcome<SavedScenario>> Commit(
        Scenario scenario, string deed, ChangeFields fields, Actor actor, string? why, CancellationToken cancel)
    {
        var saved = await writer.Save(
            new ChangeNote(actor, deed, ScenarioLog.Subject, scenario.Id.ToString(), scenario.RegionCode, fields, why), cancel);
        return saved.IsOk
            ? new SavedScenario(scenario.Id, scenario.Name, scenario.Version)
            : Outcome.Refuse<SavedScenario>(saved.Problems);
    }

    private Task<bool> IsTaken(string region, Guid plan, string name, Guid except, CancellationToken cancel) =>
        db.Scenarios.AnyAsync(s => s.RegionCode == region && s.PlanId == plan && s.Name == name && s.Id != except, cancel);
}
