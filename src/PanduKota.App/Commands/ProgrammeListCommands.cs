using System.CommandLine;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Commands;

/// <summary>The programmes of a region's newest plan, read: as a list, as the ten-year matrix, and in figures.</summary>
internal static class ProgrammeListCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [List(desk), Matrix(desk), Figures(desk)];

    private static PanduCommand List(Desk desk)
    {
        var (region, filter, json) = (Options.Region(), new FilterOptions(), Options.Json());
        var command = new PanduCommand("programmes", Text.Of("Menampilkan program rencana, disaring, dengan jumlah per tahun dan pagunya."),
            new Example("pandu programmes 99.01 --dimension living", Text.Of("Kode, nama, OPD, tahun, dan biaya program satu dimensi.")),
            new Example("pandu programmes 99.01 --finding PLAN-020 --json", Text.Of("Yang mendapat temuan itu, untuk program lain.")))
        {
            region, filter.Dimension, filter.Agency, filter.Words, filter.QuickWin, filter.Finding, filter.Sort, json,
        };
        command.SetAction((parsed, cancel) => filter.OnPlan(desk, parsed, parsed.GetRequiredValue(region), async (services, plan, wanted) =>
        {
            var list = (await services.GetRequiredService<ProgrammeQueries>().List(plan.RegionCode, plan.Id, wanted, cancel))!;
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(list));
                return 0;
            }
            foreach (var line in list.Lines)
            {
                var years = line is { FirstYear: { } first, LastYear: { } last } ? $"{first}-{last}" : "-";
                desk.Output.WriteLine($"{line.Code,-8} {line.Name} ({line.LeadAgency ?? "?"}) · {years} · {new Rupiah(line.TotalRupiah)}");
            }
            foreach (var year in list.TotalByYear)
            {
                var ceiling = list.CeilingByYear.TryGetValue(year.Key, out var most) ? new Rupiah(most).ToString() : "-";
                desk.Output.WriteLine(Text.Of("  {0}: {1}, pagu {2}", year.Key, new Rupiah(year.Value), ceiling));
            }
            desk.Output.WriteLine(Text.Of("{0} dari {1} program; jumlah {2}", list.Lines.Count, list.AllProgrammes, new Rupiah(list.Total)));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Matrix(Desk desk)
    {
        var (region, filter, json) = (Options.Region(), new FilterOptions(), Options.Json());
        var view = new Option<MatrixView>("--view") { Description = Text.Of("costs (bawaan), targets, atau basics.").ToString() };
        var source = new Option<string?>("--fund-source") { Description = Text.Of("Hanya sumber dana ini.").ToString() };
        var command = new PanduCommand("matrix", Text.Of("Menampilkan matriks sepuluh tahun: biaya, target, atau isi pokok setiap program."),
            new Example("pandu matrix 99.01 --view targets", Text.Of("Satu baris untuk setiap indikator, satu kolom untuk setiap tahun.")))
        {
            region, view, source, filter.Dimension, filter.Agency, filter.Words, filter.QuickWin, filter.Finding, filter.Sort, json,
        };
        command.SetAction((parsed, cancel) => filter.OnPlan(desk, parsed, parsed.GetRequiredValue(region), async (services, plan, wanted) =>
        {
            var matrix = (await services.GetRequiredService<MatrixQueries>().Get(
                plan.RegionCode, plan.Id, parsed.GetValue(view), parsed.GetValue(source), wanted, desk.Operator, cancel))!;
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(matrix));
                return 0;
            }
            desk.Output.WriteLine(string.Join('\t', [Text.Of("Kode").ToString(), Text.Of("Bagian").ToString(), .. matrix.Columns]));
            foreach (var row in matrix.Rows)
            {
                desk.Output.WriteLine(string.Join('\t', [row.Code, row.Part ?? "", .. row.Cells.Select(c => c.Words)]));
            }
            desk.Output.WriteLine(Text.Of("{0} baris.", matrix.Rows.Count));
            return 0;
        }, cancel));
        return command;
    }

    private static PanduCommand Figures(Desk desk)
    {
        var (region, json) = (Options.Region(), Options.Json());
        var command = new PanduCommand("figures", Text.Of("Rencana dalam angka: program, uang per tahun dan dimensi, pagu, dan temuan."),
            new Example("pandu figures 99.01", Text.Of("Seperti halaman ringkasan rencana.")))
        {
            region, json,
        };
        command.SetAction((parsed, cancel) => desk.OnPlan(parsed.GetRequiredValue(region), async (services, plan) =>
        {
            var figures = (await services.GetRequiredService<PlanFigures>().Load(plan.RegionCode, plan.Id, cancel))!;
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(figures));
                return 0;
            }
            desk.Output.WriteLine(Text.Of("{0} program ({1} cadangan), {2} OPD, {3} quick win, {4} indikator, {5}",
                figures.Programmes, figures.Reserve, figures.Agencies, figures.QuickWins, figures.Indicators, new Rupiah(figures.Total)));
            foreach (var dimension in figures.Dimensions)
            {
                desk.Output.WriteLine($"  {dimension.Name}: {Text.Of("{0} program", dimension.Programmes)}, {new Rupiah(dimension.Total)}");
            }
            foreach (var year in figures.Years)
            {
                var ceiling = figures.CeilingByYear.TryGetValue(year, out var most) ? new Rupiah(most).ToString() : "-";
                desk.Output.WriteLine(Text.Of("  {0}: {1}, pagu {2}", year, new Rupiah(figures.ByYear.GetValueOrDefault(year)), ceiling));
            }
            desk.Output.WriteLine(Text.Of("{0} kesalahan, {1} peringatan, {2} saran.", figures.Errors, figures.Warnings, figures.Hints));
            return 0;
        }, cancel));
        return command;
    }

    /// <summary>The filter of the list of programmes, as options.</summary>
    private sealed class FilterOptions
    {
        public Option<string?> Dimension { get; } = new("--dimension") { Description = Text.Of("Hanya satu dimensi (kodenya).").ToString() };

        public Option<string?> Agency { get; } = new("--agency") { Description = Text.Of("Hanya OPD ini: nama, singkatan, atau nomornya.").ToString() };

        public Option<string?> Words { get; } = new("--text") { Description = Text.Of("Hanya program yang memuat kata ini.").ToString() };

        public Option<bool?> QuickWin { get; } = new("--quick-win") { Description = Text.Of("true: hanya quick win; false: hanya yang lain.").ToString() };

        public Option<string?> Finding { get; } = new("--finding") { Description = Text.Of("Hanya yang mendapat temuan dengan kode ini.").ToString() };

        public Option<ProgrammeSort> Sort { get; } = new("--sort") { Description = Text.Of("Urutan: {0}.", string.Join(", ", Enum.GetNames<ProgrammeSort>())).ToString() };

        /// <summary>Goes on with the newest plan and the filter, or says which of the two could not be found.</summary>
        public async Task<int> OnPlan(
            Desk desk, ParseResult parsed, string regionCode, Func<IServiceProvider, Features.Strategy.Plan, ProgrammeFilter, Task<int>> then,
            CancellationToken cancel)
        {
            var agency = await desk.AgencyOf(regionCode, parsed.GetValue(Agency), cancel);
            var plan = await desk.PlanOf(regionCode, cancel);
            if (!plan.IsOk || !agency.IsOk)
            {
                return desk.Refuse(plan.IsOk ? agency.Problems : plan.Problems);
            }
            var filter = new ProgrammeFilter(
                DimensionCode: parsed.GetValue(Dimension), AgencyId: agency.Value, Text: parsed.GetValue(Words), IsQuickWin: parsed.GetValue(QuickWin),
                FindingCode: parsed.GetValue(Finding), Sort: parsed.GetValue(Sort));
            await using var scope = await desk.Open(cancel);
            if (parsed.GetValue(Dimension) is { } code)
            {
                var tiles = await scope.ServiceProvider.GetRequiredService<ProgrammeQueries>().Tiles(plan.Value.RegionCode, plan.Value.Id, cancel);
                if (tiles.All(t => t.Code != code))
                {
                    return desk.Refuse(Problem.Error("DIMENSION-404", Text.Of("Dimensi “{0}” tidak ada pada rencana ini.", code),
                        Text.Of("Yang ada: {0}", string.Join(", ", tiles.Select(t => t.Code)))));
                }
            }
            return await then(scope.ServiceProvider, plan.Value, filter);
        }
    }
}
