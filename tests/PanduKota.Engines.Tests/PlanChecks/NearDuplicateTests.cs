using PanduKota.Engines.PlanChecks;
using Shouldly;
using Xunit;
using static PanduKota.Engines.Tests.PlanChecks.GivenPlan;

namespace PanduKota.Engines.Tests.PlanChecks;

public sealed class NearDuplicateTests
{
    private static PlanSnapshot Plan(string first, string second, string agency = "Dinas Kesehatan") =>
        Of(Clean("P-001", first), Clean("P-002", second, agency));

    [Fact]
    public void The_same_words_in_another_order_at_another_agency_are_a_warning_on_the_later_one()
    {
        var problem = Plan("Pengembangan aplikasi antrean puskesmas", "Aplikasi Antrean Puskesmas (Pengembangan)")
            .Findings<NearDuplicate>().ShouldHaveSingleItem();

        (problem.Code, problem.Severity, problem.Place.ProgrammeCode, problem.Place.Field)
            .ShouldBe(("PLAN-041", Severity.Warning, "P-002", "name"));
        problem.Message.Indonesian.ShouldBe(
            "Program P-002 hampir sama namanya dengan P-001 “Pengembangan aplikasi antrean puskesmas” di OPD lain.");
    }

    [Fact]
    public void At_the_same_agency_it_is_a_hint() =>
        Plan("Pasar digital", "Pasar Digital", "Diskominfo").Findings<NearDuplicate>().ShouldHaveSingleItem().Severity.ShouldBe(Severity.Hint);

    [Fact]
    public void Four_words_of_five_are_enough() =>
        Plan("satu dua tiga empat", "satu dua tiga empat lima").Findings<NearDuplicate>().ShouldHaveSingleItem();

    [Theory]
    [InlineData("Bank sampah pintar kecamatan", "Bank sampah pintar sekolah")]
    [InlineData("satu dua tiga", "satu dua tiga empat")]
    [InlineData("Posyandu", "Posyandu")]
    public void Fewer_shared_words_or_a_single_one_say_nothing(string first, string second) =>
        Plan(first, second).Findings<NearDuplicate>().ShouldBeEmpty();

    [Fact]
    public void Of_several_earlier_ones_the_first_of_another_agency_is_named() =>
        Of(Clean("P-001", "Pasar digital", "Dinas A"), Clean("P-002", "Pasar digital", "Dinas B"), Clean("P-003", "Pasar digital", "Dinas A"))
            .Findings<NearDuplicate>().Select(p => p.Message.Indonesian).ShouldBe(
            [
                "Program P-002 hampir sama namanya dengan P-001 “Pasar digital” di OPD lain.",
                "Program P-003 hampir sama namanya dengan P-002 “Pasar digital” di OPD lain.",
            ]);

    [Fact]
    public void The_programme_that_the_nomenclature_gives_every_agency_is_no_duplicate() =>
        Plan("Program Penunjang Urusan Pemerintahan Daerah Kabupaten/Kota", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA")
            .Findings<NearDuplicate>().ShouldBeEmpty();

    [Fact]
    public void Pairs_told_apart_by_their_marks_are_those_told_apart_by_their_words()
    {
        var words = new[] { "pasar", "digital", "bank", "sampah", "pintar", "desa", "wisata" };
        var plan = Of([.. Enumerable.Range(0, 200).Select(i => Clean(
            $"P-{i:000}", string.Join(' ', words.Where((_, w) => (i * 37 >> w & 1) == 1 || w == i % 7)), $"Dinas {i % 3}"))]);

        var found = plan.Findings<NearDuplicate>();

        found.Count.ShouldBeGreaterThan(50);
        found.Select(p => p.Place.ProgrammeCode).ShouldBe(
            plan.Programmes.Where((later, i) => plan.Programmes.Take(i).Any(one => Share(one.Name, later.Name) >= 0.8m)).Select(p => p.Code));
    }

    private static decimal Share(string one, string other)
    {
        var (a, b) = (one.Split(' ').ToHashSet(), other.Split(' ').ToHashSet());
        return a.Count < 2 || b.Count < 2 ? 0 : (decimal)a.Intersect(b).Count() / a.Union(b).Count();
    }
}
