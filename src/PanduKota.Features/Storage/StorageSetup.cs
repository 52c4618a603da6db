using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.Features.Storage;

/// <summary>Where everything is kept.</summary>
/// <param name="Database">"sqlite" or "postgres".</param>
/// <param name="ConnectionString">As Microsoft.Data.Sqlite or Npgsql take it.</param>
/// <param name="FilesFolder">Folder of the content-addressed <see cref="FileStore"/>; made when missing.</param>
public sealed record StorageOptions(string Database, string ConnectionString, string FilesFolder)
{
    public bool IsPostgres => Database switch
    {
        "postgres" => true,
        "sqlite" => false,
        _ => throw new InvalidOperationException($"Database is \"sqlite\" or \"postgres\", not \"{Database}\"."),
    };
}

public static class StorageSetup
{
    /// <summary>The database, the file store and the one door for writes.</summary>
    public static IServiceCollection AddPanduStorage(this IServiceCollection services, StorageOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton(new FileStore(options.FilesFolder));
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(SecretKeys.None);
        services.TryAddSingleton<SecretBox>();
        services.TryAddSingleton(ScanAddress.None);
        services.TryAddSingleton<UploadScan>();
        if (options.IsPostgres)
        {
            services.AddDbContext<PlanDb, PostgresPlanDb>(db => db.UsePandu(options));
            services.AddSingleton(_ => WriteQueue.Open());
        }
        else
        {
            services.AddDbContext<PlanDb, SqlitePlanDb>(db => db.UsePandu(options));
            services.AddSingleton(_ => WriteQueue.OneByOne());
        }
        services.AddScoped<PlanWriter>();
        services.AddScoped<QuietWriter>();
        services.TryAddScoped<KeptFiles>();
        services.AddScoped<JobLease>();
        services.AddScoped<SignInRecords>();
        services.AddScoped<SealingKeys>();
        services.AddScoped<StoredSecrets>();
        services.AddScoped<VerifyLog>();
        services.AddScoped<ChangeQueries>();
        services.AddScoped<ExportChanges>();
        // Made when asked for: the use cases it calls are listed by their own nouns.
        services.AddScoped(s => ActivatorUtilities.CreateInstance<InstallSampleRegion>(s));
        services.AddScoped(s => ActivatorUtilities.CreateInstance<InstallSamplePeople>(s));
        return services;
    }

    /// <summary>Points a context at the database, with what each of the two needs to be told.</summary>
    public static DbContextOptionsBuilder UsePandu(this DbContextOptionsBuilder db, StorageOptions options) =>
        options.IsPostgres
            ? db.UseNpgsql(options.ConnectionString)
            : db.UseSqlite(options.ConnectionString).AddInterceptors(new SqlitePragmas());

    /// <summary>A context of its own on this database, neither made nor migrated: for backup and restore.</summary>
    public static PlanDb OpenAsItIs(this StorageOptions options)
    {
        if (options.IsPostgres)
        {
            var postgres = new DbContextOptionsBuilder<PostgresPlanDb>();
            postgres.UsePandu(options);
            return new PostgresPlanDb(postgres.Options);
        }
        var sqlite = new DbContextOptionsBuilder<SqlitePlanDb>();
        sqlite.UsePandu(options);
        return new SqlitePlanDb(sqlite.Options);
    }
}
