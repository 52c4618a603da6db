using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>Refusals about scenarios, SCENARIO-nnn. The codes are permanent.</summary>
internal static class ScenarioProblems
{
    public static Problem NoScenario { get; } = Problem.Error(
        "SCENARIO-404", Text.Of("Skenario itu tidak ada; mungkin sudah dihapus."), Text.Of("Buka daftar skenario rencana ini."));

    public static Problem BadName(int longest) => Problem.Error("SCENARIO-001", Text.Of("Nama skenario diisi, paling panjang {0} huruf.", longest),
        Text.Of("Pakai misalnya: Pagu turun 10 persen."), new Place(Field: "Name"));

    public static Problem NameTaken(string name) => Problem.Error("SCENARIO-002", Text.Of("Sudah ada skenario bernama “{0}”.", name),
        Text.Of("Beri nama lain."), new Place(Field: "Name"));

    public static Problem TooMany(int most) => Problem.Error("SCENARIO-003", Text.Of("Rencana ini sudah punya {0} skenario.", most),
        Text.Of("Hapus yang tidak dipakai lagi."));

    public static Problem CeilingOutside(CeilingTerm ceiling, int first, int last) => Problem.Error("SCENARIO-004",
        Text.Of("Pagu tahun {0} di luar tahun rencana {1}–{2}.", Year(ceiling.Year), Year(first), Year(last)),
        Text.Of("Hapus pagu tahun itu."), AtCeiling(ceiling));

    public static Problem CeilingOfUnknownSource(CeilingTerm ceiling, IEnumerable<string> known) => Problem.Error("SCENARIO-005",
        Text.Of("Sumber dana “{0}” tidak dikenal.", ceiling.FundSource), Text.Of("Yang dikenal: {0}.", string.Join(", ", known)), AtCeiling(ceiling));

    public static Problem BadCeiling(CeilingTerm ceiling) => Problem.Error("SCENARIO-006",
        Text.Of("Pagu tahun {0} harus 0 sampai seribu triliun rupiah.", Year(ceiling.Year)), Text.Of("Perbaiki jumlahnya, atau kosongkan bila tidak dibatasi."),
        AtCeiling(ceiling));

    public static Problem CeilingTwice(CeilingTerm ceiling) => Problem.Error("SCENARIO-007",
        Text.Of("Pagu tahun {0} tertulis lebih dari sekali untuk sumber yang sama.", Year(ceiling.Year)), Text.Of("Tinggalkan satu saja."), AtCeiling(ceiling));

    public static Problem NoCeiling { get; } = Problem.Error("SCENARIO-008", Text.Of("Skenario ini belum punya pagu, sehingga tidak ada yang membatasi jadwal."),
        Text.Of("Ketik pagunya, tempel dari Excel, atau ambil dari rencana."), new Place(Field: "Ceilings"));

    public static Problem FloorOfUnknownDimension(int row, string code) => Problem.Error("SCENARIO-009", Text.Of("Dimensi “{0}” tidak ada pada rencana ini.", code),
        Text.Of("Pilih salah satu dimensi rencana."), AtFloor(row));

    public static Problem FloorYears(int row, int first, int last) => Problem.Error("SCENARIO-010",
        Text.Of("Batas minimal dimensi memerlukan tahun dari dan sampai di dalam {0}–{1}.", Year(first), Year(last)),
        Text.Of("Isi kedua tahunnya, dari yang lebih awal."), AtFloor(row));

    public static Problem FloorWithoutAmount(int row) => Problem.Error("SCENARIO-011",
        Text.Of("Batas minimal dimensi memerlukan belanja atau jumlah program, 0 atau lebih."), Text.Of("Isi salah satunya, atau kosongkan barisnya."), AtFloor(row));

    public static Problem UnknownAgency(int row) => Problem.Error("SCENARIO-012", Text.Of("OPD pada batas program berjalan tidak ada di daerah ini."),
        Text.Of("Pilih OPD dari daftar."), new Place(Field: $"Capacity-{row}-Agency"));

    public static Problem BadCapacity(int row) => Problem.Error("SCENARIO-013", Text.Of("Batas program berjalan per OPD harus 1 sampai 999, satu baris untuk satu OPD."),
        Text.Of("Perbaiki angkanya, atau hapus baris yang kembar."), new Place(Field: $"Capacity-{row}-Most"));

    public static Problem BadDiscount { get; } = Problem.Error("SCENARIO-014", Text.Of("Faktor diskonto harus lebih dari 0 dan paling besar 1."),
        Text.Of("Pakai misalnya 0,97."), new Place(Field: "Discount"));

    public static Problem BadQuickWins { get; } = Problem.Error("SCENARIO-015", Text.Of("Jumlah Quick Win pada tahun pertama harus 0 sampai 500."),
        Text.Of("Isi 0 bila tidak ditentukan."), new Place(Field: "LeastQuickWins"));

    public static Problem NoReason(string field) => Problem.Error("SCENARIO-016", Text.Of("Alasan penguncian belum diisi."),
        Text.Of("Tulis misalnya: Sudah dianggarkan dalam RAPBD 2028."), new Place(Field: field));

