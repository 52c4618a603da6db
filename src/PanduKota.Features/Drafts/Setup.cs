using Microsoft.Extensions.DependencyInjection;

namespace PanduKota.Features.Drafts;

public static class DraftsSetup
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddScoped<DraftQueries>()
        .AddScoped<SaveDraft>()
        .AddScoped<DropDraft>();
}
