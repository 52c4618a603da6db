using PanduKota.Engines.Scheduling.Proof;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

/// <summary>
/// Re-derives every demand, the objective, the spending and the proof of the bound from the instance alone. It shares no
/// code with the engine but the records, and trusts nothing that the engine says.
/// </summary>
public static class ScheduleChecker
{
    private const double Tolerance = 1e-7;

    /// <summary>Problems SCHED-101 to SCHED-119; empty for an answer that holds.</summary>
    public static IReadOnlyList<Problem> Check(SchedulingInstance instance, SchedulingAnswer answer)
    {
        var problems = new List<Problem>(SchedulingInstanceChecks.Check(instance));
        if (problems.Count > 0)
        {
            return problems;
        }
        var hasPlan = answer.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible;
        if (hasPlan)
        {
            problems.AddRange(CheckPlan(instance, answer.Starts));
            CheckFigures(instance, answer, problems);
            CheckReasons(instance, answer, problems);
        }
        else if (answer.Starts.Count > 0)
        {
            problems.Add(Wrong("SCHED-112", Text.Of("Jawaban tanpa rencana tidak boleh memuat tahun mulai.")));
        }
        CheckProof(instance, answer, hasPlan, problems);
        return problems;
    }

    /// <summary>Only the demands on the plan: SCHED-101 to SCHED-110. For plans made by hand or by another solver.</summary>
    public static IReadOnlyList<Problem> CheckPlan(SchedulingInstance instance, IReadOnlyDictionary<string, int> starts)
    {
        var problems = new List<Problem>();
        var byId = instance.Programmes.ToDictionary(p => p.Id, StringComparer.Ordinal);
        foreach (var id in starts.Keys.Where(id => !byId.ContainsKey(id)))
        {
            problems.Add(Wrong("SCHED-101", Text.Of("Program {0} tidak ada dalam daftar.", id), id));
        }
        var chosen = starts.Where(s => byId.ContainsKey(s.Key)).Select(s => (Programme: byId[s.Key], Start: s.Value)).ToList();
        foreach (var programme in instance.Programmes)
        {
            CheckOne(instance, programme, starts, problems);
        }
        CheckMoney(instance, chosen, problems);
        CheckCapacities(instance, chosen, problems);
        CheckFloors(instance, chosen, problems);
        CheckOrder(instance, byId, starts, problems);
        return problems;
    }

    /// <summary>Money by calendar year, of all sources, for every year of the instance.</summary>
    public static SortedDictionary<int, long> Spending(SchedulingInstance instance, IReadOnlyDictionary<string, int> starts)
    {
        var spending = new SortedDictionary<int, long>();
        for (var year = instance.FirstYear; year <= instance.LastYear; year++)
        {
            spending[year] = 0;
        }
        foreach (var programme in instance.Programmes)
        {
            if (starts.TryGetValue(programme.Id, out var start))
            {
                for (var k = 0; k < programme.DurationYears; k++)
                {
                    spending[start + k] = spending.GetValueOrDefault(start + k) + programme.Costs[k].Total;
                }
            }
        }
        return spending;
    }

    private static void CheckOne(
        SchedulingInstance instance, CandidateProgramme programme, IReadOnlyDictionary<string, int> starts, List<Problem> problems)
    {
        if (!starts.TryGetValue(programme.Id, out var start))
        {
            if (programme.IsMandatory || programme.FixedStart is not null)
            {
                problems.Add(Wrong("SCHED-102", Text.Of("Program wajib {0} tidak ada dalam rencana.", programme.Name), programme.Id));
            }
            return;
        }
        var first = programme.EarliestStart ?? instance.FirstYear;
        var last = programme.LatestStart ?? instance.LastYear;
        if (start < Math.Max(first, instance.FirstYear) || start > last || start + programme.DurationYears - 1 > instance.LastYear
            || (programme.FixedStart is { } fixedStart && start != fixedStart))
        {
            problems.Add(Wrong("SCHED-103", Text.Of("Program {0} mulai {1}, di luar tahun yang diperbolehkan.", programme.Name, $"{start}"), programme.Id, start));
        }
    }

