using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using PanduKota.Features.Storage;

Console.WriteLine("Run tools/new-migration NAME; this project only lends dotnet-ef the two contexts.");

/// <summary>Tells <c>dotnet ef</c> how to make the SQLite context; no database is opened for a migration.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqlitePlanDb>
{
    public SqlitePlanDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqlitePlanDb>();
        options.UsePandu(new StorageOptions("sqlite", "Data Source=design.db", "."));
        return new SqlitePlanDb(options.Options);
    }
}

internal sealed class PostgresDesign : IDesignTimeDbContextFactory<PostgresPlanDb>
{
    public PostgresPlanDb CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgresPlanDb>();
        options.UsePandu(new StorageOptions("postgres", "Host=localhost", "."));
        return new PostgresPlanDb(options.Options);
    }
}
