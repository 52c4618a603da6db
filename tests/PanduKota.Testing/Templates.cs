using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PanduKota.Features.Storage;

namespace PanduKota.Testing;

/// <summary>Migrating takes a second, copying a migrated file a few milliseconds.</summary>
internal static class SqliteTemplate
{
    private static readonly Lazy<byte[]> Migrated = new(Migrate);

    public static string Copy(string path)
    {
        File.WriteAllBytes(path, Migrated.Value);
        return $"Data Source={path}";
    }

    public static void Run(string sql, string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static List<string> Lines(string sql, string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }
        return lines;
    }

    public static void LetGo(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static byte[] Migrate()
    {
        var path = Path.Combine(Path.GetTempPath(), $"pandu-template-{Guid.CreateVersion7():N}.db");
        var storage = new StorageOptions("sqlite", $"Data Source={path}", ".");
        var options = new DbContextOptionsBuilder<SqlitePlanDb>();
        options.UsePandu(storage);
        using (var db = new SqlitePlanDb(options.Options))
        {
            db.Migrate(CancellationToken.None).GetAwaiter().GetResult();
        }
        LetGo(storage.ConnectionString);
        var bytes = File.ReadAllBytes(path);
        File.Delete(path);
        return bytes;
    }
}

/// <summary>The database as a released version left it, with its files: see tests/PanduKota.Testing/Released.</summary>
public static class ReleasedDatabase
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "PanduKota.Testing", "Released");

    /// <summary>Versions that were released, the oldest first.</summary>
    public static IReadOnlyList<string> Versions => [.. Directory.GetDirectories(Folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    /// <summary>Puts it in the place of what is there.</summary>
    public static void Load(string version, StorageOptions into)
    {
        var script = File.ReadAllText(Path.Combine(Folder, version, into.IsPostgres ? "postgres.sql" : "sqlite.sql"));
        if (into.IsPostgres)
        {
            PostgresTemplate.Run("DROP SCHEMA public CASCADE; CREATE SCHEMA public;", into.ConnectionString);
            PostgresTemplate.Run(script, into.ConnectionString);
        }
        else
        {
            SqliteTemplate.LetGo(into.ConnectionString);
            File.Delete(new SqliteConnectionStringBuilder(into.ConnectionString).DataSource);
            SqliteTemplate.Run(script, into.ConnectionString);
        }
        var files = Path.Combine(Folder, version, "files");
        foreach (var file in Directory.EnumerateFiles(files, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(into.FilesFolder, Path.GetRelativePath(files, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    /// <summary>Table -> how many rows the script puts into it.</summary>
    public static IReadOnlyDictionary<string, int> Rows(string version, StorageOptions of) =>
        File.ReadLines(Path.Combine(Folder, version, of.IsPostgres ? "postgres.sql" : "sqlite.sql"))
            .Where(line => line.StartsWith("INSERT INTO ", StringComparison.Ordinal))
            .CountBy(line => line["INSERT INTO ".Length..].Replace("public.", "", StringComparison.Ordinal).Split(' ', '(')[0].Trim('"'))
            .ToDictionary();

    /// <summary>Table and column -> type and whether it may be empty, as the database tells it.</summary>
    public static IReadOnlyList<string> Schema(StorageOptions of) => of.IsPostgres
        ? PostgresTemplate.Lines(
            "SELECT table_name || '.' || column_name || ' ' || data_type || ' ' || coalesce(character_maximum_length::text, '') || ' ' || is_nullable FROM information_schema.columns WHERE table_schema = 'public' UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1",
            of.ConnectionString)
        : SqliteTemplate.Lines(
            "SELECT m.name || '.' || c.name || ' ' || c.type || ' ' || c.\"notnull\" || ' ' || c.pk FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' UNION ALL SELECT name || ' on ' || tbl_name FROM sqlite_master WHERE type = 'index' ORDER BY 1",
            of.ConnectionString);
}

/// <summary>A PostgreSQL database without a single table, on the server that PANDU_TEST_POSTGRES names; gone with the test.</summary>
public sealed class EmptyPostgres : IDisposable
{
    public string ConnectionString { get; } = PostgresTemplate.Empty();

    public void Dispose() => PostgresTemplate.Drop(ConnectionString);
}

/// <summary>One migrated database for the test run, which PostgreSQL copies for each test class.</summary>
internal static class PostgresTemplate
{
    private static readonly Lazy<string> Migrated = new(Migrate);
    private static readonly Lock OneCopyAtATime = new();

    private static string Server => Environment.GetEnvironmentVariable("PANDU_TEST_POSTGRES")
        ?? throw new InvalidOperationException("Set PANDU_TEST_POSTGRES to the connection string of a PostgreSQL server.");

    public static string Copy()
    {
        var name = NewName();
        lock (OneCopyAtATime)
        {
            Run($"CREATE DATABASE {name} TEMPLATE {Migrated.Value}");
        }
        return To(name);
    }

    /// <summary>A database without a single table.</summary>
    public static string Empty()
    {
        var name = NewName();
        Run($"CREATE DATABASE {name}");
        return To(name);
    }

    public static void Drop(string connectionString) =>
        Run($"DROP DATABASE IF EXISTS {new NpgsqlConnectionStringBuilder(connectionString).Database} WITH (FORCE)");

    private static string Migrate()
    {
        var name = NewName();
        Run($"CREATE DATABASE {name}");
        var storage = new StorageOptions("postgres", To(name), ".");
        var options = new DbContextOptionsBuilder<PostgresPlanDb>();
        options.UsePandu(storage);
        using (var db = new PostgresPlanDb(options.Options))
        {
            db.Migrate(CancellationToken.None).GetAwaiter().GetResult();
        }
        // A template must have no connections, not even idle ones.
        using (var connection = new NpgsqlConnection(storage.ConnectionString))
        {
            NpgsqlConnection.ClearPool(connection);
        }
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Drop(storage.ConnectionString);
        return name;
    }

    private static string NewName() => "pandu_test_" + Guid.CreateVersion7().ToString("N");

    private static string To(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    public static List<string> Lines(string sql, string connectionString)
    {
        using var connection = new NpgsqlConnection(connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var lines = new List<string>();
        while (reader.Read())
        {
            lines.Add(reader.GetString(0));
        }
        return lines;
    }

    private static void Run(string sql) => Run(sql, Server);

    public static void Run(string sql, string connectionString)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
