using System.Globalization;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Features.Strategy;

namespace PanduKota.Testing;

/// <summary>
/// The stress case: a plan of very many programmes with two indicators, money over years and sources, and steps each, in
/// six dimensions, led by 35 agencies.
/// </summary>
public static class BigPlan
{
    private const int FirstYear = 2026;
    private const int Years = 10;

    private static readonly string[] Things =
    [
        "Satu Pintu Data", "Pembayaran Nontunai Pasar", "Kelas Literasi Digital", "Bank Sampah Terhubung", "Rekam Medis Elektronik", "Kalender Wisata",
        "Izin Usaha Satu Hari", "Lampu Jalan Hemat Energi", "Peringatan Dini Banjir", "Antrean dari Rumah",
    ];

    public static async Task<Plan> Make(PlanDb db, Given given, string regionCode, int programmes)
    {
        var plan = await given.Plan(
            regionCode, FirstYear, Years, [.. Enumerable.Range(FirstYear, Years).Select(y => (y, 400_000_000_000L))],
            [.. Enumerable.Range(1, 14).Select(i => $"Sasaran {i} tercapai di seluruh kecamatan")]);
        plan.Missions.AddRange(Enumerable.Range(1, 5).Select(i => new Mission
        {
            RegionCode = regionCode, Id = Guid.CreateVersion7(), PlanId = plan.Id, Number = i, Words = $"Misi {i}: layanan yang mudah, cepat, dan dipercaya",
        }));
        for (var i = 0; i < plan.Goals.Count; i++)
        {
            plan.Goals[i].MissionNumber = 1 + i % 5;
        }
        var codes = (await given.DimensionSet()).Dimensions.Select(d => d.Code).ToList();
        var agencies = new List<Agency>();
        for (var i = 1; i <= 35; i++)
        {
            agencies.Add(await given.Agency($"Dinas Urusan {i} dan Pemberdayaan", regionCode));
        }
        db.Programmes.AddRange(Enumerable.Range(0, programmes).Select(i => Programme(plan, i, agencies[i % agencies.Count], codes[i % codes.Count])));
        await db.SaveChangesAsync();
        return plan;
    }

    private static Programme Programme(Plan plan, int i, Agency lead, string dimension)
    {
        var first = FirstYear + i % 7;
        var length = i % 90 == 0 ? 1 : 2 + i % 3;
        var programme = new Programme
        {
            RegionCode = plan.RegionCode,
            Id = Guid.CreateVersion7(),
            PlanId = plan.Id,
            Code = string.Create(CultureInfo.InvariantCulture, $"P-{i + 1:000}"),
            Name = $"{Things[i % Things.Length]} Tahap {i / Things.Length + 1}",
            DimensionCode = dimension,
            GoalId = plan.Goals[i % plan.Goals.Count].Id,
            LeadAgencyId = lead.Id,
            Description = "Dikerjakan bersama kecamatan dan mitra, bertahap dari yang paling siap.",
            IsQuickWin = i % 90 == 0,
        };
        foreach (var source in i % 3 == 0 ? new[] { "APBD", "CSR" } : ["APBD"])
        {
            programme.CostLines.AddRange(Enumerable.Range(first, length).Select(y => new CostLine
            {
                RegionCode = plan.RegionCode, ProgrammeId = programme.Id, FundSource = source, Year = y, Rupiah = (1 + (i * 7 + y) % 40) * 25_000_000L,
            }));
        }
        for (var n = 1; n <= 2; n++)
        {
            var indicator = new Indicator
            {
                RegionCode = plan.RegionCode, Id = Guid.CreateVersion7(), ProgrammeId = programme.Id, Ordinal = n,
                Name = n == 1 ? "Layanan yang berjalan di kecamatan" : "Warga yang memakai layanan", Unit = n == 1 ? "layanan" : "%", Direction = Direction.Up, Baseline = n,
            };
            indicator.Targets.AddRange(Enumerable.Range(first, length).Select((y, k) => new IndicatorTarget
            {
                RegionCode = plan.RegionCode, IndicatorId = indicator.Id, Year = y, Value = 10 * (k + 1) + n, Words = (10 * (k + 1) + n).ToString(CultureInfo.InvariantCulture),
            }));
            programme.Indicators.Add(indicator);
        }
        programme.Actions.AddRange(Enumerable.Range(1, 3).Select(n => new ActionStep
        {
            RegionCode = plan.RegionCode, Id = Guid.CreateVersion7(), ProgrammeId = programme.Id, Ordinal = n, Step = $"Langkah {n} disiapkan dan dijalankan",
            Output = "Laporan pelaksanaan", Owner = lead.Name, Start = new DateOnly(first, n * 3, 1), End = new DateOnly(first, n * 3 + 2, 15),
        }));
        return programme;
    }
}
