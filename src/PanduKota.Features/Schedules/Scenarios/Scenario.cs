using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Schedules.Scenarios;

/// <summary>
/// Conditions under which a plan is to be scheduled (skenario): ceilings, floors, capacities, options, and the decisions
/// that people have locked. The plan itself stays as it is.
/// </summary>
public sealed class Scenario
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid PlanId { get; init; }

    /// <summary>Unique in the plan.</summary>
    public required string Name { get; set; }

    /// <summary><see cref="ScenarioTerms"/> as JSON: they are read and written as one, and nothing is looked for in them.</summary>
    public required string TermsJson { get; set; }

    /// <summary>Goes up by one with each change; an edit that started from an older one is a conflict.</summary>
    public int Version { get; set; } = 1;

    /// <summary>The scenario that it began as a copy of.</summary>
    public Guid? CopiedFromId { get; init; }

    public required DateTime ChangedAtUtc { get; set; }

    public required string ChangedBy { get; set; }

    public ScenarioTerms ReadTerms() => StoredJson.Read<ScenarioTerms>(TermsJson);
}

internal sealed class ScenarioMapping : IEntityTypeConfiguration<Scenario>
{
    public void Configure(EntityTypeBuilder<Scenario> builder)
    {
        builder.HasKey(s => new { s.RegionCode, s.Id });
        builder.Property(s => s.RegionCode).HasMaxLength(13);
        builder.Property(s => s.Version).IsConcurrencyToken();
        builder.HasIndex(s => new { s.RegionCode, s.PlanId, s.Name }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(s => new { s.RegionCode, s.PlanId }).OnDelete(DeleteBehavior.Cascade);
    }
}
