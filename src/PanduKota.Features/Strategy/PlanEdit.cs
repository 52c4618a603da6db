using System.Globalization;
using System.Text.Json;
using PanduKota.Engines;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Strategy;

/// <summary>The rules of an edit of the plan, and its doing.</summary>
internal static class PlanEdit
{
    /// <summary>Everything that speaks against the edit, all at once.</summary>
    /// <param name="goalUses">Goal id -> how many programmes serve it.</param>
    public static List<Problem> Problems(Plan plan, EditPlan.Request request, IReadOnlyDictionary<Guid, int> goalUses)
    {
        var problems = new List<Problem>();
        if (request.Name is not null && CreatePlan.Named(request.Name) is null)
        {
            problems.Add(StrategyProblems.NoName());
        }
        var missionNumbers = (request.Missions?.Select(m => m.Number) ?? plan.Missions.Select(m => m.Number)).ToHashSet();
        problems.AddRange(OfMissions(request.Missions ?? []));
        problems.AddRange(OfGoals(request.Goals ?? [.. plan.Goals.Select(Words)], missionNumbers));
        if (request.Goals is { } goals)
        {
            problems.AddRange(
                from gone in plan.Goals.Where(g => goals.All(words => !IsFor(words, g)))
                let uses = goalUses.GetValueOrDefault(gone.Id)
                where uses > 0
                select StrategyProblems.GoalInUse(gone.Code, uses));
        }
        problems.AddRange(OfCeilings(plan, request.Ceilings ?? []));
        return problems;
    }

    private static IEnumerable<Problem> OfMissions(IReadOnlyList<EditPlan.MissionWords> missions) =>
    [
        .. missions.Where(m => string.IsNullOrWhiteSpace(m.Words)).Select(m => StrategyProblems.EmptyMission(m.Number)),
        .. missions.GroupBy(m => m.Number).Where(g => g.Count() > 1).Select(g => StrategyProblems.MissionTwice(g.Key)),
    ];

    private static IEnumerable<Problem> OfGoals(IReadOnlyList<EditPlan.GoalWords> goals, HashSet<int> missionNumbers) =>
    [
        .. goals.Where(g => string.IsNullOrWhiteSpace(g.Code) || string.IsNullOrWhiteSpace(g.Words))
            .Select(g => StrategyProblems.EmptyGoal(g.Code ?? "")),
        .. goals.Where(g => !string.IsNullOrWhiteSpace(g.Code)).GroupBy(g => g.Code.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1).Select(g => StrategyProblems.GoalTwice(g.Key)),
        .. goals.Where(g => g.MissionNumber is { } mission && !missionNumbers.Contains(mission))
            .Select(g => StrategyProblems.GoalOfNoMission(g.Code, g.MissionNumber!.Value)),
    ];

    private static IEnumerable<Problem> OfCeilings(Plan plan, IReadOnlyList<EditPlan.CeilingAmount> ceilings) =>
    [
        .. ceilings.Where(c => c.Year < plan.FirstYear || c.Year > plan.LastYear)
            .Select(c => StrategyProblems.CeilingOutside(c.Year, plan.FirstYear, plan.LastYear)),
        .. ceilings.Where(c => Source(c).Length > 0 && !FundSources.All.Contains(Source(c)))
            .Select(c => StrategyProblems.CeilingOfUnknownSource(c.Year, Source(c))),
        .. ceilings.Where(c => c.Rupiah < 0).Select(c => StrategyProblems.CeilingBelowZero(c.Year)),
        .. ceilings.GroupBy(c => (c.Year, Source: Source(c))).Where(g => g.Count() > 1)
            .Select(g => StrategyProblems.CeilingTwice(g.Key.Year, g.Key.Source)),
    ];

    /// <summary>Puts the edit into the loaded plan and answers what it changed.</summary>
    public static ChangeFields Apply(Plan plan, EditPlan.Request request)
    {
        var fields = new ChangeFields();
        if (request.Name is { } name)
        {
            fields.Add("Name", plan.Name, name.Trim());
            plan.Name = name.Trim();
        }
        if (request.Vision is { } vision)
        {
            fields.Add("Vision", plan.Vision, vision.Trim());
            plan.Vision = vision.Trim();
        }
        if (request.Missions is { } missions)
        {
            ApplyMissions(plan, missions, fields);
        }
        if (request.Goals is { } goals)
        {
            ApplyGoals(plan, goals, fields);
        }
        if (request.Ceilings is { } ceilings)
        {
            ApplyCeilings(plan, ceilings, fields);
        }
        return fields;
    }

