namespace PanduKota.App.Hosting;

/// <summary>Tells the browser to run nothing and show nothing that this server did not send as a file of its own.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; object-src 'none'; "
        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'";

    /// <summary>For downloads: should a browser show one all the same, it is a page of nobody's.</summary>
    private const string FilePolicy = "sandbox; default-src 'none'; frame-ancestors 'none'";

    /// <summary>A year, for the hosts below as well.</summary>
    private const string OnlyHttps = "max-age=31536000; includeSubDomains";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            var isDownload = headers.ContentDisposition.ToString().StartsWith("attachment", StringComparison.OrdinalIgnoreCase);
            // A page with looser needs (a published book) may have set its own before.
            headers.TryAdd("Content-Security-Policy", isDownload ? FilePolicy : Policy);
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=()";
            headers.XFrameOptions = "DENY";
            if (http.Request.IsHttps)
            {
                headers.StrictTransportSecurity = OnlyHttps;
            }
            if (http.User.Identity?.IsAuthenticated == true)
            {
                // What somebody may see because he is signed in must not lie about in the browser when he has left.
                headers.TryAdd("Cache-Control", "no-store");
            }
            if (IsTextWithoutCharset(http.Response.ContentType))
            {
                http.Response.ContentType += "; charset=utf-8";
            }
            return Task.CompletedTask;
        });
        return next(http);
    });

    /// <summary>A browser must not guess the letters of a text.</summary>
    private static bool IsTextWithoutCharset(string? type) =>
        type is not null && !type.Contains("charset", StringComparison.OrdinalIgnoreCase)
        && (type.StartsWith("text/", StringComparison.OrdinalIgnoreCase) || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase));
}
