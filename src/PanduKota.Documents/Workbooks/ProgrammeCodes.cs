namespace PanduKota.Documents.Workbooks;

/// <summary>
/// The shape of nomenclature codes: U.BB.PP.K.NN.SS (sector, field, programme, kind and number of the activity,
/// sub-activity). X stands for "any sector" in the support programmes.
/// </summary>
internal static class ProgrammeCodes
{
    /// <summary>
    /// 1 sector, 2 field, 3 programme, 5 activity, 6 sub-activity; 4 for a kind of activity alone; -1 when it is no such code.
    /// </summary>
    public static int Depth(string code)
    {
        var parts = code.Split('.');
        if (parts.Length > 6)
        {
            return -1;
        }
        for (var i = 0; i < parts.Length; i++)
        {
            if (!IsPart(parts[i], i))
            {
                return -1;
            }
        }
        return parts.Length;
    }

    /// <summary>"1.01.02" -> "1.01"; a code without dots as it is.</summary>
    public static string FieldOf(string code)
    {
        var parts = code.Split('.');
        return parts.Length < 2 ? code : $"{parts[0]}.{parts[1]}";
    }

    /// <summary>The code one level up, or null for a sector.</summary>
    public static string? ParentOf(string code)
    {
        var parts = code.Split('.');
        var kept = parts.Length switch { 6 => 5, 5 or 4 => 3, 3 => 2, 2 => 1, _ => 0 };
        return kept == 0 ? null : string.Join('.', parts.Take(kept));
    }

    private static bool IsPart(string part, int place)
    {
        var isAny = place < 2 && part.Length is 1 or 2 && part.All(c => c is 'X' or 'x');
        var longest = place == 5 ? 4 : place == 3 ? 1 : 2;
        return isAny || (part.Length >= 1 && part.Length <= longest && part.All(char.IsAsciiDigit));
    }
}
