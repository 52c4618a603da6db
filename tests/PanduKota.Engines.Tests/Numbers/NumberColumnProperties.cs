using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using PanduKota.Engines.Numbers;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Numbers;

public sealed class NumberColumnProperties
{
    private static readonly CultureInfo indonesian = CultureInfo.GetCultureInfo("id-ID"), english = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-GB")]
    public void A_decimal_written_in_the_habit_of_its_column_reads_back(string habit)
    {
        var culture = CultureInfo.GetCultureInfo(habit);
        Prop.ForAll(Decimals().NonEmptyListOf().ToArbitrary(), numbers =>
        {
            var cells = numbers.Select(n => n.ToString("#,0.######", culture)).ToList();
            // Two cells that leave no doubt about the habit.
            List<string> column = [.. cells, 1234567.5m.ToString("#,0.#", culture), 12.75m.ToString("0.00", culture)];
            var reader = NumberColumn.Learn(column, NumberKind.Decimal);
            foreach (var (number, cell) in numbers.Zip(cells))
            {
                var reading = reader.Read(cell);
                reading.Number.ShouldBe(number, cell);
                (reading.State == ReadingState.Value || reading.Problem is not null).ShouldBeTrue();
            }
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Whole_rupiah_read_back_in_either_habit_with_or_without_rp() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Select(n => n * 397L).ToArbitrary(), rupiah =>
        {
            foreach (var cell in new[]
            {
                rupiah.ToString("N0", indonesian), rupiah.ToString("N0", english), rupiah.ToString(indonesian),
                "Rp " + rupiah.ToString("N0", indonesian), $"Rp{rupiah.ToString("N0", indonesian)},00", rupiah.ToString("N0", indonesian) + ",-",
            })
            {
                NumberColumn.Learn([cell], NumberKind.WholeRupiah).Read(cell).Rupiah.ShouldBe(rupiah, cell);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_string_makes_the_reader_fall_and_none_is_lost() => Prop.ForAll(
        Cells().ListOf().Select(c => c.ToList()).ToArbitrary(), cells =>
        {
            foreach (var kind in Enum.GetValues<NumberKind>())
            {
                var column = NumberColumn.Learn(cells, kind);
                foreach (var cell in cells)
                {
                    var reading = column.Read(cell);
                    reading.Words.ShouldBe(cell.Trim());
                    var hasValue = reading.Number is not null || reading.Day is not null || reading.IsYes is not null;
                    var isTold = reading.State switch
                    {
                        ReadingState.Value => hasValue,
                        ReadingState.Empty => !hasValue && reading.Problem is null,
                        ReadingState.Text => !hasValue && reading.Problem is not null,
                        _ => reading.Problem is not null,
                    };
                    if (!isTold)
                    {
                        Assert.Fail($"{kind} {cell}: {reading}");
                    }
                    reading.Problem?.Message.Indonesian.ShouldNotBeNullOrWhiteSpace();
                }
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Without_other_cells_a_number_with_two_readings_is_never_given_one() => Prop.ForAll(
        Gen.Choose(1, 999).Two().ToArbitrary(), parts =>
        {
            foreach (var mark in ".,")
            {
                var cell = $"{parts.Item1}{mark}{parts.Item2:000}";
                var reading = NumberColumn.Learn([cell], NumberKind.Decimal).Read(cell);
                (reading.State, reading.Number).ShouldBe((ReadingState.Ambiguous, null));
                reading.Readings.Order().ShouldBe([parts.Item1 + parts.Item2 / 1000m, parts.Item1 * 1000m + parts.Item2]);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_reads_back_in_words_figures_and_as_a_serial() => Prop.ForAll(
        Gen.Choose(0, 60_000).Select(d => new DateOnly(1990, 1, 1).AddDays(d)).ToArbitrary(), day =>
        {
            var column = NumberColumn.Learn(["31/12/2026"], NumberKind.Date);
            foreach (var cell in new[]
            {
                day.ToString("d MMMM yyyy", indonesian), day.ToString("d MMMM yyyy", english), day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
                day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (day.DayNumber - new DateOnly(1899, 12, 30).DayNumber).ToString(CultureInfo.InvariantCulture),
            })
            {
                column.Read(cell).Day.ShouldBe(day, cell);
            }
            column.Read((double)(day.DayNumber - new DateOnly(1899, 12, 30).DayNumber)).Day.ShouldBe(day);
        }).QuickCheckThrowOnFailure();

    private static Gen<decimal> Decimals() =>
        from whole in Gen.Choose(-2_000_000_000, 2_000_000_000)
        from scale in Gen.Choose(0, 6)
        from small in Gen.Elements(1, 1000, 1_000_000)
        select Math.Round(whole / small / (decimal)Math.Pow(10, scale), 6);

    /// <summary>Half of them of the letters that numbers are made of, so that the reader gets far into them.</summary>
    private static Gen<string> Cells() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements("0123456789.,-+()%eE /:'RpjutaMTrbx\u00A0\uFF11\uFF0E\uFF0C\u2212\uD800".ToCharArray()).ListOf().Select(c => new string([.. c])));
}
