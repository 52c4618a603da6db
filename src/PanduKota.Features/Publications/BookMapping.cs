using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Publications;

internal sealed class BookMapping : IEntityTypeConfiguration<Book>
{
    public void Configure(EntityTypeBuilder<Book> builder)
    {
        builder.HasKey(b => new { b.RegionCode, b.Id });
        builder.Property(b => b.RegionCode).HasMaxLength(13);
        builder.Property(b => b.Code).HasMaxLength(60);
        builder.Property(b => b.Language).HasMaxLength(2);
        builder.Property(b => b.DocxHash).HasMaxLength(64);
        builder.Property(b => b.HtmlHash).HasMaxLength(64);
        builder.Property(b => b.PdfHash).HasMaxLength(64);
        builder.HasIndex(b => new { b.RegionCode, b.PlanId, b.MadeAtUtc });
        builder.HasOne<Plan>().WithMany().HasForeignKey(b => new { b.RegionCode, b.PlanId })
            .OnDelete(DeleteBehavior.Cascade);
    }
}
