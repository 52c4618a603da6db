using PanduKota.Engines.Numbers;
using PanduKota.Engines.PlanChecks;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>The content of a quick win's charter: what forms, the API and workbooks send, and what is compared.</summary>
/// <param name="Baseline">As typed, as are the target and the months.</param>
/// <param name="Months">Month (1 to 12) -> what was planned for it and what came of it.</param>
public sealed record CharterFields(
    string? Problem = null,
    string? ServiceBefore = null,
    string? ServiceAfter = null,
    string? Promise = null,
    string? Beneficiaries = null,
    string? Owner = null,
    string? LegalBasis = null,
    string? Sustainability = null,
    CharterStatus Status = CharterStatus.Planned,
    int? Year = null,
    string? Kpi = null,
    string? KpiUnit = null,
    Direction KpiDirection = Direction.Up,
    string? Baseline = null,
    string? Target = null,
    IReadOnlyDictionary<int, MonthFields>? Months = null)
{
    /// <summary>Months of a year.</summary>
    public const int MonthsOfYear = 12;

    public static CharterFields Blank { get; } = new();

    public IReadOnlyDictionary<int, MonthFields> Months { get; init; } = Months ?? new Dictionary<int, MonthFields>();

    /// <summary>The texts by their names in the form.</summary>
    internal IEnumerable<(string Name, string? Text)> Texts =>
    [
        ("Problem", Problem), ("ServiceBefore", ServiceBefore), ("ServiceAfter", ServiceAfter), ("Promise", Promise), ("Beneficiaries", Beneficiaries),
        ("Owner", Owner), ("LegalBasis", LegalBasis), ("Sustainability", Sustainability), ("Kpi", Kpi), ("KpiUnit", KpiUnit),
    ];

    /// <summary>
    /// All figures by their names in the form, read as one column: what one of them proves about separators holds for the
    /// others.
    /// </summary>
    internal IReadOnlyList<(string Name, Reading Reading)> Figures()
    {
        List<(string Name, string? Typed)> typed =
        [
            ("Baseline", Baseline), ("Target", Target),
            .. Months.OrderBy(m => m.Key).SelectMany(m => new[] { (NameOf(m.Key, "Planned"), m.Value.Planned), (NameOf(m.Key, "Actual"), m.Value.Actual) }),
        ];
        var readings = TypedFigure.Read([.. typed.Select(t => t.Typed)]);
        return [.. typed.Select((t, i) => (t.Name, readings[i]))];
    }

    /// <summary>"Months[M03].Planned": a month is no row, and must not be counted as one.</summary>
    public static string NameOf(int month, string side) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Months[M{month:00}].{side}");

    /// <summary>The same without what carries nothing.</summary>
    internal CharterFields Tidy() => new(
        Filled(Problem), Filled(ServiceBefore), Filled(ServiceAfter), Filled(Promise), Filled(Beneficiaries), Filled(Owner), Filled(LegalBasis),
        Filled(Sustainability), Status, Year, Filled(Kpi), Filled(KpiUnit), KpiDirection, Filled(Baseline), Filled(Target),
        Months.Select(m => (m.Key, Value: new MonthFields(Filled(m.Value.Planned), Filled(m.Value.Actual))))
            .Where(m => m.Value != MonthFields.None).ToDictionary(m => m.Key, m => m.Value));

    /// <summary>Nobody has written anything into it.</summary>
    internal bool IsBlank() => Tidy() is var tidy && tidy.Months.Count == 0 && tidy with { Months = Blank.Months } == Blank;

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    internal static CharterFields Of(QuickWinCharter charter) => new(
        charter.Problem, charter.ServiceBefore, charter.ServiceAfter, charter.Promise, charter.Beneficiaries, charter.Owner, charter.LegalBasis,
        charter.Sustainability, charter.Status, charter.Year, charter.Kpi, charter.KpiUnit, charter.KpiDirection,
        Show(charter.BaselineText, charter.Baseline), Show(charter.TargetText, charter.Target),
        charter.Months.OrderBy(m => m.Month).ToDictionary(m => m.Month, m => new MonthFields(Show(m.PlannedText, m.Planned), Show(m.ActualText, m.Actual))));

    private static string? Show(string? words, decimal? value) => words is null ? null : TypedFigure.Show(words, value);
}

/// <summary>One month of the indicator, as typed.</summary>
public sealed record MonthFields(string? Planned = null, string? Actual = null)
{
    public static MonthFields None { get; } = new();
}
