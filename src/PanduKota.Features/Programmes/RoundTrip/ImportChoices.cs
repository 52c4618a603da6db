using PanduKota.Documents.Workbooks;
using PanduKota.Engines.RoundTrip;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>What a person has decided of a workbook that came back, after seeing how it differs from the plan.</summary>
/// <param name="Sides">Key of a cell that both have changed -> whose value stays: File or Plan.</param>
/// <param name="Removals">Programmes whose rows are gone from the file, to be taken out of the plan too.</param>
/// <param name="Habits">What the separators of figures with two readings mean; asked once for all columns of a kind.</param>
/// <param name="IsPartial">
/// The rows say only what they hold, as a block pasted from a sheet does: fund sources and indicators that are not among them stay.
/// </param>
/// <param name="Others">For conflicts that are not named: File, Plan, or Both to leave them open.</param>
public sealed record ImportChoices(
    IReadOnlyDictionary<string, CellOrigin> Sides, IReadOnlySet<Guid> Removals, CellOrigin Others = CellOrigin.Both,
    ReadingHabits? Habits = null,
    bool IsPartial = false)
{
    /// <summary>Field that stands for a programme as a whole.</summary>
    public const string Whole = "*";

    public static ImportChoices None { get; } = new(new Dictionary<string, CellOrigin>(), new HashSet<Guid>());

    /// <summary>"0198b2a4.../Costs[APBD].Rupiah[2028]".</summary>
    public static string Key(Guid programmeId, string field) => $"{programmeId:N}/{field}";

    public CellOrigin SideOf(Guid programmeId, string field) => Sides.GetValueOrDefault(Key(programmeId, field), Others);
}

/// <summary>A programme whose rows were deleted from the file.</summary>
/// <param name="IsAsWritten">Nobody has changed it since the file was written.</param>
/// <param name="IsWanted">A person wants it out of the plan as well.</param>
internal sealed record MissingProgramme(Programme Stored, bool IsAsWritten, bool IsWanted)
{
    /// <summary>It is not for this person to remove.</summary>
    public bool IsRefused { get; set; }

    public bool IsRemoved => IsWanted && !IsRefused;
}
