using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using PanduKota.Features.Storage.Scanning;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

/// <summary>The conversation with clamd: with a server of our own that misbehaves on demand, and with the real one.</summary>
public sealed class ClamdTests
{
    private static readonly byte[] Virus = Encoding.ASCII.GetBytes("nama;" + LoopbackClamd.Eicar);

    [Fact]
    public async Task A_file_arrives_whole_and_the_answer_is_told()
    {
        await using var server = new LoopbackClamd();
        var clamd = new Clamd(server.Place, TimeSpan.FromSeconds(30));
        byte[]? arrived = null;
        server.Answers = file => { arrived = file; return "stream: OK"; };
        // More than one piece, and no whole number of them.
        var file = new byte[200_001];
        new Random(7).NextBytes(file);
        (await clamd.Scan(file, default)).Verdict.ShouldBe(ScanVerdict.Clean);
        arrived.ShouldBe(file);
        (await clamd.Scan(Array.Empty<byte>(), default)).Verdict.ShouldBe(ScanVerdict.Clean);

        server.Answers = null;
        (await clamd.Scan(Virus, default)).ShouldBe(new ScanAnswer(ScanVerdict.Infected, "Eicar-Uji"));
        (await clamd.WhatIsWrong(default)).ShouldBeNull();
    }

    [Theory]
    [InlineData("INSTREAM size limit exceeded. ERROR", ScanVerdict.NotScanned, "INSTREAM size limit exceeded. ERROR")]
    [InlineData("stream: Can't allocate memory ERROR", ScanVerdict.NotScanned, "stream: Can't allocate memory ERROR")]
    [InlineData("stream:  FOUND", ScanVerdict.NotScanned, "stream:  FOUND")]
    [InlineData("stream: OK\nstream: Jahat FOUND", ScanVerdict.Infected, "OKstream: Jahat")]
    [InlineData("HTTP/1.1 400 Bad Request", ScanVerdict.NotScanned, "HTTP/1.1 400 Bad Request")]
    [InlineData(null, ScanVerdict.Away, "clamd closed the connection without an answer")]
    public async Task Only_a_plain_yes_lets_a_file_in(string? said, ScanVerdict verdict, string words)
    {
        await using var server = new LoopbackClamd { Answers = _ => said };

        (await new Clamd(server.Place, TimeSpan.FromSeconds(30)).Scan(Virus, default)).ShouldBe(new ScanAnswer(verdict, words));
        (await new Clamd(server.Place, TimeSpan.FromSeconds(30)).WhatIsWrong(default)).ShouldBe(said?.Replace("\n", "", StringComparison.Ordinal) ?? words);
    }

