using PanduKota.Documents.Books;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

/// <summary>A test that prints: skipped, and said so, on a machine without Chromium.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        Skip = PdfPrinter.FindBrowser() is null ? "NOT RUN: there is no Chromium on this machine (apt install chromium)." : null;
    }
}

/// <summary>A test that opens a document in LibreOffice: skipped, and said so, on a machine without it.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        Skip = OfficePages.Find() is null ? "NOT RUN: there is no LibreOffice on this machine (apt install libreoffice-writer)." : null;
    }
}
