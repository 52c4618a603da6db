using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

internal sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.HasKey(p => new { p.RegionCode, p.Id });
        builder.Property(p => p.RegionCode).HasMaxLength(13);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasIndex(p => new { p.RegionCode, p.PlanId, p.Code }).IsUnique();
        builder.HasIndex(p => new { p.RegionCode, p.LeadAgencyId });
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => new { p.RegionCode, p.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
        // A goal or agency in use cannot go: "set null" would take the region code with it.
        builder.HasOne<Goal>().WithMany().HasForeignKey(p => new { p.RegionCode, p.GoalId })
            .IsRequired(false).OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasOne<Agency>().WithMany().HasForeignKey(p => new { p.RegionCode, p.LeadAgencyId })
            .IsRequired(false).OnDelete(DeleteBehavior.ClientSetNull);
        builder.HasMany(p => p.SupportingAgencies).WithOne().HasForeignKey(s => new { s.RegionCode, s.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Indicators).WithOne().HasForeignKey(i => new { i.RegionCode, i.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.CostLines).WithOne().HasForeignKey(c => new { c.RegionCode, c.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Predecessors).WithOne().HasForeignKey(d => new { d.RegionCode, d.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(p => p.Charter).WithOne().HasForeignKey<QuickWinCharter>(c => new { c.RegionCode, c.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(p => p.Actions).WithOne().HasForeignKey(a => new { a.RegionCode, a.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SupportingAgencyMapping : IEntityTypeConfiguration<SupportingAgency>
{
    public void Configure(EntityTypeBuilder<SupportingAgency> builder)
    {
        builder.HasKey(s => new { s.RegionCode, s.ProgrammeId, s.AgencyId });
        builder.Property(s => s.RegionCode).HasMaxLength(13);
        builder.HasOne<Agency>().WithMany().HasForeignKey(s => new { s.RegionCode, s.AgencyId })
            .OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.HasKey(i => new { i.RegionCode, i.Id });
        builder.Property(i => i.RegionCode).HasMaxLength(13);
        builder.HasMany(i => i.Targets).WithOne().HasForeignKey(t => new { t.RegionCode, t.IndicatorId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IndicatorTargetMapping : IEntityTypeConfiguration<IndicatorTarget>
{
    public void Configure(EntityTypeBuilder<IndicatorTarget> builder)
    {
        builder.HasKey(t => new { t.RegionCode, t.IndicatorId, t.Year });
        builder.Property(t => t.RegionCode).HasMaxLength(13);
    }
}

internal sealed class CostLineMapping : IEntityTypeConfiguration<CostLine>
{
    public void Configure(EntityTypeBuilder<CostLine> builder)
    {
        builder.HasKey(c => new { c.RegionCode, c.ProgrammeId, c.FundSource, c.Year });
        builder.Property(c => c.RegionCode).HasMaxLength(13);
    }
}

internal sealed class DependencyMapping : IEntityTypeConfiguration<Dependency>
{
    public void Configure(EntityTypeBuilder<Dependency> builder)
    {
        builder.HasKey(d => new { d.RegionCode, d.ProgrammeId, d.PredecessorCode });
        builder.Property(d => d.RegionCode).HasMaxLength(13);
    }
}

internal sealed class ActionStepMapping : IEntityTypeConfiguration<ActionStep>
{
    public void Configure(EntityTypeBuilder<ActionStep> builder)
    {
        builder.HasKey(a => new { a.RegionCode, a.Id });
        builder.Property(a => a.RegionCode).HasMaxLength(13);
    }
}
