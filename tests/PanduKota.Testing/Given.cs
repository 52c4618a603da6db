using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Testing;

/// <summary>
/// Makes what a test needs, straight in the database. Everything has a default, so that a test names only what matters
/// to it; what a thing needs and was not given (its region, its plan) is made or found.
/// </summary>
public sealed class Given(PlanDb db, TimeProvider clock)
{
    public const string SampleCode = "99.01";

    private static readonly DimensionSet Sets = ShippedReference.DimensionSets()[0];

    public async Task<Region> Region(string code = SampleCode, string? name = null)
    {
        var region = await db.Regions.FindAsync(code);
        if (region is null)
        {
            region = new Region
            {
                Code = code,
                Kind = RegionKind.Regency,
                Name = name ?? "Kabupaten Uji " + code,
                ProvinceCode = code.Split('.')[0],
                IsInvented = true,
            };
            db.Regions.Add(region);
            await db.SaveChangesAsync();
        }
        return region;
    }

    /// <summary>A job as the coordinator asked for it; where there is no worker nobody takes it.</summary>
    public async Task<Guid> Job(string? regionCode, string title, string kind, JobState state = JobState.Waiting)
    {
        var actor = regionCode is null ? Actors.Admin : Actors.Coordinator(regionCode);
        var job = new Job
        {
            Id = Guid.CreateVersion7(),
            RegionCode = regionCode,
            Kind = kind,
            PayloadJson = "0",
            AskedAtUtc = clock.GetUtcNow().UtcDateTime,
            AskedBy = actor.Name,
            ActorJson = StoredJson.Write(actor),
            TitleJson = StoredJson.Write(Text.Verbatim(title)),
            State = state,
        };
        db.Jobs.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    }

    public async Task<Agency> Agency(
        string name = "Dinas Kesehatan",
        string regionCode = SampleCode,
        string? number = null,
        string? shortName = null,
        AgencyKind kind = AgencyKind.Agency,
        string fields = "")
    {
        await Region(regionCode);
        var agency = await db.Agencies.SingleOrDefaultAsync(a => a.RegionCode == regionCode && a.Name == name);
        if (agency is null)
        {
            agency = new Agency
            {
                RegionCode = regionCode,
                Id = Guid.CreateVersion7(),
                Name = name,
                Number = number,
                ShortName = shortName,
                Kind = kind,
                Fields = fields,
            };
            db.Agencies.Add(agency);
            await db.SaveChangesAsync();
        }
        return agency;
    }

    public async Task<DimensionSet> DimensionSet()
    {
        var set = await db.DimensionSets.Include(s => s.Dimensions).ThenInclude(d => d.SubDimensions)
            .SingleOrDefaultAsync(s => s.Code == Sets.Code);
        if (set is null)
        {
            set = ShippedReference.DimensionSets().Single(s => s.Code == Sets.Code);
            db.DimensionSets.Add(set);
            await db.SaveChangesAsync();
        }
        return set;
    }

    /// <param name="ceilings">Ceiling of all fund sources together, by year.</param>
    /// <param name="goals">Words of the goals; their codes are S1, S2, ...</param>
    public async Task<Plan> Plan(
        string regionCode = SampleCode,
        int firstYear = 2026,
        int years = 10,
        IEnumerable<(int Year, long Rupiah)>? ceilings = null,
        IEnumerable<string>? goals = null,
        PlanStatus status = PlanStatus.Draft,
        string name = "Rencana Induk Kota Cerdas")
    {
        await Region(regionCode);
        var plan = new Plan
        {
            RegionCode = regionCode,
            Id = Guid.CreateVersion7(),
            Name = name,
            FirstYear = firstYear,
            Years = years,
            DimensionSetCode = (await DimensionSet()).Code,
            Status = status,
            CreatedAtUtc = clock.GetUtcNow().UtcDateTime,
        };
        plan.Ceilings.AddRange((ceilings ?? []).Select(c =>
            new PlanCeiling { RegionCode = regionCode, PlanId = plan.Id, Year = c.Year, Rupiah = c.Rupiah }));
        plan.Goals.AddRange((goals ?? []).Select((words, index) => new Goal
        {
            RegionCode = regionCode, PlanId = plan.Id, Id = Guid.CreateVersion7(), Code = $"S{index + 1}", Words = words,
        }));
        db.Plans.Add(plan);
        await db.SaveChangesAsync();
        return plan;
    }

    /// <param name="costs">By year and fund source; APBD where none is named.</param>
    /// <param name="targets">Targets of the one indicator that the programme has, by year; null for no indicator.</param>
    public async Task<Programme> Programme(
        Plan? plan = null,
        string? code = null,
        string? name = null,
        Agency? lead = null,
        string? dimension = "GOV",
        string? subDimension = null,
        Goal? goal = null,
        IEnumerable<(int Year, long Rupiah)>? costs = null,
        IEnumerable<(int Year, string FundSource, long Rupiah)>? costsBySource = null,
        IEnumerable<(int Year, decimal Value)>? targets = null,
        IEnumerable<string>? predecessors = null,
        int? earliest = null,
        int? latest = null,
        bool mandatory = false,
        bool quickWin = false,
        int? value = null)
    {
        plan ??= await db.Plans.OrderBy(p => p.CreatedAtUtc).FirstOrDefaultAsync() ?? await Plan();
        var count = await db.Programmes.CountAsync(p => p.RegionCode == plan.RegionCode && p.PlanId == plan.Id);
        code ??= $"P-{count + 1:000}";
        var programme = new Programme
        {
            RegionCode = plan.RegionCode,
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            Code = code,
            Name = name ?? "Program " + code,
            DimensionCode = dimension,
            SubDimensionCode = subDimension,
            GoalId = goal?.Id,
            LeadAgencyId = lead?.Id,
            EarliestStart = earliest,
            LatestStart = latest,
            IsMandatory = mandatory,
            IsQuickWin = quickWin,
            ValuePoints = value,
        };
        programme.CostLines.AddRange((costs ?? []).Select(c => (c.Year, FundSource: "APBD", c.Rupiah)).Concat(costsBySource ?? [])
            .Select(c => new CostLine
            {
                RegionCode = plan.RegionCode, ProgrammeId = programme.Id, FundSource = c.FundSource, Year = c.Year, Rupiah = c.Rupiah,
            }));
        programme.Predecessors.AddRange((predecessors ?? []).Select(p =>
            new Dependency { RegionCode = plan.RegionCode, ProgrammeId = programme.Id, PredecessorCode = p }));
        if (targets is not null)
        {
            programme.Indicators.Add(Indicator(programme, targets));
        }
        db.Programmes.Add(programme);
        await db.SaveChangesAsync();
        return programme;
    }

    private static Indicator Indicator(Programme programme, IEnumerable<(int Year, decimal Value)> targets)
    {
        var indicator = new Indicator
        {
            RegionCode = programme.RegionCode,
            Id = Guid.CreateVersion7(),
            ProgrammeId = programme.Id,
            Ordinal = 1,
            Name = "Cakupan layanan",
            Unit = "%",
            Direction = Direction.Up,
        };
        indicator.Targets.AddRange(targets.Select(t => new IndicatorTarget
        {
            RegionCode = programme.RegionCode,
            IndicatorId = indicator.Id,
            Year = t.Year,
            Words = t.Value.ToString(System.Globalization.CultureInfo.GetCultureInfo("id-ID")),
            Value = t.Value,
        }));
        return indicator;
    }
}
