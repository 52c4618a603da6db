using System.Globalization;
using System.Text.Json;
using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;

namespace PanduKota.App.Commands;

/// <summary>`pandu schedule FILE.json`: the engine alone, without a database.</summary>
internal static class ScheduleFile
{
    public static async Task<int> Run(Desk desk, FileInfo file, ScheduleWishes wishes, CancellationToken cancel)
    {
        var bytes = await Desk.ReadFile(file, cancel);
        if (!bytes.IsOk)
        {
            return desk.Refuse(bytes.Problems);
        }
        var read = SchedulingInstanceJson.Read(System.Text.Encoding.UTF8.GetString(bytes.Value));
        if (!read.IsOk)
        {
            return desk.Refuse(read.Problems);
        }
        if (wishes.Check is not null)
        {
            return await Check(desk, read.Value, wishes.Check, cancel);
        }
        if (wishes.ExportLp is not null || wishes.ExportMps is not null)
        {
            return await Export(desk, read.Value, wishes, cancel);
        }
        return Solve(desk, read.Value, wishes, cancel);
    }

    private static int Solve(Desk desk, SchedulingInstance instance, ScheduleWishes wishes, CancellationToken cancel)
    {
        var limits = new SchedulingLimits(wishes.Seconds ?? 10, null, wishes.Gap, Math.Min(2, Environment.ProcessorCount));
        var answer = Scheduler.Solve(instance, wishes.Seed, limits, null, cancel);
        var faults = ScheduleChecker.Check(instance, answer);
        if (faults.Count > 0)
        {
            // The engine contradicts its checker: never hand such an answer on.
            return desk.Refuse(faults);
        }
        if (wishes.Json)
        {
            desk.Output.WriteLine(SchedulingFormats.AnswerJson(instance, answer));
        }
        else
        {
            Say(desk.Output, instance, answer);
        }
        return SchedulesCommands.ExitCode(answer.Status);
    }

    private static void Say(TextWriter output, SchedulingInstance instance, SchedulingAnswer answer)
    {
        if (answer.Status == SchedulingStatus.Infeasible)
        {
            output.WriteLine(Text.Of("Terbukti tidak ada jadwal yang memenuhi semua syarat. Yang bertentangan:"));
            foreach (var demand in answer.Conflict)
            {
                output.WriteLine($"  - {demand}");
            }
            return;
        }
        if (answer.Status == SchedulingStatus.None)
        {
            output.WriteLine(Text.Of("Belum ada jadwal yang ditemukan dalam waktu ini. Beri waktu lebih lama dengan --seconds."));
            return;
        }
        output.WriteLine(Text.Of("Nilai {0:N2}, batas atas terbukti {1:N2}, jarak {2:N2} %, {3:N1} detik. {4} program masuk, {5} tidak.",
            answer.Objective, answer.Bound, answer.Gap * 100, answer.Seconds, answer.Starts.Count, instance.Programmes.Count - answer.Starts.Count));
        var ceilings = instance.Ceilings.Where(c => c.FundSource is null).ToDictionary(c => c.Year, c => c.Amount);
        foreach (var (year, spent) in answer.SpendingByYear.OrderBy(y => y.Key))
        {
            output.WriteLine(ceilings.TryGetValue(year, out var ceiling)
                ? Text.Of("  {0}: {1:N0} dari pagu {2:N0}", year.ToString(CultureInfo.InvariantCulture), spent, ceiling)
                : Text.Of("  {0}: {1:N0}", year.ToString(CultureInfo.InvariantCulture), spent));
        }
        foreach (var reason in answer.Reasons.OrderBy(r => r.StartYear ?? int.MaxValue).ThenBy(r => r.ProgrammeId, StringComparer.Ordinal))
        {
            output.WriteLine($"  {reason.ProgrammeId,-8} {reason.StartYear?.ToString(CultureInfo.InvariantCulture) ?? "-",-5} {reason.Why}");
        }
    }

    /// <summary>A solution file is any JSON object with "starts": {"P000": 2027, ...}, or a list of variables as solvers write it.</summary>
    private static async Task<int> Check(Desk desk, SchedulingInstance instance, FileInfo solution, CancellationToken cancel)
    {
        var bytes = await Desk.ReadFile(solution, cancel);
        if (!bytes.IsOk)
        {
            return desk.Refuse(bytes.Problems);
        }
        var starts = ReadStarts(instance, System.Text.Encoding.UTF8.GetString(bytes.Value));
        if (!starts.IsOk)
        {
            return desk.Refuse(starts.Problems);
        }
        var faults = ScheduleChecker.CheckPlan(instance, starts.Value);
        if (faults.Count > 0)
        {
            return desk.Refuse(faults);
        }
        desk.Output.WriteLine(Text.Of("Jadwal ini memenuhi semua syarat: {0} program.", starts.Value.Count));
        return 0;
    }

    internal static Outcome<IReadOnlyDictionary<string, int>> ReadStarts(SchedulingInstance instance, string text)
    {
        if (!text.TrimStart().StartsWith('{'))
        {
            return SchedulingFormats.ReadSolution(instance, text);
        }
        try
        {
            using var json = JsonDocument.Parse(text);
            // A programme that stands there twice counts as it stands last, as everywhere in JSON.
            var starts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var start in json.RootElement.GetProperty("starts").EnumerateObject())
            {
                starts[start.Name] = start.Value.GetInt32();
            }
            return Outcome.Ok<IReadOnlyDictionary<string, int>>(starts);
        }
        catch (Exception broken) when (broken is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Problem.Error("SCHED-090", Text.Of("Berkas jawaban tidak terbaca: {0}", broken.Message),
                Text.Of("Bentuknya {{\"starts\": {{\"P000\": 2027}}}}, seperti yang ditulis --json."));
        }
    }

    private static async Task<int> Export(Desk desk, SchedulingInstance instance, ScheduleWishes wishes, CancellationToken cancel)
    {
        foreach (var (file, write) in new[] { (wishes.ExportLp, (Func<SchedulingInstance, string>)SchedulingFormats.Lp), (wishes.ExportMps, SchedulingFormats.Mps) })
        {
            if (file is not null)
            {
                await File.WriteAllTextAsync(file.FullName, write(instance), cancel);
                desk.Output.WriteLine(file.FullName);
            }
        }
        return 0;
    }
}
