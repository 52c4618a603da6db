using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

/// <summary>Counts what its own contexts send to the database.</summary>
public sealed class CountedDatabase : TestDatabase
{
    public CommandCounter Commands { get; } = new();

    protected override void AddServices(IServiceCollection services)
    {
        services.AddProgrammes();
        services.ConfigureDbContext<SqlitePlanDb>(db => db.AddInterceptors(Commands));
        services.ConfigureDbContext<PostgresPlanDb>(db => db.AddInterceptors(Commands));
    }
}

public sealed class CommandCounter : DbCommandInterceptor
{
    private int count;

    public int Count => count;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref count);
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}

public sealed class LoadedPlansTests(CountedDatabase database) : IClassFixture<CountedDatabase>
{
    private const string Region = "99.71";

    private async Task<int> Counted(Func<Task> act)
    {
        var before = database.Commands.Count;
        await act();
        return database.Commands.Count - before;
    }

    [Fact]
    public async Task All_that_a_page_shows_of_a_plan_costs_one_reading_and_one_check()
    {
        Guid plan;
        using (var given = database.Scope())
        {
            plan = (await given.Given.Plan(Region)).Id;
            await given.Given.Programme(costs: [(2026, 5)], targets: [(2026, 50)]);
        }
        using var scope = database.Scope();
        var (queries, figures, check, plans) = (scope.Get<ProgrammeQueries>(), scope.Get<PlanFigures>(), scope.Get<CheckPlan>(), scope.Get<LoadedPlans>());
        var actor = Actors.Coordinator(Region);

        (await Counted(() => queries.List(Region, plan, new(), default))).ShouldBeGreaterThan(5);
        var found = (await plans.Get(Region, plan, default))!.Findings;
        (await Counted(async () =>
        {
            await figures.Load(Region, plan, default);
            await check.Run(new(Region, plan), actor, default);
            await queries.List(Region, plan, new(IsQuickWin: true), default);
            await queries.Indicators(Region, plan, default);
            await scope.Get<MatrixQueries>().Get(Region, plan, MatrixView.Costs, null, new(), actor, default);
        })).ShouldBe(0);
        (await plans.Get(Region, plan, default))!.Findings.ShouldBeSameAs(found);
    }

    [Fact]
    public async Task What_was_saved_in_between_is_read_anew()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("99.72");
        var programme = await scope.Given.Programme(plan, name: "Nama semula", targets: [(2026, 50)]);
        var queries = scope.Get<ProgrammeQueries>();
        var fields = (await queries.One("99.72", plan.Id, programme.Id, default))!.Fields;

        await scope.Get<EditProgramme>().Run(
            new("99.72", plan.Id, programme.Id, 1, fields with { Name = "Nama baru" }), Actors.Coordinator("99.72"), default);

        (await queries.List("99.72", plan.Id, new(), default))!.Lines.Single().Name.ShouldBe("Nama baru");
    }
}
