using FsCheck;
using FsCheck.Fluent;
using PanduKota.Documents.Workbooks;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>
/// Two people work on copies of one workbook, in any way, while others work on the plan. In whichever order they upload,
/// the plan ends the same but for what the uploads tell of, and nothing that anybody has done is lost without being told.
/// </summary>
public sealed class TwoCopiesTests
{
    /// <summary>More with PANDU_TWO_COPIES=5000; what was run when is in docs/methods/workbooks.md.</summary>
    private static readonly int? Asked = int.TryParse(Environment.GetEnvironmentVariable("PANDU_TWO_COPIES"), out var many) ? many : null;

    private static readonly int Rows = Asked ?? 250;

    private static readonly int Files = Math.Max(5, Rows / 50);

    [Fact]
    public void Copies_end_the_same_in_either_order_or_in_what_is_told() =>
        Check.One(Cases(Rows), Prop.ForAll(TwoCopies.Scripts, script => Judge(script, isFile: false)));

    [Fact]
    public void Copies_that_are_files_end_the_same_in_either_order_or_in_what_is_told() =>
        Check.One(Cases(Files), Prop.ForAll(TwoCopies.Scripts, script => Judge(script, isFile: true)));

    /// <summary>
    /// The rows of both in one file: each thing that one of them did is in the plan or told of. Deleting is left out: what the other copy
    /// still holds stays; so is giving other codes, which makes a new programme beside the old one (IMPORT-020).
    /// </summary>
    [Fact]
    public void Copies_put_together_by_hand_lose_nothing_without_a_word() =>
        Check.One(Cases(Files * 4), Prop.ForAll(TwoCopies.Scripts, JudgeTogether));

    private static void JudgeTogether(TwoCopies script)
    {
        static List<CopyEdit> Kept(IReadOnlyList<CopyEdit> edits) => [.. edits.Where(e => e is not (DeleteIndicator or DeleteProgramme or Recode))];
        static FileCopy Edited(CopyWorld world, IReadOnlyList<CopyEdit> edits)
        {
            var copy = new FileCopy(world);
            Kept(edits).ForEach(e => e.On(copy));
            return copy;
        }

        List<(string Key, string Value)> said = [];
        foreach (var edits in new[] { script.One, script.Two })
        {
            var alone = new CopyWorld();
            said.AddRange(alone.Put(Edited(alone, edits).Read()).Said);
        }
        var world = new CopyWorld();
        var (one, two) = (Edited(world, script.One), Edited(world, script.Two));
        foreach (var words in script.Plan)
        {
            world.Change(words);
        }
        one.TakeRowsOf(two, script.One.Count % 2 == 0 ? script.Two.Count : null);

        var upload = world.Put(one.Read());

        var state = world.State();
        foreach (var (key, value) in said.Where(s => state.GetValueOrDefault(s.Key, "") != s.Value))
        {
            upload.Tells(key, world).ShouldBeTrue($"“{value}” of {key} is lost: the plan says “{state.GetValueOrDefault(key, "")}”, and nobody is told");
        }
        if (upload.Programmes.Count == 0)
        {
            world.Put(one.Read()).Written.ShouldBe(0, "uploading the same file again writes again");
        }
    }

    /// <summary>The same cases in every ordinary run, others in each longer one.</summary>
    private static Config Cases(int count) => Asked is null
        ? Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(2026, 1121)
        : Config.QuickThrowOnFailure.WithMaxTest(count);

    /// <summary>What the generator has found stays mended.</summary>
    [Fact]
    public void A_new_indicator_comes_in_once_however_often_the_file_is_uploaded()
    {
        var (world, _) = Run(new([new NewIndicator(2, "Baru", "1")], [new NewIndicator(2, "Baru", "1")], []), isFile: false, isSwapped: false);

        world.Content.Programmes.Single(p => p.Code == "P-3").Indicators.Select(i => i.Name).ShouldBe(["Indikator 0", "Baru"]);
    }

    [Fact]
    public void Two_who_add_the_same_indicator_with_other_targets_are_asked()
    {
        var (world, uploads) = Run(new([new NewIndicator(2, "Baru", "1")], [new NewIndicator(2, "Baru", "2")], []), isFile: false, isSwapped: false);

        uploads[1].Cells.ShouldHaveSingleItem().ShouldBe("#2/Indicators[Baru].Targets[2026]");
        world.State()["#2/Indicators[Baru].Targets[2026]"].ShouldBe("1");
    }

