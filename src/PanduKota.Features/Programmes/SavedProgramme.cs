using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <param name="Changed">False when nothing differed: then nothing was written either.</param>
/// <param name="Findings">What the plan checks say of it now.</param>
public sealed record SavedProgramme(Guid Id, string Code, int Version, bool Changed, IReadOnlyList<Problem> Findings);

public sealed record RemovedProgramme(string Code, string Name, IReadOnlyList<string> SuccessorCodes);

/// <summary>What somebody else saved while this edit was under way.</summary>
/// <param name="Version">The version that is stored now: an edit that goes on from here names this one.</param>
/// <param name="By">Who saved last, or null when the log does not say.</param>
public sealed record EditConflict(int Version, string? By, DateTime? AtUtc, IReadOnlyList<ConflictField> Fields);

/// <param name="Base">As it was when the edit began.</param>
/// <param name="Mine">As this edit has it.</param>
/// <param name="Theirs">As it is stored now.</param>
public sealed record ConflictField(string Field, Text Label, string Base, string Mine, string Theirs)
{
    /// <summary>Both changed it, and not to the same.</summary>
    public bool IsClash => Mine != Theirs && Base != Mine && Base != Theirs;
}

internal static class ProgrammeRefusals
{
    public static Problem NoPlan => StrategyProblems.NoPlan();

    public static Problem NoProgramme { get; } = Problem.Error(
        "PROG-404", Text.Of("Program itu tidak ada; mungkin sudah dihapus."), Text.Of("Buka daftar program rencana ini."));
}
