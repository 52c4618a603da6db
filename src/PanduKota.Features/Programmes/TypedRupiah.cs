using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Whole rupiah as people type them into a field: 1.234.567, Rp 450 jt, 1,5 miliar. In a workbook an odd sum is kept with a
/// warning; a person who sits before the field is asked instead, so that nothing is rounded or guessed.
/// </summary>
public static class TypedRupiah
{
    /// <summary>The sum, null for an empty field, or FORM-001 at the field.</summary>
    public static Outcome<long?> Read(string? typed, string field, int? year = null)
    {
        var reading = NumberColumn.Learn([typed], NumberKind.WholeRupiah).Read(typed);
        if (reading.State == ReadingState.Empty)
        {
            return Outcome.Ok<long?>(null);
        }
        return reading is { State: ReadingState.Value, Problem: null, Rupiah: { } rupiah }
            ? Outcome.Ok<long?>(rupiah)
            : Problem.Error("FORM-001", Text.Of("“{0}” tidak terbaca sebagai rupiah utuh.", reading.Words),
                Text.Of("Tulis rupiah penuh, misalnya 1.250.000.000, atau dengan satuannya, misalnya 1,25 miliar."),
                new Place(Field: field, Year: year));
    }
}
