using System.Globalization;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>
/// Writes one worksheet forwards: rows in order, cells of a row in order. <see cref="Finish"/> must be called before the
/// next sheet is begun.
/// </summary>
internal sealed class SheetWriter
{
    private readonly StreamWriter to;
    private readonly SheetSettings settings;
    private readonly StyleTable styles;
    private readonly string comments;
    private int row;

    public SheetWriter(StreamWriter to, SheetSettings settings, StyleTable styles, bool isActive, string commentsRelation = "")
    {
        (this.to, this.settings, this.styles, comments) = (to, settings, styles, commentsRelation);
        WriteHead(isActive);
    }

    /// <summary>Begins a row; its number must be larger than the last.</summary>
    /// <param name="height">In points; null lets the spreadsheet decide.</param>
    /// <param name="isFixed">False for a height that only suits what is written now.</param>
    public void Row(int number, double? height = null, bool isFixed = true)
    {
        EndRow();
        row = number;
        to.Write("<row r=\"");
        to.Write(number);
        to.Write('"');
        if (height is { } points)
        {
            to.Write(string.Create(CultureInfo.InvariantCulture, $" ht=\"{points}\"{(isFixed ? " customHeight=\"1\"" : "")}"));
        }
        to.Write('>');
    }

    public void Blank(int column, int style)
    {
        Begin(column, style);
        to.Write("/>");
    }

