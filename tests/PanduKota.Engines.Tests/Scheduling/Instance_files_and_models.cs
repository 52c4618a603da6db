using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.Engines.Scheduling;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Scheduling;

public sealed partial class Instance_files_and_models
{
    [Fact]
    public void An_instance_with_every_member_is_written_and_read_back_the_same()
    {
        for (var seed = 1; seed <= 30; seed++)
        {
            var written = SchedulingInstanceJson.Write(Instances.Small(seed, Demands.All));

            SchedulingInstanceJson.Write(SchedulingInstanceJson.Read(written).Value).ShouldBe(written);
        }
    }

    [Theory]
    [InlineData("{", "SCHED-001")]
    [InlineData("[]", "SCHED-002")]
    [InlineData("""{"first_year":2026,"years":2}""", "SCHED-002")]
    [InlineData("""{"first_year":2026,"years":99,"programmes":[]}""", "SCHED-010")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[{"id":"A","cost":["x"],"value":1}]}""", "SCHED-003")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[{"id":"A","duration":2,"cost":[1],"value":1}]}""", "SCHED-004")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[{"id":"A","cost":[1],"value":1},{"id":"A","cost":[1],"value":1}]}""", "SCHED-011")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[{"id":"A","cost":[1],"value":0}]}""", "SCHED-012")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[],"ceilings":{"2031":5}}""", "SCHED-015")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[],"floors":[{"dimension":"x","year":2026}]}""", "SCHED-006")]
    [InlineData("""{"first_year":2026,"years":2,"programmes":[],"precedence":[{"before":"A","after":"B"}]}""", "SCHED-018")]
    public void A_file_with_a_mistake_is_refused_with_its_code_and_place(string json, string code)
    {
        var outcome = SchedulingInstanceJson.Read(json);

        outcome.IsOk.ShouldBeFalse();
        outcome.Problems.ShouldContain(p => p.Code == code);
        outcome.Problems.ShouldAllBe(p => p.Place.Field != null || p.Place.Row != null);
    }

    [Fact]
    public void Programmes_that_wait_for_each_other_are_refused()
    {
        var instance = Instances.Of(3, 100, Instances.Programme("A", 1, 1), Instances.Programme("B", 1, 1)) with
        {
            Precedences = [new Precedence("A", "B"), new Precedence("B", "A")],
        };

        SchedulingInstanceChecks.Check(instance).Select(p => p.Code).ShouldBe(["SCHED-019"]);
    }

    [Fact]
    public void A_misspelt_member_is_noted()
    {
        var outcome = SchedulingInstanceJson.Read("""{"first_year":2026,"years":2,"programmes":[],"cielings":{}}""");

        outcome.IsOk.ShouldBeTrue();
        outcome.Problems.Single().Code.ShouldBe("SCHED-005");
    }

    [Fact]
    public void The_exported_model_has_the_same_best_plan_as_the_instance()
    {
        for (var seed = 1; seed <= 25; seed++)
        {
            var instance = Instances.Small(seed * 31, Demands.All);

            var best = LpBruteForce(SchedulingFormats.Lp(instance));

            (best is null).ShouldBe(BruteForce.Best(instance) is null, $"seed {seed}");
            if (best is { } value)
            {
                value.ShouldBe(BruteForce.Best(instance)!.Value.Value, 1e-4, $"seed {seed}");
            }
        }
    }

    [Fact]
    public void Solutions_of_other_solvers_are_read_and_checked()
    {
        var instance = Instances.Of(2, 100, Instances.Programme("A", 50, 60), Instances.Programme("B", 40, 50));
        var expected = new Dictionary<string, int> { ["A"] = 2026, ["B"] = 2027 };
        string[] files =
        [
            """{"starts":{"A":2026,"B":2027}}""",
            "Optimal - objective value 88.8\n      0 x0_0   1   50\n      3 x1_1   1   38.8\n",
            "# Columns 4\nx0_0 1\nx0_1 0\nx1_0 0\nx1_1 0.9999999\n",
            """<variable name="x0_0" index="0" value="1"/>""" + "\n" + """<variable name="x1_1" index="3" value="1"/>""",
        ];
        foreach (var file in files)
        {
            var starts = SchedulingFormats.ReadSolution(instance, file).Value;

            starts.ShouldBe(expected, ignoreOrder: true);
            ScheduleChecker.CheckPlan(instance, starts).ShouldBeEmpty();
        }
        SchedulingFormats.ReadSolution(instance, "no such thing").Problems.Single().Code.ShouldBe("SCHED-021");
        SchedulingFormats.ReadSolution(instance, "{").Problems.Single().Code.ShouldBe("SCHED-020");
    }

    [Fact]
    public void Mps_names_every_row_and_column_of_the_model()
    {
        var mps = SchedulingFormats.Mps(Instances.Small(3, Demands.All));

        mps.ShouldStartWith("NAME schedule\nOBJSENSE\n    MAX\nROWS\n N obj\n");
        mps.ShouldContain("COLUMNS\n");
        mps.ShouldContain("BOUNDS\n UP bnd x");
        mps.ShouldEndWith("ENDATA\n");
    }

    /// <summary>Reads the LP text itself and tries every choice of one variable per row o{i}.</summary>
    private static double? LpBruteForce(string lp)
    {
        var text = lp.Split("Subject To")[1].Split("Binary")[0];
        var values = Terms(lp.Split("obj:")[1].Split("Subject To")[0]).ToDictionary(t => t.Name, t => t.Value);
        var rows = text.Replace("\n", " ").Replace("<= ", "<=").Replace(">= ", ">=").Replace("= ", "=");
        var parsed = RowText().Matches(rows).Select(m => (Terms: Terms(m.Groups[1].Value), Sense: m.Groups[2].Value,
            Right: double.Parse(m.Groups[3].Value, CultureInfo.InvariantCulture))).ToList();
        var programmes = values.Keys.GroupBy(k => k.Split('_')[0]).Select(g => g.ToList()).ToList();
        double? best = null;
        void Try(int i, HashSet<string> on, double value)
        {
            if (i == programmes.Count)
            {
                var holds = parsed.All(r => r.Terms.Where(t => on.Contains(t.Name)).Sum(t => t.Value) is var sum
                    && (r.Sense == "<=" ? sum <= r.Right : r.Sense == ">=" ? sum >= r.Right : sum == r.Right));
                best = holds && (best is null || value > best) ? value : best;
                return;
            }
            Try(i + 1, on, value);
            foreach (var name in programmes[i])
            {
                on.Add(name);
                Try(i + 1, on, value + values[name]);
                on.Remove(name);
            }
        }
        Try(0, [], 0);
        return best;
    }

    private static List<(string Name, double Value)> Terms(string text) =>
        [.. TermText().Matches(text).Select(m => (m.Groups[3].Value,
            (m.Groups[1].Value == "-" ? -1 : 1) * (m.Groups[2].Success && m.Groups[2].Length > 0 ? double.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture) : 1)))];

    [GeneratedRegex(@"\w+:(.*?)(<=|>=|=)(-?\d+)")]
    private static partial Regex RowText();

    [GeneratedRegex(@"([+-])?\s*([\d.]+ )?\s*(x\d+_\d+)")]
    private static partial Regex TermText();
}
