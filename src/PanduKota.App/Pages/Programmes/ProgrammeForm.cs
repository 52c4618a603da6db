using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>
/// A programme as the values of form inputs, by the names they post under; and back. What somebody typed is kept as typed
/// until it can be read, so that a refused form comes back exactly as it was sent.
/// </summary>
public sealed partial class ProgrammeForm
{
    private const int BlankIndicators = 1;
    private const int BlankActions = 2;

    private readonly Dictionary<string, string> values;

    private ProgrammeForm(Dictionary<string, string> values) => this.values = values;

    public int Indicators => Rows("Indicators") + BlankIndicators;

    public int Actions => Rows("Actions") + BlankActions;

    public IReadOnlySet<string> SupportingAgencies => this["SupportingAgencyIds"].Split(',', StringSplitOptions.RemoveEmptyEntries).ToHashSet();

    /// <summary>The value of an input, or "".</summary>
    public string this[string name] => values.GetValueOrDefault(name, "");

    /// <summary>All inputs, to be carried along on a page that does not show them.</summary>
    public IReadOnlyDictionary<string, string> All => values;

    public static ProgrammeForm Empty(string nextCode) => new(new() { ["Code"] = nextCode, ["Kind"] = nameof(ProgrammeKind.New) });

    public static ProgrammeForm Posted(IFormCollection form) => new(form
        .Where(f => f.Key.Length is > 0 and < 80 && f.Key[0] is >= 'A' and <= 'Z')
        .ToDictionary(f => f.Key, f => string.Join(',', f.Value.ToArray())));

    /// <summary>As a draft has kept it.</summary>
    public static ProgrammeForm Kept(IReadOnlyDictionary<string, string> fields) =>
        new(fields.Where(f => f.Key is [>= 'A' and <= 'Z', ..]).ToDictionary());

    public static ProgrammeForm Of(ProgrammeFields fields)
    {
        var values = new Dictionary<string, string>
        {
            ["Code"] = fields.Code,
            ["Name"] = fields.Name,
            ["DimensionCode"] = fields.DimensionCode ?? "",
            ["SubDimensionCode"] = fields.SubDimensionCode ?? "",
            ["GoalId"] = fields.GoalId?.ToString() ?? "",
            ["Description"] = fields.Description ?? "",
            ["Kind"] = fields.Kind.ToString(),
            ["LeadAgencyId"] = fields.LeadAgencyId?.ToString() ?? "",
            ["SupportingAgencyIds"] = string.Join(',', fields.SupportingAgencyIds),
            ["Partners"] = fields.Partners ?? "",
            ["NomenclatureCode"] = fields.NomenclatureCode ?? "",
            ["Location"] = fields.Location ?? "",
            ["Risk"] = fields.Risk ?? "",
            ["EarliestStart"] = Plain(fields.EarliestStart),
            ["LatestStart"] = Plain(fields.LatestStart),
            ["IsMandatory"] = Tick(fields.IsMandatory),
            ["IsQuickWin"] = Tick(fields.IsQuickWin),
            ["IsReserve"] = Tick(fields.IsReserve),
            ["ValuePoints"] = Plain(fields.ValuePoints),
            ["StatedTotalRupiah"] = Grouped(fields.StatedTotalRupiah),
            ["PredecessorCodes"] = string.Join("; ", fields.PredecessorCodes),
        };
        foreach (var (i, indicator) in fields.Indicators.Index())
        {
            values[$"Indicators[{i}].Name"] = indicator.Name;
            values[$"Indicators[{i}].Unit"] = indicator.Unit ?? "";
            values[$"Indicators[{i}].Direction"] = indicator.Direction.ToString();
            values[$"Indicators[{i}].Baseline"] = indicator.Baseline ?? "";
            foreach (var (year, target) in indicator.Targets)
            {
                values[$"Indicators[{i}].Targets[{year}]"] = target;
            }
        }
        foreach (var cost in fields.Costs)
        {
            foreach (var (year, rupiah) in cost.Rupiah)
            {
                values[$"Costs[{IndexOf(cost.FundSource)}].Rupiah[{year}]"] = Grouped(rupiah);
            }
        }
        foreach (var (i, action) in fields.Actions.Index())
        {
            values[$"Actions[{i}].Step"] = action.Step;
            values[$"Actions[{i}].Output"] = action.Output ?? "";
            values[$"Actions[{i}].Owner"] = action.Owner ?? "";
            values[$"Actions[{i}].Start"] = action.Start?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
            values[$"Actions[{i}].End"] = action.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        }
        return new ProgrammeForm(values);
    }

    /// <summary>The same with the chosen fields as the other one has them. Names are those of a conflict.</summary>
    public ProgrammeForm Taking(IEnumerable<string> conflictFields, ProgrammeForm from)
    {
        var merged = new Dictionary<string, string>(values);
        foreach (var name in conflictFields.Select(NameOfConflict))
        {
            merged[name] = from[name];
        }
        return new ProgrammeForm(merged);
    }

    /// <summary>"Costs[APBD].Rupiah[2028]" -> "Costs[0].Rupiah[2028]"; other names are the same in both.</summary>
    public static string NameOfConflict(string field)
    {
        var money = FundOfCost().Match(field);
        return money.Success ? $"Costs[{IndexOf(money.Groups[1].Value)}]{field[money.Length..]}" : field;
    }

