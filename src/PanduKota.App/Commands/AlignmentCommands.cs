using System.CommandLine;
using System.Globalization;
using PanduKota.App.Pages.Alignment;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Commands;

/// <summary>The medium-term plan (RPJMD or RPD) of a region: in, and shown.</summary>
public static class AlignmentCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [ImportMediumTermPlan(desk), Show(desk), Sipd(desk)];

    private static PanduCommand ImportMediumTermPlan(Desk desk)
    {
        var region = Options.Region();
        var file = Options.File();
        var isInterim = new Option<bool>("--rpd") { Description = Text.Of("Dokumennya RPD, bukan RPJMD.").ToString() };
        var why = Options.Why();
        var look = new Option<bool>("--preview") { Description = Text.Of("Hanya menunjukkan perbedaannya; tidak menulis apa pun.").ToString() };
        var command = new PanduCommand("import-rpjmd", Text.Of("Memasukkan RPJMD atau RPD dari csv atau xlsx, atau dokumen push_rpjmd dan push_renstra dari SIPD, utuh."),
            new Example("pandu import-rpjmd 35.10 rpjmd.csv", Text.Of("Setiap keanehan disebut dengan nomor barisnya; tidak ada yang dibetulkan diam-diam.")),
            new Example("pandu import-rpjmd 35.10 push_rpjmd.json", Text.Of("Keanehan disebut dengan letaknya di dokumen: $.misi[0].tujuan[1].")))
        {
            region, file, isInterim, why, look,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            if (!bytes.IsOk)
            {
                return desk.Refuse(bytes.Problems);
            }
            var kind = parsed.GetValue(isInterim) ? MediumTermKind.Rpd : MediumTermKind.Rpjmd;
            if (parsed.GetValue(look))
            {
                return await desk.Do<PreviewMediumTermPlan, MediumTermPreview>(
                    useCase => useCase.Run(new(parsed.GetRequiredValue(region), bytes.Value, parsed.GetRequiredValue(file).Name, kind), desk.Operator, cancel),
                    preview => Say(desk, preview), cancel);
            }
            return await desk.Do<ImportMediumTermPlan, ImportMediumTermPlan.Answer>(
                useCase => useCase.Run(
                    new(parsed.GetRequiredValue(region), bytes.Value, parsed.GetRequiredValue(file).Name, kind, parsed.GetValue(why)),
                    desk.Operator, cancel),
                answer =>
                {
                    desk.Say(answer.Receipt);
                    if (answer.Unchanged)
                    {
                        desk.Output.WriteLine(Text.Of("Berkas ini sudah pernah dimasukkan; tidak ada yang ditulis."));
                    }
                },
                cancel);
        });
        return command;
    }

    private static void Say(Desk desk, MediumTermPreview preview)
    {
        foreach (var plan in preview.Plans)
        {
            desk.Output.WriteLine(Text.Of("{0} {1}–{2}, akan menjadi versi {3}: {4:N0} program, {5:N0} sama",
                string.Join(' ', new[] { IndexModel.KindWord(plan.Kind), plan.Owner }.OfType<string>()), plan.FirstYear.ToString(CultureInfo.InvariantCulture), plan.LastYear.ToString(CultureInfo.InvariantCulture),
                plan.Version, plan.Programmes, plan.Same));
            foreach (var difference in plan.Differences)
            {
                desk.Output.WriteLine($"{difference.Code} {difference.Name} ({difference.Change})");
                foreach (var cell in difference.Change == MediumTermChange.Changed ? difference.Cells : [])
                {
                    desk.Output.WriteLine($"  {cell.Label}: {cell.Before} | {cell.After}");
                }
            }
        }
        foreach (var problem in preview.Problems)
        {
            Desk.Say(desk.Output, problem);
        }
        desk.Output.WriteLine(preview.IsUnchanged
            ? Text.Of("Berkas ini sudah pernah dimasukkan; tidak ada yang ditulis.")
            : Text.Of("{0:N0} program baru, {1:N0} berubah, {2:N0} tidak ada lagi di berkas; belum ada yang ditulis.",
                preview.Count(MediumTermChange.New), preview.Count(MediumTermChange.Changed), preview.Count(MediumTermChange.Gone)));
    }

    private static PanduCommand Sipd(Desk desk)
    {
        var (region, output) = (Options.Region(), Options.Output());
        var version = new Option<Guid?>("--plan") { Description = Text.Of("Nomor RPJMD atau RPD; tanpa ini yang terbaru.").ToString() };
        var agency = new Option<string?>("--agency") { Description = Text.Of("Program rencana ini yang dipimpin OPD itu, sebagai push_renstra.").ToString() };
        var from = new Option<int?>("--from") { Description = Text.Of("Tahun awal Renstra.").ToString() };
        var to = new Option<int?>("--to") { Description = Text.Of("Tahun akhir Renstra.").ToString() };
        var command = new PanduCommand("export-sipd", Text.Of("Menulis RPJMD, Renstra, atau program sebuah OPD dalam bentuk SIPD (push_rpjmd, push_renstra)."),
            new Example("pandu export-sipd 35.10 --output push_rpjmd.json", Text.Of("RPJMD terbaru; yang masuk dari SIPD keluar sama persis.")),
            new Example("pandu export-sipd 99.01 --agency Dinkes --from 2026 --to 2030", Text.Of("Program masterplan yang dipimpin Dinas Kesehatan, lima tahun.")))
        {
            region, version, agency, from, to, output,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var code = parsed.GetRequiredValue(region);
            var known = await desk.RegionIs(code, cancel);
            var lead = known.IsOk ? await desk.AgencyOf(code, parsed.GetValue(agency), cancel) : Outcome.Refuse<Guid?>(known.Problems);
            if (!lead.IsOk)
            {
                return desk.Refuse(lead.Problems);
            }
            if (lead.Value is { } of)
            {
                var plan = await desk.PlanOf(code, cancel);
                return plan.IsOk
                    ? await desk.DoFile<ExportSipd>(useCase => Told(desk, useCase.Agency(
                        new(code, plan.Value.Id, of, parsed.GetValue(from), parsed.GetValue(to)), desk.Operator, cancel)), parsed.GetValue(output), cancel)
                    : desk.Refuse(plan.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var heads = await scope.ServiceProvider.GetRequiredService<MediumTermQueries>().Plans(code, cancel);
            return (parsed.GetValue(version) ?? (heads is [var newest, ..] ? newest.Id : null)) is { } id
                ? await desk.DoFile<ExportSipd>(useCase => Told(desk, useCase.MediumTerm(code, id, desk.Operator, cancel)), parsed.GetValue(output), cancel)
                : desk.Refuse(Problem.Error("RPJMD-404", Text.Of("RPJMD atau RPD itu tidak ada di daerah {0}.", code),
                    Text.Of("Masukkan dahulu: pandu import-rpjmd {0} BERKAS", code)));
        });
        return command;
    }

    /// <summary>What went well may have something to look at.</summary>
    private static async Task<Outcome<WorkbookFile>> Told(Desk desk, Task<Outcome<WorkbookFile>> running)
    {
        var written = await running;
        foreach (var problem in written.IsOk ? written.Problems : [])
        {
            Desk.Say(desk.Output, problem);
        }
        return written;
    }

    private static PanduCommand Show(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var version = new Option<Guid?>("--plan") { Description = Text.Of("Nomor RPJMD atau RPD; tanpa ini yang terbaru.").ToString() };
        var field = new Option<string?>("--field") { Description = Text.Of("Hanya bidang urusan ini, misalnya 1.02.").ToString() };
        var agency = new Option<string?>("--agency") { Description = Text.Of("Hanya OPD ini: nama, singkatan, atau nomornya.").ToString() };
        var text = new Option<string?>("--search") { Description = Text.Of("Kata dalam kode, nama, OPD, atau indikator.").ToString() };
        var command = new PanduCommand("rpjmd", Text.Of("Menampilkan RPJMD atau RPD sebuah daerah: program, indikator, target, dan pagunya."),
            new Example("pandu rpjmd 99.01 --field 1.02", Text.Of("Program bidang kesehatan beserta pagunya per tahun.")),
            new Example("pandu rpjmd 99.01 --json", Text.Of("Semuanya, untuk program lain.")))
        {
            region, version, field, agency, text, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var code = parsed.GetRequiredValue(region);
            var known = await desk.RegionIs(code, cancel);
            if (!known.IsOk)
            {
                return desk.Refuse(known.Problems);
            }
            var lead = await desk.AgencyOf(code, parsed.GetValue(agency), cancel);
            if (!lead.IsOk)
            {
                return desk.Refuse(lead.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var queries = scope.ServiceProvider.GetRequiredService<MediumTermQueries>();
            var heads = await queries.Plans(code, cancel);
            var wanted = parsed.GetValue(version) ?? (heads is [var newest, ..] ? newest.Id : null);
            var view = wanted is { } id
                ? await queries.Plan(code, id, new MediumTermFilter(parsed.GetValue(field), lead.Value, parsed.GetValue(text)), cancel)
                : null;
            if (view is null)
            {
                return desk.Refuse(Problem.Error("RPJMD-404", Text.Of("RPJMD atau RPD itu tidak ada di daerah {0}.", code), heads.Count == 0
                    ? Text.Of("Masukkan dahulu: pandu import-rpjmd {0} BERKAS", code)
                    : Text.Of("Yang ada: {0}", string.Join(", ", heads.Select(h => $"{h.Id} ({IndexModel.KindWord(h.Kind)} {h.FirstYear}-{h.LastYear} v{h.Version})")))));
            }
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(view));
                return 0;
            }
            Say(desk, view);
            return 0;
        });
        return command;
    }

    private static void Say(Desk desk, MediumTermView view)
    {
        var head = view.Head;
        desk.Output.WriteLine(Text.Of("{0} {1}-{2}, versi {3}, dari {4}: {5} program, {6} indikator",
            head.Owner is null ? IndexModel.KindWord(head.Kind) : $"{IndexModel.KindWord(head.Kind)} {head.Owner}", head.FirstYear, head.LastYear, head.Version, head.FileName, head.Programmes, head.Indicators));
        foreach (var line in view.Strategy is null ? [] : view.Strategy.Lines)
        {
            desk.Output.WriteLine($"{line.Level,-12} {line.Code} {line.Words}");
        }
        foreach (var line in view.Programmes)
        {
            desk.Output.WriteLine($"{line.Code,-12} {line.Name}{(line.Agency is null ? "" : $" ({line.Agency})")}: {Amounts(line.CeilingByYear)}");
            foreach (var indicator in line.Indicators)
            {
                desk.Output.WriteLine($"             - {indicator.Name} [{indicator.Unit}]: {indicator.BaselineText} -> {string.Join(" | ", indicator.Targets.Select(t => t.Words))}");
            }
        }
        desk.Output.WriteLine(Text.Of("{0} program ditampilkan; pagu {1}", view.Programmes.Count, Amounts(view.CeilingByYear)));
    }

    private static string Amounts(IReadOnlyDictionary<int, long> byYear) =>
        string.Join(", ", byYear.Select(y => $"{y.Key} {new Rupiah(y.Value).ToString("F", CultureInfo.CurrentCulture)}"));
}
