using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.Values;

/// <summary>Refusals and findings about the value instrument and its scores, VALUE-nnn. The codes are permanent.</summary>
internal static class ValueProblems
{
    public static Problem PairMissing(string left, string right) => Problem.Error("VALUE-001",
        Text.Of("Perbandingan {0} dengan {1} belum diisi, terisi dua kali, atau di luar skala.", left, right), Text.Of("Pilih satu dari sembilan sampai seperembilan."),
        new Place(Field: $"pasang-{left}-{right}"));

    public static Problem BadWeight(string key) => Problem.Error("VALUE-002", Text.Of("Bobot harus 0 sampai 100 persen."), Text.Of("Perbaiki bobotnya."),
        new Place(Field: "bobot-" + key));

    public static Problem WeightSum(decimal sum) => Problem.Error("VALUE-003", Text.Of("Bobot semua kriteria berjumlah {0:0.##} persen, seharusnya 100.", sum),
        Text.Of("Sesuaikan salah satunya."), new Place(Field: "bobot-impact"));

    public static Problem Inconsistent(double ratio, string left, string right, string suggested) => Problem.Warning("VALUE-004",
        Text.Of("Perbandingannya belum sejalan: rasio konsistensi {0:0.00}, sebaiknya paling besar 0,10.", ratio),
        Text.Of("Lihat lagi {0} dengan {1}; bobot yang lain menyarankan {2}.", left, right, suggested));

    public static Problem BadScore(string code, string criterion) => Problem.Error("VALUE-005",
        Text.Of("Skor {0} program {1} harus 1 sampai 5, atau kosong.", criterion, code), Text.Of("Lihat arti setiap skor pada keterangan skala."),
        new Place(ProgrammeCode: code, Field: $"skor-{code}-{criterion}"));

    public static Problem UnknownCriterion(string code, string criterion) => Problem.Error("VALUE-006",
        Text.Of("Kriteria “{0}” tidak ada pada instrumen.", criterion), Text.Of("Muat ulang halaman."), new Place(ProgrammeCode: code));

    public static Problem NotScored(int count, IEnumerable<string> codes) => Problem.Warning("VALUE-007",
        Text.Of("{0:N0} program belum lengkap skornya dan memakai nilai yang diketik: {1}.", count, string.Join(", ", codes)),
        Text.Of("Lengkapi skornya pada Nilai program."));
}
