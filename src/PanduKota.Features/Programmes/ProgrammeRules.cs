using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

/// <summary>
/// What makes a programme impossible to store, whichever door it comes through. What is merely incomplete or doubtful is
/// stored, and the plan checks speak of it.
/// </summary>
internal static class ProgrammeRules
{
    public const int LongestCode = 40;

    public const int LongestName = 400;

    public const int LongestText = 6000;

    public const int MostIndicators = 40;

    public const int MostActions = 100;

    /// <summary>A thousand trillion rupiah: more than all regions together spend.</summary>
    private const long MostRupiah = 1_000_000_000_000_000;

    /// <param name="otherCodes">Codes of the other programmes of the plan.</param>
    public static List<Problem> Check(ProgrammeFields fields, PlanContent content, IReadOnlySet<string> otherCodes)
    {
        var found = new List<Problem>();
        CheckNames(fields, otherCodes, found);
        CheckReferences(fields, content, found);
        CheckYearsAndPoints(fields, found);
        CheckTexts(fields, found);
        CheckIndicators(fields, found);
        CheckCosts(fields, found);
        CheckActions(fields, found);
        found.AddRange(fields.Charter is { } charter ? CharterRules.Check(charter) : []);
        return found;
    }

    private static void CheckNames(ProgrammeFields fields, IReadOnlySet<string> otherCodes, List<Problem> found)
    {
        if (string.IsNullOrWhiteSpace(fields.Code))
        {
            found.Add(Refuse("PROG-101", "Code", Text.Of("Kode program belum diisi."), Text.Of("Isi kode, misalnya P-014.")));
        }
        else if (otherCodes.Contains(fields.Code.Trim()))
        {
            found.Add(Refuse("PROG-102", "Code",
                Text.Of("Kode {0} sudah dipakai program lain dalam rencana ini.", fields.Code.Trim()),
                Text.Of("Pakai kode lain yang belum dipakai.")));
        }
        if (string.IsNullOrWhiteSpace(fields.Name))
        {
            found.Add(Refuse("PROG-103", "Name", Text.Of("Nama program belum diisi.")));
        }
    }

    private static void CheckReferences(ProgrammeFields fields, PlanContent content, List<Problem> found)
    {
        if (fields.DimensionCode is { } dimension && content.DimensionOf(dimension) is null)
        {
            found.Add(Refuse("PROG-104", "DimensionCode",
                Text.Of("Dimensi “{0}” tidak ada dalam set dimensi rencana ini.", dimension),
                Text.Of("Pilih salah satu dari: {0}.", string.Join(", ", content.DimensionSet.Dimensions.Select(d => d.Code)))));
        }
        var subDimensions = content.DimensionSet.Dimensions.SelectMany(d => d.SubDimensions).Select(s => s.Code).ToList();
        if (fields.SubDimensionCode is { } sub && !subDimensions.Contains(sub))
        {
            found.Add(Refuse("PROG-105", "SubDimensionCode",
                Text.Of("Subdimensi “{0}” tidak ada dalam set dimensi rencana ini.", sub),
                Text.Of("Pilih salah satu dari: {0}.", string.Join(", ", subDimensions))));
        }
        if (fields.LeadAgencyId is not null && content.AgencyOf(fields.LeadAgencyId) is null)
        {
            found.Add(Refuse("PROG-106", "LeadAgencyId", Text.Of("OPD penanggung jawab tidak ada dalam daftar daerah ini."),
                Text.Of("Pilih OPD dari daftar, atau tambahkan OPD itu lebih dulu.")));
        }
        foreach (var (i, _) in fields.SupportingAgencyIds.Index().Where(a => content.AgencyOf(a.Item) is null))
        {
            found.Add(Refuse("PROG-106", $"SupportingAgencyIds[{i}]",
                Text.Of("OPD pendukung tidak ada dalam daftar daerah ini."),
                Text.Of("Pilih OPD dari daftar, atau tambahkan OPD itu lebih dulu.")));
        }
        if (fields.GoalId is not null && content.GoalOf(fields.GoalId) is null)
        {
            found.Add(Refuse("PROG-107", "GoalId", Text.Of("Sasaran itu tidak ada dalam rencana ini."),
                Text.Of("Pilih sasaran dari daftar.")));
        }
    }

