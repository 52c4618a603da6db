using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;

namespace PanduKota.App.Commands;

/// <summary>`pandu book`: one of the books of a plan as docx, PDF and web edition.</summary>
public static class PublicationsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Book(desk)];

    private static PanduCommand Book(Desk desk)
    {
        var region = Options.Region();
        var folder = new Option<DirectoryInfo?>("--output", "-o") { Description = Text.Of("Folder tujuan (bawaan: folder ini).").ToString() };
        var language = new Option<string>("--lang")
        {
            Description = Text.Of("Bahasa buku: id atau en.").ToString(),
            DefaultValueFactory = _ => "id",
        };
        language.AcceptOnlyFromAmong("id", "en");
        var book = new Option<string>("--book")
        {
            Description = Text.Of("Kode buku: masterplan (bawaan), analisis-strategis, ringkasan-eksekutif, quick-win, lembar-komitmen, lampiran-perbup.").ToString(),
            DefaultValueFactory = _ => MakeBook.Masterplan,
        };
        var number = new Option<string?>("--regulation-number") { Description = Text.Of("Nomor peraturan untuk lampiran.").ToString() };
        var year = new Option<int?>("--regulation-year") { Description = Text.Of("Tahun peraturan untuk lampiran.").ToString() };
        var command = new PanduCommand("book", Text.Of("Membuat salah satu buku rencana: docx, PDF, dan edisi web."),
            new Example("pandu book 99.01 --output buku", Text.Of("Tiga berkas di folder buku. Tanpa Chromium, docx dan edisi web tetap jadi.")))
        {
            region, book, folder, language, number, year,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var plan = await desk.PlanOf(parsed.GetRequiredValue(region), cancel);
            if (!plan.IsOk)
            {
                return desk.Refuse(plan.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var made = await scope.ServiceProvider.GetRequiredService<MakeBook>().Run(
                new(plan.Value.RegionCode, plan.Value.Id, parsed.GetRequiredValue(language), Book: parsed.GetRequiredValue(book),
                    Regulation: new Regulation(parsed.GetValue(number), parsed.GetValue(year))),
                desk.Operator, cancel);
            if (!made.IsOk)
            {
                return desk.Refuse(made.Problems);
            }
            var target = parsed.GetValue(folder) ?? new DirectoryInfo(Environment.CurrentDirectory);
            target.Create();
            var books = scope.ServiceProvider.GetRequiredService<BookQueries>();
            foreach (var format in Enum.GetValues<BookFormat>())
            {
                var file = await books.File(plan.Value.RegionCode, made.Value.Id, format, cancel);
                if (file is null)
                {
                    continue;
                }
                var path = Path.Combine(target.FullName, file.FileName);
                await using (file.Bytes)
                await using (var written = File.Create(path))
                {
                    await file.Bytes.CopyToAsync(written, cancel);
                }
                desk.Output.WriteLine(path);
            }
            if (made.Value.Gaps > 0)
            {
                desk.Output.WriteLine(Text.Of("{0} bagian belum diisi; tampak bertanda di buku.", made.Value.Gaps));
            }
            foreach (var problem in made.Value.Problems)
            {
                Desk.Say(desk.Error, problem);
            }
            return 0;
        });
        return command;
    }
}
