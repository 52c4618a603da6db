using PanduKota.Engines;
using PanduKota.Engines.Scheduling;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Schedules;

/// <summary>What a person may choose about a schedule; the rest comes from the plan.</summary>
/// <param name="Discount">What a programme is worth that starts a year later, as a share: 0.97.</param>
/// <param name="QuickWinsFirst">Quick wins start in the plan's first year, or not at all.</param>
/// <param name="MostRunningPerAgency">Most programmes that one agency runs in a year; null for no limit.</param>
/// <param name="KeepExisting">Programmes that run already (kind Existing) keep their start.</param>
/// <param name="ByInstrument">Worth by the plan's value instrument instead of the typed points.</param>
public sealed record ScheduleOptions(
    double Discount = 0.97, bool QuickWinsFirst = true, int? MostRunningPerAgency = null, bool KeepExisting = false, bool ByInstrument = false);

/// <summary>What the engine is asked, and what it is not asked.</summary>
/// <param name="Notes">Programmes that stay as they are, and limits that are missing; with the reasons.</param>
/// <param name="StartsBefore">Programme code -> first calendar year with money, as the plan has it.</param>
/// <param name="SpendingBefore">Calendar year -> rupiah, as the plan has it; the reserve list is not counted.</param>
/// <param name="FixedSpending">Calendar year -> rupiah of programmes that stay as they are; taken off the ceilings.</param>
/// <param name="Ceilings">As they were demanded, before anything was taken off.</param>
/// <param name="Locks">What people have decided.</param>
public sealed record ScheduleDraft(
    SchedulingInstance Instance,
    int PlanVersion,
    IReadOnlyList<Problem> Notes,
    IReadOnlyDictionary<string, int> StartsBefore,
    IReadOnlyDictionary<int, long> SpendingBefore,
    IReadOnlyDictionary<int, long> FixedSpending,
    IReadOnlyList<CeilingTerm> Ceilings,
    IReadOnlyList<LockNote> Locks);

/// <summary>Turns a plan into an instance of the scheduling engine. Money is in whole rupiah; programmes go by their codes.</summary>
public sealed class ScheduleInstances(PlanDb db, ValueQueries values)
{
    /// <summary>Worth of a programme that nobody has valued.</summary>
    public const int DefaultValuePoints = 50;

    /// <summary>Most programmes that a note names.</summary>
    private const int MostNamed = 8;

    public async Task<Outcome<ScheduleDraft>> From(
        string regionCode, Guid planId, ScheduleOptions options, CancellationToken cancel)
    {
        var content = await PlanContent.Load(db, regionCode, planId, cancel);
        return content is null ? ProgrammeRefusals.NoPlan : await Of(content, ScenarioTerms.Of(content.Plan, options), cancel);
    }

    /// <summary>As a stored scenario demands it.</summary>
    public async Task<Outcome<ScheduleDraft>> FromScenario(string regionCode, Guid planId, Guid scenarioId, CancellationToken cancel)
    {
        var content = await PlanContent.Load(db, regionCode, planId, cancel);
        var scenario = await ScenarioQueries.Find(db, regionCode, planId, scenarioId, cancel);
        return content is null ? ProgrammeRefusals.NoPlan
            : scenario is null ? ScenarioProblems.NoScenario
            : await Of(content, scenario.ReadTerms(), cancel);
    }

    /// <summary>With the values of the plan's instrument, where the terms ask for them.</summary>
    internal async Task<Outcome<ScheduleDraft>> Of(PlanContent content, ScenarioTerms terms, CancellationToken cancel)
    {
        if (!terms.ByInstrument)
        {
            return Of(content, terms, new Dictionary<Guid, double>());
        }
        var known = await values.Programmes(content.Region.Code, content.Plan.Id, cancel);
        return Of(content, terms, known.Where(v => v.Value is not null).ToDictionary(v => v.ProgrammeId, v => v.Value!.Points));
    }

