using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.App.Components;
using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Strategy;

/// <summary>The plan's own words and ceilings as the values of form inputs, and back.</summary>
public sealed partial class PlanForm
{
    private const int BlankMissions = 1;
    private const int BlankGoals = 2;

    private readonly Dictionary<string, string> values;

    private PlanForm(Dictionary<string, string> values) => this.values = values;

    /// <summary>All inputs, to be carried along on a page that does not show them.</summary>
    public IReadOnlyDictionary<string, string> All => values;

    public string this[string name] => values.GetValueOrDefault(name, "");

    public int Missions => Rows("Mission") + BlankMissions;

    public int Goals => Rows("Goal") + BlankGoals;

    /// <summary>Rows of the ceilings: all sources together first, then each source.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["", .. FundSources.All];

    public static PlanForm Posted(IFormCollection form) => new(form
        .Where(f => f.Key.Length is > 0 and < 60 && f.Key[0] is >= 'A' and <= 'Z').ToDictionary(f => f.Key, f => f.Value.ToString()));

    /// <summary>As a draft has kept it.</summary>
    public static PlanForm Kept(IReadOnlyDictionary<string, string> fields) =>
        new(fields.Where(f => f.Key is [>= 'A' and <= 'Z', ..]).ToDictionary());

    public static PlanForm Of(Plan plan)
    {
        var values = new Dictionary<string, string> { ["Name"] = plan.Name, ["Vision"] = plan.Vision };
        foreach (var (i, mission) in plan.Missions.OrderBy(m => m.Number).Index())
        {
            values[$"Mission-{i}-Number"] = mission.Number.ToString(CultureInfo.InvariantCulture);
            values[$"Mission-{i}-Words"] = mission.Words;
        }
        foreach (var (i, goal) in plan.Goals.OrderBy(g => g.Code.Length).ThenBy(g => g.Code, StringComparer.Ordinal).Index())
        {
            values[$"Goal-{i}-Id"] = goal.Id.ToString();
            values[$"Goal-{i}-Code"] = goal.Code;
            values[$"Goal-{i}-Words"] = goal.Words;
            values[$"Goal-{i}-Mission"] = goal.MissionNumber?.ToString(CultureInfo.InvariantCulture) ?? "";
            values[$"Goal-{i}-Indicator"] = goal.Indicator ?? "";
            values[$"Goal-{i}-Unit"] = goal.Unit ?? "";
            values[$"Goal-{i}-Baseline"] = goal.Baseline ?? "";
            values[$"Goal-{i}-Target"] = goal.Target ?? "";
        }
        foreach (var ceiling in plan.Ceilings)
        {
            values[CeilingName(Sources.ToList().IndexOf(ceiling.FundSource), ceiling.Year)] = ceiling.Rupiah.ToString("N0", CultureInfo.CurrentCulture);
        }
        return new PlanForm(values);
    }

    public static string CeilingName(int source, int year) => string.Create(CultureInfo.InvariantCulture, $"Ceiling-{source}-{year}");

    /// <summary>The edit that the inputs ask for; what cannot be read is told at its field.</summary>
    public Outcome<EditPlan.Request> Read(Plan plan, int editVersion, string? why)
    {
        var problems = new List<Problem>();
        List<EditPlan.MissionWords> missions =
        [
            .. Enumerable.Range(0, Missions).Where(i => !IsBlank($"Mission-{i}-Words"))
                .Select(i => new EditPlan.MissionWords(Whole($"Mission-{i}-Number", problems) ?? i + 1, this[$"Mission-{i}-Words"])),
        ];
        List<EditPlan.GoalWords> goals =
        [
            .. Enumerable.Range(0, Goals).Where(i => !IsBlank($"Goal-{i}-Code") || !IsBlank($"Goal-{i}-Words"))
                .Select(i => new EditPlan.GoalWords(this[$"Goal-{i}-Code"], this[$"Goal-{i}-Words"], Whole($"Goal-{i}-Mission", problems),
                    Filled($"Goal-{i}-Indicator"), Filled($"Goal-{i}-Unit"), Filled($"Goal-{i}-Baseline"), Filled($"Goal-{i}-Target"),
                    Guid.TryParse(this[$"Goal-{i}-Id"], out var id) ? id : null)),
        ];
        List<EditPlan.CeilingAmount> ceilings =
        [
            .. from source in Enumerable.Range(0, Sources.Count)
               from year in Enumerable.Range(plan.FirstYear, plan.Years)
               let rupiah = Money(CeilingName(source, year), problems)
               where rupiah is not null
               select new EditPlan.CeilingAmount(year, Sources[source], rupiah.Value),
        ];
        return problems.Count > 0
            ? problems
            : new EditPlan.Request(plan.RegionCode, plan.Id, editVersion, this["Name"], this["Vision"], missions, goals, ceilings, why);
    }

    private long? Money(string name, List<Problem> problems) => TypedFigures.Rupiah(this[name], name, problems);

    private int? Whole(string name, List<Problem> problems) => TypedFigures.Whole(this[name], name, problems);

    private int Rows(string list) => values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).Select(v => RowOf().Match(v.Key))
        .Where(m => m.Success && m.Groups[1].Value == list).Select(m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture) + 1)
        .DefaultIfEmpty(0).Max();

    private bool IsBlank(string name) => string.IsNullOrWhiteSpace(this[name]);

    private string? Filled(string name) => IsBlank(name) ? null : this[name];

    [GeneratedRegex(@"^(Mission|Goal)-([0-9]{1,3})-")]
    private static partial Regex RowOf();
}
