using System.CommandLine;
using System.Security.Cryptography;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Publications;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Editions;

namespace PanduKota.App.Commands;

/// <summary>Published editions from a terminal: publish, list, compare, check a file.</summary>
public static class EditionsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Publish(desk), List(desk), Files(desk), Compare(desk), CheckFile(desk)];

    private static PanduCommand Publish(Desk desk)
    {
        var (region, language, why) = (Options.Region(), NarrativesCommands.Language(), Options.Why());
        var book = new Option<string>("--book") { Description = Text.Of("Kode buku; bawaan: masterplan.").ToString(), DefaultValueFactory = _ => MakeBook.Masterplan };
        var address = new Option<string?>("--address") { Description = Text.Of("Alamat situs untuk kode QR; bawaan: PANDU_SITE.").ToString() };
        var number = new Option<string?>("--regulation-number") { Description = Text.Of("Nomor peraturan untuk lampiran.").ToString() };
        var year = new Option<int?>("--regulation-year") { Description = Text.Of("Tahun peraturan untuk lampiran.").ToString() };
        var without = new Option<bool>("--without-pdf") { Description = Text.Of("Terbitkan walau PDF tidak dapat dicetak.").ToString() };
        var command = new PanduCommand("publish-edition", Text.Of("Menerbitkan edisi buku: dibekukan dengan datanya, bernomor, berkode QR."),
            new Example("pandu publish-edition 99.01 --why \"Ditandatangani pada peluncuran\" --address https://kotacerdas.contoh.go.id",
                Text.Of("Hanya untuk rencana yang sudah disetujui Dewan Smart City.")))
        {
            region, book, language, why, address, number, year, without,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var published = await services.GetRequiredService<PublishBook>().Run(
                new(plan.RegionCode, plan.Id, parsed.GetRequiredValue(book), parsed.GetValue(address) ?? SiteAddress.Configured(desk.Settings) ?? "", parsed.GetValue(why),
                    parsed.GetRequiredValue(language), new Regulation(parsed.GetValue(number), parsed.GetValue(year)), parsed.GetValue(without)),
                desk.Operator, cancel);
            if (!published.IsOk)
            {
                return desk.Refuse(published.Problems);
            }
            desk.Output.WriteLine(Text.Of("Edisi {0} terbit: {1}", published.Value.Number, published.Value.Address));
            foreach (var problem in published.Value.Problems)
            {
                Desk.Say(desk.Error, problem);
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand List(Desk desk)
    {
        var region = Options.Region();
        var command = new PanduCommand("editions", Text.Of("Edisi terbitan, dengan SHA-256 setiap berkasnya."),
            new Example("pandu editions 99.01", Text.Of("Kolom pertama dipakai compare-editions.")))
        {
            region,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            foreach (var edition in await services.GetRequiredService<EditionQueries>().List(plan.RegionCode, plan.Id, cancel))
            {
                desk.Output.WriteLine($"{edition.Id}  {edition.Code} {edition.Language} {edition.Number}  {edition.PublishedAtUtc:yyyy-MM-dd HH:mm}Z  {edition.PublishedBy}: {edition.Why}");
                foreach (var file in edition.Files)
                {
                    desk.Output.WriteLine($"    {file.Sha256}  {file.FileName}");
                }
            }
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Files(Desk desk)
    {
        var region = Options.Region();
        var edition = new Argument<Guid>("edition") { Description = Text.Of("Nomor edisi (kolom pertama keluaran editions).").ToString() };
        var folder = new Option<DirectoryInfo?>("--output", "-o") { Description = Text.Of("Folder tujuan (bawaan: folder ini).").ToString() };
        var command = new PanduCommand("edition-files", Text.Of("Menulis semua berkas sebuah edisi terbitan: docx, PDF, HTML, dan datanya."),
            new Example("pandu edition-files 99.01 019a... -o terbitan", Text.Of("Persis seperti diterbitkan; check-file membuktikannya.")))
        {
            region, edition, folder,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var queries = scope.ServiceProvider.GetRequiredService<EditionQueries>();
            var (code, id) = (parsed.GetRequiredValue(region), parsed.GetRequiredValue(edition));
            var found = await queries.One(code, id, cancel);
            if (found is null)
            {
                return desk.Refuse(BookProblems.NoEdition);
            }
            var target = parsed.GetValue(folder) ?? new DirectoryInfo(Environment.CurrentDirectory);
            foreach (var line in found.Files)
            {
                var file = (await queries.File(code, id, line.Format, cancel))!;
                desk.Output.WriteLine($"{line.Sha256}  {await Desk.WriteInto(target, file, cancel)}");
            }
            return 0;
        });
        return command;
    }

    private static PanduCommand Compare(Desk desk)
    {
        var (region, output) = (Options.Region(), Options.Output());
        var from = new Argument<Guid>("from") { Description = Text.Of("Edisi yang lama (kolom pertama keluaran editions).").ToString() };
        var to = new Argument<Guid>("to") { Description = Text.Of("Edisi yang baru.").ToString() };
        var command = new PanduCommand("compare-editions", Text.Of("Apa yang berubah antara dua edisi; dengan --output juga docx dengan perubahan terlacak."),
            new Example("pandu compare-editions 99.01 0193... 0194... --output perubahan.docx", Text.Of("Program masuk, keluar, bergeser; dana; indikator.")))
        {
            region, from, to, output,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var queries = scope.ServiceProvider.GetRequiredService<EditionQueries>();
            var (code, old, now) = (parsed.GetRequiredValue(region), parsed.GetRequiredValue(from), parsed.GetRequiredValue(to));
            var compared = await queries.Compare(code, old, now, cancel);
            if (!compared.IsOk)
            {
                return desk.Refuse(compared.Problems);
            }
            foreach (var change in compared.Value.Changes)
            {
                desk.Output.WriteLine($"{EditionWords.Word(change.Kind)}: {change.Code} {change.What}: {change.Before?.ToString() ?? "–"} -> {change.After?.ToString() ?? "–"}");
            }
            if (parsed.GetValue(output) is { } file)
            {
                var redline = await queries.Redline(code, old, now, cancel);
                await using var bytes = redline.Value.Bytes;
                await using var written = file.Create();
                await bytes.CopyToAsync(written, cancel);
                desk.Output.WriteLine(file.FullName);
            }
            return 0;
        });
        return command;
    }

    private static PanduCommand CheckFile(Desk desk)
    {
        var file = Options.File();
        var command = new PanduCommand("check-file", Text.Of("Memeriksa apakah sebuah berkas adalah edisi terbitan."),
            new Example("pandu check-file masterplan.pdf", Text.Of("Keluar 0 bila berkasnya terbitan dan tidak berubah, 1 bila bukan.")))
        {
            file,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var bytes = await Desk.ReadFile(parsed.GetRequiredValue(file), cancel);
            if (!bytes.IsOk)
            {
                return desk.Refuse(bytes.Problems);
            }
            var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Value));
            await using var scope = await desk.Open(cancel);
            var found = await scope.ServiceProvider.GetRequiredService<EditionQueries>().WithFile(hash, cancel);
            foreach (var edition in found)
            {
                desk.Output.WriteLine(Text.Of("Berkas ini adalah edisi {0} dari {1}, tanpa perubahan.", edition.Number, edition.Name));
            }
            if (found.Count == 0)
            {
                desk.Error.WriteLine(Text.Of("Berkas ini bukan edisi terbitan, atau sudah berubah sejak diterbitkan. SHA-256: {0}", hash));
            }
            return found.Count > 0 ? 0 : 1;
        });
        return command;
    }
}
