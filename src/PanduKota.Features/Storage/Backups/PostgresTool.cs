using Npgsql;
using PanduKota.Documents.Books;
using PanduKota.Engines;

namespace PanduKota.Features.Storage.Backups;

/// <summary>Runs PostgreSQL's own pg_dump and pg_restore on our database.</summary>
internal static class PostgresTool
{
    private static readonly TimeSpan AtMost = TimeSpan.FromHours(2);

    /// <returns>Null when it went well.</returns>
    public static async Task<Problem?> Run(string tool, StorageOptions options, IEnumerable<string> arguments, CancellationToken cancel)
    {
        if (OutsideProgram.Find(tool) is not { } program)
        {
            return BackupProblems.ToolMissing(tool);
        }
        var to = new NpgsqlConnectionStringBuilder(options.ConnectionString);
        // In the environment, not on the command line, where any user of the machine could read the password.
        var settings = new Dictionary<string, string?>
        {
            ["PGHOST"] = to.Host,
            ["PGPORT"] = to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            ["PGUSER"] = to.Username,
            ["PGPASSWORD"] = to.Password,
            ["PGDATABASE"] = to.Database,
            ["PGSSLMODE"] = to.SslMode switch
            {
                SslMode.VerifyCA => "verify-ca",
                SslMode.VerifyFull => "verify-full",
                var mode => mode.ToString().ToLowerInvariant(),
            },
        };
        var run = await OutsideProgram.Run(
            program, arguments, AtMost, cancel, settings.Where(s => s.Value is not null).ToDictionary(s => s.Key, s => s.Value!));
        return run.ExitCode == 0 ? null : BackupProblems.ToolFailed(tool, run.Said);
    }
}
