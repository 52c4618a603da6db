using System.Net.Http.Json;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>The host, started on the database of the oldest version that was released.</summary>
public sealed class UpgradedSite : Site
{
    public static string From => ReleasedDatabase.Versions[0];

    public override async Task InitializeAsync()
    {
        ReleasedDatabase.Load(From, Options);
        await base.InitializeAsync();
    }
}

/// <summary>Data of a released version go through every migration since and are all there, and everything works on them.</summary>
public sealed class UpgradeTests(UpgradedSite site) : IClassFixture<UpgradedSite>
{
    private const string Region = "/daerah/99.01";

    [Fact]
    public void Every_table_of_the_released_version_had_data_and_has_them_still()
    {
        var before = ReleasedDatabase.Rows(UpgradedSite.From, site.Options);
        before.Count.ShouldBeGreaterThan(40);
        using var scope = site.Scope();
        var now = scope.Db.Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().ToDictionary(table => table, table => Count(scope.Db, table));

        foreach (var (table, rows) in before.Where(t => now.ContainsKey(t.Key)))
        {
            now[table].ShouldBeGreaterThanOrEqualTo(rows, table);
        }
        // Migrations alone take a table away; whoever writes such a one says here where its data went.
        before.Keys.Except(now.Keys).ShouldBe(["__EFMigrationsHistory"]);
    }

    [Fact]
    public void The_schema_is_that_of_a_new_database()
    {
        using var fresh = new TestDatabase();

        ReleasedDatabase.Schema(site.Options).ShouldBe(ReleasedDatabase.Schema(fresh.Options));
    }

    [Fact]
    public async Task The_chain_of_the_log_is_whole_and_every_file_is_what_it_was()
    {
        using var scope = site.Scope();
        (await scope.Get<VerifyLog>().Run(Actors.Operator, default)).IsOk.ShouldBeTrue();
        var files = await scope.Db.Files.AsNoTracking().ToListAsync();
        files.Count.ShouldBeGreaterThan(5);
        foreach (var file in files)
        {
            await using var bytes = scope.Get<FileStore>().Open(file.Hash);
            bytes.ShouldNotBeNull(file.Name);
            Convert.ToHexStringLower(await SHA256.HashDataAsync(bytes)).ShouldBe(file.Hash);
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData(Region)]
    [InlineData(Region + "/program")]
    [InlineData(Region + "/program/P-001")]
    [InlineData(Region + "/program/P-001/ubah")]
    [InlineData(Region + "/program/P-001/nilai")]
    [InlineData(Region + "/program/matriks")]
    [InlineData(Region + "/rpjmd")]
    [InlineData(Region + "/pemeriksaan")]
    [InlineData(Region + "/jadwal")]
    [InlineData(Region + "/jadwal/skenario")]
    [InlineData(Region + "/jadwal/banding")]
    [InlineData(Region + "/nilai")]
    [InlineData(Region + "/nilai/instrumen")]
    [InlineData(Region + "/buku")]
    [InlineData(Region + "/buku/naskah")]
    [InlineData(Region + "/buku/edisi")]
    [InlineData(Region + "/opd")]
    [InlineData(Region + "/pekerjaan")]
    [InlineData(Region + "/tanda-terima")]
    [InlineData(Region + "/jejak")]
    [InlineData(Region + "/orang")]
    public async Task Every_page_shows_what_was_there(string path)
    {
        using var person = await site.Person(Actors.Coordinator("99.01"));

        using var answer = await person.GetAsync(new Uri(path, UriKind.Relative));
        ((int)answer.StatusCode).ShouldBe(200, path);
    }

    [Fact]
    public async Task The_schedule_and_the_edition_that_were_made_then_open()
    {
        using var scope = site.Scope();
        var schedule = await scope.Db.Schedules.AsNoTracking().Select(s => s.Id).FirstAsync();
        var token = await scope.Db.Editions.AsNoTracking().Select(e => e.Token).FirstAsync();
        using var person = await site.Person(Actors.Coordinator("99.01"));
        using var visitor = site.Visitor();

        ((int)(await person.GetAsync(new Uri($"{Region}/jadwal/{schedule}", UriKind.Relative))).StatusCode).ShouldBe(200);
        ((int)(await visitor.GetAsync(new Uri("/edisi/" + token, UriKind.Relative))).StatusCode).ShouldBe(200);
    }

    [Fact]
    public async Task Who_had_an_account_signs_in_finds_his_programmes_and_saves()
    {
        using var budi = site.Visitor();
        (await Site.Post(budi, "/masuk", "?handler=Password", new("Email", "budi@tanahcontoh.example"), new("Password", "kuda baterai staples biru")))
            .StatusCode.ShouldBe(System.Net.HttpStatusCode.Redirect);
        var page = await budi.GetStringAsync(new Uri(Region + "/program/P-001/ubah", UriKind.Relative));
        page.ShouldContain("versi");

        using var scope = site.Scope();
        var edits = await scope.Db.Changes.CountAsync();
        using var coordinator = site.Program(Actors.Coordinator("99.01"));
        var programme = System.Text.Json.Nodes.JsonNode.Parse(await coordinator.GetStringAsync(new Uri("/api/v1/regions/99.01/plans/latest/programmes/P-001", UriKind.Relative)))!;
        programme["fields"]!["partners"] = "Disimpan sesudah pemutakhiran";
        var body = new { startedFromVersion = (int)programme["version"]!, fields = programme["fields"] };
        (await coordinator.PutAsJsonAsync(new Uri("/api/v1/regions/99.01/plans/latest/programmes/P-001", UriKind.Relative), body)).EnsureSuccessStatusCode();
        (await scope.Db.Changes.CountAsync()).ShouldBe(edits + 1);
        (await scope.Get<VerifyLog>().Run(Actors.Operator, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task On_sqlite_the_database_as_it_was_is_kept_before_its_schema_changes()
    {
        using var place = new TestDatabase();
        if (TestDatabase.IsPostgres)
        {
            // Its administrator makes the backup; the next test class of SQLite runs this one.
            return;
        }
        var options = place.EmptyPlace();
        string next;
        await using (var old = options.OpenAsItIs())
        {
            var all = old.Database.GetMigrations().ToList();
            next = all[1];
            await old.GetService<IMigrator>().MigrateAsync(all[0]);
            await old.Migrate(default);
            (await old.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
        }
        var kept = new StorageOptions("sqlite", $"Data Source={new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(options.ConnectionString).DataSource}.before-{next};Pooling=False", ".");
        await using var before = kept.OpenAsItIs();
        (await before.Database.GetAppliedMigrationsAsync()).Count().ShouldBe(1);
    }

    private static int Count(PlanDb db, string table)
    {
        db.Database.OpenConnection();
        using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return Convert.ToInt32(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }
}
