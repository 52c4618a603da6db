using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Puts a programme together from what is stored and what a file says, cell by cell.</summary>
internal static class ProgrammeMerge
{
    /// <param name="taken">Names, as <see cref="ProgrammeComparison"/> gives them, of the differences that go the file's way.</param>
    public static ProgrammeFields Merge(ProgrammeFields stored, ProgrammeFields file, IReadOnlySet<string> taken)
    {
        Predicate<string> t = taken.Contains;
        return new ProgrammeFields(
            t("Code") ? file.Code : stored.Code,
            t("Name") ? file.Name : stored.Name,
            t("DimensionCode") ? file.DimensionCode : stored.DimensionCode,
            t("SubDimensionCode") ? file.SubDimensionCode : stored.SubDimensionCode,
            t("GoalId") ? file.GoalId : stored.GoalId,
            t("Description") ? file.Description : stored.Description,
            t("Kind") ? file.Kind : stored.Kind,
            t("LeadAgencyId") ? file.LeadAgencyId : stored.LeadAgencyId,
            t("SupportingAgencyIds") ? file.SupportingAgencyIds : stored.SupportingAgencyIds,
            t("Partners") ? file.Partners : stored.Partners,
            t("NomenclatureCode") ? file.NomenclatureCode : stored.NomenclatureCode,
            t("Location") ? file.Location : stored.Location,
            t("Risk") ? file.Risk : stored.Risk,
            t("EarliestStart") ? file.EarliestStart : stored.EarliestStart,
            t("LatestStart") ? file.LatestStart : stored.LatestStart,
            t("IsMandatory") ? file.IsMandatory : stored.IsMandatory,
            t("IsQuickWin") ? file.IsQuickWin : stored.IsQuickWin,
            t("IsReserve") ? file.IsReserve : stored.IsReserve,
            t("ValuePoints") ? file.ValuePoints : stored.ValuePoints,
            t("StatedTotalRupiah") ? file.StatedTotalRupiah : stored.StatedTotalRupiah,
            Parts("Indicators", stored.Indicators, file.Indicators, i => i.Id, t, (s, f, at) => Indicator(s, f, at, t)),
            Costs(stored, file, t),
            t("PredecessorCodes") ? file.PredecessorCodes : stored.PredecessorCodes,
            Parts("Actions", stored.Actions, file.Actions, a => a.Id, t, (s, f, at) => new ActionFields(
                t(at + ".Step") ? f.Step : s.Step,
                t(at + ".Output") ? f.Output : s.Output,
                t(at + ".Owner") ? f.Owner : s.Owner,
                t(at + ".Start") ? f.Start : s.Start,
                t(at + ".End") ? f.End : s.End,
                s.Id)),
            CharterWords.Merge(stored.Charter, file.Charter, t));
    }

    /// <summary>The stored parts in their order, then the new ones in the order of the file.</summary>
    private static List<T> Parts<T>(
        string list, IReadOnlyList<T> stored, IReadOnlyList<T> file, Func<T, Guid?> id, Predicate<string> taken, Func<T, T, string, T> merge)
        where T : class
    {
        var (storedKeys, fileKeys) = (KeyedWords.Keys([.. stored.Select(id)]), KeyedWords.Keys([.. file.Select(id)]));
        var after = new List<T>();
        foreach (var (i, part) in stored.Index())
        {
            var at = $"{list}[{storedKeys[i]}]";
            var twin = file.Where((_, k) => fileKeys[k] == storedKeys[i]).FirstOrDefault();
            if (twin is not null)
            {
                after.Add(merge(part, twin, at));
            }
            else if (!taken(at))
            {
                after.Add(part);
            }
        }
        after.AddRange(file.Where((_, k) => !storedKeys.Contains(fileKeys[k]) && taken($"{list}[{fileKeys[k]}]")));
        return after;
    }

    private static IndicatorFields Indicator(IndicatorFields stored, IndicatorFields file, string at, Predicate<string> taken)
    {
        var targets = stored.Targets.ToDictionary();
        foreach (var year in stored.Targets.Keys.Union(file.Targets.Keys).Where(y => taken($"{at}.Targets[{y}]")))
        {
            targets[year] = file.Targets.GetValueOrDefault(year, "");
        }
        return new IndicatorFields(
            taken(at + ".Name") ? file.Name : stored.Name,
            taken(at + ".Unit") ? file.Unit : stored.Unit,
            taken(at + ".Direction") ? file.Direction : stored.Direction,
            taken(at + ".Baseline") ? file.Baseline : stored.Baseline,
            targets,
            stored.Id);
    }

    private static List<CostFields> Costs(ProgrammeFields stored, ProgrammeFields file, Predicate<string> taken)
    {
        var after = stored.Costs.ToDictionary(c => c.FundSource, c => c.Rupiah.ToDictionary(), StringComparer.Ordinal);
        foreach (var (source, year) in stored.Costs.Concat(file.Costs).SelectMany(c => c.Rupiah.Keys.Select(y => (c.FundSource, y))).Distinct())
        {
            if (taken($"Costs[{source}].Rupiah[{year}]"))
            {
                var money = file.Costs.FirstOrDefault(c => c.FundSource == source)?.Rupiah.GetValueOrDefault(year) ?? 0;
                after.TryAdd(source, []);
                after[source][year] = money;
            }
        }
        return [.. after.OrderBy(c => FundSources.OrderOf(c.Key)).Select(c => new CostFields(c.Key, c.Value))];
    }
}
