using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace PanduKota.Features.Storage;

/// <summary>
/// The SQLite database as it was, kept beside it before a new version changes its schema. On PostgreSQL its administrator
/// makes the backup (docs/operate/upgrade.md): the tools for it need not be on the machine of a node.
/// </summary>
internal static class BeforeUpgrade
{
    /// <summary>Makes the copy, when there is data and its schema is about to change.</summary>
    public static async Task Keep(PlanDb db, CancellationToken cancel)
    {
        var isNew = !(await db.Database.GetAppliedMigrationsAsync(cancel)).Any();
        if (isNew || (await db.Database.GetPendingMigrationsAsync(cancel)).FirstOrDefault() is not { } next)
        {
            return;
        }
        var path = PathOf(db.Database.GetConnectionString()!, next);
        if (File.Exists(path))
        {
            // The upgrade was cut off the last time: what was kept then is the database as it was.
            return;
        }
        var part = path + ".part";
        await using (var from = new SqliteConnection(db.Database.GetConnectionString()))
        await using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ConnectionString))
        {
            await from.OpenAsync(cancel);
            await to.OpenAsync(cancel);
            from.BackupDatabase(to);
        }
        File.Move(part, path, overwrite: true);
    }

    /// <summary>"pandu.db.before-20261122101710_Scenarios": the first change that the copy does not have.</summary>
    public static string PathOf(string connectionString, string nextMigration) =>
        new SqliteConnectionStringBuilder(connectionString).DataSource + ".before-" + nextMigration;
}
