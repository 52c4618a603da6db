using System.Globalization;

namespace PanduKota.Engines.PlanChecks;

/// <summary>A year inside a sentence, without thousands separator.</summary>
internal static class YearWords
{
    public static string Of(int year) => year.ToString(CultureInfo.InvariantCulture);
}
