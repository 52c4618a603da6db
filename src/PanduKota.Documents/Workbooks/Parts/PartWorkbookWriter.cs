using System.Globalization;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Parts;

/// <summary>
/// Writes a workbook that shows a part of each programme. What it writes <see cref="ProgrammeWorkbookReader"/> reads back as
/// it was.
/// </summary>
public static class PartWorkbookWriter
{
    /// <summary>Words of the sheets are Indonesian: they are part of the file format, as the heads are.</summary>
    private static readonly CultureInfo indonesian = CultureInfo.GetCultureInfo("id-ID");

    /// <param name="rows">Programmes in the order of the sheets.</param>
    /// <param name="output">Written forwards, not closed.</param>
    /// <param name="identity">Says what the workbook is for, and compares it three ways when it comes back.</param>
    public static void Write(
        WorkbookChoices choices, IReadOnlyList<ProgrammeRow> rows, PlanMoney money, Stream output, WorkbookIdentity identity)
    {
        var years = string.Create(indonesian, $"{choices.FirstYear}–{choices.FirstYear + choices.Years - 1}");
        var (title, guidance, given) = identity.Purpose switch
        {
            WorkbookPurpose.TargetsAndCosts => ("Target dan pagu tahunan", TargetSheets.Guidance, TargetSheets.Lists(choices, rows)),
            WorkbookPurpose.QuickWinCharters => ("Piagam Quick Win", CharterSheets.Guidance, CharterSheets.Lists(choices)),
            var other => throw new ArgumentOutOfRangeException(nameof(identity), other, "The matrix has a writer of its own."),
        };
        using var book = new WorkbookWriter(output) { Title = $"{title} kota cerdas {choices.RegionName} {years}", Subject = title, ActiveSheet = 1 };
        var lists = new ChoiceLists([.. given]);
        lists.AddNames(book);
        new GuidanceSheet(guidance, choices, years, rows.Count).Write(book);
        if (identity.Purpose == WorkbookPurpose.TargetsAndCosts)
        {
            new TargetSheets(choices, rows, money, years).Write(book);
        }
        else
        {
            new CharterSheets(choices, rows, years).Write(book);
        }
        lists.Write(book);
        IdentitySheet.Write(book, identity);
    }
}
