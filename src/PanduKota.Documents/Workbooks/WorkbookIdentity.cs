using PanduKota.Engines.Numbers;

namespace PanduKota.Documents.Workbooks;

/// <summary>
/// What a programme workbook knows of itself, on a hidden sheet: the plan it was written from, and of each programme in it
/// what every cell held then, as seals. With it a file that comes back is compared three ways.
/// </summary>
/// <param name="PlanVersion">Version of the plan when it was written.</param>
public sealed record WorkbookIdentity(
    Guid PlanId, string RegionCode, int PlanVersion, DateTime WrittenAtUtc, IReadOnlyList<SealedProgramme> Programmes);

/// <summary>What a person has said of figures with two readings; Unknown leaves it to the columns themselves.</summary>
public sealed record ReadingHabits(NumberHabit Targets = NumberHabit.Unknown, NumberHabit Money = NumberHabit.Unknown)
{
    public static ReadingHabits None { get; } = new();
}

/// <param name="Version">Version of the programme when the workbook was written.</param>
/// <param name="Seals">Field -> seal of its value; a field that held nothing is absent.</param>
public sealed record SealedProgramme(Guid Id, string Code, int Version, IReadOnlyDictionary<string, string> Seals);
