using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Editions;

/// <summary>
/// A published edition (edisi) of a book. Nothing in it is ever changed: its files, the book as data and the plan it was made
/// of lie in the file store under their SHA-256.
/// </summary>
public sealed class BookEdition
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Of its template: "masterplan".</summary>
    public required string Code { get; init; }

    /// <summary>"id" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Counted for each book and language of a plan, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Last part of its public address; short enough to be typed from paper.</summary>
    public required string Token { get; init; }

    /// <summary>What the book is called, in both languages.</summary>
    public required string NameJson { get; init; }

    public required DateTime PublishedAtUtc { get; init; }

    public required string PublishedBy { get; init; }

    public required string Why { get; init; }

    public required int PlanVersion { get; init; }

    /// <summary>Places that are marked as missing in it.</summary>
    public required int Gaps { get; init; }

    public required string DocxHash { get; init; }

    public required string HtmlHash { get; init; }

    public string? PdfHash { get; init; }

    /// <summary>The book before it was written, as JSON: what a redline is drawn from.</summary>
    public required string BookHash { get; init; }

    /// <summary>The plan it was made of (<see cref="EditionData"/>), as JSON.</summary>
    public required string DataHash { get; init; }
}

internal sealed class BookEditionMapping : IEntityTypeConfiguration<BookEdition>
{
    public void Configure(EntityTypeBuilder<BookEdition> builder)
    {
        builder.HasKey(e => new { e.RegionCode, e.Id });
        builder.Property(e => e.RegionCode).HasMaxLength(13);
        builder.Property(e => e.Code).HasMaxLength(60);
        builder.Property(e => e.Language).HasMaxLength(2);
        builder.Property(e => e.Token).HasMaxLength(20);
        foreach (var hash in (string[])[nameof(BookEdition.DocxHash), nameof(BookEdition.HtmlHash), nameof(BookEdition.PdfHash),
            nameof(BookEdition.BookHash), nameof(BookEdition.DataHash)])
        {
            builder.Property(hash).HasMaxLength(64);
        }
        // Two who publish at the same moment: the second is told, and no number is given twice.
        builder.HasIndex(e => new { e.RegionCode, e.PlanId, e.Code, e.Language, e.Number }).IsUnique();
        builder.HasIndex(e => e.Token).IsUnique();
        // A plan with published editions is not deleted: people hold their paper.
        builder.HasOne<Plan>().WithMany().HasForeignKey(e => new { e.RegionCode, e.PlanId }).OnDelete(DeleteBehavior.Restrict);
    }
}
