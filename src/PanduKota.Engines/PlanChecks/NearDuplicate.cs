using System.Numerics;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.PlanChecks;

/// <summary>
/// Two programmes whose names share at least four fifths of their words (without the small ones) are probably one,
/// entered twice. The finding stands on the one with the later code.
/// </summary>
public sealed class NearDuplicate : IProgrammeCheck
{
    private const int LeastSharedPercent = 80;

    /// <summary>One shared word alone, such as "Posyandu", says too little.</summary>
    private const int FewestWords = 2;

    private static readonly HashSet<string> smallWords = new(StringComparer.Ordinal)
    {
        "program", "kegiatan", "dan", "di", "ke", "dari", "untuk", "bagi", "pada", "dengan", "yang", "serta", "atau",
        "dalam", "oleh", "melalui", "berbasis", "kabupaten", "kota", "daerah",
    };

    /// <summary>The nomenclature gives every agency a programme of this name.</summary>
    private const string EveryAgencyHasOne = "PENUNJANG URUSAN PEMERINTAHAN DAERAH";

    public string Code => "PLAN-041";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        // In order of code, so that each pair is looked at once.
        Name[] names = [.. NamesOf(plan).OrderBy(n => n.Programme.Code, StringComparer.Ordinal).ThenBy(n => n.Programme.Id)];
        return names.SelectMany((name, i) => Findings(name.Programme, Alike(names.AsSpan(0, i), name)));
    }

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var name = new Name(programme, WordsOf(programme.Name));
        return Findings(programme, Alike([.. NamesOf(plan).Where(n => IsBefore(n.Programme, programme))], name));
    }

    /// <param name="Marks">One bit for each word, so that most pairs are told apart without looking at their words.</param>
    private sealed record Name(ProgrammeFacts Programme, HashSet<string> Words, ulong Marks)
    {
        public Name(ProgrammeFacts programme, HashSet<string> words)
            : this(programme, words, words.Aggregate(0UL, (marks, word) => marks | (1UL << (word.Aggregate(7, (h, c) => h * 31 + c) & 63))))
        {
        }
    }

    private static List<Name> NamesOf(PlanSnapshot plan) => [.. plan.Programmes.Select(p => new Name(p, WordsOf(p.Name)))];

    /// <summary>One finding that names the first of the others, so that five copies are four findings and not ten.</summary>
    private IEnumerable<Problem> Findings(ProgrammeFacts programme, List<Name> earlier)
    {
        var others = earlier.Select(n => n.Programme).OrderBy(o => IsSameAgency(programme, o))
            .ThenBy(o => o.Code, StringComparer.Ordinal).ThenBy(o => o.Id).ToList();
        if (others.Count == 0)
        {
            yield break;
        }
        yield return IsSameAgency(programme, others[0])
            ? Problem.Hint(
                Code,
                Text.Of("Program {0} hampir sama namanya dengan {1} “{2}” di OPD yang sama.", programme.Code, others[0].Code, others[0].Name),
                Text.Of("Gabungkan, atau bedakan namanya."),
                ProgrammePlace.Of(programme, "name"))
            : Problem.Warning(
                Code,
                Text.Of("Program {0} hampir sama namanya dengan {1} “{2}” di OPD lain.", programme.Code, others[0].Code, others[0].Name),
                Text.Of("Gabungkan dan pilih satu OPD penanggung jawab, atau bedakan namanya."),
                ProgrammePlace.Of(programme, "name"));
    }

    private static bool IsSameAgency(ProgrammeFacts one, ProgrammeFacts other) =>
        string.Equals(one.LeadAgency?.Trim(), other.LeadAgency?.Trim(), StringComparison.OrdinalIgnoreCase);

    private static List<Name> Alike(ReadOnlySpan<Name> earlier, Name name)
    {
        var alike = new List<Name>();
        foreach (var other in earlier)
        {
            if (AreAlike(other, name))
            {
                alike.Add(other);
            }
        }
        return alike;
    }

    private static bool AreAlike(Name earlier, Name later)
    {
        var total = earlier.Words.Count + later.Words.Count;
        // shared / (total - shared) >= 80 % is the same as shared >= total * 80 / 180, rounded up.
        var leastShared = (total * LeastSharedPercent + 99 + LeastSharedPercent) / (100 + LeastSharedPercent);
        return BitOperations.PopCount(earlier.Marks & ~later.Marks) <= earlier.Words.Count - leastShared
            && earlier.Words.Count >= FewestWords && later.Words.Count >= FewestWords
            && earlier.Words.Count(later.Words.Contains) >= leastShared;
    }

    private static bool IsBefore(ProgrammeFacts one, ProgrammeFacts other)
    {
        var order = string.CompareOrdinal(one.Code, other.Code);
        return order < 0 || (order == 0 && one.Id.CompareTo(other.Id) < 0);
    }

    private static HashSet<string> WordsOf(string name)
    {
        if (name.Contains(EveryAgencyHasOne, StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }
        var plain = string.Create(name.Length, name, (letters, source) =>
        {
            for (var i = 0; i < source.Length; i++)
            {
                letters[i] = char.IsLetterOrDigit(source[i]) ? char.ToLowerInvariant(source[i]) : ' ';
            }
        });
        return [.. plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !smallWords.Contains(w))];
    }
}
