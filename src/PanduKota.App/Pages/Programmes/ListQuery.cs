using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using PanduKota.Engines;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The state of the programme list, as it stands in the address: a link to it shows the same to anybody.</summary>
public sealed class ListQuery
{
    public const string Money = "pagu";
    public const string Targets = "target";
    public const string Roadmap = "peta-jalan";

    [FromQuery(Name = "lihat")]
    public string? View { get; set; }

    [FromQuery(Name = "dimensi")]
    public string? Dimension { get; set; }

    [FromQuery(Name = "opd")]
    public Guid? Agency { get; set; }

    [FromQuery(Name = "cari")]
    public string? Words { get; set; }

    [FromQuery(Name = "tahun")]
    public int? Year { get; set; }

    [FromQuery(Name = "temuan")]
    public string? OnlyFindings { get; set; }

    [FromQuery(Name = "kode")]
    public string? FindingCode { get; set; }

    [FromQuery(Name = "quickwin")]
    public string? OnlyQuickWins { get; set; }

    [FromQuery(Name = "cadangan")]
    public string? OnlyReserve { get; set; }

    [FromQuery(Name = "urut")]
    public string? Sort { get; set; }

    public string ViewOrMoney => View is Targets or Roadmap ? View : Money;

    public bool IsFiltered => ToFilter() is var f && f with { Sort = ProgrammeSort.Code, Descending = false } != new ProgrammeFilter();

    public ProgrammeFilter ToFilter() => new(
        DimensionCode: Filled(Dimension),
        AgencyId: Agency,
        Text: Filled(Words),
        IsQuickWin: OnlyQuickWins == "ya" ? true : null,
        IsReserve: OnlyReserve == "ya" ? true : null,
        AtLeast: OnlyFindings == "ya" ? Severity.Warning : null,
        FindingCode: Filled(FindingCode),
        RunningIn: Year,
        Sort: Sort switch
        {
            "nama" => ProgrammeSort.Name,
            "dimensi" => ProgrammeSort.Dimension,
            "opd" => ProgrammeSort.Agency,
            "jumlah" => ProgrammeSort.Total,
            "mulai" => ProgrammeSort.FirstYear,
            "temuan" => ProgrammeSort.Findings,
            _ => ProgrammeSort.Code,
        },
        Descending: Sort is "jumlah" or "temuan");

    /// <summary>"?lihat=target&amp;dimensi=GOV", with some parts set otherwise; null takes a part away.</summary>
    public string With(params (string Name, string? Value)[] changes)
    {
        var parts = new Dictionary<string, string?>
        {
            ["lihat"] = View, ["dimensi"] = Dimension, ["opd"] = Agency?.ToString(), ["cari"] = Words,
            ["tahun"] = Year?.ToString(CultureInfo.InvariantCulture), ["temuan"] = OnlyFindings, ["kode"] = FindingCode,
            ["quickwin"] = OnlyQuickWins, ["cadangan"] = OnlyReserve, ["urut"] = Sort,
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
