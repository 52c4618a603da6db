using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>What makes a charter impossible to store.</summary>
internal static class CharterRules
{
    public static IEnumerable<Problem> Check(CharterFields charter)
    {
        foreach (var (name, text) in charter.Texts)
        {
            var longest = name is "Owner" or "KpiUnit" ? ProgrammeRules.LongestName : ProgrammeRules.LongestText;
            if (text?.Length > longest)
            {
                yield return TooLong(name, text.Length, longest);
            }
        }
        foreach (var (name, reading) in charter.Figures().Where(f => f.Reading.Words.Length > ProgrammeRules.LongestName))
        {
            yield return TooLong(name, reading.Words.Length, ProgrammeRules.LongestName);
        }
        if (charter.Year is < 1900 or > 2200)
        {
            yield return Problem.Error("PROG-108", Text.Of("“{0}” bukan tahun.", charter.Year), Text.Of("Isi empat angka, misalnya 2028."), At("Year"));
        }
        foreach (var month in charter.Months.Keys.Where(m => m is < 1 or > CharterFields.MonthsOfYear))
        {
            yield return Problem.Error("PROG-124", Text.Of("Tidak ada bulan {0}.", month), Text.Of("Bulan ditulis 1 sampai 12."), At($"Months[M{month}]"));
        }
    }

    /// <summary>Figures with two meanings, asked about while somebody sits before the form.</summary>
    public static IEnumerable<Problem> CheckFigures(CharterFields charter) => charter.Figures()
        .Where(f => f.Reading is { State: ReadingState.Ambiguous, Number: null })
        .Select(f => f.Reading.ProblemAt(At(f.Name))! with { Severity = Severity.Error });

    private static Problem TooLong(string name, int length, int longest) => Problem.Error(
        "PROG-118",
        Text.Of("{0} terlalu panjang: {1:N0} huruf, paling banyak {2:N0}.", FieldNames.Of(CharterWords.Prefix + name), length, longest),
        Text.Of("Persingkat tulisannya."),
        At(name));

    private static Place At(string name) => new(Field: CharterWords.Prefix + name);
}
