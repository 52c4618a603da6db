using System.Xml;

namespace PanduKota.Documents.Workbooks.Xlsx;

/// <summary>
/// Walks the XML of one part, forwards only and with bounds: no DTD, no entity but the five of XML, no outside look-up,
/// no deep nesting, no endless list of made-up names.
/// </summary>
internal sealed class PartReader : IDisposable
{
    private const int Deepest = 64;

    private readonly XmlReader xml;
    private readonly CountedStream stream;
    private readonly string part;
    private readonly XlsxLimits limits;
    private readonly char[] buffer = new char[4096];

    public PartReader(CountedStream stream, string part, XlsxLimits limits)
    {
        (this.stream, this.part, this.limits) = (stream, part, limits);
        Names = new BoundedNames();
        xml = XmlReader.Create(stream, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = Names,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersFromEntities = 1024,
        });
    }

    /// <summary>Names added here are the same objects that <see cref="Name"/> answers, so that they compare by reference.</summary>
    public XmlNameTable Names { get; }

    public string Name => xml.LocalName;

    public bool IsStart => xml.NodeType == XmlNodeType.Element;

    public bool IsEnd => xml.NodeType == XmlNodeType.EndElement;

    public bool IsEmptyElement => xml.IsEmptyElement;

    public int Depth => xml.Depth;

    public bool Read()
    {
        var more = xml.Read();
        stream.TokenDone();
        if (xml.Depth > Deepest)
        {
            throw new RefusedFileException(FileProblems.Part(part));
        }
        return more;
    }

    public string? Attribute(string name) => xml.GetAttribute(name);

    /// <summary>An attribute by its local name, whatever its namespace (r:id in both dialects of the standard).</summary>
    public string? AttributeOfAnyNamespace(string name)
    {
        string? found = null;
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && xml.Prefix.Length > 0)
            {
                found = xml.Value;
            }
        }
        xml.MoveToElement();
        return found;
    }

    /// <summary>The text inside the current element, up to its end; elements inside it are passed over.</summary>
    public string ElementText(System.Text.StringBuilder into)
    {
        into.Clear();
        AppendElementText(into);
        return into.ToString();
    }

    public void AppendElementText(System.Text.StringBuilder into)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }
        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                AppendValue(into);
            }
        }
    }

    public void Dispose()
    {
        xml.Dispose();
        stream.Dispose();
    }

    private void AppendValue(System.Text.StringBuilder into)
    {
        for (int got; (got = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
        {
            stream.TokenDone();
            into.Append(buffer, 0, got);
            if (into.Length > limits.CellLetters)
            {
                throw new RefusedFileException(FileProblems.LongCell(limits.CellLetters, null, null));
            }
        }
    }

    /// <summary>A table of names that stops at a number no honest part comes near.</summary>
    private sealed class BoundedNames : NameTable
    {
        private const int Most = 4_000;
        private int count;

        public override string Add(char[] key, int start, int len)
        {
            if (Get(key, start, len) is { } known)
            {
                return known;
            }
            Count();
            return base.Add(key, start, len);
        }

        public override string Add(string key)
        {
            if (Get(key) is { } known)
            {
                return known;
            }
            Count();
            return base.Add(key);
        }

        private void Count()
        {
            if (++count > Most)
            {
                throw new XmlException("Too many names.");
            }
        }
    }
}
