using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Alignment;

internal sealed class MediumTermPlanMapping : IEntityTypeConfiguration<MediumTermPlan>
{
    public void Configure(EntityTypeBuilder<MediumTermPlan> builder)
    {
        builder.HasKey(p => new { p.RegionCode, p.Id });
        builder.Property(p => p.RegionCode).HasMaxLength(13);
        builder.Property(p => p.FileHash).HasMaxLength(64);
        builder.Property(p => p.OwnerCode).HasMaxLength(200).HasDefaultValue("");
        builder.HasIndex(p => new { p.RegionCode, p.Kind, p.OwnerCode, p.FirstYear, p.Version }).IsUnique();
        builder.HasOne<Region>().WithMany().HasForeignKey(p => p.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Programmes).WithOne().HasForeignKey(p => new { p.RegionCode, p.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MediumTermProgrammeMapping : IEntityTypeConfiguration<MediumTermProgramme>
{
    public void Configure(EntityTypeBuilder<MediumTermProgramme> builder)
    {
        builder.HasKey(p => new { p.RegionCode, p.Id });
        builder.Property(p => p.RegionCode).HasMaxLength(13);
        builder.HasIndex(p => new { p.RegionCode, p.PlanId, p.Code });
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => new { p.RegionCode, p.AgencyId })
            .IsRequired(false).OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasMany(p => p.Indicators).WithOne().HasForeignKey(i => new { i.RegionCode, i.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MediumTermIndicatorMapping : IEntityTypeConfiguration<MediumTermIndicator>
{
    public void Configure(EntityTypeBuilder<MediumTermIndicator> builder)
    {
        builder.HasKey(i => new { i.RegionCode, i.Id });
        builder.Property(i => i.RegionCode).HasMaxLength(13);
        builder.HasMany(i => i.Targets).WithOne().HasForeignKey(t => new { t.RegionCode, t.IndicatorId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MediumTermTargetMapping : IEntityTypeConfiguration<MediumTermTarget>
{
    public void Configure(EntityTypeBuilder<MediumTermTarget> builder)
    {
        builder.HasKey(t => new { t.RegionCode, t.IndicatorId, t.Year });
        builder.Property(t => t.RegionCode).HasMaxLength(13);
    }
}
