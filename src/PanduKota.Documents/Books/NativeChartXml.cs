using System.Globalization;
using System.Text;
using PanduKota.Documents.Charts;

namespace PanduKota.Documents.Books;

/// <summary>
/// Writes a native chart. Every series has its own solid fill, because LibreOffice leaves bars without one invisible, and its
/// figures stand both in the chart and in the workbook behind it, so that it can be edited.
/// </summary>
internal static class NativeChartXml
{
    private const int CategoryAxis = 111;
    private const int ValueAxis = 222;

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    public static string Write(NativeChart chart, string workbookId, string language)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/>");
        xml.Append(Plain, $"<c:lang val=\"{language}\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>");
        WritePlots(xml, chart);
        WriteCategoryAxis(xml, chart);
        WriteValueAxis(xml, chart);
        xml.Append("</c:plotArea>").Append(chart.HasLegend && chart.Series.Count > 1 ? "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>" : "");
        xml.Append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
            .Append("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>").Append(Words(900))
            .Append(Plain, $"<c:externalData r:id=\"{workbookId}\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
        return xml.ToString();
    }

    /// <summary>Bars of the kind of the chart; lines over columns are a second plot on the same axes.</summary>
    private static void WritePlots(StringBuilder xml, NativeChart chart)
    {
        bool IsLine(NativeSeries s) => s.Look is NativeLook.Line or NativeLook.DashedLine;
        if (chart.Kind == NativeKind.Radar)
        {
            xml.Append("<c:radarChart><c:radarStyle val=\"marker\"/><c:varyColors val=\"0\"/>");
            WriteSeries(xml, chart, _ => true);
            xml.Append(Axes).Append("</c:radarChart>");
            return;
        }
        if (chart.Kind != NativeKind.Lines)
        {
            var direction = chart.Kind is NativeKind.Columns or NativeKind.StackedColumns ? "col" : "bar";
            var grouping = chart.Kind switch { NativeKind.StackedColumns or NativeKind.StackedBars => "stacked", NativeKind.ShareBars => "percentStacked", _ => "clustered" };
            xml.Append(Plain, $"<c:barChart><c:barDir val=\"{direction}\"/><c:grouping val=\"{grouping}\"/><c:varyColors val=\"0\"/>");
            WriteSeries(xml, chart, s => !IsLine(s));
            xml.Append(Plain, $"<c:gapWidth val=\"{chart.GapPercent}\"/><c:overlap val=\"{(chart.Kind == NativeKind.Bars && chart.Series.Count > 1 ? 0 : 100)}\"/>{Axes}</c:barChart>");
        }
        if (chart.Series.Any(IsLine))
        {
            xml.Append("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>");
            WriteSeries(xml, chart, IsLine);
            xml.Append("<c:marker val=\"1\"/>").Append(Axes).Append("</c:lineChart>");
        }
    }

    private static string Axes => $"<c:axId val=\"{CategoryAxis}\"/><c:axId val=\"{ValueAxis}\"/>";

