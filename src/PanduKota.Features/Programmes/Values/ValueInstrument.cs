using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes.Values;

/// <summary>
/// One version of a plan's instrument for the value of programmes: criteria, their scales and weights. A version is never
/// changed; an edit makes the next one, and the newest counts.
/// </summary>
public sealed class ValueInstrument
{
    public required string RegionCode { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>1 for the first that the region wrote.</summary>
    public required int Version { get; init; }

    /// <summary>An <see cref="InstrumentContent"/> as JSON.</summary>
    public required string ContentJson { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required string MadeBy { get; init; }
}

/// <summary>The scores of one programme on the criteria of its plan's instrument.</summary>
public sealed class ProgrammeScores
{
    public required string RegionCode { get; init; }

    public required Guid ProgrammeId { get; init; }

    /// <summary>Criterion key -> 1..5, as JSON; a criterion that is not scored is absent.</summary>
    public required string ScoresJson { get; set; }

    /// <summary>Goes up by one with each change; an edit that started from an older one is a conflict.</summary>
    public int Version { get; set; } = 1;

    public required DateTime ChangedAtUtc { get; set; }

    public required string ChangedBy { get; set; }
}

internal sealed class ValueInstrumentMapping : IEntityTypeConfiguration<ValueInstrument>
{
    public void Configure(EntityTypeBuilder<ValueInstrument> builder)
    {
        builder.HasKey(i => new { i.RegionCode, i.PlanId, i.Version });
        builder.Property(i => i.RegionCode).HasMaxLength(13);
        builder.HasOne<Plan>().WithMany().HasForeignKey(i => new { i.RegionCode, i.PlanId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ProgrammeScoresMapping : IEntityTypeConfiguration<ProgrammeScores>
{
    public void Configure(EntityTypeBuilder<ProgrammeScores> builder)
    {
        builder.HasKey(s => new { s.RegionCode, s.ProgrammeId });
        builder.Property(s => s.RegionCode).HasMaxLength(13);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasOne<Programme>().WithOne().HasForeignKey<ProgrammeScores>(s => new { s.RegionCode, s.ProgrammeId }).OnDelete(DeleteBehavior.Cascade);
    }
}
