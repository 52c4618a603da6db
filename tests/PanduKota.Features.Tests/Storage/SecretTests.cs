using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Backups;
using PanduKota.Features.Tests.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class SecretTests(PeopleDatabase database) : IClassFixture<PeopleDatabase>
{
    private static readonly byte[] First = RandomNumberGenerator.GetBytes(32), Second = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void What_is_sealed_opens_with_its_key_for_its_purpose_alone_and_shows_nothing()
    {
        var box = new SecretBox(new([First]));
        var kept = box.Seal("JBSWY3DPEHPK3PXP", "totp:a");

        SecretBox.IsSealed(kept).ShouldBeTrue();
        kept.ShouldNotContain("JBSWY");
        box.Seal("JBSWY3DPEHPK3PXP", "totp:a").ShouldNotBe(kept, "a fresh nonce each time");
        box.Open(kept, "totp:a").ShouldBe("JBSWY3DPEHPK3PXP");
        Should.Throw<CryptographicException>(() => box.Open(kept, "totp:b"), "the secret of another");
        Should.Throw<CryptographicException>(() => box.Open(kept[..^2] + (kept[^2] == 'A' ? "BB" : "AA"), "totp:a"), "changed");
        Should.Throw<InvalidOperationException>(() => new SecretBox(new([Second])).Open(kept, "totp:a"));
        new SecretBox(new([Second, First])).Open(kept, "totp:a").ShouldBe("JBSWY3DPEHPK3PXP");
        new SecretBox(SecretKeys.None).Seal("offen", "x").ShouldBe("offen");
        new SecretBox(new([First])).Open("offen", "x").ShouldBe("offen", "what was there before is read as it is");
    }

    [Fact]
    public async Task Open_secrets_are_sealed_at_the_start_again_under_a_new_key_and_codes_go_on_working()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("segel@contoh.go.id", new Office(Role.Viewer, Given.SampleCode));
        var secret = (await scope.Get<BeginSecondFactor>().Run(account.Self(), default)).Value.TotpSecret!;
        await scope.Get<ConfirmSecondFactor>().Run(Now(), account.Self(), default);
        await scope.Get<SealingKeys>().Add("kunci", "<key/>", default);
        SecretBox.IsSealed(secret).ShouldBeFalse();

        (await Under(First).SealAll(default)).ShouldBeGreaterThanOrEqualTo(2);
        var sealedOnce = await Kept();
        (await Under(First).SealAll(default)).ShouldBe(0);
        (await Under(Second, First).SealAll(default)).ShouldBeGreaterThanOrEqualTo(2);
        var sealedTwice = await Kept();

        SecretBox.IsSealed(sealedOnce).ShouldBeTrue();
        sealedTwice.ShouldNotBe(sealedOnce);
        database.Clock.Advance(TimeSpan.FromSeconds(60));
        using var later = database.Scope();
        var box = new SecretBox(new([Second]));
        (await new SignInWithCode(later.Db, later.Get<SignInRecords>(), box, CodeSlack.Usual, database.Clock).Run(account.Id, Now(), default)).IsOk.ShouldBeTrue();
        new SealingKeys(later.Db, later.Get<WriteQueue>(), box).All().ShouldContain("<key/>");
        (await Under(Second).Check(default)).ShouldBeNull();
        (await Under(First).Check(default))!.Code.ShouldBe("HOST-016");
        (await Under().Check(default))!.Code.ShouldBe("HOST-016", "a key that was taken away is missed");
        await Restored(later, account.Id, sealedTwice);
        // The other tests of this class find the database as it was.
        await later.Db.Accounts.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.TotpSecret, (string?)null));
        await later.Db.SealingKeys.ExecuteDeleteAsync();

        string Now() => Totp.Code(secret, Totp.StepAt(database.Clock.GetUtcNow().UtcDateTime));

        async Task<string> Kept()
        {
            using var own = database.Scope();
            return (await own.Db.Accounts.AsNoTracking().SingleAsync(a => a.Id == account.Id)).TotpSecret!;
        }

        StoredSecrets Under(params byte[][] keys)
        {
            var own = database.Scope();
            return new StoredSecrets(own.Db, new SecretBox(new(keys)), own.Get<WriteQueue>());
        }
    }

    [Theory]
    [InlineData(null, null, 0)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", null, 1)]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\nAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n", null, 2)]
    [InlineData("pendek", null, -1)]
    [InlineData("AAAA", null, -1)]
    [InlineData(null, "/tidak/ada", -1)]
    public void A_key_is_thirty_two_bytes_in_base64(string? words, string? file, int keys)
    {
        var read = SecretKeys.Read(words, file);
        (read.IsOk ? read.Value.Keys.Count : -1).ShouldBe(keys);
        read.Problems.ShouldAllBe(p => p.Code == "HOST-021" && !p.ToString().Contains("pendek"));
    }

    /// <summary>A backup holds them sealed, and they come back so.</summary>
    private async Task Restored(TestScope scope, Guid accountId, string kept)
    {
        await scope.Given.Plan();
        var made = await new MakeBackup(database.Options, new FileStore(database.Options.FilesFolder), database.Clock).Run(database.PathOf("segel.zip"), Actors.Operator, default);
        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        var place = database.EmptyPlace();
        (await new RestoreBackup(place, new FileStore(place.FilesFolder), database.Clock).Run(made.Value.Path, false, Actors.Operator, default)).IsOk.ShouldBeTrue();
        await using var db = place.OpenAsItIs();
        (await db.Accounts.SingleAsync(a => a.Id == accountId)).TotpSecret.ShouldBe(kept);
    }
}
