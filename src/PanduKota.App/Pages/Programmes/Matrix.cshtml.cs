using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using PanduKota.App.Components;
using PanduKota.App.Hosting;
using PanduKota.App.Pages.Regions;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Programmes;

/// <summary>
/// The ten-year matrix to be edited: a table with a form for one row, which works alone; with script, the table becomes a
/// sheet whose cells are saved one by one through the API.
/// </summary>
public sealed class MatrixModel(MatrixQueries matrix, ProgrammeQueries programmes, EditCells edit) : RegionPage
{
    [BindProperty(SupportsGet = true)]
    public MatrixQuery Query { get; set; } = new();

    public ProgrammeMatrix Matrix { get; private set; } = null!;

    public ProgrammeChoices Choices { get; private set; } = null!;

    /// <summary>The row that stands open as a form.</summary>
    public MatrixRow? Open { get; private set; }

    /// <summary>What was typed into the open row, by field; where nothing was, the cell's own words stand.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; private set; } = new Dictionary<string, string>();

    /// <summary>What a colleague saved meanwhile in the cells of the open row.</summary>
    public EditConflict? Conflict { get; private set; }

    public bool IsCosts => Matrix.View == MatrixView.Costs;

    protected override string Stage => "program";

    public async Task<IActionResult> OnGet(CancellationToken cancel)
    {
        await Load(cancel);
        Open = RowOf(Query.OpenRow);
        return Page();
    }

    /// <summary>Saves the open row. Cells for which the colleague's value was chosen are left as they are stored.</summary>
    public async Task<IActionResult> OnPost([FromForm(Name = "versi")] int startedFromVersion, CancellationToken cancel)
    {
        await Load(cancel);
        if (RowOf(Query.OpenRow) is not { } row)
        {
            return NotFound();
        }
        (Open, Typed) = (row, row.Cells.ToDictionary(c => c.Field, c => Request.Form[c.Field].ToString()));
        List<EditCells.Cell> cells =
        [
            .. row.Cells.Where(c => Request.Form["pilih:" + c.Field] != "theirs")
                .Select(c => new EditCells.Cell(c.Field, Typed[c.Field], Request.Form["semula:" + c.Field].ToString())),
        ];
        if (cells.Count == 0)
        {
            return LocalRedirect(PathTo("program/matriks" + Query.With()));
        }
        var request = new EditCells.Request(Region.Code, Plan.Id, row.ProgrammeId, startedFromVersion, cells);
        var saved = await edit.Run(request, Actor, cancel);
        if (saved.IsOk)
        {
            TempData["Said"] = saved.Value.Changed ? T["Program {0} sudah disimpan.", row.Name] : T["Tidak ada yang berubah."];
            return LocalRedirect(PathTo("program/matriks" + Query.With()) + "#hasil");
        }
        if (saved.Problems.Any(p => p.Code == PlanWriter.ConflictCode) && await edit.Compare(request, cancel) is { } conflict)
        {
            Conflict = conflict;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }
        return Refused(saved.Problems);
    }

    /// <summary>A cell as it is read: money grouped, choices by their names.</summary>
    public string Show(string field, string words) => field switch
    {
        _ when words.Length == 0 => "",
        _ when field.StartsWith("Costs[", StringComparison.Ordinal) && long.TryParse(words, CultureInfo.InvariantCulture, out var rupiah) =>
            rupiah.ToString("N0", CultureInfo.CurrentCulture),
        _ => ChoicesOf(field)?.FirstOrDefault(c => c.Value == words)?.Words ?? words,
    };

    /// <summary>What a cell offers; null where it is typed.</summary>
    public IEnumerable<Choice>? ChoicesOf(string field) => MatrixChoices.For(Choices, field);

    public DimensionTile? TileOf(MatrixRow row) => tiles.GetValueOrDefault(row.DimensionCode ?? "");

    public long SumOf(int year) => Matrix.Rows.Where(r => !r.IsReserve)
        .Sum(r => long.TryParse(r.Cells.FirstOrDefault(c => c.Field.EndsWith($"[{Plain(year)}]", StringComparison.Ordinal))?.Words, CultureInfo.InvariantCulture, out var rupiah) ? rupiah : 0);

    public static long SumOf(MatrixRow row) => row.Cells.Sum(c => long.TryParse(c.Words, CultureInfo.InvariantCulture, out var rupiah) ? rupiah : 0);

    /// <summary>What the script needs to know of a row's findings; null where there are none.</summary>
    public static string? FindingsJson(MatrixRow row) => row.Findings.Count == 0 ? null : JsonSerializer.Serialize(row.Findings.Select(f => new
    {
        code = f.Code, severity = JsonNamingPolicy.CamelCase.ConvertName(f.Severity.ToString()), field = f.Place.Field,
        message = f.Message.ToString(), mend = f.Mend?.ToString(),
    }));

    public string ColumnWords(string column) => Matrix.View == MatrixView.Basics ? FieldNames.Of(column).ToString() : column;

    /// <summary>The sentences of the script, in the language of the page.</summary>
    public string Words() => JsonSerializer.Serialize(new Dictionary<string, string>
    {
        ["programme"] = T["Program"],
        ["sum"] = T["Jumlah"],
        ["plan"] = T["Seluruh rencana"],
        ["ceiling"] = T["Pagu indikatif"],
        ["over"] = T["terlampaui"],
        ["saving"] = T["menyimpan…"],
        ["waiting"] = T["belum tersimpan"],
        ["offline"] = T["belum tersimpan, jaringan terputus; dicoba lagi"],
        ["undo"] = T["Urungkan"],
        ["undone"] = T["diurungkan"],
        ["unchanged"] = T["tidak ada yang berubah"],
        ["findings"] = T["{0} temuan", "%"],
        ["clash"] = T["Sel ini diubah orang lain sejak Anda membukanya. Belum ada yang ditimpa."],
        ["clashBy"] = T["Sel ini diubah {0} sejak Anda membukanya. Belum ada yang ditimpa.", "%"],
        ["base"] = T["Semula"],
        ["mine"] = T["Milik saya"],
        ["theirs"] = T["Milik mereka"],
        ["takeMine"] = T["Pakai milik saya"],
        ["takeTheirs"] = T["Pakai milik mereka"],
        ["empty"] = T["(kosong)"],
        ["keys"] = T["Panah: pindah sel. Enter atau ketik: ubah. Tab: simpan dan ke kanan. Esc: batal. Ctrl+Z: urungkan."],
        ["choose"] = T["belum diisi"],
    });

    private Dictionary<string, DimensionTile> tiles = [];

    private async Task Load(CancellationToken cancel)
    {
        Shell.Title = T["Matriks sepuluh tahun"];
        Shell.Crumbs.Add(new Crumb(T["Program 10 tahun"], PathTo("program")));
        Matrix = (await matrix.Get(Region.Code, Plan.Id, Query.Shape, Query.FundSource, Query.ToFilter(), Actor, cancel))!;
        Choices = (await programmes.Choices(Region.Code, Plan.Id, cancel))!;
        tiles = (await programmes.Tiles(Region.Code, Plan.Id, cancel)).ToDictionary(t => t.Code);
    }

    private MatrixRow? RowOf(string? key) => key is null ? null : Matrix.Rows.FirstOrDefault(r => r.Key == key && r.MayEdit && r.Cells.Count > 0);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
