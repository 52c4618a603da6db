using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Alignment;

/// <summary>Turns the lines of a table into programmes with their indicators, one for one.</summary>
internal static class MediumTermLines
{
    public const string UnknownAgencyCode = "ALIGN-002";

    /// <returns>What to tell of agencies that the region does not list.</returns>
    public static IReadOnlyList<Problem> Fill(MediumTermPlan plan, MediumTermTable table, IReadOnlyList<Agency> agencies)
    {
        // Districts share programme codes (7.01.02 of each kecamatan): the agency tells them apart.
        foreach (var rows in table.Rows.GroupBy(r => (r.ProgrammeCode, r.Agency)))
        {
            var first = rows.First();
            var programme = new MediumTermProgramme
            {
                RegionCode = plan.RegionCode,
                Id = Guid.CreateVersion7(),
                PlanId = plan.Id,
                Code = first.ProgrammeCode,
                Name = first.ProgrammeName,
                SectorCode = first.SectorCode,
                SectorName = first.Sector,
                FieldCode = first.FieldCode,
                FieldName = first.Field,
                AgencyWords = first.Agency,
            };
            programme.Indicators.AddRange(rows.Select(r => IndicatorOf(programme, r)));
            plan.Programmes.Add(programme);
        }
        FindAgencies(plan, agencies);
        return UnknownAgencies(plan, agencies);
    }

    /// <summary>Ties programmes without agency to the one their words name.</summary>
    /// <returns>The programmes that have an agency now and had none before.</returns>
    public static IReadOnlyList<MediumTermProgramme> FindAgencies(MediumTermPlan plan, IReadOnlyList<Agency> agencies)
    {
        var matcher = MatcherOf(agencies);
        var found = new List<MediumTermProgramme>();
        foreach (var programme in plan.Programmes.Where(p => p.AgencyId is null && p.AgencyWords is not null))
        {
            programme.AgencyId = matcher.Find(programme.AgencyWords!)?.Id;
            if (programme.AgencyId is not null)
            {
                found.Add(programme);
            }
        }
        return found;
    }

    /// <summary>One warning for each name or number that the region's list of agencies does not hold.</summary>
    public static IReadOnlyList<Problem> UnknownAgencies(MediumTermPlan plan, IReadOnlyList<Agency> agencies)
    {
        var matcher = MatcherOf(agencies);
        return
        [
            .. plan.Programmes.Where(p => p.AgencyId is null && p.AgencyWords is not null)
                .GroupBy(p => p.AgencyWords!, StringComparer.OrdinalIgnoreCase)
                .Select(group => UnknownAgency(
                    group.Key, group.First(), matcher.Nearest(group.Key), group.Sum(p => p.Indicators.Count))),
        ];
    }

    private static NameMatcher<Agency> MatcherOf(IReadOnlyList<Agency> agencies) =>
        new(agencies, a => [a.Name, a.ShortName, a.Number]);

    private static Problem UnknownAgency(string words, MediumTermProgramme first, IReadOnlyList<string> nearest, int lines) =>
        Problem.Warning(
            UnknownAgencyCode,
            Text.Of("Perangkat daerah “{0}” belum ada dalam daftar daerah ini; {1:N0} barisnya disimpan tanpa OPD.", words, lines),
            nearest.Count == 0
                ? Text.Of("Impor daftar perangkat daerah dengan nomor atau nama itu, lalu impor ulang berkas ini.")
                : Text.Of("Mungkin yang dimaksud: {0}.", string.Join("; ", nearest)),
            new Place(Row: first.Indicators[0].Row, ProgrammeCode: first.Code, Field: "Agency"));

    private static MediumTermIndicator IndicatorOf(MediumTermProgramme programme, MediumTermRow row)
    {
        var indicator = new MediumTermIndicator
        {
            RegionCode = programme.RegionCode,
            Id = Guid.CreateVersion7(),
            ProgrammeId = programme.Id,
            Row = row.Number,
            Outcome = row.Outcome,
            Number = row.IndicatorNumber,
            Name = row.IndicatorName,
            Unit = row.Unit,
            BaselineText = row.Baseline?.Text,
            Baseline = row.Baseline?.Value,
        };
        indicator.Targets.AddRange(
            from year in row.Targets.Keys.Union(row.CeilingRupiah.Keys).Order()
            let target = row.Targets.GetValueOrDefault(year)
            select new MediumTermTarget
            {
                RegionCode = programme.RegionCode,
                IndicatorId = indicator.Id,
                Year = year,
                Words = target?.Text,
                Value = target?.Value,
                CeilingRupiah = row.CeilingRupiah.TryGetValue(year, out var rupiah) ? rupiah : null,
            });
        return indicator;
    }
}
