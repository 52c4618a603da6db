using FsCheck;
using FsCheck.Fluent;
using PanduKota.Engines.RoundTrip;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.RoundTrip;

public sealed class ThreeWayTests
{
    private static readonly Guid Row = new("0198b2a4-0000-7000-8000-00000000000e");

    private static Dictionary<string, string> Sealed(IReadOnlyDictionary<string, string> words) =>
        words.ToDictionary(w => w.Key, w => CellSeal.Of(Row, w.Key, w.Value));

    private static Dictionary<string, string> Words(params (string Field, string Value)[] words) => words.ToDictionary(w => w.Field, w => w.Value);

    [Fact]
    public void Each_cell_goes_the_way_of_whoever_changed_it()
    {
        var written = Words(("a", "1"), ("b", "2"), ("c", "3"), ("d", "4"), ("e", "5"), ("gone", "6"));
        var stored = Words(("a", "1"), ("b", "2"), ("c", "33"), ("d", "44"), ("e", "55"), ("gone", "6"), ("theirs", "8"));
        var file = Words(("a", "1"), ("b", "22"), ("c", "3"), ("d", "444"), ("e", "55"), ("mine", "7"));

        ThreeWay.Compare(Row, stored, file, Sealed(written)).ShouldBe(
        [
            new("b", "2", "22", CellOrigin.File), new("c", "33", "3", CellOrigin.Plan), new("d", "44", "444", CellOrigin.Both),
            new("gone", "6", "", CellOrigin.File), new("mine", "", "7", CellOrigin.File), new("theirs", "8", "", CellOrigin.Plan),
        ]);
    }

    [Fact]
    public void A_file_without_seals_speaks_for_itself() =>
        ThreeWay.Compare(Row, Words(("a", "1")), Words(("a", "2"), ("b", "3")), null)
            .ShouldAllBe(d => d.Origin == CellOrigin.File);

    [Fact]
    public void A_row_is_as_written_only_when_nothing_was_added_changed_or_emptied()
    {
        var written = Words(("a", "1"), ("b", "2"));
        var seals = Sealed(written);

        ThreeWay.IsAsWritten(Row, written, seals).ShouldBeTrue();
        ThreeWay.IsAsWritten(Row, Words(("a", "1")), seals).ShouldBeFalse();
        ThreeWay.IsAsWritten(Row, Words(("a", "1"), ("b", "3")), seals).ShouldBeFalse();
        ThreeWay.IsAsWritten(Row, Words(("a", "1"), ("b", "2"), ("c", "3")), seals).ShouldBeFalse();
    }

    [Fact]
    public void Seals_differ_by_row_field_and_value()
    {
        string[] seals = [CellSeal.Of(Row, "a", "1"), CellSeal.Of(Row, "a", "2"), CellSeal.Of(Row, "b", "1"), CellSeal.Of(Guid.Empty, "a", "1"), CellSeal.Of(Row, "a", new string('x', 5000))];
        seals.ShouldBeUnique();
        seals.ShouldAllBe(s => s.Length == CellSeal.Letters);
    }

    /// <summary>Few fields and few values, so that the sides often meet.</summary>
    private static Gen<Dictionary<string, string>> AnyRow { get; } =
        from values in Gen.Elements("", "1", "2", "3").ArrayOf(5)
        select values.Index().Where(v => v.Item.Length > 0).ToDictionary(v => "f" + v.Index, v => v.Item);

    [Fact]
    public void It_agrees_with_comparing_the_values_themselves() => Prop.ForAll(
        (from b in AnyRow from s in AnyRow from f in AnyRow select (b, s, f)).ToArbitrary(),
        t =>
        {
            var found = ThreeWay.Compare(Row, t.s, t.f, Sealed(t.b)).ToDictionary(d => d.Field);
            foreach (var field in Enumerable.Range(0, 5).Select(i => "f" + i))
            {
                var (b, s, f) = (t.b.GetValueOrDefault(field, ""), t.s.GetValueOrDefault(field, ""), t.f.GetValueOrDefault(field, ""));
                CellOrigin? meant = f == s ? null : f == b ? CellOrigin.Plan : s == b ? CellOrigin.File : CellOrigin.Both;
                (found.TryGetValue(field, out var d) ? d.Origin : (CellOrigin?)null).ShouldBe(meant, field);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Two_copies_end_the_same_in_either_order_or_in_a_listed_conflict() => Prop.ForAll(
        (from b in AnyRow from one in AnyRow from two in AnyRow select (b, one, two)).ToArbitrary(),
        t =>
        {
            var seals = Sealed(t.b);
            var (first, clashesA) = Upload(Upload(t.b, t.one, seals).Row, t.two, seals);
            var (second, clashesB) = Upload(Upload(t.b, t.two, seals).Row, t.one, seals);
            clashesA.ShouldBe(clashesB, ignoreOrder: true);
            foreach (var field in first.Keys.Union(second.Keys).Except(clashesA))
            {
                first.GetValueOrDefault(field, "").ShouldBe(second.GetValueOrDefault(field, ""), field);
            }
            // Whatever one of them changed is there, unless it is listed.
            foreach (var field in Enumerable.Range(0, 5).Select(i => "f" + i).Except(clashesA))
            {
                var changed = new[] { t.one, t.two }.Select(c => c.GetValueOrDefault(field, "")).Where(v => v != t.b.GetValueOrDefault(field, "")).Distinct().ToList();
                if (changed.Count > 0)
                {
                    first.GetValueOrDefault(field, "").ShouldBe(changed.Single(), field);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static (Dictionary<string, string> Row, List<string> Clashes) Upload(
        Dictionary<string, string> stored, Dictionary<string, string> file, Dictionary<string, string> seals)
    {
        var after = new Dictionary<string, string>(stored);
        var differences = ThreeWay.Compare(Row, stored, file, seals);
        foreach (var taken in differences.Where(d => d.Origin == CellOrigin.File))
        {
            after.Remove(taken.Field);
            if (taken.InFile.Length > 0)
            {
                after[taken.Field] = taken.InFile;
            }
        }
        return (after, [.. differences.Where(d => d.Origin == CellOrigin.Both).Select(d => d.Field)]);
    }
}
