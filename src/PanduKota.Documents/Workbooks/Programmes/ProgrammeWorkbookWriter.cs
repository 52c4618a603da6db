using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>
/// Writes the programme workbook: the empty template when there are no rows, the whole plan when there are. What it writes
/// <see cref="ProgrammeWorkbookReader"/> reads back as it was.
/// </summary>
public static class ProgrammeWorkbookWriter
{
    /// <summary>Words of the sheets are Indonesian: they are part of the file format, as the heads are.</summary>
    private static readonly CultureInfo Indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <param name="choices">What the drop-downs offer, and which region and years the sheet is for.</param>
    /// <param name="rows">Programmes in the order of the sheet; empty for the template.</param>
    /// <param name="actions">Steps of the action plan.</param>
    /// <param name="output">Written forwards, not closed.</param>
    /// <param name="identity">For comparing three ways when it comes back; null for a file that needs none.</param>
    public static void Write(
        WorkbookChoices choices, IReadOnlyList<ProgrammeRow> rows, IReadOnlyList<ActionRow> actions, Stream output,
        WorkbookIdentity? identity = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(choices.Years, 1);
        var years = string.Create(Indonesian, $"{choices.FirstYear}–{choices.FirstYear + choices.Years - 1}");
        using var book = new WorkbookWriter(output)
        {
            Title = $"Matriks program kota cerdas {choices.RegionName} {years}",
            Subject = "Matriks program dan rencana aksi",
            ActiveSheet = rows.Count > 0 ? 1 : 0,
        };
        var lists = new ChoiceLists(choices);
        lists.AddNames(book);
        new GuidanceSheet(Guidance.Matrix, choices, years, rows.Count).Write(book);
        new MatrixSheet(choices, lists, years).Write(book, rows);
        new ActionSheet(choices, lists, years).Write(book, actions, rows);
        lists.Write(book);
        if (identity is not null)
        {
            IdentitySheet.Write(book, identity);
        }
    }
}
