using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Storage;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

public sealed class EditionComparisonTests
{
    private static EditionProgramme Programme(string code, int first = 2026, int last = 2027, long rupiah = 100) => new(
        Guid.CreateVersion7(), code, "Program " + code, "Smart Governance", "Dinas A", "S1", false, false, first, last,
        [new EditionIndicator(Guid.CreateVersion7(), "Cakupan", "%", "10", new Dictionary<int, string> { [2026] = "20", [2027] = "30" })],
        [new EditionCost(2026, "APBD", rupiah)]);

    private static EditionData Data(params EditionProgramme[] programmes) => new(
        "Rencana", 1, 2026, 10, "Visi", [new EditionMission(1, "Melayani")], [], [new EditionCeiling(2026, "", 1000)], programmes);

    [Fact]
    public void The_same_data_has_no_changes()
    {
        var data = Data(Programme("P-1"));

        EditionComparison.Between(data, data).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void A_programme_that_moved_is_moved_and_neither_in_nor_out()
    {
        var before = Programme("P-1");
        var change = EditionComparison.Between(Data(before), Data(before with { First = 2028, Last = 2029, Code = "P-9" })).Changes;

        change.Select(c => (c.Kind, c.Before!.Indonesian, c.After!.Indonesian)).ShouldBe(
            [(EditionChangeKind.Moved, "2026–2027", "2028–2029"), (EditionChangeKind.Described, "P-1", "P-9")]);
    }

    [Fact]
    public void A_programme_entered_anew_under_its_code_is_the_same_programme()
    {
        var (before, after) = (Programme("P-1"), Programme("P-1", rupiah: 150));

        EditionComparison.Between(Data(before), Data(after)).Changes.Select(c => c.Kind).Distinct().ShouldBe([EditionChangeKind.Money]);
    }

    [Fact]
    public void Targets_vision_missions_and_ceilings_are_told_year_by_year()
    {
        var programme = Programme("P-1");
        var after = Data(programme with
        {
            Indicators = [programme.Indicators[0] with { Targets = new Dictionary<int, string> { [2026] = "25", [2028] = "40" } }],
        }) with { Vision = "Visi baru", Missions = [new EditionMission(2, "Menjaga")], Ceilings = [new EditionCeiling(2027, "", 5)] };
        var changes = EditionComparison.Between(Data(programme), after).Changes;

        changes.Where(c => c.Kind == EditionChangeKind.Indicator).Select(c => (c.Before?.Indonesian, c.After?.Indonesian)).ShouldBe(
            [("20", "25"), ("30", null), (null, "40")]);
        changes.Count(c => c.Kind == EditionChangeKind.Direction).ShouldBe(3);
        changes.Where(c => c.Kind == EditionChangeKind.Ceiling).Select(c => c.What.Indonesian).ShouldBe(["Pagu 2026", "Pagu 2027"]);
    }

    [Fact]
    public void What_a_charter_promises_by_whom_and_how_far_it_is_are_told_and_an_old_edition_has_none()
    {
        var charter = new EditionCharter(
            "Antre lama", null, null, "Paling lama 25 menit", null, "Ana (rekaan)", null, null, CharterStatus.Planned, 2026, "Waktu tunggu", "menit", "74", "25",
            new Dictionary<int, EditionMonth> { [1] = new("70", null) });
        var programme = Programme("P-1") with { Charter = charter };
        var later = programme with
        {
            Charter = charter with { Promise = "Paling lama 20 menit", Status = CharterStatus.Running, Target = "20", Problem = "Antre" },
        };
        var changes = EditionComparison.Between(Data(programme), Data(later)).Changes;

        changes.Select(c => (c.Kind, c.Before!.Indonesian, c.After!.Indonesian)).ShouldBe(
        [
            (EditionChangeKind.Indicator, "25", "20"),
            (EditionChangeKind.Described, "Paling lama 25 menit", "Paling lama 20 menit"),
            (EditionChangeKind.Described, "Masih rencana", "Berjalan"),
        ]);
        EditionComparison.Between(Data(programme with { Charter = null }), Data(programme)).Changes.ShouldAllBe(c => c.Before == null);
        StoredJson.Read<EditionProgramme>(StoredJson.Write(later)).Charter.ShouldBeEquivalentTo(later.Charter);
        StoredJson.Read<EditionProgramme>(StoredJson.Write(programme with { Charter = null })).Charter.ShouldBeNull();
    }
}
