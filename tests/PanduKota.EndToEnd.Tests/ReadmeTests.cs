using System.Diagnostics;
using System.Text.RegularExpressions;
using System.Text;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.EndToEnd.Tests;

/// <summary>The commands of the README, typed in a fresh clone as a newcomer would.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task The_commands_of_the_readme_work_in_a_fresh_clone()
    {
        var clone = Path.Combine(Path.GetTempPath(), "pandu-clone-" + Guid.CreateVersion7().ToString("N"));
        try
        {
            (await Run(Repository.Root, "git", ["clone", "--quiet", "--no-hardlinks", Repository.Root, clone], 120)).Code.ShouldBe(0);
            var commands = CommandsOf(Path.Combine(clone, "README.md"));
            commands.ShouldContain("./pandu demo");

            var address = await Demo(clone);
            address.ShouldStartWith("http://localhost:");

            foreach (var command in commands.Where(c => c is not "./pandu demo" and not "./test"))
            {
                var (code, output) = await Run(clone, "bash", ["-c", command], 240);
                // The sample plan has findings on purpose, and `check` says so with its exit code.
                code.ShouldBe(command.StartsWith("./pandu check", StringComparison.Ordinal) ? 1 : 0, $"{command}\n{output}");
            }
            File.Exists(Path.Combine(clone, "program.xlsx")).ShouldBeTrue();
            // A refusal must reach the person through the script as well.
            (await Run(clone, "bash", ["-c", "./pandu check 77.77 2>&1 >/dev/null"], 60)).Output.ShouldContain("REGION-404");
            Directory.GetFiles(Path.Combine(clone, "buku"), "*.docx").ShouldNotBeEmpty();
            Directory.GetFiles(Path.Combine(clone, "buku"), "*.pdf").ShouldNotBeEmpty();
            var (_, status) = await Run(clone, "git", ["status", "--porcelain"], 30);
            status.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .ShouldAllBe(line => line.StartsWith("??", StringComparison.Ordinal), "running it changes no file of the repository");
        }
        finally
        {
            if (Directory.Exists(clone))
            {
                Directory.Delete(clone, recursive: true);
            }
        }
    }

    /// <summary>Lines of the shell blocks, without their comments.</summary>
    private static List<string> CommandsOf(string readme) =>
        [.. File.ReadAllText(readme).Split("```sh")[1..]
            .SelectMany(block => block.Split("```")[0].Split('\n'))
            .Select(line => line.Split(" #")[0].Trim())
            .Where(line => line.Length > 0)];

    /// <summary>Starts the demonstration, opens the address it prints, and stops it.</summary>
    private static async Task<string> Demo(string clone)
    {
        using var process = Start(clone, Path.Combine(clone, "pandu"), ["demo", "--port", "5640"]);
        var said = new StringBuilder();
        var address = "";
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(5));
        try
        {
            while (address.Length == 0 && await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                said.AppendLine(line);
                address = AddressIn().Match(line).Value;
            }
            address.ShouldNotBeEmpty(said.ToString());
            using var http = new HttpClient();
            (await http.GetStringAsync(new Uri(address), patience.Token)).ShouldContain("Tanah Contoh");
            (await Weight(http, address + "/", patience.Token)).ShouldBeLessThanOrEqualTo(120 * 1024, "the first page with everything on it, compressed");
            return address;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Bytes on the wire of a page and all that it asks for.</summary>
    private static async Task<long> Weight(HttpClient http, string page, CancellationToken cancel)
    {
        http.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br, gzip");
        using var plain = new HttpClient();
        var words = await plain.GetStringAsync(new Uri(page), cancel);
        var parts = PartOfPage().Matches(words).Select(m => new Uri(new Uri(page), m.Groups[1].Value)).Distinct()
            .Append(new Uri(new Uri(page), "/lib/plus-jakarta-sans.woff2")).Append(new Uri(page));
        var bytes = 0L;
        foreach (var part in parts)
        {
            bytes += (await http.GetByteArrayAsync(part, cancel)).Length;
        }
        return bytes;
    }

    [GeneratedRegex("(?:href|src)=\"(/[^\"]+\\.(?:css|js|svg|woff2))\"")]
    private static partial Regex PartOfPage();

    [GeneratedRegex(@"http://localhost:\d+")]
    private static partial Regex AddressIn();

    private static async Task<(int Code, string Output)> Run(string folder, string program, string[] arguments, int seconds)
    {
        using var process = Start(folder, program, arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var error = process.StandardError.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output + await error);
    }

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        // As a newcomer's shell: nothing of this run's settings.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("PANDU_", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(name);
        }
        return Process.Start(start)!;
    }
}
