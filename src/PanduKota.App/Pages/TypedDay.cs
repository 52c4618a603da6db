using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Pages;

/// <summary>A day as a form sends it: a browser's date field in one way, who types by hand in the Indonesian way.</summary>
internal static class TypedDay
{
    public static bool TryRead(string typed, out DateOnly day) =>
        DateOnly.TryParseExact(typed.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        || DateOnly.TryParse(typed, Languages.Indonesian, out day);

    public static Problem Unread(string typed, string field) => Problem.Error(
        "FORM-003", Text.Of("“{0}” bukan tanggal.", typed), Text.Of("Tulis seperti 2028-03-31."), new Place(Field: field));
}
