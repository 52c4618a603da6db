namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>What the sheet Petunjuk of a workbook says.</summary>
/// <param name="Intro">What the workbook is for, in a sentence or two.</param>
/// <param name="Steps">What to do, in order.</param>
/// <param name="Colours">Fill -> what it means.</param>
/// <param name="ColumnsOf">Whose columns are explained.</param>
/// <param name="Columns">Who fills in which column, how, with an example.</param>
/// <param name="HasGoals">Whether the goals of the plan are listed too.</param>
internal sealed record Guidance(
    string Title,
    string Intro,
    IReadOnlyList<string> Steps,
    IReadOnlyList<(string Fill, string Words)> Colours,
    string ColumnsOf,
    IReadOnlyList<(string Column, string Who, string How, string Example)> Columns,
    bool HasGoals = false)
{
    public static Guidance Matrix { get; } = new(
        "Matriks Program Kota Cerdas",
        "Buku kerja ini mengumpulkan program setiap OPD untuk rencana induk kota cerdas. Isi di Excel, LibreOffice, atau WPS.",
        [
            "Isi lembar Program: satu baris untuk satu program. Sel yang masih ditunggu menjadi kuning dengan sendirinya.",
            "Program dengan dua indikator atau dua sumber dana memakai baris di bawahnya, dengan kode yang sama atau kode kosong.",
            "Isi lembar Rencana Aksi bila langkahnya sudah diketahui. Boleh menyusul.",
            "Simpan sebagai .xlsx, lalu unggah. Baris, kolom, dan urutan boleh diubah; judul kolom jangan dihapus.",
            "Baca tanda terima: baris yang baik sudah masuk, baris yang perlu diperbaiki disebut sel dan caranya.",
        ],
        [
            ("CFE3EA", "Judul kolom yang wajib diisi (bertanda *)"),
            ("FFF3C4", "Sel yang masih ditunggu"),
            ("F8D7D3", "Isian yang tampaknya keliru, misalnya kode ganda"),
            ("EEF1F0", "Dihitung sendiri, tidak perlu diisi"),
        ],
        "Kolom lembar Program",
        [
            ("Kode *", "OPD", "Kode pendek yang tidak berulang. Jangan diganti setelah diunggah.", "P-014"),
            ("Nama program *", "OPD", "Nama program atau inovasi, ringkas dan jelas.", "Lapor Warga Terpadu"),
            ("Dimensi *, Subdimensi *", "OPD", "Pilih dari daftar. Pilihan subdimensi mengikuti dimensi.", "Smart Governance; Layanan publik"),
            ("Sasaran", "OPD", "Sasaran kota cerdas yang dilayani, pilih dari daftar.", "S2"),
            ("Deskripsi", "OPD", "Dua atau tiga kalimat: apa yang dikerjakan, untuk siapa, apa yang berubah.", "Warga melapor lewat satu pintu; laporan diteruskan ke OPD dan ada kabar dalam 3 hari."),
            ("Jenis *", "OPD", "Eksisting, Pengembangan, atau Baru.", "Pengembangan"),
            ("Kode nomenklatur", "OPD dan Bappeda", "Kode program, kegiatan, atau subkegiatan menurut Kepmendagri.", "2.16.03.2.02"),
            ("OPD penanggung jawab *", "Bappeda", "Satu OPD. Pilih dari daftar.", "Dinas Komunikasi dan Informatika"),
            ("OPD pendukung, Mitra", "OPD", "Boleh lebih dari satu; OPD dipisahkan titik koma.", "Inspektorat; Bagian Organisasi"),
            ("Lokasi, Risiko", "OPD", "Di mana, dan apa yang dapat menghambat.", "12 kecamatan; jaringan di desa pegunungan"),
            ("Pendahulu", "OPD", "Kode program yang harus selesai dahulu, dipisahkan titik koma.", "P-003; P-007"),
            ("Mulai paling awal, Mulai paling akhir", "OPD", "Tahun, empat angka. Kosong berarti bebas.", "2027"),
            ("Wajib", "Bappeda", "Ya bila diwajibkan peraturan atau sudah terikat kontrak.", "Tidak"),
            ("Quick win", "Diskominfo", "Ya bila hasilnya dirasakan warga dalam setahun.", "Ya"),
            ("Cadangan", "Bappeda", "Ya bila baru dijalankan ketika ada dana tambahan.", "Tidak"),
            ("Nilai manfaat", "Dewan Smart City", "1 sampai 100. Kosong dihitung 50.", "80"),
            ("Indikator *, Satuan *, Arah *", "OPD", "Satu baris untuk satu indikator. Baris tambahan: tulis kode yang sama atau kosongkan kodenya.", "Laporan selesai tepat waktu; %; Naik"),
            ("Kondisi awal *", "OPD", "Capaian terakhir sebelum rencana. Boleh rasio seperti 2,3:1000.", "62,5"),
            ("Target *", "OPD", "Satu angka untuk setiap tahun, dalam satuan yang sama.", "70"),
            ("Sumber dana *, Pagu", "OPD dan Bappeda", "Satu baris untuk satu sumber dana. Rupiah penuh. Rp 1,2 M dan 350 jt juga dapat dibaca.", "APBD; 1250000000"),
            ("Jumlah pagu", "Dihitung sendiri", "Tidak perlu diisi.", ""),
        ],
        HasGoals: true);
}
