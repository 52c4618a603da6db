using Microsoft.Extensions.DependencyInjection;

namespace PanduKota.Features.Jobs;

public static class JobsSetup
{
    /// <summary>
    /// The job table's services. The host runs <see cref="JobRunner.RunForever"/> in a background service.
    /// </summary>
    public static IServiceCollection AddPanduJobs(this IServiceCollection services, JobLeaseTime? lease = null) => services
        .AddSingleton(lease ?? JobLeaseTime.Usual)
        .AddSingleton<JobBell>()
        .AddSingleton<JobRunner>()
        .AddScoped<JobQueue>()
        .AddScoped<JobQueries>()
        .AddScoped<Receipts>();
}
