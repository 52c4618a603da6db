using System.Text;
using System.Text.Json;

namespace PanduKota.Documents.Tests.Sipd;

/// <summary>Documents as the ministry's description and the programs of regions have them (docs/methods/sipd.md).</summary>
internal static class SipdSamples
{
    public const string Rpjmd = """
        {
          "kodepemda": "3510", "tahunmulai": 2019, "tahunselesai": 2023, "periode_rpjmd": "2018-2023",
          "uraivisi": "Bangkit, Mandiri dan Sejahtera yang Berkeadilan",
          "misi": [{
            "kodemisi": 1, "uraimisi": "Memantapkan Kualitas dan Daya Saing SDM",
            "tujuan": [{
              "kodetujuan": 1, "uraitujuan": "Meningkatkan Kualitas SDM yang berdaya saing",
              "indikator": [{"kodeindikator": 1, "uraiindikator": "Indeks Pembangunan Manusia", "satuan": "Nilai Indeks", "status": "positif",
                "target_t1": 14.00, "target_t2": 15.00, "target_t3": 16.00, "target_t4": 17.00, "target_t5": 18.00, "target_t6": 17.00, "target_t7": 18.00}],
              "sasaran": [{
                "kodesasaran": 1, "uraisasaran": "Meningkatnya derajat kesehatan",
                "indikator": [],
                "strategi": [{"kodestrategi": "1", "uraistrategi": "Pemerataan"}],
                "program": [
                  {"kodebidang": "1.02", "kodeprogram": "1.02.02", "uraiprogram": "Program Upaya Kesehatan", "prioritas": null,
                   "indikator": [
                     {"kodeindikator": "1", "uraiindikator": "Angka kematian ibu", "satuan": "per 100.000", "status": "negatif",
                      "volume_t1": 80, "volume_t2": "75", "volume_t3": 70.50, "volume_t4": "2.3:1000", "volume_t5": null,
                      "pagu_t1": 5000000, "pagu_t2": "6000000", "pagu_t3": 7000000.00},
                     {"kodeindikator": "2", "uraiindikator": "Rasio dokter", "satuan": "", "volume_t1": ""}]},
                  {"kodebidang": "1.06", "kodeprogram": "1.06.02", "uraiprogram": "Program Rehabilitasi Sosial", "pagu_t1": 900000, "indikator": []}
                ]}]}]}]
        }
        """;

    public const string Renstra = """
        [{"kodepemda": "3202", "tahunmulai": "2016", "tahunselesai": "2021", "kodebidang": "1.02", "uraibidang": "Kesehatan",
          "kodeskpd": "1.02.0101", "uraiskpd": "Dinas Kesehatan",
          "pejabat": [{"kepalanip": "19600000 000000 0 001", "kepalanama": "Dr. Didik, M.Pd.", "kepalajabatan": "Kepala Dinas", "kepalapangkat": "Pembina Tingkat I"}],
          "pilihanbidang": ["1.02", "2.08"], "uraiurusan": "Urusan Wajib Pelayanan Dasar",
          "program": [{"kodebidang": "1.02", "kodeprogram": "1.02-0001", "uraiprogram": "Program Pelayanan Administrasi Perkantoran",
            "indikator": [{"kodeindikator": "1", "uraiindikator": "Cakupan layanan", "satuan": "Unit", "status": "komulatif", "volume_t1": 14.00, "volume_t2": 15.00}],
            "kegiatan": [{"kodekegiatan": "1.02-0001-01", "uraikegiatan": "Surat", "pagu": "125000000", "subkegiatan": [{"a": 1}, {"a": 2}]}]}]},
         {"kodepemda": 3202, "tahunmulai": "2016", "tahunselesai": "2021", "kodeskpd": "1.03.0101", "uraiskpd": "Dinas PU", "program": []}]
        """;

    /// <summary>The names that the system uses today.</summary>
    public const string Today = """
        {"kodepemda": "3376", "idperiode": "20252029", "uraivisi": "Tegal Idaman",
         "misi": [{"idmisi": "9f", "urut": 1, "uraimisi": "Satu",
           "tujuan": [{"idtujuan": "8e", "urut": 1, "uraitujuan": "Dua",
             "sasaran": [{"idsasaran": "7d", "uraisasaran": "Tiga", "iku": true,
               "indikator": [{"idsasaran_indikator": "6c", "uraisasaran_indikator": "Angka", "target_awal": "10", "target0": "11", "target1": "12", "target5": "16", "kodeindikator_master": null}],
               "program": [{"kodebidang": "1.01", "uraibidang": "PENDIDIKAN", "kodeprogram": "1.01.02", "urai": "PROGRAM PENDIDIKAN", "uraiprogram": "PENGELOLAAN PENDIDIKAN",
                 "pagu_validasi1": 100, "pagu_validasi2": 200, "pagu_skpd1": 999,
                 "indikator": [{"uraioutcome": "Naik", "kodeindikator": "5", "uraiindikator": "APK", "satuan": "%", "target_awal": "90,5", "target1": "91,25", "target2": "92"}]}]}]}]}]}
        """;

    public static byte[] Bytes(string words) => Encoding.UTF8.GetBytes(words);

    /// <summary>The document with its members in order and without blanks; figures to the letter. Independent of what is tested.</summary>
    public static string Plain(byte[] document)
    {
        using var read = JsonDocument.Parse(document);
        return Plain(read.RootElement);
    }

    public static string Plain(string document) => Plain(Bytes(document));

    private static string Plain(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(',', element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal)
            .Select(m => JsonSerializer.Serialize(m.Name) + ":" + Plain(m.Value))) + "}",
        JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Plain)) + "]",
        JsonValueKind.String => JsonSerializer.Serialize(element.GetString()),
        _ => element.GetRawText(),
    };
}
