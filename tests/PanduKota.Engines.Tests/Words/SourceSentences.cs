using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PanduKota.Engines.Tests.Words;

/// <summary>A sentence for people, and the file and line it stands on.</summary>
internal sealed record Sentence(string Words, string At);

/// <summary>
/// Finds the sentences of the sources: the first argument of <c>Text.Of(</c> and of <c>T[</c>, in C# and Razor. An
/// argument may choose between literals (<c>isOpen ? "a" : "b"</c>) or be put together of several with +.
/// </summary>
internal static class SourceSentences
{
    public static IEnumerable<string> Files(string root) =>
        Directory.EnumerateFiles(Path.Combine(root, "src"), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".cshtml", StringComparison.Ordinal))
            .Where(f => !Regex.IsMatch(f, @"[\\/](bin|obj|node_modules|Migrations)[\\/]"))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<Sentence> In(string root) =>
        [.. Files(root).SelectMany(file => Of(File.ReadAllText(file), Path.GetRelativePath(root, file)))];

    public static IEnumerable<Sentence> Of(string source, string file)
    {
        foreach (Match call in Regex.Matches(source, @"\bText\.Of\(|\bT\["))
        {
            var line = source.AsSpan(0, call.Index).Count('\n') + 1;
            foreach (var words in FirstArgument(source, call.Index + call.Length))
            {
                yield return new Sentence(words, string.Create(CultureInfo.InvariantCulture, $"{file}:{line}"));
            }
        }
    }

    /// <summary>The words as they stand between quotes in a C# source.</summary>
    public static string Quoted(string words) => words.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    /// <summary>The literals of the first argument that are not inside a further call; literals joined by + are one.</summary>
    private static List<string> FirstArgument(string source, int from)
    {
        var (found, depth, isJoining) = (new List<string>(), 0, false);
        for (var i = from; i < source.Length;)
        {
            var c = source[i];
            if (c == '"' || (c == '@' && source[i + 1] == '"'))
            {
                var (words, next) = Literal(source, i);
                if (depth == 0 && isJoining && found.Count > 0)
                {
                    found[^1] += words;
                }
                else if (depth == 0)
                {
                    found.Add(words);
                }
                (i, isJoining) = (next, false);
                continue;
            }
            if (c == '\'')
            {
                i = source.IndexOf('\'', source[i + 1] == '\\' ? i + 3 : i + 2) + 1;
                continue;
            }
            if (depth == 0 && c is ',' or ')' or ']' && (depth == 0))
            {
                return found;
            }
            depth += c is '(' or '[' or '{' ? 1 : c is ')' or ']' or '}' ? -1 : 0;
            isJoining = c == '+' || (isJoining && char.IsWhiteSpace(c));
            i++;
        }
        return found;
    }

    private static (string Words, int Next) Literal(string source, int at)
    {
        var words = new StringBuilder();
        if (source[at] == '@')
        {
            for (var i = at + 2; ; i++)
            {
                if (source[i] != '"')
                {
                    words.Append(source[i]);
                }
                else if (i + 1 < source.Length && source[i + 1] == '"')
                {
                    words.Append('"');
                    i++;
                }
                else
                {
                    return (words.ToString(), i + 1);
                }
            }
        }
        if (source.AsSpan(at).StartsWith("\"\"\"", StringComparison.Ordinal))
        {
            var end = source.IndexOf("\"\"\"", at + 3, StringComparison.Ordinal);
            return (source[(at + 3)..end], end + 3);
        }
        for (var i = at + 1; ; i++)
        {
            switch (source[i])
            {
                case '"':
                    return (words.ToString(), i + 1);
                case '\\' when source[i + 1] == 'u':
                    words.Append((char)Convert.ToInt32(source.Substring(i + 2, 4), 16));
                    i += 5;
                    break;
                case '\\':
                    i++;
                    words.Append(source[i] switch { 'n' => '\n', 't' => '\t', var other => other });
                    break;
                default:
                    words.Append(source[i]);
                    break;
            }
        }
    }
}
