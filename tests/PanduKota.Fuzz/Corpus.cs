using System.IO.Compression;
using System.Text;
using PanduKota.Documents.Books;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;
using PanduKota.Testing;

namespace PanduKota.Fuzz;

/// <summary>Valid files of every kind, and some that are hostile on purpose; small, so that many can be read.</summary>
internal static class Corpus
{
    private static readonly IReadOnlyDictionary<string, string> NoCells = new Dictionary<string, string>();

    public static IReadOnlyList<byte[]> ProgrammeWorkbooks { get; } = [Small(), Small(), Small(), Small(), Small(), Small(), Small(), Hostile(), Written()];

    public static IReadOnlyList<byte[]> ProgrammeTables { get; } =
    [
        Bytes("kode;nama program;indikator;target 2026;target 2027;pagu 2026;pagu 2027;satuan;arah;sumber dana\nP-1;Satu;\"A;B\";1,5;2,5;Rp 1,2 M;1.250.000;%;Naik;APBD\n;;C;2.3:1000;3;(1.000);0;unit;Turun;CSR\nP-2;Dua;D;70;80;1;2;%;Naik;APBD\n"),
        Bytes("Kode,Nama Program,Dimensi,Perangkat Daerah,Mulai Paling Cepat,Pagu 2026,Pagu 2027\n'=1+1,\"Nama \"\"dua\"\"\",Smart Governance,Dinas A,2026,1000000,-5\n"),
        Bytes("sep=;\nNo;Kode;Nama Program;Pagu\n;;;2026\n1;A;B;1.000\n"),
    ];

    public static IReadOnlyList<byte[]> MediumTermTables { get; } =
    [
        Bytes(string.Join('\n', File.ReadLines(Path.Combine(Repository.SampleFolder, "rpjmd-2025-2029.csv")).Take(6))),
        Bytes("Kode;Program;Indikator;Satuan;Target 2026;Pagu 2026;Target 2027;Pagu 2027\n1.02;KESEHATAN;;;;;;\n1.02.02;Program A;Angka x;%;90,5;1.000.000;91;2.000.000\n1.02.02;Program A;Angka y;orang;2,244;0;2.3:1000;0\n"),
    ];

    public static IReadOnlyList<byte[]> MediumTermWorkbooks { get; } = [Table("rpjmd", MediumTermTables[1]), Table("rpjmd", MediumTermTables[1]), Hostile()];

    public static IReadOnlyList<byte[]> SipdDocuments { get; } =
    [
        Bytes("""{"kodepemda":"3510","tahunmulai":2025,"tahunselesai":2029,"uraivisi":"Maju","misi":[{"kodemisi":1,"uraimisi":"A","tujuan":[{"kodetujuan":1,"indikator":[{"uraiindikator":"IPM","target_t1":70.10}],"sasaran":[{"kodesasaran":1,"program":[{"kodebidang":"1.02","kodeprogram":"1.02.02","uraiprogram":"P","prioritas":null,"indikator":[{"kodeindikator":"1","uraiindikator":"I","satuan":"%","status":"positif","volume_t1":"1.234,5","volume_t2":75,"pagu_t1":"Rp 1,2 M","pagu_t7":5}],"kegiatan":[{"pagu":1}]},{"kodeprogram":"","pagu_t1":900,"indikator":[]}]}]}]}]}"""),
        Bytes("""[{"kodepemda":3510,"tahunmulai":"2016","tahunselesai":"2021","kodeskpd":"1.02","uraiskpd":"Dinas","pejabat":[{"kepalanip":"1"}],"program":[{"kodeprogram":"1.02-0001","urai":"P","pagu1":5,"indikator":[{"urai":"I","target_awal":"90,5","target1":"2.3:1000"}]}]}]"""),
    ];

    public static IReadOnlyList<byte[]> Regions { get; } =
    [
        Bytes("Kode;Nama;Jenis;Jumlah Penduduk;Luas\n11;ACEH;Provinsi;5623479;56835,019\n11.01;KAB. ACEH SELATAN;Kabupaten;239.629;4174.211\n35.1;Banyuwangi;;;\n35.78;Kota Surabaya;Kota;1;-\n"),
        Table("wilayah", Bytes("Kode;Nama\n11;Aceh\n11,01;Aceh Selatan\n")),
    ];

    public static IReadOnlyList<byte[]> Nomenclature { get; } =
    [
        Bytes("Kode;Nomenklatur;Pemerintah\n1;URUSAN WAJIB;\n1.02;BIDANG KESEHATAN;\n1.02.02;PROGRAM PEMENUHAN UPAYA KESEHATAN;kab/kota\n1.02.02.2.01;Penyediaan Fasilitas;\n1.02.02.2.01.0001;Pembangunan;\nX.XX.01;PENUNJANG;\n"),
        Bytes("Urusan;Bidang Urusan;Program;Kegiatan;Sub Kegiatan;Nomenklatur\n1;02;02;2.01;0001;Pembangunan Rumah Sakit\n1;02;02;;;PROGRAM KESEHATAN\n"),
    ];

