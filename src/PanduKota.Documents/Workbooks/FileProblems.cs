using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks;

/// <summary>Why a file is not taken in, FILE-001 to FILE-039. The codes are permanent.</summary>
internal static class FileProblems
{
    private static readonly Text SaveAsXlsx = Text.Of(
        "Buka berkas itu di Excel atau LibreOffice, lalu simpan sebagai “Excel Workbook (.xlsx)” dan unggah lagi.");

    private static readonly Text SendAgain = Text.Of(
        "Buka berkas aslinya, simpan ulang sebagai .xlsx, lalu unggah lagi. Bila tetap gagal, salin isinya ke templat kosong.");

    public static Problem Empty() => Problem.Error(
        "FILE-001",
        Text.Of("Berkas ini kosong."),
        Text.Of("Pilih berkas yang sudah berisi data, lalu unggah lagi."));

    public static Problem TooLarge(long limit) => Problem.Error(
        "FILE-002",
        Text.Of("Berkas ini lebih besar dari {0:N0} MB.", limit / (1024 * 1024)),
        Text.Of("Hapus gambar dan lembar yang tidak perlu, atau bagi isinya menjadi beberapa berkas."));

    public static Problem NotATable(Text whatItIs) => Problem.Error(
        "FILE-003", Text.Of("Berkas ini bukan tabel yang dapat dibaca, melainkan {0}.", whatItIs), SaveAsXlsx);

    public static Problem OldExcel() => Problem.Error(
        "FILE-004", Text.Of("Berkas ini berformat Excel lama (.xls)."), SaveAsXlsx);

    public static Problem Encrypted() => Problem.Error(
        "FILE-005",
        Text.Of("Berkas ini dikunci dengan kata sandi."),
        Text.Of("Buka berkas itu, hapus kata sandinya (File > Info > Protect Workbook), simpan, lalu unggah lagi."));

    public static Problem Macros() => Problem.Error(
        "FILE-006",
        Text.Of("Berkas ini berisi makro, sehingga demi keamanan tidak dibuka."),
        Text.Of("Simpan sebagai “Excel Workbook (.xlsx)” tanpa makro, lalu unggah lagi."));

    public static Problem ExternalLinks() => Problem.Error(
        "FILE-007",
        Text.Of("Berkas ini mengambil angka dari berkas lain (tautan luar), sehingga isinya tidak dapat dipastikan."),
        Text.Of("Di Excel pilih Data > Edit Links > Break Link agar angkanya menjadi tetap, simpan, lalu unggah lagi."));

    public static Problem Damaged(Text where) => Problem.Error(
        "FILE-008", Text.Of("Berkas ini rusak atau belum terunggah seluruhnya ({0}).", where), SendAgain);

    public static Problem Swells(long limit) => Problem.Error(
        "FILE-009",
        Text.Of("Isi berkas ini membengkak jauh melebihi ukurannya (lebih dari {0:N0} MB), sehingga tidak dibuka.", limit / (1024 * 1024)),
        Text.Of("Salin hanya baris dan kolom yang berisi data ke templat kosong, simpan, lalu unggah lagi."));

    public static Problem TooManyEntries(int limit) => Problem.Error(
        "FILE-010",
        Text.Of("Berkas ini tersusun dari lebih dari {0:N0} bagian.", limit),
        Text.Of("Salin datanya ke templat kosong, simpan, lalu unggah lagi."));

    public static Problem TooManyRows(int limit, string? sheet) => Problem.Error(
        "FILE-011",
        Text.Of("Berkas ini berisi lebih dari {0:N0} baris.", limit),
        Text.Of("Hapus baris yang tidak dipakai, atau bagi isinya menjadi beberapa berkas."),
        new Place(sheet));

    public static Problem TooManyColumns(int limit, string? sheet, string? cell) => Problem.Error(
        "FILE-012",
        Text.Of("Berkas ini berisi data di luar {0:N0} kolom pertama.", limit),
        Text.Of("Hapus isi yang tercecer di sisi kanan lembar, lalu simpan dan unggah lagi."),
        new Place(sheet, cell));

