using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanduKota.Documents.Books;
using PanduKota.Features.Jobs;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications;

public static class PublicationsSetup
{
    public static IServiceCollection AddPublications(this IServiceCollection services)
    {
        services.TryAddScoped<KeptFiles>();
        // Looked up anew each time: a browser or office that was installed a minute ago is found without a restart.
        services.TryAddTransient(_ => new BookPress());
        return services
            .AddScoped<BookTemplates>()
            .AddScoped<ImportBookTemplates>()
            .AddScoped<BookContents>()
            .AddScoped<SaveNarrative>()
            .AddScoped<NarrativeQueries>()
            .AddScoped<PublishBook>()
            .AddScoped<EditionQueries>()
            .AddScoped<IJobHandler, EditionJob>()
            .AddScoped<MakeBook>()
            .AddScoped<BookQueries>()
            .AddScoped<IJobHandler, BookJob>();
    }
}
