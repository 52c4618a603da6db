using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Documents.Books;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Editions;

namespace PanduKota.App.Pages.Publications;

/// <summary>
/// What the QR code of a published book leads to: which edition it is, the hashes of its files, and a check of the file that
/// somebody holds. Open to everybody; nothing is known of books that are not published.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.PublicPosting)]
[RequestSizeLimit(EditionModel.MostBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = EditionModel.MostBytes)]
public sealed class EditionModel(EditionQueries editions, PanduWebOptions options, Shell shell, Say t) : PageModel
{
    internal const long MostBytes = 64 * 1024 * 1024;

    /// <summary>The web edition brings its own style and nothing else; it may not run or load anything.</summary>
    internal const string BookPolicy = "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'none'";

    /// <param name="Words">The answer in a sentence.</param>
    public sealed record Answer(bool IsOfThisEdition, Text Words, string Sha256);

    public EditionLine Edition { get; private set; } = null!;

    public Answer? Verdict { get; private set; }

    public string QrSvg { get; private set; } = "";

    public async Task<IActionResult> OnGet(string token, CancellationToken cancel) => await Load(token, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnGetFile(string token, EditionFormat bentuk, CancellationToken cancel)
    {
        if (!await Load(token, cancel) || await editions.File(Edition.RegionCode, Edition.Id, bentuk, cancel) is not { } file)
        {
            return NotFound();
        }
        if (bentuk != EditionFormat.Html)
        {
            return File(file.Bytes, file.ContentType, file.FileName);
        }
        Response.Headers.ContentSecurityPolicy = BookPolicy;
        return File(file.Bytes, file.ContentType);
    }

    /// <summary>Tells whether a file is one of this edition. The bytes go through the sum and nowhere else.</summary>
    public async Task<IActionResult> OnPost(string token, IFormFile? berkas, CancellationToken cancel)
    {
        if (!await Load(token, cancel))
        {
            return NotFound();
        }
        if (berkas is not null)
        {
            await using var stream = berkas.OpenReadStream();
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
            Verdict = await Judge(hash, cancel);
        }
        return Page();
    }

    private async Task<Answer> Judge(string hash, CancellationToken cancel)
    {
        if (Edition.Files.Any(f => f.Sha256 == hash))
        {
            return new Answer(true, Text.Of("Berkas ini adalah edisi {0} dari {1}, tanpa perubahan.", Edition.Number, Edition.Name), hash);
        }
        return await editions.WithFile(hash, cancel) is [var other, ..]
            ? new Answer(false, Text.Of("Berkas ini edisi lain: edisi {0} dari {1}, {2}.", other.Number, other.Name, other.RegionName), hash)
            : new Answer(false, Text.Of("Berkas ini bukan edisi ini, atau sudah berubah sejak diterbitkan."), hash);
    }

    private async Task<bool> Load(string token, CancellationToken cancel)
    {
        if (await editions.ByToken(token, cancel) is not { } found)
        {
            return false;
        }
        Edition = found;
        shell.Title = t["{0}, {1}", found.Name, found.RegionName];
        var address = $"{SiteAddress.Of(options, Request)}/edisi/{token}";
        var (size, path) = QrDrawing.Path(address);
        QrSvg = $"<svg class=\"qr\" role=\"img\" aria-label=\"{System.Net.WebUtility.HtmlEncode(t["Kode QR halaman ini"])}\" viewBox=\"0 0 {size} {size}\" width=\"132\" height=\"132\">"
            + $"<rect width=\"{size}\" height=\"{size}\" fill=\"#fff\"/><path fill=\"#000\" d=\"{path}\"/></svg>";
        return true;
    }
}
