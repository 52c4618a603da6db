using PanduKota.Features.Storage;

namespace PanduKota.App.Hosting;

/// <summary>What a web host of PanduKota has to know before it starts.</summary>
/// <param name="DataFolder">Folder for the database, files and keys; made when it is missing.</param>
/// <param name="Database">Connection string of PostgreSQL; null means SQLite in the data folder.</param>
/// <param name="IsDemo">One-click role cards instead of links. Only for a data folder that holds nothing but the invented region: whoever
/// can open the page can take any role.</param>
public sealed record PanduWebOptions(string DataFolder, string? Database = null, bool IsDemo = false)
{
    public StorageOptions Storage => Database is null
        ? new StorageOptions("sqlite", "Data Source=" + Path.Combine(DataFolder, "pandu.db"), Path.Combine(DataFolder, "files"))
        : new StorageOptions("postgres", Database, Path.Combine(DataFolder, "files"));

    /// <summary>From PANDU_DATA (or PANDU_HOME/data), PANDU_DATABASE and PANDU_DEMO.</summary>
    public static PanduWebOptions FromEnvironment()
    {
        var home = Environment.GetEnvironmentVariable("PANDU_HOME") ?? Environment.CurrentDirectory;
        return new PanduWebOptions(
            Environment.GetEnvironmentVariable("PANDU_DATA") ?? Path.Combine(home, "data"),
            Environment.GetEnvironmentVariable("PANDU_DATABASE"),
            Environment.GetEnvironmentVariable("PANDU_DEMO") is "1" or "true");
    }
}