    private static void WriteSeries(StringBuilder xml, NativeChart chart, Func<NativeSeries, bool> isWanted)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var series = chart.Series[i];
            if (!isWanted(series))
            {
                continue;
            }
            var column = NativeChartWorkbook.Column(i);
            var last = chart.Categories.Count + 1;
            xml.Append(Plain, $"<c:ser><c:idx val=\"{i}\"/><c:order val=\"{i}\"/><c:tx><c:strRef><c:f>Data!${column}$1</c:f><c:strCache><c:ptCount val=\"1\"/>")
                .Append(Plain, $"<c:pt idx=\"0\"><c:v>{SvgCanvas.Escape(series.Name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>")
                .Append(Look(series));
            var isLine = series.Look is NativeLook.Line or NativeLook.DashedLine;
            if (isLine)
            {
                xml.Append("<c:marker><c:symbol val=\"none\"/></c:marker>");
            }
            else
            {
                xml.Append("<c:invertIfNegative val=\"0\"/>");
                foreach (var (point, colour) in series.PointColours.OrderBy(p => p.Key))
                {
                    xml.Append(Plain, $"<c:dPt><c:idx val=\"{point}\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/><c:spPr>{Solid(colour)}</c:spPr></c:dPt>");
                }
            }
            WriteFigures(xml, chart, series, column, last);
            xml.Append(isLine && chart.Kind != NativeKind.Radar ? "<c:smooth val=\"0\"/>" : "").Append("</c:ser>");
        }
    }

    private static void WriteFigures(StringBuilder xml, NativeChart chart, NativeSeries series, string column, int last)
    {
        xml.Append(Plain, $"<c:cat><c:strRef><c:f>Data!$A$2:$A${last}</c:f><c:strCache><c:ptCount val=\"{chart.Categories.Count}\"/>");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            xml.Append(Plain, $"<c:pt idx=\"{i}\"><c:v>{SvgCanvas.Escape(chart.Categories[i])}</c:v></c:pt>");
        }
        xml.Append(Plain, $"</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Data!${column}$2:${column}${last}</c:f><c:numCache><c:formatCode>General</c:formatCode>")
            .Append(Plain, $"<c:ptCount val=\"{chart.Categories.Count}\"/>");
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            if (Value(series, i) is { } value)
            {
                xml.Append(Plain, $"<c:pt idx=\"{i}\"><c:v>{value.ToString("0.######", Plain)}</c:v></c:pt>");
            }
        }
        xml.Append("</c:numCache></c:numRef></c:val>");
    }

    public static double? Value(NativeSeries series, int index) =>
        index < series.Values.Count && series.Values[index] is { } value && double.IsFinite(value) ? value : null;

    private static string Look(NativeSeries series) => series.Look switch
    {
        NativeLook.Invisible => "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>",
        NativeLook.Line => $"<c:spPr><a:ln w=\"28575\">{Solid(series.Colour)}</a:ln></c:spPr>",
        NativeLook.DashedLine => $"<c:spPr><a:ln w=\"25400\">{Solid(series.Colour)}<a:prstDash val=\"sysDash\"/></a:ln></c:spPr>",
        _ => $"<c:spPr>{Solid(series.Colour)}</c:spPr>",
    };

    private static string Solid(string colour) => $"<a:solidFill><a:srgbClr val=\"{DocxXml.Hex(colour)}\"/></a:solidFill>";

    private static bool IsUnder(NativeChart chart) => IsLying(chart) && chart.AxisTitle.Length > 0;

    private static bool IsLying(NativeChart chart) => chart.Kind is NativeKind.Bars or NativeKind.StackedBars or NativeKind.ShareBars;

    private static void WriteCategoryAxis(StringBuilder xml, NativeChart chart)
    {
        // Bars are read from the top down.
        var order = IsLying(chart) ? "maxMin" : "minMax";
        xml.Append(Plain, $"<c:catAx><c:axId val=\"{CategoryAxis}\"/><c:scaling><c:orientation val=\"{order}\"/></c:scaling><c:delete val=\"0\"/>")
            .Append(Plain, $"<c:axPos val=\"{(IsLying(chart) ? "l" : "b")}\"/>")
            .Append(chart.Kind == NativeKind.Radar ? "<c:majorGridlines>" + Thin("D9DEDC") + "</c:majorGridlines>" : "")
            .Append("<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
            .Append(Thin("8B999E")).Append(Words(chart.Categories.Count > 12 && IsLying(chart) ? 800 : 900))
            .Append(Plain, $"<c:crossAx val=\"{ValueAxis}\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
    }

    private static void WriteValueAxis(StringBuilder xml, NativeChart chart)
    {
        string Limit(string name, double? value) => value is { } known ? $"<c:{name} val=\"{known.ToString("0.######", Plain)}\"/>" : "";
        xml.Append(Plain, $"<c:valAx><c:axId val=\"{ValueAxis}\"/><c:scaling><c:orientation val=\"minMax\"/>{Limit("max", chart.AxisMax)}{Limit("min", chart.AxisMin)}</c:scaling>")
            .Append(Plain, $"<c:delete val=\"0\"/><c:axPos val=\"{(IsUnder(chart) ? "b" : IsLying(chart) ? "t" : "l")}\"/><c:majorGridlines>{Thin("D9DEDC")}</c:majorGridlines>");
        if (chart.AxisTitle.Length > 0)
        {
            xml.Append("<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"0\"/></a:pPr><a:r><a:rPr sz=\"900\" b=\"0\"/>")
                .Append(Plain, $"<a:t>{SvgCanvas.Escape(chart.AxisTitle)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        }
        xml.Append(Plain, $"<c:numFmt formatCode=\"{chart.AxisFormat}\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>")
            .Append("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>").Append(Words(900))
            // Bars are read from the top down; where their scale has a name, both stand under them.
            .Append(Plain, $"<c:crossAx val=\"{CategoryAxis}\"/><c:crosses val=\"{(IsUnder(chart) ? "max" : "autoZero")}\"/><c:crossBetween val=\"between\"/>{Limit("majorUnit", chart.AxisStep)}</c:valAx>");
    }

    private static string Thin(string colour) => $"<c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill></a:ln></c:spPr>";

    private static string Words(int size) =>
        $"<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"{size}\"><a:solidFill><a:srgbClr val=\"17252B\"/></a:solidFill><a:latin typeface=\"Arial\"/></a:defRPr></a:pPr><a:endParaRPr/></a:p></c:txPr>";
}
