using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Storage;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class ModelTests
{
    private static SqlitePlanDb Sqlite()
    {
        var options = new DbContextOptionsBuilder<SqlitePlanDb>();
        options.UsePandu(new StorageOptions("sqlite", "Data Source=:memory:", "."));
        return new SqlitePlanDb(options.Options);
    }

    private static PostgresPlanDb Postgres()
    {
        var options = new DbContextOptionsBuilder<PostgresPlanDb>();
        options.UsePandu(new StorageOptions("postgres", "Host=localhost", "."));
        return new PostgresPlanDb(options.Options);
    }

    [Fact]
    public void The_SQLite_migrations_make_the_present_model()
    {
        using var db = Sqlite();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/new-migration NAME.");
    }

    [Fact]
    public void The_PostgreSQL_migrations_make_the_present_model()
    {
        using var db = Postgres();
        db.Database.HasPendingModelChanges().ShouldBeFalse("Run tools/new-migration NAME.");
    }

    [Fact]
    public void Both_databases_have_the_same_migrations()
    {
        using var sqlite = Sqlite();
        using var postgres = Postgres();
        // 20261122062021_First: the times differ by the seconds that making them took.
        sqlite.Database.GetMigrations().Select(m => m[15..]).ShouldBe(postgres.Database.GetMigrations().Select(m => m[15..]));
    }

    [Fact]
    public void Keys_of_regional_tables_begin_with_the_region_code()
    {
        using var db = Sqlite();
        var wrong = db.Model.GetEntityTypes()
            .Where(e => e.FindProperty("RegionCode") is { IsNullable: false })
            .Where(e => e.FindPrimaryKey()!.Properties[0].Name != "RegionCode")
            .Select(e => e.ClrType.Name);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Tables_and_columns_are_snake_case()
    {
        using var db = Sqlite();
        var names = db.Model.GetEntityTypes().SelectMany(e => e.GetProperties().Select(p => p.GetColumnName()).Append(e.GetTableName()!));
        names.ShouldAllBe(name => name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_'));
        SnakeCaseNames.Of("AreaKm2").ShouldBe("area_km2");
        SnakeCaseNames.Of("LeadAgencyId").ShouldBe("lead_agency_id");
    }

    [Fact]
    public void An_unknown_database_is_named()
    {
        Should.Throw<InvalidOperationException>(() => new StorageOptions("mysql", "", ".").IsPostgres).Message.ShouldContain("mysql");
    }
}