    private static void CheckMoney(
        SchedulingInstance instance, List<(CandidateProgramme Programme, int Start)> chosen, List<Problem> problems)
    {
        foreach (var ceiling in instance.Ceilings)
        {
            Int128 spent = 0;
            foreach (var (programme, start) in chosen)
            {
                var k = ceiling.Year - start;
                if (k >= 0 && k < programme.DurationYears)
                {
                    spent += ceiling.FundSource is null
                        ? programme.Costs[k].Total
                        : programme.Costs[k].ByFundSource?.GetValueOrDefault(ceiling.FundSource) ?? 0;
                }
            }
            if (spent > ceiling.Amount)
            {
                problems.Add(Wrong("SCHED-104", Text.Of("Belanja tahun {0} melebihi pagu sebesar {1:N0} {2}.",
                    $"{ceiling.Year}", (decimal)(spent - ceiling.Amount), instance.Unit), year: ceiling.Year));
            }
        }
    }

    private static void CheckCapacities(
        SchedulingInstance instance, List<(CandidateProgramme Programme, int Start)> chosen, List<Problem> problems)
    {
        var common = instance.Capacities.FirstOrDefault(c => c.Agency is null)?.MostRunning;
        foreach (var agency in instance.Programmes.Select(p => p.Agency).Distinct(StringComparer.Ordinal))
        {
            var most = instance.Capacities.FirstOrDefault(c => c.Agency == agency)?.MostRunning ?? common;
            var theirs = chosen.Where(c => c.Programme.Agency == agency).ToList();
            for (var year = instance.FirstYear; most is not null && year <= instance.LastYear; year++)
            {
                var running = theirs.Count(c => Runs(c.Programme, c.Start, year));
                if (running > most)
                {
                    problems.Add(Wrong("SCHED-105", Text.Of("{0} menjalankan {1} program pada {2}, paling banyak {3}.",
                        agency, running, $"{year}", most), year: year));
                }
            }
        }
    }

    private static void CheckFloors(
        SchedulingInstance instance, List<(CandidateProgramme Programme, int Start)> chosen, List<Problem> problems)
    {
        foreach (var floor in instance.Floors)
        {
            var theirs = chosen.Where(c => c.Programme.Dimension == floor.Dimension).ToList();
            var spent = (Int128)0;
            foreach (var year in floor.Years)
            {
                foreach (var (programme, start) in theirs.Where(c => Runs(c.Programme, c.Start, year)))
                {
                    spent += programme.Costs[year - start].Total;
                }
            }
            var running = theirs.Count(c => floor.Years.Any(year => Runs(c.Programme, c.Start, year)));
            if (spent < (floor.LeastSpending ?? 0) || running < (floor.LeastCount ?? 0))
            {
                problems.Add(Wrong("SCHED-106", Text.Of("Dimensi {0} tidak mencapai batas minimalnya pada {1}.",
                    floor.Dimension, string.Join(", ", floor.Years)), year: floor.Years[0]));
            }
        }
        var quick = chosen.Count(c => c.Programme.IsQuickWin && c.Start == instance.FirstYear);
        if (quick < instance.LeastQuickWinsInFirstYear)
        {
            problems.Add(Wrong("SCHED-107", Text.Of("Hanya {0} Quick Win mulai pada tahun pertama, paling sedikit {1}.",
                quick, instance.LeastQuickWinsInFirstYear), year: instance.FirstYear));
        }
    }

    private static void CheckOrder(
        SchedulingInstance instance,
        Dictionary<string, CandidateProgramme> byId,
        IReadOnlyDictionary<string, int> starts,
        List<Problem> problems)
    {
        foreach (var pair in instance.Precedences.Where(p => starts.ContainsKey(p.After)))
        {
            if (!starts.TryGetValue(pair.Before, out var before) || starts[pair.After] < before + byId[pair.Before].DurationYears)
            {
                problems.Add(Wrong("SCHED-108", Text.Of("Program {0} mulai sebelum {1} selesai.", byId[pair.After].Name, byId[pair.Before].Name),
                    pair.After, starts[pair.After]));
            }
        }
        foreach (var group in instance.ExclusiveGroups)
        {
            var taken = group.ProgrammeIds.Distinct(StringComparer.Ordinal).Where(starts.ContainsKey).ToList();
            if (taken.Count > 1)
            {
                problems.Add(Wrong("SCHED-109", Text.Of("Hanya satu dari {0} yang boleh dipilih.",
                    string.Join(", ", taken.Select(id => byId[id].Name))), taken[1]));
            }
        }
    }

