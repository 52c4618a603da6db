using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using PanduKota.App.Hosting;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Commands;

/// <summary>Starting the product: the demonstration, the real thing, and jobs alone.</summary>
public static class ServingCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [Demo(desk), Serve(desk), Work(desk)];

    private static PanduCommand Demo(Desk desk)
    {
        var port = new Option<int>("--port") { Description = Text.Of("Porta (bawaan 5080, atau yang kosong sesudahnya).").ToString(), DefaultValueFactory = _ => 5080 };
        var reset = new Option<bool>("--reset") { Description = Text.Of("Mulai lagi dari awal: data contoh dihapus dulu.").ToString() };
        var command = new PanduCommand("demo", Text.Of("Daerah rekaan Kabupaten Tanah Contoh, siap diklik."),
            new Example("pandu demo", Text.Of("Menyebut alamat yang dibuka dan apa yang diklik lebih dulu.")),
            new Example("pandu demo --reset", Text.Of("Mengembalikan daerah rekaan ke keadaan awal.")))
        {
            port, reset,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var demo = desk.At(desk.Settings with { DataFolder = DemoFolder(desk.Settings.DataFolder), Database = null, IsDemo = true });
            await using (demo)
            {
                if (parsed.GetValue(reset) && Directory.Exists(demo.Settings.DataFolder))
                {
                    Directory.Delete(demo.Settings.DataFolder, recursive: true);
                }
                demo.Output.WriteLine(Text.Of("Menyiapkan basis data dan daerah contoh ..."));
                var prepared = await Prepare(demo, withSample: true, cancel);
                if (prepared != 0)
                {
                    return prepared;
                }
            }
            var address = $"http://localhost:{FreePortFrom(parsed.GetValue(port))}";
            return await Host(demo, address, () => SayDemo(demo.Output, address), cancel);
        });
        return command;
    }

    private static string DemoFolder(string dataFolder) =>
        Path.GetFileName(dataFolder) == "demo" ? dataFolder : Path.Combine(dataFolder, "demo");

    private static void SayDemo(TextWriter output, string address)
    {
        output.WriteLine();
        output.WriteLine(Text.Of("  PanduKota siap di {0}", address));
        output.WriteLine();
        output.WriteLine(Text.Of("  1. Buka {0}/masuk dan pilih kartu Koordinator Diskominfo.", address));
        output.WriteLine(Text.Of("  2. Buka Kabupaten Tanah Contoh: sampai di mana rencananya, apa yang ditunggu."));
        output.WriteLine(Text.Of("  3. Klik sebuah temuan, betulkan, simpan; lalu Penjadwalan, lalu Buku."));
        output.WriteLine();
        output.WriteLine(Text.Of("  Semua daerah, nama, dan angka di dalamnya rekaan. Berhenti: Ctrl+C."));
        output.Flush();
    }

    private static PanduCommand Serve(Desk desk)
    {
        var urls = new Option<string>("--urls") { Description = Text.Of("Alamat tempat mendengarkan.").ToString(), DefaultValueFactory = _ => "http://127.0.0.1:5080" };
        var command = new PanduCommand("serve", Text.Of("Menjalankan PanduKota dengan data Anda sendiri."),
            new Example("pandu serve --urls http://127.0.0.1:5080", Text.Of("Data di PANDU_DATA; PostgreSQL bila PANDU_DATABASE diisi.")))
        {
            urls,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var prepared = await Prepare(desk, withSample: false, cancel, parsed.GetRequiredValue(urls));
            await desk.DisposeAsync();
            var address = parsed.GetRequiredValue(urls);
            return prepared != 0
                ? prepared
                : await Host(desk, address, () => desk.Output.WriteLine(Text.Of("PanduKota mendengarkan di {0}. Berhenti: Ctrl+C.", address)), cancel);
        });
        return command;
    }

    private static PanduCommand Work(Desk desk)
    {
        var command = new PanduCommand("work", Text.Of("Mengerjakan antrean (jadwal, buku) tanpa melayani halaman."),
            new Example("pandu work", Text.Of("Di mesin lain yang memakai PostgreSQL dan berkas yang sama.")));
        command.SetAction(async (_, cancel) =>
        {
            if (!await IsSetRight(desk, cancel))
            {
                return 1;
            }
            await using var scope = await desk.Open(cancel);
            desk.Output.WriteLine(Text.Of("Menunggu pekerjaan. Berhenti: Ctrl+C."));
            await scope.ServiceProvider.GetRequiredService<JobRunner>().RunForever(cancel);
            return 0;
        });
        return command;
    }

    /// <summary>Settings looked at first; then the reference data that we ship, and on wish the invented region.</summary>
    private static async Task<int> Prepare(Desk desk, bool withSample, CancellationToken cancel, string? listensAt = null)
    {
        if (!await IsSetRight(desk, cancel, listensAt))
        {
            return 1;
        }
        await using var scope = await desk.Open(cancel);
        if (await scope.ServiceProvider.GetRequiredService<StoredSecrets>().Check(cancel) is { } problem)
        {
            // Told in words here; the host would stop with a stack trace.
            return desk.Refuse(problem);
        }
        var shipped = await scope.ServiceProvider.GetRequiredService<InstallShippedReference>().Run(desk.Operator, cancel);
        if (!shipped.IsOk)
        {
            return desk.Refuse(shipped.Problems);
        }
        if (!withSample)
        {
            return 0;
        }
        var sample = await scope.ServiceProvider.GetRequiredService<InstallSampleRegion>().Run(SampleFolder(), desk.Operator, cancel);
        if (!sample.IsOk)
        {
            return desk.Refuse(sample.Problems);
        }
        var people = await scope.ServiceProvider.GetRequiredService<InstallSamplePeople>().Run(SampleFolder(), desk.Operator, cancel);
        return people.IsOk ? 0 : desk.Refuse(people.Problems);
    }

    /// <summary>Says what is wrong with the settings; false when it must be mended first.</summary>
    private static async Task<bool> IsSetRight(Desk desk, CancellationToken cancel, string? listensAt = null)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<System.Collections.DictionaryEntry>()
            .ToDictionary(e => (string)e.Key, e => (string?)e.Value ?? "", StringComparer.Ordinal);
        var found = await StartChecks.Of(desk.Settings, environment, cancel, listensAt);
        desk.Refuse(found);
        return found.All(p => p.Severity != Severity.Error);
    }

    private static string SampleFolder() => Path.Combine(AppContext.BaseDirectory, "samples", "tanah-contoh");

    private static async Task<int> Host(Desk desk, string address, Action isReady, CancellationToken cancel)
    {
        await using var app = PanduWeb.Build(["--urls", address], desk.Settings);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException taken)
        {
            return desk.Refuse(Problem.Error("HOST-001", Text.Of("Tidak dapat mendengarkan di {0}: {1}", address, taken.Message),
                Text.Of("Pilih alamat lain, atau hentikan program yang memakainya.")));
        }
        isReady();
        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static int FreePortFrom(int wanted)
    {
        for (var port = wanted; port < wanted + 50; port++)
        {
            try
            {
                using var probe = new TcpListener(IPAddress.Loopback, port);
                probe.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken: the next one.
            }
        }
        return wanted;
    }
}
