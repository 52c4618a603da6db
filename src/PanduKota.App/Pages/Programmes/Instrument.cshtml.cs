using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Scoring;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.Values;

namespace PanduKota.App.Pages.Programmes;

/// <summary>Criteria and weights for the value of programmes: compared pair by pair, or typed.</summary>
public sealed class InstrumentModel(ValueQueries values, SaveInstrument save) : RegionPage
{
    public InstrumentView Instrument { get; private set; } = null!;

    [BindProperty(Name = "versi")]
    public int Version { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    public bool IsTyping { get; private set; }

    public bool MayEdit => May(Act.EditInstrument);

    protected override string Stage => "program";

    public IEnumerable<(Criterion Left, Criterion Right)> Pairs
    {
        get
        {
            var byKey = Instrument.Content.Criteria.ToDictionary(c => c.Key);
            return DefaultInstrument.Pairs([.. Instrument.Content.Criteria.Select(c => c.Key)]).Select(p => (byKey[p.Left], byKey[p.Right]));
        }
    }

    public IEnumerable<Choice> RatioChoices(Criterion left, Criterion right) => PairwiseWeights.Scale.Reverse().Select(ratio => new Choice(
        ValueQueries.RatioWords(ratio),
        Math.Abs(ratio - 1) < 1e-9 ? T["sama penting"]
        : ratio > 1 ? T["{0} {1} kali lebih penting", left.Name, ValueQueries.RatioWords(ratio)]
        : T["{0} {1} kali lebih penting", right.Name, ValueQueries.RatioWords(1 / ratio)]));

    public string RatioOf(string left, string right) =>
        Posted($"pasang-{left}-{right}")
        ?? ValueQueries.RatioWords(Instrument.Content.Comparisons.FirstOrDefault(c => c.Left == left && c.Right == right)?.Ratio ?? 1);

    public string PercentOf(Criterion criterion) => Posted("bobot-" + criterion.Key) ?? Math.Round(criterion.Weight * 100).ToString(CultureInfo.InvariantCulture);

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPostBanding(CancellationToken cancel)
    {
        await Show(cancel);
        List<Comparison> comparisons = [.. Pairs.Select(p => new Comparison(p.Left.Key, p.Right.Key, RatioFrom(Posted($"pasang-{p.Left.Key}-{p.Right.Key}"))))];
        return Answer(await save.Run(new SaveInstrument.Request(Region.Code, Plan.Id, Version, Weighting.Compared, comparisons, Why: Why), Actor, cancel));
    }

    public async Task<IActionResult> OnPostKetik(CancellationToken cancel)
    {
        await Show(cancel);
        IsTyping = true;
        var percents = Instrument.Content.Criteria.ToDictionary(c => c.Key, c =>
            decimal.TryParse((Posted("bobot-" + c.Key) ?? "").Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var percent) ? percent : -1);
        return Answer(await save.Run(new SaveInstrument.Request(Region.Code, Plan.Id, Version, Weighting.Typed, Percents: percents, Why: Why), Actor, cancel));
    }

    private string? Posted(string name) => Request.HasFormContentType && Request.Form.TryGetValue(name, out var typed) ? typed.ToString() : null;

    /// <summary>"3" or "1/3"; 0, which is refused, for anything else.</summary>
    private static double RatioFrom(string? words) => words?.Split('/') switch
    {
        [var whole] when int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out var n) => n,
        ["1", var under] when int.TryParse(under, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 => 1.0 / n,
        _ => 0,
    };

    private IActionResult Answer(Outcome<SavedInstrument> saved)
    {
        if (!saved.IsOk)
        {
            return Refused(saved.Problems);
        }
        TempData["Said"] = saved.Value.HasChanged ? T["Instrumen disimpan, versi {0}.", saved.Value.Version] : T["Tidak ada yang berubah."];
        return LocalRedirect(PathTo("nilai/instrumen"));
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Kriteria dan bobot nilai program"];
        Shell.Crumbs.Add(new(T["Program 10 tahun"], PathTo("program")));
        Shell.Crumbs.Add(new(T["Nilai program"], PathTo("nilai")));
        Instrument = await values.Instrument(Region.Code, Plan.Id, cancel);
    }
}
