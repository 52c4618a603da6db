using PanduKota.Features.People;
using PanduKota.Features.Regions;

namespace PanduKota.Testing;

/// <summary>The people of the tests.</summary>
public static class Actors
{
    public static Actor Operator { get; } = new("operator", Role.Operator);

    public static Actor Admin { get; } = new("admin program", Role.ProgrammeAdmin);

    public static Actor Coordinator(string regionCode = Given.SampleCode) => new("koordinator", Role.Coordinator, regionCode);

    public static Actor Bappeda(string regionCode = Given.SampleCode) => new("bappeda", Role.Bappeda, regionCode);

    public static Actor Council(string regionCode = Given.SampleCode) => new("dewan", Role.Council, regionCode);

    public static Actor Mentor(string regionCode = Given.SampleCode) => new("tenaga ahli", Role.Mentor, regionCode);

    public static Actor Planner(Agency agency) => new("perencana " + agency.Name, Role.Planner, agency.RegionCode, agency.Id);
}
