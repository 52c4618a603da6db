using System.Globalization;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Publications;

/// <summary>Names that a downloaded file may safely have anywhere: lower-case ASCII letters, digits and hyphens.</summary>
internal static class BookFileName
{
    /// <summary>"masterplan-kabupaten-tanah-contoh-2026-2035-v12", with "-en" behind an English one.</summary>
    public static string Of(PlanHead plan, string language) => string.Create(
        CultureInfo.InvariantCulture,
        $"masterplan-{Plain(plan.RegionName)}-{plan.FirstYear}-{plan.LastYear}-v{plan.Version}{(language == "en" ? "-en" : "")}");

    internal static string Plain(string words) => string.Join('-', new string(
        [.. words.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
