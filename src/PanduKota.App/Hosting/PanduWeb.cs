using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using PanduKota.App.Api;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.App.Pages.Jobs;
using PanduKota.App.Pages;
using PanduKota.App.Pages.Drafts;
using PanduKota.App.Pages.People;
using PanduKota.Features.People;

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
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.UseStrongTls();
            // Pages that take larger files say so themselves.
            kestrel.Limits.MaxRequestBodySize = UploadedFile.MostBytes + 1024 * 1024;
        });
        builder.Logging.AddCollector(builder.Configuration);
        Directory.CreateDirectory(options.DataFolder);
        AddServices(builder.Services, options);
        var app = builder.Build();
        Use(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, PanduWebOptions options)
    {
        services.AddUseCases(options);
        services.AddHostedService<OpenDatabase>();
        services.AddScoped<SealedUploads>();
        services.AddHostedService<JobWorker>();
        services.AddWatching(options);
        services.AddHttpContextAccessor();
        services.AddProxies(options);
        AddSignIn(services, options);
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = HostCookies.Ours + "form";
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
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
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = UploadedFile.MostBytes);
        services.Configure<CookieTempDataProviderOptions>(kept => (kept.Cookie.Name, kept.Cookie.SecurePolicy) = (HostCookies.Ours + "kabar", CookieSecurePolicy.SameAsRequest));
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.AddSingleton<SecurityLog>();
        services.AddRazorPages().AddMvcOptions(mvc =>
        {
            mvc.Filters.Add<ForgedFormFilter>();
            mvc.Filters.Add(new KnownHandlers());
            // Names with brackets as jQuery posts them are not ours, and one without its closing bracket breaks the request.
            mvc.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            mvc.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        });
        services.AddPanduApi();
        services.AddScoped<Shell>();
        services.AddScoped<Say>();
        services.AddScoped<CurrentActor>();
        services.AddScoped<FormDrafts>();
        services.AddScoped<JourneyQueries>();
        services.AddScoped<ReceiptFiles>();
        services.AddScoped<NationQueries>();
    }

    private static void AddSignIn(IServiceCollection services, PanduWebOptions options)
    {
        services.AddDataProtection().SetApplicationName("PanduKota").UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration
        {
            // New keys; cookies that older keys have sealed are read until those keys end.
            EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM,
        });
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeysInDatabase>();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(SessionCookie.Set)
            .AddScheme<AuthenticationSchemeOptions, ApiKeyAuthentication>(ApiKeyAuthentication.SchemeName, null);
        services.AddIdentityCore<Account>().AddUserStore<PasskeyStore>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // Finger, face or PIN on the device: then a passkey is both factors at once.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
        });
        services.AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.AddScoped<Passkeys>();
        services.AddSingleton<SealedCookie>();
        services.AddScoped<SignInFlow>();
        services.AddScoped<InviteForm>();
        services.AddSingleton<OpenIdSignIn>();
        services.AddRequestLimits(options);
    }

    private static void Use(WebApplication app, PanduWebOptions options)
    {
        app.UseHostCookies();
        app.UseSecurityHeaders();
        app.UseHttpsOnly(options);
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
        app.UseRouteRules();
        app.UseRateLimiter();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapWatching();
        app.MapLanguageSwitch();
        app.MapOpenIdSignIn();
        app.MapPanduApi();
        app.MapRazorPages().WithStaticAssets();
    }

    internal static bool IsApi(HttpContext http) => http.Request.Path.StartsWithSegments("/api/v1", StringComparison.Ordinal);
}
