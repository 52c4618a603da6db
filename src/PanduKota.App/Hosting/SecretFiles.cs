using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>
/// Settings that hold a secret may lie in a file instead, as vault agents and container platforms hand secrets out: NAME_FILE
/// names it.
/// </summary>
public static class SecretFiles
{
    private const string Ending = "_FILE";

    private static readonly string[] Secrets = ["PANDU_DATABASE", "PANDU_SMTP", "PANDU_OPENID_SECRET", "PANDU_METRICS_TOKEN"];

    /// <summary>All settings that name such a file; the key of the installation reads its own.</summary>
    public static IReadOnlyList<string> Settings { get; } = [.. Secrets.Append("PANDU_SECRET_KEY").Select(name => name + Ending)];

    /// <summary>The settings with what stands in the files; a file that cannot be read is a problem and no value.</summary>
    public static (Func<string, string?> Setting, IReadOnlyList<Problem> Wrong) Over(Func<string, string?> setting)
    {
        Dictionary<string, string> read = [];
        List<Problem> wrong = [];
        foreach (var name in Secrets)
        {
            if (setting(name + Ending) is not { Length: > 0 } path)
            {
                continue;
            }
            if (setting(name) is { Length: > 0 })
            {
                wrong.Add(Problem.Error("HOST-025", Text.Of("{0} dan {1} terisi dua-duanya.", name, name + Ending), Text.Of("Kosongkan salah satu.")));
                continue;
            }
            try
            {
                if (File.ReadAllText(path).Trim() is { Length: > 0 } value)
                {
                    read[name] = value;
                    continue;
                }
                wrong.Add(Problem.Error("HOST-025", Text.Of("Berkas yang disebut {0} kosong.", name + Ending), Text.Of("Isi dengan nilainya saja.")));
            }
            catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
            {
                wrong.Add(Problem.Error("HOST-025", Text.Of("Berkas yang disebut {0} tidak dapat dibaca: {1}", name + Ending, refused.Message), Text.Of("Periksa jalur dan izinnya.")));
            }
        }
        return (name => read.TryGetValue(name, out var value) ? value : setting(name), wrong);
    }

    /// <summary>Files that everybody on the machine can read.</summary>
    public static IEnumerable<Problem> Exposed(IReadOnlyDictionary<string, string> environment) =>
        from name in Settings
        where environment.TryGetValue(name, out var path) && File.Exists(path) && IsOpen(path)
        select Problem.Warning("HOST-026", Text.Of("Berkas rahasia yang disebut {0} terbuka bagi setiap akun di mesin ini.", name),
            Text.Of("Batasi dengan chmod 400, milik akun yang menjalankan PanduKota."));

    // Windows has no such bits.
    private static bool IsOpen(string path) =>
        !OperatingSystem.IsWindows() && (File.GetUnixFileMode(path) & (UnixFileMode.OtherRead | UnixFileMode.OtherWrite)) != 0;
}
