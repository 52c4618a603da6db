using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.Values;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The scores of one programme, each with what it means, and the value explained.</summary>
public sealed class ValueModel(ValueQueries values, ScoreProgrammes score) : RegionPage
{
    public InstrumentView Instrument { get; private set; } = null!;

    public ProgrammeValue Row { get; private set; } = null!;

    public bool MayScore => May(Act.ScoreProgrammes, Row.LeadAgencyId);

    protected override string Stage => "program";

    public static IEnumerable<Choice> ChoicesOf(Criterion criterion) =>
        criterion.Scale.Select((words, i) => new Choice((i + 1).ToString(CultureInfo.InvariantCulture), $"{i + 1}: {words}"));

    public string Typed(string criterion) =>
        Request.HasFormContentType ? Request.Form[$"skor-{Row.Code}-{criterion}"].ToString()
        : Row.Scores.TryGetValue(criterion, out var stored) ? stored.ToString(CultureInfo.InvariantCulture) : "";

    public async Task<IActionResult> OnGet(string kode, CancellationToken cancel) => await Load(kode, cancel) ? Page() : NotFound();

    public async Task<IActionResult> OnPost(string kode, CancellationToken cancel)
    {
        if (!await Load(kode, cancel))
        {
            return NotFound();
        }
        var problems = new List<Problem>();
        var row = ScoreForm.Read(Request.Form, Row.Code, Instrument, problems);
        if (problems.Count > 0)
        {
            return Refused(problems);
        }
        var saved = await score.Run(new ScoreProgrammes.Request(Region.Code, Plan.Id, [row]), Actor, cancel);
        if (!saved.IsOk)
        {
            return Refused(saved.Problems);
        }
        TempData["Said"] = saved.Value.Changed > 0 ? T["Skor {0} disimpan.", Row.Code] : T["Tidak ada yang berubah."];
        return LocalRedirect(PathTo($"program/{Uri.EscapeDataString(Row.Code)}/nilai"));
    }

    private async Task<bool> Load(string code, CancellationToken cancel)
    {
        Instrument = await values.Instrument(Region.Code, Plan.Id, cancel);
        var row = (await values.Programmes(Region.Code, Plan.Id, cancel)).FirstOrDefault(r => string.Equals(r.Code, code, StringComparison.OrdinalIgnoreCase));
        if (row is null)
        {
            return false;
        }
        Row = row;
        Shell.Title = T["Nilai {0}", row.Name];
        Shell.Crumbs.Add(new(T["Program 10 tahun"], PathTo("program")));
        Shell.Crumbs.Add(new(T["Nilai program"], PathTo("nilai")));
        return true;
    }
}
