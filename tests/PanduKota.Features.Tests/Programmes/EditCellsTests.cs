using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class EditCellsTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private const string Money = "Costs[APBD].Rupiah[2027]";
    private const string Target = "Indicators[0].Targets[2027]";

    private readonly string region = $"{Random.Shared.Next(10, 89)}.{Random.Shared.Next(10_000, 99_999)}";

    private async Task<(Plan Plan, SavedProgramme Added)> Given(ProgrammeFields? fields = null)
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan(region, ceilings: [(2027, 3_000_000_000)]);
        var added = await scope.Get<AddProgramme>().Run(new(region, plan.Id, fields ?? Made.Fields()), Actors.Coordinator(region), default);
        return (plan, added.Value);
    }

    private async Task<Engines.Outcome<SavedProgramme>> Edit(
        Plan plan, SavedProgramme programme, int version, string field, string typed, string seen, Actor? actor = null)
    {
        using var scope = database.Scope();
        return await scope.Get<EditCells>().Run(
            new(region, plan.Id, programme.Id, version, [new(field, typed, seen)]), actor ?? Actors.Coordinator(region), default);
    }

    private async Task<ProgrammeDetails> Read(Plan plan, SavedProgramme programme)
    {
        using var scope = database.Scope();
        return (await scope.Get<ProgrammeQueries>().One(region, plan.Id, programme.Id, default))!;
    }

    [Fact]
    public async Task Money_is_read_as_people_write_it_and_nothing_else_of_the_programme_changes()
    {
        var (plan, added) = await Given();
        var before = (await Read(plan, added)).Fields;
        var saved = await Edit(plan, added, 1, Money, "1,5 miliar", "2000000000");

        (saved.Value.Version, saved.Value.Changed).ShouldBe((2, true));
        var read = await Read(plan, added);
        read.Fields.Costs.Single().Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 1_000_000_000, [2027] = 1_500_000_000 });
        (read.Fields with { Costs = before.Costs }).ToString().ShouldBe((before with { Indicators = read.Fields.Indicators, SupportingAgencyIds = read.Fields.SupportingAgencyIds, PredecessorCodes = read.Fields.PredecessorCodes, Actions = read.Fields.Actions }).ToString());
        read.History[0].Fields.Single().ShouldBe(new ChangedField(Money, "2000000000", "1500000000"));
    }

    [Fact]
    public async Task A_new_fund_source_begins_with_its_first_cell_and_an_emptied_cell_is_gone()
    {
        var (plan, added) = await Given();
        await Edit(plan, added, 1, "Costs[CSR].Rupiah[2028]", "Rp 450 jt", "");
        await Edit(plan, added, 2, Money, "", "2000000000");

        var costs = (await Read(plan, added)).Fields.Costs;
        costs.Single(c => c.FundSource == "CSR").Rupiah.ShouldBe(new Dictionary<int, long> { [2028] = 450_000_000 });
        costs.Single(c => c.FundSource == "APBD").Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 1_000_000_000 });
    }

    [Fact]
    public async Task What_the_checks_say_comes_back_with_the_saved_cell()
    {
        var (plan, added) = await Given();
        var saved = await Edit(plan, added, 1, "Indicators[0].Targets[2027]", "45", "60,5");
        saved.Value.Findings.ShouldContain(f => f.Code == "PLAN-011" && f.Place.Field == "target:0:2027");
    }

    /// <summary>A body of the API that leaves out what the types say is there; found by fuzzing.</summary>
    [Theory]
    [InlineData("CELL-003", "{}")]
    [InlineData("CELL-003", """{"cells":[]}""")]
    [InlineData("CELL-004", """{"cells":[{"typed":"1","seen":"1"}]}""")]
    [InlineData("CELL-004", """{"cells":[{"field":"Name"}]}""")]
    [InlineData("CELL-004", """{"cells":[{"field":"Name","typed":"x","seen":null}]}""")]
    [InlineData("CELL-004", """{"cells":[null]}""")]
    public async Task A_cell_without_place_or_content_is_refused_in_words(string code, string json)
    {
        var (plan, added) = await Given();
        using var scope = database.Scope();
        var request = System.Text.Json.JsonSerializer.Deserialize<EditCells.Request>(json, System.Text.Json.JsonSerializerOptions.Web)!
            with { RegionCode = region, PlanId = plan.Id, ProgrammeId = added.Id, StartedFromVersion = 1 };

        (await scope.Get<EditCells>().Run(request, Actors.Coordinator(region), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
    }

    [Fact]
    public async Task A_colleague_who_changed_another_cell_is_not_in_the_way()
    {
        var (plan, added) = await Given();
        (await Edit(plan, added, 1, "Costs[APBD].Rupiah[2026]", "5000000", "1000000000", Actors.Bappeda(region))).IsOk.ShouldBeTrue();
        var saved = await Edit(plan, added, 1, Money, "7000000", "2000000000");

        saved.Value.Version.ShouldBe(3);
        (await Read(plan, added)).Fields.Costs.Single().Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 5_000_000, [2027] = 7_000_000 });
    }

    [Fact]
    public async Task A_cell_of_the_row_that_was_left_alone_keeps_what_a_colleague_made_of_it()
    {
        var (plan, added) = await Given();
        await Edit(plan, added, 1, Money, "9.000.000", "2000000000", Actors.Bappeda(region));
        using var scope = database.Scope();
        var saved = await scope.Get<EditCells>().Run(
            new(region, plan.Id, added.Id, 1, [new("Costs[APBD].Rupiah[2026]", "5.000.000", "1000000000"), new(Money, "2.000.000.000", "2000000000")]),
            Actors.Coordinator(region), default);

        saved.IsOk.ShouldBeTrue(string.Join("; ", saved.Problems));
        (await Read(plan, added)).Fields.Costs.Single().Rupiah.ShouldBe(new Dictionary<int, long> { [2026] = 5_000_000, [2027] = 9_000_000 });
    }

    [Fact]
    public async Task A_cell_that_a_colleague_changed_is_not_overwritten_and_both_values_are_told()
    {
        var (plan, added) = await Given();
        await Edit(plan, added, 1, Money, "9.000.000", "2000000000", Actors.Bappeda(region));
        var refused = await Edit(plan, added, 1, Money, "7000000", "2000000000");

        var problem = refused.Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Field).ShouldBe(("CONFLICT-001", Money));
        using var scope = database.Scope();
        var conflict = (await scope.Get<EditCells>().Compare(
            new(region, plan.Id, added.Id, 1, [new(Money, "7000000", "2000000000")]), default))!;
        (conflict.By, conflict.Version).ShouldBe(("bappeda", 2));
        var field = conflict.Fields.ShouldHaveSingleItem();
        (field.Field, field.Base, field.Mine, field.Theirs).ShouldBe((Money, "2000000000", "7000000", "9000000"));
        (await Read(plan, added)).Fields.Costs.Single().Rupiah[2027].ShouldBe(9_000_000);
    }

    [Fact]
    public async Task Both_writing_the_same_sum_in_other_words_is_no_conflict_and_writes_nothing()
    {
        var (plan, added) = await Given();
        await Edit(plan, added, 1, Money, "1500000000", "2000000000", Actors.Bappeda(region));
        var saved = await Edit(plan, added, 1, Money, "1,5 miliar", "2000000000");
        (saved.Value.Changed, saved.Value.Version).ShouldBe((false, 2));
    }

    [Fact]
    public async Task A_target_whose_indicator_was_replaced_meanwhile_is_a_conflict_even_where_the_target_is_the_same()
    {
        var (plan, added) = await Given();
        using (var scope = database.Scope())
        {
            var fields = (await scope.Get<ProgrammeQueries>().One(region, plan.Id, added.Id, default))!.Fields;
            var other = fields.Indicators[0] with { Name = "Indikator lain sama sekali" };
            (await scope.Get<EditProgramme>().Run(new(region, plan.Id, added.Id, 1, fields with { Indicators = [other] }), Actors.Bappeda(region), default))
                .IsOk.ShouldBeTrue();
        }
        (await Edit(plan, added, 1, Target, "70", "60,5")).Problems.Single().Code.ShouldBe("CONFLICT-001");
        (await Edit(plan, added, 2, Target, "70", "60,5")).IsOk.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Money, "1,5", "FORM-001")]
    [InlineData(Money, "-5.000", "PROG-117")]
    [InlineData("Costs[Kas].Rupiah[2027]", "5.000", "PROG-112")]
    [InlineData("Indicators[7].Targets[2027]", "5", "CELL-001")]
    [InlineData("Password", "x", "CELL-001")]
    [InlineData("Kind", "Apa saja", "CELL-002")]
    [InlineData("LeadAgencyId", "Dinas", "CELL-002")]
    [InlineData("EarliestStart", "besok", "FORM-002")]
    [InlineData("Name", "  ", "PROG-103")]
    public async Task What_cannot_be_saved_is_told_at_its_cell_and_nothing_is(string field, string typed, string code)
    {
        var (plan, added) = await Given();
        var refused = await Edit(plan, added, 1, field, typed, "lama");
        var problem = refused.Problems[0];
        problem.Code.ShouldBe(code);
        problem.Place.Field!.Split('.')[0].ShouldBe(field.Split('.')[0]);
        (await Read(plan, added)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_planner_changes_only_what_his_agency_leads()
    {
        using var scope = database.Scope();
        var own = await scope.Given.Agency("Dinas Sosial", region);
        var other = await scope.Given.Agency("Dinas Pendidikan", region);
        var (plan, added) = await Given(Made.Fields() with { LeadAgencyId = other.Id });
        (await Edit(plan, added, 1, Money, "5000000", "2000000000", Actors.Planner(own))).Problems.Single().Code.ShouldBe("PEOPLE-004");
        (await Edit(plan, added, 1, Money, "5000000", "2000000000", Actors.Planner(other))).IsOk.ShouldBeTrue();
        (await Edit(plan, added, 2, Money, "6000000", "5000000", Actor.Nobody)).Problems.Single().Code.ShouldBe("PEOPLE-001");
    }

    [Fact]
    public async Task The_matrix_has_a_row_for_each_source_and_says_which_years_are_over_their_ceiling()
    {
        var (plan, added) = await Given(Made.Fields() with
        {
            Costs = [new("APBD", new Dictionary<int, long> { [2027] = 2_000_000_000 }), new("CSR", new Dictionary<int, long> { [2027] = 1_500_000_000 })],
        });
        using var scope = database.Scope();
        var matrix = (await scope.Get<MatrixQueries>().Get(region, plan.Id, MatrixView.Costs, null, new(), Actors.Coordinator(region), default))!;
        var village = (await scope.Get<MatrixQueries>().Get(region, plan.Id, MatrixView.Costs, "Dana Desa", new(), Actors.Mentor(region), default))!;
        var targets = (await scope.Get<MatrixQueries>().Get(region, plan.Id, MatrixView.Targets, null, new(), Actors.Coordinator(region), default))!;

        matrix.Rows.Select(r => (r.Key, r.MayEdit)).ShouldBe([($"{added.Code}|APBD", true), ($"{added.Code}|CSR", true)]);
        matrix.Rows[1].Cells[1].ShouldBe(new MatrixCell("Costs[CSR].Rupiah[2027]", "1500000000", null));
        (matrix.Totals!.ByYear[2027], matrix.Totals.IsOver(2027), matrix.Totals.IsOver(2028)).ShouldBe((3_500_000_000, true, false));
        village.Rows.Select(r => (r.Part, r.MayEdit, r.Cells[1].Words)).ShouldBe([("Dana Desa", false, "")]);
        targets.Rows.Single().Cells.Select(c => c.Words).Take(3).ShouldBe(["50", "60,5", ""]);
    }
}
