using System.CommandLine;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;

namespace PanduKota.App.Commands;

/// <summary>What all regions share, looked up: regions, nomenclature, and the editions both come from.</summary>
public static class ReferenceCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Regions(desk), Nomenclature(desk), Editions(desk)];

    private static PanduCommand Regions(Desk desk)
    {
        var text = new Argument<string?>("text") { Description = Text.Of("Kode daerah, atau bagian dari namanya.").ToString(), Arity = ArgumentArity.ZeroOrOne };
        var province = new Option<string?>("--province") { Description = Text.Of("Hanya kabupaten dan kota di provinsi ini (kodenya).").ToString() };
        var json = Options.Json();
        var command = new PanduCommand("regions", Text.Of("Mencari daerah menurut kode, nama, atau provinsi."),
            new Example("pandu regions banyuwangi", Text.Of("Kode, nama, provinsi, dan penduduknya.")),
            new Example("pandu regions --province 35", Text.Of("Semua kabupaten dan kota di Jawa Timur.")))
        {
            text, province, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var found = await scope.ServiceProvider.GetRequiredService<RegionQueries>().Find(parsed.GetValue(text), parsed.GetValue(province), cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(found));
                return 0;
            }
            foreach (var region in found)
            {
                var mark = region.IsInvented ? Text.Of("rekaan") : null;
                var people = region.Population is { } n ? Text.Of("{0:N0} jiwa", n) : null;
                var notes = string.Join(", ", new[] { mark, people }.OfType<Text>());
                desk.Output.WriteLine($"{region.Code,-6} {region.Name}{(notes.Length > 0 ? $" ({notes})" : "")}");
            }
            desk.Output.WriteLine(Text.Of("{0} daerah.", found.Count));
            return 0;
        });
        return command;
    }

    private static PanduCommand Nomenclature(Desk desk)
    {
        var code = new Argument<string?>("code") { Description = Text.Of("Kode yang isinya dicari; kosong berarti bidang urusan.").ToString(), Arity = ArgumentArity.ZeroOrOne };
        var search = new Option<string?>("--search") { Description = Text.Of("Awal sebuah kode, atau kata dalam namanya.").ToString() };
        var ofProvince = new Option<bool>("--of-province") { Description = Text.Of("Nomenklatur provinsi, bukan kabupaten dan kota.").ToString() };
        var json = Options.Json();
        var command = new PanduCommand("nomenclature", Text.Of("Menampilkan nomenklatur yang berlaku: di bawah sebuah kode, atau menurut kata."),
            new Example("pandu nomenclature 1.02", Text.Of("Program bidang kesehatan, dengan peraturannya.")),
            new Example("pandu nomenclature --search \"rumah sakit\"", Text.Of("Semua kode yang namanya memuat kedua kata.")))
        {
            code, search, ofProvince, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var reference = scope.ServiceProvider.GetRequiredService<ReferenceQueries>();
            var kind = parsed.GetValue(ofProvince) ? RegionKind.Province : RegionKind.Regency;
            var part = string.IsNullOrWhiteSpace(parsed.GetValue(search))
                ? await reference.Below(parsed.GetValue(code), kind, cancel)
                : await reference.Search(parsed.GetValue(search)!, kind, cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(part));
                return 0;
            }
            foreach (var line in part.Trail)
            {
                desk.Output.WriteLine($"{line.Code} {line.Name}");
            }
            foreach (var line in part.Lines)
            {
                desk.Output.WriteLine($"  {line.Code,-18} {line.Name} ({ReferenceModel.LevelWord(line.Level)}; {line.Regulation})");
            }
            desk.Output.WriteLine(part.IsCut ? Text.Of("{0} kode pertama; masih ada lagi.", part.Lines.Count) : Text.Of("{0} kode.", part.Lines.Count));
            return 0;
        });
        return command;
    }

    private static PanduCommand Editions(Desk desk)
    {
        var json = Options.Json();
        var command = new PanduCommand("reference-editions", Text.Of("Menyebut peraturan yang daftarnya dimuat, dan masa berlakunya."),
            new Example("pandu reference-editions", Text.Of("Edisi daftar daerah dan nomenklatur, yang terbaru dulu.")))
        {
            json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var scope = await desk.Open(cancel);
            var editions = await scope.ServiceProvider.GetRequiredService<ReferenceQueries>().Editions(cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(editions));
                return 0;
            }
            foreach (var edition in editions)
            {
                var list = edition.Kind == ReferenceKind.Regions ? Text.Of("daerah") : Text.Of("nomenklatur");
                var until = edition.ValidTo is { } last ? last.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "";
                desk.Output.WriteLine($"{list,-12} {edition.Regulation} · {edition.ValidFrom:yyyy-MM-dd}–{until} · {Text.Of("{0:N0} baris", edition.Rows)}");
            }
            return 0;
        });
        return command;
    }
}
