using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Words;

public sealed class RupiahTests
{
    [Theory]
    [InlineData(0, "Rp 0", "Rp 0")]
    [InlineData(949, "Rp 949", "Rp 949")]
    [InlineData(1_000, "Rp 1 rb", "Rp 1 k")]
    [InlineData(1_500, "Rp 1,5 rb", "Rp 1.5 k")]
    [InlineData(250_000_000, "Rp 250 jt", "Rp 250 m")]
    [InlineData(1_234_567_890, "Rp 1,2 M", "Rp 1.2 bn")]
    [InlineData(681_400_000_000, "Rp 681,4 M", "Rp 681.4 bn")]
    [InlineData(999_960_000_000, "Rp 1 T", "Rp 1 tn")]
    [InlineData(2_221_750_518_399, "Rp 2,2 T", "Rp 2.2 tn")]
    [InlineData(1_234_500_000_000_000, "Rp 1.234,5 T", "Rp 1,234.5 tn")]
    [InlineData(-750_000_000, "Rp -750 jt", "Rp -750 m")]
    public void A_sum_is_said_as_people_say_it(long amount, string indonesian, string english)
    {
        new Rupiah(amount).ToString(null, Languages.Indonesian).ShouldBe(indonesian);
        new Rupiah(amount).ToString(null, Languages.English).ShouldBe(english);
    }

    [Fact]
    public void In_full_every_rupiah_is_shown()
    {
        new Rupiah(2_221_750_518_399).ToString("F", Languages.Indonesian).ShouldBe("Rp 2.221.750.518.399");
        new Rupiah(2_221_750_518_399).ToString("F", Languages.English).ShouldBe("Rp 2,221,750,518,399");
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void The_largest_sums_do_not_overflow(long amount) => new Rupiah(amount).ToString().ShouldStartWith("Rp ");
}
