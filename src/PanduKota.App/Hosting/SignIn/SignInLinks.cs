using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>
/// Links that sign one person in, once. A link carries its own content, sealed with the server's keys; a file named after
/// its id marks it as used, so that a second use fails even after a restart.
/// </summary>
public sealed class SignInLinks(IDataProtectionProvider protection, PanduWebOptions options, TimeProvider clock)
{
    private readonly IDataProtector protector = protection.CreateProtector("PanduKota.SignInLinks.v1");
    private readonly string usedFolder = Path.Combine(options.DataFolder, "sign-in-links-used");

    /// <summary>The last part of the address /masuk/{token}.</summary>
    public string Make(Actor actor, TimeSpan validFor)
    {
        var link = new Link(actor, clock.GetUtcNow().UtcDateTime + validFor, Guid.CreateVersion7());
        return Base64Url.EncodeToString(protector.Protect(JsonSerializer.SerializeToUtf8Bytes(link)));
    }

    /// <summary>Who the link is for, without using it up.</summary>
    public Outcome<Actor> Read(string token)
    {
        if (Open(token) is not { } link)
        {
            return Refusal("AUTH-001", Text.Of("Tautan masuk ini tidak dikenali."));
        }
        if (clock.GetUtcNow().UtcDateTime > link.ValidUntilUtc)
        {
            return Refusal("AUTH-002", Text.Of("Tautan masuk ini sudah kedaluwarsa."));
        }
        return File.Exists(MarkOf(link)) ? Used() : link.Actor;
    }

    /// <summary>Uses the link up. Of two uses at the same moment one wins.</summary>
    public Outcome<Actor> Use(string token)
    {
        var read = Read(token);
        if (!read.IsOk || Open(token) is not { } link)
        {
            return read;
        }
        Directory.CreateDirectory(usedFolder);
        try
        {
            using var mark = new FileStream(MarkOf(link), FileMode.CreateNew);
            return read;
        }
        catch (IOException) when (File.Exists(MarkOf(link)))
        {
            return Used();
        }
    }

    private static Problem Used() => Refusal("AUTH-003", Text.Of("Tautan masuk ini sudah pernah dipakai."));

    private static Problem Refusal(string code, Text message) =>
        Problem.Error(code, message, Text.Of("Minta tautan baru kepada pengelola sistem."));

    private Link? Open(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<Link>(protector.Unprotect(Base64Url.DecodeFromChars(token)));
        }
        catch (Exception broken) when (broken is CryptographicException or FormatException or JsonException)
        {
            return null;
        }
    }

    // Named after the id inside the seal: the same bytes can be written as text in more than one way.
    private string MarkOf(Link link) => Path.Combine(usedFolder, link.Id.ToString("N"));

    private sealed record Link(Actor Actor, DateTime ValidUntilUtc, Guid Id);
}
