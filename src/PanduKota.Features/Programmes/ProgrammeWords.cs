using System.Globalization;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

/// <summary>
/// A programme taken apart into fields with one value each, so that two of them can be compared field by field. The
/// names are those of the forms, except that money stands under its fund source: Costs[APBD].Rupiah[2028].
/// </summary>
internal static class ProgrammeWords
{
    /// <summary>Field -> value as words that do not depend on a language; a field without value is absent.</summary>
    public static IReadOnlyDictionary<string, string> Of(ProgrammeFields fields, PlanContent content)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        AddOwn(words, fields, content);
        foreach (var (i, indicator) in fields.Indicators.Index())
        {
            Put(words, $"Indicators[{i}].Name", indicator.Name);
            Put(words, $"Indicators[{i}].Unit", indicator.Unit);
            Put(words, $"Indicators[{i}].Direction", indicator.Direction.ToString());
            var (years, readings) = indicator.Read();
            Put(words, $"Indicators[{i}].Baseline", TypedFigure.Compared(readings[0]));
            foreach (var (k, year) in years.Index())
            {
                Put(words, $"Indicators[{i}].Targets[{year}]", TypedFigure.Compared(readings[k + 1]));
            }
        }
        foreach (var cost in fields.Costs)
        {
            foreach (var (year, rupiah) in cost.Rupiah.Where(r => r.Value != 0))
            {
                Put(words, $"Costs[{cost.FundSource}].Rupiah[{year}]", Plain(rupiah));
            }
        }
        foreach (var (i, action) in fields.Actions.Index())
        {
            Put(words, $"Actions[{i}].Step", action.Step);
            Put(words, $"Actions[{i}].Output", action.Output);
            Put(words, $"Actions[{i}].Owner", action.Owner);
            Put(words, $"Actions[{i}].Start", action.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            Put(words, $"Actions[{i}].End", action.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        foreach (var (field, value) in fields.Charter is { } charter ? CharterWords.Of(charter) : [])
        {
            Put(words, field, value);
        }
        return words;
    }

    /// <summary>The fields whose values differ, with "" for none.</summary>
    public static IReadOnlyList<ChangedField> Differences(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after) =>
    [
        .. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal)
            .Select(field => new ChangedField(field, before.GetValueOrDefault(field, ""), after.GetValueOrDefault(field, "")))
            .Where(c => c.Before != c.After),
    ];

    private static void AddOwn(SortedDictionary<string, string> words, ProgrammeFields fields, PlanContent content)
    {
        Put(words, "Code", fields.Code);
        Put(words, "Name", fields.Name);
        Put(words, "DimensionCode", fields.DimensionCode);
        Put(words, "SubDimensionCode", fields.SubDimensionCode);
        Put(words, "GoalId", content.GoalOf(fields.GoalId)?.Code);
        Put(words, "Description", fields.Description);
        Put(words, "Kind", fields.Kind.ToString());
        Put(words, "LeadAgencyId", content.AgencyOf(fields.LeadAgencyId)?.Name);
        Put(words, "SupportingAgencyIds", string.Join("; ", fields.SupportingAgencyIds
            .Select(id => content.AgencyOf(id)?.Name ?? "").Order(StringComparer.Ordinal)));
        Put(words, "Partners", fields.Partners);
        Put(words, "NomenclatureCode", fields.NomenclatureCode);
        Put(words, "Location", fields.Location);
        Put(words, "Risk", fields.Risk);
        Put(words, "EarliestStart", Plain(fields.EarliestStart));
        Put(words, "LatestStart", Plain(fields.LatestStart));
        Put(words, "IsMandatory", fields.IsMandatory ? "yes" : null);
        Put(words, "IsQuickWin", fields.IsQuickWin ? "yes" : null);
        Put(words, "IsReserve", fields.IsReserve ? "yes" : null);
        Put(words, "ValuePoints", Plain(fields.ValuePoints));
        Put(words, "StatedTotalRupiah", Plain(fields.StatedTotalRupiah));
        Put(words, "PredecessorCodes", string.Join("; ", fields.PredecessorCodes.Order(StringComparer.Ordinal)));
    }

    private static string? Plain(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static void Put(SortedDictionary<string, string> words, string field, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            words[field] = value.Trim();
        }
    }
}

/// <summary>How a field of a programme, and a value in it, are called on screen.</summary>
public static class FieldNames
{
    private static readonly Dictionary<string, Func<object[], Text>> labels = new(StringComparer.Ordinal)
    {
        ["Code"] = _ => Text.Of("Kode"),
        ["Name"] = _ => Text.Of("Nama program"),
        ["DimensionCode"] = _ => Text.Of("Dimensi"),
        ["SubDimensionCode"] = _ => Text.Of("Subdimensi"),
        ["GoalId"] = _ => Text.Of("Sasaran"),
        ["Description"] = _ => Text.Of("Deskripsi"),
        ["Kind"] = _ => Text.Of("Jenis"),
        ["LeadAgencyId"] = _ => Text.Of("OPD penanggung jawab"),
        ["SupportingAgencyIds"] = _ => Text.Of("OPD pendukung"),
        ["Partners"] = _ => Text.Of("Mitra"),
        ["NomenclatureCode"] = _ => Text.Of("Nomenklatur"),
        ["Location"] = _ => Text.Of("Lokasi"),
        ["Risk"] = _ => Text.Of("Risiko"),
        ["EarliestStart"] = _ => Text.Of("Mulai paling awal"),
        ["LatestStart"] = _ => Text.Of("Mulai paling lambat"),
        ["IsMandatory"] = _ => Text.Of("Wajib"),
        ["IsQuickWin"] = _ => Text.Of("Quick Win"),
        ["IsReserve"] = _ => Text.Of("Daftar cadangan"),
        ["ValuePoints"] = _ => Text.Of("Nilai manfaat"),
        ["StatedTotalRupiah"] = _ => Text.Of("Total yang tertulis"),
        ["PredecessorCodes"] = _ => Text.Of("Program pendahulu"),
        ["Indicators"] = k => Text.Of("Indikator {0}", k),
        ["Actions"] = k => Text.Of("Langkah rencana aksi {0}", k),
        ["Indicators.Name"] = k => Text.Of("Indikator {0}: nama", k),
        ["Indicators.Unit"] = k => Text.Of("Indikator {0}: satuan", k),
        ["Indicators.Direction"] = k => Text.Of("Indikator {0}: arah", k),
        ["Indicators.Baseline"] = k => Text.Of("Indikator {0}: kondisi awal", k),
        ["Indicators.Targets"] = k => Text.Of("Indikator {0}: target {1}", k),
        ["Costs.Rupiah"] = k => Text.Of("Pagu {0} tahun {1}", k),
        ["Actions.Step"] = k => Text.Of("Rencana aksi {0}: langkah", k),
        ["Actions.Output"] = k => Text.Of("Rencana aksi {0}: keluaran", k),
        ["Actions.Owner"] = k => Text.Of("Rencana aksi {0}: penanggung jawab", k),
        ["Actions.Start"] = k => Text.Of("Rencana aksi {0}: mulai", k),
        ["Actions.End"] = k => Text.Of("Rencana aksi {0}: selesai", k),
        ["Charter.Months.Planned"] = k => Text.Of("Piagam: rencana {0}", CharterNames.Month(k[0])),
        ["Charter.Months.Actual"] = k => Text.Of("Piagam: capaian {0}", CharterNames.Month(k[0])),
    };

