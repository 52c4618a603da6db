using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.People;

public sealed class PeopleTests(PeopleDatabase database) : IClassFixture<PeopleDatabase>
{
    private const string Other = "99.02";

    [Theory]
    [InlineData(Role.Mentor, Given.SampleCode, "PEOPLE-024")]
    [InlineData(Role.ProgrammeAdmin, Given.SampleCode, "PEOPLE-024")]
    [InlineData(Role.Coordinator, Other, "PEOPLE-003")]
    [InlineData(Role.Operator, Given.SampleCode, "PEOPLE-021")]
    [InlineData(Role.Planner, Given.SampleCode, "PERSON-007")]
    public async Task A_coordinator_gives_the_offices_of_his_region_and_no_others(Role role, string region, string code)
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        await scope.Given.Region(Other);

        var invited = await scope.Get<InvitePerson>().Run(new($"x{role}@contoh.go.id", "Orang", new Office(role, region)), Actors.Coordinator(), default);

        invited.Problems.ShouldHaveSingleItem().Code.ShouldBe(code);
        (await scope.Db.Accounts.AnyAsync(a => a.Name == "Orang")).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_slip_of_an_invitation_is_named_beside_its_field()
    {
        using var scope = database.Scope();
        await scope.Given.Agency();

        var invited = await scope.Get<InvitePerson>().Run(
            new("bukan surel", " ", new Office(Role.Viewer, Given.SampleCode, null, new DateOnly(2026, 12, 1), new DateOnly(2026, 11, 1))), Actors.Coordinator(), default);

        invited.Problems.Select(p => (p.Code, p.Place.Field)).ShouldBe([("PERSON-011", "LastDay"), ("PERSON-002", "Email"), ("PERSON-003", "Name")], ignoreOrder: true);
    }

    [Fact]
    public async Task An_agency_of_another_region_is_no_place_for_an_office()
    {
        using var scope = database.Scope();
        var foreign = await scope.Given.Agency(regionCode: Other);
        await scope.Given.Region();

        var invited = await scope.Get<InvitePerson>().Run(new("silang@contoh.go.id", "Silang", new Office(Role.Planner, Given.SampleCode, foreign.Id)), Actors.Coordinator(), default);

        invited.Problems.ShouldHaveSingleItem().Code.ShouldBe("PERSON-009");
    }

    [Fact]
    public async Task Who_has_an_account_gets_a_further_office_and_no_second_account()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        await scope.Given.Region(Other);
        var first = await scope.Member("dua@contoh.go.id", new Office(Role.Coordinator, Given.SampleCode));
        using var later = database.Scope();

        var again = await later.Get<InvitePerson>().Run(new("DUA@contoh.go.id", "Dua", new Office(Role.Viewer, Other)), Actors.Coordinator(Other), default);
        var same = await later.Get<InvitePerson>().Run(new("dua@contoh.go.id", "Dua", new Office(Role.Viewer, Other)), Actors.Coordinator(Other), default);