    [Fact]
    public void Two_who_add_a_programme_under_one_code_are_asked_instead_of_one_taking_the_other_ones_place()
    {
        var (world, uploads) = Run(new([new NewProgramme("P-7", "Tambahan")], [new NewProgramme("P-7", "Usulan")], []), isFile: false, isSwapped: false);

        uploads[1].Cells.ShouldHaveSingleItem().ShouldBe("P-7/Name");
        world.State()["P-7/Name"].ShouldBe("Tambahan");
    }

    [Fact]
    public void Two_new_programmes_under_one_code_do_not_mix_their_indicators()
    {
        var (world, _) = Run(new([new Duplicate(0, "P-8")], [new NewIndicator(1, "Lain", "2"), new Duplicate(1, "P-8")], []), isFile: false, isSwapped: true);

        world.State().Keys.ShouldNotContain("P-8/Indicators[Lain].Baseline");
        world.State()["P-8/Indicators[Indikator 2].Baseline"].ShouldBe("1");
    }

    [Fact]
    public void A_copied_block_keeps_its_indicators_when_the_file_is_uploaded_again()
    {
        var (world, _) = Run(new([new Duplicate(0, "P-9")], [], []), isFile: true, isSwapped: false);

        var (original, copy) = (world.Content.Programmes.Single(p => p.Code == "P-1"), world.Content.Programmes.Single(p => p.Code == "P-9"));
        copy.Indicators.Select(i => i.Name).ShouldBe(original.Indicators.Select(i => i.Name));
        copy.Indicators.Select(i => i.Id).Intersect(original.Indicators.Select(i => i.Id)).ShouldBeEmpty();
    }

    [Fact]
    public void A_copy_in_the_place_of_a_programme_whose_rows_are_gone_is_told_of()
    {
        var (_, uploads) = Run(new([new Duplicate(1, "P-1"), new DeleteProgramme(0)], [], []), isFile: false, isSwapped: false);

        uploads[0].Programmes.ShouldContain("P-1");
    }

    private static void Judge(TwoCopies script, bool isFile)
    {
        var (here, first) = Run(script, isFile, isSwapped: false);
        var (there, second) = Run(script, isFile, isSwapped: true);
        bool Told(string key) => first.Concat(second).Any(u => u.Tells(key, here) || u.Tells(key, there));

        var (one, two) = (here.State(), there.State());
        foreach (var key in one.Keys.Union(two.Keys).Where(k => one.GetValueOrDefault(k, "") != two.GetValueOrDefault(k, "")))
        {
            Told(key).ShouldBeTrue($"{key} ends as “{one.GetValueOrDefault(key, "")}” or “{two.GetValueOrDefault(key, "")}”, and nobody is told");
        }
        foreach (var (world, uploads, state) in new[] { (here, first, one), (there, second, two) })
        {
            foreach (var (key, value) in uploads.SelectMany(u => u.Said).Where(s => state.GetValueOrDefault(s.Key, "") != s.Value))
            {
                uploads.Any(u => u.Tells(key, world)).ShouldBeTrue($"“{value}” of {key} is lost: the plan says “{state.GetValueOrDefault(key, "")}”, and nobody is told");
            }
        }
    }

    private static (CopyWorld World, List<Upload> Uploads) Run(TwoCopies script, bool isFile, bool isSwapped)
    {
        var world = new CopyWorld();
        ProgrammeWorkbook Edited(IReadOnlyList<CopyEdit> edits)
        {
            ICopy copy = isFile ? new FileCopy(world) : new RowsCopy(world);
            foreach (var edit in edits)
            {
                edit.On(copy);
            }
            return copy is FileCopy file ? file.Read() : ((RowsCopy)copy).Read();
        }

        var (one, two) = (Edited(script.One), Edited(script.Two));
        foreach (var words in script.Plan)
        {
            world.Change(words);
        }
        List<Upload> uploads = [];
        foreach (var copy in isSwapped ? [two, one] : new[] { one, two })
        {
            uploads.Add(world.Put(copy));
            // The same file once more brings nothing new, unless something kept part of it out before: a code that has become free.
            if (uploads[^1].Programmes.Count == 0)
            {
                world.Put(copy).Written.ShouldBe(0, "uploading the same copy again writes again");
            }
        }
        return (world, uploads);
    }
}
