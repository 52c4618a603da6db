using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Schedules.WhatIf;

/// <summary>What the engine says of one programme after solving again.</summary>
public sealed record ProgrammeAnswers(string ProgrammeCode, IReadOnlyList<ProgrammeAnswer> Answers);

/// <param name="IsProven">No plan at all can say otherwise; if false it holds for the best plan that was found in this short time.</param>
public sealed record ProgrammeAnswer(ProgrammeQuestion Question, Text Said, bool IsProven);

public enum ProgrammeQuestion
{
    WhyThisYear,
    WhyNot,
    WhatBringsItIn,
}

/// <summary>
/// "Why this year?", "why not?", "what would bring it in?" of one programme of a schedule, each answered by solving again
/// while the person waits. Nothing is stored.
/// </summary>
public sealed class AskAboutProgramme(PlanDb db, SolveTurns turns)
{
    /// <summary>For each question; two may be asked of one programme.</summary>
    private static readonly SchedulingLimits Limits = new(Seconds: 1.5, Rounds: 3, TargetGap: 0.002, Threads: 1);

    public sealed record Request(string RegionCode, Guid PlanId, Guid ScheduleId, string ProgrammeCode);

    public async Task<Outcome<ProgrammeAnswers>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.MakeSchedule, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var stored = await db.Schedules.AsNoTracking().SingleOrDefaultAsync(
            s => s.RegionCode == request.RegionCode && s.PlanId == request.PlanId && s.Id == request.ScheduleId, cancel);
        if (stored is null)
        {
            return ScheduleRefusals.NoSchedule;
        }
        var instance = SchedulingInstanceJson.Read(stored.InstanceJson).Value;
        if (instance.Programmes.FirstOrDefault(p => string.Equals(p.Id, request.ProgrammeCode, StringComparison.OrdinalIgnoreCase)) is not { } programme)
        {
            return ProgrammeRefusals.NoProgramme;
        }
        if (stored.Status is not (SchedulingStatus.Optimal or SchedulingStatus.Feasible))
        {
            return Problem.Error("SCHEDULE-045", Text.Of("Jadwal ini tidak memuat jawaban, jadi tidak ada yang dapat ditanyakan."), Text.Of("Pilih jadwal lain."));
        }
        var notes = StoredJson.Read<ScheduleNotes>(stored.NotesJson);
        if (notes.Locks?.FirstOrDefault(l => l.ProgrammeCode == programme.Id) is { } decision)
        {
            return new ProgrammeAnswers(programme.Id,
                [new ProgrammeAnswer(ProgrammeQuestion.WhyThisYear, Text.Of("Dikunci oleh {0}: {1}", decision.By, decision.Why), true)]);
        }
        var turn = turns.Enter(actor);
        if (!turn.IsOk)
        {
            return Outcome.Refuse<ProgrammeAnswers>(turn.Problems);
        }
        using (turn.Value)
        {
            var plan = StoredJson.Read<SchedulingAnswer>(stored.AnswerJson);
            var answers = await Task.Run(() => Ask(instance, plan, programme.Id, stored.Seed, cancel), cancel);
            cancel.ThrowIfCancellationRequested();
            return new ProgrammeAnswers(programme.Id, answers);
        }
    }

    private static List<ProgrammeAnswer> Ask(SchedulingInstance instance, SchedulingAnswer plan, string code, int seed, CancellationToken cancel)
    {
        var answers = new List<ProgrammeAnswer>();
        void Add(ProgrammeQuestion question, CheckedStatement? statement)
        {
            if (statement is not null)
            {
                answers.Add(new ProgrammeAnswer(question, statement.Said, statement.IsProven));
            }
        }
        if (plan.Starts.ContainsKey(code))
        {
            Add(ProgrammeQuestion.WhyThisYear, ScheduleQuestions.WhyNotEarlier(instance, plan, code, seed, Limits, cancel));
            if (answers.Count == 0)
            {
                answers.Add(new ProgrammeAnswer(ProgrammeQuestion.WhyThisYear, Text.Of("Sudah mulai seawal yang diperbolehkan."), true));
            }
            return answers;
        }
        Add(ProgrammeQuestion.WhyNot, ScheduleQuestions.WhyNot(instance, plan, code, seed, Limits, cancel));
        Add(ProgrammeQuestion.WhatBringsItIn, ScheduleQuestions.WhatBringsItIn(instance, plan, code, seed, Limits, cancel));
        return answers;
    }
}
