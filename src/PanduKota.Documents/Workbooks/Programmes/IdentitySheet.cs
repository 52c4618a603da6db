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

    /// <summary>
    /// What the file knows of itself. Where sheets of a colleague's file were moved into it, theirs came along: the first one
    /// is the file's own, the others are with it.
    /// </summary>
    /// <returns>Null when the file has no such sheet, or one that somebody has broken.</returns>
    public static WorkbookIdentity? Read(WorkbookSheets file)
    {
        var found = file.Sheets.Select(ReadOne).OfType<WorkbookIdentity>().ToList();
        return found is [var own, .. var others] ? own with { Others = [.. others.Where(o => o.PlanId == own.PlanId)] } : null;
    }

    private static WorkbookIdentity? ReadOne(WorkbookSheet sheet)
    {
        if (sheet.Rows.Count == 0 || PurposeOf(sheet.Rows[0][1].Text) is not { } purpose)
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
        return new(plan, head[3].Text, version, written, programmes, purpose);
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
/// Which programme, and which indicator or step of it, a row of a sheet is, and which version of the programme it shows: in
/// a hidden column, so that a row is known again when it was moved, sorted, given another code, or copied into a file that
/// was written at another time.
/// </summary>
internal readonly record struct RowMark(Guid? Programme, Guid? Part, int? Version)
{
    public static string? Of(Guid? programme, Guid? part, int? version) => programme is not { } id ? null
        : string.Create(CultureInfo.InvariantCulture, $"{id:N}/{part:N}{(version is null ? "" : "/")}{version}");

    /// <summary>A mark of an older file has no version.</summary>
    public static RowMark Read(string? words)
    {
        if (words?.Split('/') is not [var programme, var part, .. var rest] || rest.Length > 1 || !Guid.TryParseExact(programme, "N", out var id))
        {
            return default;
        }
        return new(
            id, Guid.TryParseExact(part, "N", out var p) ? p : null,
            rest is [var seen] && int.TryParse(seen, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null);
    }

    public bool IsSameRow(RowMark other) => Programme is not null && Programme == other.Programme && Part == other.Part;
}
