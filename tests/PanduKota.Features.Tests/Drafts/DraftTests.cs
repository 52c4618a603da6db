using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Drafts;
using PanduKota.Features.People;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Drafts;

public sealed class DraftDatabase : TestDatabase
{
    protected override void AddServices(IServiceCollection services) => services.AddDrafts();
}

public sealed class DraftTests(DraftDatabase database) : IClassFixture<DraftDatabase>
{
    private readonly string region = $"{Random.Shared.Next(10, 89)}.{Random.Shared.Next(10_000, 99_999)}";

    private async Task<Plan> GivenPlan(PlanStatus status = PlanStatus.Draft)
    {
        using var scope = database.Scope();
        return await scope.Given.Plan(region, status: status);
    }

    private async Task<Engines.Outcome<DateTime>> Save(DraftSubject subject, Guid id, Actor actor, string name = "Setengah jadi", int version = 3)
    {
        using var scope = database.Scope();
        return await scope.Get<SaveDraft>().Run(new(region, id, subject, version, new Dictionary<string, string> { ["Name"] = name }), actor, default);
    }

    private async Task<IReadOnlyList<KeptDraft>> Of(DraftSubject subject, Actor actor)
    {
        using var scope = database.Scope();
        return await scope.Get<DraftQueries>().Of(region, subject, actor, default);
    }

    [Fact]
    public async Task The_last_state_of_a_form_comes_back_to_its_writer_with_its_hour_and_version_and_is_in_no_log()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (id, actor) = (Guid.CreateVersion7(), Actors.Coordinator(region));
        await Save(subject, id, actor, "Yang pertama");
        var at = await Save(subject, id, actor, "Yang terakhir");