    private static void ApplyMissions(Plan plan, IReadOnlyList<EditPlan.MissionWords> missions, ChangeFields fields)
    {
        foreach (var gone in plan.Missions.Where(m => missions.All(words => words.Number != m.Number)).ToList())
        {
            fields.Add(MissionField(gone.Number), gone.Words, null);
            plan.Missions.Remove(gone);
        }
        foreach (var words in missions)
        {
            var mission = plan.Missions.FirstOrDefault(m => m.Number == words.Number);
            fields.Add(MissionField(words.Number), mission?.Words, words.Words.Trim());
            if (mission is null)
            {
                plan.Missions.Add(new Mission
                {
                    RegionCode = plan.RegionCode,
                    Id = Guid.CreateVersion7(),
                    PlanId = plan.Id,
                    Number = words.Number,
                    Words = words.Words.Trim(),
                });
            }
            else
            {
                mission.Words = words.Words.Trim();
            }
        }
    }

    private static void ApplyGoals(Plan plan, IReadOnlyList<EditPlan.GoalWords> goals, ChangeFields fields)
    {
        foreach (var gone in plan.Goals.Where(g => goals.All(words => !IsFor(words, g))).ToList())
        {
            fields.Add(GoalField(gone.Code), Words(gone), null);
            plan.Goals.Remove(gone);
        }
        foreach (var given in goals)
        {
            var goal = plan.Goals.FirstOrDefault(g => IsFor(given, g));
            var words = Tidy(given) with { Id = goal?.Id };
            fields.Add(GoalField(words.Code), goal is null ? null : Words(goal), words);
            if (goal is null)
            {
                goal = new Goal
                {
                    RegionCode = plan.RegionCode,
                    Id = Guid.CreateVersion7(),
                    PlanId = plan.Id,
                    Code = words.Code,
                    Words = words.Words,
                };
                plan.Goals.Add(goal);
            }
            (goal.Code, goal.Words, goal.MissionNumber) = (words.Code, words.Words, words.MissionNumber);
            (goal.Indicator, goal.Unit) = (words.Indicator, words.Unit);
            (goal.Baseline, goal.Target) = (words.Baseline, words.Target);
        }
    }

    private static void ApplyCeilings(
        Plan plan, IReadOnlyList<EditPlan.CeilingAmount> ceilings, ChangeFields fields)
    {
        var kept = ceilings.Select(a => (a.Year, Source(a))).ToHashSet();
        foreach (var gone in plan.Ceilings.Where(c => !kept.Contains((c.Year, c.FundSource))).ToList())
        {
            fields.Add(CeilingField(gone.Year, gone.FundSource), gone.Rupiah, null);
            plan.Ceilings.Remove(gone);
        }
        foreach (var amount in ceilings)
        {
            var ceiling = plan.Ceilings.FirstOrDefault(c => c.Year == amount.Year && c.FundSource == Source(amount));
            fields.Add(CeilingField(amount.Year, Source(amount)), ceiling?.Rupiah, amount.Rupiah);
            if (ceiling is null)
            {
                plan.Ceilings.Add(new PlanCeiling
                {
                    RegionCode = plan.RegionCode,
                    PlanId = plan.Id,
                    Year = amount.Year,
                    FundSource = Source(amount),
                    Rupiah = amount.Rupiah,
                });
            }
            else
            {
                ceiling.Rupiah = amount.Rupiah;
            }
        }
    }

