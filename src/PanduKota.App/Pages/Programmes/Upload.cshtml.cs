using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;

namespace PanduKota.App.Pages.Programmes;

/// <summary>Takes a programme workbook in; the receipt then tells what came of each row.</summary>
public sealed class UploadModel(ImportProgrammes import, ProgrammeQueries programmes) : RegionPage
{
    [BindProperty(Name = "semua")]
    public bool AllOrNothing { get; set; }

    [BindProperty(Name = "alasan")]
    public string? Why { get; set; }

    public IReadOnlyList<Choice> Agencies { get; private set; } = [];

    public bool HasProgrammes { get; private set; }

    protected override string Stage => "program";

    protected override Act? Needs => Act.ImportProgrammes;

    public Task OnGet(CancellationToken cancel) => Show(cancel);

    public async Task<IActionResult> OnPost(IFormFile? berkas, CancellationToken cancel)
    {
        if (berkas is null || berkas.Length == 0)
        {
            return await Refuse([Problem.Error("FILE-000", Text.Of("Berkas belum dipilih, atau kosong."), Text.Of("Pilih berkas xlsx."), new Place(Field: "berkas"))], cancel);
        }
        using var bytes = new MemoryStream();
        await berkas.CopyToAsync(bytes, cancel);
        var answer = await import.Run(
            new ImportProgrammes.Request(Region.Code, Plan.Id, bytes.ToArray(), Path.GetFileName(berkas.FileName), AllOrNothing, Why), Actor, cancel);
        if (!answer.IsOk)
        {
            return await Refuse(answer.Problems, cancel);
        }
        var done = answer.Value;
        TempData["Said"] = T["{0} program baru, {1} berubah, {2} tidak berubah, {3} baris ditolak; {4} program tidak disebut dan dibiarkan.",
            done.New, done.Changed, done.Unchanged, done.Rejected, done.NotInFile];
        return LocalRedirect(PathTo("tanda-terima/" + done.ReceiptId));
    }

    private async Task<IActionResult> Refuse(IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await Show(cancel);
        // A refusal about the file as a whole belongs beside the file.
        return Refused([.. problems.Select(p => p.Place.Field is null ? p with { At = p.Place with { Field = "berkas" } } : p)]);
    }

    private async Task Show(CancellationToken cancel)
    {
        Shell.Title = T["Unggah program dari Excel"];
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
        var choices = (await programmes.Choices(Region.Code, Plan.Id, cancel))!;
        HasProgrammes = choices.Programmes.Count > 0;
        Agencies = [.. choices.Agencies.Select(a => new Choice(a.Id.ToString(), a.Name))];
    }
}
