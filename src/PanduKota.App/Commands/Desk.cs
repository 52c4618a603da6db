using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Storage.Scanning;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Commands;

/// <summary>
/// What a command works at: where it writes, who it acts as, and the use cases, opened on the first need so that
/// `pandu help` touches no database.
/// </summary>
public sealed class Desk(PanduWebOptions settings, TextWriter output, TextWriter error) : IAsyncDisposable
{
    private ServiceProvider? services;

    public PanduWebOptions Settings { get; } = settings;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whoever may run commands on the server may do everything; the change log keeps the account's name.</summary>
    public Actor Operator { get; } = new(Environment.UserName, Role.Operator);

    /// <summary>The same desk at another place, for the demonstration.</summary>
    public Desk At(PanduWebOptions settings) => new(settings, Output, Error);

    /// <summary>A scope with every use case in it, on a database that is up to date.</summary>
    public async Task<AsyncServiceScope> Open(CancellationToken cancel)
    {
        if (services is null)
        {
            services = PanduServices.ForCommands(Settings);
            await using var first = services.CreateAsyncScope();
            await first.ServiceProvider.GetRequiredService<PlanDb>().Database.MigrateAsync(cancel);
        }
        return services.CreateAsyncScope();
    }

    /// <summary>Runs one use case and says its problems when it refuses.</summary>
    /// <returns>0 when it went well and <paramref name="done"/> has spoken, else 1.</returns>
    public async Task<int> Do<TUseCase, TResult>(
        Func<TUseCase, Task<Outcome<TResult>>> run, Action<TResult> done, CancellationToken cancel)
        where TUseCase : notnull
    {
        await using var scope = await Open(cancel);
        var outcome = await run(scope.ServiceProvider.GetRequiredService<TUseCase>());
        if (!outcome.IsOk)
        {
            return Refuse(outcome.Problems);
        }
        done(outcome.Value);
        return 0;
    }

    /// <summary>Does something with the newest plan of a region, in a scope of its own; answers the exit code.</summary>
    public async Task<int> OnPlan(string regionCode, Func<IServiceProvider, Plan, Task<int>> then, CancellationToken cancel)
    {
        var plan = await PlanOf(regionCode, cancel);
        if (!plan.IsOk)
        {
            return Refuse(plan.Problems);
        }
        await using var scope = await Open(cancel);
        return await then(scope.ServiceProvider, plan.Value);
    }

