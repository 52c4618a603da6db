using System.Globalization;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>A programme as it was: every field in the words of the change log.</summary>
/// <param name="ByYear">Money of all fund sources, rupiah, by calendar year.</param>
public sealed record ProgrammeAsOf(
    Guid Id, string Code, string Name, string? DimensionCode, string? LeadAgency, IReadOnlyDictionary<int, long> ByYear,
    IReadOnlyDictionary<string, string> Fields)
{
    public long Total => ByYear.Values.Sum();
}

/// <summary>A plan as it was at a moment.</summary>
/// <param name="TakenBack">Entries of the change log that came after it.</param>
/// <param name="Fields">The plan's own: Name, Vision, Status, Missions[1], Ceilings[2026].</param>
public sealed record PlanThen(
    PlanHead Head, DateTime AtUtc, int TakenBack, IReadOnlyDictionary<string, string> Fields, IReadOnlyList<ProgrammeAsOf> Programmes)
{
    /// <summary>The programmes as they are now, to compare with.</summary>
    [JsonIgnore]
    public required IReadOnlyList<ProgrammeAsOf> Today { get; init; }
}

/// <summary>Shows a plan as it was at any moment since it was opened, by taking back in thought what was changed since.</summary>
public sealed class PlanAsOf(PlanDb db)
{
    public async Task<Outcome<PlanThen>> Run(string regionCode, Guid planId, DateTime atUtc, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadChangeLog, regionCode) is { } refusal)
        {
            return refusal;
        }
        var content = await PlanContent.Load(db, regionCode, planId, cancel);
        if (content is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        if (atUtc < content.Plan.CreatedAtUtc)
        {
            return Problem.Error("HISTORY-001",
                Text.Of("Rencana ini baru dibuka pada {0}.", RegionClock.Say(content.Plan.CreatedAtUtc, regionCode)),
                Text.Of("Pilih tanggal sesudahnya."), new Place(Field: "tanggal"));
        }
        var words = PlanInWords.Of(content);
        IReadOnlyList<ProgrammeAsOf> today = [.. words.Programmes.Select(p => Of(p.Key, p.Value.ToDictionary()))];
        var later = await db.Changes.AsNoTracking()
            .Where(c => c.RegionCode == regionCode && c.AtUtc > atUtc
                && (c.SubjectKind == ProgrammeLog.Subject || c.SubjectKind == ProgrammeLog.PlanSubject))
            .OrderByDescending(c => c.Number).ToListAsync(cancel);
        PlanHistory.Rewind(words, planId, later);
        return new PlanThen(content.Head, atUtc, later.Count, words.Plan,
            [.. words.Programmes.Select(p => Of(p.Key, p.Value)).OrderBy(p => p.Code, Comparer<string>.Create(CodeOrder.Compare))])
        {
            Today = today,
        };
    }

    // A day before the calendar's last, so that neither its end nor that in a region's time lies beyond it.
    private static readonly DateOnly LastDay = DateOnly.MaxValue.AddDays(-2);

    /// <summary>The last moment of a day by the region's clock, UTC.</summary>
    public static DateTime EndOf(DateOnly day, string regionCode) =>
        DateTime.SpecifyKind((day < LastDay ? day : LastDay).AddDays(1).ToDateTime(TimeOnly.MinValue).AddHours(-RegionClock.Of(regionCode).HoursAhead).AddTicks(-1), DateTimeKind.Utc);

    /// <summary>The same as a table to take away.</summary>
    public static WorkbookFile ToFile(PlanThen then, ExportKind kind)
    {
        List<int> years = [.. then.Head.AllYears];
        var at = RegionClock.Say(then.AtUtc, then.Head.RegionCode);
        var table = new TableData(
            Text.Of("Program per {0}", at).ToString(),
            [
                new(Text.Of("Kode").ToString(), Width: 10), new(Text.Of("Nama program").ToString(), Width: 44),
                new(Text.Of("Dimensi").ToString(), Width: 14), new(Text.Of("OPD penanggung jawab").ToString(), Width: 34),
                .. years.Select(y => new DataColumn(Text.Of("Pagu {0}", y).ToString(), DataKind.Rupiah)),
                new(Text.Of("Jumlah pagu").ToString(), DataKind.Rupiah),
            ],
            [.. then.Programmes.Select(p => (IReadOnlyList<object?>)
                [p.Code, p.Name, p.DimensionCode, p.LeadAgency, .. years.Select(y => (object?)p.ByYear.GetValueOrDefault(y)), p.Total])],
            [then.Head.IsInvented ? Text.Of("{0} (daerah rekaan)", then.Head.RegionName).ToString() : then.Head.RegionName, then.Head.Name, at.ToString()]);
        return TableFiles.Of(
            table, $"program-{FileNames.Plain(then.Head.RegionName)}-per-{RegionClock.LocalTime(then.AtUtc, then.Head.RegionCode):yyyy-MM-dd}", kind);
    }

    private static ProgrammeAsOf Of(Guid id, Dictionary<string, string> fields)
    {
        var byYear = new SortedDictionary<int, long>();
        foreach (var (field, value) in fields.Where(f => f.Key.StartsWith("Costs[", StringComparison.Ordinal)))
        {
            var year = int.Parse(field.AsSpan(field.LastIndexOf('[') + 1).TrimEnd(']'), CultureInfo.InvariantCulture);
            byYear[year] = byYear.GetValueOrDefault(year) + long.Parse(value, CultureInfo.InvariantCulture);
        }
        return new ProgrammeAsOf(id, fields.GetValueOrDefault("Code", ""), fields.GetValueOrDefault("Name", ""),
            fields.GetValueOrDefault("DimensionCode"), fields.GetValueOrDefault("LeadAgencyId"), byYear, fields);
    }
}
