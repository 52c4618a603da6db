using System.Globalization;
using System.Text;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>
/// The hidden sheet that holds a workbook's <see cref="WorkbookIdentity"/>: one line for the file, one for each programme
/// with its seals as "field=seal;" over as many cells as they need.
/// </summary>
internal static class IdentitySheet
{
    public const string Name = "_pandu";

    private const string Prefix = "pandu-", Version = "/1";

    /// <summary>A cell holds 32,767 letters.</summary>
    private const int MostLetters = 30_000;

    public static void Write(WorkbookWriter book, WorkbookIdentity identity)
    {
        var sheet = book.Sheet(new(Name) { IsHidden = true, Columns = [new(38), new(12), new(8), new(40)] });
        var plain = book.Styles.Of(new CellStyle(NumberFormat: "@"));
        sheet.Row(1);
        sheet.Words(1, Prefix + identity.Purpose.Word() + Version, plain);
        sheet.Words(2, identity.PlanId.ToString(), plain);
        sheet.Words(3, identity.RegionCode, plain);
        sheet.Words(4, identity.PlanVersion.ToString(CultureInfo.InvariantCulture), plain);
        sheet.Words(5, identity.WrittenAtUtc.ToString("O", CultureInfo.InvariantCulture), plain);
        foreach (var (i, programme) in identity.Programmes.Index())
        {
            sheet.Row(i + 2);
            sheet.Words(1, programme.Id.ToString(), plain);
            sheet.Words(2, programme.Code, plain);
            sheet.Words(3, programme.Version.ToString(CultureInfo.InvariantCulture), plain);
            foreach (var (k, part) in Parts(programme.Seals).Index())
            {
                sheet.Words(4 + k, part, plain);
            }
        }
        sheet.Finish();
    }

    /// <returns>Null when the file has no such sheet, or one that somebody has broken.</returns>
    public static WorkbookIdentity? Read(WorkbookSheets file)
    {
        var (sheet, purpose) = file.Sheets.Select(s => (Sheet: s, Purpose: s.Rows.Count > 0 ? PurposeOf(s.Rows[0][1].Text) : null))
            .FirstOrDefault(s => s.Purpose is not null);
        if (purpose is null)
        {
            return null;
        }
        var head = sheet.Rows[0];
        if (!Guid.TryParse(head[2].Text, out var plan)
            || !int.TryParse(head[4].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            || !DateTime.TryParse(head[5].Text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var written))
        {
            return null;
        }
        var programmes = new List<SealedProgramme>();
        foreach (var row in sheet.Rows.Skip(1))
        {
            if (Guid.TryParse(row[1].Text, out var id) && int.TryParse(row[3].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var seen))
            {
                programmes.Add(new(id, row[2].Text, seen, Seals(row)));
            }
        }
        return new(plan, head[3].Text, version, written, programmes, purpose.Value);
    }

    private static WorkbookPurpose? PurposeOf(string words) =>
        words.StartsWith(Prefix, StringComparison.Ordinal) && words.EndsWith(Version, StringComparison.Ordinal)
            ? WorkbookPurposes.Of(words[Prefix.Length..^Version.Length])
            : null;

    private static IEnumerable<string> Parts(IReadOnlyDictionary<string, string> seals)
    {
        var part = new StringBuilder();
        foreach (var (field, seal) in seals)
        {
            if (part.Length + field.Length + seal.Length + 2 > MostLetters)
            {
                yield return part.ToString();
                part.Clear();
            }
            part.Append(field).Append('=').Append(seal).Append(';');
        }
        if (part.Length > 0)
        {
            yield return part.ToString();
        }
    }

    private static Dictionary<string, string> Seals(SheetRow row)
    {
        var seals = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var cell in row.Cells.Where(c => c.Column >= 4))
        {
            foreach (var pair in cell.Text.Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                if (pair.LastIndexOf('=') is > 0 and var cut)
                {
                    seals[pair[..cut]] = pair[(cut + 1)..];
                }
            }
        }
        return seals;
    }
}

/// <summary>
/// Which programme, and which indicator or step of it, a row of a sheet is: two ids in a hidden column, so that a row is
/// known again when it was moved, sorted or given another code.
/// </summary>
internal static class RowMark
{
    public static string? Of(Guid? programme, Guid? part) =>
        programme is { } id ? $"{id:N}/{(part is { } p ? p.ToString("N") : "")}" : null;

    public static (Guid? Programme, Guid? Part) Read(string? words)
    {
        if (words?.Split('/') is not [var programme, var part] || !Guid.TryParseExact(programme, "N", out var id))
        {
            return (null, null);
        }
        return (id, Guid.TryParseExact(part, "N", out var p) ? p : null);
    }
}
