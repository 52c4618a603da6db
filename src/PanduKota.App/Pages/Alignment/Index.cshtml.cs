using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Api;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Sipd;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Alignment;
using PanduKota.Features.Jobs;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.App.Pages.Alignment;

/// <summary>The medium-term plan (RPJMD or RPD) line by line as it was imported, and the form that brings it in.</summary>
public sealed class IndexModel(
    MediumTermQueries plans, ImportMediumTermPlan import, PreviewMediumTermPlan preview, SealedUploads uploads, ExportSipd export, AgencyQueries agencies,
    Receipts receipts) : RegionPage
{
    [BindProperty(Name = "versi", SupportsGet = true)]
    public Guid? PlanId { get; set; }

    [BindProperty(Name = "bidang", SupportsGet = true)]
    public string? Field { get; set; }

    [BindProperty(Name = "opd", SupportsGet = true)]
    public Guid? Agency { get; set; }

    [BindProperty(Name = "cari", SupportsGet = true)]
    public string? Words { get; set; }

    public IReadOnlyList<MediumTermHead> Heads { get; private set; } = [];

    public MediumTermView? View { get; private set; }

    /// <summary>What the import found odd, by rule with the first of each.</summary>
    public IReadOnlyList<(Problem First, int Count)> Oddities { get; private set; } = [];

    /// <summary>Row of the file -> what the import found odd there, worst first.</summary>
    public ILookup<int, Problem> ByRow { get; private set; } = Array.Empty<Problem>().ToLookup(_ => 0);

    protected override string Stage => "rpjmd";

    protected override bool NeedsPlan => false;

    public IReadOnlyList<int> Years => View is null ? [] : [.. Enumerable.Range(View.Head.FirstYear, View.Head.LastYear - View.Head.FirstYear + 1)];

    public bool IsFiltered => !string.IsNullOrEmpty(Field) || Agency is not null || !string.IsNullOrWhiteSpace(Words);

    /// <summary>Whether the row of the file stands in the table as it is filtered now.</summary>
    public bool Shows(int row) => View?.Programmes.Any(p => p.Indicators.Any(i => i.Row == row)) == true;

    /// <summary>Agencies whose programmes in the masterplan can be taken away in the shape of a Renstra.</summary>
    public IReadOnlyList<AgencyLine> Leading { get; private set; } = [];

    public static string KindWord(MediumTermKind kind) => kind switch
    {
        MediumTermKind.Rpd => "RPD",
        MediumTermKind.Renstra => "Renstra",
        _ => "RPJMD",
    };

    public string LevelWord(StrategyLevel level) => level switch
    {
        StrategyLevel.Mission => T["Misi"],
        StrategyLevel.Goal => T["Tujuan"],
        _ => T["Sasaran"],
    };

    /// <summary>"RPJMD 2025–2029, versi 2"; of a Renstra with its agency.</summary>
    public string HeadWords(MediumTermHead head) =>
        string.Join(' ', new[] { KindWord(head.Kind), head.Owner, $"{head.FirstYear}–{head.LastYear}," }.OfType<string>()) + " " + T["versi {0}", head.Version];

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    /// <summary>The plan that is shown, in SIPD's shape.</summary>
    public async Task<IActionResult> OnGetSipd(CancellationToken cancel) => PlanId is { } id
        ? await Hand(await export.MediumTerm(Region.Code, id, Actor, cancel), cancel)
        : NotFound();

    /// <summary>The programmes that an agency leads in the masterplan, as a Renstra in SIPD's shape.</summary>
    public async Task<IActionResult> OnGetRenstra(Guid? milik, int? dari, int? sampai, CancellationToken cancel) => NewestPlan is { } plan && milik is { } agency
        ? await Hand(await export.Agency(new(Region.Code, plan.Id, agency, dari, sampai), Actor, cancel), cancel)
        : NotFound();

    private async Task<IActionResult> Hand(Outcome<WorkbookFile> written, CancellationToken cancel)
    {
        if (!written.IsOk)
        {
            return await Refuse(written.Problems, cancel);
        }
        return Counted(written.Value);
    }

    /// <summary>How the uploaded file differs from what is stored; null while none was uploaded.</summary>
    public MediumTermPreview? Preview { get; private set; }

    /// <summary>Most differences that the page shows; the counts are of all.</summary>
    public const int MostShown = 300;

    /// <summary>The sealed note of the file that is looked at.</summary>
    [BindProperty(Name = "unggahan")]
    public string? Token { get; set; }

    [BindProperty(Name = "jenis")]
    public string? Kind { get; set; }

    public string FileName { get; private set; } = "";

    private MediumTermKind KindOfFile => Kind == "rpd" ? MediumTermKind.Rpd : MediumTermKind.Rpjmd;

    /// <summary>Looks at the file; nothing is written yet.</summary>
    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (berkas is null || berkas.Length == 0)
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas xlsx, csv, atau json dari SIPD."), new Place(Field: "berkas"))], cancel);
        }
        var bytes = await UploadedFile.Read(HttpContext, berkas, cancel);
        if (!bytes.IsOk)
        {
            return await Refuse(bytes.Problems, cancel);
        }
        FileName = Path.GetFileName(berkas.FileName);
        var seen = await preview.Run(new(Region.Code, bytes.Value, FileName, KindOfFile), Actor, cancel);
        if (!seen.IsOk)
        {
            return await Refuse(seen.Problems, cancel);
        }
        Token = await uploads.Keep(Region.Code, bytes.Value, FileName, cancel);
        Preview = seen.Value;
        Shell.Title = T["Periksa sebelum menulis"];
        return Page();
    }

    /// <summary>Writes what was looked at.</summary>
    public async Task<IActionResult> OnPostTulis(CancellationToken cancel)
    {
        if (await uploads.Open(Token, Region.Code, cancel) is not { } upload)
        {
            return await Refuse([SealedUploads.Gone("berkas")], cancel);
        }
        var answer = await import.Run(new(Region.Code, upload.Bytes, upload.Note.FileName, KindOfFile), Actor, cancel);
        if (!answer.IsOk)
        {
            return await Refuse(answer.Problems, cancel);
        }
        TempData["Said"] = answer.Value.Unchanged
            ? T["Berkas ini sama persis dengan versi terbaru; tidak ada yang ditulis."]
            : T["{0} versi {1} sudah masuk.", KindWord(answer.Value.Kind), answer.Value.Version];
        return LocalRedirect(PathTo("tanda-terima/" + answer.Value.ReceiptId));
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        return Refused(problems);
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Rencana pembangunan jangka menengah"];
        Heads = await plans.Plans(Region.Code, cancel);
        Leading = NewestPlan is null ? [] : [.. (await agencies.Of(Region.Code, cancel)).Where(a => a.Leads > 0)];
        if ((PlanId ?? (Heads is [var newest, ..] ? newest.Id : null)) is not { } id)
        {
            return;
        }
        View = await plans.Plan(Region.Code, id, new MediumTermFilter(string.IsNullOrEmpty(Field) ? null : Field, Agency, Words), cancel);
        if (View?.Head.ReceiptId is { } receipt && await receipts.Load(receipt, Actor, cancel) is { IsOk: true } kept)
        {
            ByRow = kept.Value.Receipt.Problems.Where(p => p.Place.Row is not null).OrderByDescending(p => p.Severity).ToLookup(p => p.Place.Row!.Value);
            Oddities = [.. kept.Value.Receipt.Problems.GroupBy(p => p.Code).OrderByDescending(g => g.Max(p => p.Severity)).Select(g => (g.First(), g.Count()))];
        }
    }
}
