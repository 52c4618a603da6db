using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using PanduKota.App.Api;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.App.Pages.Jobs;
using PanduKota.App.Pages;

namespace PanduKota.App.Hosting;

/// <summary>The web host: pages now, and the place where the JSON API hangs itself in.</summary>
public static class PanduWeb
{
    /// <summary>Builds the host without starting it. Listens where ASPNETCORE_URLS or --urls say.</summary>
    public static WebApplication Build(string[] args, PanduWebOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(PanduWeb).Assembly.GetName().Name,
            // Started from any folder, the files of the browser lie beside the program.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        // What went wrong is worth a line; every query and request is not. --Logging:LogLevel:... says otherwise.
        if (builder.Configuration["PANDU_LOG"] == "json")
        {
            builder.Logging.ClearProviders().AddJsonConsole(json => json.UseUtcTimestamp = true);
        }
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        Directory.CreateDirectory(options.DataFolder);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Use(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, PanduWebOptions options)
    {
        services.AddUseCases(options);
        services.AddHostedService<OpenDatabase>();
        services.AddHostedService<JobWorker>();
        services.AddWatching();
        services.AddHttpContextAccessor();
        AddSealing(services, options);
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SetCookie)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeys.Scheme, null);
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "pandu.form";
            antiforgery.HeaderName = "X-Form-Token";
        });
        services.AddRequestLanguage();
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<WebEncoderOptions>(web => web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.AddRazorPages();
        services.AddPanduApi();
        services.AddScoped<Shell>();
        services.AddScoped<Say>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<JourneyQueries>();
        services.AddScoped<ReceiptFiles>();
        services.AddScoped<NationQueries>();
    }

    /// <summary>What is sealed with the server's own keys: sign-in links and API keys. Commands make them, the web reads them.</summary>
    public static void AddSealing(IServiceCollection services, PanduWebOptions options)
    {
        services.AddDataProtection()
            .SetApplicationName("PanduKota")
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataFolder, "keys")));
        services.AddSingleton<SignInLinks>();
        services.AddSingleton<ApiKeys>();
    }

    private static void SetCookie(CookieAuthenticationOptions cookie)
    {
        cookie.Cookie.Name = "pandu.masuk";
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.HttpOnly = true;
        cookie.ExpireTimeSpan = TimeSpan.FromHours(12);
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/masuk";
        cookie.ReturnUrlParameter = "kembali";
        // A program that shows a key is who the key says, whatever cookies it carries.
        cookie.ForwardDefaultSelector = http => ApiKeys.IsUsedBy(http) ? ApiKeys.Scheme : null;
        // A person who is signed in but may not is told so, and is not sent to sign in again.
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
        var toSignIn = cookie.Events.OnRedirectToLogin;
        cookie.Events.OnRedirectToLogin = context =>
        {
            if (!IsApi(context.HttpContext))
            {
                return toSignIn(context);
            }
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    private static void Use(WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseRequestLocalization();
        app.UseWhen(http => !IsApi(http), pages =>
        {
            pages.UseExceptionHandler("/galat/500");
            pages.UseStatusCodePagesWithReExecute("/galat/{0}");
        });
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapWatching();
        app.MapLanguageSwitch();
        app.MapPanduApi();
        app.MapRazorPages().WithStaticAssets();
    }

    private static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal);
}
