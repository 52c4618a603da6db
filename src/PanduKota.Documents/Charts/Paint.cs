namespace PanduKota.Documents.Charts;

/// <summary>
/// How a shape looks: a class for the stylesheet, which may override everything, and the colours of the light theme as
/// presentation attributes for places without one (books, docx, mail). The classes are listed in docs/methods/books.md.
/// </summary>
internal sealed record Paint(string Class, string? Fill = null, string? Stroke = null, double StrokeWidth = 1, string? Dash = null)
{
    public const string White = "#ffffff";
    private const string InkColour = "#17252b";
    private const string Lake = "#0b5a74";
    private const string Turmeric = "#e0a100";

    public static readonly Paint Ink = new("chart-ink", InkColour);
    public static readonly Paint Muted = new("chart-muted", "#55646b");
    public static readonly Paint BadText = new("chart-bad", "#b3261e");
    public static readonly Paint OnColour = new("chart-on-colour", White);
    public static readonly Paint Grid = new("chart-grid", Stroke: "#d9dedc");
    public static readonly Paint Axis = new("chart-axis", Stroke: "#8b999e");
    public static readonly Paint Ceiling = new("chart-ceiling", "none", InkColour, 2, "2 3");
    public static readonly Paint Excess = new("chart-excess", "none", "#b3261e", 2);
    public static readonly Paint Now = new("chart-now", "#c9dce2", Lake, 2.5);
    public static readonly Paint Target = new("chart-target", "none", Turmeric, 2.5, "6 4");
    public static readonly Paint Peers = new("chart-peers", "none", "#55646b", 1.5, "2 3");
    public static readonly Paint ShortTerm = new("chart-band-short", "#fbf1d6");
    public static readonly Paint MediumTerm = new("chart-band-medium", "#e8f0f3");
    public static readonly Paint LongTerm = new("chart-band-long", "#f5f6f4");
    public static readonly Paint Before = new("chart-before", "none", "#55646b", 1.5, "3 2");
    public static readonly Paint Star = new("chart-star", Turmeric, "#7a5600", 0.8);
    public static readonly Paint Track = new("chart-track", "#e3e8e6");
    public static readonly Paint Bar = new("chart-bar", Lake);
    public static readonly Paint Planned = new("chart-planned", "#cfdde2", "#7f9ba5", 1);
    public static readonly Paint Hole = new("chart-hole", "none", "#b3261e", 1, "3 3");
    public static readonly Paint Promise = new("chart-promise", "none", "#b3261e", 2, "5 3");

    private static readonly string[] Heats = ["#e6eff2", "#c3d9e0", "#8fb8c5", "#3f8299", Lake];
    private static readonly string[] Lines = [Lake, "#b14a86", "#00855f", "#c2500a", "#6a4ea3", "#4e7a00"];

    public static Paint Colour(Mark mark) =>
        new(Letters(mark.Letter) is { Length: > 0 } letters ? "chart-mark chart-mark-" + letters : "chart-mark", Safe(mark.Colour));

    /// <param name="share">0 = least, 1 = most.</param>
    public static Paint Heat(double share)
    {
        var level = Level(share);
        return new Paint($"chart-heat-{level + 1}", Heats[level]);
    }

    public static Paint OnHeat(double share) => Level(share) >= 3 ? OnColour : new Paint("chart-on-heat", InkColour);

    public static Paint Line(int index, bool isDashed) =>
        new($"chart-line-{index % Lines.Length + 1}", "none", Lines[index % Lines.Length], 2.5, isDashed ? "6 4" : null);

    public static Paint Dot(int index) => new($"chart-dot-{index % Lines.Length + 1}", Lines[index % Lines.Length]);

    public static Paint Of(Tone tone) => tone switch
    {
        Tone.Good => new Paint("chart-good", "#2e7d4f"),
        Tone.Attention => new Paint("chart-attention", Turmeric),
        Tone.Bad => new Paint("chart-bad-fill", "#b3261e"),
        Tone.Muted => new Paint("chart-muted-fill", "#aab5b8"),
        _ => Bar,
    };

    /// <summary>A colour that can be written into an attribute or a document; anything else becomes grey.</summary>
    public static string Safe(string colour) =>
        colour.Length == 7 && colour[0] == '#' && colour.Skip(1).All(char.IsAsciiHexDigit) ? colour : "#55646b";

    private static int Level(double share) =>
        double.IsNaN(share) ? 0 : Math.Clamp((int)Math.Ceiling(share * Heats.Length) - 1, 0, Heats.Length - 1);

    private static string Letters(string letter) => string.Concat(letter.Where(char.IsAsciiLetterOrDigit));
}
