using System.IO.Compression;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>The parts of an xlsx file and how they hang together (ECMA-376 part 2). Refuses what is no plain workbook.</summary>
internal sealed class XlsxPackage : IDisposable
{
    private readonly ZipArchive zip;
    private readonly XlsxLimits limits;
    private readonly InflationBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);

    private XlsxPackage(ZipArchive zip, XlsxLimits limits)
    {
        (this.zip, this.limits) = (zip, limits);
        budget = new InflationBudget(limits);
        foreach (var entry in zip.Entries)
        {
            // Some writers use backslashes; the first of two entries of one name is what Excel reads.
            entries.TryAdd(entry.FullName.Replace('\\', '/').TrimStart('/'), entry);
        }
    }

    public static XlsxPackage Open(byte[] file, XlsxLimits limits)
    {
        if (ZipDirectory.Check(file, limits) is { } problem)
        {
            throw new RefusedFileException(problem);
        }
        return new(new ZipArchive(new MemoryStream(file, writable: false), ZipArchiveMode.Read), limits);
    }

    public bool Has(string part) => entries.ContainsKey(part);

    public PartReader Read(string part)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            throw new RefusedFileException(FileProblems.Part(part));
        }
        var counted = new CountedStream(entry.Open(), part, entry.CompressedLength, entry.Crc32, budget, limits);
        return new PartReader(counted, part, limits);
    }

    /// <summary>All parts by name, in the order of the zip.</summary>
    public IEnumerable<string> Parts => entries.Keys;

    /// <summary>The unpacked bytes of a part, counted as everything else.</summary>
    public Stream OpenPart(string part)
    {
        var entry = entries[part];
        return new CountedStream(entry.Open(), part, entry.CompressedLength, entry.Crc32, budget, limits, longestToken: long.MaxValue);
    }

    /// <summary>The path of the workbook part, once the file is known to be a plain workbook.</summary>
    public string FindWorkbook()
    {
        RefuseOtherPackages();
        var types = ReadContentTypes();
        RefuseMacrosAndLinks(types);
        var main = Relations("_rels/.rels", "").FirstOrDefault(r => r.Kind == "officeDocument")?.Target;
        main = main is not null && Has(main) ? main : "xl/workbook.xml";
        if (!Has(main))
        {
            throw new RefusedFileException(FileProblems.NotATable(Text.Of("berkas zip tanpa lembar kerja")));
        }
        var type = types.GetValueOrDefault(main, "");
        if (!type.Contains("spreadsheetml.sheet.main", StringComparison.OrdinalIgnoreCase) &&
            !type.Contains("spreadsheetml.template.main", StringComparison.OrdinalIgnoreCase))
        {
            throw new RefusedFileException(FileProblems.NotATable(
                Text.Of("berkas yang isinya bukan lembar kerja menurut daftar isinya sendiri")));
        }
        return main;
    }

    /// <summary>Relations of a part; an empty list when it has none. Targets are paths from the root of the package.</summary>
    public List<Relation> Relations(string relationsPart, string folder)
    {
        var found = new List<Relation>();
        if (!Has(relationsPart))
        {
            return found;
        }
        using var xml = Read(relationsPart);
        while (xml.Read())
        {
            if (xml.IsStart && xml.Name == "Relationship" && xml.Attribute("Target") is { } target)
            {
                var kind = xml.Attribute("Type") ?? "";
                var isOutside = string.Equals(xml.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
                found.Add(new(
                    xml.Attribute("Id") ?? "",
                    kind[(kind.LastIndexOf('/') + 1)..],
                    isOutside ? target : Resolve(folder, target),
                    isOutside));
            }
        }
        return found;
    }

    public static string RelationsPartOf(string part)
    {
        var slash = part.LastIndexOf('/');
        return $"{part[..(slash + 1)]}_rels/{part[(slash + 1)..]}.rels";
    }

    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    public void Dispose() => zip.Dispose();

    private static string Resolve(string folder, string target)
    {
        target = target.Replace('\\', '/');
        if (target.StartsWith('/'))
        {
            return target.TrimStart('/');
        }
        var path = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var step in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
            {
                path.RemoveAt(path.Count - 1);
            }
            else if (step is not ("." or ".."))
            {
                path.Add(step);
            }
        }
        return string.Join('/', path);
    }

    private void RefuseOtherPackages()
    {
        if (Has("[Content_Types].xml"))
        {
            return;
        }
        throw new RefusedFileException(
            Has("mimetype") && Has("content.xml") ? FileProblems.OtherSpreadsheet()
            : Has("xl/workbook.xml") ? FileProblems.Part("[Content_Types].xml")
            : FileProblems.NotATable(Text.Of("berkas zip biasa")));
    }

    private void RefuseMacrosAndLinks(Dictionary<string, string> types)
    {
        foreach (var (part, type) in types)
        {
            if (part.EndsWith("workbook.bin", StringComparison.OrdinalIgnoreCase) ||
                type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedFileException(FileProblems.BinaryExcel());
            }
        }
        if (types.Values.Any(IsMacroType) || entries.Keys.Any(IsMacroPart))
        {
            throw new RefusedFileException(FileProblems.Macros());
        }
        if (entries.Keys.Any(p => p.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase)))
        {
            throw new RefusedFileException(FileProblems.ExternalLinks());
        }
        if (Has("word/document.xml") || Has("ppt/presentation.xml"))
        {
            throw new RefusedFileException(FileProblems.NotATable(Text.Of("dokumen Word atau PowerPoint")));
        }
    }

    private static bool IsMacroType(string type) =>
        type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) ||
        type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase) ||
        type.Contains("macrosheet", StringComparison.OrdinalIgnoreCase);

    private static bool IsMacroPart(string part) =>
        part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) ||
        part.Contains("/macrosheets/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Part -> content type, for every part of the package and for the parts that are only named.</summary>
    private Dictionary<string, string> ReadContentTypes()
    {
        var byPart = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var byEnding = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        using var xml = Read("[Content_Types].xml");
        while (xml.Read())
        {
            if (!xml.IsStart || xml.Attribute("ContentType") is not { } type)
            {
                continue;
            }
            if (xml.Name == "Override" && xml.Attribute("PartName") is { } part)
            {
                byPart[part.TrimStart('/')] = type;
            }
            else if (xml.Name == "Default" && xml.Attribute("Extension") is { } ending)
            {
                byEnding[ending] = type;
            }
        }
        foreach (var part in entries.Keys.Where(p => !byPart.ContainsKey(p)))
        {
            if (byEnding.TryGetValue(Path.GetExtension(part).TrimStart('.'), out var type))
            {
                byPart[part] = type;
            }
        }
        return byPart;
    }
}

/// <param name="Kind">Last word of the relation's type, the same in both dialects of the standard.</param>
/// <param name="Target">Path from the root of the package; for an outside target as written.</param>
internal sealed record Relation(string Id, string Kind, string Target, bool IsOutside);
