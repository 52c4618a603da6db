using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.People;

public sealed class ChangeEmailTests(PeopleDatabase database) : IClassFixture<PeopleDatabase>
{
    private static readonly Office Viewer = new(Role.Viewer, Given.SampleCode);

    [Fact]
    public async Task The_new_address_confirms_the_old_one_is_told_and_all_browsers_are_out()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("lama@contoh.go.id", Viewer, "Siti");
        var session = (await scope.Get<Sessions>().Start(account.Id, SignInWay.Password, "?", default)).Value.Id;
        var reset = await scope.Get<OneTimeLinks>().Make(LinkKind.PasswordReset, account, Actors.Operator, default);
        var ask = scope.Get<AskEmailChange>();

        (await ask.Run(new("baru@contoh.go.id", "salah"), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-014");
        (await ask.Run(new("bukan alamat", Joining.Password), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PERSON-002");
        (await ask.Run(new(" LAMA@contoh.go.id", Joining.Password), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-037");
        (await ask.Run(new(" Baru@contoh.go.id ", Joining.Password), account.Self(), default)).Value.ShouldBe("Baru@contoh.go.id");
        await Work(scope);
        (await scope.Get<SignInWithPassword>().Run("lama@contoh.go.id", Joining.Password, default)).IsOk.ShouldBeTrue("nothing has changed yet");
        var token = TokenTo("Baru@contoh.go.id");
        using var later = database.Scope();
        (await later.Get<ConfirmEmailChange>().Run(token, default)).IsOk.ShouldBeTrue();
        (await later.Get<ConfirmEmailChange>().Run(token, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-003");
        await Work(later);

        (await later.Get<SignInWithPassword>().Run("baru@contoh.go.id", Joining.Password, default)).IsOk.ShouldBeTrue();
        (await later.Get<SignInWithPassword>().Run("lama@contoh.go.id", Joining.Password, default)).IsOk.ShouldBeFalse();
        (await later.Get<Sessions>().Present(session, default)).ShouldBeNull();
        (await later.Get<OneTimeLinks>().Read(reset, LinkKind.PasswordReset, default)).IsOk.ShouldBeFalse("a link that went to the old address");
        database.Mail.Sent.Where(m => m.To == "lama@contoh.go.id").ShouldHaveSingleItem().Body.ShouldNotContain("baru@", Case.Insensitive);
        var log = await later.Db.Changes.Where(c => c.SubjectId == account.Id.ToString() && c.What.EndsWith("-email")).OrderBy(c => c.Number).ToListAsync();
        log.Select(c => c.What).ShouldBe(["person.ask-email", "person.change-email"]);
        log[1].FieldsJson.ShouldContain("lama@contoh.go.id");
    }

    [Fact]
    public async Task An_address_that_somebody_has_gets_no_letter_and_one_that_was_taken_meanwhile_is_refused()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("satu@contoh.go.id", Viewer);
        await scope.Member("dua@contoh.go.id", Viewer);
        var ask = scope.Get<AskEmailChange>();

        (await ask.Run(new("dua@contoh.go.id", Joining.Password), account.Self(), default)).IsOk.ShouldBeTrue("the same answer as for a free one");
        (await ask.Run(new("tiga@contoh.go.id", Joining.Password), account.Self(), default)).IsOk.ShouldBeTrue();
        await Work(scope);
        database.Mail.Sent.Where(m => m.To == "dua@contoh.go.id" && m.Body.Contains("/surel-baru/")).ShouldBeEmpty();
        var token = TokenTo("tiga@contoh.go.id");
        using var later = database.Scope();
        await later.Member("tiga@contoh.go.id", Viewer);

        (await later.Get<ConfirmEmailChange>().Run(token, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-038");
    }

    [Fact]
    public async Task Who_manages_a_person_sends_the_link_and_ends_one_browser_or_all_and_a_stranger_neither()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("orang@contoh.go.id", Viewer);
        var sessions = scope.Get<Sessions>();
        var (first, second, third) = (await Begin(), await Begin(), await Begin());
        var (end, stranger) = (scope.Get<EndPersonSessions>(), Actors.Coordinator("99.09"));

        (await scope.Get<AskEmailChangeFor>().Run(new(account.Id, "lain@contoh.go.id"), stranger, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-025");
        (await end.Run(new(account.Id, first), stranger, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-025");
        (await scope.Get<PeopleQueries>().SessionsOf(account.Id, stranger, default)).IsOk.ShouldBeFalse();
        (await scope.Get<PeopleQueries>().SessionsOf(account.Id, Actors.Coordinator(), default)).Value.Count.ShouldBe(3);
        (await end.Run(new(account.Id, Guid.CreateVersion7()), Actors.Coordinator(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-039");
        (await end.Run(new(account.Id, first, "laptop tertinggal"), Actors.Coordinator(), default)).Value.ShouldBe(1);
        (await sessions.Present(first, default)).ShouldBeNull();
        (await sessions.Present(second, default)).ShouldNotBeNull();
        (await end.Run(new(account.Id), Actors.Coordinator(), default)).Value.ShouldBe(2);
        (await sessions.Present(third, default)).ShouldBeNull();
        (await scope.Get<SignInWithPassword>().Run("orang@contoh.go.id", Joining.Password, default)).IsOk.ShouldBeTrue("he is not locked");
        (await scope.Get<AskEmailChangeFor>().Run(new(account.Id, "lain@contoh.go.id", "kotak surat lama tutup"), Actors.Coordinator(), default)).IsOk.ShouldBeTrue();
        await Work(scope);
        using var later = database.Scope();
        (await later.Get<ConfirmEmailChange>().Run(TokenTo("lain@contoh.go.id"), default)).Value.Email.ShouldBe("lain@contoh.go.id");

        async Task<Guid> Begin() => (await sessions.Start(account.Id, SignInWay.Password, "?", default)).Value.Id;
    }

    private static async Task Work(TestScope scope)
    {
        var runner = scope.Get<JobRunner>();
        while (await runner.RunOne(default))
        {
        }
    }

    private string TokenTo(string email) => database.Mail.Sent.Last(m => m.To == email).Body.Split("https://pandu.example/surel-baru/")[1].Trim();
}
