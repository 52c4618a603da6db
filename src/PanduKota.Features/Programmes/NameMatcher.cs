using System.Globalization;
using System.Text;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Finds the thing that people mean by a word in a sheet: its full name, short name, code or number, whatever the case,
/// blanks and punctuation. A name that fits nothing is never guessed; the nearest ones are offered.
/// </summary>
internal sealed class NameMatcher<T>
    where T : class
{
    /// <summary>Below this likeness (0..1) a name is no help.</summary>
    private const double LeastLikeness = 0.5;

    private const int MostOffered = 3;

    private readonly Dictionary<string, T?> byKey = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Shown)> names = [];

    /// <param name="namesOf">The names of a thing; the first is the one that is offered. Empty ones are passed over.</param>
    public NameMatcher(IEnumerable<T> things, Func<T, IEnumerable<string?>> namesOf)
    {
        foreach (var thing in things)
        {
            string? shown = null;
            foreach (var name in namesOf(thing).OfType<string>().Where(n => Key(n).Length > 0))
            {
                shown ??= name;
                names.Add((Key(name), shown));
                // Two things of one name: neither is meant for certain.
                var isFree = !byKey.TryGetValue(Key(name), out var other) || ReferenceEquals(other, thing);
                byKey[Key(name)] = isFree ? thing : null;
            }
        }
    }

    /// <summary>The thing of that name, or null when there is none or more than one.</summary>
    public T? Find(string words) => byKey.GetValueOrDefault(Key(words));

    /// <summary>Names that look most like it, the nearest first; empty when none does.</summary>
    public IReadOnlyList<string> Nearest(string words)
    {
        var key = Key(words);
        return
        [
            .. names.Select(n => (n.Shown, Likeness: Likeness(key, n.Key)))
                .Where(n => n.Likeness >= LeastLikeness)
                .OrderByDescending(n => n.Likeness)
                .Select(n => n.Shown).Distinct().Take(MostOffered),
        ];
    }

    /// <summary>Letters and digits only, in lower case, with single blanks between words; "&amp;" is "dan".</summary>
    internal static string Key(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var c in Letters.Plain(words).Replace("&", " dan ", StringComparison.Ordinal))
        {
            if (char.IsLetterOrDigit(c))
            {
                key.Append(char.ToLower(c, CultureInfo.InvariantCulture));
            }
            else if (key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }
        return key.ToString().TrimEnd();
    }

    /// <summary>The better of two views: letters in common by place, and words in common.</summary>
    private static double Likeness(string a, string b)
    {
        var byLetters = 1 - (double)EditDistance(a, b) / Math.Max(1, Math.Max(a.Length, b.Length));
        var (left, right) = (a.Split(' ').ToHashSet(), b.Split(' ').ToHashSet());
        var byWords = (double)left.Intersect(right).Count() / Math.Max(1, Math.Min(left.Count, right.Count)) * 0.9;
        return Math.Max(byLetters, byWords);
    }

    private static int EditDistance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
