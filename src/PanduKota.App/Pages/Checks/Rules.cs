using PanduKota.Engines.Words;

namespace PanduKota.App.Pages.Checks;

/// <summary>What each plan check is about, in the words of a planner. The codes are permanent (docs/methods/plan-checks.md).</summary>
public static class Rules
{
    private static readonly Dictionary<string, (Text Title, Text About)> Words = new(StringComparer.Ordinal)
    {
        ["PLAN-001"] = (Text.Of("Belum ada OPD penanggung jawab"),
            Text.Of("Satu program, satu penanggung jawab. OPD lain yang ikut ditulis sebagai pendukung.")),
        ["PLAN-002"] = (Text.Of("Dimensi atau subdimensi belum cocok"),
            Text.Of("Subdimensi harus milik dimensinya. Pilih lagi dari daftar.")),
        ["PLAN-003"] = (Text.Of("Dimensi atau subdimensi tanpa program"),
            Text.Of("Sering programnya ada, hanya tersimpan di subdimensi tetangga.")),
        ["PLAN-010"] = (Text.Of("Target belum diisi"),
            Text.Of("Setiap tahun dari biaya pertama sampai biaya terakhir perlu target.")),
        ["PLAN-011"] = (Text.Of("Target melawan arahnya"),
            Text.Of("Periksa tiga hal: angkanya, kondisi awalnya, dan arah indikatornya.")),
        ["PLAN-012"] = (Text.Of("Target meloncat"),
            Text.Of("Lebih dari lima kali lipat dalam setahun hampir selalu soal letak koma. Kalau memang benar, biarkan.")),
        ["PLAN-013"] = (Text.Of("Persen di luar 0 sampai 100"),
            Text.Of("Mungkin satuannya bukan persen, atau angkanya kelebihan nol.")),
        ["PLAN-014"] = (Text.Of("Di luar tahun rencana"),
            Text.Of("Biaya, target, atau tahun mulai jatuh sebelum tahun pertama atau sesudah tahun terakhir rencana.")),
        ["PLAN-016"] = (Text.Of("Satuan belum diisi"), Text.Of("Tanpa satuan, angka target tidak dapat dibaca.")),
        ["PLAN-017"] = (Text.Of("Batas tahun mulai terbalik"), Text.Of("Mulai paling awal tidak boleh sesudah mulai paling lambat.")),
        ["PLAN-020"] = (Text.Of("Biaya tanpa target, atau target tanpa biaya"),
            Text.Of("Uang tanpa ukuran, atau janji tanpa uang. Isi pasangannya atau kosongkan keduanya.")),
        ["PLAN-021"] = (Text.Of("Melewati pagu tahunan"),
            Text.Of("Geser program yang mulai tahun itu, atau biarkan penjadwalan mencarikan tahunnya.")),
        ["PLAN-022"] = (Text.Of("Melewati pagu satu sumber dana"),
            Text.Of("Jumlah semua sumber bisa cukup, tetapi sumber yang satu ini tidak.")),
        ["PLAN-023"] = (Text.Of("Biaya sama persis setiap tahun"),
            Text.Of("Biasanya tersalin, bukan direncanakan. Kalau memang sama (langganan, sewa), biarkan.")),
        ["PLAN-024"] = (Text.Of("Satuan uang mungkin keliru"),
            Text.Of("Seribu kali di atas atau di bawah biaya OPD itu biasanya. Kolom biaya selalu rupiah penuh.")),
        ["PLAN-025"] = (Text.Of("Jumlah tidak sama dengan penjumlahannya"),
            Text.Of("Perbaiki salah satunya. Kolom jumlah boleh dikosongkan; nanti dihitungkan.")),
        ["PLAN-040"] = (Text.Of("Program pendahulu belum selesai"),
            Text.Of("Geser tahunnya, betulkan kodenya, atau hapus hubungannya.")),
        ["PLAN-041"] = (Text.Of("Hampir kembar"),
            Text.Of("Kalau OPD-nya berbeda, biasanya satu gagasan yang dititipkan di dua tempat.")),
        ["PLAN-050"] = (Text.Of("Dimensi tanpa Quick Win"),
            Text.Of("Setiap dimensi perlu satu program yang dirasakan warga dalam setahun.")),
        ["PLAN-052"] = (Text.Of("Quick Win yang uangnya terlambat"),
            Text.Of("Kalau hasilnya diharapkan tahun itu, uangnya pun di tahun itu; kalau tidak, jadikan program biasa.")),
    };

    /// <summary>The plain name of a rule; its code where it has none yet.</summary>
    public static Text Title(string code) => Words.TryGetValue(code, out var words) ? words.Title : Text.Verbatim(code);

    public static Text? About(string code) => Words.TryGetValue(code, out var words) ? words.About : null;
}
