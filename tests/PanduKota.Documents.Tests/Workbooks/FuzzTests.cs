using System.Text;
using PanduKota.Documents.Workbooks.MediumTerm;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Receipts;
using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Workbooks;

/// <summary>
/// Thousands of broken files, made from valid ones with a fixed seed: whatever is done to a file, the readers answer with
/// a table or with problems, never with an exception.
/// </summary>
public class FuzzTests
{
    private const int Seed = 20261122;

    private static readonly string[] Shards =
    [
        "<", ">", "&", "\"", "</c>", "<c/>", "<row>", "</sheetData>", "<v>", "</v>", "NaN", "1e999", "-1", "r=\"A0\"", "r=\"XFE1\"", "t=\"s\"", "t=\"d\"",
        "s=\"99999\"", "&#xD800;", "_xD800_", "<is><t>", "<f>1</f>", "99999999999", "<mergeCell ref=\"A1:XFD1048576\"/>", "hidden=\"1\"", "<!--", "]]>", "\u0000",
    ];

    [Fact]
    public void Flipped_bits_and_cut_ends_of_a_workbook_are_answered()
    {
        var whole = Workbook();
        var random = new Random(Seed);
        for (var i = 0; i < 1_500; i++)
        {
            var file = (byte[])whole.Clone();
            for (var flips = random.Next(1, 12); flips > 0; flips--)
            {
                file[random.Next(file.Length)] ^= (byte)(1 << random.Next(8));
            }
            ReadAll(i % 3 == 0 ? file[..random.Next(file.Length)] : file);
        }
    }

    /// <summary>Here the zip is whole and only the XML is broken, so that the damage gets past the check sums.</summary>
    [Fact]
    public void Broken_xml_inside_a_whole_zip_is_answered()
    {
        var random = new Random(Seed);
        var parts = new[] { "xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "_rels/.rels" };
        for (var i = 0; i < 1_500; i++)
        {
            var made = Small();
            for (var cuts = random.Next(1, 4); cuts > 0; cuts--)
            {
                var part = parts[random.Next(parts.Length)];
                made.Parts[part] = Break(made.Parts[part], random);
            }
            ReadAll(made.Bytes());
        }
    }

    [Fact]
    public void Text_tables_of_any_bytes_are_answered()
    {
        var random = new Random(Seed);
        var whole = Encoding.UTF8.GetBytes(
            "kode;nama program;indikator;target 2026;pagu 2026;satuan;arah\nP-1;Satu;\"A;B\";1,5;Rp 1,2 M;%;Naik\n;;C;2.3:1000;(1.000);unit;Turun\n");
        for (var i = 0; i < 1_500; i++)
        {
            var file = (byte[])whole.Clone();
            for (var changes = random.Next(1, 20); changes > 0; changes--)
            {
                file[random.Next(file.Length)] = (byte)random.Next(i % 2 == 0 ? 128 : 256);
            }
            ReadAll(file);
        }
    }

    [Fact]
    public void Pure_noise_is_answered()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 2_000; i++)
        {
            var file = new byte[random.Next(0, 400)];
            random.NextBytes(file);
            if (i % 2 == 0 && file.Length > 4)
            {
                "PK\u0003\u0004"u8.CopyTo(file);
            }
            ReadAll(file);
        }
    }

    private static void ReadAll(byte[] file)
    {
        var opened = TableFile.Read(new MemoryStream(file), "data.xlsx");
        opened.Problems.ShouldAllBe(p => p.Message.Indonesian.Length > 0 && p.Message.English.Length > 0);
        if (!opened.IsOk)
        {
            opened.Problems.ShouldNotBeEmpty();
            return;
        }
        var programmes = ProgrammeWorkbookReader.Read(new MemoryStream(file), "data.xlsx");
        Said(programmes.IsOk ? programmes.Value.Problems : programmes.Problems);
        Said(MediumTermReader.Read(new MemoryStream(file), "data.xlsx") is { IsOk: true } plan ? plan.Value.Problems : []);
        Said(ReferenceReader.ReadRegions(new MemoryStream(file), "").Problems);
        Said(ReferenceReader.ReadNomenclature(new MemoryStream(file), "").Problems);
        Said(ReferenceReader.ReadAgencies(new MemoryStream(file), "").Problems);
        using var output = new MemoryStream();
        AnnotatedWorkbook.Write(new MemoryStream(file), programmes.IsOk ? programmes.Value.Problems : programmes.Problems, output);
    }

    /// <summary>A sentence that cannot be said would only be noticed on the page that shows it.</summary>
    private static void Said(IReadOnlyList<Problem> problems) =>
        problems.ShouldAllBe(p => p.Message.Indonesian.Length > 0 && p.Message.English.Length > 0 && (p.Mend == null || p.Mend.English.Length > 0));

    private static string Break(string xml, Random random)
    {
        var at = random.Next(xml.Length);
        return random.Next(4) switch
        {
            0 => xml[..at],
            1 => xml.Remove(at, random.Next(1, Math.Min(30, xml.Length - at + 1))),
            2 => xml.Insert(at, Shards[random.Next(Shards.Length)]),
            _ => xml[..at] + (char)random.Next(32, 0x3000) + xml[(at + 1)..],
        };
    }

    private static byte[] Workbook()
    {
        using var file = new MemoryStream();
        ProgrammeWorkbookWriter.Write(ProgrammeSamples.Choices, ProgrammeSamples.Rows, ProgrammeSamples.Actions, file);
        return file.ToArray();
    }

    private static HandMadeXlsx Small() => HandMadeXlsx.WithSheet(
        """
        <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Target 2026</t></is></c><c r="D1" t="inlineStr"><is><r><t>Pagu </t></r><r><t>2026</t></r></is></c><c r="E1" t="inlineStr"><is><t>Indikator</t></is></c></row>
        <row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" t="str"><f>"S"</f><v>Satu</v></c><c r="C2" s="1"><v>46000</v></c><c r="D2"><v>1250000</v></c><c r="E2" t="b"><v>1</v></c></row>
        <row r="3" hidden="1"><c r="C3" t="e"><v>#REF!</v></c><c r="D3"><v>1E+3</v></c></row>
        """,
        """<mergeCells count="1"><mergeCell ref="A2:A3"/></mergeCells>""")
        .With("xl/sharedStrings.xml", "<sst><si><t>Kode</t></si><si><t>Nama program</t></si><si><t>P-1</t></si></sst>")
        .With("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts><fonts count=\"1\"><font/></fonts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>");
}
