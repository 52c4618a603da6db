using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The sheet Petunjuk: who fills in what, how, with examples.</summary>
internal sealed class GuidanceSheet(WorkbookChoices choices, string years)
{
    private static readonly (string Column, string Who, string How, string Example)[] Columns =
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
    ];

    private static readonly string[] Steps =
    [
        "Isi lembar Program: satu baris untuk satu program. Sel yang masih ditunggu menjadi kuning dengan sendirinya.",
        "Program dengan dua indikator atau dua sumber dana memakai baris di bawahnya, dengan kode yang sama atau kode kosong.",
        "Isi lembar Rencana Aksi bila langkahnya sudah diketahui. Boleh menyusul.",
        "Simpan sebagai .xlsx, lalu unggah. Baris, kolom, dan urutan boleh diubah; judul kolom jangan dihapus.",
        "Baca tanda terima: baris yang baik sudah masuk, baris yang perlu diperbaiki disebut sel dan caranya.",
    ];

    private static readonly double[] Widths = [28, 20, 64, 48];

    private int row;

    public void Write(WorkbookWriter book)
    {
        var sheet = book.Sheet(new("Petunjuk")
        {
            Columns = [.. Widths.Select(w => new ColumnSettings(w))],
            IsProtected = true,
            IsLandscape = true,
            HasGrid = false,
            TabColour = "E0A100",
            Footer = "Petunjuk pengisian",
        });
        var title = book.Styles.Of(new CellStyle(IsBold: true, Size: 17, Colour: "0B5A74"));
        var heading = book.Styles.Of(new CellStyle(IsBold: true, Size: 12, Colour: "0B5A74"));
        var words = book.Styles.Of(new CellStyle());
        Line(sheet, "Matriks Program Kota Cerdas", title, 26);
        Line(sheet, string.Create(CultureInfo.InvariantCulture, $"{choices.RegionName}, {years} ({choices.Years} tahun)"), heading, 19);
        Line(sheet, "Buku kerja ini mengumpulkan program setiap OPD untuk rencana induk kota cerdas. Isi di Excel, LibreOffice, atau WPS.", words);
        row++;
        Line(sheet, "Cara mengisi", heading, 20);
        for (var i = 0; i < Steps.Length; i++)
        {
            Line(sheet, $"{i + 1}.  {Steps[i]}", words);
        }
        row++;
        Line(sheet, "Arti warna", heading, 20);
        Colour(book, sheet, "CFE3EA", "Judul kolom yang wajib diisi (bertanda *)");
        Colour(book, sheet, "FFF3C4", "Sel yang masih ditunggu");
        Colour(book, sheet, "F8D7D3", "Isian yang tampaknya keliru, misalnya kode ganda");
        Colour(book, sheet, "EEF1F0", "Dihitung sendiri, tidak perlu diisi");
        row++;
        Line(sheet, "Kolom lembar Program", heading, 20);
        WriteColumns(book, sheet);
        WriteGoals(book, sheet, heading, words);
        sheet.Finish();
    }

    private void Line(SheetWriter sheet, string words, int style, double height = 16)
    {
        sheet.Row(++row, height);
        sheet.Words(1, words, style);
    }

    private void Colour(WorkbookWriter book, SheetWriter sheet, string fill, string words)
    {
        sheet.Row(++row);
        sheet.Blank(1, book.Styles.Of(new CellStyle(Fill: fill, Border: "9AA5A1")));
        sheet.Words(2, words, book.Styles.Of(new CellStyle()));
    }

    private void WriteColumns(WorkbookWriter book, SheetWriter sheet)
    {
        var head = book.Styles.Of(new CellStyle(IsBold: true, Colour: "FFFFFF", Fill: "0B5A74", Border: "0B5A74"));
        var name = book.Styles.Of(new CellStyle(IsBold: true, Border: "D9DEDC", IsWrapped: true));
        var cell = book.Styles.Of(new CellStyle(Border: "D9DEDC", IsWrapped: true));
        var example = book.Styles.Of(new CellStyle(Border: "D9DEDC", IsWrapped: true, IsItalic: true, Colour: "56636A"));
        sheet.Row(++row);
        foreach (var (words, i) in ((string[])["Kolom", "Diisi oleh", "Cara mengisi", "Contoh"]).Select((w, i) => (w, i)))
        {
            sheet.Words(i + 1, words, head);
        }
        foreach (var column in Columns)
        {
            sheet.Row(++row, RowHeight.Of([(column.Column, Widths[0]), (column.Who, Widths[1]), (column.How, Widths[2]), (column.Example, Widths[3])]), isFixed: false);
            sheet.Words(1, column.Column, name);
            sheet.Words(2, column.Who, cell);
            sheet.Words(3, column.How, cell);
            sheet.Words(4, column.Example, example);
        }
    }

    private void WriteGoals(WorkbookWriter book, SheetWriter sheet, int heading, int words)
    {
        if (choices.Goals.Count == 0)
        {
            return;
        }
        row++;
        Line(sheet, "Sasaran kota cerdas", heading, 20);
        foreach (var goal in choices.Goals)
        {
            Line(sheet, goal, words);
        }
    }
}
