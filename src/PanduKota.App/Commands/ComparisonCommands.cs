using System.CommandLine;
using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Schedules.Comparison;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.WhatIf;

namespace PanduKota.App.Commands;

/// <summary>Schedules side by side, under other ceilings, and their value against money, from a terminal.</summary>
public static class ComparisonCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Compare(desk), WhatIf(desk), Ask(desk), Curve(desk)];

    private static PanduCommand Compare(Desk desk)
    {
        var region = Options.Region();
        var ids = new Argument<Guid[]>("schedules") { Description = Text.Of("Dua sampai empat nomor jadwal.").ToString(), Arity = ArgumentArity.OneOrMore };
        var json = Options.Json();
        var command = new PanduCommand("compare-schedules", Text.Of("Membandingkan sampai empat jadwal: manfaat, uang, dan program yang berbeda."),
            new Example("pandu compare-schedules 99.01 019a... 019b...", Text.Of("Tahun mulai setiap program yang berbeda, satu kolom per jadwal.")))
        {
            region, ids, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var compared = await services.GetRequiredService<ScheduleComparisons>().Of(plan.RegionCode, plan.Id, parsed.GetRequiredValue(ids), cancel);
            if (!compared.IsOk)
            {
                return desk.Refuse(compared.Problems);
            }
            if (parsed.GetValue(json))
            {
                desk.SayJson(compared.Value);
                return 0;
            }
            foreach (var one in compared.Value.Schedules)
            {
                desk.Output.WriteLine(Text.Of("{0} {1}: manfaat {2:N1}, {3} program masuk, {4} tidak, {5}",
                    one.Head.Id, one.Name ?? "", one.Head.Objective, one.Taken, one.LeftOut, new Rupiah(one.Total)));
            }
            foreach (var line in compared.Value.Different)
            {
                desk.Output.WriteLine($"{line.Code,-10} {string.Join(' ', line.Starts.Select(s => s?.ToString(CultureInfo.InvariantCulture) ?? "----"))}  {line.Name}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand WhatIf(Desk desk)
    {
        var (region, id) = (Options.Region(), Id());
        var all = new Option<decimal?>("--all") { Description = Text.Of("Perubahan pagu semua sumber bersama, persen: -10.").ToString() };
        var source = new Option<string[]>("--source") { Description = Text.Of("Perubahan pagu satu sumber dana: CSR=-20.").ToString() };
        var json = Options.Json();
        var command = new PanduCommand("what-if", Text.Of("Apa yang terjadi pada sebuah jadwal bila pagunya naik atau turun; tidak ada yang disimpan."),
            new Example("pandu what-if 99.01 019a... --all=-10", Text.Of("Pagu turun 10 persen di semua tahun.")))
        {
            region, id, all, source, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var percents = new Dictionary<string, decimal>(StringComparer.Ordinal);
            if (parsed.GetValue(all) is { } every)
            {
                percents[""] = every;
            }
            foreach (var words in parsed.GetValue(source) ?? [])
            {
                if (words.Split('=') is not [var name, var percent] || !decimal.TryParse(percent, NumberStyles.Number, CultureInfo.InvariantCulture, out var number))
                {
                    return desk.Refuse(Problem.Error("HOST-005", Text.Of("“{0}” bukan sumber dana dengan persen.", words), Text.Of("Tulis misalnya CSR=-20.")));
                }
                percents[name] = number;
            }
            var answer = await services.GetRequiredService<TryCeilings>().Run(
                new(plan.RegionCode, plan.Id, parsed.GetRequiredValue(id), percents), desk.Operator, cancel);
            if (!answer.IsOk)
            {
                return desk.Refuse(answer.Problems);
            }
            if (parsed.GetValue(json))
            {
                desk.SayJson(answer.Value);
                return SchedulesCommands.ExitCode(answer.Value.Status);
            }
            desk.Output.WriteLine(Text.Of("Manfaat {0:N1} menjadi {1:N1}; {2} program bergeser, {3} keluar, {4} masuk.",
                answer.Value.ObjectiveBefore, answer.Value.Objective, answer.Value.Moved, answer.Value.Dropped, answer.Value.CameIn));
            foreach (var change in answer.Value.Changes)
            {
                desk.Output.WriteLine($"{change.Code,-10} {change.Before?.ToString(CultureInfo.InvariantCulture) ?? "----"} -> {change.After?.ToString(CultureInfo.InvariantCulture) ?? "----"}  {change.Name}");
            }
            return SchedulesCommands.ExitCode(answer.Value.Status);
        }, cancel));
        return command;
    }

    private static PanduCommand Ask(Desk desk)
    {
        var (region, id) = (Options.Region(), Id());
        var code = new Argument<string>("programme") { Description = Text.Of("Kode program, misalnya P-010.").ToString() };
        var command = new PanduCommand("ask-schedule", Text.Of("Mengapa sebuah program mulai tahun itu, mengapa tidak masuk, dan apa yang membuatnya masuk."),
            new Example("pandu ask-schedule 99.01 019a... P-010", Text.Of("Dijawab dengan mencari lagi; tidak ada yang disimpan.")))
        {
            region, id, code,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var asked = await services.GetRequiredService<AskAboutProgramme>().Run(
                new(plan.RegionCode, plan.Id, parsed.GetRequiredValue(id), parsed.GetRequiredValue(code)), desk.Operator, cancel);
            if (!asked.IsOk)
            {
                return desk.Refuse(asked.Problems);
            }
            foreach (var answer in asked.Value.Answers)
            {
                desk.Output.WriteLine($"{answer.Said} {(answer.IsProven ? Text.Of("Terbukti.") : Text.Of("Menurut rencana terbaik yang ditemukan dalam waktu singkat."))}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Curve(Desk desk)
    {
        var (region, id) = (Options.Region(), Id());
        var seconds = new Option<double>("--seconds-each") { Description = Text.Of("Waktu mencari untuk setiap titik, detik (bawaan 4).").ToString(), DefaultValueFactory = _ => 4 };
        var command = new PanduCommand("value-curve", Text.Of("Manfaat sebuah jadwal bila semua pagu 60 sampai 140 persen; disimpan bersama jadwalnya."),
            new Example("pandu value-curve 99.01 019a...", Text.Of("Satu baris untuk satu titik: persen, manfaat, batas atas, belanja.")))
        {
            region, id, seconds,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var made = await services.GetRequiredService<MakeValueCurve>().Run(
                new(plan.RegionCode, plan.Id, parsed.GetRequiredValue(id), parsed.GetValue(seconds)), desk.Operator, cancel);
            if (!made.IsOk)
            {
                return desk.Refuse(made.Problems);
            }
            foreach (var point in made.Value.Points)
            {
                desk.Output.WriteLine(point.HasPlan
                    ? $"{point.Percent,3} % {point.Objective,12:N1} {point.Bound,12:N1} {new Rupiah(point.Spent),16}"
                    : $"{point.Percent,3} % {point.Status}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static Argument<Guid> Id() => new("schedule") { Description = Text.Of("Nomor jadwal.").ToString() };
}
