using System.Text;
using System.Text.RegularExpressions;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

/// <summary>Every reader of tables takes every separator in every encoding, and every table that we write is read again.</summary>
public sealed partial class EveryTableTests
{
    /// <summary>Fields in a table of bars, so that the same table can be had with any separator; é is a letter of Windows-1252 too.</summary>
    private static readonly Dictionary<string, (string Table, Func<byte[], IReadOnlyList<string>> Read)> Readers = new()
    {
        ["programmes"] = (
            "kode|nama program|indikator|satuan|target 2026|pagu 2026\nP-1|Café, taman; satu|Tamu|orang|1.234,5|Rp 1,2 M\nP-2|Dua|Lain|%|90,5|2.000.000\n",
            f => Of(ProgrammeWorkbookReader.Read(new MemoryStream(f), "x.csv"), v => v.Programmes.Select(p => $"{p.Code} {p.Name} {string.Join(",", p.Costs.Select(c => c.Rupiah))}"))),
        ["medium-term"] = (
            "kode|program|indikator|satuan|target 2026|pagu 2026\n1.02.02|Café, sehat; bugar|AKI|orang|1.234,5|1.000.000\n1.06.02|Sosial|Warga|orang|90,5|2.000.000\n",
            f => Of(MediumTermReader.Read(new MemoryStream(f), "x.csv"), v => v.Rows.Select(r => $"{r.ProgrammeCode} {r.ProgrammeName} {r.Targets[2026].Value} {r.CeilingRupiah[2026]}"))),
        ["regions"] = (
            "Kode|Nama|Jumlah Penduduk|Luas\n35.10|Kabupaten Café, satu; dua|1.700.000|5.782,5\n35.78|Kota Surabaya|2.874.314|350,54\n",
            f => Of(ReferenceReader.ReadRegions(new MemoryStream(f), "x.csv"), v => v.Rows.Select(r => r.ToString()))),
        ["nomenclature"] = (
            "Kode|Nomenklatur\n1.02|BIDANG CAFÉ, SATU; DUA\n1.02.02|PROGRAM KESEHATAN\n",
            f => Of(ReferenceReader.ReadNomenclature(new MemoryStream(f), "x.csv"), v => v.Rows.Select(r => r.ToString()))),
        ["agencies"] = (
            "Nomor|Nama Perangkat Daerah|Singkatan\n1|Dinas Café, satu; dua|DC\n2|Dinas Lain|DL\n",
            f => Of(ReferenceReader.ReadAgencies(new MemoryStream(f), "x.csv"), v => v.Rows.Select(r => r.ToString()))),
    };

    [GeneratedRegex("Number = [0-9]+, ")]
    private static partial Regex RowNumber();

    private static IReadOnlyList<string> Of<T>(Outcome<T> read, Func<T, IEnumerable<string?>> lines)
    {
        read.IsOk.ShouldBeTrue(string.Join("; ", read.Problems));
        // A line "sep=;" moves the numbers of all rows, as it does in a spreadsheet.
        return [.. lines(read.Value).Select(l => RowNumber().Replace(l ?? "", ""))];
    }

    [Theory]
    [InlineData("programmes")]
    [InlineData("medium-term")]
    [InlineData("regions")]
    [InlineData("nomenclature")]
    [InlineData("agencies")]
    public void Any_separator_in_any_encoding_gives_the_same_rows(string name)
    {
        var (table, read) = Readers[name];
        var meant = read(Encoding.UTF8.GetBytes(table));
        meant.Count.ShouldBe(2);
        meant[0].ShouldContain("caf", Case.Insensitive);
        foreach (var separator in new[] { ',', ';', '\t' })
        {
            var words = string.Join("\r\n", table.TrimEnd().Split('\n').Select(l => string.Join(separator, l.Split('|').Select(c => c.Contains(separator) ? $"\"{c}\"" : c)))) + "\r\n";
            byte[][] files =
            [
                Encoding.UTF8.GetBytes(words), [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(words)], Encoding.Latin1.GetBytes(words),
                [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(words)], Encoding.UTF8.GetBytes($"sep={separator}\r\n{words}"),
            ];
            foreach (var (i, file) in files.Index())
            {
                read(file).ShouldBe(meant, $"separator '{separator}', encoding {i}");
            }
        }
    }

    [Theory]
    [InlineData(CsvHabit.Indonesian)]
    [InlineData(CsvHabit.International)]
    public void A_table_that_we_write_with_either_separator_is_read_again_whole(CsvHabit habit)
    {
        var table = new TableData(
            "Uji", [new("Kode"), new("Nama, satu; dua"), new("Angka", DataKind.Number), new("Pagu", DataKind.Rupiah)],
            [.. Enumerable.Range(1, 500).Select(i => (IReadOnlyList<object?>)[$"K-{i}", i % 3 == 0 ? "a;b,c\"d\"\r\ne" : i % 3 == 1 ? "=1+1" : " x ", i + 0.25m, i * 1_000_000L])]);
        using var bytes = new MemoryStream();
        var told = TableExport.WriteCsv(table, bytes, habit);
        bytes.Position = 0;
        var rows = CsvTable.Read(bytes).Value.Sheets[0].Rows;

        told.ShouldBe(500);
        (rows.Count - 1).ShouldBe(told);
        rows[0].Cells.Select(c => c.Text).ShouldBe(["Kode", "Nama, satu; dua", "Angka", "Pagu"]);
        rows[3].Cells.Select(c => c.Text).ShouldBe(["K-3", "a;b,c\"d\"\r\ne", habit == CsvHabit.Indonesian ? "3,25" : "3.25", "3000000"]);
        rows[1].Cells[1].Text.ShouldBe("=1+1");
    }
}
