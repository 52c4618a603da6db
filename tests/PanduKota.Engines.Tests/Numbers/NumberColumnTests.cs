using System.Globalization;
using PanduKota.Engines.Numbers;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Numbers;

public sealed class NumberColumnTests
{
    [Fact]
    public void A_message_shows_both_readings_in_the_habit_of_its_language()
    {
        var problem = NumberColumn.Learn(["94.52", "65.1", "12.25", "2,244"], NumberKind.Decimal).Read("2,244").Problem!;

        problem.Message.Indonesian.ShouldBe("“2,244” dapat berarti 2.244 atau 2,244; dibaca 2.244 menurut sel lain di kolomnya.");
        problem.Message.English.ShouldBe("“2,244” can mean 2,244 or 2.244; read as 2,244 as the other cells of its column suggest.");
    }

    [Fact]
    public void The_place_of_the_cell_is_added_by_who_knows_it()
    {
        var reading = NumberColumn.Learn([], NumberKind.Year).Read("26");

        reading.ProblemAt(new Place("Program", "D14")).ShouldNotBeNull().Place.Cell.ShouldBe("D14");
        NumberColumn.Learn([], NumberKind.Year).Read("2026").ProblemAt(new Place("Program", "D14")).ShouldBeNull();
    }

    [Fact]
    public void Words_are_welcome_where_no_number_is_demanded_but_doubt_is_still_told()
    {
        var column = NumberColumn.Learn(["2.3:1000", "1.2.3", "1.234"], NumberKind.Decimal, isNumberDemanded: false);

        column.Read("2.3:1000").ShouldBe(new Reading(ReadingState.Text, "2.3:1000") { Readings = column.Read("2.3:1000").Readings });
        column.Read("1.2.3").Problem!.ShouldSatisfyAllConditions(p => p.Code.ShouldBe("NUM-002"), p => p.Severity.ShouldBe(Severity.Warning));
        column.Read("1.234").Problem!.ShouldSatisfyAllConditions(p => p.Code.ShouldBe("NUM-003"), p => p.Severity.ShouldBe(Severity.Warning));
    }

    [Fact]
    public void What_a_person_says_about_a_column_decides_it()
    {
        NumberColumn.Learn(["1.234"], NumberKind.Decimal, habit: NumberHabit.CommaDecimal).Read("1.234").ShouldSatisfyAllConditions(
            r => r.Number.ShouldBe(1234), r => r.Problem.ShouldBeNull());
        NumberColumn.Learn(["1.234"], NumberKind.Decimal, habit: NumberHabit.DotDecimal).Read("1.234").Number.ShouldBe(1.234m);
    }

    [Fact]
    public void A_head_in_millions_multiplies_and_a_unit_in_the_cell_goes_before_it()
    {
        var column = NumberColumn.Learn(["1.250,5", "2,5 M"], NumberKind.WholeRupiah, rupiahPerUnit: 1_000_000);

        column.Read("1.250,5").Rupiah.ShouldBe(1_250_500_000);
        column.Read("2,5 M").Rupiah.ShouldBe(2_500_000_000);
        column.Read("12").Rupiah.ShouldBe(12_000_000);
    }

    [Fact]
    public void In_a_head_in_millions_three_decimals_are_possible_and_therefore_ambiguous()
    {
        var reading = NumberColumn.Learn(["1.250"], NumberKind.WholeRupiah, rupiahPerUnit: 1_000_000).Read("1.250");

        (reading.State, reading.Number).ShouldBe((ReadingState.Ambiguous, null));
        reading.Readings.ShouldBe([1_250_000_000m, 1_250_000m], ignoreOrder: true);
    }

    [Theory]
    [InlineData(94.519999999999996, NumberKind.Decimal, false, "94.52")]
    [InlineData(915389611566, NumberKind.WholeRupiah, false, "915389611566")]
    [InlineData(0.85, NumberKind.Percent, true, "85")]
    [InlineData(85, NumberKind.Percent, false, "85")]
    [InlineData(2026, NumberKind.Year, false, "2026")]
    public void A_number_of_a_spreadsheet_needs_no_separators(double value, NumberKind kind, bool hasPercentFormat, string expected) =>
        NumberColumn.Learn([], kind).Read(value, hasPercentFormat).Number!.Value.ToString("0.####", CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    [InlineData(double.NaN, NumberKind.Decimal, "NUM-006")]
    [InlineData(1e300, NumberKind.WholeRupiah, "NUM-006")]
    [InlineData(1e20, NumberKind.WholeRupiah, "NUM-006")]
    [InlineData(0.5, NumberKind.WholeRupiah, "NUM-008")]
    [InlineData(46251, NumberKind.Year, "NUM-013")]
    [InlineData(3, NumberKind.Date, "NUM-015")]
    [InlineData(2, NumberKind.YesNo, "NUM-017")]
    public void A_number_of_a_spreadsheet_that_its_column_cannot_hold_is_told(double value, NumberKind kind, string code)
    {
        var reading = NumberColumn.Learn([], kind).Read(value);

        (reading.State, reading.Problem?.Code).ShouldBe((ReadingState.Text, code));
    }

    [Fact]
    public void Sums_beyond_what_can_be_kept_are_told_also_in_a_head_of_millions()
    {
        var column = NumberColumn.Learn([], NumberKind.WholeRupiah, rupiahPerUnit: 1_000_000);

        column.Read(1e25).Problem!.Code.ShouldBe("NUM-006");
        column.Read("9999999999999").Problem!.Code.ShouldBe("NUM-006");
        column.Read("9999999999999999999999999").Problem!.Code.ShouldBe("NUM-006");
        column.Read("9999999999999999999999999,5").Problem!.Code.ShouldBe("NUM-006");
        column.Read("9000000000000").Rupiah.ShouldBe(9_000_000_000_000_000_000);
    }

    [Fact]
    public void The_real_column_of_a_medium_term_plan_is_read_as_its_authors_meant()
    {
        // Targets of 2026 from a real plan: dots are decimals, one author used the comma for thousands.
        var column = NumberColumn.Learn(["94.92", "73.85", "63.731", "2,244", "2.3:1000", "65", "100", "0.41"], NumberKind.Decimal, isNumberDemanded: false);

        column.Habit.ShouldBe(NumberHabit.DotDecimal);
        column.Read("63.731").ShouldSatisfyAllConditions(r => r.Number.ShouldBe(63.731m), r => r.Problem.ShouldBeNull());
        column.Read("2,244").ShouldSatisfyAllConditions(r => r.Number.ShouldBe(2244), r => r.Problem!.Code.ShouldBe("NUM-004"));
        column.Read("2.3:1000").ShouldSatisfyAllConditions(r => r.Number.ShouldBeNull(), r => r.Problem.ShouldBeNull());
    }

    [Fact]
    public void A_cell_of_prose_is_kept_whole()
    {
        var prose = new string('1', 81);

        NumberColumn.Learn([prose], NumberKind.Decimal).Read(prose).ShouldSatisfyAllConditions(
            r => r.State.ShouldBe(ReadingState.Text), r => r.Words.ShouldBe(prose), r => r.Problem!.Code.ShouldBe("NUM-001"));
    }
}
