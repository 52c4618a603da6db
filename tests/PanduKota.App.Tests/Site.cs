using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.App.Hosting;
using PanduKota.Features.People;
using PanduKota.Features.Storage.Scanning;
using PanduKota.Testing;
using Xunit;

namespace PanduKota.App.Tests;

/// <summary>The whole host on a port of its own, with a fresh database: one for each test class that asks for it.</summary>
public partial class Site : TestDatabase, IAsyncLifetime
{
    private WebApplication app = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>Services of the running host.</summary>
    public IServiceProvider Host => app.Services;

    public PanduWebOptions WebOptions => new(
        Path.GetDirectoryName(Options.FilesFolder)!, IsPostgres ? Options.ConnectionString : null, IsDemo)
    {
        SecondFactor = SecondFactor, VirusScan = VirusScan, SignInsPerMinute = 100_000, PublicPostsPerMinute = 100_000, WritesPerMinute = 1_000_000,
    };

    /// <summary>Most tests are about something else than signing in; those that are say so.</summary>
    protected virtual SecondFactorDemand SecondFactor => SecondFactorDemand.None;

    protected virtual ScanAddress VirusScan => ScanAddress.None;

    protected virtual bool IsDemo => false;

    /// <summary>Further settings, as the command line gives them.</summary>
    protected virtual string[] Settings => [];

    public virtual async Task InitializeAsync()
    {
        app = PanduWeb.Build(["--urls", "http://127.0.0.1:0", "--Logging:LogLevel:Default=Error", .. Settings], WebOptions);
        await app.StartAsync();
        Address = new Uri(app.Urls.First());
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    /// <summary>Somebody who has not signed in. Redirects are not followed, so that a test sees them.</summary>
    public HttpClient Visitor() => new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new() }) { BaseAddress = Address };

    /// <summary>A program with a key for this role.</summary>
    public HttpClient Program(Actor actor)
    {
        var secret = Secrets.New();
        using (var scope = Scope())
        {
            scope.Db.ApiKeys.Add(new ApiKey
            {
                Id = Guid.CreateVersion7(), SecretHash = Secrets.HashOf(secret), Prefix = secret[..9], Name = actor.Name, Role = actor.Role,
                RegionCode = actor.RegionCode, AgencyId = actor.AgencyId, MadeBy = "uji", MadeAtUtc = DateTime.UtcNow, ValidUntilUtc = DateTime.UtcNow.AddHours(1),
            });
            scope.Db.SaveChanges();
        }
        var client = Visitor();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", secret);
        return client;
    }

    /// <summary>A person who came in by a link, through the pages as a browser would.</summary>
    public async Task<HttpClient> Person(Actor actor)
    {
        var client = Visitor();
        await using var scope = Host.CreateAsyncScope();
        var token = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().Make(actor, TimeSpan.FromHours(1), Actors.Operator, CancellationToken.None);
        await Came(client, "/masuk/" + token, "?handler=Link");
        return client;
    }

    /// <summary>Somebody with an account of his own, who took up an invitation and set this password.</summary>
    public async Task<HttpClient> Member(string email, string name, Office office, string password = "kuda baterai staples biru")
    {
        var token = await Invite(email, name, office);
        var client = Visitor();
        await Came(client, "/undangan/" + token, "", new("New", password), new("Again", password));
        return client;
    }

    /// <summary>Invites somebody to an office in a region that there is; answers the token of the link, if it needs one.</summary>
    public async Task<string?> Invite(string email, string name, Office office)
    {
        await using var scope = Host.CreateAsyncScope();
        var invited = await scope.ServiceProvider.GetRequiredService<InvitePerson>().Run(new(email, name, office), Actors.Operator, CancellationToken.None);
        return invited.Value.Token;
    }

    /// <summary>Posts a form of this site with the token of the page on which it stands.</summary>
    public static async Task<HttpResponseMessage> Post(HttpClient client, string page, string handler, params KeyValuePair<string, string>[] fields) =>
        await client.PostAsync(new Uri(page + handler, UriKind.Relative), new FormUrlEncodedContent([await FormToken(client, page), .. fields]));

    private static async Task Came(HttpClient client, string page, string handler, params KeyValuePair<string, string>[] fields)
    {
        var answer = await Post(client, page, handler, fields);
        if ((int)answer.StatusCode is not (302 or 303))
        {
            throw new InvalidOperationException($"Signing in answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }
    }

    /// <summary>The antiforgery field of the form on a page.</summary>
    public static async Task<KeyValuePair<string, string>> FormToken(HttpClient client, string path)
    {
        var page = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        var token = FormTokenField().Match(page);
        return token.Success
            ? new("__RequestVerificationToken", token.Groups[1].Value)
            : throw new InvalidOperationException($"{path} has no form with a token.");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex FormTokenField();
}