    public static Problem NotSchedulable(string code) => Problem.Error("SCENARIO-017",
        Text.Of("Program {0} belum punya biaya di dalam tahun rencana, jadi tidak dijadwalkan dan tidak dapat dikunci.", code),
        Text.Of("Isi biaya per tahunnya lebih dahulu."), new Place(ProgrammeCode: code));

    public static Problem LockOutside(string code, int start, int first, int lastStart) => Problem.Error("SCENARIO-018",
        Text.Of("Program {0} tidak dapat mulai {1}: yang mungkin {2} sampai {3}, supaya selesai di dalam rencana.", code, Year(start), Year(first), Year(lastStart)),
        Text.Of("Pilih tahun lain."), new Place(ProgrammeCode: code, Field: "StartYear"));

    public static Problem MandatoryOut(string code) => Problem.Error("SCENARIO-019", Text.Of("Program {0} wajib, jadi tidak dapat dikunci di luar rencana.", code),
        Text.Of("Hapus tanda wajibnya pada program itu, atau kunci pada suatu tahun."), new Place(ProgrammeCode: code, Field: "StartYear"));

    public static Problem NotLocked(string code) => Problem.Error("SCENARIO-020", Text.Of("Program {0} sedang tidak dikunci dalam skenario ini.", code),
        Text.Of("Muat ulang halaman."), new Place(ProgrammeCode: code));

    public static Problem BadGrowth { get; } = Problem.Error("SCENARIO-021", Text.Of("Pertumbuhan pagu harus -50 sampai 100 persen setahun."),
        Text.Of("Isi misalnya 5 atau -2,5."), new Place(Field: "Growth"));

    public static Problem NothingToGrow { get; } = Problem.Error("SCENARIO-022", Text.Of("Belum ada pagu tahun pertama yang dapat ditumbuhkan."),
        Text.Of("Isi dahulu pagu tahun pertama, lalu jalankan lagi."), new Place(Field: "Growth"));

    public static Problem NoMediumTerm { get; } = Problem.Error("SCENARIO-023",
        Text.Of("Tidak ada RPJMD atau RPD yang programnya disebut oleh nomenklatur program rencana ini."),
        Text.Of("Unggah RPJMD, dan isi kode nomenklatur pada program."), new Place(Field: "Source"));

    public static Problem NoPlanCeiling { get; } = Problem.Error("SCENARIO-024", Text.Of("Rencana ini belum punya pagu indikatif yang dapat diambil."),
        Text.Of("Isi pagu per tahun pada Isi pokok rencana."), new Place(Field: "Source"));

    public static Problem NothingPasted { get; } = Problem.Error("SCENARIO-025", Text.Of("Tidak ada pagu yang terbaca dari tempelan."),
        Text.Of("Salin dari Excel dengan baris judul tahun di atas dan sumber dana di kiri."), new Place(Field: "Pasted"));

    public static Problem PastedSource(int row, string words) => Problem.Error("SCENARIO-026", Text.Of("Baris {0}: sumber dana “{1}” tidak dikenal.", row, words),
        Text.Of("Pakai nama seperti pada tabel pagu, atau “Semua sumber”."), new Place(Row: row, Field: "Pasted"));

    public static Problem PastedYear(string words) => Problem.Error("SCENARIO-027", Text.Of("Judul kolom “{0}” bukan tahun rencana ini.", words),
        Text.Of("Baris pertama berisi tahun, misalnya 2027."), new Place(Field: "Pasted"));

    public static Problem PastedAmount(int row, int year, string words) => Problem.Error("SCENARIO-028",
        Text.Of("Baris {0}, tahun {1}: “{2}” tidak terbaca sebagai rupiah utuh.", row, Year(year), words),
        Text.Of("Tulis misalnya 1.250.000.000."), new Place(Row: row, Year: year, Field: "Pasted"));

    public static Problem Locked(string code, string why) => Problem.Error("SCENARIO-029",
        Text.Of("Program {0} kini wajib, padahal dikunci di luar rencana: {1}", code, why), Text.Of("Lepaskan kuncinya pada skenario, atau hapus tanda wajibnya."),
        new Place(ProgrammeCode: code));

    public static Problem LockIdle(string code) => Problem.Warning("SCENARIO-030",
        Text.Of("Kunci atas program {0} tidak dipakai: programnya tidak ada lagi, atau tidak berbiaya di dalam tahun rencana.", code),
        Text.Of("Lepaskan kuncinya, atau isi biayanya."), new Place(ProgrammeCode: code));

    public static string CeilingField(string source, int year) => string.Create(CultureInfo.InvariantCulture, $"Ceiling-{source}-{year}");

    private static Place AtCeiling(CeilingTerm ceiling) => new(Year: ceiling.Year, Field: CeilingField(ceiling.FundSource, ceiling.Year));

    private static Place AtFloor(int row) => new(Field: string.Create(CultureInfo.InvariantCulture, $"Floor-{row}-Dimension"));

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}
