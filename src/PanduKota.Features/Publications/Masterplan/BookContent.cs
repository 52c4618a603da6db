using System.Globalization;
using PanduKota.Documents.Charts;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Masterplan;

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
