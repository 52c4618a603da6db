using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PanduKota.Features.Alignment;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Regions;
using PanduKota.Features.Schedules;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Storage;

/// <summary>The one model. Tables of a region carry its code first in their keys (docs/adr/0003-storage.md).</summary>
public abstract class PlanDb(DbContextOptions options) : DbContext(options)
{
    public DbSet<Region> Regions => Set<Region>();

    public DbSet<RegionEntry> RegionEntries => Set<RegionEntry>();

    public DbSet<Agency> Agencies => Set<Agency>();

    public DbSet<ReferenceEdition> ReferenceEditions => Set<ReferenceEdition>();

    public DbSet<NomenclatureEntry> Nomenclature => Set<NomenclatureEntry>();

    public DbSet<DimensionSet> DimensionSets => Set<DimensionSet>();

    public DbSet<Plan> Plans => Set<Plan>();

    public DbSet<Programme> Programmes => Set<Programme>();

    public DbSet<Indicator> Indicators => Set<Indicator>();

    public DbSet<CostLine> CostLines => Set<CostLine>();

    public DbSet<MediumTermPlan> MediumTermPlans => Set<MediumTermPlan>();

    public DbSet<MediumTermProgramme> MediumTermProgrammes => Set<MediumTermProgramme>();

    public DbSet<MediumTermIndicator> MediumTermIndicators => Set<MediumTermIndicator>();

    public DbSet<Schedule> Schedules => Set<Schedule>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<StoredReceipt> Receipts => Set<StoredReceipt>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlanDb).Assembly);

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite gives back DateTime without a kind, PostgreSQL refuses to take one without: both are UTC here.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc),
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}

/// <summary>Keeps the SQLite migrations beside the PostgreSQL ones.</summary>
public sealed class SqlitePlanDb(DbContextOptions<SqlitePlanDb> options) : PlanDb(options);

public sealed class PostgresPlanDb(DbContextOptions<PostgresPlanDb> options) : PlanDb(options);
