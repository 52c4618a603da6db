using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.MediumTerm;

/// <summary>The columns of an RPJMD/RPD table, under the names that regions and SIPD exports give them.</summary>
internal static class MediumTermShape
{
    public const string SectorCode = "urusan_code", Sector = "urusan", FieldCode = "bidang_code", Field = "bidang",
        ProgrammeCode = "program_code", Programme = "program", Outcome = "outcome", IndicatorNumber = "indicator_no",
        Indicator = "indicator", Unit = "unit", Baseline = "baseline", Agency = "agency_id", Target = "target", Ceiling = "pagu";

    public static TableShape Shape { get; } = new(
        Text.Of("tabel RPJMD/RPD"),
        "RPJMD",
        [
            new(SectorCode, "Kode Urusan", false, "kode urusan pemerintahan"),
            new(Sector, "Urusan", false, "nama urusan", "urusan pemerintahan", "urusan pemerintahan daerah"),
            new(FieldCode, "Kode Bidang", false, "kode bidang urusan", "kode bidang urusan pemerintahan"),
            new(Field, "Bidang Urusan", false, "nama bidang", "nama bidang urusan", "bidang urusan pemerintahan"),
            new(ProgrammeCode, "Kode Program", true, "kode", "kode rekening", "kode nomenklatur", "kode program prioritas", "kode rek"),
            new(Programme, "Program", true,
                "nama program", "program prioritas", "program perangkat daerah", "program pembangunan daerah", "uraian program",
                "bidang urusan program", "bidang urusan dan program", "urusan bidang urusan program", "uraian",
                "program prioritas pembangunan", "urusan program", "program dan kegiatan", "nomenklatur program"),
            new(Outcome, "Outcome", false,
                "sasaran program", "hasil program", "sasaran", "outcome program", "kinerja program", "outcome hasil"),
            new(IndicatorNumber, "No Indikator", false, "nomor indikator", "no indikator program", "indikator ke"),
            new(Indicator, "Indikator", true,
                "indikator kinerja", "indikator program", "indikator outcome", "indikator kinerja program", "nama indikator",
                "indikator kinerja program outcome", "indikator sasaran", "tolok ukur", "indikator kinerja utama", "uraian indikator"),
            new(Unit, "Satuan", false, "satuan indikator", "unit satuan", "sat"),
            new(Baseline, "Kondisi Awal", false,
                "baseline", "kondisi kinerja awal", "kondisi kinerja pada awal rpjmd", "kondisi kinerja pada awal periode rpjmd",
                "data awal", "capaian awal", "kondisi awal rpjmd", "kondisi kinerja awal rpjmd", "capaian baseline", "nilai awal",
                "kondisi kinerja awal periode rpjmd", "data capaian pada awal perencanaan", "data capaian pada tahun awal perencanaan"),
            new(Agency, "Perangkat Daerah", false,
                "opd", "skpd", "perangkat daerah penanggung jawab", "penanggung jawab", "opd penanggung jawab", "nama opd",
                "nama perangkat daerah", "unit kerja", "unit kerja perangkat daerah penanggung jawab", "pd penanggung jawab",
                "agency", "kode opd", "id opd", "perangkat daerah pelaksana", "instansi"),
        ],
        [
            new(Target, "Target", false,
                "target kinerja", "target capaian", "target indikator", "kinerja", "target program", "t", "target capaian kinerja",
                "target kinerja program"),
            new(Ceiling, "Pagu", false,
                "pagu indikatif", "anggaran", "kebutuhan dana", "kerangka pendanaan", "dana", "rp", "rupiah", "biaya", "pendanaan",
                "pagu indikatif program", "ceiling", "pagu anggaran", "kebutuhan pendanaan", "p", "kebutuhan anggaran"),
        ]);
}
