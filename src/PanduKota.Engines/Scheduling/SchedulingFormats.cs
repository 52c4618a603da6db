using PanduKota.Engines.Scheduling.Files;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling;

/// <summary>The doors to other programs: answer as JSON, model as CPLEX LP or MPS, solution files read back.</summary>
public static class SchedulingFormats
{
    /// <summary>
    /// One object: status, objective, bound, gap, seconds, starts (id -> calendar year), left_out, spending (year -> money),
    /// conflict (sentences in Indonesian). Objective, bound and gap are null where there is no plan.
    /// </summary>
    public static string AnswerJson(SchedulingInstance instance, SchedulingAnswer answer) => AnswerJsonWriter.Write(instance, answer);

    /// <summary>The model in CPLEX LP format: variable x{i}_{t} is programme i starting in year t, both counted from 0.</summary>
    public static string Lp(SchedulingInstance instance) => new ModelText(ScheduleModel.Of(instance)).Lp();

    /// <summary>The model in free MPS format (OBJSENSE MAX), with the same names.</summary>
    public static string Mps(SchedulingInstance instance) => new ModelText(ScheduleModel.Of(instance)).Mps();

    /// <summary>
    /// Starts (id -> calendar year) from a solution file: JSON with "starts", or the text of CBC, HiGHS, GLPK, SCIP or CPLEX
    /// for the exported model. Check them with <see cref="ScheduleChecker.CheckPlan"/>. Problems SCHED-020 to SCHED-023.
    /// </summary>
    public static Outcome<IReadOnlyDictionary<string, int>> ReadSolution(SchedulingInstance instance, string solution) =>
        SolutionReader.Read(instance, solution);
}
