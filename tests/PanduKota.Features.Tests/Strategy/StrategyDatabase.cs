using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Strategy;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Strategy;

public sealed class StrategyDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddStrategy();
}
