namespace PanduKota.Features.Drafts;

/// <summary>
/// What somebody has typed into a form and not saved yet. It belongs to him alone, stands in no change log, and goes when
/// the form is saved or the draft is thrown away; a hand-over gives it to the successor.
/// </summary>
public sealed class Draft
{
    public required string RegionCode { get; init; }

    /// <summary>One for each opened form, so that two tabs on the same thing do not write over each other.</summary>
    public required Guid Id { get; init; }

    /// <summary>Whose it is; see <see cref="DraftOwner"/>.</summary>
    public required string Owner { get; set; }

    /// <summary>What the form is about; see <see cref="DraftSubject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Name of the input -> what stands in it.</summary>
    public required string FieldsJson { get; set; }

    /// <summary>The version of the thing that was on screen when the form was opened.</summary>
    public required int StartedFromVersion { get; set; }

    public required DateTime SavedAtUtc { get; set; }
}