    private static void CheckYearsAndPoints(ProgrammeFields fields, List<Problem> found)
    {
        foreach (var (field, year) in new[] { ("EarliestStart", fields.EarliestStart), ("LatestStart", fields.LatestStart) })
        {
            if (year is < 1900 or > 2200)
            {
                found.Add(Refuse("PROG-108", field, Text.Of("“{0}” bukan tahun.", year), Text.Of("Isi empat angka, misalnya 2028.")));
            }
        }
        if (fields.EarliestStart > fields.LatestStart)
        {
            found.Add(Refuse("PROG-109", "LatestStart",
                Text.Of("Mulai paling lambat ({0}) mendahului mulai paling awal ({1}).", fields.LatestStart, fields.EarliestStart),
                Text.Of("Tukar kedua tahun itu atau kosongkan salah satunya.")));
        }
        if (fields.ValuePoints is < 1 or > 100)
        {
            found.Add(Refuse("PROG-110", "ValuePoints", Text.Of("Nilai manfaat {0} di luar 1–100.", fields.ValuePoints),
                Text.Of("Isi angka 1 sampai 100, atau kosongkan.")));
        }
        CheckRupiah("StatedTotalRupiah", fields.StatedTotalRupiah ?? 0, found);
    }

    private static void CheckTexts(ProgrammeFields fields, List<Problem> found)
    {
        CheckLength("Code", fields.Code, LongestCode, found);
        CheckLength("Name", fields.Name, LongestName, found);
        CheckLength("Description", fields.Description, LongestText, found);
        CheckLength("Partners", fields.Partners, LongestText, found);
        CheckLength("NomenclatureCode", fields.NomenclatureCode, LongestCode, found);
        CheckLength("Location", fields.Location, LongestText, found);
        CheckLength("Risk", fields.Risk, LongestText, found);
        foreach (var (i, code) in fields.PredecessorCodes.Index())
        {
            CheckLength($"PredecessorCodes[{i}]", code, LongestCode, found);
        }
    }

    private static void CheckIndicators(ProgrammeFields fields, List<Problem> found)
    {
        if (fields.Indicators.Count > MostIndicators)
        {
            found.Add(Refuse("PROG-116", "Indicators",
                Text.Of("Ada {0} indikator; paling banyak {1}.", fields.Indicators.Count, MostIndicators),
                Text.Of("Gabungkan atau hapus sebagian indikator.")));
        }
        foreach (var (i, indicator) in fields.Indicators.Index().Where(x => !x.Item.IsBlank()))
        {
            var at = $"Indicators[{i}]";
            if (string.IsNullOrWhiteSpace(indicator.Name))
            {
                found.Add(Refuse("PROG-111", at + ".Name", Text.Of("Indikator {0} belum punya nama.", i + 1),
                    Text.Of("Isi nama indikator, atau kosongkan seluruh barisnya.")));
            }
            CheckLength(at + ".Name", indicator.Name, LongestText, found);
            CheckLength(at + ".Unit", indicator.Unit, LongestName, found);
            var (years, readings) = indicator.Read();
            foreach (var (k, reading) in readings.Index())
            {
                CheckLength(FigureField(i, k, years), reading.Words, LongestName, found);
            }
        }
    }

    /// <summary>
    /// A figure with two meanings is asked about while somebody sits before the form. (An import keeps it as words and
    /// reports its cell.)
    /// </summary>
    public static List<Problem> CheckFigures(ProgrammeFields fields)
    {
        var found = new List<Problem>();
        foreach (var (i, indicator) in fields.Indicators.Index())
        {
            var (years, readings) = indicator.Read();
            foreach (var (k, reading) in readings.Index().Where(r => r.Item is { State: ReadingState.Ambiguous, Number: null }))
            {
                var at = new Place(Field: FigureField(i, k, years), Year: k == 0 ? null : years[k - 1]);
                found.Add(reading.ProblemAt(at)! with { Severity = Severity.Error });
            }
        }
        found.AddRange(fields.Charter is { } charter ? CharterRules.CheckFigures(charter) : []);
        return found;
    }