    /// <summary>One line for each problem on standard error: code, place, message, mending. Answers exit code 1.</summary>
    public int Refuse(params IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            Say(Error, problem);
        }
        return 1;
    }

    public static void Say(TextWriter writer, Problem problem)
    {
        var place = WherePlain(problem.Place);
        writer.WriteLine($"{problem.Code} {(place.Length == 0 ? "" : place + ": ")}{problem.Message}");
        if (problem.Mend is not null)
        {
            writer.WriteLine($"         -> {problem.Mend}");
        }
    }

    /// <summary>"Program!D14", "baris 14" or "P-014 2028": as much of the place as is known.</summary>
    public static string WherePlain(Place place)
    {
        var file = (place.Sheet, place.Cell, place.Row) switch
        {
            ({ } sheet, { } cell, _) => $"{sheet}!{cell}",
            (null, { } cell, _) => cell,
            ({ } sheet, null, { } row) => Text.Of("{0} baris {1}", sheet, row).ToString(),
            (null, null, { } row) => Text.Of("baris {0}", row).ToString(),
            _ => "",
        };
        return string.Join(' ', new[] { file, place.ProgrammeCode, place.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }
            .Where(part => !string.IsNullOrEmpty(part)));
    }

    /// <summary>The receipt in a few lines, then every problem.</summary>
    public void Say(Receipt receipt)
    {
        Output.WriteLine(receipt.Title);
        foreach (var line in receipt.Lines)
        {
            Output.WriteLine(Text.Of("  {0}: {1} masuk, {2} ditulis, {3} tidak berubah, {4} ditolak",
                line.What, line.In, line.Written, line.Unchanged, line.Rejected));
        }
        foreach (var problem in receipt.Problems)
        {
            Say(Output, problem);
        }
    }

    /// <summary>The region that a command names, or the refusal that it is not there.</summary>
    public async Task<Outcome<Region>> RegionIs(string regionCode, CancellationToken cancel)
    {
        await using var scope = await Open(cancel);
        var region = await scope.ServiceProvider.GetRequiredService<PlanDb>().Regions.AsNoTracking()
            .SingleOrDefaultAsync(r => r.Code == regionCode, cancel);
        return region is null ? RegionProblems.NoRegion(regionCode) : region;
    }

    /// <summary>The newest plan of a region.</summary>
    public async Task<Outcome<Plan>> PlanOf(string regionCode, CancellationToken cancel)
    {
        var known = await RegionIs(regionCode, cancel);
        if (!known.IsOk)
        {
            return Outcome.Refuse<Plan>(known.Problems);
        }
        await using var scope = await Open(cancel);
        var plan = await scope.ServiceProvider.GetRequiredService<PlanDb>().Plans.NewestOf(regionCode, cancel);
        return plan is null
            ? Problem.Error("PLAN-404", Text.Of("Daerah {0} belum punya rencana.", regionCode),
                Text.Of("Buat dahulu: pandu new-plan {0} --first-year 2026", regionCode))
            : plan;
    }

    /// <summary>An agency by name or short name; null when none is asked for.</summary>
    public async Task<Outcome<Guid?>> AgencyOf(string regionCode, string? words, CancellationToken cancel)
    {
        if (words is null)
        {
            return Outcome.Ok<Guid?>(null);
        }
        await using var scope = await Open(cancel);
        var agencies = await scope.ServiceProvider.GetRequiredService<PlanDb>().Agencies.AsNoTracking()
            .Where(a => a.RegionCode == regionCode).ToListAsync(cancel);
        var found = agencies.FirstOrDefault(a => new[] { a.Name, a.ShortName, a.Number }
            .Contains(words.Trim(), StringComparer.OrdinalIgnoreCase));
        return found is null
            ? Problem.Error("AGENCY-404", Text.Of("OPD \"{0}\" tidak ada di daerah {1}.", words, regionCode),
                Text.Of("Yang ada: {0}", string.Join(", ", agencies.Select(a => a.ShortName ?? a.Name).Order())))
            : Outcome.Ok<Guid?>(found.Id);
    }

    /// <summary>Runs a use case that makes a file, writes it, and says where and how many rows.</summary>
    public Task<int> DoFile<TUseCase>(
        Func<TUseCase, Task<Outcome<WorkbookFile>>> run, FileInfo? output, CancellationToken cancel)
        where TUseCase : notnull =>
        Do<TUseCase, WorkbookFile>(run, file =>
        {
            var path = output?.FullName ?? Path.GetFullPath(file.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
            Output.WriteLine(Text.Of("{0} ({1:N0} baris)", path, file.Rows));
        }, cancel);

    /// <summary>Writes a file of a book into a folder, which is made where it is not there, and closes it; answers where it stands.</summary>
    public static async Task<string> WriteInto(DirectoryInfo folder, BookFile file, CancellationToken cancel)
    {
        folder.Create();
        var path = Path.Combine(folder.FullName, file.FileName);
        await using (file.Bytes)
        await using (var written = File.Create(path))
        {
            await file.Bytes.CopyToAsync(written, cancel);
        }
        return path;
    }

    /// <summary>Reads a file that a person named, or says that it is not there.</summary>
    public static async Task<Outcome<byte[]>> ReadFile(FileInfo file, CancellationToken cancel)
    {
        if (!file.Exists)
        {
            return Problem.Error("FILE-000", Text.Of("Berkas {0} tidak ditemukan.", file.FullName),
                Text.Of("Periksa nama dan foldernya."));
        }
        return await File.ReadAllBytesAsync(file.FullName, cancel);
    }

    /// <summary>Reads a file that is to become part of the database, and has it scanned for viruses where a scanner is set.</summary>
    public async Task<Outcome<byte[]>> TakeIn(FileInfo file, CancellationToken cancel)
    {
        var bytes = await ReadFile(file, cancel);
        if (!bytes.IsOk)
        {
            return bytes;
        }
        await using var scope = await Open(cancel);
        return await scope.ServiceProvider.GetRequiredService<UploadScan>().Refusal(bytes.Value, cancel) is { } refusal ? refusal : bytes;
    }

    /// <summary>One object on standard output, for other programs.</summary>
    public void SayJson(object value) => Output.WriteLine(JsonSerializer.Serialize(value, JsonSerializerOptions.Web));

    public async ValueTask DisposeAsync()
    {
        if (services is not null)
        {
            await services.DisposeAsync();
            services = null;
        }
    }
}
