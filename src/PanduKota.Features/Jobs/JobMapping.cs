using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Jobs;

internal sealed class JobMapping : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.HasKey(j => j.Id);
        builder.Property(j => j.RegionCode).HasMaxLength(13);
        builder.Property(j => j.Kind).HasMaxLength(60);
        builder.HasIndex(j => new { j.State, j.AskedAtUtc });
        builder.HasIndex(j => new { j.RegionCode, j.AskedAtUtc });
    }
}

internal sealed class StoredReceiptMapping : IEntityTypeConfiguration<StoredReceipt>
{
    public void Configure(EntityTypeBuilder<StoredReceipt> builder)
    {
        builder.HasKey(r => r.Id);
        builder.Property(r => r.RegionCode).HasMaxLength(13);
        builder.Property(r => r.Kind).HasMaxLength(60);
        builder.Property(r => r.FileHash).HasMaxLength(64);
        builder.Property(r => r.AnnotatedHash).HasMaxLength(64);
        builder.HasIndex(r => new { r.RegionCode, r.AtUtc });
    }
}
