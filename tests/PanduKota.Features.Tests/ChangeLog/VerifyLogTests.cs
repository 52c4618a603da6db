using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.ChangeLog;

public sealed class VerifyLogTests(TestDatabase database) : IClassFixture<TestDatabase>
{
    private static readonly CancellationToken None = CancellationToken.None;

    private async Task Grow(TestScope scope, int entries)
    {
        for (var i = 0; i < entries; i++)
        {
            database.Clock.Advance(TimeSpan.FromTicks(12_345_678));
            var saved = await scope.Writer.Save(new ChangeNote(
                Actors.Operator, "test.grow", "test", $"{i}", null, new ChangeFields().Add("Nilai", i, "\"kutip\" é – ☂"), "Uji <coba>"), None);
            saved.IsOk.ShouldBeTrue();
        }
    }

    [Fact]
    public async Task A_chain_is_proven_whole_and_every_kind_of_meddling_is_found_at_its_entry()
    {
        using var scope = database.Scope();
        await Grow(scope, 6);
        var last = await scope.Db.Changes.OrderByDescending(c => c.Number).FirstAsync();

        var proof = await scope.Get<VerifyLog>().Run(Actors.Operator, None);
        proof.IsOk.ShouldBeTrue(string.Join("; ", proof.Problems));
        (proof.Value.Entries, proof.Value.HeadHash).ShouldBe((last.Number, last.Hash));

        (await Code(scope, "UPDATE change SET why = 'lain' WHERE number = 3")).ShouldBe("LOG-003 nomor 3");
        (await Code(scope, "UPDATE change SET number = 30 WHERE number = 4")).ShouldBe("LOG-001 nomor 4");
        (await Code(scope, "DELETE FROM change WHERE number = 1")).ShouldBe("LOG-001 nomor 1");
        (await Code(scope, "UPDATE change SET previous_hash = hash WHERE number = 5")).ShouldBe("LOG-002 nomor 5");
    }

    [Fact]
    public async Task A_kept_seal_shows_that_the_end_was_cut_off()
    {
        using var scope = database.Scope();
        await Grow(scope, 3);
        var kept = (await scope.Get<VerifyLog>().Run(Actors.Operator, None)).Value;
        await Grow(scope, 1);

        (await scope.Get<VerifyLog>().Run(Actors.Operator, None, $" {kept.HeadHash.ToUpperInvariant()} ")).Value.SealNumber.ShouldBe(kept.Entries);
        await using (await scope.Db.Database.BeginTransactionAsync())
        {
            await scope.Db.Database.ExecuteSqlAsync($"DELETE FROM change WHERE number >= {kept.Entries}");
            (await scope.Get<VerifyLog>().Run(Actors.Operator, None)).IsOk.ShouldBeTrue();
            (await scope.Get<VerifyLog>().Run(Actors.Operator, None, kept.HeadHash)).Problems.Single().Code.ShouldBe("LOG-004");
        }
    }

    [Fact]
    public async Task Only_those_who_look_after_the_whole_system_may_verify() =>
        (await database.Scope().Get<VerifyLog>().Run(Actors.Coordinator(), None)).Problems.Single().Code.ShouldBe("PEOPLE-002");

    // Meddles, looks, and takes the meddling back.
    private static async Task<string> Code(TestScope scope, string meddling)
    {
        await using var transaction = await scope.Db.Database.BeginTransactionAsync();
        await scope.Db.Database.ExecuteSqlRawAsync(meddling);
        var proof = await scope.Get<VerifyLog>().Run(Actors.Operator, None);
        await transaction.RollbackAsync();
        proof.IsOk.ShouldBeFalse();
        var problem = proof.Problems.Single();
        return $"{problem.Code} nomor {problem.Message.Indonesian.Split("nomor ")[1].Split(' ')[0]}";
    }
}
