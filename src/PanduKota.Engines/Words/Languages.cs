using System.Globalization;

namespace PanduKota.Engines.Words;

/// <summary>The two languages of the product, Indonesian first.</summary>
public static class Languages
{
    public static CultureInfo Indonesian { get; } = CultureInfo.GetCultureInfo("id-ID");

    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<CultureInfo> All { get; } = [Indonesian, English];

    public static bool IsIndonesian(CultureInfo culture) => culture.TwoLetterISOLanguageName != "en";
}
