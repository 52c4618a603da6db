using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Regions;

namespace PanduKota.App.Commands;

/// <summary>The books of a plan: one made as docx, PDF and web edition, and those that were made.</summary>
public static class PublicationsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Book(desk), Books(desk)];

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
            var books = scope.ServiceProvider.GetRequiredService<BookQueries>();
            foreach (var format in Enum.GetValues<BookFormat>())
            {
                var file = await books.File(plan.Value.RegionCode, made.Value.Id, format, cancel);
                if (file is null)
                {
                    continue;
                }
                desk.Output.WriteLine(await Desk.WriteInto(target, file, cancel));
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

    private static PanduCommand Books(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var command = new PanduCommand("books", Text.Of("Menyebut buku yang sudah dibuat dari rencana, yang terbaru dulu."),
            new Example("pandu books 99.01", Text.Of("Kapan, oleh siapa, dan apakah rencananya sudah berubah sejak itu.")))
        {
            region, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var books = await services.GetRequiredService<BookQueries>().List(plan.RegionCode, plan.Id, cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(books));
                return 0;
            }
            foreach (var book in books)
            {
                var state = book.IsOfThisVersion ? Text.Of("sesuai rencana sekarang") : Text.Of("rencana sudah berubah");
                desk.Output.WriteLine($"{book.Id}  {RegionClock.LocalTime(book.MadeAtUtc, plan.RegionCode):yyyy-MM-dd HH:mm}  {book.Name} ({book.Language}) · {book.MadeBy} · {state}");
            }
            desk.Output.WriteLine(Text.Of("{0} buku.", books.Count));
            return 0;
        }, cancel));
        return command;
    }
}
