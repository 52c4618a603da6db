using FsCheck;
using FsCheck.Fluent;
using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

/// <summary>What holds for any plan, however broken.</summary>
public sealed class PlanCheckerProperties
{
    private static readonly string?[] agencies = ["Diskominfo", "Dinas Kesehatan", "Bappeda", null];
    private static readonly string[] names = ["pasar digital", "bank sampah pintar", "antrean puskesmas", "layanan satu pintu", "desa wisata"];
    private static readonly string?[] units = ["%", "orang", "dokmen", null];

    [Fact]
    public void The_order_of_the_programmes_does_not_matter() => Prop.ForAll(Plans().ToArbitrary(), plan =>
    {
        var turned = plan with { Programmes = [.. plan.Programmes.Reverse()] };

        Told(PlanChecker.Check(turned)).ShouldBe(Told(PlanChecker.Check(plan)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_unrelated_clean_programme_changes_no_finding() => Prop.ForAll(Plans().ToArbitrary(), plan =>
    {
        var stranger = Clean("Z-999", "kebun bibit mangrove", "Dinas Perikanan").Costing(Cost(2027, 1), Cost(2028, 2), Cost(2029, 3)) with
        {
            IsQuickWin = false,
        };
        // It stands in a sub-dimension that has a programme, and the money is enough: otherwise findings change rightly.
        var plenty = plan with
        {
            Programmes = [.. plan.Programmes, Clean("P-900", "rumah data kependudukan")], Ceilings = [new CeilingFacts(2027, null, long.MaxValue)],
        };

        var after = PlanChecker.Check(plenty with { Programmes = [.. plenty.Programmes, stranger] });

        Told(after).ShouldBe(Told(PlanChecker.Check(plenty)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void One_programme_alone_is_told_what_the_whole_plan_is_told_of_it() => Prop.ForAll(Plans().ToArbitrary(), plan =>
    {
        var whole = PlanChecker.Check(plan);

        foreach (var programme in plan.Programmes)
        {
            Told(PlanChecker.CheckProgramme(plan, programme.Id)).ShouldBe(Told(whole.Where(p => p.Place.ProgrammeId == programme.Id)));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_finding_says_what_where_and_how_to_mend_in_both_languages() => Prop.ForAll(Plans().ToArbitrary(), plan =>
    {
        foreach (var problem in PlanChecker.Check(plan))
        {
            problem.Message.Indonesian.ShouldNotBeNullOrWhiteSpace();
            problem.Mend.ShouldNotBeNull().English.ShouldNotBe(problem.Mend!.Indonesian);
            problem.Place.Field.ShouldNotBeNull();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void An_unknown_programme_has_no_findings() =>
        PlanChecker.CheckProgramme(Of(Clean() with { LeadAgency = null }), Guid.CreateVersion7()).ShouldBeEmpty();

    private static List<string> Told(IEnumerable<Problem> problems) =>
        [.. problems.Select(p => $"{p.Code} {p.Severity} {p.Place} {p.Message.Indonesian} {p.Mend?.Indonesian}")];

    private static Gen<PlanSnapshot> Plans() =>
        from count in Gen.Choose(0, 8)
        from seeds in Gen.ArrayOf(Gen.Choose(0, int.MaxValue), count)
        select Of([.. seeds.Select(Programme)]) with { Dimensions = TwoDimensions, Ceilings = [new(2027, null, 900), new(2028, "CSR", 5)] };

    /// <summary>A programme that breaks a few rules, chosen by the seed alone.</summary>
    private static ProgrammeFacts Programme(int seed, int index)
    {
        var dice = new Random(seed);
        int? Perhaps(int from, int to) => dice.Next(3) == 0 ? null : dice.Next(from, to);
        var indicators = Enumerable.Range(0, dice.Next(3)).Select(_ => Indicator(
            [.. Enumerable.Range(2026, 12).Where(_ => dice.Next(3) > 0).Select(y => (y, (decimal)dice.Next(-5, 130)))]) with
        {
            Unit = units[dice.Next(units.Length)], Direction = (Direction)dice.Next(3), Baseline = Perhaps(0, 100),
        }).ToList();
        var costs = Enumerable.Range(2026, 12).Where(_ => dice.Next(2) == 0)
            .Select(y => Cost(y, dice.Next(4) == 0 ? 100 : (long)Math.Pow(10, dice.Next(10)), dice.Next(3) == 0 ? "CSR" : "APBD")).ToList();
        return Clean($"P-{index:000}", names[dice.Next(names.Length)]) with
        {
            LeadAgency = agencies[dice.Next(agencies.Length)],
            DimensionCode = dice.Next(5) == 0 ? "LIV" : "GOV",
            SubDimensionCode = dice.Next(5) == 0 ? null : "GOV-1",
            EarliestStart = Perhaps(2025, 2038), LatestStart = Perhaps(2025, 2038),
            IsQuickWin = dice.Next(2) == 0,
            StatedTotalRupiah = dice.Next(2) == 0 ? null : costs.Sum(c => c.Rupiah) + dice.Next(2),
            Indicators = indicators,
            Costs = costs,
            PredecessorCodes = [.. Enumerable.Range(0, dice.Next(3)).Select(_ => $"P-{dice.Next(9):000}")],
        };
    }
}
