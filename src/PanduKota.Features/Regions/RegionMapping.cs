using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Regions;

internal sealed class RegionMapping : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> builder)
    {
        builder.HasKey(r => r.Code);
        builder.Property(r => r.Code).HasMaxLength(13);
        builder.Property(r => r.ProvinceCode).HasMaxLength(13);
        builder.HasIndex(r => r.ProvinceCode);
    }
}

internal sealed class RegionEntryMapping : IEntityTypeConfiguration<RegionEntry>
{
    public void Configure(EntityTypeBuilder<RegionEntry> builder)
    {
        builder.HasKey(r => new { r.EditionId, r.Code });
        builder.Property(r => r.Code).HasMaxLength(13);
        builder.Property(r => r.ProvinceCode).HasMaxLength(13);
        builder.HasOne<ReferenceEdition>().WithMany().HasForeignKey(r => r.EditionId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.HasKey(a => new { a.RegionCode, a.Id });
        builder.Property(a => a.RegionCode).HasMaxLength(13);
        builder.Property(a => a.Version).IsConcurrencyToken();
        builder.HasIndex(a => new { a.RegionCode, a.Name }).IsUnique();
        builder.HasOne<Region>().WithMany().HasForeignKey(a => a.RegionCode).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReferenceEditionMapping : IEntityTypeConfiguration<ReferenceEdition>
{
    public void Configure(EntityTypeBuilder<ReferenceEdition> builder)
    {
        builder.HasKey(e => e.Id);
        builder.HasIndex(e => new { e.Kind, e.Regulation }).IsUnique();
    }
}

internal sealed class NomenclatureEntryMapping : IEntityTypeConfiguration<NomenclatureEntry>
{
    public void Configure(EntityTypeBuilder<NomenclatureEntry> builder)
    {
        builder.HasKey(e => new { e.EditionId, e.Government, e.Code });
        builder.Property(e => e.Government).HasMaxLength(20);
        builder.Property(e => e.Level).HasMaxLength(20);
        builder.Property(e => e.Code).HasMaxLength(40);
        builder.Property(e => e.ParentCode).HasMaxLength(40);
        builder.HasIndex(e => e.Code);
        builder.HasOne<ReferenceEdition>().WithMany().HasForeignKey(e => e.EditionId).OnDelete(DeleteBehavior.Cascade);
    }
}
