using System.ComponentModel;
using System.Diagnostics;

namespace PanduKota.Documents.Books;

/// <summary>How a program of the machine ended.</summary>
/// <param name="ExitCode">Null when it was stopped because its time was over, or could not be started.</param>
/// <param name="Said">The end of what it wrote, for the message; at most 2,000 letters.</param>
public sealed record OutsideRun(int? ExitCode, bool IsTimeout, string Said);

/// <summary>Runs a program of the machine within a time; it and its children never outlive the call.</summary>
public static class OutsideProgram
{
    /// <param name="environment">Added to the environment of this process: where secrets go, since arguments can be read by others.</param>
    public static async Task<OutsideRun> Run(
        string file, IEnumerable<string> arguments, TimeSpan atMost, CancellationToken cancel,
        IReadOnlyDictionary<string, string>? environment = null)
    {
        using var process = new Process();
        process.StartInfo = new ProcessStartInfo(file, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
        {
            process.StartInfo.Environment[name] = value;
        }
        try
        {
            process.Start();
        }
        catch (Win32Exception refused)
        {
            return new OutsideRun(null, false, refused.Message);
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(atMost);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(limit.Token);
            var errors = process.StandardError.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            var said = (await output + await errors).Trim();
            return new OutsideRun(process.ExitCode, false, said.Length > 2000 ? said[^2000..] : said);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new OutsideRun(null, true, "");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>The first of the names that is on the PATH of the machine, with its folder; null when none is.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var endings = OperatingSystem.IsWindows() ? [".exe"] : new[] { "" };
        return (from name in names
                from folder in folders
                from ending in endings
                let file = Path.Combine(folder, name + ending)
                where File.Exists(file)
                select file).FirstOrDefault();
    }
}

/// <summary>A folder of its own for one run, removed at the end.</summary>
internal sealed class WorkFolder : IDisposable
{
    /// <param name="root">Where it is made; null is the folder for temporary files of the machine.</param>
    public WorkFolder(string? root)
    {
        FullPath = Path.Combine(root ?? Path.GetTempPath(), "pandukota-" + Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(FullPath);
    }

    public string FullPath { get; }

    public string File(string name) => Path.Combine(FullPath, name);

    /// <summary>A child that is just ending may still hold a file; the second attempt waits for it.</summary>
    public void Dispose()
    {
        for (var attempt = 1; Directory.Exists(FullPath); attempt++)
        {
            try
            {
                Directory.Delete(FullPath, recursive: true);
            }
            catch (IOException) when (attempt < 5)
            {
                Thread.Sleep(100 * attempt);
            }
        }
    }
}