    /// <summary>
    /// What the edit asks for, field by field in the words of the change log, as <see cref="Apply"/> would log it; a field
    /// without value is absent. A goal that gets another code stands under the code that is stored.
    /// </summary>
    public static SortedDictionary<string, string> WordsOf(EditPlan.Request request, Plan stored)
    {
        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Put("Name", (request.Name ?? stored.Name).Trim());
        Put("Vision", (request.Vision ?? stored.Vision).Trim());
        foreach (var mission in request.Missions ?? Missions(stored))
        {
            Put(MissionField(mission.Number), mission.Words.Trim());
        }
        foreach (var goal in request.Goals ?? [.. stored.Goals.Select(Words)])
        {
            var known = stored.Goals.FirstOrDefault(g => IsFor(goal, g));
            Put(GoalField(known?.Code ?? goal.Code.Trim()), Said(Tidy(goal)));
        }
        foreach (var ceiling in request.Ceilings ?? Ceilings(stored))
        {
            Put(CeilingField(ceiling.Year, Source(ceiling)), ceiling.Rupiah.ToString(CultureInfo.InvariantCulture));
        }
        return words;

        void Put(string field, string value)
        {
            if (value.Length > 0)
            {
                words[field] = value;
            }
        }
    }

    /// <summary>The same edit, with some fields as they are stored.</summary>
    /// <param name="fields">Names as <see cref="WordsOf"/> gives them.</param>
    public static EditPlan.Request Taking(EditPlan.Request request, Plan stored, IReadOnlySet<string> fields)
    {
        bool Stays(string field) => !fields.Contains(field);
        var goals = request.Goals ?? [.. stored.Goals.Select(Words)];
        return request with
        {
            Name = Stays("Name") ? request.Name : stored.Name,
            Vision = Stays("Vision") ? request.Vision : stored.Vision,
            Missions =
            [
                .. (request.Missions ?? Missions(stored)).Where(m => Stays(MissionField(m.Number))),
                .. Missions(stored).Where(m => !Stays(MissionField(m.Number))),
            ],
            Goals =
            [
                .. goals.Where(g => Stays(GoalField(stored.Goals.FirstOrDefault(s => IsFor(g, s))?.Code ?? g.Code.Trim()))),
                .. stored.Goals.Where(g => !Stays(GoalField(g.Code))).Select(Words),
            ],
            Ceilings =
            [
                .. (request.Ceilings ?? Ceilings(stored)).Where(c => Stays(CeilingField(c.Year, Source(c)))),
                .. Ceilings(stored).Where(c => !Stays(CeilingField(c.Year, Source(c)))),
            ],
        };
    }

    private static IReadOnlyList<EditPlan.MissionWords> Missions(Plan plan) =>
        [.. plan.Missions.OrderBy(m => m.Number).Select(m => new EditPlan.MissionWords(m.Number, m.Words))];

    private static IReadOnlyList<EditPlan.CeilingAmount> Ceilings(Plan plan) =>
        [.. plan.Ceilings.Select(c => new EditPlan.CeilingAmount(c.Year, c.FundSource, c.Rupiah))];

    /// <summary>A goal in one line, as the reader of the change log sees it.</summary>
    private static string Said(EditPlan.GoalWords goal) => ChangeQueries.Words(JsonSerializer.SerializeToElement(goal, ChangeFields.Json));

    private static string MissionField(int number) => string.Create(CultureInfo.InvariantCulture, $"Missions[{number}]");

    private static string GoalField(string code) => $"Goals[{code}]";

    public static string CeilingField(int year, string source) => $"Ceilings[{$"{year} {source}".Trim()}]";

    private static string Source(EditPlan.CeilingAmount ceiling) => ceiling.FundSource?.Trim() ?? "";

    private static bool IsFor(EditPlan.GoalWords words, Goal goal) =>
        words.Id is { } id
            ? id == goal.Id
            : string.Equals(words.Code.Trim(), goal.Code, StringComparison.OrdinalIgnoreCase);

    private static EditPlan.GoalWords Words(Goal goal) => new(
        goal.Code, goal.Words, goal.MissionNumber, goal.Indicator, goal.Unit, goal.Baseline, goal.Target, goal.Id);

    private static EditPlan.GoalWords Tidy(EditPlan.GoalWords words) => new(
        words.Code.Trim(), words.Words.Trim(), words.MissionNumber, CreatePlan.Named(words.Indicator),
        CreatePlan.Named(words.Unit), CreatePlan.Named(words.Baseline), CreatePlan.Named(words.Target));
}
