using System.Globalization;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications;

/// <summary>How the files of a book are called.</summary>
internal static class BookFileName
{
    /// <summary>"masterplan-kabupaten-tanah-contoh-2026-2035-v12", with "-en" behind an English one.</summary>
    /// <param name="code">Of the template of the book.</param>
    public static string Of(string code, PlanHead plan, string language) => string.Create(
        CultureInfo.InvariantCulture,
        $"{code}-{FileNames.Plain(plan.RegionName)}-{plan.FirstYear}-{plan.LastYear}-v{plan.Version}{(language == "en" ? "-en" : "")}");
}
