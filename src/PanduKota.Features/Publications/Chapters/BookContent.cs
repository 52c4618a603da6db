using System.Globalization;
using PanduKota.Documents.Books;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Chapters;

/// <summary>Everything the chapters draw on, loaded before any of them is written.</summary>
/// <param name="MediumTerm">The newest medium-term plans whose years touch those of the plan.</param>
/// <param name="Today">Day of the region, for the cover.</param>
internal sealed record BookContent(
    PlanContent Plan,
    PlanOverview Figures,
    IReadOnlyList<Problem> Findings,
    IReadOnlyList<MediumTermPlan> MediumTerm,
    DateOnly Today,
    CultureInfo Culture)
{
    /// <summary>Names of the parts of the book that is being put together, so that none refers to what is not there.</summary>
    public IReadOnlySet<string> Parts { get; init; } = new HashSet<string>();

    /// <summary>Set while an edition is published; null for a draft.</summary>
    public EditionMark? Edition { get; init; }

    /// <summary>Scores of the programmes on readiness; null when the plan's instrument does not ask for it.</summary>
    public ProgrammeReadiness? Readiness { get; init; }

    /// <summary>The regulation that an annex belongs to, as far as it is known.</summary>
    public Regulation? Regulation { get; init; }

    public IReadOnlyList<Dimension> Dimensions => Plan.DimensionSet.Dimensions;

    public IEnumerable<Programme> ProgrammesOf(Dimension dimension) =>
        Plan.Running.Where(p => p.DimensionCode == dimension.Code);

    /// <summary>Programmes whose dimension is not filled in or not in the set.</summary>
    public IEnumerable<Programme> WithoutDimension => Plan.Running.Where(p => Plan.DimensionOf(p.DimensionCode) is null);

    public static Mark MarkOf(Dimension dimension) => new(dimension.Letter, Text.Verbatim(dimension.Name), dimension.Colour);

    public static Mark NoDimension { get; } = new("?", Text.Of("Tanpa dimensi"), "#5b6b73");

    public Mark MarkOf(Programme programme) =>
        Plan.DimensionOf(programme.DimensionCode) is { } dimension ? MarkOf(dimension) : NoDimension;

    public static Text NameOf(SubDimension subDimension) => Text.Said(subDimension.Name, subDimension.EnglishName);

    public string? AgencyOf(Programme programme) => Plan.AgencyOf(programme.LeadAgencyId)?.Name;

    /// <summary>A figure in the habit of the language where it is one, else as it was written: "2.3:1000".</summary>
    public BookCell TargetOf(IndicatorTarget target) => Said(target.Value, target.Words);

    public BookCell BaselineOf(Indicator indicator) => Said(indicator.Baseline, indicator.BaselineText);

    private BookCell Said(decimal? value, string? words) => value is { } figure ? figure.ToString("#,##0.####", Culture) : words;

    /// <summary>"2026–2029", or null for a programme without money and target.</summary>
    public static string? YearsOf(Programme programme) => programme.Span() is { } span
        ? span.First == span.Last ? Year(span.First) : $"{Year(span.First)}–{Year(span.Last)}"
        : null;

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>"Bupati", "Wali Kota", "Gubernur".</summary>
    public Text HeadOfRegion => Plan.Region.Kind switch
    {
        RegionKind.Province => Text.Of("Gubernur"),
        RegionKind.City => Text.Of("Wali Kota"),
        _ => Text.Of("Bupati"),
    };

    public static Text KindOf(ProgrammeKind kind) => FieldNames.Say("Kind", kind.ToString());
}

/// <summary>What a published edition says of itself inside its files.</summary>
/// <param name="Address">Public page that confirms the edition.</param>
internal sealed record EditionMark(int Number, string Address);

/// <summary>The regulation of the head of region whose annex a book is; what is not known yet is dotted.</summary>
/// <param name="About">Null takes the name of the plan with its years.</param>
public sealed record Regulation(string? Number = null, int? Year = null, string? About = null);
