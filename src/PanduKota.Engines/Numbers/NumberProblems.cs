using PanduKota.Engines.Words;

namespace PanduKota.Engines.Numbers;

/// <summary>The permanent NUM codes; docs/methods/numbers.md lists them with examples.</summary>
internal static class NumberProblems
{
    public static Problem NotANumber(string words) => Problem.Error(
        "NUM-001",
        Text.Of("“{0}” tidak dapat dibaca sebagai angka.", words),
        Text.Of("Tulis angkanya saja, misalnya 1.234,5."));

    public static Problem OddSeparators(string words, Severity severity) => new(
        "NUM-002",
        severity,
        Text.Of("“{0}” mirip angka, tetapi letak titik atau komanya tidak lazim; disimpan sebagai teks.", words),
        Text.Of("Tulis tanpa pemisah ribuan, misalnya 1234,5."));

    public static Problem TwoReadings(string words, decimal one, decimal other, Severity severity) => new(
        "NUM-003",
        severity,
        Text.Of("“{0}” dapat berarti {1:#,0.############} atau {2:#,0.############}.", words, one, other),
        Text.Of("Tulis tanpa pemisah ribuan, atau nyatakan tanda desimal kolom ini: koma atau titik."));

    public static Problem ReadByColumn(string words, decimal taken, decimal other) => Problem.Warning(
        "NUM-004",
        Text.Of(
            "“{0}” dapat berarti {1:#,0.############} atau {2:#,0.############}; dibaca {1:#,0.############} menurut sel lain di kolomnya.",
            words, taken, other),
        Text.Of("Periksa angkanya. Tulis tanpa pemisah ribuan supaya hanya ada satu arti."));

    public static Problem OtherHabit(string words, decimal taken, Severity severity) => new(
        "NUM-005",
        severity,
        Text.Of("“{0}” memakai titik dan koma lain dari sel lain di kolomnya; dibaca {1:#,0.############}.", words, taken),
        Text.Of("Samakan tanda desimal dan pemisah ribuan di satu kolom."));

    public static Problem TooLarge(string words) => Problem.Error(
        "NUM-006",
        Text.Of("“{0}” terlalu besar atau terlalu panjang untuk disimpan sebagai angka.", words),
        Text.Of("Periksa jumlah digit dan satuannya."));

    public static Problem RupiahWithFraction(string words, decimal taken) => Problem.Warning(
        "NUM-007",
        Text.Of("“{0}” bukan rupiah bulat; dibulatkan menjadi {1:N0}.", words, taken),
        Text.Of("Tulis rupiah bulat tanpa sen."));

    public static Problem RupiahTooSmall(string words) => Problem.Error(
        "NUM-008",
        Text.Of("“{0}” kurang dari seribu rupiah dan memakai pecahan; satuannya mungkin ribu, juta, atau miliar.", words),
        Text.Of("Tulis rupiah penuh, misalnya 1200000000, atau sebut satuannya, misalnya 1,2 M."));

    public static Problem Scientific(string words, decimal taken) => Problem.Warning(
        "NUM-009",
        Text.Of("“{0}” ditulis dengan pangkat sepuluh; dibaca {1:#,0.############}, angka di belakangnya mungkin sudah hilang.", words, taken),
        Text.Of("Ubah format sel menjadi angka, lalu simpan lagi."));

    public static Problem PercentOrFraction(string words, decimal one, decimal other, Severity severity) => new(
        "NUM-010",
        severity,
        Text.Of("“{0}” dapat berarti {1:#,0.############} % atau {2:#,0.############} %.", words, one, other),
        Text.Of("Tulis dengan tanda persen, misalnya 85 %."));

    public static Problem UnitLetter(string words, decimal one, decimal other) => Problem.Error(
        "NUM-011",
        Text.Of("“{0}” dapat berarti {1:#,0.############} atau {2:#,0.############}, karena kolomnya juga memakai satuan bahasa Inggris.", words, one, other),
        Text.Of("Tulis satuannya lengkap: juta atau miliar."));

    public static Problem FormulaError(string words) => Problem.Error(
        "NUM-012",
        Text.Of("Rumus di sel ini gagal: {0}.", words),
        Text.Of("Perbaiki rumusnya, atau tulis angkanya langsung."));

    public static Problem NotAYear(string words) => Problem.Error(
        "NUM-013",
        Text.Of("“{0}” bukan tahun yang dikenal.", words),
        Text.Of("Tulis tahun dengan empat angka, misalnya 2026."));

    public static Problem YearWithSeparator(string words, int year) => Problem.Hint(
        "NUM-014",
        Text.Of("“{0}” dibaca sebagai tahun {1}.", words, year.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Text.Of("Tulis tahun tanpa titik atau koma."));

    public static Problem NotADay(string words) => Problem.Error(
        "NUM-015",
        Text.Of("“{0}” bukan tanggal yang dikenal.", words),
        Text.Of("Tulis tanggal seperti 17 Agustus 2026 atau 17/08/2026."));

    public static Problem DayOrMonth(string words, DateOnly taken, DateOnly other) => Problem.Warning(
        "NUM-016",
        Text.Of("“{0}” dapat berarti {1:d MMMM yyyy} atau {2:d MMMM yyyy}; dibaca {1:d MMMM yyyy}.", words, taken, other),
        Text.Of("Tulis nama bulannya, misalnya 5 Juni 2026."));

    public static Problem NotYesOrNo(string words) => Problem.Error(
        "NUM-017",
        Text.Of("“{0}” bukan ya atau tidak.", words),
        Text.Of("Tulis Ya atau Tidak."));

    public static Problem CrossMark(string words) => Problem.Error(
        "NUM-018",
        Text.Of("Tanda “{0}” dapat berarti ya atau tidak.", words),
        Text.Of("Tulis Ya atau Tidak."));

    public static Problem MonthFirst(string words, DateOnly taken) => Problem.Hint(
        "NUM-019",
        Text.Of("“{0}” ditulis bulan dahulu, lain dari sel lain di kolomnya; dibaca {1:d MMMM yyyy}.", words, taken),
        Text.Of("Tulis nama bulannya, misalnya 5 Juni 2026."));
}