    /// <summary>Reads the inputs. What cannot be read is told at its field, and the fields are null.</summary>
    public Outcome<ProgrammeFields> Read(IEnumerable<int> years)
    {
        var problems = new List<Problem>();
        List<int> all = [.. years];
        var fields = new ProgrammeFields(
            this["Code"],
            this["Name"],
            Filled("DimensionCode"),
            Filled("SubDimensionCode"),
            Id("GoalId"),
            Filled("Description"),
            Enum.TryParse<ProgrammeKind>(this["Kind"], out var kind) ? kind : ProgrammeKind.New,
            Id("LeadAgencyId"),
            [.. SupportingAgencies.Where(a => Guid.TryParse(a, out _)).Select(Guid.Parse)],
            Filled("Partners"),
            Filled("NomenclatureCode"),
            Filled("Location"),
            Filled("Risk"),
            Whole("EarliestStart", problems),
            Whole("LatestStart", problems),
            this["IsMandatory"] == "true",
            this["IsQuickWin"] == "true",
            this["IsReserve"] == "true",
            Whole("ValuePoints", problems),
            Money("StatedTotalRupiah", problems),
            [.. Enumerable.Range(0, Indicators).Select(i => ReadIndicator(i))],
            [.. FundSources.All.Index().Select(f => new CostFields(f.Item, ReadMoney(f.Index, all, problems)))],
            [.. this["PredecessorCodes"].Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            [.. Enumerable.Range(0, Actions).Select(i => ReadAction(i, problems))]);
        return problems.Count > 0 ? problems : fields;
    }

    private IndicatorFields ReadIndicator(int i)
    {
        var at = $"Indicators[{i}]";
        var targets = values.Keys.Select(k => TargetYear().Match(k)).Where(m => m.Success && m.Groups[1].Value == Plain(i))
            .ToDictionary(m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture), m => this[m.Value]);
        return new IndicatorFields(this[at + ".Name"], Filled(at + ".Unit"),
            Enum.TryParse<Direction>(this[at + ".Direction"], out var direction) ? direction : Direction.Up,
            Filled(at + ".Baseline"), targets);
    }

    // Years outside the plan keep their money: a form must not drop what it does not show.
    private Dictionary<int, long> ReadMoney(int fund, List<int> years, List<Problem> problems)
    {
        var typed = values.Keys.Select(k => CostYear().Match(k)).Where(m => m.Success && m.Groups[1].Value == Plain(fund))
            .Select(m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture));
        return years.Union(typed).ToDictionary(y => y, y => Money($"Costs[{fund}].Rupiah[{y}]", problems) ?? 0);
    }

    private ActionFields ReadAction(int i, List<Problem> problems)
    {
        var at = $"Actions[{i}]";
        return new ActionFields(this[at + ".Step"], Filled(at + ".Output"), Filled(at + ".Owner"),
            Day(at + ".Start", problems), Day(at + ".End", problems));
    }

    private long? Money(string name, List<Problem> problems)
    {
        var read = TypedRupiah.Read(this[name], name);
        problems.AddRange(read.Problems);
        return read.IsOk ? read.Value : null;
    }

    private int? Whole(string name, List<Problem> problems)
    {
        var typed = this[name].Trim();
        if (typed.Length == 0)
        {
            return null;
        }
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }
        problems.Add(Problem.Error("FORM-002", Text.Of("“{0}” bukan bilangan bulat.", typed), Text.Of("Isi angka saja, atau kosongkan."), new Place(Field: name)));
        return null;
    }

    private DateOnly? Day(string name, List<Problem> problems)
    {
        var typed = this[name].Trim();
        if (typed.Length == 0)
        {
            return null;
        }
        if (TypedDay.TryRead(typed, out var day))
        {
            return day;
        }
        problems.Add(TypedDay.Unread(typed, name));
        return null;
    }

    private int Rows(string list)
    {
        var row = new Regex("^" + list + @"\[([0-9]{1,3})\]");
        return values.Where(v => !string.IsNullOrWhiteSpace(v.Value) && !v.Key.EndsWith(".Direction", StringComparison.Ordinal))
            .Select(v => row.Match(v.Key)).Where(m => m.Success)
            .Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) + 1).DefaultIfEmpty(0).Max();
    }

    private string? Filled(string name) => string.IsNullOrWhiteSpace(this[name]) ? null : this[name];

    private Guid? Id(string name) => Guid.TryParse(this[name], out var id) ? id : null;

    private static int IndexOf(string fund) => FundSources.All.ToList().IndexOf(fund);

    private static string Plain(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Tick(bool isOn) => isOn ? "true" : "";

    private static string Grouped(long? rupiah) => rupiah is null or 0 ? "" : rupiah.Value.ToString("N0", CultureInfo.CurrentCulture);

    [GeneratedRegex(@"^Indicators\[([0-9]{1,3})\]\.Targets\[([0-9]{4})\]$")]
    private static partial Regex TargetYear();

    [GeneratedRegex(@"^Costs\[([0-9]{1,2})\]\.Rupiah\[([0-9]{4})\]$")]
    private static partial Regex CostYear();

    [GeneratedRegex(@"^Costs\[([^\]]+)\]")]
    private static partial Regex FundOfCost();
}
