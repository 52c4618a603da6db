using Microsoft.Extensions.Primitives;

namespace PanduKota.App.Hosting;

/// <summary>
/// Over HTTPS each cookie of ours is called __Host-...: browsers then take it from this very host alone, and only as a
/// secure one, so that no neighbour under the same domain can plant it. The rest of the program knows the short names; over
/// plain HTTP, on a machine of one's own, they are the names.
/// </summary>
public static class HostCookies
{
    public const string Prefix = "__Host-";

    /// <summary>How all our cookies begin.</summary>
    public const string Ours = "pandu.";

    /// <summary>Stands before everything that writes cookies: what is registered first runs last when the answer starts.</summary>
    public static void UseHostCookies(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        if (!http.Request.IsHttps)
        {
            return next(http);
        }
        http.Request.Headers.Cookie = Known(http.Request.Headers.Cookie);
        http.Response.OnStarting(() =>
        {
            http.Response.Headers.SetCookie = new StringValues([.. http.Response.Headers.SetCookie.OfType<string>().Select(Named)]);
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>The request's cookies with short names; one of ours that came without the prefix was planted, or is of the time before.</summary>
    private static StringValues Known(StringValues header)
    {
        var kept = header.OfType<string>().SelectMany(line => line.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(cookie => !cookie.StartsWith(Ours, StringComparison.OrdinalIgnoreCase))
            .Select(cookie => cookie.StartsWith(Prefix + Ours, StringComparison.Ordinal) ? cookie[Prefix.Length..] : cookie).ToList();
        return kept.Count == 0 ? StringValues.Empty : string.Join("; ", kept);
    }

    private static string Named(string cookie) => !cookie.StartsWith(Ours, StringComparison.Ordinal) ? cookie
        : Prefix + cookie + (cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase) ? "" : "; secure");
}
