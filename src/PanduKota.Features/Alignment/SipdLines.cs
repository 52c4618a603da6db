using PanduKota.Documents.Sipd;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Features.Alignment;

/// <summary>Between documents of SIPD's shapes and stored medium-term plans, one for one.</summary>
internal static class SipdLines
{
    public static void Fill(MediumTermPlan plan, SipdPlan document)
    {
        foreach (var told in document.Programmes)
        {
            var programme = new MediumTermProgramme
            {
                RegionCode = plan.RegionCode,
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                Code = told.Code,
                Name = told.Name,
                SectorCode = told.FieldCode?.Split('.')[0],
                FieldCode = told.FieldCode,
                FieldName = told.FieldName,
                AgencyWords = told.AgencyName ?? told.AgencyCode ?? document.OwnerName ?? document.OwnerCode,
                Extension = told.Extension,
            };
            programme.Indicators.AddRange(told.Indicators.Select(i => IndicatorOf(programme, i)));
            plan.Programmes.Add(programme);
        }
    }

    /// <summary>The stored plan as a document; a plan that came as a table gets the plainest frame.</summary>
    public static SipdPlan DocumentOf(MediumTermPlan plan)
    {
        var isOurs = plan.Frame is null;
        var shape = plan.Shape ?? (plan.Kind == MediumTermKind.Renstra ? SipdShape.PushRenstra : SipdShape.PushRpjmd);
        return new SipdPlan(
            shape, plan.RegionCode, plan.FirstYear, plan.LastYear, plan.OwnerCode, plan.OwnerName,
            plan.Frame ?? SipdWriter.NewFrame(shape, plan.RegionCode, plan.FirstYear, plan.LastYear, plan.Programmes.Count, plan.OwnerCode, plan.OwnerName),
            [
                .. plan.Programmes.Select(p => new SipdProgramme(
                    p.Code, p.Name, p.FieldCode, p.FieldName, null, isOurs ? p.AgencyWords : null,
                    [.. p.Indicators.Select(i => IndicatorOf(i, isOurs))], p.Extension)),
            ]);
    }

    /// <summary>What SIPD calls the direction of an indicator; it has no word for one that is to stay as it is.</summary>
    public static string StatusOf(Direction direction) => direction == Direction.Down ? "negatif" : "positif";

    private static MediumTermIndicator IndicatorOf(MediumTermProgramme programme, SipdIndicator told)
    {
        var indicator = new MediumTermIndicator
        {
            RegionCode = programme.RegionCode,
            Id = Guid.CreateVersion7(),
            ProgrammeId = programme.Id,
            Row = told.Row,
            Outcome = told.Outcome,
            Number = told.Number,
            Name = told.Name,
            Unit = told.Unit,
            BaselineText = told.BaselineText,
            Baseline = told.Baseline,
            Extension = told.Extension,
        };
        indicator.Targets.AddRange(told.Targets.Select(t => new MediumTermTarget
        {
            RegionCode = programme.RegionCode,
            IndicatorId = indicator.Id,
            Year = t.Year,
            Words = t.Words,
            Value = t.Value,
            CeilingRupiah = t.Rupiah,
        }));
        return indicator;
    }

    /// <summary>A line of a table without an indicator only carried the ceiling of its programme.</summary>
    private static SipdIndicator IndicatorOf(MediumTermIndicator stored, bool isOurs) => new(
        stored.Row, stored.Outcome, stored.Number, stored.Name, stored.Unit, stored.BaselineText, stored.Baseline,
        [.. stored.Targets.Select(t => new SipdTarget(t.Year, t.Words, t.Value, t.CeilingRupiah))],
        isOurs && IsCeilingAlone(stored) ? SipdIndicator.Absent : stored.Extension);

    private static bool IsCeilingAlone(MediumTermIndicator stored) =>
        stored is { Name.Length: 0, Number: null, Unit: null, BaselineText: null } && stored.Targets.TrueForAll(t => t.Words is null);
}
