using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Templates;

namespace PanduKota.Features.Publications;

/// <summary>Refusals about books, BOOK-030 and on. The codes are permanent.</summary>
public static class BookProblems
{
    public static Problem? Language(string language) => language is "id" or "en" ? null : Problem.Error(
        "BOOK-030", Text.Of("Bahasa buku “{0}” tidak dikenal.", language),
        Text.Of("Pilih id (Indonesia) atau en (Inggris)."), new Place(Field: "Language"));

    public static Problem NoBook(string code, BookTemplateSet set) => Problem.Error(
        "BOOK-031", Text.Of("Buku “{0}” tidak ada dalam templat {1}.", code, set.Name),
        Text.Of("Buku yang ada: {0}.", string.Join(", ", set.Books.Select(b => b.Code))), new Place(Field: "Book"));

    public static Problem NoNarrative(string key, BookTemplateSet set) => Problem.Error(
        "BOOK-032", Text.Of("Naskah “{0}” tidak ada dalam templat {1}.", key, set.Name),
        Text.Of("Naskah yang ada: {0}.", string.Join(", ", set.Narratives.Select(n => n.Key))), new Place(Field: "Key"));

    public static Problem NoPlace(string anchor, int line, Text book, IEnumerable<string> known) => Problem.Error(
        "BOOK-011", Text.Of("Naskah baris {0}: {1} tidak ada dalam buku {2}, yang memuat naskah ini.", line, "{{rujuk:" + anchor + "}}", book),
        Text.Of("Tempat yang dapat dirujuk: {0}.", string.Join(", ", known)), new Place(Row: line, Field: anchor));

    public static Problem NotApproved => Problem.Error(
        "BOOK-033", Text.Of("Edisi baru dapat diterbitkan setelah rencana disetujui Dewan Smart City."),
        Text.Of("Buat buku sebagai draf, atau majukan rencana sampai disetujui."));

    public static Problem NoReason => Problem.Error(
        "BOOK-034", Text.Of("Alasan penerbitan belum diisi."),
        Text.Of("Tulis satu kalimat, misalnya: edisi yang ditandatangani pada peluncuran."), new Place(Field: "Why"));

    public static Problem NoEdition => Problem.Error(
        "BOOK-404", Text.Of("Edisi ini tidak ditemukan."), Text.Of("Buka lagi dari daftar edisi daerahnya."));

    public static Problem NoAddress(string address) => Problem.Error(
        "BOOK-035", Text.Of("Alamat situs “{0}” tidak dapat dipakai untuk kode QR.", address),
        Text.Of("Isi alamat lengkap, misalnya https://kotacerdas.contoh.go.id."), new Place(Field: "Address"));

    public static Problem NoPdf(Problem why) => Problem.Error(
        "BOOK-037", Text.Of("Edisi belum diterbitkan karena PDF-nya tidak dapat dicetak: {0}", why.Message),
        Text.Of("{0} Lalu terbitkan lagi, atau terbitkan tanpa PDF.", why.Mend));

    public static Problem OtherBook => Problem.Error(
        "BOOK-036", Text.Of("Dua edisi yang dibandingkan harus dari buku, bahasa, dan rencana yang sama."),
        Text.Of("Pilih dua edisi dari buku yang sama."));
}
