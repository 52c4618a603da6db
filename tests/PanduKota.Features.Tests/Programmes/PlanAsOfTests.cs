using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

/// <summary>Any sequence of changes can be taken back to any moment between two of them.</summary>
public sealed class PlanAsOfTests(PlanAsOfTests.Database database) : IClassFixture<PlanAsOfTests.Database>
{
    private static readonly CancellationToken None = CancellationToken.None;

    public sealed class Database : TestDatabase
    {
        protected override void AddServices(IServiceCollection services) => services.AddProgrammes().AddStrategy();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task What_it_was_at_each_moment_is_what_is_shown_later(int seed)
    {
        var region = $"99.8{seed}";
        using var given = database.Scope();
        var agency = await given.Given.Agency(regionCode: region);
        await given.Given.DimensionSet();
        var plan = await given.Given.Plan(region, ceilings: [(2026, 1_000)]);
        await given.Given.Plan(region, firstYear: 2041);
        var random = new Random(seed);
        var moments = new List<(DateTime At, string Words)>();

        for (var step = 0; step < 15; step++)
        {
            database.Clock.Advance(TimeSpan.FromMinutes(7));
            await Change(region, plan, agency.Id, step, random.Next(10), random.Next);
            database.Clock.Advance(TimeSpan.FromMinutes(1));
            moments.Add((database.Clock.GetUtcNow().UtcDateTime, await Present(region, plan.Id)));
        }

        foreach (var (at, words) in moments)
        {
            using var scope = database.Scope();
            var then = await scope.Get<PlanAsOf>().Run(region, plan.Id, at, Actors.Coordinator(region), None);
            then.IsOk.ShouldBeTrue(string.Join("; ", then.Problems));
            Said(then.Value).ShouldBe(words, $"at {at:HH:mm}");
        }
    }

    [Fact]
    public async Task It_is_for_those_who_may_read_the_log_and_begins_with_the_plan()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("99.84");
        var asOf = scope.Get<PlanAsOf>();
        var now = database.Clock.GetUtcNow().UtcDateTime;

