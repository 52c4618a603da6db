using Microsoft.EntityFrameworkCore;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

public sealed class InstallShippedReferenceTests(RegionsDatabase database) : IClassFixture<RegionsDatabase>
{
    [Fact]
    public async Task What_ships_is_installed_once_and_mended_when_it_was_changed()
    {
        using var scope = database.Scope();
        var first = await scope.Get<InstallShippedReference>().Run(Actors.Operator, CancellationToken.None);
        first.IsOk.ShouldBeTrue(string.Join("; ", first.Problems));
        (await scope.Db.Regions.CountAsync()).ShouldBe(552);
        (await scope.Db.DimensionSets.CountAsync()).ShouldBe(ShippedReference.DimensionSets().Count);
        (await scope.Db.Nomenclature.CountAsync()).ShouldBe(ShippedReference.Nomenclature().Rows.Count);
        var entries = await scope.Db.Changes.CountAsync();

        using var again = database.Scope();
        var second = await again.Get<InstallShippedReference>().Run(Actors.Operator, CancellationToken.None);
        second.Value.Sum(r => r.Written).ShouldBe(0);
        (await again.Db.Changes.CountAsync()).ShouldBe(entries);
        (await again.Db.Receipts.CountAsync()).ShouldBe(2);

        await again.Db.Database.ExecuteSqlRawAsync("UPDATE dimension SET colour = '#000000' WHERE code = 'GOV'");
        using var third = database.Scope();
        await third.Get<InstallShippedReference>().Run(Actors.Operator, CancellationToken.None);
        (await database.Scope().Db.Set<PanduKota.Features.Strategy.Dimension>().SingleAsync(d => d.Code == "GOV")).Colour.ShouldNotBe("#000000");
    }

    [Fact]
    public async Task A_visitor_may_not() =>
        (await database.Scope().Get<InstallShippedReference>().Run(Actor.Nobody, CancellationToken.None))
            .Problems.Single().Code.ShouldBe("PEOPLE-001");
}
