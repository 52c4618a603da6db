using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The sheet Program: one row for a programme, further rows for its further indicators and fund sources.</summary>
internal sealed class MatrixSheet(WorkbookChoices choices, ChoiceLists lists, string years)
{
    public const int HeadRow = 4, FirstRow = 5, LastRow = 3000;

    /// <summary>Rows with the formula of their total, ready to be filled in.</summary>
    private const int PreparedRows = 120;

    private readonly MatrixColumns columns = new(choices.FirstYear, choices.Years);

    public void Write(WorkbookWriter book, IReadOnlyList<ProgrammeRow> programmes)
    {
        var lastColumn = CellAddress.Column(columns.All.Count);
        var sheet = book.Sheet(new(ProgrammeShape.SheetName)
        {
            Columns = [.. columns.All.Select(c => new ColumnSettings(c.Width, c.Style with { Border = null, Fill = null }, c.Field == ProgrammeShape.Mark))],
            FrozenRows = HeadRow,
            FrozenColumns = 2,
            Filter = string.Create(CultureInfo.InvariantCulture, $"A{HeadRow}:{lastColumn}{FirstRow + Lines(programmes) + PreparedRows - 1}"),
            Validations = new MatrixValidations(choices, lists, columns).All(),
            Highlights = new MatrixHighlights(columns).All(),
            IsLandscape = true,
            Paper = 8,
            PagesWide = 3,
            RepeatedRows = (HeadRow - 1, HeadRow),
            RepeatedColumns = 2,
            TabColour = "0B5A74",
            Footer = $"Matriks program {choices.RegionName} {years}",
        });
        var styles = columns.All.Select(c => book.Styles.Of(c.Style)).ToArray();
        WriteHeads(book, sheet, Lines(programmes), programmes);
        var row = FirstRow;
        foreach (var programme in programmes)
        {
            var lines = Math.Max(1, Math.Max(programme.Indicators.Count, programme.Costs.Count));
            for (var line = 0; line < lines; line++)
            {
                WriteLine(sheet, styles, row++, programme, line);
            }
        }
        for (var spare = 0; spare < PreparedRows; spare++, row++)
        {
            sheet.Row(row);
            for (var column = 1; column < columns[ProgrammeShape.StatedTotal]; column++)
            {
                sheet.Blank(column, styles[column - 1]);
            }
            WriteTotal(sheet, styles, row, null);
        }
        sheet.Finish();
    }

    private static int Lines(IReadOnlyList<ProgrammeRow> programmes) =>
        programmes.Sum(p => Math.Max(1, Math.Max(p.Indicators.Count, p.Costs.Count)));

    private void WriteHeads(WorkbookWriter book, SheetWriter sheet, int lines, IReadOnlyList<ProgrammeRow> programmes)
    {
        SheetHeads.WriteTitle(book, sheet, $"Matriks Program Kota Cerdas {choices.RegionName}, {years}",
            "Kolom bertanda * wajib diisi. Sel kuning: masih ditunggu. Sel abu-abu: dihitung sendiri. Penjelasan tiap kolom ada di lembar Petunjuk.");
        var legend = new CellStyle(Size: 9, IsItalic: true, Colour: "56636A", IsTop: false);
        WriteSums(book, sheet, lines, programmes, legend);
        SheetHeads.Write(book, sheet, columns.All, HeadRow);
    }

    /// <summary>Sums of what the filter shows, above the money columns.</summary>
    private void WriteSums(WorkbookWriter book, SheetWriter sheet, int lines, IReadOnlyList<ProgrammeRow> programmes, CellStyle legend)
    {
        sheet.Words(columns[ProgrammeShape.FundSource], "Jumlah yang tampil", book.Styles.Of(legend with { Across = Across.Right }));
        var sum = book.Styles.Of(new CellStyle(NumberFormat: "#,##0", IsBold: true, IsTop: false, Colour: "C2500A"));
        var last = Math.Max(LastRow, FirstRow + lines + PreparedRows);
        long all = 0;
        for (var year = choices.FirstYear; year < choices.FirstYear + choices.Years; year++)
        {
            var total = programmes.SelectMany(p => p.Costs).Sum(c => c.Rupiah.GetValueOrDefault(year));
            all += total;
            WriteSum(sheet, columns[ProgrammeShape.Cost, year], last, total, sum);
        }
        WriteSum(sheet, columns[ProgrammeShape.StatedTotal], last, all, sum);
    }

    private static void WriteSum(SheetWriter sheet, int column, int last, long total, int style)
    {
        var letters = CellAddress.Column(column);
        sheet.Formula(column, string.Create(CultureInfo.InvariantCulture, $"SUBTOTAL(9,{letters}{FirstRow}:{letters}{last})"), total, style);
    }

