using System.CommandLine;
using System.Text;
using PanduKota.App.Api;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>Scenarios from a terminal: list, read, begin, change, fill, lock, remove. A scenario goes by its name or its id.</summary>
public static class ScenariosCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [List(desk), Show(desk), New(desk), Edit(desk), Fill(desk), Lock(desk), Remove(desk)];

    private static PanduCommand List(Desk desk)
    {
        var region = Options.Region();
        var command = new PanduCommand("scenarios", Text.Of("Skenario penjadwalan sebuah rencana."),
            new Example("pandu scenarios 99.01", Text.Of("Satu baris untuk satu skenario: nomor, versi, banyak kunci, nama.")))
        {
            region,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            foreach (var head in await services.GetRequiredService<ScenarioQueries>().List(plan.RegionCode, plan.Id, cancel))
            {
                desk.Output.WriteLine($"{head.Id}  {head.Version,3} {head.Locks,4}  {head.Name}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Show(Desk desk)
    {
        var (region, name) = (Options.Region(), Name());
        var command = new PanduCommand("scenario", Text.Of("Menampilkan satu skenario sebagai JSON, dengan versinya."),
            new Example("pandu scenario 99.01 \"Pagu turun\"", Text.Of("Ubah bagiannya, lalu kirim dengan edit-scenario.")))
        {
            region, name,
        };
        command.SetAction((parsed, cancel) => desk.OnScenario(parsed.GetRequiredValue(region), parsed.GetRequiredValue(name), async (services, plan, head) =>
        {
            var view = (await services.GetRequiredService<ScenarioQueries>().One(plan.RegionCode, plan.Id, head.Id, cancel))!;
            desk.Output.WriteLine(JsonInput.Write(new { view.Head.Id, view.Head.Version, view.Head.Name, view.Terms, view.Locks }));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand New(Desk desk)
    {
        var (region, name, why) = (Options.Region(), Name(), Options.Why());
        var copy = new Option<string?>("--copy-of") { Description = Text.Of("Nama atau nomor skenario yang disalin; tanpa ini dipakai pagu rencana.").ToString() };
        var command = new PanduCommand("new-scenario", Text.Of("Membuat skenario dari pagu rencana, atau sebagai salinan skenario lain."),
            new Example("pandu new-scenario 99.01 \"Pagu turun\"", Text.Of("Sesudah itu: fill-ceilings, lock-decision, schedule --scenario.")))
        {
            region, name, copy, why,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            Guid? source = null;
            if (parsed.GetValue(copy) is { } wanted)
            {
                var found = await Find(services, plan, wanted, cancel);
                if (!found.IsOk)
                {
                    return desk.Refuse(found.Problems);
                }
                source = found.Value.Id;
            }
            return Said(desk, await services.GetRequiredService<CreateScenario>().Run(
                new(plan.RegionCode, plan.Id, parsed.GetRequiredValue(name), source, Why: parsed.GetValue(why)), desk.Operator, cancel));
        }, cancel));
        return command;
    }

    private static PanduCommand Edit(Desk desk)
    {
        var (region, name, file) = (Options.Region(), Name(), Options.File());
        var command = new PanduCommand("edit-scenario", Text.Of("Mengubah skenario dari JSON; ditolak bila orang lain lebih dulu mengubahnya."),
            new Example("pandu edit-scenario 99.01 \"Pagu turun\" skenario.json", Text.Of("Isi: version dan bagian yang diubah, seperti pada API.")))
        {
            region, name, file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var body = await JsonInput.Read<ScenariosApi.EditBody>(parsed.GetRequiredValue(file), cancel);
            return body.IsOk
                ? await desk.OnScenario(parsed.GetRequiredValue(region), parsed.GetRequiredValue(name), async (services, plan, head) =>
                    Said(desk, await services.GetRequiredService<EditScenario>().Run(body.Value.On(plan.RegionCode, plan.Id, head.Id), desk.Operator, cancel)), cancel)
                : desk.Refuse(body.Problems);
        });
        return command;
    }

    private static PanduCommand Fill(Desk desk)
    {
        var (region, name, why) = (Options.Region(), Name(), Options.Why());
        var source = new Argument<CeilingSource>("source") { Description = Text.Of("plan, mediumTerm, growth, atau pasted.").ToString() };
        var growth = new Option<decimal?>("--growth") { Description = Text.Of("Untuk growth: persen setahun dari pagu tahun pertama.").ToString() };
        var pasted = new Option<FileInfo?>("--file") { Description = Text.Of("Untuk pasted: berkas teks dengan sel yang dipisah tab.").ToString() };
        var command = new PanduCommand("fill-ceilings", Text.Of("Mengisi pagu skenario dari rencana, RPJMD, pertumbuhan, atau sel dari Excel."),
            new Example("pandu fill-ceilings 99.01 \"Pagu turun\" growth --growth 5", Text.Of("Pagu tahun pertama naik 5 persen setahun.")))
        {
            region, name, source, growth, pasted, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            string? cells = null;
            if (parsed.GetValue(pasted) is { } file)
            {
                var bytes = await desk.TakeIn(file, cancel);
                if (!bytes.IsOk)
                {
                    return desk.Refuse(bytes.Problems);
                }
                cells = Encoding.UTF8.GetString(bytes.Value).TrimStart('\uFEFF');
            }
            return await desk.OnScenario(parsed.GetRequiredValue(region), parsed.GetRequiredValue(name), async (services, plan, head) =>
                Said(desk, await services.GetRequiredService<FillCeilings>().Run(
                    new(new(plan.RegionCode, plan.Id, head.Id, head.Version), parsed.GetRequiredValue(source), parsed.GetValue(growth), cells, parsed.GetValue(why)),
                    desk.Operator, cancel)), cancel);
        });
        return command;
    }

    private static PanduCommand Lock(Desk desk)
    {
        var (region, name, why) = (Options.Region(), Name(), Options.Why());
        var code = new Argument<string>("programme") { Description = Text.Of("Kode program, misalnya P-010.").ToString() };
        var to = new Argument<string>("to") { Description = Text.Of("Tahun mulai, out (di luar rencana), atau free (dilepaskan).").ToString() };
        var command = new PanduCommand("lock-decision", Text.Of("Mengunci program pada suatu tahun, atau di luar rencana, dengan alasannya."),
            new Example("pandu lock-decision 99.01 \"Pagu turun\" P-010 2028 --why \"Sudah dianggarkan\"", Text.Of("Jadwal berikutnya dari skenario ini mematuhinya.")))
        {
            region, name, code, to, why,
        };
        command.SetAction((parsed, cancel) => desk.OnScenario(parsed.GetRequiredValue(region), parsed.GetRequiredValue(name), async (services, plan, head) =>
        {
            var wanted = parsed.GetRequiredValue(to);
            var year = int.TryParse(wanted, System.Globalization.CultureInfo.InvariantCulture, out var y) ? y : (int?)null;
            if (year is null && wanted is not ("out" or "free"))
            {
                return desk.Refuse(Problem.Error("HOST-004", Text.Of("“{0}” bukan tahun, out, atau free.", wanted), Text.Of("Tulis misalnya 2028.")));
            }
            return Said(desk, await services.GetRequiredService<LockDecision>().Run(
                new(new(plan.RegionCode, plan.Id, head.Id, head.Version), parsed.GetRequiredValue(code),
                    year is not null ? LockKind.Start : wanted == "out" ? LockKind.Out : LockKind.Free, year, parsed.GetValue(why)),
                desk.Operator, cancel));
        }, cancel));
        return command;
    }

    private static PanduCommand Remove(Desk desk)
    {
        var (region, name, why) = (Options.Region(), Name(), Options.Why());
        var command = new PanduCommand("remove-scenario", Text.Of("Menghapus skenario; jadwal yang disusun darinya tetap ada."),
            new Example("pandu remove-scenario 99.01 \"Pagu turun\"", Text.Of("Tercatat di jejak perubahan.")))
        {
            region, name, why,
        };
        command.SetAction((parsed, cancel) => desk.OnScenario(parsed.GetRequiredValue(region), parsed.GetRequiredValue(name), async (services, plan, head) =>
        {
            var removed = await services.GetRequiredService<RemoveScenario>().Run(
                new(new(plan.RegionCode, plan.Id, head.Id, head.Version), parsed.GetValue(why)), desk.Operator, cancel);
            if (!removed.IsOk)
            {
                return desk.Refuse(removed.Problems);
            }
            desk.Output.WriteLine(Text.Of("Skenario {0} sudah dihapus.", removed.Value.Name));
            return 0;
        }, cancel));
        return command;
    }

    /// <summary>Does something with a scenario that goes by its name or its id; answers the exit code.</summary>
    private static Task<int> OnScenario(
        this Desk desk, string region, string wanted, Func<IServiceProvider, Plan, ScenarioHead, Task<int>> then, CancellationToken cancel) =>
        desk.OnPlan(region, async (services, plan) =>
        {
            var found = await Find(services, plan, wanted, cancel);
            return found.IsOk ? await then(services, plan, found.Value) : desk.Refuse(found.Problems);
        }, cancel);

    /// <summary>A scenario by its name or its id.</summary>
    internal static async Task<Outcome<ScenarioHead>> Find(IServiceProvider services, Plan plan, string wanted, CancellationToken cancel)
    {
        var all = await services.GetRequiredService<ScenarioQueries>().List(plan.RegionCode, plan.Id, cancel);
        return all.FirstOrDefault(s => s.Id.ToString() == wanted || string.Equals(s.Name, wanted, StringComparison.OrdinalIgnoreCase)) is { } found
            ? found
            : Problem.Error("SCENARIO-404", Text.Of("Skenario “{0}” tidak ada pada rencana ini.", wanted),
                all.Count == 0 ? Text.Of("Buat dahulu: pandu new-scenario {0} \"{1}\"", plan.RegionCode, wanted)
                    : Text.Of("Yang ada: {0}", string.Join(", ", all.Select(s => s.Name))));
    }

    private static int Said(Desk desk, Outcome<SavedScenario> saved)
    {
        if (!saved.IsOk)
        {
            return desk.Refuse(saved.Problems);
        }
        desk.Output.WriteLine(saved.Value.HasChanged
            ? Text.Of("Skenario {0} tersimpan, versi {1}: {2}", saved.Value.Name, saved.Value.Version, saved.Value.Id)
            : Text.Of("Skenario {0} tidak berubah.", saved.Value.Name));
        return 0;
    }

    private static Argument<string> Name() => new("scenario") { Description = Text.Of("Nama atau nomor skenario.").ToString() };
}
