using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>What may be the matter with a row of the programme workbook, PROG-001 to PROG-039. The codes are permanent.</summary>
internal static class ProgrammeProblems
{
    public static Problem NoCode(string name, Place at) => Problem.Error(
        "PROG-001",
        Text.Of("Program “{0}” belum punya kode.", name),
        Text.Of("Isi kolom Kode dengan kode yang belum dipakai, misalnya P-014."),
        at);

    public static Problem NoName(string code, Place at) => Problem.Error(
        "PROG-002",
        Text.Of("Program {0} belum punya nama.", code),
        Text.Of("Isi kolom Nama program."),
        at);

    public static Problem SameCode(string code, string first, int firstRow, string second, Place at) => Problem.Error(
        "PROG-003",
        Text.Of("Kode {0} dipakai dua program: “{1}” (baris {2}) dan “{3}”.", code, first, firstRow, second),
        Text.Of("Beri kode lain untuk salah satunya. Bila memang satu program, samakan atau kosongkan namanya."),
        at);

    public static Problem Orphan(int row, Place at) => Problem.Error(
        "PROG-004",
        Text.Of("Baris {0} tidak punya kode dan tidak ada program di atasnya.", row),
        Text.Of("Isi kode dan nama program di baris itu, atau hapus barisnya."),
        at);

    public static Problem TargetWithoutIndicator(string code, Place at) => Problem.Error(
        "PROG-005",
        Text.Of("Ada target atau satuan program {0} tanpa nama indikator, jadi belum dapat dibaca.", code),
        Text.Of("Isi kolom Indikator di baris itu."),
        at);

    public static Problem NoFundSource(string code, Place at) => Problem.Error(
        "PROG-006",
        Text.Of("Sumber dana program {0} belum dipilih, padahal pagunya sudah diisi.", code),
        Text.Of("Pilih sumber dana dari daftar di kolom Sumber dana."),
        at);

    public static Problem SameFundSource(string code, string source, int firstRow, Place at) => Problem.Warning(
        "PROG-007",
        Text.Of("Sumber dana {0} program {1} sudah ada di baris {2}; pagunya dijumlahkan.", source, code, firstRow),
        Text.Of("Gabungkan menjadi satu baris, atau perbaiki sumber dananya."),
        at);

    public static Problem UnknownKind(string words, Place at) => Problem.Warning(
        "PROG-008",
        Text.Of("Jenis “{0}” tidak dikenal.", words),
        Text.Of("Pilih Eksisting, Pengembangan, atau Baru."),
        at);

    public static Problem UnknownDirection(string words, Place at) => Problem.Warning(
        "PROG-009",
        Text.Of("Arah “{0}” tidak dikenal; sementara dianggap naik.", words),
        Text.Of("Pilih Naik, Turun, atau Tetap."),
        at);

    public static Problem NoDirection(string indicator, Place at) => Problem.Hint(
        "PROG-010",
        Text.Of("Arah indikator “{0}” belum diisi; dianggap naik.", indicator),
        Text.Of("Pilih Turun bila makin kecil makin baik, atau Tetap bila cukup dipertahankan."),
        at);

    public static Problem YearsDiffer(int year, string column, Place at) => Problem.Warning(
        "PROG-011",
        Text.Of("Kolom {0} {1} tidak ada, padahal tahun itu ada di kolom lain.", column, year.ToString(CultureInfo.InvariantCulture)),
        Text.Of("Tambahkan kolom itu, atau periksa tahun di judul kolom."),
        at);

    public static Problem Merged(string range, Place at) => Problem.Warning(
        "PROG-012",
        Text.Of("Sel {0} digabung; isinya hanya dibaca untuk sel pertama.", range),
        Text.Of("Pisahkan sel itu (Merge & Center > Unmerge), lalu isi setiap selnya."),
        at);

    public static Problem FormulaError(string words, Place at) => Problem.Error(
        "PROG-013",
        Text.Of("Rumus di sel ini gagal: {0}.", words),
        Text.Of("Perbaiki rumusnya, atau tulis isinya langsung."),
        at);

    public static Problem IgnoredRepeat(string code, string column, string kept, Place at) => Problem.Warning(
        "PROG-014",
        Text.Of("Isian “{0}” di baris lanjutan program {1} berbeda dari baris pertamanya (“{2}”), jadi tidak dibaca.", column, code, kept),
        Text.Of("Samakan, atau kosongkan di baris lanjutan."),
        at);

