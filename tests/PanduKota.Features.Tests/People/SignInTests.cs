using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.People;

public sealed class SignInTests(PeopleDatabase database) : IClassFixture<PeopleDatabase>
{
    private static readonly Office Coordinator = new(Role.Coordinator, Given.SampleCode);

    [Fact]
    public async Task Who_was_invited_sets_a_password_and_signs_in_with_it()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("siti@contoh.go.id", Coordinator, "Siti Rahma");

        var proven = await scope.Get<SignInWithPassword>().Run(" Siti@Contoh.go.id ", Joining.Password, default);
        var session = await scope.Get<Sessions>().Start(proven.Value.AccountId, SignInWay.Password, "Chrome, Linux", default);
        var present = await scope.Get<Sessions>().Present(session.Value.Id, default);

        proven.Value.ShouldBe(new PasswordProven(account.Id, NeedsCode: false));
        present!.Actor.ShouldBe(new Actor("Siti Rahma", Role.Coordinator, Given.SampleCode, null, account.Id));
    }

    [Fact]
    public async Task An_invitation_works_once_and_an_older_one_not_at_all()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var invited = await scope.Get<InvitePerson>().Run(new("sekali@contoh.go.id", "Sekali", Coordinator), Actors.Operator, default);
        var renewed = await scope.Get<RenewInvitation>().Run(new(invited.Value.AccountId), Actors.Operator, default);
        var set = scope.Get<SetPasswordByLink>();

        (await set.Run(new(LinkKind.Invitation, invited.Value.Token!, Joining.Password), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-003");
        (await set.Run(new(LinkKind.PasswordReset, renewed.Value, Joining.Password), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-001");
        (await set.Run(new(LinkKind.Invitation, renewed.Value, Joining.Password), default)).IsOk.ShouldBeTrue();
        (await set.Run(new(LinkKind.Invitation, renewed.Value, Joining.Password), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-003");
    }

    [Fact]
    public async Task Two_who_use_a_link_at_the_same_moment_are_one_too_many()
    {
        using var scope = database.Scope();
        var token = await scope.Get<OneTimeLinks>().Make(Actors.Coordinator(), TimeSpan.FromHours(1), Actors.Operator, default);

        var uses = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            using var own = database.Scope();
            return (await own.Get<OneTimeLinks>().Use(token, LinkKind.SignIn, default)).IsOk;
        }));

        uses.Count(isOk => isOk).ShouldBe(1);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_person_get_the_same_answer_for_the_same_work()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        await scope.Member("ada@contoh.go.id", Coordinator);
        var signIn = scope.Get<SignInWithPassword>();

        var before = database.Hasher.Checked;
        var wrong = await signIn.Run("ada@contoh.go.id", "bukan kata sandinya", default);
        var afterWrong = database.Hasher.Checked;
        var unknown = await signIn.Run("tidak-ada@contoh.go.id", "bukan kata sandinya", default);

        (afterWrong - before).ShouldBe(1);
        (database.Hasher.Checked - afterWrong).ShouldBe(1);
        unknown.Problems.ShouldBe(wrong.Problems);
        (await Statements("ada@contoh.go.id")).ShouldBe(await Statements("tidak-ada@contoh.go.id"), "the same statements in the same order");
    }

    /// <summary>The SQL of one try to sign in, as the database was asked.</summary>
    private async Task<IReadOnlyList<string>> Statements(string email)
    {
        using var scope = database.Scope();
        List<string> asked = [];
        using var listening = System.Diagnostics.DiagnosticListener.AllListeners.Subscribe(new Statement(scope.Db, asked));
        await scope.Get<SignInWithPassword>().Run(email, "bukan kata sandinya", default);
        asked.Count.ShouldBeGreaterThanOrEqualTo(3);
        return asked;
    }

    private sealed class Statement(DbContext of, List<string> asked)
        : IObserver<System.Diagnostics.DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        public void OnNext(System.Diagnostics.DiagnosticListener value)
        {
            if (value.Name == DbLoggerCategory.Name)
            {
                value.Subscribe(this);
            }
        }

        public void OnNext(KeyValuePair<string, object?> value)
        {
            // Other tests ask at the same time: only this scope's context counts.
            if (value.Value is Microsoft.EntityFrameworkCore.Diagnostics.CommandExecutedEventData done && ReferenceEquals(done.Context, of))
            {
                asked.Add(done.Command.CommandText);
            }
        }

        public void OnCompleted()
        {
            // It goes on as long as the process.
        }

        public void OnError(Exception error) => throw error;
    }

    [Fact]
    public async Task Five_wrong_tries_lock_for_a_quarter_of_an_hour_even_for_the_right_password()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        await scope.Member("kunci@contoh.go.id", Coordinator);
        var signIn = scope.Get<SignInWithPassword>();
        for (var i = 0; i < LockOut.After; i++)
        {
            (await signIn.Run("kunci@contoh.go.id", "salah salah salah", default)).IsOk.ShouldBeFalse();
        }

        (await signIn.Run("kunci@contoh.go.id", Joining.Password, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-010");
        database.Clock.Advance(LockOut.For + TimeSpan.FromSeconds(1));
        (await signIn.Run("kunci@contoh.go.id", Joining.Password, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_session_ends_when_it_is_idle_when_it_is_old_and_when_somebody_ends_it()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("sesi@contoh.go.id", Coordinator);
        var sessions = scope.Get<Sessions>();
        var (first, second) = (await Begin(), await Begin());

        var end = scope.Get<EndOwnSessions>();
        foreach (var wrong in new[] { null, "", "bukan sandi saya" })
        {
            (await end.Run(new(null, first, wrong), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-014");
            (await end.Run(new(second, first, wrong), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-014");
        }
        (await sessions.Present(second, default)).ShouldNotBeNull();
        (await end.Run(new(null, first, Joining.Password), account.Self(), default)).Value.ShouldBe(1);
        (await sessions.Present(second, default)).ShouldBeNull();
        (await sessions.Present(first, default)).ShouldNotBeNull();
        database.Clock.Advance(Lifetimes.Idle);
        (await sessions.Present(first, default)).ShouldBeNull();

        var third = await Begin();
        for (var i = 0; i < 14; i++)
        {
            database.Clock.Advance(Lifetimes.Idle - TimeSpan.FromMinutes(1));
            await sessions.Present(third, default);
        }
        (await sessions.Present(third, default)).ShouldNotBeNull();
        database.Clock.Advance(TimeSpan.FromHours(1));
        (await sessions.Present(third, default)).ShouldBeNull("used all the time, but seven days old");

        async Task<Guid> Begin() => (await sessions.Start(account.Id, SignInWay.Password, "Firefox, Windows", default)).Value.Id;
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else_by_its_number()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var (mine, other) = (await scope.Member("saya@contoh.go.id", Coordinator), await scope.Member("lain@contoh.go.id", Coordinator));
        var session = (await scope.Get<Sessions>().Start(other.Id, SignInWay.Password, "?", default)).Value;

        (await scope.Get<EndOwnSessions>().Run(new(session.Id, null, Joining.Password), mine.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-035");
        (await scope.Get<Sessions>().Present(session.Id, default)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Who_has_no_password_ends_sessions_only_just_after_signing_in()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("tanpa@contoh.go.id", Coordinator);
        (await scope.Db.Accounts.SingleAsync(a => a.Id == account.Id)).PasswordHash = null;
        await scope.Db.SaveChangesAsync();
        var (sessions, end) = (scope.Get<Sessions>(), scope.Get<EndOwnSessions>());
        var (old, present) = (await Begin(), await Begin());
        database.Clock.Advance(TimeSpan.FromMinutes(11));

        (await end.Run(new(old, present, null), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-042");
        (await end.Run(new(old, null, null), account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-042");
        (await sessions.Present(old, default)).ShouldNotBeNull();
        (await end.Run(new(null, await Begin(), null), account.Self(), default)).Value.ShouldBe(2);

        async Task<Guid> Begin() => (await sessions.Start(account.Id, SignInWay.Passkey, "?", default)).Value.Id;
    }

    [Fact]
    public async Task Whoever_is_locked_or_without_office_is_out_at_once()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("keluar@contoh.go.id", Coordinator);
        var sessions = scope.Get<Sessions>();
        var session = (await sessions.Start(account.Id, SignInWay.Password, "?", default)).Value.Id;

        await scope.Get<EndOffice>().Run(new(account.Memberships.Single().Id), Actors.Operator, default);
        using (var later = database.Scope())
        {
            (await later.Get<Sessions>().Present(session, default)).ShouldBeNull();
            (await later.Get<Sessions>().Start(account.Id, SignInWay.Password, "?", default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-012");
            await later.Get<GiveOffice>().Run(new(account.Id, Coordinator), Actors.Operator, default);
        }
        using (var later = database.Scope())
        {
            (await later.Get<Sessions>().Present(session, default)).ShouldNotBeNull();
            (await later.Get<LockPerson>().Run(new(account.Id, true), Actors.Operator, default)).IsOk.ShouldBeTrue();
            (await later.Get<Sessions>().Present(session, default)).ShouldBeNull();
            (await later.Get<Sessions>().Start(account.Id, SignInWay.Passkey, "?", default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-011");
        }
    }

    [Fact]
    public async Task An_acting_official_signs_as_one_and_goes_on_in_his_own_office_afterwards()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency();
        var account = await scope.Member("plt@contoh.go.id", new Office(Role.Planner, Given.SampleCode, agency.Id), "Budi");
        var today = scope.Get<Offices>().Today(Given.SampleCode);
        var acting = (await scope.Get<GiveOffice>().Run(
            new(account.Id, new Office(Role.AgencyHead, Given.SampleCode, agency.Id, null, today.AddDays(2), IsActing: true)), Actors.Coordinator(), default)).Value;
        var sessions = scope.Get<Sessions>();
        var session = (await sessions.Start(account.Id, SignInWay.Password, "?", default)).Value.Id;

        await sessions.WorkAs(session, account.Id, acting.Id, default);
        (await sessions.Present(session, default))!.Actor.ShouldBe(new Actor("Budi (Plt.)", Role.AgencyHead, Given.SampleCode, agency.Id, account.Id));
        for (var i = 0; i < 8; i++)
        {
            database.Clock.Advance(TimeSpan.FromHours(10));
            await sessions.Present(session, default);
        }
        (await sessions.Present(session, default))!.Actor.Role.ShouldBe(Role.Planner);
    }

    [Fact]
    public async Task A_second_factor_is_asked_for_each_code_once_and_a_recovery_code_helps_once()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("kode@contoh.go.id", Coordinator);
        var secret = (await scope.Get<BeginSecondFactor>().Run(account.Self(), default)).Value.TotpSecret!;
        (await scope.Get<ConfirmSecondFactor>().Run("000000x", account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-013");
        var codes = (await scope.Get<ConfirmSecondFactor>().Run(Now(), account.Self(), default)).Value;
        using var later = database.Scope();
        var check = later.Get<SignInWithCode>();

        codes.Count.ShouldBe(10);
        (await later.Get<SignInWithPassword>().Run("kode@contoh.go.id", Joining.Password, default)).Value.NeedsCode.ShouldBeTrue();
        (await check.Run(account.Id, Now(), default)).IsOk.ShouldBeFalse("the code that set it up was used");
        database.Clock.Advance(TimeSpan.FromSeconds(60));
        (await check.Run(account.Id, Now(), default)).IsOk.ShouldBeTrue();
        (await check.Run(account.Id, Now(), default)).IsOk.ShouldBeFalse();
        (await check.Run(account.Id, codes[3].ToUpperInvariant(), default)).IsOk.ShouldBeTrue();
        (await check.Run(account.Id, codes[3], default)).IsOk.ShouldBeFalse();
        (await later.Get<StopSecondFactor>().Run("salah", account.Self(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-014");

        string Now() => Totp.Code(secret, Totp.StepAt(database.Clock.GetUtcNow().UtcDateTime));
    }

    [Fact]
    public async Task Where_a_code_lives_30_seconds_one_that_is_late_is_told_and_locks_nobody()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("telat@contoh.go.id", Coordinator);
        var secret = (await scope.Get<BeginSecondFactor>().Run(account.Self(), default)).Value.TotpSecret!;
        await scope.Get<ConfirmSecondFactor>().Run(CodeOf(0), account.Self(), default);
        database.Clock.Advance(TimeSpan.FromMinutes(2));
        using var later = database.Scope();
        var check = ActivatorUtilities.CreateInstance<SignInWithCode>(later.Get<IServiceProvider>(), CodeSlack.None);

        for (var i = 0; i < 3 * LockOut.After; i++)
        {
            (await check.Run(account.Id, CodeOf(i % 2 == 0 ? -1 : 1), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-043");
        }
        (await check.Run(account.Id, CodeOf(-2), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("AUTH-013");
        (await check.Run(account.Id, CodeOf(0), default)).IsOk.ShouldBeTrue();

        string CodeOf(int ahead) => Totp.Code(secret, Totp.StepAt(database.Clock.GetUtcNow().UtcDateTime) + ahead);
    }

    [Fact]
    public async Task Who_lost_phone_and_codes_is_helped_by_the_administrator_of_his_region_and_signed_out()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("hilang@contoh.go.id", Coordinator);
        var secret = (await scope.Get<BeginSecondFactor>().Run(account.Self(), default)).Value.TotpSecret!;
        await scope.Get<ConfirmSecondFactor>().Run(Totp.Code(secret, Totp.StepAt(database.Clock.GetUtcNow().UtcDateTime)), account.Self(), default);
        var session = (await scope.Get<Sessions>().Start(account.Id, SignInWay.Password, "", default)).Value.Id;
        using var later = database.Scope();
        var clear = later.Get<ClearSecondFactor>();

        (await clear.Run(new(account.Id), Actors.Coordinator("99.09"), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-025");
        (await clear.Run(new(account.Id), account.Self() with { Role = Role.Coordinator, RegionCode = Given.SampleCode }, default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PERSON-019");
        (await clear.Run(new(account.Id, "ponsel hilang"), Actors.Coordinator(), default)).IsOk.ShouldBeTrue();
        (await later.Get<SignInWithPassword>().Run("hilang@contoh.go.id", Joining.Password, default)).Value.NeedsCode.ShouldBeFalse();
        (await later.Get<Sessions>().Present(session, default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_reset_goes_by_mail_works_once_and_signs_out_everywhere_and_a_stranger_gets_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var account = await scope.Member("lupa@contoh.go.id", Coordinator);
        var session = (await scope.Get<Sessions>().Start(account.Id, SignInWay.Password, "?", default)).Value.Id;
        await scope.Get<AskPasswordReset>().Run("lupa@contoh.go.id", default);
        await scope.Get<AskPasswordReset>().Run("orang-asing@contoh.go.id", default);
        var runner = scope.Get<JobRunner>();
        while (await runner.RunOne(default))
        {
        }

        var mail = database.Mail.Sent.Where(m => m.To.Contains("lupa") || m.To.Contains("asing")).ShouldHaveSingleItem();
        var token = mail.Body.Split("https://pandu.example/sandi-baru/")[1].Trim();
        using var later = database.Scope();
        (await later.Db.Jobs.Select(j => j.PayloadJson).ToListAsync()).ShouldAllBe(payload => !payload.Contains(token));
        (await later.Get<SetPasswordByLink>().Run(new(LinkKind.PasswordReset, token, "pagar bambu seribu bintang"), default)).IsOk.ShouldBeTrue();
        (await later.Get<SetPasswordByLink>().Run(new(LinkKind.PasswordReset, token, "pagar bambu seribu bintang"), default)).IsOk.ShouldBeFalse();
        (await later.Get<Sessions>().Present(session, default)).ShouldBeNull();
        (await later.Get<SignInWithPassword>().Run("lupa@contoh.go.id", "pagar bambu seribu bintang", default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task The_change_log_tells_what_happened_and_no_secret()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var invited = await scope.Get<InvitePerson>().Run(new("jejak@contoh.go.id", "Jejak", Coordinator), Actors.Operator, default);
        await scope.Get<SetPasswordByLink>().Run(new(LinkKind.Invitation, invited.Value.Token!, Joining.Password), default);
        var account = await scope.Db.Accounts.AsNoTracking().SingleAsync(a => a.Id == invited.Value.AccountId);
        var secret = (await scope.Get<BeginSecondFactor>().Run(account.Self(), default)).Value.TotpSecret!;
        var key = (await scope.Get<MakeApiKey>().Run(new("Satu Data", Role.Viewer, Given.SampleCode, null), Actors.Operator, default)).Value;

        var log = await scope.Db.Changes.AsNoTracking().Where(c => c.SubjectId == account.Id.ToString() || c.SubjectId == key.Id.ToString()).ToListAsync();
        var words = string.Join('\n', log.Select(c => c.What + c.FieldsJson + c.Why));

        log.Select(c => c.What).ShouldBe(["person.invite", "person.join", "person.begin-second-factor", "api-key.make"], ignoreOrder: true);
        foreach (var hidden in new[] { invited.Value.Token!, Joining.Password, account.PasswordHash!, secret, key.Secret, Secrets.HashOf(key.Secret) })
        {
            words.ShouldNotContain(hidden);
        }
        (await scope.Get<VerifyLog>().Run(Actors.Operator, default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task What_is_kept_of_links_and_keys_opens_nothing()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var token = await scope.Get<OneTimeLinks>().Make(Actors.Coordinator(), TimeSpan.FromHours(1), Actors.Operator, default);
        var key = (await scope.Get<MakeApiKey>().Run(new("Program", Role.Viewer, Given.SampleCode, null), Actors.Operator, default)).Value;

        (await scope.Db.SignInLinks.Select(l => l.TokenHash).ToListAsync()).ShouldNotContain(token);
        (await scope.Db.ApiKeys.Select(k => k.SecretHash).ToListAsync()).ShouldNotContain(key.Secret);
        (await scope.Get<OneTimeLinks>().Use(Secrets.HashOf(token), LinkKind.SignIn, default)).IsOk.ShouldBeFalse();
        (await scope.Get<ApiKeyQueries>().ActorOf(Secrets.HashOf(key.Secret), default)).ShouldBeNull();
        (await scope.Get<ApiKeyQueries>().ActorOf(key.Secret, default)).ShouldBe(new Actor("Program", Role.Viewer, Given.SampleCode));
    }

    [Fact]
    public async Task A_key_is_nobody_once_it_is_revoked_or_past_its_date()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        var (revoked, old) = (await Make(90), await Make(1));
        var keys = scope.Get<ApiKeyQueries>();

        await scope.Get<RevokeApiKey>().Run(new(revoked.Id), Actors.Coordinator(), default);
        (await keys.ActorOf(revoked.Secret, default)).ShouldBeNull();
        (await keys.ActorOf(old.Secret, default)).ShouldNotBeNull();
        database.Clock.Advance(TimeSpan.FromDays(1));
        (await keys.ActorOf(old.Secret, default)).ShouldBeNull();

        async Task<MadeKey> Make(int days) => (await scope.Get<MakeApiKey>().Run(new("Kunci", Role.Viewer, Given.SampleCode, null, days), Actors.Coordinator(), default)).Value;
    }
}
