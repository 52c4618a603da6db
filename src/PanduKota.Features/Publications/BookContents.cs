using Microsoft.EntityFrameworkCore;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Values;
using PanduKota.Features.Publications.Chapters;
using PanduKota.Features.Publications.Narratives;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications;

/// <summary>Everything a book is made of, as stored now.</summary>
internal sealed record BookSources(BookContent Content, BookTemplateSet Templates, IReadOnlyList<Narrative> Narratives);

/// <summary>Loads what books, previews and lists of references draw on.</summary>
public sealed class BookContents(PlanDb db, BookTemplates templates, TimeProvider clock)
{
    /// <summary>Null when there is no such plan.</summary>
    /// <param name="language">"id" or "en".</param>
    internal async Task<BookSources?> Load(string regionCode, Guid planId, string language, CancellationToken cancel)
    {
        var plan = await PlanContent.Load(db, regionCode, planId, cancel);
        if (plan is null)
        {
            return null;
        }
        var findings = PlanFindings.Check(plan);
        var today = DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, regionCode));
        var content = new BookContent(
            plan, PlanFigures.Of(plan, findings), findings, await MediumTerm(plan, cancel), today,
            language == "en" ? Languages.English : Languages.Indonesian)
        {
            Readiness = await ProgrammeReadiness.Load(db, regionCode, planId, cancel),
        };
        var narratives = await db.Narratives.AsNoTracking()
            .Where(n => n.RegionCode == regionCode && n.PlanId == planId && n.Language == language).ToListAsync(cancel);
        return new BookSources(content, await templates.On(today, cancel), narratives);
    }

    private async Task<IReadOnlyList<MediumTermPlan>> MediumTerm(PlanContent plan, CancellationToken cancel)
    {
        var code = plan.Region.Code;
        var found = new List<MediumTermPlan>();
        foreach (var head in (await new MediumTermQueries(db).Plans(code, cancel))
            .Where(h => h.IsLatest && h.Kind != MediumTermKind.Renstra && h.FirstYear <= plan.Plan.LastYear && h.LastYear >= plan.Plan.FirstYear))
        {
            found.Add(await MediumTermQueries.Load(db, code, head.Id, cancel));
        }
        found.Sort((a, b) => a.FirstYear.CompareTo(b.FirstYear));
        return found;
    }
}
