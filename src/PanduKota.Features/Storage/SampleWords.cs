using PanduKota.Features.Regions;

namespace PanduKota.Features.Storage;

/// <summary>region.json of a sample, as samples/tanah-contoh/README.md lays it out.</summary>
internal sealed record SampleWords(
    bool Invented,
    SampleWords.Place Province,
    SampleWords.Place Region,
    IReadOnlyList<SampleWords.AgencyWords> Agencies,
    SampleWords.PlanWords Plan,
    IReadOnlyList<SampleWords.PersonWords>? People = null)
{
    /// <summary>An invented person, clearly called so.</summary>
    internal sealed record PersonWords(string Name, string Email, string Role, string? Agency = null);

    internal sealed record Place(
        string Code, string Kind, string Name, string? ProvinceCode, long? Population, decimal? AreaKm2)
    {
        public Region ToEntity(bool isInvented) => new()
        {
            Code = Code,
            Kind = RegionKinds.Of(Kind),
            Name = Name,
            ProvinceCode = ProvinceCode,
            Population = Population,
            AreaKm2 = AreaKm2,
            IsInvented = isInvented,
        };
    }

    internal sealed record AgencyWords(
        string Number, string Name, string? ShortName, string? Kind, IReadOnlyList<string> Fields);

    internal sealed record PlanWords(
        string Name,
        int FirstYear,
        int Years,
        string DimensionSet,
        string Vision,
        IReadOnlyList<MissionWords> Missions,
        IReadOnlyList<GoalWords> Goals,
        IReadOnlyList<CeilingWords> Ceilings);

    internal sealed record MissionWords(int Number, string Words);

    internal sealed record GoalWords(
        string Code, string Words, int? Mission, string? Indicator, string? Unit, string? Baseline, string? Target);

    internal sealed record CeilingWords(int Year, string? FundSource, long Rupiah);
}
