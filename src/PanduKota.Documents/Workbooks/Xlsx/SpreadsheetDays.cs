using System.Globalization;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>Serial numbers of days as spreadsheets count them: 1 is 1 January 1900, and a 29 February 1900 that never was.</summary>
public static class SpreadsheetDays
{
    /// <summary>Days between the two date systems (1 January 1904 is 1462 in the other).</summary>
    public const int From1904 = 1462;

    private static readonly DateOnly Zero = new(1899, 12, 30);

    /// <summary>Serials from 1 March 1900 to 31 December 9999; earlier ones are wrong in every spreadsheet and are null.</summary>
    public static DateOnly? Day(double serial) =>
        serial is >= 61 and < 2_958_466 ? Zero.AddDays((int)Math.Floor(serial)) : null;

    public static int Serial(DateOnly day) => day.DayNumber - Zero.DayNumber;

    /// <summary>2026-11-22, with the time behind it when there is one; a serial that is no day as the number it is.</summary>
    public static string Text(double serial)
    {
        if (Day(serial) is not { } day)
        {
            return serial.ToString("R", CultureInfo.InvariantCulture);
        }
        var words = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var minutes = (int)Math.Round((serial - Math.Floor(serial)) * 24 * 60);
        return minutes is 0 or 1440
            ? words
            : string.Create(CultureInfo.InvariantCulture, $"{words} {minutes / 60:00}:{minutes % 60:00}");
    }
}
