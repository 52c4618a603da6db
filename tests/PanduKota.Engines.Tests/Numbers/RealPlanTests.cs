using PanduKota.Engines.Numbers;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Numbers;

/// <summary>A real medium-term plan, where its file lies beside the repository; there is nothing to look at where it does not.</summary>
public sealed class RealPlanTests
{
    [Fact]
    public void Its_ceilings_add_up_and_only_its_thousands_commas_are_in_doubt()
    {
        if (RealPlanFile.Lines() is not { } lines)
        {
            return;
        }
        List<string> Column(string head) => [.. lines.Select(l => l[head])];

        RealPlanFile.Years.Select(y => Sum(Column($"pagu_{y}")))
            .ShouldBe([2_221_750_518_399, 2_225_947_925_000, 2_226_117_479_100, 2_239_590_537_500, 2_299_499_379_300]);

        foreach (var head in RealPlanFile.Years.Select(y => $"target_{y}").Prepend("baseline"))
        {
            var cells = Column(head);
            var column = NumberColumn.Learn(cells, NumberKind.Decimal, isNumberDemanded: false);
            cells.Where(c => column.Read(c).Problem is not null).ShouldHaveSingleItem().ShouldStartWith("2,");
            cells.Where(c => column.Read(c).State == ReadingState.Text).ShouldBe(["2.3:1000"]);
            cells.Where(c => c.StartsWith('6') && c.Length == 6).ShouldAllBe(c => column.Read(c).Number < 100);
        }
    }

    private static long Sum(List<string> cells)
    {
        var column = NumberColumn.Learn(cells, NumberKind.WholeRupiah);
        return cells.Select(column.Read).Sum(r => r is { Problem: null, Rupiah: { } rupiah } ? rupiah : 0);
    }
}
