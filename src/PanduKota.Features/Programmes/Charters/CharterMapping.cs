using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Programmes.Charters;

internal sealed class QuickWinCharterMapping : IEntityTypeConfiguration<QuickWinCharter>
{
    public void Configure(EntityTypeBuilder<QuickWinCharter> builder)
    {
        builder.HasKey(c => new { c.RegionCode, c.ProgrammeId });
        builder.Property(c => c.RegionCode).HasMaxLength(13);
        builder.HasMany(c => c.Months).WithOne().HasForeignKey(m => new { m.RegionCode, m.ProgrammeId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class QuickWinMonthMapping : IEntityTypeConfiguration<QuickWinMonth>
{
    public void Configure(EntityTypeBuilder<QuickWinMonth> builder)
    {
        builder.HasKey(m => new { m.RegionCode, m.ProgrammeId, m.Month });
        builder.Property(m => m.RegionCode).HasMaxLength(13);
    }
}
