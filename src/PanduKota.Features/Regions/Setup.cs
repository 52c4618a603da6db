using Microsoft.Extensions.DependencyInjection;

namespace PanduKota.Features.Regions;

public static class RegionsSetup
{
    public static IServiceCollection AddRegions(this IServiceCollection services) => services
        .AddScoped<ReferenceSaving>()
        .AddScoped<ImportRegions>()
        .AddScoped<ImportNomenclature>()
        .AddScoped<ImportAgencies>()
        .AddScoped<InstallShippedReference>()
        .AddScoped<NomenclatureLookup>()
        .AddScoped<AddAgency>()
        .AddScoped<EditAgency>()
        .AddScoped<RemoveAgency>()
        .AddScoped<AgencyQueries>()
        .AddScoped<ExportAgencies>()
        .AddScoped<RegionQueries>()
        .AddScoped<ReferenceQueries>();
}
