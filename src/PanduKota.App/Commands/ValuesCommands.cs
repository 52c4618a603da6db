using System.Globalization;
using PanduKota.App.Api;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Values;

namespace PanduKota.App.Commands;

/// <summary>Instrument and scores for the value of programmes, from a terminal.</summary>
public static class ValuesCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Show(desk), Save(desk), List(desk), Score(desk)];

    private static PanduCommand Show(Desk desk)
    {
        var region = Options.Region();
        var command = new PanduCommand("value-instrument", Text.Of("Menampilkan kriteria, skala, bobot, dan konsistensi nilai program sebagai JSON."),
            new Example("pandu value-instrument 99.01", Text.Of("Versi 0 adalah bawaan.")))
        {
            region,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            desk.Output.WriteLine(JsonInput.Write(await services.GetRequiredService<ValueQueries>().Instrument(plan.RegionCode, plan.Id, cancel)));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Save(Desk desk)
    {
        var (region, file) = (Options.Region(), Options.File());
        var command = new PanduCommand("save-value-instrument", Text.Of("Menyimpan versi berikutnya dari instrumen nilai, dari JSON."),
            new Example("pandu save-value-instrument 99.01 bobot.json", Text.Of("Isi: version, weighting, dan comparisons atau percents, seperti pada API.")))
        {
            region, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var body = await JsonInput.Read<ValuesApi.SaveBody>(parsed.GetRequiredValue(file), cancel);
            return body.IsOk
                ? await desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
                {
                    var saved = await services.GetRequiredService<SaveInstrument>().Run(
                        new(plan.RegionCode, plan.Id, body.Value.Version, body.Value.Weighting, body.Value.Comparisons, body.Value.Percents, body.Value.Why),
                        desk.Operator, cancel);
                    if (!saved.IsOk)
                    {
                        return desk.Refuse(saved.Problems);
                    }
                    foreach (var finding in saved.Problems)
                    {
                        Desk.Say(desk.Output, finding);
                    }
                    desk.Output.WriteLine(Text.Of("Instrumen disimpan, versi {0}.", saved.Value.Version));
                    return 0;
                }, cancel)
                : desk.Refuse(body.Problems);
        });
        return command;
    }

    private static PanduCommand List(Desk desk)
    {
        var region = Options.Region();
        var command = new PanduCommand("programme-values", Text.Of("Nilai setiap program menurut instrumen, atau yang diketik bila skornya belum lengkap."),
            new Example("pandu programme-values 99.01", Text.Of("Satu baris untuk satu program: nilai, skor, kode, nama.")))
        {
            region,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            foreach (var row in await services.GetRequiredService<ValueQueries>().Programmes(plan.RegionCode, plan.Id, cancel))
            {
                var value = row.Value?.Points.ToString("N1", CultureInfo.CurrentCulture) ?? (row.TypedPoints is { } typed ? $"({typed})" : "-");
                desk.Output.WriteLine($"{value,7}  {string.Join(' ', row.Scores.Select(s => $"{s.Key}={s.Value}")),-60} {row.Code,-8} {row.Name}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Score(Desk desk)
    {
        var (region, file) = (Options.Region(), Options.File());
        var command = new PanduCommand("score-programmes", Text.Of("Menyimpan skor satu atau banyak program dari JSON; semua atau tidak sama sekali."),
            new Example("pandu score-programmes 99.01 skor.json", Text.Of("Isi: rows dengan programmeCode, version, dan scores, seperti pada API.")))
        {
            region, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var body = await JsonInput.Read<ValuesApi.ScoreBody>(parsed.GetRequiredValue(file), cancel);
            return body.IsOk
                ? await desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
                {
                    var saved = await services.GetRequiredService<ScoreProgrammes>().Run(new(plan.RegionCode, plan.Id, body.Value.Rows, body.Value.Why), desk.Operator, cancel);
                    if (!saved.IsOk)
                    {
                        return desk.Refuse(saved.Problems);
                    }
                    desk.Output.WriteLine(Text.Of("Skor {0} program disimpan.", saved.Value.Changed));
                    return 0;
                }, cancel)
                : desk.Refuse(body.Problems);
        });
        return command;
    }
}
