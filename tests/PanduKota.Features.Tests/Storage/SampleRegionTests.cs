using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Alignment;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Storage;

public sealed class SampleRegionTests(SampleRegionTests.Database database) : IClassFixture<SampleRegionTests.Database>
{
    private static readonly CancellationToken None = CancellationToken.None;

    public sealed class Database : TestDatabase
    {
        protected override void AddServices(IServiceCollection services) =>
            services.AddRegions().AddStrategy().AddAlignment().AddProgrammes().AddPublications();
    }

    [Fact]
    public async Task The_sample_region_is_installed_once_and_what_people_changed_stays()
    {
        using var scope = database.Scope();
        await scope.Get<InstallShippedReference>().Run(Actors.Operator, None);
        var installed = await scope.Get<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, None);

        installed.IsOk.ShouldBeTrue(string.Join("; ", installed.Problems));
        installed.Value.RegionCode.ShouldBe(Given.SampleCode);
        var region = await scope.Db.Regions.SingleAsync(r => r.Code == Given.SampleCode);
        (region.Name, region.IsInvented).ShouldBe(("Kabupaten Tanah Contoh", true));
        (await scope.Db.Agencies.CountAsync(a => a.RegionCode == region.Code && a.Kind == AgencyKind.District)).ShouldBe(4);
        var plan = (await scope.Get<PlanQueries>().Get(region.Code, null, Actors.Operator, None)).Value;
        (plan.Id, plan.FirstYear, plan.LastYear, plan.Goals.Count > 5, plan.Missions.Count > 2)
            .ShouldBe((installed.Value.PlanId, 2026, 2035, true, true));
        plan.Ceilings.Count(c => c.FundSource.Length == 0).ShouldBe(10);
        (await scope.Db.MediumTermProgrammes.CountAsync(p => p.RegionCode == region.Code)).ShouldBe(45);
        (await scope.Db.Programmes.CountAsync(p => p.PlanId == plan.Id)).ShouldBe(83);
        (await scope.Db.Programmes.CountAsync(p => p.PlanId == plan.Id && p.LeadAgencyId == null)).ShouldBe(0);
        installed.Value.Receipts.Select(r => r.Rejected).ShouldBe([0, 0, 0, 0]);
        var charters = await scope.Db.Programmes.AsNoTracking().Include(p => p.Charter!.Months).Where(p => p.PlanId == plan.Id && p.IsQuickWin).ToListAsync();
        charters.Count.ShouldBe(6);
        charters.ShouldAllBe(p => p.Charter!.Owner!.Contains("(rekaan)") && p.Charter.Promise != null && p.Charter.Problem != null && p.Charter.Sustainability != null);
        charters.ShouldAllBe(p => p.Charter!.Months.Count(m => m.Planned != null) == 12 && p.Charter.Months.Any(m => m.Actual != null));
        charters.ShouldAllBe(p => p.Charter!.Months.Single(m => m.Month == 12).Planned == p.Charter.Target);

        using var edit = database.Scope();
        (await edit.Get<EditPlan>().Run(new(region.Code, plan.Id, plan.EditVersion, Vision: "Diubah warga"), Actors.Coordinator(), None))
            .IsOk.ShouldBeTrue();
        var entries = await edit.Db.Changes.CountAsync();
        using var again = database.Scope();
        var second = await again.Get<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, None);

        second.Value.PlanId.ShouldBe(plan.Id);
        second.Value.Receipts.ShouldBeEmpty();
        (await again.Db.Plans.SingleAsync(p => p.Id == plan.Id)).Vision.ShouldBe("Diubah warga");
        (await again.Db.Changes.CountAsync()).ShouldBe(entries);
        (await again.Get<VerifyLog>().Run(Actors.Operator, None)).IsOk.ShouldBeTrue();
    }

    [Fact]
    public async Task Without_its_files_it_says_where_it_looked()
    {
        using var scope = database.Scope();
        var refused = await scope.Get<InstallSampleRegion>().Run("/tidak/ada", Actors.Operator, None);
        refused.Problems.Single().Code.ShouldBe("SAMPLE-001");
        refused.Problems.Single().Message.Indonesian.ShouldContain("/tidak/ada");
    }
}
