namespace PanduKota.Documents.Workbooks.Writing;

/// <summary>Writes XML by hand: the sheets are large and their shape is fixed.</summary>
internal static class XmlText
{
    public static void Escape(TextWriter to, string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var instead = text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\n' => "&#10;",
                '\t' => "&#9;",
                '_' when IsEscape(text, i) => "_x005F_",
                < ' ' or '\uFFFE' or '\uFFFF' => "",
                _ => char.IsSurrogate(text[i]) && !IsPair(text, i) ? "\uFFFD" : null,
            };
            if (instead is not null)
            {
                to.Write(text.AsSpan(from, i - from));
                to.Write(instead);
                from = i + 1;
            }
        }
        to.Write(text.AsSpan(from));
    }

    public static string Escaped(string text)
    {
        using var to = new StringWriter();
        Escape(to, text);
        return to.ToString();
    }

    private static bool IsPair(string text, int at) =>
        (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
        || (char.IsLowSurrogate(text[at]) && at > 0 && char.IsHighSurrogate(text[at - 1]));

    /// <summary>Spreadsheets read _x000D_ as a character of that number, so the text "_x000D_" must be written otherwise.</summary>
    private static bool IsEscape(string text, int at) =>
        at + 6 < text.Length && text[at + 1] is 'x' or 'X' && at + 6 < text.Length && text[at + 6] == '_'
        && char.IsAsciiHexDigit(text[at + 2]) && char.IsAsciiHexDigit(text[at + 3])
        && char.IsAsciiHexDigit(text[at + 4]) && char.IsAsciiHexDigit(text[at + 5]);
}
