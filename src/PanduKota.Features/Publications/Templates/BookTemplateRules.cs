using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Chapters;

namespace PanduKota.Features.Publications.Templates;

/// <summary>What a set of templates must keep to before a book may be made of it: BOOK-041 and BOOK-042.</summary>
internal static class BookTemplateRules
{
    public static IReadOnlyList<Problem> Check(BookTemplateSet set)
    {
        List<Problem> problems = [];
        // JSON that leaves members out comes with nulls, whatever the types promise.
        if (string.IsNullOrWhiteSpace(set.Code) || set.Name is null || set.Books is not { Count: > 0 } || set.Narratives is null
            || set.Books.Any(b => b?.Code is null || b.About is null || b.Chapters is null || b.Chapters.Any(c => c?.Pieces is null || c.Pieces.Contains(null!)))
            || set.Narratives.Any(n => n?.Key is null || n.Title is null || n.Owner is null || n.Hint is null))
        {
            return [Wrong(Text.Of("Templat buku belum lengkap: kode, nama, naskah, dan sedikitnya satu buku dengan bab wajib ada."))];
        }
        foreach (var twice in Doubles(set.Books.Select(b => b.Code)).Concat(Doubles(set.Narratives.Select(n => n.Key))))
        {
            problems.Add(Wrong(Text.Of("Kode “{0}” dipakai dua kali.", twice)));
        }
        foreach (var code in set.Books.Select(b => b.Code).Concat(set.Narratives.Select(n => n.Key)).Where(c => !IsPlain(c)))
        {
            problems.Add(Wrong(Text.Of("Kode “{0}” hanya boleh berisi huruf kecil, angka, dan tanda hubung, paling panjang 60 huruf.", code)));
        }
        foreach (var book in set.Books)
        {
            foreach (var piece in book.Pieces)
            {
                problems.AddRange(Check(piece, book, set));
            }
        }
        return problems;
    }

    private static IEnumerable<Problem> Check(PieceTemplate piece, BookTemplate book, BookTemplateSet set)
    {
        var kinds = new[] { piece.Part is not null, piece.Narrative is not null, piece.Gap is not null }.Count(k => k);
        if (kinds != 1)
        {
            yield return Wrong(Text.Of("Buku “{0}”: setiap bagian memuat tepat satu dari part, narrative, atau gap.", book.Code));
        }
        if (piece.Part is { } part && !BookParts.Names.Contains(part))
        {
            yield return Problem.Error("BOOK-042", Text.Of("Buku “{0}” memakai bagian “{1}” yang tidak dikenal.", book.Code, part),
                Text.Of("Bagian yang ada: {0}.", string.Join(", ", BookParts.Names.Order(StringComparer.Ordinal))), new Place(Field: part));
        }
        if (piece.Narrative is { } key && set.Narrative(key) is null)
        {
            yield return Problem.Error("BOOK-042", Text.Of("Buku “{0}” memakai naskah “{1}” yang tidak ada dalam daftar naskah.", book.Code, key),
                Text.Of("Tambahkan naskah itu ke narratives, dengan judul, pemilik, dan petunjuknya."), new Place(Field: key));
        }
    }

    private static bool IsPlain(string code) =>
        code.Length is > 0 and <= 60 && code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    private static IEnumerable<string> Doubles(IEnumerable<string> codes) =>
        codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static Problem Wrong(Text message) => Problem.Error("BOOK-041", message,
        Text.Of("Samakan bentuknya dengan keluaran perintah pandu book-templates --json."));
}
