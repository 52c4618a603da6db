using System.Text;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Api;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;

namespace PanduKota.App.Pages.Programmes;

/// <summary>
/// Takes a programme workbook in: first shows how it differs from the plan, then, when a person has decided, writes; the
/// receipt tells what came of each row.
/// </summary>
public sealed class UploadModel(
    PreviewWorkbook preview, ImportProgrammes import, ProgrammeQueries programmes, SealedUploads uploads) : RegionPage
{
    [BindProperty(Name = "semua")]
    public bool AllOrNothing { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    /// <summary>The sealed note of the file that is looked at.</summary>
    [BindProperty(Name = "unggahan")]
    public string? Token { get; set; }

    public WorkbookPreview? Preview { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>A pasted block.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>Comma or dot as the decimal sign of targets, where a person has said so.</summary>
    [BindProperty(Name = "tandaTarget")]
    public NumberHabit TargetHabit { get; set; }

    [BindProperty(Name = "tandaPagu")]
    public NumberHabit MoneyHabit { get; set; }

    private ReadingHabits Habits => new(Said(TargetHabit), Said(MoneyHabit));

    private static NumberHabit Said(NumberHabit habit) => habit is NumberHabit.CommaDecimal or NumberHabit.DotDecimal ? habit : NumberHabit.Unknown;

    private static Problem Gone => SealedUploads.Gone("berkas");

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public bool HasProgrammes { get; private set; }

    public IReadOnlyList<Choice> Purposes => [.. WorkbookPurposes.All.Select(p => new Choice(p.Word(), PurposeNames.Of(p).ToString()))];

    protected override string Stage => "program";

    protected override Act? Needs => Act.ImportProgrammes;

    /// <summary>What was chosen so far, on this page of the preview and on others.</summary>
    public PreviewChoices Choices { get; private set; } = PreviewChoices.None;

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    /// <summary>Looks at the file; nothing is written yet.</summary>
    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (berkas is null || berkas.Length == 0)
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas xlsx."), new Place(Field: "berkas"))], cancel);
        }
        FileName = Path.GetFileName(berkas.FileName);
        return await Begin(await UploadedFile.Read(HttpContext, berkas, cancel), isPartial: false, cancel);
    }

    /// <summary>A block that was copied from a spreadsheet, heads first; its rows say only what they hold.</summary>
    public async Task<IActionResult> OnPostTempel(string? isi, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(isi))
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Belum ada yang ditempel."), Text.Of("Salin barisnya di Excel beserta judul kolomnya, lalu tempel di sini."), new Place(Field: "isi"))], cancel);
        }
        FileName = T["tempelan"] + ".csv";
        return await Begin(await UploadedFile.Scanned(HttpContext, Encoding.UTF8.GetBytes(isi), "isi", cancel), isPartial: true, cancel);
    }

    /// <summary>Reads the same file again: with what the person has said of its figures, or to turn a page.</summary>
    public async Task<IActionResult> OnPostLihat(CancellationToken cancel)
    {
        Choices = PreviewChoices.Posted(Request.Form);
        if (await uploads.Open(Token, Region.Code, cancel) is not { } upload)
        {
            return await Refuse([Gone], cancel);
        }
        (FileName, IsPartial) = (upload.Note.FileName, upload.Note.IsPartial);
        return await Look(upload.Bytes, () => Task.CompletedTask, cancel);
    }

    private async Task<IActionResult> Begin(Outcome<byte[]> bytes, bool isPartial, CancellationToken cancel)
    {
        IsPartial = isPartial;
        return bytes.IsOk
            ? await Look(bytes.Value, async () => Token = await uploads.Keep(Region.Code, bytes.Value, FileName, cancel, isPartial), cancel)
            : await Refuse(bytes.Problems, cancel);
    }

    /// <summary>Writes what was looked at, with the choices of the person.</summary>
    public async Task<IActionResult> OnPostTulis(CancellationToken cancel)
    {
        if (await uploads.Open(Token, Region.Code, cancel) is not { } upload)
        {
            return await Refuse([Gone], cancel);
        }
        (FileName, IsPartial) = (upload.Note.FileName, upload.Note.IsPartial);
        Choices = PreviewChoices.Posted(Request.Form);
        var answer = await import.Run(
            new ImportProgrammes.Request(Region.Code, Plan.Id, upload.Bytes, FileName, AllOrNothing, Why,
                new ImportChoices(Choices.Sides, Choices.Removals, Choices.Others, Habits, IsPartial)), Actor, cancel);
        if (!answer.IsOk)
        {
            await Look(upload.Bytes, () => Task.CompletedTask, cancel);
            return Refused([.. answer.Problems.Select(p => p.Place.Field == "Why" ? p with { At = p.Place with { Field = "alasan" } } : p)]);
        }
        var done = answer.Value;
        TempData["Said"] = T["{0} program baru, {1} berubah, {2} tidak berubah, {3} baris ditolak; {4} program tidak disebut dan dibiarkan.",
            done.New, done.Changed, done.Unchanged, done.Rejected, done.NotInFile];
        return LocalRedirect(PathTo("tanda-terima/" + done.ReceiptId));
    }

    private async Task<IActionResult> Look(byte[] bytes, Func<Task> keep, CancellationToken cancel)
    {
        var seen = await preview.Run(new PreviewWorkbook.Request(
            Region.Code, Plan.Id, bytes, FileName, ImportChoices.None with { Habits = Habits, IsPartial = IsPartial }), Actor, cancel);
        if (!seen.IsOk)
        {
            return await Refuse(seen.Problems, cancel);
        }
        await keep();
        Preview = seen.Value;
        Head();
        Shell.Title = T["Periksa sebelum menulis"];
        return Page();
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        // A refusal about the file as a whole belongs beside the file.
        return Refused([.. problems.Select(p => p.Place.Field is null ? p with { At = p.Place with { Field = "berkas" } } : p)]);
    }

    private void Head()
    {
        Shell.Title = T["Unggah program dari Excel"];
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
    }

    private async Task Show(CancellationToken cancel)
    {
        Head();
        var choices = (await programmes.Choices(Region.Code, Plan.Id, cancel))!;
        HasProgrammes = choices.Programmes.Count > 0;
        Agencies = [.. choices.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];
    }
}
