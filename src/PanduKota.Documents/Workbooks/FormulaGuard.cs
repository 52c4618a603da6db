namespace PanduKota.Documents.Workbooks;

/// <summary>
/// Text from strangers that begins like a formula would run when a CSV is opened in a spreadsheet (CSV injection). An
/// apostrophe before it stops that; our own reader takes it off again, so nothing is lost on the way back. In a workbook
/// the apostrophe is a mark on the cell (quotePrefix): there it is text anyway, until somebody edits the cell.
/// </summary>
internal static class FormulaGuard
{
    /// <summary>Also the characters that some programs skip before they look for a formula.</summary>
    public static bool IsRisky(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\0' or '|' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';

    public static string Add(string text) => IsRisky(text) || IsGuarded(text) ? "'" + text : text;

    public static string Remove(string text) => IsGuarded(text) ? text[1..] : text;

    private static bool IsGuarded(string text)
    {
        var quotes = 0;
        while (quotes < text.Length && text[quotes] == '\'')
        {
            quotes++;
        }
        return quotes > 0 && IsRisky(text[quotes..]);
    }
}