    /// <summary>Text, and text it stays: what begins like a formula is marked so that editing the cell does not run it.</summary>
    public void Words(int column, string? words, int style)
    {
        if (string.IsNullOrEmpty(words))
        {
            Blank(column, style);
            return;
        }
        Begin(column, FormulaGuard.IsRisky(words) ? styles.Quoted(style) : style);
        to.Write(" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
        XmlText.Escape(to, words);
        to.Write("</t></is></c>");
    }

    public void Number(int column, decimal number, int style)
    {
        Begin(column, style);
        to.Write("><v>");
        Span<char> digits = stackalloc char[40];
        _ = number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        to.Write(digits[..length]);
        to.Write("</v></c>");
    }

    public void Number(int column, long number, int style)
    {
        Begin(column, style);
        to.Write("><v>");
        Span<char> digits = stackalloc char[20];
        _ = number.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        to.Write(digits[..length]);
        to.Write("</v></c>");
    }

    public void Day(int column, DateOnly? day, int style)
    {
        if (day is { } known)
        {
            Number(column, (long)SpreadsheetDays.Serial(known), style);
        }
        else
        {
            Blank(column, style);
        }
    }

    /// <summary>A formula with the result it would give, so that readers that do not compute see it too.</summary>
    public void Formula(int column, string formula, decimal? result, int style)
    {
        Begin(column, style);
        to.Write(result is null ? " t=\"str\"><f>" : "><f>");
        XmlText.Escape(to, formula);
        to.Write("</f><v>");
        to.Write(result?.ToString(CultureInfo.InvariantCulture));
        to.Write("</v></c>");
    }

    /// <summary>A formula whose result is text.</summary>
    public void WordsFormula(int column, string formula, string result, int style)
    {
        Begin(column, style);
        to.Write(" t=\"str\"><f>");
        XmlText.Escape(to, formula);
        to.Write("</f><v>");
        XmlText.Escape(to, result);
        to.Write("</v></c>");
    }

    public void Finish()
    {
        EndRow();
        to.Write("</sheetData>");
        SheetTail.Write(to, settings, styles, comments);
        to.Write("</worksheet>");
        to.Dispose();
    }

    private void Begin(int column, int style)
    {
        to.Write("<c r=\"");
        to.Write(CellAddress.Column(column));
        to.Write(row);
        to.Write('"');
        if (style != 0)
        {
            to.Write(" s=\"");
            to.Write(style);
            to.Write('"');
        }
    }

    private void EndRow()
    {
        if (row > 0)
        {
            to.Write("</row>");
        }
    }

    private void WriteHead(bool isActive)
    {
        to.Write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheetPr>");
        if (settings.TabColour is { } tab)
        {
            to.Write($"<tabColor rgb=\"FF{tab}\"/>");
        }
        to.Write("<pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews><sheetView workbookViewId=\"0\"");
        to.Write(settings.HasGrid ? "" : " showGridLines=\"0\"");
        to.Write(isActive ? " tabSelected=\"1\">" : ">");
        WritePane();
        to.Write("</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>");
        if (settings.Columns.Count > 0)
        {
            to.Write("<cols>");
            for (var i = 0; i < settings.Columns.Count; i++)
            {
                var column = settings.Columns[i];
                var style = column.Style is null ? 0 : styles.Of(column.Style);
                to.Write(string.Create(CultureInfo.InvariantCulture, $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{column.Width}\" customWidth=\"1\""));
                to.Write(style > 0 ? $" style=\"{style}\"" : "");
                to.Write(column.IsHidden ? " hidden=\"1\"/>" : "/>");
            }
            to.Write("</cols>");
        }
        to.Write("<sheetData>");
    }

    private void WritePane()
    {
        if (settings.FrozenRows == 0 && settings.FrozenColumns == 0)
        {
            return;
        }
        var corner = CellAddress.Of(settings.FrozenRows + 1, settings.FrozenColumns + 1);
        var pane = settings.FrozenColumns == 0 ? "bottomLeft" : settings.FrozenRows == 0 ? "topRight" : "bottomRight";
        to.Write("<pane");
        to.Write(settings.FrozenColumns > 0 ? $" xSplit=\"{settings.FrozenColumns}\"" : "");
        to.Write(settings.FrozenRows > 0 ? $" ySplit=\"{settings.FrozenRows}\"" : "");
        to.Write($" topLeftCell=\"{corner}\" activePane=\"{pane}\" state=\"frozen\"/><selection pane=\"{pane}\" activeCell=\"{corner}\" sqref=\"{corner}\"/>");
    }
}

/// <summary>What follows the cells of a sheet, in the order that the standard asks for.</summary>
internal static class SheetTail
{
    public static void Write(TextWriter to, SheetSettings settings, StyleTable styles, string commentsRelation)
    {
        if (settings.IsProtected)
        {
            to.Write("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\" formatColumns=\"0\" formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>");
        }
        if (settings.Filter is { } filter)
        {
            to.Write($"<autoFilter ref=\"{filter}\"/>");
        }
        if (settings.Merged.Count > 0)
        {
            to.Write($"<mergeCells count=\"{settings.Merged.Count}\">{string.Concat(settings.Merged.Select(m => $"<mergeCell ref=\"{m}\"/>"))}</mergeCells>");
        }
        for (var i = 0; i < settings.Highlights.Count; i++)
        {
            var highlight = settings.Highlights[i];
            to.Write($"<conditionalFormatting sqref=\"{highlight.Range}\"><cfRule type=\"expression\" dxfId=\"{styles.Of(highlight.Style)}\" priority=\"{i + 1}\"><formula>{XmlText.Escaped(highlight.Formula)}</formula></cfRule></conditionalFormatting>");
        }
        if (settings.Validations.Count > 0)
        {
            to.Write($"<dataValidations count=\"{settings.Validations.Count}\">");
            foreach (var validation in settings.Validations)
            {
                Write(to, validation);
            }
            to.Write("</dataValidations>");
        }
        to.Write("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        to.Write($"<pageSetup paperSize=\"{settings.Paper}\" orientation=\"{(settings.IsLandscape ? "landscape" : "portrait")}\" fitToWidth=\"{settings.PagesWide}\" fitToHeight=\"0\"/>");
        to.Write($"<headerFooter><oddFooter>&amp;L{XmlText.Escaped(settings.Footer.Replace("&", "&&", StringComparison.Ordinal))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>");
        if (commentsRelation.Length > 0)
        {
            to.Write($"<legacyDrawing r:id=\"{commentsRelation}\"/>");
        }
    }

    private static void Write(TextWriter to, Validation validation)
    {
        to.Write($"<dataValidation type=\"{validation.Kind}\" allowBlank=\"1\"");
        if (validation.Style == ErrorStyle.Warning || validation.Style == ErrorStyle.Information)
        {
            to.Write($" errorStyle=\"{(validation.Style == ErrorStyle.Warning ? "warning" : "information")}\"");
        }
        to.Write(validation.Kind is "whole" or "decimal" or "date" && validation.Formula2 is null ? " operator=\"greaterThanOrEqual\"" : "");
        to.Write(validation.Style != ErrorStyle.None ? " showErrorMessage=\"1\"" : "");
        to.Write(validation.Hint is not null ? " showInputMessage=\"1\"" : "");
        to.Write(validation.Error is { } error ? $" errorTitle=\"PanduKota\" error=\"{XmlText.Escaped(Cut(error, 225))}\"" : "");
        to.Write(validation.HintTitle is { } title ? $" promptTitle=\"{XmlText.Escaped(Cut(title, 32))}\"" : "");
        to.Write(validation.Hint is { } hint ? $" prompt=\"{XmlText.Escaped(Cut(hint, 255))}\"" : "");
        to.Write($" sqref=\"{validation.Range}\"><formula1>{XmlText.Escaped(validation.Formula1)}</formula1>");
        to.Write(validation.Formula2 is { } second ? $"<formula2>{XmlText.Escaped(second)}</formula2>" : "");
        to.Write("</dataValidation>");
    }

    /// <summary>Excel refuses the whole file when one of these texts is longer.</summary>
    private static string Cut(string text, int longest) => text.Length <= longest ? text : text[..(longest - 1)] + "…";
}
