using PanduKota.Engines;

namespace PanduKota.Documents.Sipd;

/// <summary>Which message of the ministry's planning system (SIPD) a document has the shape of.</summary>
public enum SipdShape
{
    /// <summary>The region's RPJMD: vision, missions, goals, objectives, programmes.</summary>
    PushRpjmd,

    /// <summary>The Renstra of one agency: its programmes.</summary>
    PushRenstra,
}

/// <summary>
/// A document of one of SIPD's shapes, taken apart: programmes and indicators as we store them, and beside each what the
/// document says of it that we have no place for. Put together again it is the same document (docs/methods/sipd.md).
/// </summary>
/// <param name="RegionCode">Ours: "35.10" for the kodepemda 3510, "35" for 3500.</param>
/// <param name="OwnerCode">Of the agency whose Renstra it is.</param>
/// <param name="Frame">The document with the number of a programme, from 0, in the place of each programme.</param>
public sealed record SipdPlan(
    SipdShape Shape,
    string RegionCode,
    int FirstYear,
    int LastYear,
    string? OwnerCode,
    string? OwnerName,
    string Frame,
    IReadOnlyList<SipdProgramme> Programmes);

/// <param name="Extension">How the document's words differ from ours, see <see cref="JsonDifference"/>; null where they do not.</param>
/// <param name="Path">Place in the document, $.misi[0].tujuan[0].sasaran[0].program[2]; empty where it comes from our store.</param>
public sealed record SipdProgramme(
    string Code,
    string Name,
    string? FieldCode,
    string? FieldName,
    string? AgencyCode,
    string? AgencyName,
    IReadOnlyList<SipdIndicator> Indicators,
    string? Extension = null,
    string Path = "");

/// <param name="Row">Number of the indicator in the document, from 1.</param>
/// <param name="Extension">As of a programme; <see cref="Absent"/> where the document has no such indicator.</param>
public sealed record SipdIndicator(
    int Row,
    string? Outcome,
    string? Number,
    string Name,
    string? Unit,
    string? BaselineText,
    decimal? Baseline,
    IReadOnlyList<SipdTarget> Targets,
    string? Extension = null,
    string? Direction = null)
{
    /// <summary>Of the line that only carries the ceiling of a programme without indicators; it is not written.</summary>
    public const string Absent = "false";
}

/// <summary>Target and ceiling of one year.</summary>
public sealed record SipdTarget(int Year, string? Words, decimal? Value, long? Rupiah);

/// <param name="Plans">In the order of the file.</param>
/// <param name="IsList">The file is a list, also where it holds one document.</param>
/// <param name="Problems">What is odd and was taken nevertheless.</param>
public sealed record SipdFile(IReadOnlyList<SipdPlan> Plans, bool IsList, IReadOnlyList<Problem> Problems);
