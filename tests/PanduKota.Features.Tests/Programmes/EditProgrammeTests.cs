using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class EditProgrammeTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private const string Region = "92.01";

    private static async Task<SavedProgramme> Add(TestScope scope, Plan plan, ProgrammeFields fields)
    {
        var saved = await scope.Get<AddProgramme>().Run(new(Region, plan.Id, fields), Actors.Coordinator(Region), default);
        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
        return saved.Value;
    }

    private async Task<ProgrammeDetails> Read(Plan plan, Guid id)
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().One(Region, plan.Id, id, default))!;
    }

    [Fact]
    public async Task An_added_programme_gets_the_next_code_and_is_read_back_as_it_was_given()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var lead = await scope.Given.Agency("Dinas Kominfo", Region);
        var helper = await scope.Given.Agency("Bappeda", Region);
        var fields = Made.Fields() with
        {
            LeadAgencyId = lead.Id,
            SupportingAgencyIds = [helper.Id],
            PredecessorCodes = ["P-009"],
            EarliestStart = 2026,
            ValuePoints = 80,
            Actions = [new ActionFields("Susun KAK", "Dokumen", "Sekretaris", new DateOnly(2026, 1, 5), new DateOnly(2026, 2, 1))],
        };
        var first = await Add(scope, plan, fields);
        var second = await Add(scope, plan, Made.Fields("Yang kedua"));

        (first.Code, second.Code, first.Version).ShouldBe(("P-001", "P-002", 1));
        var read = await Read(plan, first.Id);
        StoredJson.Write(read.Fields with
        {
            Indicators = [.. read.Fields.Indicators.Select(i => i with { Id = null })], Actions = [.. read.Fields.Actions.Select(a => a with { Id = null })],
        }).ShouldBe(StoredJson.Write(fields with { Code = "P-001" }));
        read.LeadAgency.ShouldBe("Dinas Kominfo");
        read.SupportingAgencies.ShouldBe(["Bappeda"]);
        read.History.Single().What.ShouldBe("programme.add");
        read.Plan.Version.ShouldBe(3);
    }

    [Fact]
    public async Task An_edit_changes_what_differs_and_says_so_in_the_log_with_both_values()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var added = await Add(scope, plan, Made.Fields());
        var fields = (await Read(plan, added.Id)).Fields;
        var wanted = fields with
        {
            Name = "Layanan Digital Terpadu",
            Indicators =
            [
                fields.Indicators[0] with { Targets = new Dictionary<int, string> { [2027] = "65", [2028] = "2.3:1000" } },
                new IndicatorFields("Waktu layanan", "Menit", Direction.Down, null, new Dictionary<int, string> { [2026] = "30" }),
            ],
            Costs = [new CostFields("CSR", new Dictionary<int, long> { [2026] = 5 }), fields.Costs[0] with { Rupiah = new Dictionary<int, long> { [2027] = 7 } }],
        };
        var saved = await scope.Get<EditProgramme>().Run(
            new(Region, plan.Id, added.Id, 1, wanted, "Hasil rapat"), Actors.Coordinator(Region), default);

        (saved.Value.Version, saved.Value.Changed).ShouldBe((2, true));
        var read = await Read(plan, added.Id);
        read.Fields.Name.ShouldBe("Layanan Digital Terpadu");
        read.Fields.Indicators[0].Targets.ShouldBe(new Dictionary<int, string> { [2027] = "65", [2028] = "2.3:1000" });
        read.Fields.Indicators[1].Direction.ShouldBe(Direction.Down);
        read.Fields.Costs.Select(c => c.FundSource).ShouldBe(["APBD", "CSR"]);
        var entry = read.History[0];
        (entry.What, entry.Why).ShouldBe(("programme.edit", "Hasil rapat"));
        entry.Fields.ShouldContain(new ChangedField("Name", "Layanan Digital", "Layanan Digital Terpadu"));
        entry.Fields.ShouldContain(new ChangedField("Indicators[0].Targets[2026]", "50", ""));
        entry.Fields.ShouldContain(new ChangedField("Indicators[0].Targets[2027]", "60,5", "65"));
        entry.Fields.ShouldContain(new ChangedField("Costs[APBD].Rupiah[2027]", "2000000000", "7"));
    }

    [Fact]
    public async Task Saving_what_is_there_already_writes_nothing()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var added = await Add(scope, plan, Made.Fields());
        var fields = (await Read(plan, added.Id)).Fields;
        var same = fields with
        {
            Name = "  " + fields.Name + " ",
            Indicators = [.. fields.Indicators, new IndicatorFields("", null, Direction.Up, " ", new Dictionary<int, string> { [2026] = "" })],
            Costs = [fields.Costs[0], new CostFields("CSR", new Dictionary<int, long> { [2030] = 0 })],
        };
        var changes = await scope.Db.Changes.CountAsync();
        var saved = await scope.Get<EditProgramme>().Run(new(Region, plan.Id, added.Id, 1, same), Actors.Coordinator(Region), default);

        (saved.Value.Changed, saved.Value.Version).ShouldBe((false, 1));
        (await scope.Db.Changes.CountAsync()).ShouldBe(changes);
    }

    [Fact]
    public async Task An_edit_that_came_too_late_is_refused_and_shown_with_base_mine_and_theirs()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var added = await Add(scope, plan, Made.Fields());
        var fields = (await Read(plan, added.Id)).Fields;
        await scope.Get<EditProgramme>().Run(
            new(Region, plan.Id, added.Id, 1, fields with { Name = "Kata mereka", Location = "Kota" }), Actors.Bappeda(Region), default);

        using var late = database.Scope();
        var request = new EditProgramme.Request(Region, plan.Id, added.Id, 1, fields with { Name = "Kata saya", Risk = "Banjir" });
        var refused = await late.Get<EditProgramme>().Run(request, Actors.Coordinator(Region), default);
        refused.Problems.Single().Code.ShouldBe("CONFLICT-001");
        var conflict = (await late.Get<EditProgramme>().Compare(request, default))!;

        (conflict.Version, conflict.By).ShouldBe((2, "bappeda"));
        conflict.Fields.Select(f => (f.Field, f.Base, f.Mine, f.Theirs, f.IsClash)).ShouldBe(
        [
            ("Location", "", "", "Kota", false),
            ("Name", "Layanan Digital", "Kata saya", "Kata mereka", true),
            ("Risk", "", "Banjir", "", false),
        ]);
        (await Read(plan, added.Id)).Fields.Name.ShouldBe("Kata mereka");
    }

    [Fact]
    public async Task What_cannot_be_stored_is_refused_field_by_field_in_one_go()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        await Add(scope, plan, Made.Fields(code: "P-001"));
        var wrong = new ProgrammeFields(
            "p-001", " ", DimensionCode: "XXX", SubDimensionCode: "YYY", GoalId: Guid.CreateVersion7(), LeadAgencyId: Guid.CreateVersion7(),
            EarliestStart: 2030, LatestStart: 2028, ValuePoints: 0,
            Indicators: [new("", "%", Direction.Up, null, new Dictionary<int, string> { [2026] = "1.234" })],
            Costs: [new("Kas", new Dictionary<int, long> { [2026] = -1 })],
            Actions: [new("", "Dokumen", null, new DateOnly(2026, 2, 1), new DateOnly(2026, 1, 1))]);
        var outcome = await scope.Get<AddProgramme>().Run(new(Region, plan.Id, wrong), Actors.Operator, default);

        outcome.Problems.Select(p => (p.Code, p.Place.Field)).ShouldBe(
        [
            ("PROG-102", "Code"), ("PROG-103", "Name"), ("PROG-104", "DimensionCode"), ("PROG-105", "SubDimensionCode"),
            ("PROG-106", "LeadAgencyId"), ("PROG-107", "GoalId"), ("PROG-109", "LatestStart"), ("PROG-110", "ValuePoints"),
            ("PROG-111", "Indicators[0].Name"), ("PROG-112", "Costs[0].FundSource"), ("PROG-117", "Costs[0].Rupiah[2026]"),
            ("PROG-114", "Actions[0].Step"), ("PROG-115", "Actions[0].End"), ("NUM-003", "Indicators[0].Targets[2026]"),
        ], ignoreOrder: true);
        (await scope.Db.Programmes.CountAsync(p => p.PlanId == plan.Id)).ShouldBe(1);
    }

    [Fact]
    public async Task A_planner_may_touch_only_what_his_agency_leads_and_only_while_the_plan_is_a_draft()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var own = await scope.Given.Agency("Dinas Sosial", Region);
        var other = await scope.Given.Agency("Dinas Pendidikan", Region);
        var add = scope.Get<AddProgramme>();
        (await add.Run(new(Region, plan.Id, Made.Fields() with { LeadAgencyId = other.Id }), Actors.Planner(own), default))
            .Problems.Single().Code.ShouldBe("PEOPLE-004");
        var added = await add.Run(new(Region, plan.Id, Made.Fields() with { LeadAgencyId = own.Id }), Actors.Planner(own), default);

        var fields = (await Read(plan, added.Value.Id)).Fields;
        (await scope.Get<EditProgramme>().Run(
            new(Region, plan.Id, added.Value.Id, 1, fields with { LeadAgencyId = other.Id }), Actors.Planner(own), default))
            .Problems.Single().Code.ShouldBe("PEOPLE-004");
        var published = await scope.Given.Plan(Region, status: PlanStatus.Published);
        (await add.Run(new(Region, published.Id, Made.Fields()), Actors.Coordinator(Region), default))
            .Problems.Single().Code.ShouldBe("PEOPLE-005");
    }

    [Fact]
    public async Task Removing_needs_a_reason_and_names_the_successors_it_leaves()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(Region);
        var first = await Add(scope, plan, Made.Fields(code: "A-1"));
        await Add(scope, plan, Made.Fields(code: "A-2") with { PredecessorCodes = ["A-1"] });
        var remove = scope.Get<RemoveProgramme>();
        (await remove.Run(new(Region, plan.Id, first.Id, 1, " "), Actors.Coordinator(Region), default))
            .Problems.Single().Place.Field.ShouldBe("Why");
        var removed = await remove.Run(new(Region, plan.Id, first.Id, 1, "Digabung"), Actors.Coordinator(Region), default);

        removed.Value.SuccessorCodes.ShouldBe(["A-2"]);
        using var after = database.Scope();
        (await after.Get<ProgrammeQueries>().List(Region, plan.Id, new(), default))!.Lines.Select(l => l.Code).ShouldBe(["A-2"]);
        (await after.Db.Indicators.CountAsync(i => i.ProgrammeId == first.Id)).ShouldBe(0);
    }
}