    /// <param name="valueOf">Worth by the instrument; a programme that is absent has the points that somebody typed.</param>
    private static Outcome<ScheduleDraft> Of(PlanContent content, ScenarioTerms terms, Dictionary<Guid, double> valueOf)
    {
        if (terms.Ceilings.Count == 0)
        {
            return content.Plan.Ceilings.Count > 0
                ? ScenarioProblems.NoCeiling
                : Problem.Error("SCHEDULE-001", Text.Of("Rencana ini belum punya pagu indikatif, sehingga tidak ada yang membatasi jadwal."),
                    Text.Of("Isi pagu per tahun pada rencana, lalu susun jadwal lagi."));
        }
        var notes = new List<Problem>();
        List<Programme> candidates = [.. content.Programmes.Where(p => IsCandidate(p, content, notes))];
        if (candidates.Count == 0)
        {
            return Problem.Error("SCHEDULE-002", Text.Of("Tidak ada program yang dapat dijadwalkan: belum ada yang berbiaya."),
                Text.Of("Isi pagu program per tahun lebih dulu."));
        }
        if (LockedOutButMandatory(candidates, terms) is { Count: > 0 } contradictions)
        {
            return contradictions;
        }
        if (terms.ByInstrument && candidates.Where(p => !valueOf.ContainsKey(p.Id)).ToList() is { Count: > 0 } typed)
        {
            notes.Add(ValueProblems.NotScored(typed.Count, typed.Take(MostNamed).Select(p => p.Code)));
        }
        var codes = candidates.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        List<Programme> others = [.. content.Running.Where(p => !codes.Contains(p.Code))];
        var fixedCosts = others.SelectMany(p => p.CostLines).ToList();
        var instance = new SchedulingInstance(
            content.Plan.Name,
            "rupiah",
            content.Plan.FirstYear,
            content.Plan.Years,
            terms.Discount,
            [.. candidates.Select(p => CandidateOf(p, content, terms, notes) with { Value = ValueOf(p, valueOf) })],
            CeilingsOf(content, terms, fixedCosts, notes),
            [.. terms.Capacities.Select(c => new Capacity(c.AgencyId is { } id ? content.AgencyOf(id)?.Name ?? "" : null, c.MostRunning))],
            [.. terms.Floors.Select(f => FloorOf(f, others))],
            PrecedencesOf(candidates, codes, content, notes),
            [],
            terms.LeastQuickWins);
        var problems = SchedulingInstanceChecks.Check(instance);
        if (problems.Count > 0)
        {
            return Outcome.Refuse<ScheduleDraft>([.. problems]);
        }
        return new ScheduleDraft(
            instance,
            content.Plan.Version,
            notes,
            candidates.Where(p => !p.IsReserve).ToDictionary(p => p.Code, p => p.Span()!.Value.First),
            ProgrammeQueries.SumByYear(content, content.Running),
            fixedCosts.GroupBy(c => c.Year).ToDictionary(g => g.Key, g => g.Sum(c => c.Rupiah)),
            terms.Ceilings,
            LocksOf(content, terms, codes, notes));
    }

    /// <summary>Whether a programme has money, all of it inside the plan's years.</summary>
    internal static bool IsSchedulable(Programme programme, Plan plan)
    {
        List<int> years = [.. programme.CostLines.Where(c => c.Rupiah != 0).Select(c => c.Year)];
        return years.Count > 0 && years.Min() >= plan.FirstYear && years.Max() <= plan.LastYear;
    }

    private static List<Problem> LockedOutButMandatory(List<Programme> candidates, ScenarioTerms terms) =>
    [
        .. candidates.Where(p => p.IsMandatory && terms.LockOf(p.Id) is { StartYear: null })
            .Select(p => ScenarioProblems.Locked(p.Code, terms.LockOf(p.Id)!.Why)),
    ];

    private static IReadOnlyList<LockNote> LocksOf(PlanContent content, ScenarioTerms terms, HashSet<string> codes, List<Problem> notes)
    {
        var kept = new List<LockNote>();
        foreach (var decision in terms.Locks)
        {
            var code = content.Programmes.FirstOrDefault(p => p.Id == decision.ProgrammeId)?.Code;
            if (code is not null && codes.Contains(code))
            {
                kept.Add(new LockNote(code, decision.StartYear, decision.Why, decision.By));
                continue;
            }
            notes.Add(ScenarioProblems.LockIdle(code ?? "?"));
        }
        return kept;
    }

