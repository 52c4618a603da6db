using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using PanduKota.Documents.Workbooks;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>What the workbooks of all purposes have for the people who fill them in, and that none of it is needed to read them again.</summary>
public sealed class WorkbookLooksTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private readonly MergedPlan merged = new(database);

    [Theory]
    [InlineData("97.31", WorkbookPurpose.Matrix, "Program", "Rencana Aksi")]
    [InlineData("97.32", WorkbookPurpose.TargetsAndCosts, "Target", "Pagu")]
    [InlineData("97.33", WorkbookPurpose.QuickWinCharters, "Piagam", "Bulanan")]
    public async Task Heads_stay_in_sight_lists_are_offered_computed_cells_refuse_typing_and_checks_are_coloured(string region, WorkbookPurpose purpose, string first, string second)
    {
        var plan = await merged.Plan(region);
        var bytes = await merged.Out(plan, purpose);
        using var file = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        Worksheet Sheet(string name) => ((WorksheetPart)file.WorkbookPart!.GetPartById(file.WorkbookPart.Workbook!.Descendants<Sheet>().Single(s => s.Name == name).Id!)).Worksheet!;

        foreach (var name in new[] { first, second })
        {
            var sheet = Sheet(name);
            sheet.Descendants<Pane>().Single().State!.Value.ShouldBe(PaneStateValues.Frozen, name);
            sheet.Descendants<Column>().Last().Hidden?.Value.ShouldBe(true, name);
            // ADR 15: a sheet with a table is not protected.
            sheet.Descendants<SheetProtection>().ShouldBeEmpty(name);
        }
        Sheet("Petunjuk").Descendants<SheetProtection>().Count().ShouldBe(1);
        file.WorkbookPart!.Workbook!.Descendants<Sheet>().Single(s => s.Name == "_pandu").State!.Value.ShouldNotBe(SheetStateValues.Visible);
        var validations = Sheet(first).Descendants<DataValidation>().Concat(Sheet(second).Descendants<DataValidation>()).ToList();
        validations.ShouldContain(v => v.Type!.Value == DataValidationValues.List);
        validations.ShouldContain(v => v.Type!.Value == DataValidationValues.Custom && v.Formula1!.Text == "FALSE" && v.ErrorStyle == null && v.Error!.Value!.Length > 0);
        Sheet(first).Descendants<ConditionalFormattingRule>().ShouldNotBeEmpty();
        EditedWorkbook.CellsOf(bytes, "Petunjuk").Count.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData("97.41", WorkbookPurpose.Matrix)]
    [InlineData("97.42", WorkbookPurpose.TargetsAndCosts)]
    [InlineData("97.43", WorkbookPurpose.QuickWinCharters)]
    public async Task Renamed_sheets_filtered_rows_and_wide_columns_are_no_change(string region, WorkbookPurpose purpose)
    {
        var plan = await merged.Plan(region);
        var before = await merged.Entries(plan);
        var bytes = EditedWorkbook.Disguised(await merged.Out(plan, purpose));

        var preview = await merged.Preview(plan, bytes);
        var done = await merged.In(plan, bytes);

        preview.Purpose.ShouldBe(purpose);
        preview.IsNoChange.ShouldBeTrue(string.Join("; ", preview.Rows.SelectMany(r => r.Cells).Select(c => c.ToString())));
        (done.New, done.Changed, done.Rejected, done.Removed).ShouldBe((0, 0, 0, 0));
        (await merged.Entries(plan)).ShouldBe(before);
    }
}
