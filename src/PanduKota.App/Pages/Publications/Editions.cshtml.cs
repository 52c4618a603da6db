using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines.Words;
using PanduKota.Features.Jobs;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.App.Pages.Publications;

/// <summary>The published editions of a region's books: publish the next one, compare two.</summary>
public sealed class EditionsModel(
    EditionQueries editions, BookTemplates templates, JobQueue jobs, PanduWebOptions options, TimeProvider clock) : RegionPage
{
    [BindProperty(Name = "buku")]
    public string Book { get; set; } = MakeBook.Masterplan;

    [BindProperty(Name = "bahasa")]
    public string Language { get; set; } = "id";

    [BindProperty]
    public string? Why { get; set; }

    [BindProperty(Name = "tanpaPdf")]
    public bool WithoutPdf { get; set; }

    public BookTemplateSet Templates { get; private set; } = null!;

    public IReadOnlyList<EditionLine> Editions { get; private set; } = [];

    public bool IsApproved => Plan.Status is PlanStatus.CouncilApproved or PlanStatus.Published;

    protected override string Stage => "buku";

    public async Task OnGet(CancellationToken cancel)
    {
        Shell.Title = T["Edisi terbitan"];
        Shell.Crumbs.Add(new Crumb(T["Buku"], PathTo("buku")));
        Templates = await templates.On(DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, Region.Code)), cancel);
        Editions = await editions.List(Region.Code, Plan.Id, cancel);
    }

    public async Task<IActionResult> OnPost(CancellationToken cancel)
    {
        await OnGet(cancel);
        var request = new PublishBook.Request(
            Region.Code, Plan.Id, Book, SiteAddress.Of(options, Request), Why, Language == "en" ? "en" : "id", WithoutPdf: WithoutPdf);
        // Asked before the job is made, so that whoever forgot the reason is told at once.
        var problems = PublishBook.ProblemsBefore(request, Actor, Plan.Status, Templates);
        if (problems.Count > 0)
        {
            return Refused(problems);
        }
        var name = BookNames.Of(Templates.Book(Book)!);
        var job = await jobs.Enqueue(EditionJob.JobKind, request, Region.Code, Actor, Text.Of("Menerbitkan edisi {0}", name), cancel);
        return LocalRedirect(PathTo("pekerjaan/" + job));
    }
}
