using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PanduKota.Features.Publications.Templates;

/// <summary>A set of book templates that was taken in after the product was shipped.</summary>
public sealed class StoredBookTemplates
{
    public required string Code { get; init; }

    public required DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>The whole <see cref="BookTemplateSet"/>.</summary>
    public required string SetJson { get; set; }

    public required DateTime ImportedAtUtc { get; set; }
}

internal sealed class StoredBookTemplatesMapping : IEntityTypeConfiguration<StoredBookTemplates>
{
    public void Configure(EntityTypeBuilder<StoredBookTemplates> builder)
    {
        builder.HasKey(s => s.Code);
        builder.Property(s => s.Code).HasMaxLength(40);
    }
}
