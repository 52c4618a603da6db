using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Schedules;

internal sealed class ScheduleMapping : IEntityTypeConfiguration<Schedule>
{
    public void Configure(EntityTypeBuilder<Schedule> builder)
    {
        builder.HasKey(s => new { s.RegionCode, s.Id });
        builder.Property(s => s.RegionCode).HasMaxLength(13);
        builder.HasIndex(s => new { s.RegionCode, s.PlanId, s.MadeAtUtc });
        builder.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.RegionCode, s.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