    public static Problem ValueOutOfRange(Place at) => Problem.Error(
        "PROG-015",
        Text.Of("Nilai manfaat harus bilangan bulat dari 1 sampai 100."),
        Text.Of("Isi 100 untuk yang paling bermanfaat bagi warga; kosongkan bila belum dinilai."),
        at);

    public static Problem NegativeCost(Place at) => Problem.Error(
        "PROG-016",
        Text.Of("Pagu kurang dari nol."),
        Text.Of("Isi nol atau lebih, dalam rupiah penuh."),
        at);

    public static Problem NoYears(Place at) => Problem.Error(
        "PROG-017",
        Text.Of("Lembar ini tidak punya kolom Target atau Pagu untuk satu tahun pun."),
        Text.Of("Tambahkan kolom seperti “Target 2026” dan “Pagu 2026” untuk setiap tahun rencana."),
        at);

    public static Problem TooManyYears(int first, int last, Place at) => Problem.Error(
        "PROG-018",
        Text.Of(
            "Judul kolom memuat tahun dari {0} sampai {1}, terlalu panjang untuk satu rencana.",
            first.ToString(CultureInfo.InvariantCulture),
            last.ToString(CultureInfo.InvariantCulture)),
        Text.Of("Periksa tahun di judul kolom Target dan Pagu; mungkin ada yang salah ketik."),
        at);

    public static Problem LongCode(string code, Place at) => Problem.Error(
        "PROG-019",
        Text.Of("Kode “{0}” terlalu panjang.", code),
        Text.Of("Pakai kode pendek, paling banyak 40 huruf, misalnya P-014."),
        at);

    public static Problem NoYearsOf(string column, Place at) => Problem.Warning(
        "PROG-020",
        Text.Of("Belum ada kolom {0} untuk satu tahun pun, jadi bagian itu tidak dibaca.", column),
        Text.Of("Tambahkan kolom {0} untuk setiap tahun rencana, misalnya dari templat.", column),
        at);

    public static Problem LockedCode(string code, string typed, Place at) => Problem.Warning(
        "PROG-021",
        Text.Of("Kode {0} ditulis menjadi {1}. Buku kerja ini tidak mengganti kode, jadi barisnya tetap dibaca sebagai {0}.", code, typed),
        Text.Of("Ganti kode di buku kerja matriks program atau di halaman programnya."),
        at);

    public static Problem UnknownStatus(string words, Place at) => Problem.Warning(
        "PROG-022",
        Text.Of("Status “{0}” tidak dikenal, jadi tidak diganti.", words),
        Text.Of("Pilih salah satu dari daftar pada sel itu."),
        at);

    public static Problem Computed(string typed, Place at) => Problem.Warning(
        "PROG-023",
        Text.Of("Sel ini dihitung sendiri oleh buku kerja, jadi “{0}” yang ditulis di situ tidak dipakai.", typed),
        Text.Of("Ubah sel yang dihitung, bukan hasilnya; unduh buku kerja lagi bila rumusnya hendak dikembalikan."),
        at);

    public static Problem TooManyRows(string code, Place at) => Problem.Error(
        "PROG-024",
        Text.Of("Program {0} punya lebih dari {1} baris atau {2} salinan, sehingga salinannya tidak dapat dibedakan.", code, RepeatedRows.MostRows, RepeatedRows.MostCopies),
        Text.Of("Hapus salinan yang tidak diperlukan, atau periksa kolom kodenya."),
        at);

    public static Problem StepOfUnknown(string code, Place at) => Problem.Error(
        "PROG-030",
        Text.Of("Rencana aksi menunjuk program {0}, yang tidak ada di lembar Program.", code),
        Text.Of("Perbaiki kodenya, atau tambahkan program itu."),
        at);

    public static Problem NoStep(Place at) => Problem.Error(
        "PROG-031",
        Text.Of("Baris rencana aksi ini belum punya langkah."),
        Text.Of("Isi kolom Langkah, atau hapus barisnya."),
        at);

    public static Problem NoStepCode(Place at) => Problem.Error(
        "PROG-032",
        Text.Of("Langkah ini belum menunjuk program mana pun."),
        Text.Of("Isi kolom Kode program."),
        at);

    public static Problem EndBeforeStart(Place at) => Problem.Warning(
        "PROG-033",
        Text.Of("Langkah ini selesai sebelum mulai."),
        Text.Of("Tukar atau perbaiki tanggalnya."),
        at);
}
