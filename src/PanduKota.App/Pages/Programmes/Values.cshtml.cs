using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The scores of all programmes as a table to fill in, with the value that each amounts to.</summary>
public sealed class ValuesModel(ValueQueries values, ScoreProgrammes score, PlanDb db) : RegionPage
{
    public InstrumentView Instrument { get; private set; } = null!;

    public IReadOnlyList<ProgrammeValue> Rows { get; private set; } = [];

    /// <summary>Null when the instrument does not ask for readiness.</summary>
    public ProgrammeReadiness? Readiness { get; private set; }

    protected override string Stage => "program";

    public bool MayScore(ProgrammeValue row) => May(Act.ScoreProgrammes, row.LeadAgencyId);

    /// <summary>What was typed and refused, or what is stored.</summary>
    public string Typed(string name, ProgrammeValue row, string criterion) =>
        Request.HasFormContentType ? Request.Form[name].ToString()
        : row.Scores.TryGetValue(criterion, out var stored) ? stored.ToString(CultureInfo.InvariantCulture) : "";

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await Show(cancel);
        var problems = new List<Problem>();
        var rows = Rows.Where(r => Request.Form.ContainsKey("versi-" + r.Code)).Select(r => ScoreForm.Read(Request.Form, r.Code, Instrument, problems)).ToList();
        if (problems.Count > 0)
        {
            return Refused(problems);
        }
        var saved = await score.Run(new ScoreProgrammes.Request(Region.Code, Plan.Id, rows), Actor, cancel);
        if (!saved.IsOk)
        {
            return Refused(saved.Problems);
        }
        TempData["Said"] = T["Skor {0} program disimpan.", saved.Value.Changed];
        return LocalRedirect(PathTo("nilai"));
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Nilai program"];
        Shell.Crumbs.Add(new(T["Program 10 tahun"], PathTo("program")));
        Instrument = await values.Instrument(Region.Code, Plan.Id, cancel);
        Rows = await values.Programmes(Region.Code, Plan.Id, cancel);
        Readiness = await ProgrammeReadiness.Load(db, Region.Code, Plan.Id, cancel);
    }
}

/// <summary>Reads the posted scores of one programme.</summary>
internal static class ScoreForm
{
    public static ScoreProgrammes.Row Read(IFormCollection form, string code, InstrumentView instrument, List<Problem> problems)
    {
        var scores = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in instrument.Content.Criteria.Select(c => c.Key))
        {
            var name = $"skor-{code}-{key}";
            if (TypedFigures.Whole(form[name], name, problems) is { } number)
            {
                scores[key] = number;
            }
        }
        return new ScoreProgrammes.Row(code, int.TryParse(form["versi-" + code], CultureInfo.InvariantCulture, out var version) ? version : 0, scores);
    }
}