    public static IReadOnlyList<byte[]> Agencies { get; } =
        [Bytes("Nomor;Nama Perangkat Daerah;Singkatan;Jenis;Bidang Urusan\n1;Dinas Kesehatan;Dinkes;Dinas;1.02\n2;Kecamatan Kota;;Kecamatan;\n3;Dinas Pendidikan, Pemuda;DPP;;1.01, 2.19\n")];

    public static byte[] Instance { get; } = Bytes("""
        {"name":"uji","unit":"rupiah","first_year":2026,"years":4,"discount":0.97,"agency_capacity":2,"agency_capacities":{"Dinas A":1},"least_quick_wins":1,
         "programmes":[
          {"id":"P0","name":"Satu","cost":[60,10],"duration":2,"cost_by_source":{"APBD":[50,10],"CSR":[10,0]},"value":90,"dimension":"GOV","agency":"Dinas A","earliest":2026,"latest":2028,"mandatory":true,"quick_win":true},
          {"id":"P1","cost":[50],"value":60,"dimension":"LIV","fixed_start":2027},
          {"id":"P2","cost":[40,40],"value":50.5}],
         "ceilings":{"2026":100,"2027":100,"2028":100,"2029":100},"fund_ceilings":{"APBD":{"2026":90}},
         "floors":[{"dimension":"GOV","year":2026,"min_spend":10},{"dimension":"LIV","years":[2026,2027],"min_count":1}],
         "precedence":[{"before":"P0","after":"P2"}],"groups":[["P0","P1"]]}
        """);

    public static byte[] SmallInstance { get; } = Bytes("""{"first_year":2026,"years":1,"programmes":[{"id":"A","cost":[1],"value":1}],"ceilings":{"2026":1}}""");

    public static IReadOnlyList<byte[]> Solutions { get; } =
    [
        Bytes("""{"status":"optimal","starts":{"P0":2026,"P1":2027,"P2":2028},"objective":200.5}"""),
        Bytes("Optimal - objective value 200\n      0 x0_0      1     90\n      5 x1_1      1     60\n     12 x2_2      0     50\n"),
        Bytes("<variables><variable name=\"x0_0\" index=\"0\" value=\"1\"/><variable name=\"x2_1\" value=\"1e0\"/></variables>"),
        Bytes("     1 x0_0         *              1             0             1\n     2 x1_1         *              1             0             1\n"),
    ];

    public static byte[] BookTemplates { get; } = Bytes("""
        {"code":"2027","name":{"id":"Panduan","en":"Guide"},"validFrom":"2027-01-01","validTo":null,
         "narratives":[{"key":"latar-belakang","title":{"id":"Latar","en":"Background"},"owner":"bappeda","hint":{"id":"x","en":"y"}}],
         "books":[{"code":"masterplan","title":null,"volume":{"id":"Buku 2","en":"Book 2"},"about":{"id":"a","en":"b"},"form":"Book","chapters":[
           {"title":{"id":"Bab","en":"Chapter"},"pieces":[{"part":"cover"},{"narrative":"latar-belakang","heading":{"id":"h","en":"h"}},{"gap":{"id":"g","en":"g"},"owner":"x"}],"isNumbered":true}]}]}
        """);

    public static NarrativeReferences References { get; } = new(
        new Dictionary<string, Text> { ["jumlah_program"] = Text.Verbatim("80"), ["pagu"] = Text.Of("{0}", new Rupiah(681_400_000_000)) },
        new Dictionary<string, Block> { ["tabel"] = new Paragraph([new Inline(Text.Verbatim("tabel"))]) });

