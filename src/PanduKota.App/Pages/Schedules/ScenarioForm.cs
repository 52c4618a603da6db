using System.Globalization;
using System.Text.RegularExpressions;
using PanduKota.App.Components;
using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules.Scenarios;

namespace PanduKota.App.Pages.Schedules;

/// <summary>A scenario's name and terms as the values of form inputs, and back.</summary>
public sealed partial class ScenarioForm
{
    private const int BlankRows = 2;

    private readonly Dictionary<string, string> values;

    private ScenarioForm(Dictionary<string, string> values) => this.values = values;

    public string this[string name] => values.GetValueOrDefault(name, "");

    /// <summary>Rows of the ceilings: all sources together first, then each source.</summary>
    public static IReadOnlyList<string> Sources { get; } = ["", .. FundSources.All];

    public int Floors => Rows("Floor") + BlankRows;

    public int Capacities => Rows("Capacity") + BlankRows;

    public static string CeilingName(string source, int year) => string.Create(CultureInfo.InvariantCulture, $"Ceiling-{source}-{year}");

    /// <summary>Rows that were left empty between others are closed up, so that a problem names the row that is shown.</summary>
    public static ScenarioForm Posted(IFormCollection form)
    {
        var posted = form.Where(f => f.Key.Length is > 0 and < 60 && f.Key[0] is >= 'A' and <= 'Z').ToDictionary(f => f.Key, f => f.Value.ToString());
        var values = posted.Where(v => !RowOf().IsMatch(v.Key)).ToDictionary();
        foreach (var list in posted.Where(v => RowOf().IsMatch(v.Key)).GroupBy(v => RowOf().Match(v.Key).Groups[1].Value))
        {
            var rows = list.GroupBy(v => int.Parse(RowOf().Match(v.Key).Groups[2].Value, CultureInfo.InvariantCulture)).OrderBy(r => r.Key)
                // An agency alone says nothing: the choice "every agency" is there in each row.
                .Where(r => r.Any(v => !string.IsNullOrWhiteSpace(v.Value) && !v.Key.EndsWith("-Agency", StringComparison.Ordinal)));
            foreach (var (row, cells) in rows.Index())
            {
                foreach (var (key, value) in cells)
                {
                    values[string.Create(CultureInfo.InvariantCulture, $"{list.Key}-{row}-{RowOf().Match(key).Groups[3].Value}")] = value;
                }
            }
        }
        return new ScenarioForm(values);
    }

    public static ScenarioForm Of(ScenarioView scenario)
    {
        var (terms, values) = (scenario.Terms, new Dictionary<string, string>());
        (values["Name"], values["Discount"]) = (scenario.Head.Name, terms.Discount.ToString(CultureInfo.InvariantCulture));
        (values["QuickWinsFirst"], values["KeepExisting"]) = (terms.QuickWinsFirst.ToString(), terms.KeepExisting.ToString());
        values["ByInstrument"] = terms.ByInstrument.ToString();
        values["LeastQuickWins"] = Number(terms.LeastQuickWins);
        foreach (var ceiling in terms.Ceilings)
        {
            values[CeilingName(ceiling.FundSource, ceiling.Year)] = ceiling.Rupiah.ToString("N0", CultureInfo.CurrentCulture);
        }
        foreach (var (i, floor) in terms.Floors.Index())
        {
            values[$"Floor-{i}-Dimension"] = floor.DimensionCode;
            (values[$"Floor-{i}-From"], values[$"Floor-{i}-To"]) = (Number(floor.FromYear), Number(floor.ToYear));
            values[$"Floor-{i}-Rupiah"] = floor.LeastRupiah?.ToString("N0", CultureInfo.CurrentCulture) ?? "";
            values[$"Floor-{i}-Count"] = floor.LeastProgrammes is { } count ? Number(count) : "";
        }
        foreach (var (i, capacity) in terms.Capacities.Index())
        {
            values[$"Capacity-{i}-Agency"] = capacity.AgencyId?.ToString() ?? "";
            values[$"Capacity-{i}-Most"] = Number(capacity.MostRunning);
        }
        return new ScenarioForm(values);
    }

    /// <summary>The edit that the inputs ask for; what cannot be read is told at its field.</summary>
    public Outcome<EditScenario.Request> Read(ScenarioRef scenario, IEnumerable<int> years, string? why)
    {
        var problems = new List<Problem>();
        List<CeilingTerm> ceilings =
        [
            .. from year in years
               from source in Sources
               let rupiah = TypedFigures.Rupiah(this[CeilingName(source, year)], CeilingName(source, year), problems)
               where rupiah is not null
               select new CeilingTerm(year, source, rupiah.Value),
        ];
        List<FloorTerm> floors =
        [
            .. Enumerable.Range(0, Rows("Floor")).Select(i => new FloorTerm(
                this[$"Floor-{i}-Dimension"], Whole($"Floor-{i}-From", problems) ?? 0, Whole($"Floor-{i}-To", problems) ?? 0,
                TypedFigures.Rupiah(this[$"Floor-{i}-Rupiah"], $"Floor-{i}-Rupiah", problems), Whole($"Floor-{i}-Count", problems))),
        ];
        List<CapacityTerm> capacities =
        [
            .. Enumerable.Range(0, Rows("Capacity")).Select(i => new CapacityTerm(
                Guid.TryParse(this[$"Capacity-{i}-Agency"], out var agency) ? agency : null, Whole($"Capacity-{i}-Most", problems) ?? 0)),
        ];
        var least = Whole("LeastQuickWins", problems) ?? 0;
        var discount = double.TryParse(this["Discount"], CultureInfo.InvariantCulture, out var d) ? d : 0;
        return problems.Count > 0
            ? problems
            : new EditScenario.Request(
                scenario, this["Name"], ceilings, floors, capacities, discount, this["QuickWinsFirst"].StartsWith("true", StringComparison.OrdinalIgnoreCase),
                this["KeepExisting"].StartsWith("true", StringComparison.OrdinalIgnoreCase), least,
                this["ByInstrument"].StartsWith("true", StringComparison.OrdinalIgnoreCase), why);
    }

    /// <summary>The inputs whose values differ, with the other's value first.</summary>
    public IReadOnlyList<(string Place, string Stored, string Typed)> DifferencesFrom(ScenarioForm stored) =>
    [
        .. values.Keys.Union(stored.values.Keys).Order(StringComparer.Ordinal)
            .Where(k => !string.Equals(Plain(stored[k]), Plain(this[k]), StringComparison.OrdinalIgnoreCase))
            .Select(k => (k.Replace('-', ' '), stored[k], this[k])),
    ];

    /// <summary>An unticked box is not posted at all.</summary>
    private static string Plain(string value) => string.Equals(value, bool.FalseString, StringComparison.OrdinalIgnoreCase) ? "" : value.Trim();

    private int? Whole(string name, List<Problem> problems) => TypedFigures.Whole(this[name], name, problems);

    private int Rows(string list) => values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).Select(v => RowOf().Match(v.Key))
        .Where(m => m.Success && m.Groups[1].Value == list).Select(m => int.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture) + 1)
        .DefaultIfEmpty(0).Max();

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(Floor|Capacity)-([0-9]{1,3})-(\w+)$")]
    private static partial Regex RowOf();
}
