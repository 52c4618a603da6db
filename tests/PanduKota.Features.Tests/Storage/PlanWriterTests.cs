using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class PlanWriterTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private static ChangeNote Note(Programme programme, string field, object? before, object? after) => new(
        Actors.Coordinator(), "programme.edit", "programme", programme.Id.ToString(), programme.RegionCode,
        new ChangeFields().Add(field, before, after), "Rapat 12 Maret", programme.PlanId);

    [Fact]
    public async Task A_change_and_its_entry_in_the_log_are_saved_together()
    {
        using var scope = database.Scope();
        // A plan of its own: the others of this class save into the usual one, in an order that is not promised.
        var programme = await scope.Given.Programme(await scope.Given.Plan("99.87"), name: "Nama lama");
        var plan = await scope.Db.Plans.SingleAsync(p => p.Id == programme.PlanId);
        programme.Name = "Nama baru";

        var saved = await scope.Writer.Save(Note(programme, "Name", "Nama lama", "Nama baru"), None);

        saved.IsOk.ShouldBeTrue();
        plan.Version.ShouldBe(2);
        using var later = database.Scope();
        (await later.Db.Programmes.SingleAsync(p => p.Id == programme.Id)).Name.ShouldBe("Nama baru");
        var entry = await later.Db.Changes.SingleAsync(c => c.SubjectId == programme.Id.ToString());
        entry.By.ShouldBe("koordinator");
        entry.Why.ShouldBe("Rapat 12 Maret");
        entry.FieldsJson.ShouldBe("""{"Name":["Nama lama","Nama baru"]}""");
        entry.AtUtc.Kind.ShouldBe(DateTimeKind.Utc);
        entry.Hash.ShouldBe(ChangeHash.Of(entry));
        entry.Id.ShouldBe(saved.Value.Id);
    }

    [Fact]
    public async Task The_same_file_kept_by_two_at_the_same_moment_stops_neither()
    {
        using var given = database.Scope();
        var plan = await given.Given.Plan("99.86");
        var (one, two) = (await given.Given.Programme(plan, "P-001", name: "Satu"), await given.Given.Programme(plan, "P-002", name: "Dua"));
        var bytes = System.Text.Encoding.UTF8.GetBytes($"Berkas yang sama, {Guid.CreateVersion7()}");
        using var first = database.Scope();
        using var second = database.Scope();
        // Both have looked and found no such file before either saves.
        var (mine, theirs) = (await Keep(first), await Keep(second));

        (await Rename(first, one.Id, "Satu dengan berkas")).IsOk.ShouldBeTrue();
        var late = await Rename(second, two.Id, "Dua dengan berkas");

        late.IsOk.ShouldBeTrue(string.Join("; ", late.Problems));
        mine.ShouldBe(theirs);
        using var later = database.Scope();
        (await later.Db.Files.CountAsync(f => f.Hash == mine)).ShouldBe(1);
        (await later.Db.Programmes.SingleAsync(p => p.Id == two.Id)).Name.ShouldBe("Dua dengan berkas");
        (await later.Db.Changes.CountAsync(c => c.SubjectId == two.Id.ToString())).ShouldBe(1);

        Task<string> Keep(TestScope scope) => new KeptFiles(scope.Db, scope.Get<FileStore>(), database.Clock).Keep(bytes, "berkas.csv", KeptFiles.Csv, null, None);

        async Task<Engines.Outcome<Change>> Rename(TestScope scope, Guid id, string name)
        {
            var programme = await scope.Db.Programmes.SingleAsync(p => p.Id == id);
            (programme.Name, programme.Version) = (name, programme.Version + 1);
            return await scope.Writer.Save(Note(programme, "Name", "", name), None);
        }
    }

    [Fact]
    public async Task Of_two_edits_that_started_from_one_version_the_second_is_refused_by_name_and_hour()
    {
        using var given = database.Scope();
        var id = (await given.Given.Programme()).Id;
        using var first = database.Scope();
        using var second = database.Scope();
        var one = await first.Db.Programmes.SingleAsync(p => p.Id == id);
        var two = await second.Db.Programmes.SingleAsync(p => p.Id == id);

        (one.Name, one.Version) = ("Satu", one.Version + 1);
        (await first.Writer.Save(Note(one, "Name", "", "Satu"), None)).IsOk.ShouldBeTrue();
        (two.Name, two.Version) = ("Dua", two.Version + 1);
        var refused = await second.Writer.Save(Note(two, "Name", "", "Dua"), None);

        refused.IsOk.ShouldBeFalse();
        refused.Problems.Single().Code.ShouldBe("CONFLICT-001");
        refused.Problems.Single().Message.Indonesian
            .ShouldBe("Data ini sudah diubah oleh koordinator pada 21 Nov 2026 14.00 WIB, sejak Anda membukanya.");
        refused.Problems.Single().Message.English.ShouldContain("21 Nov 2026 14:00 WIB");
        second.Db.ChangeTracker.HasChanges().ShouldBeFalse();
        using var later = database.Scope();
        (await later.Db.Programmes.SingleAsync(p => p.Id == id)).Name.ShouldBe("Satu");
        (await later.Db.Changes.CountAsync(c => c.SubjectId == id.ToString())).ShouldBe(1);
    }

    [Fact]
    public async Task A_name_that_somebody_else_has_just_taken_is_refused_and_leaves_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Agency("Dinas Ganda");
        scope.Db.Agencies.Add(new Agency
        {
            RegionCode = Given.SampleCode, Id = Guid.CreateVersion7(), Name = "Dinas Ganda", Kind = AgencyKind.Agency,
        });
        var before = await scope.Db.Changes.CountAsync();

        var refused = await scope.Writer.Save(
            new ChangeNote(Actors.Operator, "agency.add", "agency", "x", Given.SampleCode, new ChangeFields()), None);

        refused.Problems.Single().Code.ShouldBe("CONFLICT-002");
        (await scope.Db.Changes.CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Many_writers_at_once_all_succeed_and_the_chain_stays_whole()
    {
        using var given = database.Scope();
        var programmes = new List<Guid>();
        for (var i = 0; i < 24; i++)
        {
            programmes.Add((await given.Given.Programme(code: $"R-{i}")).Id);
        }
        var planId = await given.Db.Programmes.Where(p => p.Id == programmes[0]).Select(p => p.PlanId).SingleAsync();
        var version = (await given.Db.Plans.AsNoTracking().SingleAsync(p => p.Id == planId)).Version;

        var saves = await Task.WhenAll(programmes.Select(id => Task.Run(async () =>
        {
            using var scope = database.Scope();
            var programme = await scope.Db.Programmes.SingleAsync(p => p.Id == id);
            (programme.Name, programme.Version) = ("Serentak", programme.Version + 1);
            return await scope.Writer.Save(Note(programme, "Name", "", "Serentak"), None);
        })));

        saves.ShouldAllBe(s => s.IsOk);
        saves.Select(s => s.Value.Number).Distinct().Count().ShouldBe(24);
        using var later = database.Scope();
        (await later.Db.Plans.SingleAsync(p => p.Id == planId)).Version.ShouldBe(version + 24);
        (await later.Get<VerifyLog>().Run(Actors.Operator, None)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task New_children_of_a_loaded_programme_are_stored_as_new()
    {
        using var scope = database.Scope();
        var id = (await scope.Given.Programme(costs: [(2026, 5)])).Id;
        using var edit = database.Scope();
        var programme = await edit.Db.Programmes.Include(p => p.CostLines).Include(p => p.Indicators).SingleAsync(p => p.Id == id);
        programme.CostLines.Add(new CostLine
        {
            RegionCode = programme.RegionCode, ProgrammeId = id, FundSource = "CSR", Year = 2027, Rupiah = 7,
        });
        programme.Indicators.Add(new Indicator
        {
            RegionCode = programme.RegionCode, Id = Guid.CreateVersion7(), ProgrammeId = id, Ordinal = 1, Name = "Cakupan", Baseline = 90.50m,
        });

        (await edit.Writer.Save(Note(programme, "CostLines", 1, 2), None)).IsOk.ShouldBeTrue();

        using var later = database.Scope();
        var stored = await later.Db.Programmes.Include(p => p.CostLines).Include(p => p.Indicators).SingleAsync(p => p.Id == id);
        stored.CostLines.Sum(c => c.Rupiah).ShouldBe(12);
        // The same words from both databases: no 90.5 here and 90.50 there.
        stored.Indicators.Single().Baseline!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture).ShouldBe("90.5");
    }

    [Fact]
    public async Task A_fault_in_the_bulk_part_undoes_everything()
    {
        using var scope = database.Scope();
        var programme = await scope.Given.Programme(name: "Tetap");
        programme.Name = "Berubah";

        await Should.ThrowAsync<InvalidOperationException>(() => scope.Writer.Save(
            Note(programme, "Name", "Tetap", "Berubah"), None, _ => throw new InvalidOperationException("boom")));

        using var later = database.Scope();
        (await later.Db.Programmes.SingleAsync(p => p.Id == programme.Id)).Name.ShouldBe("Tetap");
        (await later.Db.Changes.AnyAsync(c => c.SubjectId == programme.Id.ToString())).ShouldBeFalse();
    }
}