        var draft = (await Of(subject, actor)).ShouldHaveSingleItem();
        (draft.Id, draft.StartedFromVersion, draft.SavedAtUtc, draft.Fields["Name"]).ShouldBe((id, 3, at.Value, "Yang terakhir"));
        using var scope = database.Scope();
        (await scope.Db.Changes.CountAsync(c => c.RegionCode == region)).ShouldBe(0);
    }

    [Fact]
    public async Task Two_tabs_keep_a_draft_each_and_the_newest_comes_first()
    {
        var subject = new DraftSubject(DraftForm.NewProgramme, (await GivenPlan()).Id);
        var actor = Actors.Bappeda(region);
        await Save(subject, Guid.CreateVersion7(), actor, "Tab pertama");
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await Save(subject, Guid.CreateVersion7(), actor, "Tab kedua");
        (await Of(subject, actor)).Select(d => d.Fields["Name"]).ShouldBe(["Tab kedua", "Tab pertama"]);
    }

    [Fact]
    public async Task Nobody_else_sees_writes_or_drops_a_draft()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var id = Guid.CreateVersion7();
        await Save(subject, id, Actors.Coordinator(region), "Milik koordinator");

        (await Of(subject, Actors.Bappeda(region))).ShouldBeEmpty();
        (await Of(subject, Actors.Operator)).ShouldBeEmpty();
        (await Of(subject, Actor.Nobody)).ShouldBeEmpty();
        (await Save(subject, id, Actors.Bappeda(region), "Ditimpa")).Problems.Single().Code.ShouldBe("DRAFT-404");
        using (var scope = database.Scope())
        {
            (await scope.Get<DropDraft>().Run(new(region, id), Actors.Bappeda(region), default)).Value.ShouldBeFalse();
        }
        (await Of(subject, Actors.Coordinator(region))).Single().Fields["Name"].ShouldBe("Milik koordinator");
    }

    [Fact]
    public async Task Two_people_of_one_name_in_one_office_do_not_share_drafts()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (one, other) = (Actors.Coordinator(region) with { AccountId = Guid.CreateVersion7() }, Actors.Coordinator(region) with { AccountId = Guid.CreateVersion7() });
        await Save(subject, Guid.CreateVersion7(), one);
        (await Of(subject, one)).Count.ShouldBe(1);
        (await Of(subject, other)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_dropped_draft_is_gone()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (id, actor) = (Guid.CreateVersion7(), Actors.Coordinator(region));
        await Save(subject, id, actor);
        using (var scope = database.Scope())
        {
            (await scope.Get<DropDraft>().Run(new(region, id), actor, default)).Value.ShouldBeTrue();
        }
        (await Of(subject, actor)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_may_not_save_the_form_keeps_no_draft_of_it()
    {
        var plan = await GivenPlan();
        using var scope = database.Scope();
        var own = await scope.Given.Agency("Dinas Sosial", region);
        var other = await scope.Given.Agency("Dinas Pendidikan", region);
        var programme = new DraftSubject(DraftForm.Programme, (await scope.Given.Programme(plan, lead: other)).Id);
        var id = Guid.CreateVersion7();

        (await Save(programme, id, Actors.Planner(own))).Problems.Single().Code.ShouldBe("PEOPLE-004");
        (await Save(programme, id, Actors.Mentor(region))).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await Save(programme, id, Actor.Nobody)).Problems.Single().Code.ShouldBe("PEOPLE-001");
        (await Save(new(DraftForm.Plan, plan.Id), id, Actors.Planner(own))).Problems.Single().Code.ShouldBe("PEOPLE-002");
        (await Save(programme, id, Actors.Planner(other))).IsOk.ShouldBeTrue();
        (await Save(new(DraftForm.NewProgramme, plan.Id), Guid.CreateVersion7(), Actors.Planner(own))).IsOk.ShouldBeTrue();
        (await Save(new(DraftForm.Programme, Guid.CreateVersion7()), id, Actors.Coordinator(region))).Problems.Single().Code.ShouldBe("DRAFT-405");
        var published = await GivenPlan(PlanStatus.Published);
        (await Save(new(DraftForm.Plan, published.Id), Guid.CreateVersion7(), Actors.Coordinator(region))).Problems.Single().Code.ShouldBe("PEOPLE-005");
    }

    [Fact]
    public async Task What_is_too_long_is_refused_and_what_was_kept_before_stays()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (id, actor) = (Guid.CreateVersion7(), Actors.Coordinator(region));
        await Save(subject, id, actor, "Masih pendek");
        (await Save(subject, id, actor, new string('x', SaveDraft.MostCharacters))).Problems.Single().Code.ShouldBe("DRAFT-001");
        (await Of(subject, actor)).Single().Fields["Name"].ShouldBe("Masih pendek");
    }

    [Fact]
    public async Task Old_drafts_go_when_their_owner_keeps_another()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var actor = Actors.Coordinator(region);
        await Save(subject, Guid.CreateVersion7(), actor, "Lama");
        database.Clock.Advance(SaveDraft.KeptFor + TimeSpan.FromDays(1));
        await Save(subject, Guid.CreateVersion7(), actor, "Baru");
        (await Of(subject, actor)).Select(d => d.Fields["Name"]).ShouldBe(["Baru"]);
    }

    [Fact]
    public async Task The_same_draft_sent_twice_at_once_is_kept_once()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (id, actor) = (Guid.CreateVersion7(), Actors.Coordinator(region));
        var saved = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Save(subject, id, actor, $"Ke-{i}")));
        saved.ShouldAllBe(s => s.IsOk);
        (await Of(subject, actor)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("programme:0198f2c4-0000-7000-8000-000000000001", DraftForm.Programme)]
    [InlineData("newProgramme:0198f2c4-0000-7000-8000-000000000001", DraftForm.NewProgramme)]
    public void A_subject_is_read_as_it_is_written(string words, DraftForm form)
    {
        var subject = DraftSubject.Read(words)!;
        (subject.Form, subject.ToString()).ShouldBe((form, words));
    }

    [Theory]
    [InlineData("")]
    [InlineData("programme")]
    [InlineData("7:0198f2c4-0000-7000-8000-000000000001")]
    [InlineData("programme:x")]
    public void Anything_else_is_no_subject(string words) => DraftSubject.Read(words).ShouldBeNull();

    [Fact]
    public async Task A_hand_over_gives_drafts_to_the_successor_and_tells_how_many()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (from, to) = (Person("Yang pindah"), Person("Penggantinya"));
        await Save(subject, Guid.CreateVersion7(), Self(from));
        using var scope = database.Scope();

        var moved = await new HandedOverDrafts(scope.Db).Move(from, to, new HandOver.Request(from.Id, to.Id), Actors.Coordinator(region), default);
        await scope.Db.SaveChangesAsync();

        (moved.Moved, moved.Unchanged, moved.Left.Count).ShouldBe((1, 0, 0));
        (await Of(subject, Self(from))).ShouldBeEmpty();
        (await Of(subject, Self(to))).ShouldHaveSingleItem().Fields["Name"].ShouldBe("Setengah jadi");
    }

    [Fact]
    public async Task Who_only_steps_aside_keeps_his_drafts_and_nobody_hands_over_those_of_another_region()
    {
        var subject = new DraftSubject(DraftForm.Plan, (await GivenPlan()).Id);
        var (from, to) = (Person("Yang cuti"), Person("Pelaksana tugas"));
        await Save(subject, Guid.CreateVersion7(), Self(from));
        using var scope = database.Scope();
        var drafts = new HandedOverDrafts(scope.Db);

        var aside = await drafts.Move(from, to, new HandOver.Request(from.Id, to.Id, IsActing: true), Actors.Coordinator(region), default);
        var foreign = await drafts.Move(from, to, new HandOver.Request(from.Id, to.Id), Actors.Coordinator("90.01"), default);
        await scope.Db.SaveChangesAsync();

        (aside.Moved, aside.Unchanged).ShouldBe((0, 1));
        (foreign.Moved, foreign.Left.Single().Code).ShouldBe((0, "PEOPLE-003"));
        (await Of(subject, Self(from))).ShouldHaveSingleItem();
    }

    private static Account Person(string name)
    {
        var email = $"{Guid.CreateVersion7():N}@contoh.go.id";
        return new Account { Id = Guid.CreateVersion7(), Email = email, EmailKey = Account.KeyOf(email), Name = name, CreatedAtUtc = DateTime.UtcNow };
    }

    private Actor Self(Account account) => new(account.Name, Role.Coordinator, region, null, account.Id);
}
