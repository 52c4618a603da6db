using System.CommandLine;
using System.Text;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;

namespace PanduKota.App.Commands;

/// <summary>The sections of the books that people write, from a terminal: list, read, write, references, templates.</summary>
public static class NarrativesCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [List(desk), Show(desk), Write(desk), References(desk), Templates(desk), ImportTemplates(desk)];

    private static PanduCommand List(Desk desk)
    {
        var (region, language) = (Options.Region(), Language());
        var command = new PanduCommand("narratives", Text.Of("Naskah buku: mana yang sudah ditulis, dan siapa pemilik yang belum."),
            new Example("pandu narratives 99.01", Text.Of("Satu baris untuk satu naskah: kunci, versi, huruf, pemilik, judul.")))
        {
            region, language,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var lines = await services.GetRequiredService<NarrativeQueries>().List(plan.RegionCode, plan.Id, parsed.GetRequiredValue(language), cancel);
            foreach (var line in lines)
            {
                desk.Output.WriteLine($"{line.Key,-24} {line.Version,3} {line.Letters,7:N0}  {line.Owner,-28} {line.Title}");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Show(Desk desk)
    {
        var (region, key, language) = (Options.Region(), Key(), Language());
        var command = new PanduCommand("narrative", Text.Of("Menampilkan satu naskah sebagai Markdown."),
            new Example("pandu narrative 99.01 latar-belakang > latar.md", Text.Of("Ubah berkasnya, lalu kirim dengan write-narrative.")))
        {
            region, key, language,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var found = await services.GetRequiredService<NarrativeQueries>().One(
                plan.RegionCode, plan.Id, parsed.GetRequiredValue(key), parsed.GetRequiredValue(language), cancel);
            if (found is null)
            {
                return desk.Refuse(NoNarrative(parsed.GetRequiredValue(key)));
            }
            desk.Output.WriteLine(found.Markdown);
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Write(Desk desk)
    {
        var (region, key, file, language, why) = (Options.Region(), Key(), Options.File(), Language(), Options.Why());
        var version = new Option<int?>("--version-seen")
        {
            Description = Text.Of("Versi yang dibaca sebelum mengubah; ditolak bila sudah ada yang lebih baru. Kosong: versi sekarang.").ToString(),
        };
        var preview = new Option<bool>("--preview") { Description = Text.Of("Hanya menampilkan naskah sebagai HTML dengan angkanya; tidak ada yang ditulis.").ToString() };
        var command = new PanduCommand("write-narrative", Text.Of("Menulis satu naskah dari berkas Markdown; rujukan yang tidak ada ditolak dengan barisnya."),
            new Example("pandu write-narrative 99.01 latar-belakang latar.md", Text.Of("Tercatat di jejak perubahan; buku berikutnya memuatnya.")))
        {
            region, key, file, language, version, preview, why,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var (wanted, tongue) = (parsed.GetRequiredValue(key), parsed.GetRequiredValue(language));
            var now = await services.GetRequiredService<NarrativeQueries>().One(plan.RegionCode, plan.Id, wanted, tongue, cancel);
            if (now is null)
            {
                return desk.Refuse(NoNarrative(wanted));
            }
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            if (!bytes.IsOk)
            {
                return desk.Refuse(bytes.Problems);
            }
            var markdown = Encoding.UTF8.GetString(bytes.Value).TrimStart('\uFEFF');
            if (parsed.GetValue(preview))
            {
                var html = await services.GetRequiredService<NarrativeQueries>().Preview(plan.RegionCode, plan.Id, wanted, tongue, markdown, cancel);
                if (!html.IsOk)
                {
                    return desk.Refuse(html.Problems);
                }
                desk.Output.WriteLine(html.Value);
                return 0;
            }
            var saved = await services.GetRequiredService<SaveNarrative>().Run(
                new(plan.RegionCode, plan.Id, wanted, parsed.GetValue(version) ?? now.Line.Version, markdown, now.Line.OwnerAgencyId, tongue, parsed.GetValue(why)),
                desk.Operator, cancel);
            if (!saved.IsOk)
            {
                return desk.Refuse(saved.Problems);
            }
            desk.Output.WriteLine(saved.Value.HasChanged ? Text.Of("Naskah tersimpan, versi {0}.", saved.Value.Version) : Text.Of("Naskah tidak berubah."));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand References(Desk desk)
    {
        var (region, language) = (Options.Region(), Language());
        var key = new Option<string?>("--narrative") { Description = Text.Of("Kunci naskah; menambahkan tempat yang dapat dirujuk dari sana.").ToString() };
        var command = new PanduCommand("book-references", Text.Of("Rujukan yang dapat dipakai naskah, dengan nilainya sekarang."),
            new Example("pandu book-references 99.01", Text.Of("Pakai di naskah sebagai {0}.", "{{jumlah_program}}")))
        {
            region, key, language,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var found = await services.GetRequiredService<NarrativeQueries>().References(
                plan.RegionCode, plan.Id, parsed.GetRequiredValue(language), parsed.GetValue(key), cancel);
            foreach (var line in found)
            {
                desk.Output.WriteLine($"{"{{" + line.Name + "}}",-34} {line.Value}   ({line.Meaning})");
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Templates(Desk desk)
    {
        var json = new Option<bool>("--json") { Description = Text.Of("Seluruh templat sebagai JSON, bentuk yang dipakai import-book-templates.").ToString() };
        var command = new PanduCommand("book-templates", Text.Of("Templat buku: buku apa saja, dan berlaku sejak kapan."),
            new Example("pandu book-templates --json > templat.json", Text.Of("Titik berangkat untuk templat tahun berikutnya.")))
        {
            json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var sets = await scope.ServiceProvider.GetRequiredService<BookTemplates>().All(cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(StoredJson.Write(sets[0]));
                return 0;
            }
            foreach (var set in sets)
            {
                desk.Output.WriteLine($"{set.Code}: {set.Name}, {Text.Of("berlaku sejak {0:d MMM yyyy}", set.ValidFrom)}");
                foreach (var book in set.Books)
                {
                    desk.Output.WriteLine($"  {book.Code,-22} {BookNames.Of(book)}");
                }
            }
            return 0;
        });
        return command;
    }

    private static PanduCommand ImportTemplates(Desk desk)
    {
        var (file, why) = (Options.File(), Options.Why());
        var command = new PanduCommand("import-book-templates", Text.Of("Memasukkan templat buku dari JSON; berlaku untuk semua daerah sejak tanggalnya."),
            new Example("pandu import-book-templates templat.json", Text.Of("Bagian yang tidak dikenal dan naskah yang tidak didaftar ditolak.")))
        {
            file, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            return !bytes.IsOk ? desk.Refuse(bytes.Problems) : await desk.Do<ImportBookTemplates, BookTemplateSet>(
                useCase => useCase.Run(new(bytes.Value, parsed.GetValue(why)), desk.Operator, cancel),
                set => desk.Output.WriteLine(Text.Of("Templat {0} tersimpan: {1} buku, {2} naskah.", set.Code, set.Books.Count, set.Narratives.Count)), cancel);
        });
        return command;
    }

    private static Problem NoNarrative(string key) => Problem.Error("BOOK-032",
        Text.Of("Naskah “{0}” tidak ada dalam templat buku.", key), Text.Of("Lihat daftarnya: pandu narratives DAERAH."));

    private static Argument<string> Key() => new("key") { Description = Text.Of("Kunci naskah, misalnya latar-belakang.").ToString() };

    internal static Option<string> Language()
    {
        var language = new Option<string>("--lang") { Description = Text.Of("Bahasa: id atau en.").ToString(), DefaultValueFactory = _ => "id" };
        language.AcceptOnlyFromAmong("id", "en");
        return language;
    }
}
