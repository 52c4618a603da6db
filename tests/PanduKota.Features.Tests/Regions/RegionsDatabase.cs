using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Regions;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Regions;

public sealed class RegionsDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddRegions();
}
