using PanduKota.App.Hosting;

namespace PanduKota.App.Commands;

/// <summary>Which data a command works on.</summary>
public static class DataFolders
{
    /// <summary>
    /// What the environment says. Where it says nothing and there is no data but that of the demonstration, commands
    /// work on the demonstration, so that what the README shows can be typed right after `pandu demo`.
    /// </summary>
    public static PanduWebOptions FromEnvironment()
    {
        var options = PanduWebOptions.FromEnvironment();
        var isSilent = Environment.GetEnvironmentVariable("PANDU_DATA") is null && options.Database is null;
        var demo = Path.Combine(options.DataFolder, "demo");
        return isSilent && !File.Exists(Path.Combine(options.DataFolder, "pandu.db")) && File.Exists(Path.Combine(demo, "pandu.db"))
            ? options with { DataFolder = demo }
            : options;
    }
}
