using PanduKota.Features.Programmes.Charters;

namespace PanduKota.Features.Programmes;

/// <summary>Brings a stored programme to what its fields say, touching only the parts that differ.</summary>
internal static class ProgrammeWriting
{
    public static Programme New(string regionCode, Guid planId, ProgrammeFields fields)
    {
        var programme = new Programme
        {
            RegionCode = regionCode, Id = Guid.CreateVersion7(), PlanId = planId, Code = fields.Code, Name = fields.Name,
        };
        programme.Take(fields);
        return programme;
    }

    /// <summary>The fields must be tidy and keep the rules. The version is left to the caller.</summary>
    public static void Take(this Programme programme, ProgrammeFields fields)
    {
        programme.Code = fields.Code;
        programme.Name = fields.Name;
        programme.DimensionCode = fields.DimensionCode;
        programme.SubDimensionCode = fields.SubDimensionCode;
        programme.GoalId = fields.GoalId;
        programme.Description = fields.Description;
        programme.Kind = fields.Kind;
        programme.LeadAgencyId = fields.LeadAgencyId;
        programme.Partners = fields.Partners;
        programme.NomenclatureCode = fields.NomenclatureCode;
        programme.Location = fields.Location;
        programme.Risk = fields.Risk;
        programme.EarliestStart = fields.EarliestStart;
        programme.LatestStart = fields.LatestStart;
        programme.IsMandatory = fields.IsMandatory;
        programme.IsQuickWin = fields.IsQuickWin;
        programme.IsReserve = fields.IsReserve;
        programme.ValuePoints = fields.ValuePoints;
        programme.StatedTotalRupiah = fields.StatedTotalRupiah;
        TakeAgencies(programme, fields);
        TakeIndicators(programme, fields);
        TakeCosts(programme, fields);
        TakePredecessors(programme, fields);
        TakeActions(programme, fields);
        if (fields.Charter is { } charter)
        {
            CharterWriting.Take(programme, charter);
        }
    }

    private static void TakeAgencies(Programme programme, ProgrammeFields fields)
    {
        programme.SupportingAgencies.RemoveAll(s => !fields.SupportingAgencyIds.Contains(s.AgencyId));
        foreach (var id in fields.SupportingAgencyIds.Where(id => programme.SupportingAgencies.All(s => s.AgencyId != id)))
        {
            programme.SupportingAgencies.Add(
                new SupportingAgency { RegionCode = programme.RegionCode, ProgrammeId = programme.Id, AgencyId = id });
        }
    }

    private static void TakeIndicators(Programme programme, ProgrammeFields fields)
    {
        programme.Indicators.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        var kept = Known([.. programme.Indicators.Select(i => i.Id)], [.. fields.Indicators.Select(i => i.Id)]);
        List<Indicator> after =
        [
            .. fields.Indicators.Select((wanted, i) => kept[i] is { } at ? programme.Indicators[at] : new Indicator
            {
                RegionCode = programme.RegionCode, Id = Guid.CreateVersion7(), ProgrammeId = programme.Id, Ordinal = i + 1, Name = wanted.Name,
            }),
        ];
        programme.Indicators.RemoveAll(i => !after.Contains(i));
        programme.Indicators.AddRange(after.Except(programme.Indicators).ToList());
        foreach (var (i, wanted) in fields.Indicators.Index())
        {
            TakeIndicator(after[i], wanted, i + 1);
        }
        programme.Indicators.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
    }

    /// <summary>
    /// Which stored part each wanted one goes on with: the one it names or, where nobody names any, as from a form, the one
    /// at its place. Null for a new one.
    /// </summary>
    private static int?[] Known(List<Guid> stored, List<Guid?> wanted)
    {
        var named = wanted.Select(id => id is { } known && stored.IndexOf(known) is >= 0 and var at ? (int?)at : null).ToArray();
        if (named.All(at => at is null))
        {
            return [.. wanted.Select((_, i) => i < stored.Count ? (int?)i : null)];
        }
        return [.. named.Select((at, i) => at is not null && Array.IndexOf(named, at) == i ? at : null)];
    }