    /// <summary>What programmes outside the search do for the dimension is taken off.</summary>
    private static Floor FloorOf(FloorTerm floor, List<Programme> others)
    {
        List<int> years = [.. Enumerable.Range(floor.FromYear, floor.ToYear - floor.FromYear + 1)];
        var theirs = others.Where(p => p.DimensionCode == floor.DimensionCode).ToList();
        var spent = theirs.SelectMany(p => p.CostLines).Where(c => years.Contains(c.Year)).Sum(c => c.Rupiah);
        var running = theirs.Count(p => p.CostLines.Any(c => c.Rupiah != 0 && years.Contains(c.Year)));
        return new Floor(
            floor.DimensionCode, years, floor.LeastRupiah is { } rupiah ? Math.Max(0, rupiah - spent) : null,
            floor.LeastProgrammes is { } count ? Math.Max(0, count - running) : null);
    }

    /// <summary>Has money, all of it inside the plan's years; otherwise it stays as it is and is told of.</summary>
    private static bool IsCandidate(Programme programme, PlanContent content, List<Problem> notes)
    {
        List<int> years = [.. programme.CostLines.Where(c => c.Rupiah != 0).Select(c => c.Year)];
        if (years.Count == 0)
        {
            notes.Add(Problem.Warning("SCHEDULE-003",
                Text.Of("Program {0} belum punya biaya, sehingga dibiarkan seperti adanya.", programme.Code),
                Text.Of("Isi pagu per tahun supaya ikut dijadwalkan."), At(programme)));
            return false;
        }
        if (years.Min() < content.Plan.FirstYear || years.Max() > content.Plan.LastYear)
        {
            notes.Add(Problem.Warning("SCHEDULE-004",
                Text.Of("Program {0} berbiaya di luar {1}–{2}, sehingga dibiarkan seperti adanya; biayanya mengurangi pagu.",
                    programme.Code, content.Plan.FirstYear, content.Plan.LastYear),
                Text.Of("Pindahkan biayanya ke dalam tahun rencana supaya ikut dijadwalkan."), At(programme)));
            return false;
        }
        return true;
    }

    private static CandidateProgramme CandidateOf(
        Programme programme, PlanContent content, ScenarioTerms terms, List<Problem> notes)
    {
        var (first, last) = programme.Span()!.Value;
        var costs = Enumerable.Range(first, last - first + 1).Select(year => CostOf(programme, year)).ToList();
        var candidate = new CandidateProgramme(
            programme.Code,
            programme.Name,
            costs,
            DefaultValuePoints,
            programme.DimensionCode ?? "",
            content.AgencyOf(programme.LeadAgencyId)?.Name ?? "",
            IsMandatory: programme.IsMandatory,
            IsQuickWin: programme.IsQuickWin);
        return terms.LockOf(programme.Id) switch
        {
            // People have decided: what they decided stands before the programme's own wishes.
            { StartYear: { } year } => candidate with { FixedStart = year },
            { StartYear: null } => candidate with { EarliestStart = content.Plan.LastYear + 1 },
            _ => Free(candidate, programme, content, terms, notes),
        };
    }

    private static double ValueOf(Programme programme, Dictionary<Guid, double> valueOf) =>
        valueOf.TryGetValue(programme.Id, out var value) ? value : programme.ValuePoints ?? DefaultValuePoints;

    private static CandidateProgramme Free(
        CandidateProgramme candidate, Programme programme, PlanContent content, ScenarioTerms terms, List<Problem> notes)
    {
        var (earliest, latest) = WindowOf(programme, content, candidate.DurationYears, notes);
        if (terms.QuickWinsFirst && programme.IsQuickWin)
        {
            if (earliest is null || earliest <= content.Plan.FirstYear)
            {
                latest = content.Plan.FirstYear;
            }
            else
            {
                notes.Add(Problem.Warning("SCHEDULE-005",
                    Text.Of("Quick Win {0} menurut isiannya baru boleh mulai {1}, jadi tidak dimulai di tahun pertama.",
                        programme.Code, earliest),
                    Text.Of("Kosongkan “Mulai paling awal” bila Quick Win ini harus mulai {0}.", content.Plan.FirstYear), At(programme)));
            }
        }
        var staysPut = terms.KeepExisting && programme is { Kind: ProgrammeKind.Existing, IsReserve: false };
        return candidate with
        {
            EarliestStart = earliest, LatestStart = latest, FixedStart = staysPut ? programme.Span()!.Value.First : null,
        };
    }

