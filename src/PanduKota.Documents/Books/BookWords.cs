using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>The standing words of a book, said alike by every writer.</summary>
internal static class BookWords
{
    public static Text Invented { get; } = Text.Of("Daerah rekaan: bukan daerah sungguhan, semua angka dibuat untuk contoh.");

    public static Text InventedShort { get; } = Text.Of("daerah rekaan");

    public static Text EmblemPlace { get; } = Text.Of("Tempat lambang daerah");

    public static Text Proof { get; } = Text.Of("Edisi terbitan. Pindai kode ini untuk memeriksa apakah berkas Anda sama dengan yang diterbitkan:");

    public static Text ProofPicture(string address) => Text.Of("Kode QR menuju {0}", address);

    public static Text NoFindings { get; } = Text.Of("Tidak ada temuan.");

    public static Text TitleOf(ContentsKind kind) => kind switch
    {
        ContentsKind.Tables => Text.Of("Daftar Tabel"),
        ContentsKind.Figures => Text.Of("Daftar Gambar"),
        _ => Text.Of("Daftar Isi"),
    };

    public static Text Of(Gap gap) => gap.Owner is { } owner
        ? Text.Of("{0} belum diisi. Pemilik: {1}.", gap.What, owner)
        : Text.Of("{0} belum diisi. Pemilik belum ditunjuk.", gap.What);

    public static Text Source(Text source) => Text.Of("Sumber: {0}", source);

    public static Text Of(Severity severity) => severity switch
    {
        Severity.Error => Text.Of("Kesalahan"),
        Severity.Warning => Text.Of("Peringatan"),
        _ => Text.Of("Saran"),
    };

    public static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Bad,
        Severity.Warning => Tone.Attention,
        _ => Tone.Muted,
    };

    /// <summary>"Kabupaten Tanah Contoh · Rencana Induk Kota Cerdas 2026–2035", with the mark of an invented region.</summary>
    public static string RunningHead(Book book)
    {
        var head = $"{book.Cover.RegionName} · {book.Say(book.Cover.Title)} {book.Cover.Years}";
        return book.Cover.IsInvented ? $"{head} · {book.Say(InventedShort)}" : head;
    }

    /// <summary>"Program {0} ... 2028": where a finding stands, as far as it is known.</summary>
    public static Text Of(Place place)
    {
        List<string> parts = [];
        if (place.ProgrammeCode is { } code)
        {
            parts.Add(code);
        }
        if (place.Year is { } year)
        {
            parts.Add(StackedYearsDrawing.Year(year));
        }
        return Text.Verbatim(parts.Count == 0 ? "–" : string.Join(", ", parts));
    }

    /// <summary>The list of findings as a table, worst first.</summary>
    public static BookTable AsTable(FindingList list)
    {
        BookColumn[] columns =
        [
            new(Text.Of("Kode"), ColumnKind.Short, 1.5), new(Text.Of("Tingkat"), ColumnKind.Words, 1.7),
            new(Text.Of("Letak"), ColumnKind.Words, 1.3), new(Text.Of("Temuan"), ColumnKind.Words, 3.8),
            new(Text.Of("Cara membetulkan"), ColumnKind.Words, 3.3),
        ];
        var rows = list.Findings.OrderByDescending(f => f.Severity).ThenBy(f => f.Code, StringComparer.Ordinal).Select(f => new BookRow(
        [
            f.Code, new BookCell { Words = Of(f.Severity), Tone = ToneOf(f.Severity) }, Of(f.Place), f.Message, f.Mend ?? Text.Verbatim("–"),
        ]));
        return new BookTable(Text.Of("Temuan pemeriksaan"), columns, [.. rows]) { EmptyWords = NoFindings };
    }
}
