namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>A1 addresses. Rows and columns count from 1.</summary>
public static class CellAddress
{
    public const int LastRow = 1_048_576;

    public const int LastColumn = 16_384;

    private static readonly string[] Columns = [.. Enumerable.Range(1, 512).Select(Spell)];

    /// <summary>1 -> A, 27 -> AA.</summary>
    public static string Column(int column) => column <= Columns.Length ? Columns[column - 1] : Spell(column);

    public static string Of(int row, int column) => string.Concat(Column(column), row.ToString(null, null));

    /// <summary>Reads D14 or $D$14; false for anything else or outside a sheet.</summary>
    public static bool TryParse(ReadOnlySpan<char> address, out int row, out int column)
    {
        (row, column) = (0, 0);
        var at = 0;
        for (; at < address.Length && (char.IsAsciiLetter(address[at]) || address[at] == '$'); at++)
        {
            if (address[at] == '$')
            {
                if (at > 0)
                {
                    break;
                }
                continue;
            }
            column = column * 26 + (address[at] & 31);
            if (column > LastColumn)
            {
                return false;
            }
        }
        if (at < address.Length && address[at] == '$')
        {
            at++;
        }
        var digits = address[at..];
        if (column == 0 || digits.IsEmpty || digits.Length > 7)
        {
            return false;
        }
        foreach (var digit in digits)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }
            row = row * 10 + (digit - '0');
        }
        return row is > 0 and <= LastRow;
    }

    /// <summary>Reads A1:C3 or A1.</summary>
    public static bool TryParseRange(ReadOnlySpan<char> range, out CellRange found)
    {
        found = default;
        var colon = range.IndexOf(':');
        var first = colon < 0 ? range : range[..colon];
        var last = colon < 0 ? range : range[(colon + 1)..];
        if (!TryParse(first, out var row1, out var column1) || !TryParse(last, out var row2, out var column2))
        {
            return false;
        }
        found = new(Math.Min(row1, row2), Math.Min(column1, column2), Math.Max(row1, row2), Math.Max(column1, column2));
        return true;
    }

    private static string Spell(int column)
    {
        Span<char> letters = stackalloc char[8];
        var at = letters.Length;
        for (; column > 0; column = (column - 1) / 26)
        {
            letters[--at] = (char)('A' + (column - 1) % 26);
        }
        return new(letters[at..]);
    }
}
