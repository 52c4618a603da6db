using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Hosting.Watching;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Operation;

/// <summary>For whoever answers for the whole system: is it well, and is the change log whole.</summary>
public sealed class SystemModel(
    VerifyLog verify, HealthCheckService health, PlanDb db, StorageOptions storage, PanduWebOptions options, IConfiguration settings, TimeProvider clock, CurrentActor current, Shell shell, Say t) : PageModel
{
    /// <summary>A head hash that the reader kept from an earlier proof.</summary>
    [BindProperty(Name = "segel")]
    public string? KeptSeal { get; set; }

    public HealthReport Health { get; private set; } = null!;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Null until it was asked for, and when the chain is broken.</summary>
    public LogProof? Proof { get; private set; }

    public Change? Last { get; private set; }

    public IReadOnlyList<(Text Name, int Count)> Contents { get; private set; } = [];

    public static string Version =>
        typeof(SystemModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public string Database => storage.IsPostgres ? "PostgreSQL" : "SQLite";

    /// <summary>What level 2 of ASVS asks of an installation and this one has not set.</summary>
    public IReadOnlyList<Text> Missing { get; private set; } = [];

    public static Text NameOf(string check) => check switch
    {
        "database" => Text.Of("Basis data dapat dijangkau dan mutakhir"),
        "files" => Text.Of("Berkas dapat ditulis"),
        WatchingSetup.VirusScan => Text.Of("Pemindai virus menjawab; tanpa jawabannya unggahan ditolak"),
        _ => Text.Verbatim(check),
    };

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Show(cancel);
        var proven = await verify.Run(current.Actor, cancel, KeptSeal);
        if (!proven.IsOk)
        {
            Problems = proven.Problems;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
        Proof = proven.Value;
        return Page();
    }

    private async Task Show(CancellationToken cancel)
    {
        shell.Title = t["Sistem"];
        Health = await health.CheckHealthAsync(cancel);
        Last = await db.Changes.AsNoTracking().OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancel);
        var certificate = options.Mail.SiteAddress.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            ? await SiteCertificate.WhatIsWrong(new Uri(options.Mail.SiteAddress), clock.GetUtcNow(), cancel)
            : null;
        Missing = [.. Hardening.Missing(options, Telemetry.HasCollector(settings)), .. new[] { certificate }.OfType<Text>()];
        Contents =
        [
            (Text.Of("Daerah"), await db.Regions.CountAsync(cancel)),
            (Text.Of("Rencana"), await db.Plans.CountAsync(cancel)),
            (Text.Of("Program"), await db.Programmes.CountAsync(cancel)),
            (Text.Of("Berkas tersimpan"), await db.Files.CountAsync(cancel)),
        ];
    }
}
