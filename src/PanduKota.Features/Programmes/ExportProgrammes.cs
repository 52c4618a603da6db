using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Programmes;

/// <summary>Writes exactly the programmes that a filter lets through, in its order, as a table to take away.</summary>
public sealed class ExportProgrammes(LoadedPlans plans, TimeProvider clock)
{
    public sealed record Request(string RegionCode, Guid PlanId, ProgrammeFilter Filter, ExportKind Kind = ExportKind.Xlsx);

    public async Task<Outcome<WorkbookFile>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var plan = await plans.Get(request.RegionCode, request.PlanId, cancel);
        if (plan is null)
        {
            return ProgrammeRefusals.NoPlan;
        }
        var content = plan.Content;
        var table = TableOf(content, ProgrammeQueries.ListOf(plan, request.Filter));
        return TableFiles.Of(
            table, $"daftar-program-{FileNames.Plain(content.Region.Name)}-{content.Plan.FirstYear}-{content.Plan.LastYear}", request.Kind);
    }

    private TableData TableOf(PlanContent content, ProgrammeList list)
    {
        List<int> years = [.. content.Head.AllYears];
        return new TableData(
            Say(Text.Of("Daftar program")),
            [
                new DataColumn(Say(Text.Of("Kode")), Width: 10), new DataColumn(Say(Text.Of("Nama program")), Width: 44),
                new DataColumn(Say(Text.Of("Dimensi")), Width: 20), new DataColumn(Say(Text.Of("Subdimensi")), Width: 20),
                new DataColumn(Say(Text.Of("Sasaran")), Width: 10), new DataColumn(Say(Text.Of("Jenis")), Width: 14),
                new DataColumn(Say(Text.Of("OPD penanggung jawab")), Width: 34), new DataColumn(Say(Text.Of("Wajib")), Width: 8),
                new DataColumn(Say(Text.Of("Quick Win")), Width: 8), new DataColumn(Say(Text.Of("Daftar cadangan")), Width: 8),
                new DataColumn(Say(Text.Of("Tahun mulai")), DataKind.Year), new DataColumn(Say(Text.Of("Tahun selesai")), DataKind.Year),
                new DataColumn(Say(Text.Of("Banyaknya indikator")), DataKind.Number),
                .. years.Select(y => new DataColumn(Say(Text.Of("Pagu {0}", y)), DataKind.Rupiah)),
                new DataColumn(Say(Text.Of("Jumlah pagu")), DataKind.Rupiah),
                new DataColumn(Say(Text.Of("Kesalahan")), DataKind.Number), new DataColumn(Say(Text.Of("Peringatan")), DataKind.Number),
            ],
            [.. list.Lines.Select(line => RowOf(line, years))],
            [
                list.Plan.IsInvented
                    ? Say(Text.Of("{0} (daerah rekaan), {1}, versi {2}", list.Plan.RegionName, list.Plan.Name, list.Plan.Version))
                    : Say(Text.Of("{0}, {1}, versi {2}", list.Plan.RegionName, list.Plan.Name, list.Plan.Version)),
                Say(Text.Of("{0:N0} dari {1:N0} program, menurut saringan yang dipilih", list.Lines.Count, list.AllProgrammes)),
                Say(RegionClock.Say(clock.GetUtcNow().UtcDateTime, list.Plan.RegionCode)),
            ]);
    }

    private static IReadOnlyList<object?> RowOf(ProgrammeLine line, List<int> years) =>
    [
        line.Code, line.Name, line.DimensionName, line.SubDimensionName, line.GoalCode, Say(FieldNames.Say("Kind", line.Kind.ToString())),
        line.LeadAgency, line.IsMandatory, line.IsQuickWin, line.IsReserve, line.FirstYear, line.LastYear, line.Indicators,
        .. years.Select(y => (object?)line.ByYear.GetValueOrDefault(y)),
        line.TotalRupiah, line.Errors, line.Warnings,
    ];

    private static string Say(Text text) => text.ToString();
}
