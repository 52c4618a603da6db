using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using PanduKota.Engines;

namespace PanduKota.App.Pages.Checks;

/// <summary>Which findings are shown, as it stands in the address.</summary>
public sealed class FindingQuery
{
    [FromQuery(Name = "tingkat")]
    public string? Level { get; set; }

    [FromQuery(Name = "kode")]
    public string? Code { get; set; }

    [FromQuery(Name = "opd")]
    public Guid? Agency { get; set; }

    [FromQuery(Name = "cari")]
    public string? Words { get; set; }

    public bool IsFiltered => Severity is not null || Agency is not null || !string.IsNullOrWhiteSpace(Code + Words);

    public Severity? Severity => Level switch
    {
        "perbaiki" => Engines.Severity.Error,
        "lihat" => Engines.Severity.Warning,
        "saran" => Engines.Severity.Hint,
        _ => null,
    };

    public static string LevelOf(Severity severity) => severity switch
    {
        Engines.Severity.Error => "perbaiki",
        Engines.Severity.Warning => "lihat",
        _ => "saran",
    };

    /// <summary>"?tingkat=lihat&amp;kode=PLAN-012", with some parts set otherwise; null takes a part away.</summary>
    public string With(params (string Name, string? Value)[] changes)
    {
        var parts = new Dictionary<string, string?> { ["tingkat"] = Level, ["kode"] = Code, ["opd"] = Agency?.ToString(), ["cari"] = Words };
        foreach (var (name, value) in changes)
        {
            parts[name] = value;
        }
        var query = new QueryBuilder(parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Key, p.Value!)));
        return query.ToQueryString().Value is { Length: > 0 } words ? words : "?";
    }
}
