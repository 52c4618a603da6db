using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PanduKota.Features.Storage;

/// <summary>
/// What each SQLite connection must be told: readers do not wait for the writer (WAL), a writer waits for another one
/// for up to ten seconds, and foreign keys hold. Writes stay fully synchronous: what was said to be saved is on disk.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string ForReading = "PRAGMA busy_timeout = 10000; PRAGMA foreign_keys = ON;";

    private const string Pragmas = "PRAGMA journal_mode = WAL; " + ForReading;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = PragmasOf(connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>
    /// Whether there is a database is asked by a connection that may not write: it cannot turn on WAL where it is off, as in
    /// a database that another tool has written.
    /// </summary>
    private static string PragmasOf(DbConnection connection) =>
        new SqliteConnectionStringBuilder(connection.ConnectionString).Mode == SqliteOpenMode.ReadOnly ? ForReading : Pragmas;

    /// <summary>SQLite makes the file, but not the folder it lies in.</summary>
    public static void PrepareFolder(string connectionString)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource));
        if (folder is not null)
        {
            Directory.CreateDirectory(folder);
        }
    }
}
