using System.Globalization;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Programmes.RoundTrip;

namespace PanduKota.App.Pages.Programmes;

/// <summary>
/// What a person has chosen so far of a workbook that came back, over all pages of its preview: what was chosen on a page that
/// is not shown is carried along in one field, so that nothing is lost by turning a page.
/// </summary>
public sealed class PreviewChoices
{
    /// <summary>Conflicts on one page; each is an input, and a form holds about a thousand.</summary>
    public const int CellsOnPage = 150;

    /// <summary>Rows on one page of all differences.</summary>
    public const int RowsOnPage = 300;

    public const string CarriedName = "terpilih", OthersName = "sisanya", CellPageName = "bentrok", RowPageName = "halaman", TurnName = "ke";

    /// <summary>Turns to all rows at once.</summary>
    public const string AllRows = "semua";

    private const string Prefix = "pilih:", File = "berkas", Plan = "rencana", Clear = "kosong";

    private readonly Dictionary<string, CellOrigin> sides;

    private PreviewChoices(Dictionary<string, CellOrigin> sides, HashSet<Guid> removals, CellOrigin others, int cellPage, int rowPage) =>
        (this.sides, Removals, Others, CellPage, RowPage) = (sides, removals, others, cellPage, rowPage);

    public static PreviewChoices None { get; } = new([], [], CellOrigin.Both, 1, 1);

    public IReadOnlyDictionary<string, CellOrigin> Sides => sides;

    public IReadOnlySet<Guid> Removals { get; }

    /// <summary>For the conflicts that were not chosen one by one; Both leaves them open.</summary>
    public CellOrigin Others { get; }

    /// <summary>Page of the conflicts, from 1.</summary>
    public int CellPage { get; }

    /// <summary>Page of all differences, from 1; 0 for all at once.</summary>
    public int RowPage { get; }

    public static string NameOf(PreviewCell cell) => Prefix + cell.Key;

    /// <summary>Name of the choice to bring a programme in again that left the plan.</summary>
    public static string NameOf(Guid goneId) => Prefix + ImportChoices.Key(goneId, ImportChoices.Whole);

    public static string TurnTo(string list, int page) => string.Create(CultureInfo.InvariantCulture, $"{list}:{page}");

    public static string TurnToAll { get; } = $"{RowPageName}:{AllRows}";

    /// <summary>Forgets what was chosen cell by cell.</summary>
    public static string TurnToClear => Clear;

    public bool IsFile(string name) => sides.GetValueOrDefault(name[Prefix.Length..], CellOrigin.Both) == CellOrigin.File;

    public bool IsPlan(string name) => sides.GetValueOrDefault(name[Prefix.Length..], CellOrigin.Both) == CellOrigin.Plan;

    public static PreviewChoices Posted(IFormCollection form)
    {
        var turn = form[TurnName].ToString();
        var sides = new Dictionary<string, CellOrigin>(StringComparer.Ordinal);
        foreach (var line in form[CarriedName].ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            Put(sides, line[1..], line[0] == 'b' ? File : Plan);
        }
        foreach (var (name, value) in form.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            Put(sides, name[Prefix.Length..], value.ToString());
        }
        var removals = form["hapus"].Select(id => Guid.TryParse(id, out var known) ? known : Guid.Empty).Where(id => id != Guid.Empty).ToHashSet();
        return new(
            turn == Clear ? [] : sides, removals,
            form[OthersName].ToString() switch { File => CellOrigin.File, Plan => CellOrigin.Plan, _ => CellOrigin.Both },
            Page(turn, CellPageName, form), Page(turn, RowPageName, form));
    }

    /// <summary>The conflicts of this page.</summary>
    public IReadOnlyList<(PreviewRow Row, PreviewCell Cell)> Shown(WorkbookPreview preview) =>
        [.. All(preview).Skip((Math.Min(CellPage, Pages(preview.Conflicts.Count(), CellsOnPage)) - 1) * CellsOnPage).Take(CellsOnPage)];

    /// <summary>The choices of the other pages, for one hidden field.</summary>
    public string Carried(WorkbookPreview preview)
    {
        var shown = Shown(preview).Select(c => c.Cell.Key).ToHashSet(StringComparer.Ordinal);
        return string.Join('\n', All(preview).Select(c => c.Cell.Key).Where(key => !shown.Contains(key) && sides.ContainsKey(key))
            .Select(key => (sides[key] == CellOrigin.File ? "b" : "r") + key));
    }

    /// <summary>The rows of this page of all differences; those that cannot be accepted come first.</summary>
    public IReadOnlyList<PreviewRow> ShownRows(WorkbookPreview preview)
    {
        var rows = preview.Rows.Where(r => r.Kind != PreviewKind.Gone).OrderBy(r => r.Kind == PreviewKind.Rejected ? 0 : 1).ToList();
        return RowPage == 0 ? rows : [.. rows.Skip((Math.Min(RowPage, Pages(rows.Count, RowsOnPage)) - 1) * RowsOnPage).Take(RowsOnPage)];
    }

    public static int Pages(int count, int onPage) => Math.Max(1, (count + onPage - 1) / onPage);

    private static IEnumerable<(PreviewRow Row, PreviewCell Cell)> All(WorkbookPreview preview) =>
        preview.Rows.SelectMany(r => r.Cells.Where(c => c.Origin == CellOrigin.Both).Select(c => (r, c)));

    private static void Put(Dictionary<string, CellOrigin> sides, string key, string value)
    {
        if (value is File or Plan)
        {
            sides[key] = value == File ? CellOrigin.File : CellOrigin.Plan;
        }
    }

    private static int Page(string turn, string list, IFormCollection form)
    {
        var words = turn.StartsWith(list + ":", StringComparison.Ordinal) ? turn[(list.Length + 1)..] : form[list].ToString();
        return words == AllRows && list == RowPageName ? 0
            : int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(page, list == RowPageName ? 0 : 1) : 1;
    }
}
