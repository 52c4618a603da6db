using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

public static class ProgrammesSetup
{
    public static IServiceCollection AddProgrammes(this IServiceCollection services)
    {
        services.TryAddScoped<KeptFiles>();
        return services
            .AddSingleton<PlanMemory>()
            .AddScoped<LoadedPlans>()
            .AddScoped<ProgrammeQueries>()
            .AddScoped<MatrixQueries>()
            .AddScoped<PlanAsOf>()
            .AddScoped<PlanFigures>()
            .AddScoped<PlanSnapshots>()
            .AddScoped<CheckPlan>()
            .AddScoped<AddProgramme>()
            .AddScoped<EditProgramme>()
            .AddScoped<Charters.EditCharter>()
            .AddScoped<Values.ValueQueries>()
            .AddScoped<Values.SaveInstrument>()
            .AddScoped<Values.ScoreProgrammes>()
            .AddScoped<EditCells>()
            .AddScoped<RemoveProgramme>()
            .AddScoped<RoundTrip.PreviewWorkbook>()
            .AddScoped<ImportProgrammes>()
            .AddScoped<NewWorkbook>()
            .AddScoped<ExportProgrammes>();
    }
}
