using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Sipd;

/// <summary>The permanent SIPD codes of the way in (docs/methods/sipd.md). The place is the path in the document.</summary>
internal static class SipdProblems
{
    public static Problem NotJson(long line, long column) => Problem.Error(
        "SIPD-001",
        Text.Of("Berkas ini bukan JSON yang utuh: ada yang salah di baris {0:N0}, huruf {1:N0}.", line, column),
        Text.Of("Ambil lagi dokumennya dari sumbernya; berkas yang terpotong atau disunting tangan sering kehilangan kurung atau koma."),
        new Place(Row: (int)Math.Min(line, int.MaxValue)));

    public static Problem NamedTwice(string path, string name) => Problem.Error(
        "SIPD-002",
        Text.Of("“{0}” ditulis dua kali di objek yang sama, sehingga tidak pasti mana yang berlaku.", name),
        Text.Of("Hapus salah satunya."),
        At(path));

    public static Problem UnknownShape(string path) => Problem.Error(
        "SIPD-003",
        Text.Of("Dokumen ini bukan push_rpjmd (tidak ada “misi”) dan bukan push_renstra (tidak ada “kodeskpd” dengan “program”)."),
        Text.Of("Periksa apakah yang diunggah benar dokumen RPJMD atau Renstra dari SIPD."),
        At(path));

    public static Problem WrongKind(string path, Text expected) => Problem.Error(
        "SIPD-004",
        Text.Of("Di {0} seharusnya ada {1}.", path, expected),
        Text.Of("Bandingkan dengan dokumen yang pernah diterima SIPD."),
        At(path));

    public static Problem NoPeriod(string path) => Problem.Error(
        "SIPD-005",
        Text.Of("Tahun rencana tidak dapat dibaca: “tahunmulai” dan “tahunselesai” harus tahun empat angka, paling lama sepuluh tahun."),
        Text.Of("Isi keduanya, misalnya 2025 dan 2029."),
        At(path));

    public static Problem NoRegion(string path, string words) => Problem.Error(
        "SIPD-006",
        Text.Of("“kodepemda” harus empat angka menurut Kemendagri, bukan “{0}”.", words),
        Text.Of("Isi kodenya, misalnya 3510 untuk daerah 35.10 atau 3500 untuk provinsi 35."),
        At(path));

    public static Problem NotANumber(string path, string words, Place place) => Problem.Warning(
        "SIPD-009",
        Text.Of("Target “{0}” bukan satu angka; disimpan sebagai teks.", words),
        Text.Of("Betulkan di SIPD bila seharusnya angka. Di SIPD desimal ditulis dengan titik."),
        place with { Cell = path });

    public static Problem NoMoney(string path, string words, Place place) => Problem.Warning(
        "SIPD-010",
        Text.Of("Pagu “{0}” tidak dapat dibaca sebagai rupiah, sehingga tidak ikut dijumlahkan.", words),
        Text.Of("Betulkan di SIPD: angka saja, tanpa pemisah ribuan."),
        place with { Cell = path });

    public static Problem NoCode(string path, string name) => Problem.Warning(
        "SIPD-011",
        Text.Of("Program “{0}” belum punya “kodeprogram”.", name),
        Text.Of("Isi kode programnya di SIPD, misalnya 1.02.02."),
        At(path));

    public static Problem NoName(string path, string code) => Problem.Warning(
        "SIPD-012",
        Text.Of("Program {0} belum punya “uraiprogram”.", code),
        Text.Of("Isi nama programnya di SIPD."),
        new Place(Cell: path, ProgrammeCode: code));

    public static Problem NoIndicator(string path, string code) => Problem.Warning(
        "SIPD-013",
        Text.Of("Program {0} belum punya indikator.", code),
        Text.Of("Isi indikator programnya di SIPD."),
        new Place(Cell: path, ProgrammeCode: code));

    public static Problem OutsidePeriod(string path, int count, int firstYear, int lastYear) => Problem.Hint(
        "SIPD-014",
        Text.Of("{0:N0} target atau pagu berada di luar tahun {1}–{2}; tetap disimpan bersama dokumennya, tetapi tidak dihitung.", count, Year(firstYear), Year(lastYear)),
        Text.Of("Periksa “tahunmulai” dan “tahunselesai” bila seharusnya dihitung."),
        At(path));

    public static Problem ActivitiesKept(string path, int count) => Problem.Hint(
        "SIPD-015",
        Text.Of("{0:N0} kegiatan atau subkegiatan tetap disimpan bersama dokumennya; yang dibaca hanya tingkat program.", count),
        null,
        At(path));

    public static Problem TooMany(int limit) => Problem.Error(
        "SIPD-017",
        Text.Of("Berkas ini memuat lebih dari {0:N0} program dan indikator.", limit),
        Text.Of("Unggah dokumen satu daerah atau satu OPD saja."));

    public static Problem CountedTwice(string path, string code, string firstPath) => Problem.Warning(
        "SIPD-018",
        Text.Of("Program {0} ada dua kali dengan pagu yang sama (juga di {1}), sehingga pagunya terhitung dua kali.", code, firstPath),
        Text.Of("Tulis pagunya pada satu sasaran saja."),
        new Place(Cell: path, ProgrammeCode: code));

    public static Problem BrokenLetters(string path) => Problem.Error(
        "SIPD-020",
        Text.Of("Teks di {0} memuat huruf yang rusak.", path),
        Text.Of("Ambil lagi dokumennya dari sumbernya."),
        At(path));

    private static Place At(string path) => new(Cell: path);

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
