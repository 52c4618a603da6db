using System.Text.Json;
using PanduKota.Engines;

namespace PanduKota.App.Commands;

/// <summary>Findings as SARIF 2.1.0 (OASIS), for tools that show findings of linters.</summary>
public static class Sarif
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static string Write(IReadOnlyList<Problem> problems)
    {
        var document = new Dictionary<string, object>
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new object[]
            {
                new
                {
                    tool = new
                    {
                        driver = new
                        {
                            name = "PanduKota",
                            rules = problems.Select(p => p.Code).Distinct().Order(StringComparer.Ordinal).Select(code => new { id = code }),
                        },
                    },
                    results = problems.Select(Result),
                },
            },
        };
        return JsonSerializer.Serialize(document, Indented);
    }

    private static object Result(Problem problem)
    {
        var text = problem.Mend is null ? problem.Message.ToString() : $"{problem.Message} {problem.Mend}";
        var where = string.Join(' ', new[] { problem.Place.ProgrammeCode, problem.Place.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture), problem.Place.Field }
            .Where(part => part is not null));
        return new
        {
            ruleId = problem.Code,
            level = problem.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "note" },
            message = new { text },
            locations = where.Length == 0 ? [] : new object[] { new { logicalLocations = new[] { new { fullyQualifiedName = where } } } },
        };
    }
}
