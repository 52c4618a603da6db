using System.Text.Json;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Commands;

public sealed class ScheduleCommandTests(Terminal terminal) : IClassFixture<Terminal>
{
    private const string Instance = """
        {
          "name": "tiga program", "unit": "million rupiah", "first_year": 2026, "years": 3, "discount": 0.97,
          "programmes": [
            {"id": "P000", "duration": 1, "cost": [60], "value": 10, "agency": "A00", "dimension": "governance"},
            {"id": "P001", "duration": 2, "cost": [50, 50], "value": 12, "agency": "A01", "dimension": "living"},
            {"id": "P002", "duration": 1, "cost": [500], "value": 90, "agency": "A01", "dimension": "living"}
          ],
          "ceilings": {"2026": 100, "2027": 100, "2028": 100}, "agency_capacity": 4, "floors": [], "precedence": []
        }
        """;

    [Fact]
    public async Task Json_is_one_object_and_nothing_else()
    {
        var said = await terminal.Type("schedule", await Write("soal.json", Instance), "--seconds", "2", "--seed", "1", "--json");

        said.Code.ShouldBe(0, said.ToString());
        using var answer = JsonDocument.Parse(said.Output);
        answer.RootElement.GetProperty("status").GetString().ShouldBeOneOf("optimal", "feasible");
        answer.RootElement.GetProperty("left_out").EnumerateArray().Select(p => p.GetString()).ShouldBe(["P002"]);
        answer.RootElement.GetProperty("starts").GetProperty("P001").GetInt32().ShouldBe(2027);
        answer.RootElement.GetProperty("spending").GetProperty("2026").GetInt64().ShouldBeLessThanOrEqualTo(100);
    }

    [Fact]
    public async Task An_impossible_demand_exits_with_2_and_names_the_conflict()
    {
        var impossible = Instance.Replace("\"value\": 90", "\"value\": 90, \"mandatory\": true", StringComparison.Ordinal);

        var said = await terminal.Type("schedule", await Write("mustahil.json", impossible), "--seconds", "2", "--json");

        said.Code.ShouldBe(2, said.ToString());
        using var answer = JsonDocument.Parse(said.Output);
        answer.RootElement.GetProperty("status").GetString().ShouldBe("infeasible");
        answer.RootElement.GetProperty("conflict").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Broken_input_exits_with_1_and_says_where()
    {
        var said = await terminal.Type("schedule", await Write("rusak.json", "{\"years\": 3"), "--json");

        said.Code.ShouldBe(1);
        said.Error.ShouldContain("SCHED-");
        said.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_answer_of_another_program_is_checked()
    {
        var instance = await Write("periksa.json", Instance);

        var good = await terminal.Type("schedule", instance, "--check", await Write("baik.json", """{"starts": {"P000": 2028, "P001": 2026}}"""));
        var over = await terminal.Type("schedule", instance, "--check", await Write("lebih.json", """{"starts": {"P002": 2026}}"""));

        good.Code.ShouldBe(0, good.ToString());
        over.Code.ShouldBe(1);
        over.Error.ShouldContain("2026");
    }

    private async Task<string> Write(string name, string content)
    {
        var path = terminal.PathOf(name);
        await File.WriteAllTextAsync(path, content);
        return path;
    }
}
