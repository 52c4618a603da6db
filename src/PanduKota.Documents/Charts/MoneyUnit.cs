using System.Globalization;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

/// <summary>The unit that a chart or table states once, so that its cells hold short figures.</summary>
/// <param name="Rupiah">Whole rupiah in one unit.</param>
/// <param name="Name">"miliar rupiah".</param>
public sealed record MoneyUnit(long Rupiah, Text Name)
{
    public static MoneyUnit One { get; } = new(1, Text.Of("rupiah"));

    public static MoneyUnit Juta { get; } = new(1_000_000, Text.Of("juta rupiah"));

    public static MoneyUnit Miliar { get; } = new(1_000_000_000, Text.Of("miliar rupiah"));

    public static MoneyUnit Triliun { get; } = new(1_000_000_000_000, Text.Of("triliun rupiah"));

    /// <summary>The greatest unit in which the greatest amount is at least 10; juta for little plans, rupiah for tiny ones.</summary>
    public static MoneyUnit For(IEnumerable<long> amounts)
    {
        var greatest = amounts.DefaultIfEmpty(0).Max();
        return greatest switch
        {
            >= 10_000_000_000_000 => Triliun,
            >= 10_000_000_000 => Miliar,
            >= 1_000_000 => Juta,
            _ => One,
        };
    }

    /// <summary>For cells that are to be added up by hand: juta until a figure needs more than six digits, then miliar.</summary>
    public static MoneyUnit ForTable(IEnumerable<long> amounts) => amounts.DefaultIfEmpty(0).Max() switch
    {
        >= 1_000_000_000_000 => Miliar,
        >= 1_000_000 => Juta,
        _ => One,
    };

    /// <summary>"1.234,5" in the habit of the language, without the unit.</summary>
    public string Say(long amount, CultureInfo culture, int decimals) =>
        In(amount).ToString("N" + (this == One ? 0 : decimals), culture);

    public decimal In(long amount) => amount / (decimal)Rupiah;
}
