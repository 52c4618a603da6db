using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Shared;

/// <summary>Two people changed one thing: what each field was, what each of them made it, and which to keep.</summary>
/// <param name="Posted">All inputs of the form as they came, to be carried along.</param>
/// <param name="DiscardPath">Where to go to let one's own changes go.</param>
/// <param name="Say">Field, value -> the value as people read it.</param>
public sealed record ConflictForm(
    EditConflict Conflict,
    string RegionCode,
    string? Why,
    Guid DraftId,
    IReadOnlyDictionary<string, string> Posted,
    string DiscardPath,
    Func<string, string, Text> Say)
{
    private const string Choice = "pilih:";

    public static string Name(ConflictField field) => Choice + field.Field;

    /// <summary>The fields for which the colleague's value was chosen.</summary>
    public static IReadOnlySet<string> Theirs(IFormCollection form) =>
        form.Where(f => f.Key.StartsWith(Choice, StringComparison.Ordinal) && f.Value == "theirs").Select(f => f.Key[Choice.Length..]).ToHashSet();
}
