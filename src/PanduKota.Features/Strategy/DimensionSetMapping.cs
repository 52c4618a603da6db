using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Strategy;

internal sealed class DimensionSetMapping : IEntityTypeConfiguration<DimensionSet>
{
    public void Configure(EntityTypeBuilder<DimensionSet> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(40);
        builder.HasMany(s => s.Dimensions).WithOne().HasForeignKey(d => d.SetCode).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class DimensionMapping : IEntityTypeConfiguration<Dimension>
{
    public void Configure(EntityTypeBuilder<Dimension> builder)
    {
        builder.HasKey(d => new { d.SetCode, d.Code });
        builder.Property(d => d.SetCode).HasMaxLength(40);
        builder.Property(d => d.Code).HasMaxLength(40);
        builder.HasMany(d => d.SubDimensions).WithOne().HasForeignKey(s => new { s.SetCode, s.DimensionCode })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SubDimensionMapping : IEntityTypeConfiguration<SubDimension>
{
    public void Configure(EntityTypeBuilder<SubDimension> builder)
    {
        builder.HasKey(s => new { s.SetCode, s.DimensionCode, s.Code });
        builder.Property(s => s.SetCode).HasMaxLength(40);
        builder.Property(s => s.DimensionCode).HasMaxLength(40);
        builder.Property(s => s.Code).HasMaxLength(40);
    }
}
