using PanduKota.Engines.Words;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>One narrative of a plan in the list.</summary>
/// <param name="Owner">Who has to write it: the agency it was given to, else the owner that the template names.</param>
/// <param name="Books">Names of the books that hold it.</param>
/// <param name="Letters">0 while it is not written.</param>
public sealed record NarrativeLine(
    string Key, Text Title, string Owner, Guid? OwnerAgencyId, IReadOnlyList<Text> Books, int Letters, int Version, DateTime? ChangedAtUtc, string? ChangedBy);

/// <summary>One narrative, to be read and changed.</summary>
public sealed record NarrativeDetails(NarrativeLine Line, Text Hint, string Language, string Markdown);

/// <summary>A name that a narrative may use, with what it stands for now.</summary>
/// <param name="Kind">figure in a sentence; table or chart on a line of its own; place for {{rujuk:...}}.</param>
/// <param name="Value">The present figure, or the caption.</param>
public sealed record ReferenceLine(string Name, ReferenceKind Kind, Text Meaning, Text Value);

public enum ReferenceKind
{
    Figure,
    Table,
    Chart,
    Place,
}
