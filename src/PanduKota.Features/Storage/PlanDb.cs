using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PanduKota.Features.Alignment;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Drafts;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Regions;
using PanduKota.Features.Schedules;
using PanduKota.Features.Schedules.Curves;
using PanduKota.Features.Schedules.Scenarios;
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

    public DbSet<Scenario> Scenarios => Set<Scenario>();

    public DbSet<ValueCurve> ValueCurves => Set<ValueCurve>();

    public DbSet<ValueInstrument> ValueInstruments => Set<ValueInstrument>();

    public DbSet<ProgrammeScores> ProgrammeScores => Set<ProgrammeScores>();

    public DbSet<Book> Books => Set<Book>();

    public DbSet<Narrative> Narratives => Set<Narrative>();

    public DbSet<BookEdition> Editions => Set<BookEdition>();

    public DbSet<StoredBookTemplates> BookTemplates => Set<StoredBookTemplates>();

    public DbSet<Job> Jobs => Set<Job>();

    public DbSet<StoredReceipt> Receipts => Set<StoredReceipt>();

    public DbSet<Draft> Drafts => Set<Draft>();

    public DbSet<Change> Changes => Set<Change>();

    public DbSet<StoredFile> Files => Set<StoredFile>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<Membership> Memberships => Set<Membership>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<OutsideIdentity> OutsideIdentities => Set<OutsideIdentity>();

    public DbSet<SignInSession> SignInSessions => Set<SignInSession>();

    public DbSet<SignInLink> SignInLinks => Set<SignInLink>();

    public DbSet<ApiKey> ApiKeys => Set<ApiKey>();

    public DbSet<SealingKey> SealingKeys => Set<SealingKey>();

    /// <summary>Brings the database to the model of this programme; safe when several nodes start at once.</summary>
    public async Task Migrate(CancellationToken cancel)
    {
        if (Database.IsSqlite())
        {
            SqlitePragmas.PrepareFolder(Database.GetConnectionString()!);
            await BeforeUpgrade.Keep(this, cancel);
        }
        await Database.MigrateAsync(cancel);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlanDb).Assembly);
        foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.IsKey()))
        {
            // We make all keys ourselves. Left to its own ideas, EF takes a new child with an id for one that is stored.
            key.ValueGenerated = ValueGenerated.Never;
        }
        SnakeCaseNames.Apply(modelBuilder);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite gives back DateTime without a kind, PostgreSQL refuses to take one without: both are UTC here.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<decimal>().HaveConversion<PlainDecimalConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc),
        at => DateTime.SpecifyKind(at, DateTimeKind.Utc));

    // SQLite gives 90 back as 90.0, PostgreSQL keeps as many zeros as came in: without the zeros both say 90.
    // No precision is set, so PostgreSQL keeps every digit of what was written.
    private sealed class PlainDecimalConverter() : ValueConverter<decimal, decimal>(
        value => value / 1.0000000000000000000000000000m,
        value => value / 1.0000000000000000000000000000m);
}

/// <summary>Keeps the SQLite migrations beside the PostgreSQL ones.</summary>
public sealed class SqlitePlanDb(DbContextOptions<SqlitePlanDb> options) : PlanDb(options);

public sealed class PostgresPlanDb(DbContextOptions<PostgresPlanDb> options) : PlanDb(options);
