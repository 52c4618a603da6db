using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>A section of the books that people write (naskah): foreword, background, legal basis. Kept for each plan and language.</summary>
public sealed class Narrative
{
    public required string RegionCode { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Of a narrative template: "latar-belakang".</summary>
    public required string Key { get; init; }

    /// <summary>"id" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>Markdown with figures by reference; empty is not written yet.</summary>
    public string Markdown { get; set; } = "";

    /// <summary>The agency that writes it; null leaves it to coordinator and Bappeda.</summary>
    public Guid? OwnerAgencyId { get; set; }

    /// <summary>Goes up by one with each change; an edit that started from an older one is a conflict.</summary>
    public int Version { get; set; }

    public required DateTime ChangedAtUtc { get; set; }

    public required string ChangedBy { get; set; }
}

internal sealed class NarrativeMapping : IEntityTypeConfiguration<Narrative>
{
    public void Configure(EntityTypeBuilder<Narrative> builder)
    {
        builder.HasKey(n => new { n.RegionCode, n.PlanId, n.Key, n.Language });
        builder.Property(n => n.RegionCode).HasMaxLength(13);
        builder.Property(n => n.Key).HasMaxLength(60);
        builder.Property(n => n.Language).HasMaxLength(2);
        builder.Property(n => n.Version).IsConcurrencyToken();
        builder.HasOne<Plan>().WithMany().HasForeignKey(n => new { n.RegionCode, n.PlanId }).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Agency>().WithMany().HasForeignKey(n => new { n.RegionCode, n.OwnerAgencyId }).OnDelete(DeleteBehavior.Restrict);
    }
}