    private static void TakeIndicator(Indicator indicator, IndicatorFields wanted, int ordinal)
    {
        indicator.Ordinal = ordinal;
        indicator.Name = wanted.Name;
        indicator.Unit = wanted.Unit;
        indicator.Direction = wanted.Direction;
        var (yearsBefore, before) = IndicatorFields.Of(indicator).Read();
        var (years, after) = wanted.Read();
        // The words stay as they were written while they mean the same: 92 is not rewritten as 92,0.
        if (TypedFigure.Compared(before[0]) != TypedFigure.Compared(after[0]))
        {
            (indicator.BaselineText, indicator.Baseline) = (wanted.Baseline, after[0].Number);
        }
        indicator.Targets.RemoveAll(t => !wanted.Targets.ContainsKey(t.Year));
        foreach (var (k, year) in years.Index())
        {
            var (words, number) = (wanted.Targets[year], after[k + 1].Number);
            var target = indicator.Targets.Find(t => t.Year == year);
            if (target is null)
            {
                indicator.Targets.Add(new IndicatorTarget
                {
                    RegionCode = indicator.RegionCode, IndicatorId = indicator.Id, Year = year, Words = words, Value = number,
                });
            }
            else if (TypedFigure.Compared(before[IndexOf(yearsBefore, year) + 1]) != TypedFigure.Compared(after[k + 1]))
            {
                (target.Words, target.Value) = (words, number);
            }
        }
    }

    private static int IndexOf(IReadOnlyList<int> years, int year) => years.ToList().IndexOf(year);

    private static void TakeCosts(Programme programme, ProgrammeFields fields)
    {
        var wanted = fields.Costs
            .SelectMany(c => c.Rupiah.Select(r => (c.FundSource, Year: r.Key, Rupiah: r.Value)))
            .ToDictionary(c => (c.FundSource, c.Year), c => c.Rupiah);
        programme.CostLines.RemoveAll(c => !wanted.ContainsKey((c.FundSource, c.Year)));
        foreach (var line in programme.CostLines)
        {
            line.Rupiah = wanted[(line.FundSource, line.Year)];
            wanted.Remove((line.FundSource, line.Year));
        }
        foreach (var ((fundSource, year), rupiah) in wanted)
        {
            programme.CostLines.Add(new CostLine
            {
                RegionCode = programme.RegionCode,
                ProgrammeId = programme.Id,
                FundSource = fundSource,
                Year = year,
                Rupiah = rupiah,
            });
        }
    }

    private static void TakePredecessors(Programme programme, ProgrammeFields fields)
    {
        programme.Predecessors.RemoveAll(d => !fields.PredecessorCodes.Contains(d.PredecessorCode));
        foreach (var code in fields.PredecessorCodes.Where(c => programme.Predecessors.All(d => d.PredecessorCode != c)))
        {
            programme.Predecessors.Add(
                new Dependency { RegionCode = programme.RegionCode, ProgrammeId = programme.Id, PredecessorCode = code });
        }
    }

    private static void TakeActions(Programme programme, ProgrammeFields fields)
    {
        programme.Actions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
        var kept = Known([.. programme.Actions.Select(a => a.Id)], [.. fields.Actions.Select(a => a.Id)]);
        List<ActionStep> after =
        [
            .. fields.Actions.Select((wanted, i) => kept[i] is { } at ? programme.Actions[at] : new ActionStep
            {
                RegionCode = programme.RegionCode, Id = Guid.CreateVersion7(), ProgrammeId = programme.Id, Ordinal = i + 1, Step = wanted.Step,
            }),
        ];
        programme.Actions.RemoveAll(a => !after.Contains(a));
        programme.Actions.AddRange(after.Except(programme.Actions).ToList());
        foreach (var (i, wanted) in fields.Actions.Index())
        {
            var step = after[i];
            (step.Ordinal, step.Step, step.Output, step.Owner, step.Start, step.End) =
                (i + 1, wanted.Step, wanted.Output, wanted.Owner, wanted.Start, wanted.End);
        }
        programme.Actions.Sort((a, b) => a.Ordinal.CompareTo(b.Ordinal));
    }
}
