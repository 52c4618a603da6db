using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Jobs;

namespace PanduKota.Features.Schedules;

public static class SchedulesSetup
{
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddScoped<ScheduleInstances>()
        .AddScoped<MakeSchedule>()
        .AddScoped<AcceptSchedule>()
        .AddScoped<UndoSchedule>()
        .AddScoped<ScheduleQueries>()
        .AddScoped<IJobHandler, ScheduleJob>();
}
