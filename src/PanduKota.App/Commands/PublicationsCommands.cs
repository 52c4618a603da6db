using System.CommandLine;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;

namespace PanduKota.App.Commands;

/// <summary>`pandu book`: the masterplan book as docx, PDF and web edition.</summary>
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
        var command = new PanduCommand("book", Text.Of("Membuat buku rencana induk: docx, PDF, dan edisi web."),
            new Example("pandu book 99.01 --output buku", Text.Of("Tiga berkas di folder buku. Tanpa Chromium, docx dan edisi web tetap jadi.")))
        {
            region, folder, language,
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
                new(plan.Value.RegionCode, plan.Value.Id, parsed.GetRequiredValue(language)), desk.Operator, cancel);
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
            foreach (var problem in made.Value.Problems)
            {
                Desk.Say(desk.Error, problem);
            }
            return 0;
        });
        return command;
    }
}
