using PanduKota.Features.Programmes;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes;

public sealed class TypedRupiahTests
{
    [Theory]
    [InlineData("1.234.567", 1_234_567)]
    [InlineData("1,234,567", 1_234_567)]
    [InlineData("1,5 miliar", 1_500_000_000)]
    [InlineData("Rp 450 jt", 450_000_000)]
    [InlineData("2 T", 2_000_000_000_000)]
    [InlineData("1.500", 1_500)]
    [InlineData(" 0 ", 0)]
    public void A_sum_is_read_as_people_write_it(string typed, long rupiah) => TypedRupiah.Read(typed, "x").Value.ShouldBe(rupiah);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    [InlineData(null)]
    public void Nothing_is_nothing(string? typed) => TypedRupiah.Read(typed, "x").Value.ShouldBeNull();

    [Theory]
    [InlineData("1,5")]
    [InlineData("1000,5")]
    [InlineData("1.2.3")]
    [InlineData("5 %")]
    [InlineData("satu juta")]
    [InlineData("1e9")]
    [InlineData("99999999999999999999")]
    public void What_would_have_to_be_guessed_or_rounded_is_asked_about(string typed)
    {
        var problem = TypedRupiah.Read(typed, "Costs[APBD].Rupiah[2028]", 2028).Problems.ShouldHaveSingleItem();
        (problem.Code, problem.Place.Field, problem.Place.Year).ShouldBe(("FORM-001", "Costs[APBD].Rupiah[2028]", 2028));
    }
}
