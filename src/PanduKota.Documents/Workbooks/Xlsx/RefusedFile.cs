using PanduKota.Engines;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>
/// Carries a refusal out of the depth of the reading to <see cref="SafeXlsx"/>, which hands it on as data. Never leaves
/// this assembly.
/// </summary>
internal sealed class RefusedFileException(Problem problem) : Exception(problem.ToString())
{
    public Problem Problem { get; } = problem;
}
