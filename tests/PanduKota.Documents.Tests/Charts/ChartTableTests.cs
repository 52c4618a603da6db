using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Charts;

public sealed class ChartTableTests
{
    [Fact]
    public void Every_chart_has_a_table_with_full_rows()
    {
        foreach (var chart in ChartSamples.All)
        {
            var table = ChartTable.Of(chart);
            table.Rows.ShouldNotBeEmpty();
            table.Rows.ShouldAllBe(r => r.Count == table.Heads.Count);
        }
    }

    [Fact]
    public void Spending_says_its_unit_once_and_its_figures_in_the_habit_of_the_language()
    {
        var table = ChartTable.Of(new StackedYears(Text.Verbatim("Belanja"), [2026],
            [new YearSeries(ChartSamples.Dimensions[0], [1_234_500_000_000])], [1_000_000_000_000]));
        table.Caption.Indonesian.ShouldBe("Belanja (miliar rupiah)");
        table.Caption.English.ShouldBe("Belanja (billion rupiah)");
        table.Rows[0].Select(c => c.Indonesian).ShouldBe(["2026", "1.234,5", "1.234,5", "1.000,0", "234,5"]);
        table.Rows[0][1].English.ShouldBe("1,234.5");
    }

    [Fact]
    public void A_scale_ends_at_a_round_figure_above_the_greatest()
    {
        foreach (var greatest in new[] { 0.0003, 0.7, 1, 3, 9.99, 10, 72, 101, 12_345, 9e18 })
        {
            var scale = Scale.UpTo(greatest);
            scale.Max.ShouldBeGreaterThanOrEqualTo(greatest * 0.999999);
            scale.Ticks.Count.ShouldBeInRange(3, 6);
        }
        Scale.UpTo(double.NaN).Length(double.NaN, 100).ShouldBe(0);
    }

    [Fact]
    public void The_unit_of_money_fits_the_greatest_amount()
    {
        MoneyUnit.For([]).ShouldBe(MoneyUnit.One);
        MoneyUnit.For([999_999]).ShouldBe(MoneyUnit.One);
        MoneyUnit.For([8_500_000_000]).ShouldBe(MoneyUnit.Juta);
        MoneyUnit.For([12_000_000_000]).ShouldBe(MoneyUnit.Miliar);
        MoneyUnit.For([2_221_750_518_399]).ShouldBe(MoneyUnit.Miliar);
        MoneyUnit.For([22_000_000_000_000]).ShouldBe(MoneyUnit.Triliun);
    }
}
