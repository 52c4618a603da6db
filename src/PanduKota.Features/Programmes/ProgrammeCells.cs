using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes;

/// <summary>
/// The cells of the ten-year matrix: one value of one programme each, by the name it has in a conflict and in the change
/// log ("Costs[APBD].Rupiah[2028]"), with words that do not depend on a language.
/// </summary>
internal static partial class ProgrammeCells
{
    /// <summary>What the cell holds, as it goes into an input: plain digits, a code, an id; "" for nothing; null for no such cell.</summary>
    public static string? Words(ProgrammeFields fields, string field)
    {
        if (Cost().Match(field) is { Success: true } cost)
        {
            var rupiah = fields.Costs.FirstOrDefault(c => c.FundSource == cost.Groups[1].Value)?.Rupiah.GetValueOrDefault(YearOf(cost)) ?? 0;
            return rupiah == 0 ? "" : Plain(rupiah);
        }
        if (Target().Match(field) is { Success: true } target)
        {
            return IndicatorOf(fields, target)?.Targets.GetValueOrDefault(YearOf(target), "");
        }
        return field switch
        {
            "Name" => fields.Name,
            "DimensionCode" => fields.DimensionCode ?? "",
            "LeadAgencyId" => fields.LeadAgencyId?.ToString() ?? "",
            "Kind" => fields.Kind.ToString(),
            "EarliestStart" => Plain(fields.EarliestStart),
            "LatestStart" => Plain(fields.LatestStart),
            "StatedTotalRupiah" => Plain(fields.StatedTotalRupiah),
            _ => null,
        };
    }

    /// <summary>The programme with one cell as it was typed. What cannot be read is told at the cell.</summary>
    public static Outcome<ProgrammeFields> With(ProgrammeFields fields, string field, string typed)
    {
        if (Words(fields, field) is null)
        {
            return Problem.Error("CELL-001", Text.Of("Tidak ada isian bernama {0} pada program ini.", field),
                Text.Of("Muat ulang halaman; mungkin indikatornya sudah dihapus."), new Place(Field: field));
        }
        typed = typed.Trim();
        if (Cost().Match(field) is { Success: true } cost)
        {
            var read = TypedRupiah.Read(typed, field, YearOf(cost));
            return read.IsOk ? WithCost(fields, cost.Groups[1].Value, YearOf(cost), read.Value ?? 0) : Outcome.Refuse<ProgrammeFields>(read.Problems);
        }
        if (Target().Match(field) is { Success: true } target)
        {
            return WithTarget(fields, IndicatorAt(target), YearOf(target), typed);
        }
        return field switch
        {
            "Name" => fields with { Name = typed },
            "DimensionCode" => fields with { DimensionCode = typed.Length == 0 ? null : typed },
            "LeadAgencyId" => Guid.TryParse(typed, out var id) || typed.Length == 0
                ? fields with { LeadAgencyId = typed.Length == 0 ? null : id }
                : NotOffered(field, typed),
            "Kind" => Enum.TryParse<ProgrammeKind>(typed, out var kind) && Enum.IsDefined(kind) ? fields with { Kind = kind } : NotOffered(field, typed),
            "StatedTotalRupiah" => TypedRupiah.Read(typed, field) is { IsOk: true } total
                ? fields with { StatedTotalRupiah = total.Value }
                : Outcome.Refuse<ProgrammeFields>(TypedRupiah.Read(typed, field).Problems),
            _ => WithYear(fields, field, typed),
        };
    }

    /// <summary>The field of an indicator whose name says whether it is still the same indicator; null for other cells.</summary>
    public static string? IndicatorName(string field) =>
        Target().Match(field) is { Success: true } target ? $"Indicators[{target.Groups[1].Value}].Name" : null;

    private static Outcome<ProgrammeFields> WithYear(ProgrammeFields fields, string field, string typed)
    {
        int? year = int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (year is null && typed.Length > 0)
        {
            return Problem.Error("FORM-002", Text.Of("“{0}” bukan bilangan bulat.", typed),
                Text.Of("Isi angka saja, atau kosongkan."), new Place(Field: field));
        }
        return field == "EarliestStart" ? fields with { EarliestStart = year } : fields with { LatestStart = year };
    }

    private static ProgrammeFields WithCost(ProgrammeFields fields, string fundSource, int year, long rupiah)
    {
        var cost = fields.Costs.FirstOrDefault(c => c.FundSource == fundSource) ?? new CostFields(fundSource, new Dictionary<int, long>());
        var changed = cost with { Rupiah = new Dictionary<int, long>(cost.Rupiah) { [year] = rupiah } };
        return fields with { Costs = [.. fields.Costs.Where(c => c.FundSource != fundSource), changed] };
    }

    private static ProgrammeFields WithTarget(ProgrammeFields fields, int at, int year, string typed) => fields with
    {
        Indicators =
        [
            .. fields.Indicators.Select((indicator, i) => i == at
                ? indicator with { Targets = new Dictionary<int, string>(indicator.Targets) { [year] = typed } }
                : indicator),
        ],
    };

    private static Outcome<ProgrammeFields> NotOffered(string field, string typed) => Problem.Error("CELL-002",
        Text.Of("“{0}” tidak ada dalam pilihan {1}.", typed, FieldNames.Of(field)), Text.Of("Pilih dari daftar."), new Place(Field: field));

    private static IndicatorFields? IndicatorOf(ProgrammeFields fields, Match target) => fields.Indicators.ElementAtOrDefault(IndicatorAt(target));

    private static int IndicatorAt(Match target) => int.Parse(target.Groups[1].Value, CultureInfo.InvariantCulture);

    private static int YearOf(Match match) => int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);

    private static string Plain(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    [GeneratedRegex(@"^Costs\[([^\]]{1,40})\]\.Rupiah\[([0-9]{4})\]$")]
    private static partial Regex Cost();

    [GeneratedRegex(@"^Indicators\[([0-9]{1,3})\]\.Targets\[([0-9]{4})\]$")]
    private static partial Regex Target();
}