    /// <summary>"Indikator 1: target 2028" for Indicators[0].Targets[2028]; the name itself when it is not known.</summary>
    public static Text Of(string field)
    {
        var name = new System.Text.StringBuilder();
        var keys = new List<object>();
        foreach (var part in field.Split('['))
        {
            var end = part.IndexOf(']');
            if (end >= 0)
            {
                keys.Add(Key(part[..end], keys.Count));
            }
            name.Append(end < 0 ? part : part[(end + 1)..]);
        }
        return labels.TryGetValue(name.ToString(), out var label) ? label([.. keys])
            : field.StartsWith(CharterWords.Prefix, StringComparison.Ordinal) && CharterNames.All.FirstOrDefault(c => c.Field == field[CharterWords.Prefix.Length..]) is { Field: not null } own
                ? Text.Of("Piagam: {0}", own.Label)
            : Text.Verbatim(field);
    }

    /// <summary>A value of the change log or of a conflict, in words.</summary>
    public static Text Say(string field, string value) => (field, value) switch
    {
        // What a charter is from the start is not written down.
        ("Charter.Status", "") => CharterNames.Of(CharterStatus.Planned),
        ("Charter.Status", _) when Enum.TryParse<CharterStatus>(value, out var status) => CharterNames.Of(status),
        ("Charter.KpiDirection", "") => Text.Of("Naik"),
        (_, "") => Text.Of("(kosong)"),
        (_, "yes") => Text.Of("ya"),
        ("Kind", "Existing") => Text.Of("Eksisting"),
        ("Kind", "Improved") => Text.Of("Pengembangan"),
        ("Kind", "New") => Text.Of("Baru"),
        (_, "Up") when field.EndsWith("Direction", StringComparison.Ordinal) => Text.Of("Naik"),
        (_, "Down") when field.EndsWith("Direction", StringComparison.Ordinal) => Text.Of("Turun"),
        (_, "Keep") when field.EndsWith("Direction", StringComparison.Ordinal) => Text.Of("Tetap"),
        _ when IsMoney(field) && long.TryParse(value, CultureInfo.InvariantCulture, out var rupiah) =>
            Text.Of("{0:F}", new Rupiah(rupiah)),
        _ => Text.Verbatim(value),
    };

    private static bool IsMoney(string field) =>
        field == "StatedTotalRupiah" || field.StartsWith("Costs[", StringComparison.Ordinal);

    // Rows are counted from 1 for people, and only the first key can be a row; years and fund sources stay as they are.
    private static object Key(string key, int place) =>
        place == 0 && int.TryParse(key, CultureInfo.InvariantCulture, out var row) ? row + 1 : key;
}
