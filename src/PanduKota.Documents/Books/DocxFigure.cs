using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>Charts as native, editable ones; a heat map, for which Word has no chart, as a table with coloured cells.</summary>
internal static class DocxFigure
{
    private const int EmuPerTwip = 635;

    private static readonly string[] Edges = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    public static void Write(DocxXml body, BookFigure figure, NumberedBlock numbered, bool isLandscape)
    {
        var width = isLandscape ? DocxFrame.LandscapeWidth : DocxFrame.UprightWidth;
        if (figure.Chart is MatrixChart matrix)
        {
            WriteMatrix(body, matrix, width);
        }
        else
        {
            var chart = NativeChart.Of(figure.Chart, body.Book.Culture);
            var id = body.Parts.AddChart(chart, body.Book.Culture);
            var number = body.NextDrawing();
            var words = SvgCanvas.Escape(body.Say(ChartDescription.Of(figure.Chart)));
            var title = SvgCanvas.Escape(body.Say(figure.Words));
            var height = Math.Min(chart.HeightCentimetres, isLandscape ? 12.2 : 21) * 360_000;
            body.Paragraph("Picture", "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + $"<wp:extent cx=\"{(long)width * EmuPerTwip}\" cy=\"{(long)height}\"/><wp:docPr id=\"{number}\" name=\"Chart {number}\" descr=\"{words}\" title=\"{title}\"/>"
                + "<wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"
                + $"<c:chart r:id=\"{id}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        }
        if (figure.Chart is GanttChart gantt)
        {
            WriteLetters(body, gantt);
        }
        if (figure.Chart is StackedYears stacked)
        {
            WriteExcesses(body, stacked);
        }
        var hasSource = figure.Source is not null;
        body.Paragraph("Caption", DocxTable.Caption(body, numbered.Number!, numbered.Id!, "Gambar", figure.Words), hasSource ? "<w:keepNext/>" : "");
        if (figure.Source is { } source)
        {
            body.Paragraph("Source", DocxXml.Run(body.Say(BookWords.Source(source))));
        }
    }

    /// <summary>What the letters, the star and the years of a roadmap mean.</summary>
    private static void WriteLetters(DocxXml body, GanttChart chart)
    {
        var runs = string.Concat(chart.Bars.Select(b => b.Mark).Distinct().Where(m => m.Letter.Length > 0)
            .Select(m => DocxXml.Tile(m) + DocxXml.Run($" {body.Say(m.Name)}   ")));
        var star = chart.Bars.Any(b => b.IsQuickWin) ? DocxXml.Run("★ Quick Win   ") : "";
        var terms = DocxXml.Run(string.Join(" · ", GanttDrawing.Bands(chart).Select(band => body.Say(band.Name))));
        body.Paragraph("TableEnd", runs + star + terms, "<w:keepNext/>");
    }

    /// <summary>The years over the ceiling, which a native chart cannot mark by itself.</summary>
    private static void WriteExcesses(DocxXml body, StackedYears chart)
    {
        var culture = body.Book.Culture;
        var unit = MoneyUnit.For(StackedYearsDrawing.Amounts(chart));
        var years = chart.Years.Select((year, i) => (Year: StackedYearsDrawing.Year(year), Excess: chart.Excess(i))).Where(y => y.Excess > 0)
            .Select(y => $"{y.Year} +{unit.Say(y.Excess, culture, 1)}").ToList();
        if (years.Count > 0)
        {
            var words = Text.Of("Lewat pagu ({0}): {1}", unit.Name, string.Join("; ", years));
            body.Paragraph("TableEnd", DocxXml.Run(body.Say(words), "<w:b/><w:color w:val=\"B3261E\"/>"), "<w:keepNext/>");
        }
    }

    private static void WriteMatrix(DocxXml body, MatrixChart chart, int width)
    {
        var cell = (int)(width * 0.58 / Math.Max(1, chart.Columns.Count));
        var first = width - cell * chart.Columns.Count;
        var greatest = chart.Rows.SelectMany(r => r.Values).OfType<double>().Where(double.IsFinite).DefaultIfEmpty(0).Max();
        var xml = new StringBuilder();
        xml.Append(Plain, $"<w:tbl><w:tblPr><w:tblW w:w=\"{width}\" w:type=\"dxa\"/><w:tblBorders>");
        foreach (var side in Edges)
        {
            xml.Append(Plain, $"<w:{side} w:val=\"single\" w:sz=\"18\" w:space=\"0\" w:color=\"FFFFFF\"/>");
        }
        xml.Append(Plain, $"</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblDescription w:val=\"{SvgCanvas.Escape(body.Say(ChartDescription.Of(chart)))}\"/></w:tblPr><w:tblGrid>")
            .Append(Plain, $"<w:gridCol w:w=\"{first}\"/>").Append(string.Concat(Enumerable.Repeat($"<w:gridCol w:w=\"{cell}\"/>", chart.Columns.Count)))
            .Append("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
            .Append(DocxTable.Cell(first, "", DocxTable.Line("TableText", DocxXml.Run(body.Say(chart.Unit), $"<w:color w:val=\"{DocxStyles.Muted}\"/>"), "left", true)));
        foreach (var column in chart.Columns)
        {
            var head = column.Letter.Length > 0 ? DocxXml.Tile(column) : DocxXml.Run(body.Say(column.Name), "<w:b/>");
            xml.Append(DocxTable.Cell(cell, "", DocxTable.Line("TableText", head, "center", true)));
        }
        xml.Append("</w:tr>");
        foreach (var row in chart.Rows)
        {
            xml.Append("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
                .Append(DocxTable.Cell(first, "", DocxTable.Line("TableText", DocxXml.Run(body.Say(row.Name)), "left", true)));
            for (var i = 0; i < chart.Columns.Count; i++)
            {
                xml.Append(Heat(body, row.Of(i), greatest, cell));
            }
            xml.Append("</w:tr>");
        }
        body.Raw(xml.Append("</w:tbl>").ToString());
        var names = string.Join("   ", chart.Columns.Where(c => c.Letter.Length > 0).Select(c => $"{c.Letter} = {body.Say(c.Name)}"));
        body.Paragraph("TableEnd", DocxXml.Run(names), "<w:keepNext/>");
    }

    private static string Heat(DocxXml body, double? value, double greatest, int width)
    {
        if (value is not { } figure || !double.IsFinite(figure) || figure == 0)
        {
            var words = DocxXml.Run(value is null ? "–" : "0", "<w:color w:val=\"B3261E\"/>");
            return DocxTable.Cell(width, "FBECEB", DocxTable.Line("TableText", words, "center", true), "<w:vAlign w:val=\"center\"/>");
        }
        var share = greatest > 0 ? figure / greatest : 0;
        var look = $"<w:b/><w:color w:val=\"{DocxXml.Hex(Paint.OnHeat(share).Fill!)}\"/>";
        var said = figure.ToString(figure == Math.Floor(figure) ? "N0" : "N1", body.Book.Culture);
        return DocxTable.Cell(width, DocxXml.Hex(Paint.Heat(share).Fill!), DocxTable.Line("TableText", DocxXml.Run(said, look), "center", true), "<w:vAlign w:val=\"center\"/>");
    }
}
