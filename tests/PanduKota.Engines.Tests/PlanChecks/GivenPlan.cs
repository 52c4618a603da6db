using PanduKota.Engines.PlanChecks;

namespace PanduKota.Engines.Tests.PlanChecks;

/// <summary>
/// Plans for tests. What a test does not name is clean: no rule has anything to say about a plan of <see cref="Clean"/>
/// programmes that fills every sub-dimension of its one dimension.
/// </summary>
internal static class GivenPlan
{
    public const int FirstYear = 2027, Years = 10;

    public static IReadOnlyList<DimensionFacts> OneDimension { get; } =
        [new("GOV", "Smart Governance", [new("GOV-1", "Layanan publik")])];

    public static IReadOnlyList<DimensionFacts> TwoDimensions { get; } =
    [
        new("GOV", "Smart Governance", [new("GOV-1", "Layanan publik"), new("GOV-2", "Birokrasi")]),
        new("LIV", "Smart Living", [new("LIV-1", "Kesehatan")]),
    ];

    public static PlanSnapshot Of(params IReadOnlyList<ProgrammeFacts> programmes) =>
        new(FirstYear, Years, OneDimension, programmes, [], Units.Default, new PlanCheckSettings());

    /// <summary>A programme of three years, 2027 to 2029, without findings; a quick win, so that its dimension has one.</summary>
    public static ProgrammeFacts Clean(string code = "P-001", string name = "Layanan terpadu satu pintu", string agency = "Diskominfo") => new(
        new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(code)).AsSpan(0, 16)),
        code, name, "GOV", "GOV-1", agency, 2027, 2027, IsMandatory: false, IsQuickWin: true, StatedTotalRupiah: null,
        [Indicator((2027, 60), (2028, 70), (2029, 80))],
        [Cost(2027, 500_000_000), Cost(2028, 550_000_000), Cost(2029, 600_000_000)],
        []);

    public static IndicatorFacts Indicator(params (int Year, decimal Value)[] targets) => new(
        "Persentase layanan daring", "%", Direction.Up, 50, "50",
        targets.ToDictionary(t => t.Year, t => new TargetFacts(t.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), t.Value)));

    public static CostFacts Cost(int year, long rupiah, string fund = "APBD") => new(year, fund, rupiah);

    public static ProgrammeFacts With(this ProgrammeFacts programme, params IReadOnlyList<IndicatorFacts> indicators) =>
        programme with { Indicators = indicators };

    public static ProgrammeFacts Costing(this ProgrammeFacts programme, params IReadOnlyList<CostFacts> costs) =>
        programme with { Costs = costs };

    /// <summary>The findings of one rule on a plan.</summary>
    public static IReadOnlyList<Problem> Findings<TRule>(this PlanSnapshot plan) where TRule : IPlanCheck, new() =>
        [.. new TRule().Check(plan)];
}
