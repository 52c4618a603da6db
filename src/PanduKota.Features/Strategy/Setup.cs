using Microsoft.Extensions.DependencyInjection;

namespace PanduKota.Features.Strategy;

public static class StrategySetup
{
    public static IServiceCollection AddStrategy(this IServiceCollection services) => services
        .AddScoped<PlanQueries>()
        .AddScoped<CreatePlan>()
        .AddScoped<EditPlan>()
        .AddScoped<AdvancePlan>();
}
