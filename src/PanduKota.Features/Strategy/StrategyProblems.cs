using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Strategy;

/// <summary>Refusals about the plan as a whole, STRAT-nnn. The codes are permanent.</summary>
internal static class StrategyProblems
{
    public static Problem BadFirstYear(int year) => Problem.Error(
        "STRAT-002", Text.Of("Tahun awal {0} di luar jangkauan 2000 sampai 2100.", year.ToString("0", null)),
        Text.Of("Isi tahun empat angka, misalnya 2026."), new Place(Field: "FirstYear"));

    public static Problem BadYears(int years) => Problem.Error(
        "STRAT-003", Text.Of("Jangka rencana {0} tahun; yang dapat dipakai 1 sampai 20 tahun.", years),
        Text.Of("Rencana induk biasanya 10 tahun."), new Place(Field: "Years"));

    public static Problem NoDimensionSet(string? code) => Problem.Error(
        "STRAT-004", Text.Of("Kumpulan dimensi “{0}” tidak ditemukan.", code ?? "-"),
        Text.Of("Pilih salah satu kumpulan dimensi yang tersedia."), new Place(Field: "DimensionSet"));

    public static Problem SamePeriod(string name, int firstYear, int lastYear) => Problem.Error(
        "STRAT-005", Text.Of("Daerah ini sudah punya rencana untuk {0}-{1}: {2}.", $"{firstYear}", $"{lastYear}", name),
        Text.Of("Buka rencana itu, atau pilih tahun yang lain."), new Place(Field: "FirstYear"));

    public static Problem NoPlan() => Problem.Error(
        "STRAT-006", Text.Of("Rencana ini tidak ditemukan."), Text.Of("Buka lagi dari halaman daerahnya."));

    public static Problem NoName() => Problem.Error(
        "STRAT-007", Text.Of("Nama rencana belum diisi."), Text.Of("Isi nama seperti di sampul bukunya."),
        new Place(Field: "Name"));

    public static Problem EmptyMission(int number) => Problem.Error(
        "STRAT-008", Text.Of("Misi {0} belum diisi.", number), Text.Of("Isi kalimatnya atau hapus barisnya."),
        new Place(Field: $"Missions[{number}]"));

    public static Problem MissionTwice(int number) => Problem.Error(
        "STRAT-009", Text.Of("Nomor misi {0} dipakai lebih dari sekali.", number),
        Text.Of("Beri setiap misi nomor sendiri."), new Place(Field: $"Missions[{number}]"));

    public static Problem EmptyGoal(string code) => Problem.Error(
        "STRAT-010", Text.Of("Sasaran {0} belum punya kode atau kalimat.", code),
        Text.Of("Isi kode (misalnya S1) dan kalimatnya, atau hapus barisnya."), new Place(Field: $"Goals[{code}]"));

    public static Problem GoalTwice(string code) => Problem.Error(
        "STRAT-011", Text.Of("Kode sasaran {0} dipakai lebih dari sekali.", code),
        Text.Of("Beri setiap sasaran kode sendiri."), new Place(Field: $"Goals[{code}]"));

    public static Problem GoalOfNoMission(string code, int mission) => Problem.Error(
        "STRAT-012", Text.Of("Sasaran {0} menunjuk misi {1}, yang tidak ada.", code, mission),
        Text.Of("Pilih misi yang ada, atau kosongkan."), new Place(Field: $"Goals[{code}]"));

    public static Problem GoalInUse(string code, int programmes) => Problem.Error(
        "STRAT-013", Text.Of("Sasaran {0} tidak dapat dihapus karena masih dipakai {1} program.", code, programmes),
        Text.Of("Pindahkan program itu ke sasaran lain terlebih dahulu."), new Place(Field: $"Goals[{code}]"));

    public static Problem CeilingOutside(int year, int firstYear, int lastYear) => Problem.Error(
        "STRAT-014",
        Text.Of("Pagu tahun {0} di luar masa rencana {1}-{2}.", $"{year}", $"{firstYear}", $"{lastYear}"),
        Text.Of("Hapus baris itu atau ubah tahunnya."), new Place(Year: year, Field: $"Ceilings[{year}]"));

    public static Problem CeilingOfUnknownSource(int year, string source) => Problem.Error(
        "STRAT-015", Text.Of("Sumber dana “{0}” pada pagu tahun {1} tidak dikenal.", source, $"{year}"),
        Text.Of("Pilih dari daftar: {0}.", string.Join(", ", Programmes.FundSources.All)),
        new Place(Year: year, Field: $"Ceilings[{year}]"));

    public static Problem CeilingBelowZero(int year) => Problem.Error(
        "STRAT-016", Text.Of("Pagu tahun {0} kurang dari nol.", $"{year}"), Text.Of("Isi rupiah bulat, nol atau lebih."),
        new Place(Year: year, Field: $"Ceilings[{year}]"));

    public static Problem CeilingTwice(int year, string source) => Problem.Error(
        "STRAT-017",
        source.Length == 0
            ? Text.Of("Pagu semua sumber tahun {0} diisi lebih dari sekali.", $"{year}")
            : Text.Of("Pagu {0} tahun {1} diisi lebih dari sekali.", source, $"{year}"),
        Text.Of("Sisakan satu saja."), new Place(Year: year, Field: $"Ceilings[{year}]"));

    public static Problem NoSuchStep(Text from, Text to) => Problem.Error(
        "STRAT-018", Text.Of("Rencana berstatus “{0}” tidak dapat langsung menjadi “{1}”.", from, to),
        Text.Of("Ikuti urutan: draf, diserahkan, diperiksa Bappeda, ditelaah tenaga ahli, disetujui dewan, terbit."));

    public static Problem ReasonMissing() => Problem.Error(
        "STRAT-019", Text.Of("Alasan pengembalian belum diisi."),
        Text.Of("Tulis apa yang perlu diperbaiki, agar perangkat daerah tahu langkah berikutnya."), new Place(Field: "Why"));

    public static Problem HasErrors(int errors) => Problem.Error(
        "STRAT-020", Text.Of("Rencana belum dapat diserahkan: masih ada {0} kesalahan.", errors),
        Text.Of("Buka halaman pemeriksaan dan perbaiki yang bertanda kesalahan."));
}
