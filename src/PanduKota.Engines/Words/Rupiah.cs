using System.Globalization;

namespace PanduKota.Engines.Words;

/// <summary>
/// Whole rupiah, said as people say it. Formats: "G" or none = short (Rp 681,4 M; English Rp 681.4 bn),
/// "F" = in full (Rp 681.400.000.000).
/// </summary>
public readonly record struct Rupiah(long Amount) : IFormattable
{
    private static readonly (long From, string Indonesian, string English)[] Steps =
    [
        (1_000_000_000_000, "T", "tn"), (1_000_000_000, "M", "bn"), (1_000_000, "jt", "m"), (1_000, "rb", "k"),
    ];

    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var culture = formatProvider as CultureInfo ?? CultureInfo.CurrentCulture;
        if (format == "F" || Amount == 0)
        {
            return "Rp " + Amount.ToString("N0", culture);
        }
        var size = Math.Abs((decimal)Amount);
        foreach (var (from, indonesian, english) in Steps)
        {
            // 999,96 juta rounds to 1.000,0 juta and is better said as 1 miliar.
            if (Math.Round(size / from, 1) >= 1 && size >= from - from / 20)
            {
                var unit = Languages.IsIndonesian(culture) ? indonesian : english;
                return $"Rp {(Amount / (decimal)from).ToString("#,0.#", culture)} {unit}";
            }
        }
        return "Rp " + Amount.ToString("N0", culture);
    }

    public override string ToString() => ToString(null, CultureInfo.CurrentCulture);
}
