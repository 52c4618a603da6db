using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Strategy;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.HasKey(p => new { p.RegionCode, p.Id });
        builder.Property(p => p.RegionCode).HasMaxLength(13);
        builder.Property(p => p.DimensionSetCode).HasMaxLength(40);
        builder.Property(p => p.EditVersion).IsConcurrencyToken();
        builder.HasOne<Region>().WithMany().HasForeignKey(p => p.RegionCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<DimensionSet>().WithMany().HasForeignKey(p => p.DimensionSetCode).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Missions).WithOne().HasForeignKey(m => new { m.RegionCode, m.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Goals).WithOne().HasForeignKey(g => new { g.RegionCode, g.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Ceilings).WithOne().HasForeignKey(c => new { c.RegionCode, c.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class MissionMapping : IEntityTypeConfiguration<Mission>
{
    public void Configure(EntityTypeBuilder<Mission> builder)
    {
        builder.HasKey(m => new { m.RegionCode, m.Id });
        builder.Property(m => m.RegionCode).HasMaxLength(13);
    }
}

internal sealed class GoalMapping : IEntityTypeConfiguration<Goal>
{
    public void Configure(EntityTypeBuilder<Goal> builder)
    {
        builder.HasKey(g => new { g.RegionCode, g.Id });
        builder.Property(g => g.RegionCode).HasMaxLength(13);
        builder.HasIndex(g => new { g.RegionCode, g.PlanId, g.Code }).IsUnique();
    }
}

internal sealed class PlanCeilingMapping : IEntityTypeConfiguration<PlanCeiling>
{
    public void Configure(EntityTypeBuilder<PlanCeiling> builder)
    {
        builder.HasKey(c => new { c.RegionCode, c.PlanId, c.Year, c.FundSource });
        builder.Property(c => c.RegionCode).HasMaxLength(13);
    }
}
