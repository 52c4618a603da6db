using System.Globalization;
using System.Threading.RateLimiting;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>
/// How often one address may try to sign in or ask for mail. Counted by each node for itself; an account is locked by its
/// own wrong tries all the same, on every node.
/// </summary>
public static class SignInLimits
{
    public const string Policy = "sign-in";

    public static void AddSignInLimits(this IServiceCollection services, PanduWebOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, http => IsCounted(http, options)
            ? RateLimitPartition.GetFixedWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = options.SignInsPerMinute, Window = TimeSpan.FromMinutes(1), QueueLimit = 0,
            })
            : RateLimitPartition.GetNoLimiter("free"));
    });

    // Reading a page is free, and so are the role cards of the demonstration, which open no account.
    private static bool IsCounted(HttpContext http, PanduWebOptions options) =>
        HttpMethods.IsPost(http.Request.Method) && !(options.IsDemo && http.Request.Query["handler"] == "Demo");
}
