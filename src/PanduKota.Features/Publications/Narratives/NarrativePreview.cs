using PanduKota.Documents.Books;

namespace PanduKota.Features.Publications.Narratives;

/// <summary>Marks where a narrative stands in a book, so that it can be shown by itself with the numbers of the whole.</summary>
internal static class NarrativePreview
{
    public static Marker Begin(string key) => new(key);

    public static Marker End(string key) => new("/" + key);

    /// <summary>The narrative as HTML with the numbers of its book; null when the book does not hold it.</summary>
    public static string? Of(BookNumbering numbering, string key) => HtmlWriter.WritePart(numbering, Begin(key), End(key));
}
