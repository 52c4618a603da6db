using PanduKota.Engines.Words;

namespace PanduKota.Engines;

/// <summary>How bad: an error stops a plan from being handed in, a warning asks for a look, a hint may be ignored.</summary>
public enum Severity
{
    Hint,
    Warning,
    Error,
}

/// <summary>Where a problem stands: in a file, in a plan, or both. Members that do not apply are null.</summary>
/// <param name="Sheet">Sheet of a workbook, or null for a CSV.</param>
/// <param name="Cell">Address in A1 style (D14), or "baris 14" style row for a CSV.</param>
/// <param name="Row">Row number in the file, counted from 1.</param>
/// <param name="ProgrammeCode">The code of the programme that is concerned.</param>
/// <param name="ProgrammeId">Its id, once it is stored; used for links.</param>
/// <param name="Year">Calendar year.</param>
/// <param name="Field">Name of the member or form field, for jumping to it.</param>
public sealed record Place(
    string? Sheet = null,
    string? Cell = null,
    int? Row = null,
    string? ProgrammeCode = null,
    Guid? ProgrammeId = null,
    int? Year = null,
    string? Field = null)
{
    public static Place Nowhere { get; } = new();
}

/// <summary>
/// A refusal or a finding, as data. The code is permanent and never used again for something else; the words may change.
/// </summary>
/// <param name="Code">Permanent code such as PLAN-014 or FILE-003.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="Message">What is the matter, for the person who has to mend it; no blame.</param>
/// <param name="Mend">How to mend it; null only where the message already says so.</param>
/// <param name="At">Where.</param>
public sealed record Problem(string Code, Severity Severity, Text Message, Text? Mend = null, Place? At = null)
{
    public Place Place => At ?? Place.Nowhere;

    public static Problem Error(string code, Text message, Text? mend = null, Place? at = null) =>
        new(code, Severity.Error, message, mend, at);

    public static Problem Warning(string code, Text message, Text? mend = null, Place? at = null) =>
        new(code, Severity.Warning, message, mend, at);

    public static Problem Hint(string code, Text message, Text? mend = null, Place? at = null) =>
        new(code, Severity.Hint, message, mend, at);

    public override string ToString() => $"{Code}: {Message}";
}
