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

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(Server) { Pooling = false }.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
