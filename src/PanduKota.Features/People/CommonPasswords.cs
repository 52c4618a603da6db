using System.Collections.Frozen;

namespace PanduKota.Features.People;

/// <summary>
/// The passwords that are tried first: a list of some tens of thousands, and what people make of its words to reach a demanded
/// length: figures and signs around one, one repeated, two put together.
/// </summary>
public sealed class CommonPasswords(Func<IEnumerable<string>> words)
{
    /// <summary>Shorter words stand by chance inside good passwords.</summary>
    private const int ShortestPart = 4;

    /// <summary>More figures and signs than that in a row are a good part of a password themselves.</summary>
    private const int MostAround = 10;

    private readonly Lazy<FrozenSet<string>> known = new(() => words().Select(w => w.ToLowerInvariant()).ToFrozenSet(StringComparer.Ordinal));

    public static CommonPasswords None { get; } = new(() => []);

    public int Count => known.Value.Count;

    public bool Holds(string password)
    {
        var plain = password.ToLowerInvariant();
        if (known.Value.Count == 0)
        {
            return false;
        }
        return IsMadeOf(plain) || IsMadeOf(string.Concat(plain.Where(char.IsLetterOrDigit)));
    }

    // A word may end in figures itself: each way of taking figures and signs off both ends is tried.
    private bool IsMadeOf(string plain)
    {
        var (first, last) = (Around(plain), Around(plain.Reverse()));
        for (var start = 0; start <= first; start++)
        {
            for (var end = 0; end <= last && plain.Length - start - end >= ShortestPart; end++)
            {
                var core = plain[start..^end];
                if (known.Value.Contains(core) || IsRepeated(core) || IsTwo(core))
                {
                    return true;
                }
            }
        }
        return false;
    }

    private static int Around(IEnumerable<char> letters) => letters.TakeWhile(c => !char.IsLetter(c)).Take(MostAround).Count();

    private bool IsTwo(string plain)
    {
        for (var at = ShortestPart; at <= plain.Length - ShortestPart; at++)
        {
            if (known.Value.Contains(plain[..at]) && known.Value.Contains(plain[at..]))
            {
                return true;
            }
        }
        return false;
    }

    private bool IsRepeated(string plain)
    {
        for (var length = ShortestPart; length <= plain.Length / 2; length++)
        {
            if (plain.Length % length == 0 && known.Value.Contains(plain[..length])
                && Enumerable.Range(1, (plain.Length / length) - 1).All(i => string.CompareOrdinal(plain, 0, plain, i * length, length) == 0))
            {
                return true;
            }
        }
        return false;
    }
}
