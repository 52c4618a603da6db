using PanduKota.Engines.Scheduling.Files;

namespace PanduKota.Engines.Scheduling;

/// <summary>The doors to other programs: answer as JSON, model as CPLEX LP or MPS, solution files read back.</summary>
public static class SchedulingFormats
{
    /// <summary>
    /// One object: status, objective, bound, gap, seconds, starts (id -> calendar year), left_out, spending (year -> money),
    /// conflict (sentences in Indonesian). Objective, bound and gap are null where there is no plan.
    /// </summary>
    public static string AnswerJson(SchedulingInstance instance, SchedulingAnswer answer) => AnswerJsonWriter.Write(instance, answer);
}
