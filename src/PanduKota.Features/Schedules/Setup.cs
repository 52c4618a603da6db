using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Jobs;
using PanduKota.Features.Schedules.Comparison;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Schedules.WhatIf;

namespace PanduKota.Features.Schedules;

public static class SchedulesSetup
{
    public static IServiceCollection AddSchedules(this IServiceCollection services) => services
        .AddScoped<ScheduleInstances>()
        .AddScoped<MakeSchedule>()
        .AddScoped<AcceptSchedule>()
        .AddScoped<UndoSchedule>()
        .AddScoped<ScheduleQueries>()
        .AddScoped<ScenarioWriting>()
        .AddScoped<CreateScenario>()
        .AddScoped<EditScenario>()
        .AddScoped<RemoveScenario>()
        .AddScoped<LockDecision>()
        .AddScoped<FillCeilings>()
        .AddScoped<ScenarioQueries>()
        .AddScoped<ScheduleComparisons>()
        .AddSingleton<SolveTurns>()
        .AddScoped<TryCeilings>()
        .AddScoped<AskAboutProgramme>()
        .AddScoped<MakeValueCurve>()
        .AddScoped<ValueCurveQueries>()
        .AddScoped<IJobHandler, ScheduleJob>()
        .AddScoped<IJobHandler, ValueCurveJob>();
}
