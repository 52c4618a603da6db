using System.Globalization;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.Mailing;
using PanduKota.Features.Jobs;
using PanduKota.Features.People;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Scanning;

namespace PanduKota.App.Hosting;

/// <summary>What a web host of PanduKota has to know before it starts.</summary>
/// <param name="DataFolder">Folder for the database and the files; made when it is missing.</param>
/// <param name="Database">Connection string of PostgreSQL; null means SQLite in the data folder.</param>
/// <param name="IsDemo">One-click role cards instead of links. Only for a data folder that holds nothing but the invented region: whoever
/// can open the page can take any role.</param>
public sealed record PanduWebOptions(string DataFolder, string? Database = null, bool IsDemo = false)
{
    public const string LeaseVariable = "PANDU_JOB_LEASE";

    /// <summary>Shorter, and a busy machine would lose its own jobs; longer, and people wait for nothing.</summary>
    public static bool IsLease(int seconds) => seconds is >= 5 and <= 3600;

    /// <summary>How long a runner that has gone silent keeps its job.</summary>
    public JobLeaseTime Lease { get; init; } = JobLeaseTime.Usual;

    public StorageOptions Storage => Database is null
        ? new StorageOptions("sqlite", "Data Source=" + Path.Combine(DataFolder, "pandu.db"), Path.Combine(DataFolder, "files"))
        : new StorageOptions("postgres", Database, Path.Combine(DataFolder, "files"));

    /// <summary>Where mail goes; without a server, into a folder of the data folder.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public MailOptions Mail { get => (field ?? new MailOptions("")) with { SpoolFolder = Path.Combine(DataFolder, "surat-keluar") }; init; }

    /// <summary>A provider of sign-ins; null for none.</summary>
    public OpenIdOptions? OpenId { get; init; }

    /// <summary>Who must sign in with a second factor; nobody in the demonstration, whose role cards have no accounts.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public SecondFactorDemand SecondFactor { get => IsDemo ? SecondFactorDemand.None : field ?? SecondFactorDemand.Usual; init; }

    /// <summary>Keys that seal secrets in the database; none leaves them open.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public SecretKeys Secrets { get => field ?? SecretKeys.None; init; }

    /// <summary>The service that knows passwords from breaches; none unless one is set.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public BreachService Breaches { get => field ?? BreachService.None; init; }

    /// <summary>Who looks for viruses in what people hand in; nobody unless one is set.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public ScanAddress VirusScan { get => field ?? ScanAddress.None; init; }

    /// <summary>How long a code of an authenticator app is taken.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public CodeSlack CodeSlack { get => field ?? CodeSlack.Usual; init; }

    /// <summary>Machines whose word of the visitor's address counts, besides this one.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public Machines Proxies { get => field ?? Machines.None; init; }

    /// <summary>Machines that are reached over a network which encrypts by itself.</summary>
    [System.Diagnostics.CodeAnalysis.AllowNull]
    public Machines Encrypted { get => field ?? Machines.None; init; }

    /// <summary>Opens /metrics to whoever shows it.</summary>
    public string? MetricsToken { get; init; }

    /// <summary>Tries to sign in that one address has in a minute, on each node.</summary>
    public int SignInsPerMinute { get; init; } = 30;

    /// <summary>Posts to other public pages that one address has in a minute, on each node.</summary>
    public int PublicPostsPerMinute { get; init; } = 30;

    /// <summary>Writes that one person or program has in a minute, on each node: ten a second is more than anybody types.</summary>
    public int WritesPerMinute { get; init; } = 600;

    /// <summary>What is wrong with the settings; the host refuses to start with these.</summary>
    public IReadOnlyList<Problem> Wrong { get; init; } = [];

    /// <summary>From PANDU_DATA (or PANDU_HOME/data), PANDU_DATABASE, PANDU_DEMO, and the settings of mail and OpenID.</summary>
    public static PanduWebOptions FromEnvironment()
    {
        var home = Environment.GetEnvironmentVariable("PANDU_HOME") ?? Environment.CurrentDirectory;
        var (setting, _) = SecretFiles.Over(Environment.GetEnvironmentVariable);
        return new PanduWebOptions(
            Environment.GetEnvironmentVariable("PANDU_DATA") ?? Path.Combine(home, "data"),
            setting("PANDU_DATABASE"),
            Environment.GetEnvironmentVariable("PANDU_DEMO") is "1" or "true").With(Environment.GetEnvironmentVariable);
    }

    /// <summary>The same with the settings of mail and OpenID, or with what is wrong in them.</summary>
    public PanduWebOptions With(Func<string, string?> given)
    {
        var (setting, unread) = SecretFiles.Over(given);
        var mail = MailSettings.Read("", Filled("PANDU_SMTP"), Filled("PANDU_MAIL_FROM"), Filled("PANDU_SITE"));
        var openId = OpenIdOptions.Read(Filled("PANDU_OPENID_ISSUER"), Filled("PANDU_OPENID_CLIENT"), Filled("PANDU_OPENID_SECRET"), Filled("PANDU_OPENID_NAME"), Filled("PANDU_OPENID_ACR"));
        var secrets = SecretKeys.Read(Filled("PANDU_SECRET_KEY"), Filled("PANDU_SECRET_KEY_FILE"));
        var breaches = BreachService.Read(Filled("PANDU_BREACHED_PASSWORDS"));
        var scan = ScanAddress.Read(Filled("PANDU_VIRUS_SCAN"));
        var slack = CodeSlack.Read(Filled("PANDU_CODE_SLACK"));
        var proxies = Machines.Read(Filled("PANDU_PROXY"), "PANDU_PROXY", takesNames: false);
        var encrypted = Machines.Read(Filled(OpenNetworks.Setting), OpenNetworks.Setting, takesNames: true);
        var factor = SecondFactorDemand.Read(Filled("PANDU_SECOND_FACTOR"));
        return this with
        {
            SecondFactor = factor.IsOk ? factor.Value : null,
            Secrets = secrets.IsOk ? secrets.Value : null,
            Breaches = breaches.IsOk ? breaches.Value : null,
            CodeSlack = slack.IsOk ? slack.Value : null,
            Proxies = proxies.IsOk ? proxies.Value : null,
            Encrypted = encrypted.IsOk ? encrypted.Value : null,
            MetricsToken = Filled("PANDU_METRICS_TOKEN"),
            VirusScan = scan.IsOk ? scan.Value : null,
            Mail = mail.IsOk ? mail.Value : null,
            OpenId = openId.IsOk ? openId.Value : null,
            Wrong = [.. mail.Problems, .. openId.Problems, .. factor.Problems, .. breaches.Problems, .. secrets.Problems, .. scan.Problems, .. slack.Problems, .. proxies.Problems, .. encrypted.Problems, .. unread],
            // A lease that is none is told by the checks at the start.
            Lease = int.TryParse(setting(LeaseVariable), CultureInfo.InvariantCulture, out var seconds) && IsLease(seconds)
                ? new JobLeaseTime(TimeSpan.FromSeconds(seconds))
                : Lease,
        };

        string? Filled(string name) => setting(name) is { Length: > 0 } value ? value : null;
    }
}
