using System.Globalization;
using System.Threading.RateLimiting;
using PanduKota.App.Hosting.Watching;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>
/// How often one address may try to sign in, ask for mail or post to a public page, and how often a person or program may
/// write. Counted by each node for itself; an account is locked by its own wrong tries all the same, on every node.
/// </summary>
public static class RequestLimits
{
    /// <summary>Signing in, invitations, new passwords.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Other pages to which a visitor can post.</summary>
    public const string PublicPosting = "public-posting";

    public static void AddRequestLimits(this IServiceCollection services, PanduWebOptions options) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (context, _) =>
        {
            context.HttpContext.RequestServices.GetRequiredService<SecurityLog>().Note(SecurityEvent.TooManyRequests, context.HttpContext, "limit");
            if (context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                context.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(SignIn, http => IsCounted(http, options) ? InAMinute(AddressOf(http), options.SignInsPerMinute) : Free);
        limiter.AddPolicy(PublicPosting, http => HttpMethods.IsPost(http.Request.Method) ? InAMinute(AddressOf(http), options.PublicPostsPerMinute) : Free);
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
            HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method) || WhoWrites(http) is not { } who
                ? Free
                : InAMinute(who, options.WritesPerMinute));
    });

    private static RateLimitPartition<string> Free { get; } = RateLimitPartition.GetNoLimiter("free");

    private static RateLimitPartition<string> InAMinute(string who, int times) =>
        RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 });

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress?.ToString() ?? "";

    // Visitors are counted by the policies of the few pages to which they can post.
    private static string? WhoWrites(HttpContext http) => CurrentActor.SessionOf(http.User) is { } session ? session.ToString()
        : http.User.Identity is { IsAuthenticated: true, Name: { } program } ? "key " + program
        : null;

    // Reading a page is free, and so are the role cards of the demonstration, which open no account.
    private static bool IsCounted(HttpContext http, PanduWebOptions options) =>
        HttpMethods.IsPost(http.Request.Method) && !(options.IsDemo && http.Request.Query["handler"] == "Demo");
}
