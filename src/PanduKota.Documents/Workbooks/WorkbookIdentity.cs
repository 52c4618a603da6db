using PanduKota.Engines.Numbers;

namespace PanduKota.Documents.Workbooks;

/// <summary>
/// What a programme workbook knows of itself, on a hidden sheet: the plan it was written from, and of each programme in it
/// what every cell held then, as seals. With it a file that comes back is compared three ways.
/// </summary>
/// <param name="PlanVersion">Version of the plan when it was written.</param>
/// <param name="Purpose">Which part of the programmes it shows.</param>
public sealed record WorkbookIdentity(
    Guid PlanId, string RegionCode, int PlanVersion, DateTime WrittenAtUtc, IReadOnlyList<SealedProgramme> Programmes,
    WorkbookPurpose Purpose = WorkbookPurpose.Matrix)
{
    /// <summary>Those of other files of the same plan, whose sheets somebody has moved into this one.</summary>
    public IReadOnlyList<WorkbookIdentity> Others { get; init; } = [];

    /// <summary>All that the file knows of a programme, of whatever version.</summary>
    public IEnumerable<SealedProgramme> Sealed(Guid programme) =>
        Programmes.Concat(Others.SelectMany(o => o.Programmes)).Where(p => p.Id == programme);
}

/// <summary>What a workbook is for: which part of the programmes it shows, and takes back.</summary>
public enum WorkbookPurpose
{
    /// <summary>The programmes whole; they can be added and taken away.</summary>
    Matrix,

    /// <summary>Indicators with their targets and money by fund source, of programmes that are there.</summary>
    TargetsAndCosts,

    /// <summary>The charters of the programmes that are quick wins, with their monthly indicator.</summary>
    QuickWinCharters,
}

/// <summary>The word of each purpose in addresses, file names and on the hidden sheet.</summary>
public static class WorkbookPurposes
{
    private static readonly Dictionary<WorkbookPurpose, string> words = new()
    {
        [WorkbookPurpose.Matrix] = "matriks",
        [WorkbookPurpose.TargetsAndCosts] = "target-biaya",
        [WorkbookPurpose.QuickWinCharters] = "quick-win",
    };

    public static IReadOnlyCollection<WorkbookPurpose> All => words.Keys;

    public static string Word(this WorkbookPurpose purpose) => words[purpose];

    /// <returns>Null for a word that names none.</returns>
    public static WorkbookPurpose? Of(string? word) =>
        words.Where(w => w.Value == word).Select(w => (WorkbookPurpose?)w.Key).FirstOrDefault();
}

/// <summary>What a person has said of figures with two readings; Unknown leaves it to the columns themselves.</summary>
public sealed record ReadingHabits(NumberHabit Targets = NumberHabit.Unknown, NumberHabit Money = NumberHabit.Unknown)
{
    public static ReadingHabits None { get; } = new();
}

/// <param name="Version">Version of the programme when the workbook was written.</param>
/// <param name="Seals">Field -> seal of its value; a field that held nothing is absent.</param>
public sealed record SealedProgramme(Guid Id, string Code, int Version, IReadOnlyDictionary<string, string> Seals);
