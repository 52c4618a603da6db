using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage;

namespace PanduKota.Testing;

/// <summary>
/// A fresh, migrated database and file store: a class fixture, so each test class has its own. SQLite, or PostgreSQL when
/// <c>PANDU_TEST_DATABASE=postgres</c> and <c>PANDU_TEST_POSTGRES</c> names a server on which databases may be made.
/// </summary>
public class TestDatabase : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "pandu-test-" + Guid.CreateVersion7().ToString("N"));
    private readonly Lazy<ServiceProvider> services;
    private readonly List<StorageOptions> otherPlaces = [];

    public TestDatabase()
    {
        Directory.CreateDirectory(folder);
        Options = IsPostgres
            ? new StorageOptions("postgres", PostgresTemplate.Copy(), Path.Combine(folder, "files"))
            : new StorageOptions("sqlite", SqliteTemplate.Copy(Path.Combine(folder, "pandu.db")), Path.Combine(folder, "files"));
        services = new Lazy<ServiceProvider>(Build);
    }

    public static bool IsPostgres =>
        string.Equals(Environment.GetEnvironmentVariable("PANDU_TEST_DATABASE"), "postgres", StringComparison.OrdinalIgnoreCase);

    public StorageOptions Options { get; }

    public TestClock Clock { get; } = new();

    public IServiceProvider Services => services.Value;

    /// <summary>A scope as a request or a command has one: its own context, closed at the end of the test's <c>using</c>.</summary>
    public TestScope Scope() => new(Services.CreateScope());

    /// <summary>Another place of the same kind where nothing is yet: no database file, or a database without tables.</summary>
    public StorageOptions EmptyPlace()
    {
        var other = Path.Combine(folder, Guid.CreateVersion7().ToString("N"));
        Directory.CreateDirectory(other);
        var options = IsPostgres
            ? new StorageOptions("postgres", PostgresTemplate.Empty(), Path.Combine(other, "files"))
            : new StorageOptions("sqlite", "Data Source=" + Path.Combine(other, "pandu.db"), Path.Combine(other, "files"));
        otherPlaces.Add(options);
        return options;
    }

    /// <summary>A file of this test, in a folder that goes with it.</summary>
    public string PathOf(string name) => Path.Combine(folder, name);

    /// <summary>The use cases that a test class needs besides storage and jobs.</summary>
    protected virtual void AddServices(IServiceCollection services)
    {
    }

    private ServiceProvider Build()
    {
        var all = new ServiceCollection();
        all.AddLogging();
        all.AddSingleton<TimeProvider>(Clock);
        all.AddPanduStorage(Options);
        all.AddPanduJobs();
        AddServices(all);
        return all.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (services.IsValueCreated)
        {
            services.Value.Dispose();
        }
        foreach (var options in otherPlaces.Prepend(Options))
        {
            if (IsPostgres)
            {
                PostgresTemplate.Drop(options.ConnectionString);
            }
            else
            {
                SqliteTemplate.LetGo(options.ConnectionString);
            }
        }
        Directory.Delete(folder, recursive: true);
    }
}

/// <summary>One unit of work of a test.</summary>
public sealed class TestScope(IServiceScope scope) : IDisposable
{
    public PlanDb Db => Get<PlanDb>();

    public PlanWriter Writer => Get<PlanWriter>();

    public Given Given => new(Db, Get<TimeProvider>());

    public TService Get<TService>() where TService : notnull => scope.ServiceProvider.GetRequiredService<TService>();

    public void Dispose() => scope.Dispose();
}