    private static YearCost CostOf(Programme programme, int year)
    {
        List<CostLine> lines = [.. programme.CostLines.Where(c => c.Year == year)];
        return new YearCost(
            lines.Sum(c => c.Rupiah),
            lines.GroupBy(c => c.FundSource).ToDictionary(g => g.Key, g => g.Sum(c => c.Rupiah)));
    }

    /// <summary>The window as the planner gave it; one that leaves no room in the plan is set aside and told of.</summary>
    private static (int? Earliest, int? Latest) WindowOf(
        Programme programme, PlanContent content, int duration, List<Problem> notes)
    {
        var lastStart = content.Plan.LastYear - duration + 1;
        var isEmpty = programme.EarliestStart > lastStart || programme.LatestStart < content.Plan.FirstYear
            || programme.EarliestStart > programme.LatestStart;
        if (isEmpty)
        {
            notes.Add(Problem.Warning("SCHEDULE-006",
                Text.Of("Batas mulai program {0} tidak menyisakan tahun yang mungkin, sehingga tidak dipakai.", programme.Code),
                Text.Of("Program ini berlangsung {0} tahun, jadi paling lambat mulai {1}.", duration, lastStart), At(programme)));
            return (null, null);
        }
        return (programme.EarliestStart, programme.LatestStart);
    }

    private static IReadOnlyList<Ceiling> CeilingsOf(
        PlanContent content, ScenarioTerms terms, List<CostLine> fixedCosts, List<Problem> notes)
    {
        var withCeiling = terms.Ceilings.Where(c => c.FundSource.Length == 0).Select(c => c.Year).ToHashSet();
        var without = content.Head.AllYears.Where(y => !withCeiling.Contains(y)).ToList();
        if (without.Count > 0)
        {
            notes.Add(Problem.Warning("SCHEDULE-007",
                Text.Of("Tahun {0} belum punya pagu indikatif, sehingga belanjanya tidak dibatasi.", string.Join(", ", without)),
                Text.Of("Isi pagu tahun-tahun itu pada rencana.")));
        }
        return
        [
            .. terms.Ceilings.Select(c =>
            {
                var taken = fixedCosts.Where(f => f.Year == c.Year && (c.FundSource.Length == 0 || f.FundSource == c.FundSource))
                    .Sum(f => f.Rupiah);
                return new Ceiling(c.Year, c.FundSource.Length == 0 ? null : c.FundSource, Math.Max(0, c.Rupiah - taken));
            }),
        ];
    }

    private static IReadOnlyList<Precedence> PrecedencesOf(
        List<Programme> candidates, HashSet<string> codes, PlanContent content, List<Problem> notes)
    {
        var all = content.Programmes.Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        var kept = new List<Precedence>();
        foreach (var programme in candidates)
        {
            foreach (var before in programme.Predecessors.Select(d => d.PredecessorCode))
            {
                if (codes.Contains(before))
                {
                    kept.Add(new Precedence(before, programme.Code));
                    continue;
                }
                notes.Add(Problem.Warning("SCHEDULE-008",
                    all.Contains(before)
                        ? Text.Of("Pendahulu {0} dari program {1} tidak ikut dijadwalkan, sehingga urutannya tidak dijaga.",
                            before, programme.Code)
                        : Text.Of("Pendahulu {0} dari program {1} tidak ada dalam rencana.", before, programme.Code),
                    Text.Of("Periksa kode program pendahulu."), At(programme)));
            }
        }
        return kept;
    }

    private static Place At(Programme programme) => new(ProgrammeCode: programme.Code, ProgrammeId: programme.Id);
}
