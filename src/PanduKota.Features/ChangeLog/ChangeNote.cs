using PanduKota.Features.People;

namespace PanduKota.Features.ChangeLog;

/// <summary>What a use case tells the change log.</summary>
/// <param name="What">"programme.edit", "plan.import", ...: noun, dot, verb.</param>
/// <param name="SubjectKind">Kind of the thing that is changed: "programme".</param>
/// <param name="SubjectId">Its id or code, as text.</param>
/// <param name="RegionCode">Null for what belongs to the whole programme.</param>
/// <param name="Why">The reason as the person gave it, or null.</param>
/// <param name="PlanId">The plan whose content changes: its version goes up in the same transaction.</param>
public sealed record ChangeNote(
    Actor By,
    string What,
    string SubjectKind,
    string SubjectId,
    string? RegionCode,
    ChangeFields Fields,
    string? Why = null,
    Guid? PlanId = null);