    public static IReadOnlyList<byte[]> Narratives { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.SampleFolder, "naskah"), "*.md").Order(StringComparer.Ordinal).Select(File.ReadAllBytes),
        Bytes("# Judul\n\nAda **{{jumlah_program}} program** senilai *{{pagu}}*, lihat {{rujuk:x}}.\n\n{{tabel}}\n\n1. satu\n2. dua\n   - tiga\n\n> kutipan [tautan](https://contoh.go.id \"t\") <https://a.b> \\*\n"),
        Bytes("- a\n  - b\n    - c\n\n***\n\n[x]: https://contoh.go.id\n[x]\n`kode` ![g](h) | a | b |\n"),
    ];

    public static IReadOnlyList<byte[]> Pasted { get; } =
    [
        Bytes("Sumber\t2026\t2027\t2028\nAPBD\t1.000.000\t2.000.000\t\nCSR\tRp 1,5 M\t0\t3\nTotal\t1\t2\t3\n"),
        Bytes("1.250.000.000\t1.300.000.000\n"),
        Bytes("2026\t2027\n100\t200\n"),
    ];

    public static IReadOnlyList<byte[]> Figures { get; } =
    [
        Bytes("1.234,5\n2.345,75\n3\n"), Bytes("1,234.5\n12,345\n"), Bytes("Rp 1,2 M\n450 jt\n(1.000)\n-5\n"), Bytes("85 %\n0,85\n12.5%\n"), Bytes("31/12/2026\n2026-12-31\n17 Agustus 2026\n46000\n"),
        Bytes("Ya\nTidak\nx\n-\n"), Bytes("2026\n2027/2028\nTA 2026\n"), Bytes("2.3:1000\n3-4 unit\n≥ 90\nn/a\n"), Bytes("A1:XFD1048576\n$D$14\nprogramme:01a20340-d3b7-7962-b577-e4772a317f00\n/daerah/99.01\n//jahat\nkuda baterai staples\n"),
    ];

    internal static byte[] Bytes(string words) => Encoding.UTF8.GetBytes(words);

    /// <summary>The least that is a programme workbook, with each kind of cell.</summary>
    private static byte[] Small() => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="0"/><sheets><sheet name="Program" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="OPD">Program!$A$1</definedName></definedNames></workbook>"""),
        ("xl/_rels/workbook.xml.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/sharedStrings.xml", """<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>Kode</t></si><si><t>Nama program</t></si><si><t>P-1</t></si><si><r><t>Sa</t></r><r><t>tu_x0041_</t></r></si></sst>"""),
        ("xl/styles.xml", """<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font/></fonts><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="10"/></cellXfs></styleSheet>"""),
        ("xl/worksheets/sheet1.xml", """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Target 2026</t></is></c><c r="D1" t="inlineStr"><is><r><t>Pagu </t></r><r><t>2026</t></r></is></c><c r="E1" t="inlineStr"><is><t>Indikator</t></is></c></row>
            <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="s"><v>3</v></c><c r="C2" s="2"><v>0.85</v></c><c r="D2"><v>1250000</v></c><c r="E2" t="b"><v>1</v></c></row>
            <row r="3" hidden="1"><c r="A3" t="str"><f>"P"&amp;2</f><v>P2</v></c><c r="B3" s="1"><v>46000</v></c><c r="C3" t="e"><v>#REF!</v></c><c r="D3"><v>1E+3</v></c></row>
            </sheetData><mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells></worksheet>
            """));

    /// <summary>Refused as it is; what comes of it when a little is broken?</summary>
    private static byte[] Hostile() => Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="../../etc/passwd"/></Relationships>"""),
        ("xl/workbook.xml", """<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]><workbook>&b;&c;</workbook>"""),
        ("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + new string(' ', 100_000) + "<row r=\"1048577\"><c r=\"XFE1\"><f>HYPERLINK(\"http://x\")</f></c></row></sheetData></worksheet>"),
        ("xl/externalLinks/externalLink1.xml", "<x/>"), ("xl/vbaProject.bin", "x"), ("../../keluar.txt", "x"));

    /// <summary>One as the product itself writes it.</summary>
    private static byte[] Written()
    {
        var row = new ProgrammeRow(0, "P-001", "Lapor Warga", null, null, null, null, null, null, [], null, null, null, null, [], 2026, 2027, true, true, false, 80, 1_000, [], [], NoCells) with
        {
            Indicators = [new IndicatorRow(0, "Selesai", "%", Direction.Up, "62.5", 62.5m, new Dictionary<int, TargetFacts> { [2026] = new("70", 70m) }, NoCells)],
            Costs = [new CostRow(0, "APBD", new Dictionary<int, long> { [2026] = 1_000 }, NoCells)],
        };
        var choices = new WorkbookChoices("Kabupaten Contoh", 2026, 2, [new("GOV", "Smart Governance", [new("GOV-1", "Layanan")])], ["S1"], ["Dinas A"], ["APBD"], ["%"]);
        using var file = new MemoryStream();
        ProgrammeWorkbookWriter.Write(choices, [row], [new ActionRow(0, "P-001", "Langkah", null, null, new DateOnly(2026, 1, 5), null)], file);
        return file.ToArray();
    }

    /// <summary>A text table as a workbook.</summary>
    private static byte[] Table(string title, byte[] csv)
    {
        var rows = Encoding.UTF8.GetString(csv).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(';')).ToList();
        using var file = new MemoryStream();
        TableExport.WriteXlsx(new TableData(title, [.. rows[0].Select(h => new DataColumn(h))], [.. rows.Skip(1).Select(r => (IReadOnlyList<object?>)[.. r])]), file);
        return file.ToArray();
    }

    internal static byte[] Zip(params (string Name, string Words)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Bytes(words));
            }
        }
        return file.ToArray();
    }
}
