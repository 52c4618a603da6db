using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PanduKota.Engines.Scheduling;

namespace PanduKota.Features.Schedules.Curves;

/// <summary>What the plan would be worth with less or more money: the question of one schedule under scaled ceilings.</summary>
public sealed class ValueCurve
{
    public required string RegionCode { get; init; }

    public required Guid Id { get; init; }

    public required Guid ScheduleId { get; init; }

    public required DateTime MadeAtUtc { get; init; }

    public required string MadeBy { get; init; }

    public required double SecondsEach { get; init; }

    public required int Seed { get; init; }

    public required string EngineVersion { get; init; }

    /// <summary>List of <see cref="CurvePoint"/> as JSON.</summary>
    public required string PointsJson { get; init; }
}

/// <summary>One point of the curve.</summary>
/// <param name="Percent">All ceilings at so much percent of what they are: 60..140.</param>
/// <param name="Objective">Worth of the plan found; 0 where none was.</param>
/// <param name="Bound">No plan is worth more.</param>
/// <param name="Spent">Whole rupiah over all years.</param>
public sealed record CurvePoint(int Percent, SchedulingStatus Status, double Objective, double Bound, int Taken, long Spent)
{
    public bool HasPlan => Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible;
}

internal sealed class ValueCurveMapping : IEntityTypeConfiguration<ValueCurve>
{
    public void Configure(EntityTypeBuilder<ValueCurve> builder)
    {
        builder.HasKey(c => new { c.RegionCode, c.Id });
        builder.Property(c => c.RegionCode).HasMaxLength(13);
        builder.HasIndex(c => new { c.RegionCode, c.ScheduleId, c.MadeAtUtc });
        builder.HasOne<Schedule>().WithMany().HasForeignKey(c => new { c.RegionCode, c.ScheduleId }).OnDelete(DeleteBehavior.Cascade);
    }
}
