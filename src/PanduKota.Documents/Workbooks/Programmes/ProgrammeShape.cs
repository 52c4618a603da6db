using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The columns of the programme matrix (T10) and of the action plan (T11), for reading and for writing.</summary>
internal static class ProgrammeShape
{
    public const string SheetName = "Program", ActionSheetName = "Rencana Aksi";

    public const string Code = "code", Name = "name", Dimension = "dimension", SubDimension = "subDimension", Goal = "goal",
        Description = "description", Kind = "kind", LeadAgency = "leadAgency", SupportingAgencies = "supportingAgencies",
        Partners = "partners", Nomenclature = "nomenclatureCode", Location = "location", Risk = "risk",
        Predecessors = "predecessors", EarliestStart = "earliestStart", LatestStart = "latestStart", Mandatory = "isMandatory",
        QuickWin = "isQuickWin", Reserve = "isReserve", ValuePoints = "valuePoints", Indicator = "indicator", Unit = "unit",
        Direction = "direction", Baseline = "baseline", Target = "target", FundSource = "fundSource", Cost = "cost",
        StatedTotal = "statedTotal", Mark = "mark";

    public const string Step = "step", Output = "output", Owner = "owner", Start = "start", End = "end";

    public static TableShape Programmes { get; } = new(
        Text.Of("matriks program"),
        SheetName,
        [
            new(Code, "Kode", true, "kode program", "no program", "id program"),
            new(Name, "Nama program", true, "program", "program inovasi", "nama program inovasi", "nama inovasi", "judul program"),
            new(Dimension, "Dimensi", false, "dimensi smart city", "dimensi kota cerdas", "dimensi"),
            new(SubDimension, "Subdimensi", false, "sub dimensi"),
            new(Goal, "Sasaran", false, "sasaran smart city", "sasaran kota cerdas", "sasaran strategis"),
            new(Description, "Deskripsi", false, "uraian", "penjelasan", "deskripsi program", "uraian program", "keterangan program"),
            new(Kind, "Jenis", false, "jenis program", "status program", "eksisting pengembangan baru"),
            new(LeadAgency, "OPD penanggung jawab", false,
                "opd", "penanggung jawab", "opd pengampu", "opd pelaksana", "perangkat daerah", "perangkat daerah penanggung jawab", "leading sector", "opd pj"),
            new(SupportingAgencies, "OPD pendukung", false, "perangkat daerah pendukung", "opd terkait", "instansi pendukung"),
            new(Partners, "Mitra", false, "mitra kerja", "stakeholder", "pemangku kepentingan"),
            new(Nomenclature, "Kode nomenklatur", false,
                "nomenklatur", "kode program kegiatan sub kegiatan", "kode program kegiatan", "kode rekening", "kode sub kegiatan"),
            new(Location, "Lokasi", false, "lokus"),
            new(Risk, "Risiko", false, "resiko"),
            new(Predecessors, "Pendahulu", false, "program pendahulu", "prasyarat", "predecessor"),
            new(EarliestStart, "Mulai paling awal", false, "mulai awal", "tahun mulai paling awal", "paling awal"),
            new(LatestStart, "Mulai paling akhir", false, "mulai akhir", "tahun mulai paling akhir", "paling akhir", "mulai paling lambat"),
            new(Mandatory, "Wajib", false, "program wajib", "mandatory"),
            new(QuickWin, "Quick win", false, "quickwin", "quick win program percepatan", "program percepatan"),
            new(Reserve, "Cadangan", false, "program cadangan", "daftar cadangan"),
            new(ValuePoints, "Nilai manfaat", false, "manfaat", "bobot manfaat", "skor manfaat"),
            new(Indicator, "Indikator", false, "indikator output", "indikator kinerja", "nama indikator", "indikator keluaran"),
            new(Unit, "Satuan", false, "satuan indikator", "sat"),
            new(Direction, "Arah", false, "arah indikator", "arah target"),
            new(Baseline, "Kondisi awal", false, "baseline", "data awal", "kondisi eksisting", "nilai awal", "capaian awal"),
            new(FundSource, "Sumber dana", false, "sumber pendanaan", "sumber anggaran", "sumber"),
            new(StatedTotal, "Jumlah pagu", false, "total pagu", "jumlah", "total", "total anggaran", "jumlah anggaran"),
            // Which row it is, in a hidden column.
            new(Mark, "_pandu", false),
        ],
        [
            new(Target, "Target", false, "target kinerja", "target capaian"),
            new(Cost, "Pagu", false, "pagu indikatif", "anggaran", "biaya", "kebutuhan dana", "dana", "rp", "pendanaan"),
        ]);

    public static TableShape Actions { get; } = new(
        Text.Of("rencana aksi"),
        ActionSheetName,
        [
            new(Code, "Kode program", true, "kode", "no program"),
            new(Step, "Langkah", true, "langkah kegiatan", "tahapan", "aksi", "uraian langkah", "rencana aksi"),
            new(Output, "Keluaran", false, "output", "hasil", "keluaran output"),
            new(Owner, "Penanggung jawab", false, "pic", "pelaksana", "opd", "opd penanggung jawab"),
            new(Start, "Mulai", false, "tanggal mulai", "tgl mulai", "waktu mulai"),
            new(End, "Selesai", false, "tanggal selesai", "tgl selesai", "waktu selesai", "berakhir"),
            new(Name, "Nama program", false, "program"),
            new(Mark, "_pandu", false),
        ],
        []);

    /// <summary>Words of the direction column, and what they stand for.</summary>
    public static IReadOnlyList<(string Word, PanduKota.Engines.PlanChecks.Direction Direction)> Directions { get; } =
    [
        ("Naik", Engines.PlanChecks.Direction.Up),
        ("Turun", Engines.PlanChecks.Direction.Down),
        ("Tetap", Engines.PlanChecks.Direction.Keep),
    ];

    public static IReadOnlyList<string> Kinds { get; } = ["Eksisting", "Pengembangan", "Baru"];
}
