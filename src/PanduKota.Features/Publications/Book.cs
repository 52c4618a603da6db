namespace PanduKota.Features.Publications;

/// <summary>A book that was made from the plan at one moment. A file that could not be made is null.</summary>
public sealed class Book
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Of its template: "masterplan".</summary>
    public required string Code { get; init; }

    public required int PlanVersion { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>"id" or "en".</summary>
    public required string Language { get; init; }

    public required string DocxHash { get; init; }

    public required string HtmlHash { get; init; }

    public string? PdfHash { get; init; }

    /// <summary>Why there is no PDF, and what to install; null when there is one.</summary>
    public string? PdfProblemJson { get; init; }
}
