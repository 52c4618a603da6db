namespace PanduKota.Engines.PlanChecks;

/// <summary>Units of indicators: the names the workbook offers, their synonyms, and the nearest one to a misspelling.</summary>
public static class Units
{
    /// <summary>First the name that is offered, then the other spellings of the same unit.</summary>
    private static readonly string[] table =
    [
        "%|persen|persentase|prosen|percent|pct", "orang|jiwa|org|peserta|pegawai|siswa|pengunjung|penduduk|warga|wisatawan",
        "unit|buah|bh|set|pcs", "dokumen|dok|dokumen perencanaan|naskah", "kegiatan|keg|event|acara", "desa|desa/kelurahan",
        "kelurahan|kel", "kecamatan|kec", "hari|hari kerja", "jam", "menit", "detik", "minggu", "bulan", "tahun",
        "indeks|index", "nilai", "skor|score", "poin|point", "predikat|kategori|opini|level|tingkat", "Angka", "rasio|ratio",
        "ton", "kuintal|kwintal|ku", "kg|kilogram", "gram|gr|g", "liter|ltr|l", "km|kilometer", "m|meter", "km2|km²|kilometer persegi",
        "ha|hektar|hektare", "m2|m²|meter persegi", "m3|m³|meter kubik", "kWh|kilowatt jam", "MWh", "kW|kilowatt", "MW|megawatt",
        "Mbps", "ton CO2e|ton co2 eq|tco2e|tco2", "Kkal|kilokalori|kcal", "Rp|rupiah|idr", "ribu rupiah|rp ribu", "juta rupiah|rp juta|jt rupiah",
        "miliar rupiah|milyar rupiah|rp miliar|rp milyar", "triliun rupiah|rp triliun", "UMKM|ukm|ikm|usaha mikro",
        "pelaku usaha|perusahaan|usaha|investor", "koperasi", "kelompok|klp|komunitas|forum", "sekolah|satuan pendidikan", "puskesmas", "posyandu",
        "rumah sakit|rs|rsud", "fasilitas|faskes|fasilitas kesehatan", "pasar", "destinasi|objek wisata|obyek wisata|daya tarik wisata",
        "laporan|lap", "layanan|jenis layanan", "aplikasi|sistem|sistem informasi|app", "dataset|data set|set data", "lokasi|lok", "titik|spot",
        "kawasan|klaster", "keluarga|kk|kepala keluarga|rumah tangga|rt|ruta", "rumah|rumah layak huni", "kasus", "kejadian|bencana",
        "paket|pkt", "kali|x", "produk", "inovasi", "regulasi|perda|perbup|perwali|peraturan", "perangkat daerah|opd|skpd", "instansi|lembaga",
        "kendaraan|armada", "pohon|batang|bibit", "ekor", "transaksi", "permohonan|izin|berkas|perizinan", "sertifikat|bidang", "ruas", "jembatan",
        "bank sampah", "sambungan|sambungan rumah|sr|pelanggan", "kunjungan", "konten|berita|publikasi", "tenaga kerja|naker", "kapita",
        "per 1.000 penduduk|per 1000 penduduk|per 1.000|per 1000", "per 1.000 kelahiran hidup|per 1000 kelahiran hidup|per 1.000 kh|per 1000 kh",
        "per 10.000 penduduk|per 10000 penduduk|per 10.000", "per 100.000 penduduk|per 100000 penduduk|per 100.000",
        "per 100.000 kelahiran hidup|per 100000 kelahiran hidup|per 100.000 kh|per 100000 kh",
    ];

    private static readonly Dictionary<string, string> nameBySpelling = table
        .Select(line => line.Split('|'))
        .SelectMany(spellings => spellings.Select(s => (Spelling: Plain(s), Name: spellings[0])))
        .ToDictionary(s => s.Spelling, s => s.Name, StringComparer.Ordinal);

    /// <summary>The names that are offered, in the order of the drop-down.</summary>
    public static IReadOnlyList<string> Default { get; } = [.. table.Select(line => line.Split('|')[0])];

    /// <summary>The offered name of a spelling ("Persen" is "%"), or null when it is not known.</summary>
    public static string? Name(string? unit) => unit is null ? null : nameBySpelling.GetValueOrDefault(Plain(unit));

    public static bool IsPercent(string? unit) => Name(unit) == "%";

    /// <param name="unit">As written; "Rp/kg" and "Kkal/Kapita/Hari" are known when each part is.</param>
    /// <param name="offered">The region's own list; empty means <see cref="Default"/>.</param>
    public static bool IsKnown(string unit, IReadOnlyCollection<string> offered)
    {
        if (IsKnownWhole(unit, offered))
        {
            return true;
        }
        var parts = unit.Replace(" per ", "/", StringComparison.OrdinalIgnoreCase).Split('/', StringSplitOptions.TrimEntries);
        return parts.Length > 1 && parts.All(p => p.Length > 0 && IsKnownWhole(p, offered));
    }

    /// <summary>The offered name whose spelling differs least, when it differs by little; null otherwise.</summary>
    public static string? Nearest(string unit, IReadOnlyCollection<string> offered)
    {
        var plain = Plain(unit);
        var names = offered.Count == 0 ? Default : offered;
        var spellings = names.Select(n => (Spelling: Plain(n), Name: n))
            .Concat(nameBySpelling.Where(s => names.Contains(s.Value)).Select(s => (Spelling: s.Key, Name: s.Value)));
        var best = spellings.Where(s => Math.Abs(s.Spelling.Length - plain.Length) * 3 <= plain.Length)
            .Select(s => (s.Name, s.Spelling, Distance: Distance(plain, s.Spelling)))
            .OrderBy(s => s.Distance).ThenBy(s => s.Name, StringComparer.Ordinal).FirstOrDefault();
        // One letter in three: "dokmen" finds "dokumen", "ekor" does not find "skor".
        return best.Name is not null && best.Distance * 3 <= Math.Min(plain.Length, best.Spelling.Length) ? best.Name : null;
    }

    private static bool IsKnownWhole(string unit, IReadOnlyCollection<string> offered)
    {
        var plain = Plain(unit);
        var name = nameBySpelling.GetValueOrDefault(plain);
        if (name is not null && (offered.Count == 0 || offered.Contains(name)))
        {
            return true;
        }
        return offered.Any(o => Plain(o) == plain || (name is not null && Name(o) == name));
    }

    private static string Plain(string unit) =>
        string.Join(' ', unit.ToLowerInvariant().Trim(' ', '.', '\u00A0', '(', ')').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Letters to add, drop or change to make one of the other (Levenshtein 1965).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.Length];
    }
}
