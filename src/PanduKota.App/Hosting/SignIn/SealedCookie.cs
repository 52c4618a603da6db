using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>Words that wait in the browser for a few minutes, sealed so that it can neither read nor change them.</summary>
public sealed class SealedCookie(IDataProtectionProvider protection)
{
    public void Put(HttpContext http, string name, string words, TimeSpan validFor) =>
        http.Response.Cookies.Append(name, Seal(name).Protect(words, validFor), new CookieOptions
        {
            HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, MaxAge = validFor, IsEssential = true, Path = "/",
        });

    /// <summary>The words, without taking them away; null when there are none, or they are too old or not ours.</summary>
    public string? Read(HttpContext http, string name)
    {
        if (http.Request.Cookies[name] is not { Length: > 0 } sealedWords)
        {
            return null;
        }
        try
        {
            return Seal(name).Unprotect(sealedWords);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>The words; they are gone afterwards.</summary>
    public string? Take(HttpContext http, string name)
    {
        var words = Read(http, name);
        http.Response.Cookies.Delete(name, new CookieOptions { HttpOnly = true, Secure = http.Request.IsHttps, SameSite = SameSiteMode.Lax, Path = "/" });
        return words;
    }

    private ITimeLimitedDataProtector Seal(string name) => protection.CreateProtector("PanduKota.Cookie", name).ToTimeLimitedDataProtector();
}
