using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Checks;

/// <summary>Findings as a table to download, in the order of the page.</summary>
public static class FindingsTable
{
    public static TableData Of(IReadOnlyList<FindingGroup> groups, string regionName, PlanHead plan) => new(
        Text.Of("Temuan pemeriksaan").ToString(),
        [
            Column(Text.Of("Kode temuan"), 12), Column(Text.Of("Tingkat"), 18), Column(Text.Of("Kode program"), 14), Column(Text.Of("Nama program"), 40),
            Column(Text.Of("OPD penanggung jawab"), 36), new DataColumn(Text.Of("Tahun").ToString(), DataKind.Year), Column(Text.Of("Temuan"), 60),
            Column(Text.Of("Cara membetulkan"), 60),
        ],
        [
            .. groups.SelectMany(g => g.Lines).Select(l => (IReadOnlyList<object?>)
            [
                l.Problem.Code, PlanWords.Word(l.Problem.Severity).ToString(), l.Problem.Place.ProgrammeCode, l.Programme?.Name, l.Programme?.LeadAgency,
                l.Problem.Place.Year, l.Problem.Message.ToString(), l.Problem.Mend?.ToString(),
            ]),
        ],
        [regionName, plan.Name, Text.Of("versi {0}", plan.Version).ToString()]);

    private static DataColumn Column(Text title, double width) => new(title.ToString(), DataKind.Text, width);
}
