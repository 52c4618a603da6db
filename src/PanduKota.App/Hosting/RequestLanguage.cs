using Microsoft.AspNetCore.Localization;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>Indonesian unless the visitor chose English; the choice is kept in a cookie and made by a plain link.</summary>
public static class RequestLanguage
{
    public const string CookieName = HostCookies.Ours + "lang";

    public static void AddRequestLanguage(this IServiceCollection services) =>
        services.Configure<RequestLocalizationOptions>(options =>
        {
            options.DefaultRequestCulture = new RequestCulture(Languages.Indonesian);
            options.SupportedCultures = [.. Languages.All];
            options.SupportedUICultures = [.. Languages.All];
            // A browser's own language says little about an office's; Indonesian stands until somebody chooses.
            options.RequestCultureProviders = [new CustomRequestCultureProvider(FromCookie)];
        });

    /// <summary>GET /bahasa/en?kembali=/daerah sets the cookie and goes back; only to a page of this site.</summary>
    public static void MapLanguageSwitch(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/bahasa/{language}", (string language, string? kembali, HttpContext http) =>
        {
            if (language is not ("id" or "en"))
            {
                return Results.NotFound();
            }
            http.Response.Cookies.Append(CookieName, language, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(400),
                SameSite = SameSiteMode.Lax,
                HttpOnly = true,
                Secure = http.Request.IsHttps,
                IsEssential = true,
            });
            return Results.LocalRedirect(LocalPath(kembali));
        }).AllowAnonymous();

    /// <summary>The path if it stays on this site, otherwise the front page.</summary>
    public static string LocalPath(string? path) =>
        path is ['/', ..] && !(path.Length > 1 && path[1] is '/' or '\\') && !path.Any(char.IsControl) ? path : "/";

    private static Task<ProviderCultureResult?> FromCookie(HttpContext http)
    {
        var chosen = http.Request.Cookies[CookieName] == "en" ? Languages.English : Languages.Indonesian;
        return Task.FromResult<ProviderCultureResult?>(new ProviderCultureResult(chosen.Name));
    }
}
