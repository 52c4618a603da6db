using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Programmes;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Programmes;

public sealed class ProgrammeDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddProgrammes();
}

internal static class Made
{
    public static ProgrammeFields Fields(string name = "Layanan Digital", string code = "") => new(
        code, name, DimensionCode: "GOV",
        Indicators: [new IndicatorFields("Layanan daring", "%", Engines.PlanChecks.Direction.Up, "40", new Dictionary<int, string> { [2026] = "50", [2027] = "60,5" })],
        Costs: [new CostFields("APBD", new Dictionary<int, long> { [2026] = 1_000_000_000, [2027] = 2_000_000_000 })]);
}
