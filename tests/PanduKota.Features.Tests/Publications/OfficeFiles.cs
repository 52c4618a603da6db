using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace PanduKota.Features.Tests.Publications;

/// <summary>What Microsoft's own validator says of a Word document.</summary>
internal static class OfficeFiles
{
    public static IReadOnlyList<string> Complaints(byte[] docx)
    {
        using var stream = new MemoryStream(docx);
        using var package = WordprocessingDocument.Open(stream, false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(package).Take(10).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}")];
    }
}
