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

    public string Code => "PLAN-041";

    public IEnumerable<Problem> Check(PlanSnapshot plan)
    {
        var names = plan.Programmes.Select(p => new Name(p, WordsOf(p.Name))).ToList();
        var frequency = names.SelectMany(n => n.Words).CountBy(w => w).ToDictionary();
        // Two names that share four fifths share one of the rarest words of either: only those pairs are compared.
        var byRareWord = names.SelectMany(n => Rarest(n.Words, frequency).Select(w => (Word: w, Name: n)))
            .ToLookup(x => x.Word, x => x.Name);
        foreach (var name in names)
        {
            var earlier = Rarest(name.Words, frequency).SelectMany(w => byRareWord[w]).Distinct().Where(other => AreAlike(other, name));
            foreach (var problem in Findings(name.Programme, earlier))
            {
                yield return problem;
            }
        }
    }

    public IEnumerable<Problem> Check(PlanSnapshot plan, ProgrammeFacts programme)
    {
        var name = new Name(programme, WordsOf(programme.Name));
        return Findings(programme, plan.Programmes.Select(p => new Name(p, WordsOf(p.Name))).Where(other => AreAlike(other, name)));
    }

    private sealed record Name(ProgrammeFacts Programme, HashSet<string> Words);

    private IEnumerable<Problem> Findings(ProgrammeFacts programme, IEnumerable<Name> earlier) =>
        earlier.Select(n => n.Programme).OrderBy(p => p.Code, StringComparer.Ordinal).ThenBy(p => p.Id).Select(other =>
            IsSameAgency(programme, other)
                ? Problem.Hint(
                    Code,
                    Text.Of("Program {0} hampir sama namanya dengan {1} “{2}” di OPD yang sama.", programme.Code, other.Code, other.Name),
                    Text.Of("Gabungkan, atau bedakan namanya."),
                    ProgrammePlace.Of(programme, "name"))
                : Problem.Warning(
                    Code,
                    Text.Of("Program {0} hampir sama namanya dengan {1} “{2}” di OPD lain.", programme.Code, other.Code, other.Name),
                    Text.Of("Gabungkan dan pilih satu OPD penanggung jawab, atau bedakan namanya."),
                    ProgrammePlace.Of(programme, "name")));

    private static bool IsSameAgency(ProgrammeFacts one, ProgrammeFacts other) =>
        string.Equals(one.LeadAgency?.Trim(), other.LeadAgency?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether <paramref name="earlier"/> comes before <paramref name="later"/> by code and shares its words.</summary>
    private static bool AreAlike(Name earlier, Name later)
    {
        var order = string.CompareOrdinal(earlier.Programme.Code, later.Programme.Code);
        var isEarlier = order < 0 || (order == 0 && earlier.Programme.Id.CompareTo(later.Programme.Id) < 0);
        if (!isEarlier || earlier.Words.Count < FewestWords || later.Words.Count < FewestWords)
        {
            return false;
        }
        var shared = earlier.Words.Count(later.Words.Contains);
        return shared * 100 >= LeastSharedPercent * (earlier.Words.Count + later.Words.Count - shared);
    }

    /// <summary>
    /// So many of the rarest words that a name sharing four fifths with it must hold one of them: all but the least number
    /// of shared words, and one more.
    /// </summary>
    private static IEnumerable<string> Rarest(HashSet<string> words, Dictionary<string, int> frequency)
    {
        var leastShared = (LeastSharedPercent * words.Count + 99) / 100;
        return words.OrderBy(w => frequency[w]).ThenBy(w => w, StringComparer.Ordinal).Take(words.Count - leastShared + 1);
    }

    private static HashSet<string> WordsOf(string name)
    {
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
