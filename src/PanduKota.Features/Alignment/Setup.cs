using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Alignment;

public static class AlignmentSetup
{
    public static IServiceCollection AddAlignment(this IServiceCollection services)
    {
        services.TryAddScoped<KeptFiles>();
        return services
            .AddScoped<ImportMediumTermPlan>()
            .AddScoped<PreviewMediumTermPlan>()
            .AddScoped<SipdIntake>()
            .AddScoped<ExportSipd>()
            .AddScoped<NomenclatureLookup>()
            .AddScoped<MediumTermQueries>();
    }
}