    private static void CheckFigures(SchedulingInstance instance, SchedulingAnswer answer, List<Problem> problems)
    {
        var objective = 0.0;
        foreach (var programme in instance.Programmes)
        {
            if (answer.Starts.TryGetValue(programme.Id, out var start))
            {
                var value = programme.Value;
                for (var t = instance.FirstYear; t < start; t++)
                {
                    value *= instance.Discount;
                }
                objective += value;
            }
        }
        var room = Tolerance * Math.Max(1, Math.Abs(objective));
        if (!(Math.Abs(objective - answer.Objective) <= room))
        {
            problems.Add(Wrong("SCHED-110", Text.Of("Nilai rencana tertulis {0:N4}, hasil hitung ulang {1:N4}.", answer.Objective, objective)));
        }
        var gap = answer.Bound <= 0 ? 0 : Math.Max(0, (answer.Bound - answer.Objective) / answer.Bound);
        if (!(answer.Bound >= objective - room) || !(Math.Abs(gap - answer.Gap) <= Tolerance))
        {
            problems.Add(Wrong("SCHED-111", Text.Of("Batas atas atau selisihnya tidak sesuai dengan nilai rencana.")));
        }
        if (answer.Status == SchedulingStatus.Optimal && answer.Gap > 1e-6)
        {
            problems.Add(Wrong("SCHED-111", Text.Of("Rencana disebut terbaik, tetapi selisihnya belum nol.")));
        }
        var spending = Spending(instance, answer.Starts);
        if (answer.SpendingByYear.Count != spending.Count
            || spending.Any(s => !answer.SpendingByYear.TryGetValue(s.Key, out var said) || said != s.Value))
        {
            problems.Add(Wrong("SCHED-113", Text.Of("Belanja per tahun tidak sama dengan hasil hitung ulang.")));
        }
    }

    private static void CheckReasons(SchedulingInstance instance, SchedulingAnswer answer, List<Problem> problems)
    {
        var reasons = answer.Reasons.ToLookup(r => r.ProgrammeId, StringComparer.Ordinal);
        foreach (var programme in instance.Programmes)
        {
            var start = answer.Starts.TryGetValue(programme.Id, out var s) ? s : (int?)null;
            if (reasons[programme.Id].Count() != 1 || reasons[programme.Id].First().StartYear != start)
            {
                problems.Add(Wrong("SCHED-114", Text.Of("Alasan program {0} tidak sesuai dengan rencana.", programme.Name), programme.Id));
            }
        }
    }

    private static void CheckProof(SchedulingInstance instance, SchedulingAnswer answer, bool hasPlan, List<Problem> problems)
    {
        if (answer.Certificate is null)
        {
            if (hasPlan || answer.Status == SchedulingStatus.Infeasible)
            {
                problems.Add(Wrong("SCHED-115", Text.Of("Jawaban ini tidak disertai bukti.")));
            }
            return;
        }
        var proof = new CertificateChecker(instance, answer.Certificate).Prove(withValues: answer.Status != SchedulingStatus.Infeasible);
        if (proof.Fault is { } fault)
        {
            problems.Add(Wrong("SCHED-116", fault));
        }
        else if (answer.Status == SchedulingStatus.Infeasible ? !proof.IsImpossible : proof.Bound > answer.Bound)
        {
            problems.Add(Wrong("SCHED-117", Text.Of("Bukti yang disertakan tidak membuktikan batas yang disebut.")));
        }
    }

    private static bool Runs(CandidateProgramme programme, int start, int year) => year >= start && year < start + programme.DurationYears;

    private static Problem Wrong(string code, Text message, string? programme = null, int? year = null) =>
        Problem.Error(code, message, at: new Place(ProgrammeCode: programme, Year: year));
}
