using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Reference;

internal static class ReferenceShapes
{
    public const string Code = "code", Name = "name", Kind = "kind", ProvinceCode = "province_code", Population = "population",
        Area = "area_km2", Government = "government", Level = "level", Parent = "parent_code",
        Sector = "sector", Field = "field", Programme = "programme", Activity = "activity", SubActivity = "sub_activity",
        AgencyId = "agency_id", Agency = "agency", ShortName = "short_name", Fields = "fields";

    public static TableShape Regions { get; } = new(
        Text.Of("daftar wilayah"),
        null,
        [
            new(Code, "Kode", true,
                "kode wilayah", "kode kemendagri", "kode provinsi kabupaten kota", "kode wilayah administrasi", "kode kab kota", "kode daerah"),
            new(Name, "Nama Provinsi / Kabupaten / Kota", true,
                "nama", "nama wilayah", "provinsi kabupaten kota", "nama provinsi kabupaten kota kecamatan kelurahan desa",
                "nama daerah", "wilayah", "nama provinsi dan kabupaten kota", "nama provinsi kabupaten kota kecamatan", "kabupaten kota"),
            new(Kind, "Jenis", false, "jenis wilayah", "tingkat"),
            new(ProvinceCode, "Kode Provinsi", false, "kode prov"),
            new(Population, "Jumlah Penduduk", false, "penduduk", "jumlah penduduk jiwa", "jiwa"),
            new(Area, "Luas Wilayah", false, "luas", "luas km2", "luas wilayah km2", "luas wilayah km"),
        ],
        []);

    /// <summary>One column with the whole code.</summary>
    public static TableShape Nomenclature { get; } = new(
        Text.Of("daftar nomenklatur"),
        null,
        [
            new(Code, "Kode", true, "kode nomenklatur", "kode rekening", "kode urusan bidang urusan program kegiatan sub kegiatan"),
            new(Name, "Nomenklatur", true,
                "nama", "uraian", "nomenklatur urusan kabupaten kota", "nomenklatur urusan provinsi", "nama nomenklatur",
                "nomenklatur urusan provinsi kabupaten kota", "nomenklatur urusan", "uraian nomenklatur",
                "urusan bidang urusan program kegiatan sub kegiatan", "nama urusan bidang urusan program kegiatan sub kegiatan"),
            new(Government, "Pemerintah", false, "pemerintahan", "jenis pemerintahan", "kewenangan"),
            new(Level, "Tingkat", false, "jenjang"),
            new(Parent, "Kode Induk", false, "induk"),
        ],
        []);

    /// <summary>The official layout: one column for each part of the code.</summary>
    public static TableShape SplitNomenclature { get; } = new(
        Text.Of("daftar nomenklatur"),
        null,
        [
            new(Sector, "Urusan", true, "kode urusan", "u"),
            new(Field, "Bidang Urusan", true, "bidang", "kode bidang urusan", "kode bidang"),
            new(Programme, "Program", true, "kode program"),
            new(Activity, "Kegiatan", false, "kode kegiatan"),
            new(SubActivity, "Sub Kegiatan", false, "kode sub kegiatan", "subkegiatan"),
            new(Name, "Nomenklatur", true,
                "nama", "uraian", "nomenklatur urusan kabupaten kota", "nomenklatur urusan provinsi", "nama nomenklatur",
                "nomenklatur urusan provinsi kabupaten kota", "nomenklatur urusan", "uraian nomenklatur"),
        ],
        []);

    public static TableShape Agencies { get; } = new(
        Text.Of("daftar perangkat daerah"),
        null,
        [
            new(AgencyId, "Nomor", false, "id", "no", "kode", "kode opd", "kode perangkat daerah", "id opd", "number", "kode skpd"),
            new(Agency, "Nama Perangkat Daerah", true,
                "perangkat daerah", "opd", "skpd", "nama opd", "nama skpd", "nama", "name", "nama dinas", "instansi", "unit kerja"),
            new(ShortName, "Singkatan", false, "nama singkat", "akronim", "short name"),
            new(Kind, "Jenis", false, "jenis opd", "jenis perangkat daerah"),
            new(Fields, "Bidang Urusan", false, "urusan", "bidang", "kode bidang urusan", "basis", "kode urusan", "bidang yang diampu"),
        ],
        []);
}
