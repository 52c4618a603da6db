using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.ChangeLog;

internal sealed class ChangeMapping : IEntityTypeConfiguration<Change>
{
    public void Configure(EntityTypeBuilder<Change> builder)
    {
        builder.HasKey(c => c.Id);
        builder.Property(c => c.RegionCode).HasMaxLength(13);
        builder.Property(c => c.What).HasMaxLength(60);
        builder.Property(c => c.SubjectKind).HasMaxLength(60);
        builder.Property(c => c.SubjectId).HasMaxLength(200);
        builder.Property(c => c.Hash).HasMaxLength(64);
        builder.Property(c => c.PreviousHash).HasMaxLength(64);
        // The chain cannot fork: no two entries have one number.
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => new { c.RegionCode, c.Number });
        builder.HasIndex(c => new { c.SubjectKind, c.SubjectId, c.Number });
    }
}
