namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>Which cell formats of a workbook show days, and which percentages.</summary>
internal sealed class CellFormats
{
    private readonly List<CellFormatKind> kinds = [];

    public CellFormatKind this[int format] => format >= 0 && format < kinds.Count ? kinds[format] : CellFormatKind.Plain;

    public static CellFormats Read(XlsxPackage package, string? part, XlsxLimits limits)
    {
        var formats = new CellFormats();
        if (part is null || !package.Has(part))
        {
            return formats;
        }
        var codes = new Dictionary<int, CellFormatKind>();
        using var xml = package.Read(part);
        var inCellFormats = false;
        while (xml.Read())
        {
            if (xml.Name == "cellXfs")
            {
                inCellFormats = xml.IsStart && !xml.IsEmptyElement;
            }
            else if (xml.IsStart && xml.Name == "numFmt" && int.TryParse(xml.Attribute("numFmtId"), out var id))
            {
                codes[id] = KindOf(xml.Attribute("formatCode") ?? "");
            }
            else if (xml.IsStart && inCellFormats && xml.Name == "xf" && formats.kinds.Count < limits.CellFormats)
            {
                _ = int.TryParse(xml.Attribute("numFmtId"), out var number);
                formats.kinds.Add(codes.TryGetValue(number, out var kind) ? kind : BuiltIn(number));
            }
        }
        return formats;
    }

    /// <summary>By the letters of a format code that stand outside quotes, brackets and escapes.</summary>
    public static CellFormatKind KindOf(string code)
    {
        var isPercent = false;
        for (var i = 0; i < code.Length; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = Skip(code, i, '"');
                    break;
                case '[':
                    // [h]:mm is a time span; [Red] and [$-421] are not.
                    if (i + 1 < code.Length && code[i + 1] is 'h' or 'H' or 'm' or 'M' or 's' or 'S' && IsSpan(code, i))
                    {
                        return CellFormatKind.Day;
                    }
                    i = Skip(code, i, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                case 'd' or 'D' or 'm' or 'M' or 'y' or 'Y' or 'h' or 'H' or 's' or 'S':
                    return CellFormatKind.Day;
                case 'G' or 'g':
                    // "General" holds no letter of a day but would stop at its last ones in some languages.
                    i += code.AsSpan(i).StartsWith("General", StringComparison.OrdinalIgnoreCase) ? 6 : 0;
                    break;
                case '%':
                    isPercent = true;
                    break;
                case ';':
                    return isPercent ? CellFormatKind.Percent : CellFormatKind.Plain;
                default:
                    break;
            }
        }
        return isPercent ? CellFormatKind.Percent : CellFormatKind.Plain;
    }

    private static CellFormatKind BuiltIn(int number) => number switch
    {
        9 or 10 => CellFormatKind.Percent,
        (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellFormatKind.Day,
        _ => CellFormatKind.Plain,
    };

    private static int Skip(string code, int from, char end)
    {
        var at = code.IndexOf(end, from + 1);
        return at < 0 ? code.Length : at;
    }

    private static bool IsSpan(string code, int from)
    {
        var end = code.IndexOf(']', from);
        return end > from && code[(from + 1)..end].All(c => char.ToUpperInvariant(c) == char.ToUpperInvariant(code[from + 1]));
    }
}

internal enum CellFormatKind : byte
{
    Plain,
    Percent,
    Day,
}
