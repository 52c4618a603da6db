using System.CommandLine;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.App.Commands;

/// <summary>The agencies of a region: list, download, add, change, remove, bring in.</summary>
public static class AgencyCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [List(desk), Export(desk), Import(desk), Add(desk), Edit(desk), Remove(desk)];

    private static PanduCommand List(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var command = new PanduCommand("agencies", Text.Of("Menampilkan perangkat daerah sebuah daerah."),
            new Example("pandu agencies 99.01", Text.Of("Nomor, nama, jenis, bidang urusan, dan banyaknya program yang dipimpin.")))
        {
            region, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var code = parsed.GetRequiredValue(region);
            var known = await desk.RegionIs(code, cancel);
            if (!known.IsOk)
            {
                return desk.Refuse(known.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var lines = await scope.ServiceProvider.GetRequiredService<AgencyQueries>().Of(code, cancel);
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(lines));
                return 0;
            }
            foreach (var line in lines)
            {
                desk.Output.WriteLine(
                    $"{line.Agency.Number,-6} {line.Agency.Name} ({AgenciesModel.KindWord(line.Agency.Kind)}; {string.Join(", ", line.FieldCodes)}; {Text.Of("{0} program", line.Leads)})");
            }
            return 0;
        });
        return command;
    }

    private static PanduCommand Export(Desk desk)
    {
        var (region, output, commas) = (Options.Region(), Options.Output(), Options.Commas());
        var command = new PanduCommand("export-agencies", Text.Of("Menulis daftar perangkat daerah dalam bentuk yang dapat dimasukkan kembali."),
            new Example("pandu export-agencies 99.01 -o opd.xlsx", Text.Of("xlsx, atau csv bila nama berkasnya berakhir .csv.")))
        {
            region, output, commas,
        };
        command.SetAction((parsed, cancel) =>
        {
            var file = parsed.GetValue(output);
            var kind = TableFiles.KindOf(file, parsed.GetValue(commas));
            return desk.DoFile<ExportAgencies>(
                useCase => useCase.Run(new(parsed.GetRequiredValue(region), kind), desk.Operator, cancel), file, cancel);
        });
        return command;
    }

    private static PanduCommand Import(Desk desk)
    {
        var (region, file, why) = (Options.Region(), Options.File(), Options.Why());
        var command = new PanduCommand("import-agencies", Text.Of("Memasukkan daftar perangkat daerah sebuah daerah."),
            new Example("pandu import-agencies 35.10 opd.csv", Text.Of("Nomor, nama, singkatan, dan bidang urusannya.")))
        {
            region, file, why,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var bytes = await desk.TakeIn(parsed.GetRequiredValue(file), cancel);
            if (!bytes.IsOk)
            {
                return desk.Refuse(bytes.Problems);
            }
            using var content = new MemoryStream(bytes.Value);
            return await desk.Do<ImportAgencies, ImportedReference>(
                useCase => useCase.Run(
                    new(parsed.GetRequiredValue(region), content, parsed.GetRequiredValue(file).Name, parsed.GetValue(why)), desk.Operator, cancel),
                done => desk.Say(done.Receipt), cancel);
        });
        return command;
    }

    private static PanduCommand Add(Desk desk)
    {
        var (region, words, why) = (Options.Region(), new AgencyOptions(nameRequired: true), Options.Why());
        var command = new PanduCommand("add-agency", Text.Of("Menambah perangkat daerah, kecamatan, atau mitra."),
            new Example("pandu add-agency 99.01 --name \"Dinas Pemuda dan Olahraga\" --short Dispora --fields 2.19", Text.Of("Jenis bawaannya perangkat daerah.")))
        {
            region, words.Name, words.ShortName, words.Number, words.Kind, words.Fields, why,
        };
        command.SetAction((parsed, cancel) => desk.Do<AddAgency, Agency>(
            useCase => useCase.Run(
                new(parsed.GetRequiredValue(region), words.Over(new AgencyFields(""), parsed), parsed.GetValue(why)), desk.Operator, cancel),
            agency => desk.Output.WriteLine(Text.Of("{0} sudah disimpan.", agency.Name)), cancel));
        return command;
    }

    private static PanduCommand Edit(Desk desk)
    {
        var (region, which, words, why) = (Options.Region(), Which(), new AgencyOptions(nameRequired: false), Options.Why());
        var command = new PanduCommand("edit-agency", Text.Of("Mengubah perangkat daerah; yang tidak disebut tetap."),
            new Example("pandu edit-agency 99.01 Dinkes --number 12", Text.Of("Dikenali dari nama, singkatan, atau nomornya.")))
        {
            region, which, words.Name, words.ShortName, words.Number, words.Kind, words.Fields, why,
        };
        command.SetAction((parsed, cancel) => OnAgency(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(which),
            agency => desk.Do<EditAgency, Agency>(
                useCase => useCase.Run(
                    new(agency.RegionCode, agency.Id, agency.Version, words.Over(AgencyFields.Of(agency), parsed), parsed.GetValue(why)),
                    desk.Operator, cancel),
                saved => desk.Output.WriteLine(Text.Of("{0} sudah disimpan.", saved.Name)), cancel),
            cancel));
        return command;
    }

    private static PanduCommand Remove(Desk desk)
    {
        var (region, which, why) = (Options.Region(), Which(), Options.Why());
        var command = new PanduCommand("remove-agency", Text.Of("Menghapus perangkat daerah yang tidak membawa program; alasannya wajib."),
            new Example("pandu remove-agency 99.01 Dispora --why \"Tercatat dua kali\"", Text.Of("Tercatat di jejak perubahan.")))
        {
            region, which, why,
        };
        command.SetAction((parsed, cancel) => OnAgency(desk, parsed.GetRequiredValue(region), parsed.GetRequiredValue(which),
            agency => desk.Do<RemoveAgency, Agency>(
                useCase => useCase.Run(new(agency.RegionCode, agency.Id, agency.Version, parsed.GetValue(why)), desk.Operator, cancel),
                gone => desk.Output.WriteLine(Text.Of("{0} sudah dihapus dari daftar.", gone.Name)), cancel),
            cancel));
        return command;
    }

    private static Argument<string> Which() => new("agency") { Description = Text.Of("Nama, singkatan, atau nomor perangkat daerah.").ToString() };

    private static async Task<int> OnAgency(Desk desk, string region, string words, Func<Agency, Task<int>> then, CancellationToken cancel)
    {
        var known = await desk.RegionIs(region, cancel);
        var found = known.IsOk ? await desk.AgencyOf(region, words, cancel) : Outcome.Refuse<Guid?>(known.Problems);
        if (!found.IsOk)
        {
            return desk.Refuse(found.Problems);
        }
        await using var scope = await desk.Open(cancel);
        var lines = await scope.ServiceProvider.GetRequiredService<AgencyQueries>().Of(region, cancel);
        return await then(lines.Single(l => l.Agency.Id == found.Value).Agency);
    }

    /// <summary>What is said of an agency on the command line.</summary>
    private sealed class AgencyOptions(bool nameRequired)
    {
        public Option<string> Name { get; } = new("--name") { Description = Text.Of("Nama lengkapnya.").ToString(), Required = nameRequired };

        public Option<string?> ShortName { get; } = new("--short") { Description = Text.Of("Singkatannya.").ToString() };

        public Option<string?> Number { get; } = new("--number") { Description = Text.Of("Nomor yang dipakai berkas daerah ini.").ToString() };

        public Option<AgencyKind?> Kind { get; } = new("--kind") { Description = Text.Of("agency, district, atau external.").ToString() };

        public Option<string?> Fields { get; } = new("--fields") { Description = Text.Of("Kode bidang urusan, dipisah koma: 1.02,2.08.").ToString() };

        /// <summary>The fields as they are, with what was said put over them.</summary>
        public AgencyFields Over(AgencyFields fields, ParseResult parsed) => new(
            parsed.GetValue(Name) ?? fields.Name,
            parsed.GetValue(ShortName) ?? fields.ShortName,
            parsed.GetValue(Number) ?? fields.Number,
            parsed.GetValue(Kind) ?? fields.Kind,
            parsed.GetValue(Fields)?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? fields.Fields);
    }
}
