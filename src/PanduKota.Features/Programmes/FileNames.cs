namespace PanduKota.Features.Programmes;

/// <summary>Names that a downloaded file may safely have anywhere: lower-case ASCII letters, digits and hyphens.</summary>
internal static class FileNames
{
    public static string Plain(string words) => string.Join('-', new string(
        [.. words.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
