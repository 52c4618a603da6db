using PanduKota.Engines.Words;

namespace PanduKota.Features.Regions;

/// <summary>
/// Indonesia's three hours: WIB (UTC+7), WITA (+8) and WIT (+9), by the province that a region code begins with.
/// </summary>
public static class RegionClock
{
    private static readonly HashSet<string> Wita = ["51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76"];

    private static readonly HashSet<string> Wit = ["81", "82", "91", "92", "93", "94", "95", "96", "97"];

    /// <summary>Hours ahead of UTC and their name; regions that are not known, and none at all, use WIB.</summary>
    public static (int HoursAhead, string Name) Of(string? regionCode)
    {
        var province = regionCode?.Split('.')[0] ?? "";
        return Wita.Contains(province) ? (8, "WITA") : Wit.Contains(province) ? (9, "WIT") : (7, "WIB");
    }

    /// <summary>The hour there; beyond the end of the calendar, that end.</summary>
    public static DateTime LocalTime(DateTime atUtc, string? regionCode)
    {
        var ahead = TimeSpan.FromHours(Of(regionCode).HoursAhead);
        return atUtc < DateTime.MaxValue - ahead ? atUtc + ahead : DateTime.MaxValue;
    }

    /// <summary>"tersimpan 14.03": the hour alone, for what has just been saved.</summary>
    public static Text SavedAt(DateTime atUtc, string? regionCode) => Text.Of("tersimpan {0:HH.mm}", LocalTime(atUtc, regionCode));

    /// <summary>"21 Nov 2026 14.05 WIB", in the language it is shown in.</summary>
    public static Text Say(DateTime atUtc, string? regionCode) =>
        Text.Of("{0:d MMM yyyy HH.mm} {1}", LocalTime(atUtc, regionCode), Of(regionCode).Name);
}
