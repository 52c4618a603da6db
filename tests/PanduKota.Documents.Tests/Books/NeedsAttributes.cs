using PanduKota.Documents.Books;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

/// <summary>What a test needs from the machine. Without it the test is skipped, and says so instead of passing.</summary>
internal static class Needs
{
    public static string? Chromium => PdfPrinter.FindBrowser() is null ? "NOT RUN: there is no Chromium on this machine (apt install chromium)." : null;

    public static string? LibreOffice => OfficePages.Find() is null ? "NOT RUN: there is no LibreOffice on this machine (apt install libreoffice-writer)." : null;
}

/// <summary>A test that prints.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class ChromiumFactAttribute : FactAttribute
{
    public ChromiumFactAttribute()
    {
        Skip = Needs.Chromium;
    }
}

/// <summary>A test that opens a document in LibreOffice.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class LibreOfficeFactAttribute : FactAttribute
{
    public LibreOfficeFactAttribute()
    {
        Skip = Needs.LibreOffice;
    }
}
