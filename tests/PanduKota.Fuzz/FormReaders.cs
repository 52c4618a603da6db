using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using PanduKota.App.Pages.Programmes;
using PanduKota.App.Pages.Schedules;
using PanduKota.App.Pages.Strategy;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Schedules.Scenarios;
using PanduKota.Features.Strategy;

namespace PanduKota.Fuzz;

/// <summary>The large forms, as a browser or somebody else posts them, and the cells of the matrix.</summary>
internal static class FormReaders
{
    private static readonly Plan AnyPlan = new()
    {
        RegionCode = "99.01", Id = Guid.Empty, Name = "Rencana", FirstYear = 2026, Years = 10, DimensionSetCode = "2021", CreatedAtUtc = DateTime.UnixEpoch,
    };

    private static readonly ProgrammeFields Fields = new("P-1", "Nama", "GOV",
        Indicators: [new IndicatorFields("Cakupan", "%", Direction.Up, null, new Dictionary<int, string> { [2026] = "10" })],
        Costs: [new CostFields("APBD", new Dictionary<int, long> { [2026] = 5 })]);

    public static IReadOnlyList<Reader> All { get; } =
    [
        new("programme-form", [Corpus.Bytes("Code=P-1&Name=Satu&DimensionCode=GOV&Kind=New&GoalId=&LeadAgencyId=01a20340-d3b7-7962-b577-e4772a317f00&SupportingAgencyIds=01a20340-d3b7-7962-b577-e4772a317f00&EarliestStart=2026"
            + "&ValuePoints=80&StatedTotalRupiah=1.000&IsQuickWin=true&PredecessorCodes=P-2%3B%20P-3&Indicators%5B0%5D.Name=Cakupan&Indicators%5B0%5D.Direction=Up&Indicators%5B0%5D.Targets%5B2026%5D=1%2C5"
            + "&Costs%5B0%5D.Rupiah%5B2026%5D=1.250.000&Costs%5B0%5D.Rupiah%5B2040%5D=5&Actions%5B0%5D.Step=Langkah&Actions%5B0%5D.Start=2026-01-05")],
            Mutations.Form, file => Readers.Said(ProgrammeForm.Posted(Form(file)).Read(Enumerable.Range(2026, 10))), "ProgrammeForm.Read"),
        new("plan-form", [Corpus.Bytes("Name=Rencana&Vision=Kota&Mission-0-Number=1&Mission-0-Words=Misi&Goal-0-Id=01a20340-d3b7-7962-b577-e4772a317f00&Goal-0-Code=S1&Goal-0-Words=Tujuan&Goal-0-Mission=1&Ceiling-0-2026=1.000&Ceiling-1-2027=5")],
            Mutations.Form, file => Readers.Said(PlanForm.Posted(Form(file)).Read(AnyPlan, 1, null)), "PlanForm.Read"),
        new("scenario-form", [Corpus.Bytes("Name=Coba&Discount=0.97&QuickWinsFirst=true&LeastQuickWins=1&Ceiling--2026=1.000&Ceiling-APBD-2027=5&Floor-0-Dimension=GOV&Floor-0-From=2026&Floor-0-To=2027&Floor-0-Rupiah=5&Floor-0-Count=1&Capacity-0-Agency=&Capacity-0-Most=2")],
            Mutations.Form, file => Readers.Said(ScenarioForm.Posted(Form(file)).Read(new ScenarioRef("99.01", Guid.Empty, Guid.Empty, 1), Enumerable.Range(2026, 10), null)), "ScenarioForm.Read"),
        new("matrix-cell", [Corpus.Bytes("Costs%5BAPBD%5D.Rupiah%5B2026%5D=1.000"), Corpus.Bytes("Indicators%5B0%5D.Targets%5B2026%5D=70"), Corpus.Bytes("Name=x"), Corpus.Bytes("EarliestStart=2026"), Corpus.Bytes("Kind=New")],
            Mutations.Form, ReadCell, "ProgrammeCells.With", "ProgrammeCells.Words"),
    ];

    private static void ReadCell(byte[] file)
    {
        foreach (var (name, value) in QueryHelpers.ParseQuery(Readers.Text(file)))
        {
            ProgrammeCells.Words(Fields, name);
            Readers.Said(ProgrammeCells.With(Fields, name, value.ToString()));
            ProgrammeForm.NameOfConflict(name);
            FormFields.NameOf(name);
        }
    }

    private static FormCollection Form(byte[] file) => new(QueryHelpers.ParseQuery(Readers.Text(file)));
}