        again.Value.AccountId.ShouldBe(first.Id);
        again.Value.Token.ShouldBeNull();
        same.Problems.ShouldHaveSingleItem().Code.ShouldBe("PERSON-013");
    }

    [Fact]
    public async Task A_region_sees_of_a_person_its_own_offices_and_locks_only_its_own_people()
    {
        using var scope = database.Scope();
        await scope.Given.Region();
        await scope.Given.Region(Other);
        var shared = await scope.Member("bersama@contoh.go.id", new Office(Role.Mentor, Given.SampleCode));
        await scope.Get<GiveOffice>().Run(new(shared.Id, new Office(Role.Mentor, Other)), Actors.Admin, default);
        var stranger = await scope.Member("asing@contoh.go.id", new Office(Role.Viewer, Other));
        using var later = database.Scope();
        var people = later.Get<PeopleQueries>();

        (await people.One(shared.Id, Actors.Coordinator(), default)).Value.Offices.ShouldHaveSingleItem().RegionCode.ShouldBe(Given.SampleCode);
        (await people.One(shared.Id, Actors.Admin, default)).Value.Offices.Count.ShouldBe(2);
        (await people.One(stranger.Id, Actors.Coordinator(), default)).IsOk.ShouldBeFalse();
        (await people.List(Other, null, 1, Actors.Coordinator(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-003");
        (await later.Get<LockPerson>().Run(new(shared.Id, true), Actors.Coordinator(), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-025");
        (await later.Get<LockPerson>().Run(new(stranger.Id, true), Actors.Coordinator(Other), default)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task A_hand_over_moves_offices_and_keys_in_one_action_with_a_report()
    {
        using var scope = database.Scope();
        var agency = await scope.Given.Agency(regionCode: "99.41");
        var from = await scope.Member("lama@contoh.go.id", new Office(Role.Coordinator, "99.41"), "Lama");
        await scope.Get<GiveOffice>().Run(new(from.Id, new Office(Role.AgencyHead, "99.41", agency.Id)), Actors.Operator, default);
        await scope.Get<GiveOffice>().Run(new(from.Id, new Office(Role.Mentor, "99.41")), Actors.Admin, default);
        var to = await scope.Member("baru@contoh.go.id", new Office(Role.Viewer, "99.41"), "Baru");
        await scope.Get<MakeApiKey>().Run(new("Satu Data", Role.Viewer, "99.41", null), new Actor("Lama", Role.Coordinator, "99.41", null, from.Id), default);
        using var later = database.Scope();

        var done = await later.Get<HandOver>().Run(new(from.Id, to.Id, Why: "SPT 800/12"), Actors.Coordinator("99.41"), default);

        done.IsOk.ShouldBeTrue(string.Join(" ", done.Problems));
        done.Value.Receipt.Lines.Select(l => (l.Written, l.Rejected)).ShouldBe([(2, 1), (1, 0)]);
        done.Value.Receipt.Problems.ShouldHaveSingleItem().Code.ShouldBe("PEOPLE-024", "the mentor's office is the programme's to give");
        using var after = database.Scope();
        var today = after.Get<Offices>().Today("99.41");
        var held = await after.Db.Memberships.AsNoTracking().Where(m => m.RegionCode == "99.41").ToListAsync();
        held.Where(m => m.AccountId == to.Id && m.IsInForce(today)).Select(m => m.Role).ShouldBe([Role.Viewer, Role.Coordinator, Role.AgencyHead], ignoreOrder: true);
        held.Where(m => m.AccountId == from.Id && m.IsInForce(today)).Select(m => m.Role).ShouldBe([Role.Mentor]);
        (await after.Db.ApiKeys.SingleAsync(k => k.RegionCode == "99.41")).ResponsibleId.ShouldBe(to.Id);
        (await after.Db.Receipts.SingleAsync(r => r.Id == done.Value.ReceiptId)).Kind.ShouldBe("hand-over");
        (await after.Db.Changes.SingleAsync(c => c.What == "person.hand-over" && c.RegionCode == "99.41")).Why.ShouldBe("SPT 800/12");
    }

    [Fact]
    public async Task Who_stands_in_gets_dated_offices_and_the_holder_keeps_his()
    {
        using var scope = database.Scope();
        await scope.Given.Region("99.42");
        var from = await scope.Member("cuti@contoh.go.id", new Office(Role.Coordinator, "99.42"));
        var to = await scope.Member("pengganti@contoh.go.id", new Office(Role.Viewer, "99.42"));
        var last = scope.Get<Offices>().Today("99.42").AddDays(30);
        using var later = database.Scope();
        var handOver = later.Get<HandOver>();

        (await handOver.Run(new(from.Id, to.Id, IsActing: true), Actors.Coordinator("99.42"), default)).Problems.ShouldHaveSingleItem().Code.ShouldBe("PERSON-012");
        (await handOver.Run(new(from.Id, to.Id, IsActing: true, LastDay: last), Actors.Coordinator("99.42"), default)).IsOk.ShouldBeTrue();

        var held = await later.Db.Memberships.AsNoTracking().Where(m => m.RegionCode == "99.42" && m.Role == Role.Coordinator).ToListAsync();
        held.Single(m => m.AccountId == to.Id).ShouldSatisfyAllConditions(m => m.IsActing.ShouldBeTrue(), m => m.LastDay.ShouldBe(last));
        held.Single(m => m.AccountId == from.Id).LastDay.ShouldBeNull();
    }

    [Theory]
    [InlineData("pendek", "AUTH-020")]
    [InlineData("password12345", "AUTH-022")]
    [InlineData("P@ssw0rd2026!", "AUTH-022")]
    [InlineData("katasandi1234", "AUTH-022")]
    [InlineData("indonesia2026", "AUTH-022")]
    [InlineData("123456789012", "AUTH-022")]
    [InlineData("aaaaaaaaaaaa", "AUTH-022")]
    [InlineData("abcdefghijkl", "AUTH-022")]
    [InlineData("siti.rahma2026", "AUTH-022")]
    [InlineData("kuda baterai staples", null)]
    [InlineData("tJ7#pq0!mmWx", null)]
    [InlineData("hujan di bulan juni", null)]
    public void A_password_is_long_and_none_of_the_first_guesses(string password, string? code) =>
        PasswordRules.Check(password, ["siti.rahma@contoh.go.id", "Siti Rahma"], "New")?.Code.ShouldBe(code);

    /// <summary>RFC 6238, appendix B, SHA-1: the last six of its eight digits.</summary>
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1234567890, "005924")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string code)
    {
        var secret = Totp.Base32("12345678901234567890"u8.ToArray());
        var at = DateTime.UnixEpoch.AddSeconds(seconds);

        Totp.Code(secret, Totp.StepAt(at)).ShouldBe(code);
        Totp.StepOf(secret, code[..3] + " " + code[3..], at.AddSeconds(30), CodeSlack.Usual).ShouldBe(Totp.StepAt(at));
        Totp.StepOf(secret, code, at.AddSeconds(90), CodeSlack.Usual).ShouldBeNull();
        var begins = DateTime.UnixEpoch.AddSeconds(Totp.StepAt(at) * 30);
        Totp.StepOf(secret, code, begins, CodeSlack.None).ShouldBe(Totp.StepAt(at));
        Totp.StepOf(secret, code, begins.AddSeconds(29.9), CodeSlack.None).ShouldBe(Totp.StepAt(at));
        Totp.StepOf(secret, code, begins.AddSeconds(30), CodeSlack.None).ShouldBeNull("it lives 30 seconds");
        Totp.StepOf(secret, code, begins.AddSeconds(-0.1), CodeSlack.None).ShouldBeNull();
    }
}
