namespace PanduKota.Fuzz;

/// <summary>Words that readers trip over: borders of numbers, figures of other scripts, control signs, markup, formulas.</summary>
internal static class Atoms
{
    public static readonly string[] All =
    [
        "", " ", "0", "-1", "-0", "1e999", "1E+3", "NaN", "Infinity", "0x10", "99999999999999999999999999999999", "-9223372036854775808", "2147483648", "79228162514264337593543950336",
        "2026", "0001", "9999", "10000", "٢٠٢٦", "１２３", "²", "½", "1.234,5", "1,234.5", "1.234", "1,234", "(1.000)", "Rp 1,2 M", "1,5 miliar triliun", "%", "12%", "2.3:1000", "3-4 unit",
        "31/12/2026", "29/02/2027", "9999-12-31", "0001-01-01", "2026-13-45", "46000", "-46000", "1e300", "true", "false", "null", "Ya", "x",
        "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", "[]", "{}", "[[[[[[[[", "{\"a\":", "\"", "'", "''", "\\", "\\u0000", "\\ud800", "\0", "\u0001", "\u001b[31m",
        "\ud800", "\udfff", "\ufffe", "\ufeff", "\u202e", "\u200b", "e\u0301", "İ", "ß", "\r\n", "\r", "\n", "\t", ";", ",", "|", "=1+1", "+1", "@SUM", "'=1", "{0}", "{0:N99}", "{", "}", "{{rujuk:x}}", "{{", "%s%n",
        "<script>", "</c>", "<v>", "&amp;", "&#xD800;", "&x;", "<!--", "]]>", "<!DOCTYPE x>", "](javascript:alert(1))", "![x](y)", "# # #", "> > > > > > >", "- - - - -", "../../etc/passwd", "C:\\", "CON", ".",
        new('a', 300), new('9', 400), new('(', 300), new('>', 2_000), new('[', 1_000), string.Concat(Enumerable.Repeat("😀", 200)),
    ];

    public static string Any(Random random) => All[random.Next(All.Length)];
}
