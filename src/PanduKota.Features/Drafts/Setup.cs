using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.People;

namespace PanduKota.Features.Drafts;

public static class DraftsSetup
{
    public static IServiceCollection AddDrafts(this IServiceCollection services) => services
        .AddScoped<DraftQueries>()
        .AddScoped<SaveDraft>()
        .AddScoped<DropDraft>()
        .AddScoped<IHandedOver, HandedOverDrafts>();
}
