using PanduKota.Engines.Words;

namespace PanduKota.Documents.Books;

/// <summary>A run of words inside a paragraph. A <see cref="Text"/> is one by itself.</summary>
public sealed record Inline(Text Words)
{
    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    /// <summary>An address on the web (http, https, mailto); anything else is written without a link.</summary>
    public string? Link { get; init; }

    /// <summary>Anchor of a heading, table or figure: the words are replaced by its number ("Tabel 3").</summary>
    public string? Reference { get; init; }

    public static Inline Bold(Text words) => new(words) { IsBold = true };

    public static Inline Italic(Text words) => new(words) { IsItalic = true };

    public static Inline To(string anchor) => new(Text.Verbatim("")) { Reference = anchor };

    public static Inline Web(Text words, string address) => new(words) { Link = address };

    public static implicit operator Inline(Text words) => new(words);

    /// <summary>The link, when it is one that may be followed from a document.</summary>
    internal string? SafeLink =>
        Link is not null && Uri.TryCreate(Link, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto"
            ? new Uri(Link).AbsoluteUri
            : null;
}
