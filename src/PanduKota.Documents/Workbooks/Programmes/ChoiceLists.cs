using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;
using PanduKota.Documents.Workbooks.Xlsx;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>The sheet Daftar: what the drop-downs offer. Each list has a name that the validations refer to.</summary>
internal sealed class ChoiceLists
{
    public const string SheetName = "Daftar";

    private readonly IReadOnlyList<ChoiceList> lists;

    public ChoiceLists(IReadOnlyList<ChoiceList> lists) => this.lists = lists;

    /// <summary>All that a whole programme can be given.</summary>
    public ChoiceLists(WorkbookChoices choices)
    {
        var pairs = choices.Dimensions.SelectMany(d => d.SubDimensions.Select(s => (Dimension: d.Name, Sub: s.Name))).ToList();
        lists =
        [
            new("DaftarDimensi", "Dimensi", 22, [.. choices.Dimensions.Select(d => d.Name)]),
            // These two stand side by side: the sub-dimensions of a dimension are a run of the second.
            new("DaftarDimensiSub", "Dimensi dari subdimensi", 22, [.. pairs.Select(p => p.Dimension)]),
            new("DaftarSubdimensi", "Subdimensi", 26, [.. pairs.Select(p => p.Sub)]),
            new("DaftarSasaran", "Sasaran", 60, choices.Goals),
            new("DaftarOPD", "OPD", 48, choices.Agencies),
            new("DaftarJenis", "Jenis", 15, ProgrammeShape.Kinds),
            Directions,
            FundSources(choices),
            new("DaftarYaTidak", "Ya/Tidak", 10, ["Ya", "Tidak"]),
            Units(choices),
        ];
    }

    public static ChoiceList Directions { get; } = new("DaftarArah", "Arah", 10, [.. ProgrammeShape.Directions.Select(d => d.Word)]);

    public static ChoiceList FundSources(WorkbookChoices choices) => new("DaftarSumberDana", "Sumber dana", 18, choices.FundSources);

    public static ChoiceList Units(WorkbookChoices choices) => new("DaftarSatuan", "Satuan", 20, choices.Units);

    /// <summary>Whether a list has anything to choose from; a drop-down of nothing would only refuse.</summary>
    public bool Has(string name) => lists.Any(l => l.Name == name && l.Items.Count > 0);

    public void AddNames(WorkbookWriter book)
    {
        for (var i = 0; i < lists.Count; i++)
        {
            if (lists[i].Items.Count > 0)
            {
                var column = CellAddress.Column(i + 1);
                book.Name(lists[i].Name, string.Create(
                    CultureInfo.InvariantCulture, $"{SheetName}!${column}$2:${column}${lists[i].Items.Count + 1}"));
            }
        }
    }

    /// <summary>
    /// The sub-dimensions of the dimension in a cell. OFFSET over the run of its name works without a name for each
    /// dimension, in Excel and LibreOffice alike.
    /// </summary>
    public static string SubDimensionsOf(string dimensionCell) =>
        $"OFFSET(DaftarSubdimensi,MATCH({dimensionCell},DaftarDimensiSub,0)-1,0,COUNTIF(DaftarDimensiSub,{dimensionCell}),1)";

    public void Write(WorkbookWriter book)
    {
        var sheet = book.Sheet(new(SheetName)
        {
            Columns = [.. lists.Select(l => new ColumnSettings(l.Width))],
            FrozenRows = 1,
            IsProtected = true,
            IsLandscape = true,
            RepeatedRows = (1, 1),
            TabColour = "9AA5A1",
            Footer = "Daftar pilihan",
        });
        var head = book.Styles.Of(new CellStyle(IsBold: true, Colour: "FFFFFF", Fill: "56636A", IsWrapped: true));
        var item = book.Styles.Of(new CellStyle(IsWrapped: true));
        sheet.Row(1);
        for (var i = 0; i < lists.Count; i++)
        {
            sheet.Words(i + 1, lists[i].Head, head);
        }
        for (var row = 0; row < lists.Max(l => l.Items.Count); row++)
        {
            sheet.Row(row + 2);
            for (var i = 0; i < lists.Count; i++)
            {
                if (row < lists[i].Items.Count)
                {
                    sheet.Words(i + 1, lists[i].Items[row], item);
                }
            }
        }
        sheet.Finish();
    }
}

/// <summary>What a drop-down offers, under the name that validations refer to.</summary>
internal sealed record ChoiceList(string Name, string Head, double Width, IReadOnlyList<string> Items);