    public static Problem TooManyCells(int limit) => Problem.Error(
        "FILE-013",
        Text.Of("Berkas ini berisi lebih dari {0:N0} sel.", limit),
        Text.Of("Hapus lembar yang tidak dipakai, atau bagi isinya menjadi beberapa berkas."));

    public static Problem TooMuchText(int limit) => Problem.Error(
        "FILE-014",
        Text.Of("Teks di dalam berkas ini lebih dari {0:N0} huruf.", limit),
        Text.Of("Hapus lembar yang tidak dipakai, atau bagi isinya menjadi beberapa berkas."));

    public static Problem ForbiddenXml(string part) => Problem.Error(
        "FILE-015",
        Text.Of("Berkas ini memuat perintah XML yang tidak pernah dibuat oleh Excel ({0}), sehingga tidak dibuka.", part),
        SendAgain);

    public static Problem NoSheets() => Problem.Error(
        "FILE-016", Text.Of("Berkas ini tidak berisi satu pun lembar kerja."), SendAgain);

    public static Problem TooManySheets(int limit) => Problem.Error(
        "FILE-017",
        Text.Of("Berkas ini berisi lebih dari {0:N0} lembar.", limit),
        Text.Of("Hapus lembar yang tidak dipakai, lalu simpan dan unggah lagi."));

    public static Problem LongCell(int limit, string? sheet, string? cell) => Problem.Error(
        "FILE-018",
        Text.Of("Isi satu sel lebih dari {0:N0} huruf.", limit),
        Text.Of("Ringkas isi sel itu, lalu simpan dan unggah lagi."),
        new Place(sheet, cell));

    public static Problem OpenQuote(int row) => Problem.Error(
        "FILE-019",
        Text.Of("Tanda kutip yang dibuka di baris {0} tidak pernah ditutup.", row),
        Text.Of("Tutup tanda kutip itu, atau hapus bila tidak diperlukan."),
        new Place(Row: row));

    public static Problem OtherEncoding(Text encoding) => Problem.Hint(
        "FILE-020",
        Text.Of("Berkas ini memakai pengodean {0}, dan dibaca demikian.", encoding),
        Text.Of("Periksa nama yang berisi huruf khusus; agar pasti, simpan sebagai “CSV UTF-8”."));

    public static Problem ReplacedLetters(int row) => Problem.Warning(
        "FILE-021",
        Text.Of("Ada huruf yang sudah rusak sebelum berkas ini diunggah, pertama di baris {0}.", row),
        Text.Of("Ekspor lagi dari sumbernya sebagai “CSV UTF-8”."),
        new Place(Row: row));

    public static Problem HiddenSheet(string? sheet) => Problem.Hint(
        "FILE-022",
        Text.Of("Lembar “{0}” tersembunyi, tetapi tetap dibaca.", sheet),
        null,
        new Place(sheet));

    public static Problem HiddenRows(string? sheet, int count, int first) => Problem.Hint(
        "FILE-023",
        Text.Of("{0:N0} baris tersembunyi atau tersaring tetap dibaca, pertama di baris {1}.", count, first),
        Text.Of("Hapus baris itu bila memang tidak ingin diunggah."),
        new Place(sheet, Row: first));

    public static Problem OtherEnding(string fileName, Text whatItIs) => Problem.Hint(
        "FILE-024", Text.Of("Nama berkas “{0}” tidak cocok dengan isinya; dibaca sebagai {1}.", fileName, whatItIs));

    public static Problem CountsIn(long rupiah, Place at) => Problem.Hint(
        "FILE-025",
        Text.Of("Pagu dibaca dalam kelipatan {0:N0} rupiah, sesuai judul tabel.", rupiah),
        Text.Of("Bila angkanya sudah rupiah penuh, hapus kata “ribu”, “juta” atau “miliar” dari judul."),
        at);

    public static Problem PastedPage() => NotATable(Text.Of("halaman web yang diberi nama tabel"));

    public static Problem OtherSpreadsheet() => NotATable(Text.Of("lembar kerja OpenDocument (.ods)"));

    public static Problem BinaryExcel() => NotATable(Text.Of("lembar kerja Excel biner (.xlsb)"));

    public static Problem Part(string part) => Damaged(Text.Of("bagian berkas {0}", part));
}
