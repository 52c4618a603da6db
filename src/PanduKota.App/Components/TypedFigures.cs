using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Components;

/// <summary>Whole figures as people type them into fields; what cannot be read is told at its field and is null.</summary>
public static class TypedFigures
{
    /// <summary>Whole rupiah; null for an empty field.</summary>
    public static long? Rupiah(string? words, string field, List<Problem> problems)
    {
        var read = TypedRupiah.Read(words, field);
        problems.AddRange(read.Problems);
        return read.IsOk ? read.Value : null;
    }

    /// <summary>A whole number; null for an empty field.</summary>
    public static int? Whole(string? words, string field, List<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return null;
        }
        if (int.TryParse(words.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        problems.Add(Problem.Error("FORM-002", Text.Of("“{0}” bukan bilangan bulat.", words), Text.Of("Isi angka saja, atau kosongkan."), new Place(Field: field)));
        return null;
    }
}