    [Fact]
    public async Task Nobody_there_and_nobody_who_answers_is_told_and_not_waited_for()
    {
        EndPoint gone;
        await using (var server = new LoopbackClamd())
        {
            gone = server.Place;
        }
        (await new Clamd(gone, TimeSpan.FromSeconds(30)).Scan(Virus, default)).Verdict.ShouldBe(ScanVerdict.Away);
        (await new Clamd(new UnixDomainSocketEndPoint("/tidak/ada.sock"), TimeSpan.FromSeconds(30)).Scan(Virus, default)).Verdict.ShouldBe(ScanVerdict.Away);
        await using var silent = new LoopbackClamd { IsSilent = true };
        (await new Clamd(silent.Place, TimeSpan.FromMilliseconds(200)).Scan(Virus, default)).Verdict.ShouldBe(ScanVerdict.Away);
        using var left = new CancellationTokenSource();
        await left.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => new Clamd(silent.Place, TimeSpan.FromSeconds(30)).Scan(Virus, left.Token));
    }

    [Fact]
    public async Task Whatever_is_not_known_to_be_clean_is_refused_with_a_code_of_its_own()
    {
        await using var server = new LoopbackClamd();
        var scan = new UploadScan(server.Address, NullLogger<UploadScan>.Instance);

        (await scan.Refusal("nama;kode"u8.ToArray(), default)).ShouldBeNull();
        var infected = (await scan.Refusal(Virus, default))!;
        (infected.Code, infected.Message.Indonesian.Contains("Eicar-Uji", StringComparison.Ordinal), infected.Message.English.Contains("Eicar-Uji", StringComparison.Ordinal))
            .ShouldBe((UploadScan.InfectedCode, true, true));
        server.Answers = _ => "INSTREAM size limit exceeded. ERROR";
        (await scan.Refusal(Virus, default))!.Code.ShouldBe(UploadScan.NotScannedCode);
        server.Answers = _ => null;
        (await scan.Refusal(Virus, default))!.Code.ShouldBe(UploadScan.AwayCode);
        (await scan.WhatIsWrong(default)).ShouldNotBeNull();
        var off = new UploadScan(ScanAddress.None, NullLogger<UploadScan>.Instance);
        (off.IsOn, await off.Refusal(Virus, default), await off.WhatIsWrong(default)).ShouldBe((false, null, null));
    }

    [Theory]
    [InlineData("clamd://127.0.0.1:3311", "127.0.0.1:3311")]
    [InlineData("clamd://127.0.0.1", "127.0.0.1:3310")]
    [InlineData("clamd://[::1]:3311/", "[::1]:3311")]
    [InlineData("CLAMD://pemindai.daerah.go.id", "pemindai.daerah.go.id:3310")]
    [InlineData("/run/clamav/clamd.ctl", "/run/clamav/clamd.ctl")]
    [InlineData("clamd:///run/clamav/clamd.ctl", "/run/clamav/clamd.ctl")]
    [InlineData(null, "-")]
    public void An_address_is_read(string? setting, string place) => ScanAddress.Read(setting).Value.ToString().ShouldBe(place);

    [Theory]
    [InlineData("127.0.0.1:3310")]
    [InlineData("clamd://")]
    [InlineData("clamd://a:b@c:1")]
    [InlineData("clamd://host:99999")]
    [InlineData("clamd://host/path")]
    [InlineData("http://127.0.0.1:3310")]
    [InlineData("/")]
    public void An_address_that_is_none_is_told(string setting) => ScanAddress.Read(setting).Problems.Single().Code.ShouldBe("HOST-022");

    /// <summary>ClamAV itself, with a signature of our own for the test file: it unpacks a workbook and finds it there.</summary>
    [ClamdFact]
    public async Task The_real_clamd_finds_the_test_file_inside_a_workbook()
    {
        var folder = Path.Combine(Path.GetTempPath(), "pandu-clamd-" + Guid.CreateVersion7().ToString("N")[..12]);
        Directory.CreateDirectory(folder);
        var socket = Path.Combine(folder, "s");
        await File.WriteAllTextAsync(Path.Combine(folder, "uji.ndb"), $"Eicar-Uji:0:*:{Convert.ToHexStringLower(Encoding.ASCII.GetBytes(LoopbackClamd.Eicar))}\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "clamd.conf"), $"DatabaseDirectory {folder}\nLocalSocket {socket}\nForeground yes\nStreamMaxLength 1M\n");
        using var process = Process.Start(new ProcessStartInfo(ClamdFactAttribute.Program, ["-c", Path.Combine(folder, "clamd.conf")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            var scan = new UploadScan(ScanAddress.Read(socket).Value, NullLogger<UploadScan>.Instance);
            while (await scan.WhatIsWrong(default) is not null)
            {
                process.HasExited.ShouldBeFalse($"clamd ended: {(process.HasExited ? await said + await errors : "")}");
                await Task.Delay(50);
            }

            (await scan.Refusal(Workbook("isi biasa"), default)).ShouldBeNull();
            var found = (await scan.Refusal(Workbook(LoopbackClamd.Eicar), default))!;
            (found.Code, found.Message.English).ShouldBe((UploadScan.InfectedCode, "File refused: the virus scanner found Eicar-Uji.UNOFFICIAL."));
            (await scan.Refusal(new byte[4 * 1024 * 1024], default))!.Code.ShouldBeOneOf(UploadScan.NotScannedCode, UploadScan.AwayCode);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static byte[] Workbook(string cell)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, part) in new[] { ("[Content_Types].xml", "<Types/>"), ("xl/sharedStrings.xml", $"<sst><si><t>{cell}</t></si></sst>{new string(' ', 5000)}") })
            {
                using var words = new StreamWriter(zip.CreateEntry(name, CompressionLevel.SmallestSize).Open());
                words.Write(part);
            }
        }
        return file.ToArray();
    }
}

/// <summary>A test with the real clamd. Without it the test is skipped, and says so instead of passing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ClamdFactAttribute : FactAttribute
{
    public const string Program = "/usr/sbin/clamd";

    public ClamdFactAttribute()
    {
        Skip = File.Exists(Program) ? null : "NOT RUN: there is no clamd on this machine (apt install clamav-daemon).";
    }
}
