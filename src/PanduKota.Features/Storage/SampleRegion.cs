using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Storage;

/// <summary>What was put in, each with its receipt; what was there already is not in the list.</summary>
public sealed record InstalledSample(string RegionCode, Guid PlanId, IReadOnlyList<Receipt> Receipts);

/// <summary>
/// Puts the invented region of <c>samples/</c> into the database, through the same use cases that a real region uses.
/// Only what is missing is put in: what people have changed in it since stays as they left it.
/// </summary>
public sealed class InstallSampleRegion(
    PlanDb db,
    PlanWriter writer,
    CreatePlan createPlan,
    EditPlan editPlan,
    ImportMediumTermPlan importMediumTerm,
    ImportProgrammes importProgrammes,
    SaveNarrative saveNarrative)
{
    public const string RegionFile = "region.json";

    public const string MediumTermFile = "rpjmd-2025-2029.csv";

    public const string ProgrammesFile = "program.xlsx";

    /// <summary>The charters of the quick wins among them, and their indicator month by month.</summary>
    public const string ChartersFile = "piagam.xlsx";

    /// <summary>Folder with the sections of the books that people would write, one Markdown file for each.</summary>
    public const string NarrativesFolder = "naskah";

    private static readonly Text Why = Text.Of("Pemasangan daerah contoh");

    /// <param name="folder">Folder with region.json and the files beside it (samples/tanah-contoh).</param>
    public async Task<Outcome<InstalledSample>> Run(string folder, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ImportReference) is { } refusal)
        {
            return refusal;
        }
        var path = Path.Combine(folder, RegionFile);
        if (!File.Exists(path))
        {
            return Problem.Error("SAMPLE-001", Text.Of("Berkas daerah contoh tidak ditemukan di {0}.", folder),
                Text.Of("Jalankan dari folder sumber PanduKota, atau pasang ulang programnya."));
        }
        var json = await File.ReadAllBytesAsync(path, cancel);
        var words = JsonSerializer.Deserialize<SampleWords>(json, JsonSerializerOptions.Web)!;

        var receipts = new List<Receipt>();
        if (await SaveRegion(words, actor, receipts, cancel) is { } conflict)
        {
            return Outcome.Refuse<InstalledSample>(conflict);
        }
        var plan = await SavePlan(words, actor, cancel);
        if (!plan.IsOk)
        {
            return Outcome.Refuse<InstalledSample>(plan.Problems);
        }
        List<Problem> problems =
        [
            .. await SaveMediumTerm(folder, words.Region.Code, actor, receipts, cancel),
            .. await SaveProgrammes(folder, plan.Value, actor, receipts, cancel),
            .. await SaveNarratives(folder, plan.Value, actor, cancel),
        ];
        return problems.Count == 0 ? new InstalledSample(words.Region.Code, plan.Value.Id, receipts) : problems;
    }

    private async Task<IReadOnlyList<Problem>?> SaveRegion(
        SampleWords words, Actor actor, List<Receipt> receipts, CancellationToken cancel)
    {
        if (await db.Regions.AnyAsync(r => r.Code == words.Region.Code, cancel))
        {
            return null;
        }
        if (!await db.Regions.AnyAsync(r => r.Code == words.Province.Code, cancel))
        {
            db.Regions.Add(words.Province.ToEntity(words.Invented));
        }
        db.Regions.Add(words.Region.ToEntity(words.Invented));
        var rows = words.Agencies.Select((a, index) =>
            new AgencyRow(index + 1, a.Number, a.Name, a.ShortName, a.Kind, a.Fields));
        var merged = ImportAgencies.Merge(words.Region.Code, [], new ReferenceTable<AgencyRow>([.. rows], []));
        db.Agencies.AddRange(merged.New);
        receipts.Add(merged.Receipt);

        var saved = await writer.Save(
            new ChangeNote(
                actor, "region.install-sample", "region", words.Region.Code, words.Region.Code,
                merged.Fields.Add("Name", null, words.Region.Name), Why.Indonesian),
            cancel);
        return saved.IsOk ? null : saved.Problems;
    }

    private async Task<Outcome<Plan>> SavePlan(SampleWords words, Actor actor, CancellationToken cancel)
    {
        var (code, told) = (words.Region.Code, words.Plan);
        var plan = await db.Plans.AsNoTracking().FirstOrDefaultAsync(
            p => p.RegionCode == code && p.FirstYear == told.FirstYear && p.Years == told.Years, cancel);
        if (plan is null)
        {
            var created = await createPlan.Run(
                new(code, told.FirstYear, told.Years, told.DimensionSet, told.Name, Why.Indonesian), actor, cancel);
            if (!created.IsOk)
            {
                return created;
            }
            plan = created.Value;
        }
        if (plan.EditVersion > 1 || plan.Vision.Length > 0)
        {
            return plan;
        }
        return await editPlan.Run(
            new(code, plan.Id, plan.EditVersion,
                Vision: told.Vision,
                Missions: [.. told.Missions.Select(m => new EditPlan.MissionWords(m.Number, m.Words))],
                Goals: [.. told.Goals.Select(g =>
                    new EditPlan.GoalWords(g.Code, g.Words, g.Mission, g.Indicator, g.Unit, g.Baseline, g.Target))],
                Ceilings: [.. told.Ceilings.Select(c => new EditPlan.CeilingAmount(c.Year, c.FundSource, c.Rupiah))],
                Why: Why.Indonesian),
            actor,
            cancel);
    }

    private async Task<IReadOnlyList<Problem>> SaveMediumTerm(
        string folder, string regionCode, Actor actor, List<Receipt> receipts, CancellationToken cancel)
    {
        if (await db.MediumTermPlans.AnyAsync(p => p.RegionCode == regionCode, cancel))
        {
            return [];
        }
        var bytes = await File.ReadAllBytesAsync(Path.Combine(folder, MediumTermFile), cancel);
        var imported = await importMediumTerm.Run(
            new(regionCode, bytes, MediumTermFile, Why: Why.Indonesian), actor, cancel);
        if (!imported.IsOk)
        {
            return imported.Problems;
        }
        receipts.Add(imported.Value.Receipt);
        return [];
    }

    private async Task<IReadOnlyList<Problem>> SaveProgrammes(
        string folder, Plan plan, Actor actor, List<Receipt> receipts, CancellationToken cancel)
    {
        if (await db.Programmes.AnyAsync(p => p.RegionCode == plan.RegionCode && p.PlanId == plan.Id, cancel))
        {
            return [];
        }
        // Charters come only with the programmes: a plan that people have taken further is left to them.
        return await Import(ProgrammesFile) is { Count: > 0 } refused ? refused : await Import(ChartersFile);

        async Task<IReadOnlyList<Problem>> Import(string name)
        {
            var imported = await importProgrammes.Run(
                new(plan.RegionCode, plan.Id, await File.ReadAllBytesAsync(Path.Combine(folder, name), cancel), name, Why: Why.Indonesian), actor, cancel);
            if (!imported.IsOk)
            {
                return imported.Problems;
            }
            receipts.Add(imported.Value.Receipt);
            return [];
        }
    }

    private async Task<IReadOnlyList<Problem>> SaveNarratives(string folder, Plan plan, Actor actor, CancellationToken cancel)
    {
        var drafts = Path.Combine(folder, NarrativesFolder);
        if (!Directory.Exists(drafts) || await db.Narratives.AnyAsync(n => n.RegionCode == plan.RegionCode && n.PlanId == plan.Id, cancel))
        {
            return [];
        }
        List<Problem> problems = [];
        foreach (var file in Directory.EnumerateFiles(drafts, "*.md").Order(StringComparer.Ordinal))
        {
            var saved = await saveNarrative.Run(
                new(plan.RegionCode, plan.Id, Path.GetFileNameWithoutExtension(file), 0, await File.ReadAllTextAsync(file, cancel), Why: Why.Indonesian),
                actor, cancel);
            problems.AddRange(saved.IsOk ? [] : saved.Problems);
        }
        return problems;
    }
}
