using PanduKota.Features.Regions;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

public sealed class RegionClockTests
{
    [Theory]
    [InlineData("35.10", "21 Nov 2026 14.05 WIB", "21 Nov 2026 14:05 WIB")]
    [InlineData("73.71", "21 Nov 2026 15.05 WITA", "21 Nov 2026 15:05 WITA")]
    [InlineData("91.01", "21 Nov 2026 16.05 WIT", "21 Nov 2026 16:05 WIT")]
    [InlineData(null, "21 Nov 2026 14.05 WIB", "21 Nov 2026 14:05 WIB")]
    public void An_hour_is_said_as_the_region_has_it(string? region, string indonesian, string english)
    {
        var said = RegionClock.Say(new DateTime(2026, 11, 21, 7, 5, 0, DateTimeKind.Utc), region);
        (said.Indonesian, said.English).ShouldBe((indonesian, english));
    }

    [Fact]
    public void Every_province_that_ships_has_its_hour()
    {
        var provinces = ShippedReference.Regions().Rows.Where(r => r.Kind == "province").ToList();
        provinces.Count(p => RegionClock.Of(p.Code).Name == "WITA").ShouldBe(12);
        provinces.Count(p => RegionClock.Of(p.Code).Name == "WIT").ShouldBe(8);
        provinces.Count(p => RegionClock.Of(p.Code).Name == "WIB").ShouldBe(18);
    }
}
