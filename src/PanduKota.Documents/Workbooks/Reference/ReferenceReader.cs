using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Reference;

/// <summary>
/// Reads the lists that the ministry publishes (regions, nomenclature) and a region's list of agencies, from CSV or xlsx,
/// in the layout of the official spreadsheets or in the plain one with a head for each member. Codes REF-nnn.
/// </summary>
public static class ReferenceReader
{
    /// <summary>Provinces, regencies and cities; districts and villages in the same file are counted and left out.</summary>
    public static Outcome<ReferenceTable<RegionRow>> ReadRegions(Stream file, string fileName, XlsxLimits? limits = null) =>
        Read(file, fileName, limits, ReferenceShapes.Regions, (tables, problems) => new RegionRows(problems).Read(tables));

    /// <summary>Fields, programmes, activities and sub-activities, one code column or the official split ones.</summary>
    public static Outcome<ReferenceTable<NomenclatureRow>> ReadNomenclature(
        Stream file, string fileName, XlsxLimits? limits = null) =>
        ReadFirst(
            file,
            fileName,
            limits,
            [ReferenceShapes.SplitNomenclature, ReferenceShapes.Nomenclature],
            (tables, problems) => new NomenclatureRows(problems).Read(tables));

    public static Outcome<ReferenceTable<AgencyRow>> ReadAgencies(Stream file, string fileName, XlsxLimits? limits = null) =>
        Read(file, fileName, limits, ReferenceShapes.Agencies, (tables, problems) => new AgencyRows(problems).Read(tables));

    private static Outcome<ReferenceTable<TRow>> Read<TRow>(
        Stream file,
        string fileName,
        XlsxLimits? limits,
        TableShape shape,
        Func<IReadOnlyList<SheetTable>, List<Problem>, List<TRow>> read) => ReadFirst(file, fileName, limits, [shape], read);

    /// <summary>Reads with the first shape that fits; the refusal is the last shape's.</summary>
    private static Outcome<ReferenceTable<TRow>> ReadFirst<TRow>(
        Stream file,
        string fileName,
        XlsxLimits? limits,
        IReadOnlyList<TableShape> shapes,
        Func<IReadOnlyList<SheetTable>, List<Problem>, List<TRow>> read)
    {
        var opened = TableFile.Read(file, fileName, limits);
        if (!opened.IsOk)
        {
            return Outcome.Refuse<ReferenceTable<TRow>>(opened.Problems);
        }
        Outcome<IReadOnlyList<SheetTable>>? refusal = null;
        foreach (var shape in shapes)
        {
            var found = TableFinder.FindAll(opened.Value, shape);
            if (found.IsOk)
            {
                List<Problem> problems = [.. found.Value.SelectMany(t => t.Problems)];
                var rows = read(found.Value, problems);
                return new ReferenceTable<TRow>(rows, problems);
            }
            refusal = found;
        }
        return Outcome.Refuse<ReferenceTable<TRow>>(refusal!.Problems);
    }
}

/// <summary>Problems that the three lists share.</summary>
internal static class ReferenceProblems
{
    public static Problem NoCode(SheetTable table, SheetRow row, string field) => Problem.Error(
        "REF-001",
        Text.Of("Baris {0} tidak dibaca: kodenya kosong atau tidak dikenal (“{1}”).", row.Number, table.Words(row, field) ?? ""),
        Text.Of("Isi kode seperti di daftar resmi, atau hapus baris itu."),
        table.At(row, field));

    public static Problem NoName(SheetTable table, SheetRow row, string field, string code) => Problem.Error(
        "REF-002",
        Text.Of("Baris {0} tidak dibaca: kode {1} belum punya nama.", row.Number, code),
        Text.Of("Isi namanya."),
        table.At(row, field));

    public static Problem Twice(SheetTable table, SheetRow row, string field, string code, string first, string second) => Problem.Warning(
        "REF-003",
        first == second
            ? Text.Of("Kode {0} ada dua kali; yang dibaca baris pertamanya.", code)
            : Text.Of("Kode {0} ada dua kali dengan nama lain (“{1}” dan “{2}”); yang dibaca baris pertamanya.", code, first, second),
        Text.Of("Hapus baris yang keliru."),
        table.At(row, field));

    public static Problem Implausible(SheetTable table, SheetRow row, string field, string words) => Problem.Warning(
        "REF-008", Text.Of("“{0}” bukan jumlah penduduk atau luas yang mungkin; dibiarkan kosong.", words), Text.Of("Periksa angkanya pada sumbernya."), table.At(row, field));

    public static Problem Deeper(SheetTable table, Text what, int count, int firstRow) => Problem.Hint(
        "REF-004",
        Text.Of("{0:N0} baris {1} dilewati, karena tidak diperlukan.", count, what),
        null,
        new Place(table.Sheet.Name, Row: firstRow));
}
