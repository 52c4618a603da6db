using System.CommandLine;
using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;

namespace PanduKota.App.Commands;

/// <summary>Reference data in: regions and nomenclature; and the commands for the agencies of a region.</summary>
public static class RegionsCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
    [
        OfNation<ImportRegions>(desk, "import-regions", Text.Of("Memasukkan daftar daerah (kode, nama, jenis) menurut sebuah peraturan."),
            new Example("pandu import-regions daerah.csv --regulation \"Kepmendagri 300.2.2-2430/2025\" --valid-from 2025-05-01",
                Text.Of("Edisi baru; yang lama tetap tersimpan. Isi yang sama tidak ditulis lagi.")),
            (useCase, file, cancel) => useCase.Run(file, desk.Operator, cancel)),
        OfNation<ImportNomenclature>(desk, "import-nomenclature", Text.Of("Memasukkan nomenklatur sampai subkegiatan menurut sebuah peraturan."),
            new Example("pandu import-nomenclature kode.csv --regulation \"Kepmendagri 050-3708/2020\" --valid-from 2020-10-01",
                Text.Of("Melengkapi yang ikut dikirim (sampai program) dengan kegiatan dan subkegiatan.")),
            (useCase, file, cancel) => useCase.Run(file, desk.Operator, cancel)),
        .. ReferenceCommands.All(desk),
        .. AgencyCommands.All(desk),
    ];

    private static PanduCommand OfNation<TUseCase>(
        Desk desk, string name, Text description, Example example,
        Func<TUseCase, ReferenceFile, CancellationToken, Task<Outcome<ImportedReference>>> run)
        where TUseCase : notnull
    {
        var file = Options.File();
        var regulation = new Option<string>("--regulation") { Description = Text.Of("Nama peraturannya.").ToString(), Required = true };
        var from = new Option<string>("--valid-from") { Description = Text.Of("Berlaku sejak, tttt-bb-hh.").ToString(), Required = true };
        var to = new Option<string?>("--valid-to") { Description = Text.Of("Berlaku sampai, tttt-bb-hh; kosong bila masih berlaku.").ToString() };
        var why = Options.Why();
        var command = new PanduCommand(name, description, example) { file, regulation, from, to, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var (begins, ends) = (Day(parsed.GetRequiredValue(from)), parsed.GetValue(to) is { } last ? Day(last) : Outcome.Ok<DateOnly?>(null));
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            if (!begins.IsOk || !ends.IsOk || !bytes.IsOk)
            {
                return desk.Refuse([.. begins.Problems, .. ends.Problems, .. bytes.Problems]);
            }
            using var content = new MemoryStream(bytes.Value);
            var request = new ReferenceFile(
                content, parsed.GetRequiredValue(file).Name, parsed.GetRequiredValue(regulation), begins.Value!.Value, ends.Value, parsed.GetValue(why));
            return await desk.Do<TUseCase, ImportedReference>(useCase => run(useCase, request, cancel), done => desk.Say(done.Receipt), cancel);
        });
        return command;
    }

    private static Outcome<DateOnly?> Day(string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Outcome.Ok<DateOnly?>(day)
            : Problem.Error("HOST-002", Text.Of("\"{0}\" bukan tanggal.", words), Text.Of("Tulis seperti 2025-05-01."));
}