    /// <summary>The baseline is figure 0, the target of the first year figure 1, ...</summary>
    private static string FigureField(int indicator, int figure, IReadOnlyList<int> years) =>
        figure == 0 ? $"Indicators[{indicator}].Baseline" : $"Indicators[{indicator}].Targets[{years[figure - 1]}]";

    private static void CheckCosts(ProgrammeFields fields, List<Problem> found)
    {
        foreach (var (i, cost) in fields.Costs.Index().Where(c => c.Item.Rupiah.Count > 0))
        {
            if (!FundSources.All.Contains(cost.FundSource))
            {
                found.Add(Refuse("PROG-112", $"Costs[{i}].FundSource",
                    Text.Of("Sumber dana “{0}” tidak dikenal.", cost.FundSource),
                    Text.Of("Pilih salah satu dari: {0}.", string.Join(", ", FundSources.All))));
            }
            if (fields.Costs.Take(i).Any(c => c.FundSource == cost.FundSource))
            {
                found.Add(Refuse("PROG-113", $"Costs[{i}].FundSource",
                    Text.Of("Sumber dana {0} ditulis dua kali.", cost.FundSource),
                    Text.Of("Jumlahkan menjadi satu baris untuk setiap sumber dana.")));
            }
            foreach (var (year, rupiah) in cost.Rupiah.OrderBy(r => r.Key))
            {
                CheckRupiah($"Costs[{i}].Rupiah[{year}]", rupiah, found, year);
            }
        }
    }

    private static void CheckActions(ProgrammeFields fields, List<Problem> found)
    {
        if (fields.Actions.Count > MostActions)
        {
            found.Add(Refuse("PROG-116", "Actions",
                Text.Of("Ada {0} langkah rencana aksi; paling banyak {1}.", fields.Actions.Count, MostActions),
                Text.Of("Gabungkan sebagian langkah.")));
        }
        foreach (var (i, action) in fields.Actions.Index().Where(x => !x.Item.IsBlank()))
        {
            if (string.IsNullOrWhiteSpace(action.Step))
            {
                found.Add(Refuse("PROG-114", $"Actions[{i}].Step", Text.Of("Langkah rencana aksi {0} belum diisi.", i + 1)));
            }
            if (action.End < action.Start)
            {
                found.Add(Refuse("PROG-115", $"Actions[{i}].End",
                    Text.Of("Tanggal selesai langkah {0} mendahului tanggal mulainya.", i + 1),
                    Text.Of("Perbaiki salah satu tanggal.")));
            }
            CheckLength($"Actions[{i}].Step", action.Step, LongestText, found);
            CheckLength($"Actions[{i}].Output", action.Output, LongestText, found);
            CheckLength($"Actions[{i}].Owner", action.Owner, LongestName, found);
        }
    }

    private static void CheckRupiah(string field, long rupiah, List<Problem> found, int? year = null)
    {
        if (rupiah is < 0 or > MostRupiah)
        {
            found.Add(Refuse("PROG-117", field, Text.Of("Nilai {0:F} tidak masuk akal sebagai pagu.", new Rupiah(rupiah)),
                Text.Of("Isi rupiah penuh, nol atau lebih.")) with { At = new Place(Field: field, Year: year) });
        }
    }

    private static void CheckLength(string field, string? text, int longest, List<Problem> found)
    {
        if (text?.Length > longest)
        {
            found.Add(Refuse("PROG-118", field,
                Text.Of("{0} terlalu panjang: {1:N0} huruf, paling banyak {2:N0}.", FieldNames.Of(field), text.Length, longest),
                Text.Of("Persingkat tulisannya.")));
        }
    }

    private static Problem Refuse(string code, string field, Text message, Text? mend = null) =>
        Problem.Error(code, message, mend, new Place(Field: field));
}
