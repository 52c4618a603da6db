using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Drafts;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.HasKey(d => new { d.RegionCode, d.Id });
        builder.Property(d => d.RegionCode).HasMaxLength(13);
        builder.Property(d => d.Owner).HasMaxLength(64);
        builder.Property(d => d.Subject).HasMaxLength(80);
        builder.HasIndex(d => new { d.RegionCode, d.Owner, d.Subject });
    }
}
