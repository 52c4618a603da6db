using System.Globalization;
using System.Text;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Charts;

internal enum Anchor
{
    Start,
    Middle,
    End,
}

/// <summary>
/// Collects shapes as SVG text: no style attributes, figures with a point and two digits, words escaped. Words that do not
/// fit are cut and keep their full length in a title.
/// </summary>
internal sealed class SvgCanvas(double width, CultureInfo culture, bool isNarrow)
{
    /// <summary>Pixels of ordinary words; never below 12, so that a phone at its own width shows them readable.</summary>
    public const double TextSize = 12.5;

    private readonly StringBuilder body = new();

    public double Width { get; } = width;

    public CultureInfo Culture { get; } = culture;

    public bool IsNarrow { get; } = isNarrow;

    public string Body => body.ToString();

    /// <param name="data">Facts for a script on the page, written as data-name attributes.</param>
    public void Rect(
        double x, double y, double width, double height, Paint paint, double radius = 0, params IEnumerable<(string Name, string Value)> data)
    {
        if (width <= 0 || height <= 0)
        {
            return;
        }
        Open("rect", paint);
        body.Append(Plain, $" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"");
        if (radius > 0)
        {
            body.Append(Plain, $" rx=\"{N(Math.Min(radius, Math.Min(width, height) / 2))}\"");
        }
        foreach (var (name, value) in data)
        {
            body.Append(Plain, $" data-{name}=\"{Escape(value)}\"");
        }
        body.Append("/>");
    }

    public void Line(double x1, double y1, double x2, double y2, Paint paint)
    {
        Open("line", paint);
        body.Append(Plain, $" x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\"/>");
    }

    public void Circle(double x, double y, double radius, Paint paint)
    {
        Open("circle", paint);
        body.Append(Plain, $" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>");
    }

    public void Polyline(IEnumerable<(double X, double Y)> points, Paint paint) => Points("polyline", points, paint);

    public void Polygon(IEnumerable<(double X, double Y)> points, Paint paint) => Points("polygon", points, paint);

    /// <param name="y">Base line of the words.</param>
    public void Words(string words, double x, double y, Paint paint, Anchor anchor = Anchor.Start, bool isBold = false,
        double? room = null, double size = TextSize)
    {
        var shown = room is { } limit ? TextWidth.Fit(words, limit, isBold ? size * 1.06 : size) : words;
        Open("text", paint);
        body.Append(Plain, $" x=\"{N(x)}\" y=\"{N(y)}\"");
        body.Append(anchor switch { Anchor.Middle => " text-anchor=\"middle\"", Anchor.End => " text-anchor=\"end\"", _ => "" });
        body.Append(isBold ? " font-weight=\"700\"" : "");
        body.Append(Math.Abs(size - TextSize) > 0.01 ? $" font-size=\"{N(size)}\"" : "");
        body.Append('>').Append(Escape(shown));
        if (shown != words)
        {
            body.Append("<title>").Append(Escape(words)).Append("</title>");
        }
        body.Append("</text>");
    }

    /// <summary>The letter of a dimension on its colour, 18 by 18 pixels.</summary>
    public void Tile(Mark mark, double x, double y)
    {
        Rect(x, y, 18, 18, Paint.Colour(mark), 5);
        Words(mark.Letter, x + 9, y + 13, Paint.OnColour, Anchor.Middle, isBold: true, size: 12);
    }

    /// <summary>A five-pointed star around a point.</summary>
    public void Star(double x, double y, double radius, Paint paint) =>
        Polygon(Enumerable.Range(0, 10).Select(i =>
        {
            var angle = -Math.PI / 2 + i * Math.PI / 5;
            var length = i % 2 == 0 ? radius : radius * 0.45;
            return (x + length * Math.Cos(angle), y + length * Math.Sin(angle));
        }), paint);

    public string Say(Text text) => text.In(Culture);

    public string Figure(double value, int decimals) => value.ToString("N" + decimals, Culture);

    public static string N(double value) =>
        double.IsFinite(value) ? Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture) : "0";

    /// <summary>Words for element content and attributes; characters that XML forbids are left out.</summary>
    public static string Escape(string words)
    {
        var result = new StringBuilder(words.Length + 8);
        for (var i = 0; i < words.Length; i++)
        {
            var letter = words[i];
            var isPair = char.IsHighSurrogate(letter) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]);
            if (isPair)
            {
                result.Append(letter).Append(words[++i]);
                continue;
            }
            result.Append(letter switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\n' or '\t' or '\r' => " ",
                _ => letter < 0x20 || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF' ? "" : letter.ToString(),
            });
        }
        return result.ToString();
    }

    private static CultureInfo Plain => CultureInfo.InvariantCulture;

    private void Open(string element, Paint paint)
    {
        body.Append(Plain, $"<{element} class=\"{paint.Class}\"");
        if (paint.Fill is not null)
        {
            body.Append(Plain, $" fill=\"{paint.Fill}\"");
        }
        if (paint.Stroke is not null)
        {
            body.Append(Plain, $" stroke=\"{paint.Stroke}\" stroke-width=\"{N(paint.StrokeWidth)}\"");
        }
        if (paint.Dash is not null)
        {
            body.Append(Plain, $" stroke-dasharray=\"{paint.Dash}\"");
        }
    }

    private void Points(string element, IEnumerable<(double X, double Y)> points, Paint paint)
    {
        Open(element, paint);
        body.Append(" points=\"").AppendJoin(' ', points.Select(p => $"{N(p.X)},{N(p.Y)}")).Append("\"/>");
    }
}
