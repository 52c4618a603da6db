using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>What the matrix shows, as it stands in the address: a link to it shows the same to anybody.</summary>
public sealed class MatrixQuery
{
    public const string Targets = "target";
    public const string Basics = "pokok";

    [FromQuery(Name = "lihat")]
    public string? View { get; set; }

    [FromQuery(Name = "sumber")]
    public string? FundSource { get; set; }

    [FromQuery(Name = "dimensi")]
    public string? Dimension { get; set; }

    [FromQuery(Name = "opd")]
    public Guid? Agency { get; set; }

    [FromQuery(Name = "cari")]
    public string? Words { get; set; }

    [FromQuery(Name = "temuan")]
    public string? OnlyFindings { get; set; }

    /// <summary>Key of the row that stands open as a form; for browsers without script.</summary>
    [FromQuery(Name = "baris")]
    public string? OpenRow { get; set; }

    public MatrixView Shape => View switch
    {
        Targets => MatrixView.Targets,
        Basics => MatrixView.Basics,
        _ => MatrixView.Costs,
    };

    public bool IsFiltered => Agency is not null || OnlyFindings == "ya" || !string.IsNullOrWhiteSpace(Dimension + Words + FundSource);

    public ProgrammeFilter ToFilter() => new(
        DimensionCode: Filled(Dimension), AgencyId: Agency, Text: Filled(Words), AtLeast: OnlyFindings == "ya" ? Severity.Warning : null);

    /// <summary>"?lihat=target&amp;dimensi=GOV", with some parts set otherwise; null takes a part away. The open row is not carried along.</summary>
    public string With(params (string Name, string? Value)[] changes)
    {
        var parts = new Dictionary<string, string?>
        {
            ["lihat"] = View, ["sumber"] = FundSource, ["dimensi"] = Dimension, ["opd"] = Agency?.ToString(), ["cari"] = Words,
            ["temuan"] = OnlyFindings,
        };
        foreach (var (name, value) in changes)
        {
            parts[name] = value;
        }
        var query = new QueryBuilder(parts.Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => KeyValuePair.Create(p.Key, p.Value!)));
        return query.ToQueryString().Value is { Length: > 0 } words ? words : "?";
    }

    private static string? Filled(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}
