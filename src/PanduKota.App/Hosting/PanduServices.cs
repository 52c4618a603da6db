using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.Alignment;
using PanduKota.Features.Drafts;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Regions;
using PanduKota.Features.Schedules;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Hosting;

/// <summary>Every use case, for all doors alike.</summary>
public static class PanduServices
{
    public static IServiceCollection AddUseCases(this IServiceCollection services, PanduWebOptions options) => services
        .AddSingleton(options)
        .AddSingleton(options.Secrets)
        .AddSingleton(options.SecondFactor)
        .AddSingleton(options.VirusScan)
        .AddSingleton(options.CodeSlack)
        .AddSingleton(ShippedPasswords.List)
        .AddSingleton(options.Breaches)
        .AddPanduStorage(options.Storage)
        .AddPanduJobs(options.Lease)
        .AddPeople(options.Mail)
        .AddRegions()
        .AddStrategy()
        .AddAlignment()
        .AddProgrammes()
        .AddDrafts()
        .AddSchedules()
        .AddPublications();

    /// <summary>The use cases without the web, for commands.</summary>
    public static ServiceProvider ForCommands(PanduWebOptions options)
    {
        Directory.CreateDirectory(options.DataFolder);
        return new ServiceCollection().AddLogging().AddUseCases(options).BuildServiceProvider(validateScopes: true);
    }
}