        (await asOf.Run("99.84", plan.Id, now, new("pembaca", Role.Viewer, "99.84"), None)).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await asOf.Run("99.84", plan.Id, now.AddYears(-1), Actors.Coordinator("99.84"), None)).Problems.Single().Code.ShouldBe("HISTORY-001");
        (await asOf.Run("99.84", Guid.CreateVersion7(), now, Actors.Coordinator("99.84"), None)).IsOk.ShouldBeFalse();
        PlanAsOf.EndOf(new DateOnly(2026, 11, 22), "91.01").ShouldBe(new DateTime(2026, 11, 22, 14, 59, 59, DateTimeKind.Utc).AddTicks(TimeSpan.TicksPerSecond - 1), "WIT is nine hours ahead");
    }

    [Fact]
    public void The_first_and_the_last_day_of_the_calendar_are_days()
    {
        foreach (var region in new[] { "11.01", "51.01", "91.01" })
        {
            foreach (var day in new[] { DateOnly.MinValue, DateOnly.MaxValue, DateOnly.MaxValue.AddDays(-1) })
            {
                var end = PlanAsOf.EndOf(day, region);
                end.Kind.ShouldBe(DateTimeKind.Utc);
                RegionClock.Say(end, region).English.ShouldNotBeEmpty();
            }
            RegionClock.LocalTime(DateTime.MaxValue, region).Year.ShouldBe(9999);
        }
    }

    [Fact]
    public async Task All_entries_go_into_the_table_with_their_seals()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.85");
        var plan = await scope.Given.Plan("99.85");
        var fields = new ProgrammeFields("P-1", "Program =1+1", LeadAgencyId: agency.Id);
        (await scope.Get<AddProgramme>().Run(new("99.85", plan.Id, fields, "uji"), Actors.Coordinator("99.85"), None)).IsOk.ShouldBeTrue();

        var file = (await scope.Get<ExportChanges>().Run(new("99.85", new ChangeFilter(), ExportKind.Csv), Actors.Coordinator("99.85"), None)).Value;
        var lines = System.Text.Encoding.UTF8.GetString(file.Bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(file.Rows + 1);
        lines.ShouldContain(line => line.Contains("Program =1+1", StringComparison.Ordinal) && line.Contains(";uji;", StringComparison.Ordinal));
        (await scope.Get<ExportChanges>().Run(new("99.85", new ChangeFilter(By: "orang lain"), ExportKind.Csv), Actors.Coordinator("99.85"), None)).Value.Rows.ShouldBe(0);
    }

    private async Task Change(string region, Plan plan, Guid agencyId, int step, int kind, Func<int, int> draw)
    {
        using var scope = database.Scope();
        var actor = Actors.Coordinator(region);
        var content = (await PlanContent.Load(scope.Db, region, plan.Id, None))!;
        var some = content.Programmes.Count == 0 ? null : content.Programmes[draw(content.Programmes.Count)];
        var outcome = (kind, some) switch
        {
            (0 or 1 or 2, _) or (_, null) => (await scope.Get<AddProgramme>().Run(new(region, plan.Id, Fields(step, agencyId, draw), "uji"), actor, None)).Problems,
            (3 or 4 or 5 or 6, _) => (await scope.Get<EditProgramme>().Run(new(region, plan.Id, some.Id, some.Version, Fields(step, agencyId, draw) with { Code = some.Code }, "uji"), actor, None)).Problems,
            (7, _) => (await scope.Get<RemoveProgramme>().Run(new(region, plan.Id, some.Id, some.Version, "uji"), actor, None)).Problems,
            _ => (await scope.Get<EditPlan>().Run(
                new(region, plan.Id, content.Plan.EditVersion, Vision: $"Visi {step}", Missions: [new(1, $"Misi {draw(3)}"), .. draw(2) == 0 ? [new EditPlan.MissionWords(2, "Kedua")] : Array.Empty<EditPlan.MissionWords>()],
                    Ceilings: [new(2026 + draw(3), null, 1_000 + step)], Why: "uji"), actor, None)).Problems,
        };
        outcome.Where(p => p.Severity == Engines.Severity.Error).ShouldBeEmpty();
    }

    private static ProgrammeFields Fields(int step, Guid agencyId, Func<int, int> draw) => new(
        $"P-{step:000}", $"Program {draw(5)}", DimensionCode: draw(2) == 0 ? "GOV" : null, LeadAgencyId: draw(3) == 0 ? null : agencyId,
        Location: draw(2) == 0 ? "Desa" : null, IsMandatory: draw(2) == 0,
        Indicators: [new IndicatorFields("Cakupan", "%", Engines.PlanChecks.Direction.Up, "10", new Dictionary<int, string> { [2026 + draw(4)] = $"{draw(90)}" })],
        Costs: [.. draw(2) == 0 ? [new CostFields("APBD", new Dictionary<int, long> { [2026 + draw(5)] = 1 + draw(900) })] : Array.Empty<CostFields>()]);

    private async Task<string> Present(string region, Guid planId)
    {
        using var scope = database.Scope();
        var words = PlanInWords.Of((await PlanContent.Load(scope.Db, region, planId, None))!);
        return Lines(words.Plan, words.Programmes.ToDictionary(p => p.Key, p => (IReadOnlyDictionary<string, string>)p.Value));
    }

    private static string Said(PlanThen then) => Lines(then.Fields, then.Programmes.ToDictionary(p => p.Id, p => p.Fields));

    private static string Lines(IReadOnlyDictionary<string, string> plan, Dictionary<Guid, IReadOnlyDictionary<string, string>> programmes) =>
        string.Join('\n', plan.Select(f => $"{f.Key}={f.Value}").Concat(programmes.SelectMany(p => p.Value.Select(f => $"{p.Key}/{f.Key}={f.Value}"))).Order(StringComparer.Ordinal));
}