    private void WriteLine(SheetWriter sheet, int[] styles, int row, ProgrammeRow programme, int line)
    {
        var indicator = line < programme.Indicators.Count ? programme.Indicators[line] : null;
        var cost = line < programme.Costs.Count ? programme.Costs[line] : null;
        sheet.Row(row, Height(programme, indicator, line), isFixed: false);
        for (var i = 0; i < columns.All.Count; i++)
        {
            var (column, style) = (columns.All[i], styles[i]);
            switch (column.Field)
            {
                case ProgrammeShape.Code:
                    sheet.Words(i + 1, programme.Code, style);
                    break;
                case ProgrammeShape.Indicator or ProgrammeShape.Unit or ProgrammeShape.Direction or ProgrammeShape.Baseline or ProgrammeShape.Target:
                    WriteIndicator(sheet, i + 1, column, style, indicator);
                    break;
                case ProgrammeShape.FundSource:
                    sheet.Words(i + 1, cost?.FundSource, style);
                    break;
                case ProgrammeShape.Cost when cost is not null && cost.Rupiah.TryGetValue(column.Year!.Value, out var rupiah):
                    sheet.Number(i + 1, rupiah, style);
                    break;
                case ProgrammeShape.StatedTotal:
                    WriteTotal(sheet, styles, row, cost?.Rupiah.Values.Sum());
                    break;
                case ProgrammeShape.Mark:
                    sheet.Words(i + 1, RowMark.Of(programme.Id, indicator?.Id, programme.Version), style);
                    break;
                case ProgrammeShape.EarliestStart or ProgrammeShape.LatestStart or ProgrammeShape.ValuePoints when line == 0:
                    WriteNumber(sheet, i + 1, style, Number(programme, column.Field));
                    break;
                default:
                    sheet.Words(i + 1, line == 0 ? Words(programme, column.Field) : null, style);
                    break;
            }
        }
    }

    private double Height(ProgrammeRow programme, IndicatorRow? indicator, int line) => RowHeight.Of(columns.All
        .Where(c => c.Style.IsWrapped)
        .Select(c => (c.Field == ProgrammeShape.Indicator ? indicator?.Name : line == 0 ? Words(programme, c.Field) : null, c.Width)));

    private static void WriteIndicator(SheetWriter sheet, int place, MatrixColumn column, int style, IndicatorRow? indicator)
    {
        switch (column.Field)
        {
            case ProgrammeShape.Baseline:
                WriteFigure(sheet, place, style, indicator?.BaselineText, indicator?.Baseline);
                break;
            case ProgrammeShape.Target:
                var target = indicator?.Targets.GetValueOrDefault(column.Year!.Value);
                WriteFigure(sheet, place, style, target?.Text, target?.Value);
                break;
            case ProgrammeShape.Indicator:
                sheet.Words(place, indicator?.Name, style);
                break;
            case ProgrammeShape.Unit:
                sheet.Words(place, indicator?.Unit, style);
                break;
            default:
                sheet.Words(place, indicator is null ? null : DirectionWord(indicator.Direction), style);
                break;
        }
    }

    private void WriteTotal(SheetWriter sheet, int[] styles, int row, long? total)
    {
        var first = columns.Letters(ProgrammeShape.Cost, choices.FirstYear);
        var last = columns.Letters(ProgrammeShape.Cost, choices.FirstYear + choices.Years - 1);
        var range = string.Create(CultureInfo.InvariantCulture, $"{first}{row}:{last}{row}");
        var place = columns[ProgrammeShape.StatedTotal];
        sheet.Formula(place, $"IF(COUNT({range})=0,\"\",SUM({range}))", total, styles[place - 1]);
    }

    private static void WriteFigure(SheetWriter sheet, int place, int style, string? words, decimal? number)
    {
        if (number is { } known)
        {
            sheet.Number(place, known, style);
        }
        else
        {
            sheet.Words(place, words, style);
        }
    }

    private static void WriteNumber(SheetWriter sheet, int place, int style, int? number)
    {
        if (number is { } known)
        {
            sheet.Number(place, (long)known, style);
        }
        else
        {
            sheet.Blank(place, style);
        }
    }

    private static int? Number(ProgrammeRow programme, string field) => field switch
    {
        ProgrammeShape.EarliestStart => programme.EarliestStart,
        ProgrammeShape.LatestStart => programme.LatestStart,
        _ => programme.ValuePoints,
    };

    private static string? Words(ProgrammeRow programme, string field) => field switch
    {
        ProgrammeShape.Name => programme.Name,
        ProgrammeShape.Dimension => programme.Dimension,
        ProgrammeShape.SubDimension => programme.SubDimension,
        ProgrammeShape.Goal => programme.Goal,
        ProgrammeShape.Description => programme.Description,
        ProgrammeShape.Kind => programme.Kind,
        ProgrammeShape.LeadAgency => programme.LeadAgency,
        ProgrammeShape.SupportingAgencies => string.Join("; ", programme.SupportingAgencies),
        ProgrammeShape.Partners => programme.Partners,
        ProgrammeShape.Nomenclature => programme.NomenclatureCode,
        ProgrammeShape.Location => programme.Location,
        ProgrammeShape.Risk => programme.Risk,
        ProgrammeShape.Predecessors => string.Join("; ", programme.Predecessors),
        ProgrammeShape.Mandatory => programme.IsMandatory ? "Ya" : "Tidak",
        ProgrammeShape.QuickWin => programme.IsQuickWin ? "Ya" : "Tidak",
        ProgrammeShape.Reserve => programme.IsReserve ? "Ya" : "Tidak",
        _ => null,
    };

    private static string DirectionWord(Direction direction) => ProgrammeShape.Directions.First(d => d.Direction == direction).Word;
}
