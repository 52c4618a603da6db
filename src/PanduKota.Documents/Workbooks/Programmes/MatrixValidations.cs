using System.Globalization;
using PanduKota.Documents.Workbooks.Writing;

namespace PanduKota.Documents.Workbooks.Programmes;

/// <summary>Drop-downs, bounds and hints of the sheet Program.</summary>
internal sealed class MatrixValidations(WorkbookChoices choices, ChoiceLists lists, MatrixColumns columns)
{
    private const string PickFromList = "Pilih salah satu dari daftar.";

    private readonly List<Validation> made = [];

    public IReadOnlyList<Validation> All()
    {
        Hint(ProgrammeShape.Code, "Kode", "Kode pendek yang tidak berulang, misalnya P-014. Baris indikator atau sumber dana tambahan: tulis kode yang sama, atau kosongkan.");
        List(ProgrammeShape.Dimension, "DaftarDimensi", ErrorStyle.Stop, PickFromList, null);
        SubDimensions();
        List(ProgrammeShape.Goal, "DaftarSasaran", ErrorStyle.Warning, "Sasaran ini tidak ada di daftar. Tetap dipakai?", null);
        List(ProgrammeShape.Kind, "DaftarJenis", ErrorStyle.Stop, PickFromList, "Eksisting: sudah berjalan. Pengembangan: diperluas atau diperbaiki. Baru: belum pernah ada.");
        List(ProgrammeShape.LeadAgency, "DaftarOPD", ErrorStyle.Warning, "OPD ini tidak ada di daftar. Tetap dipakai?", null);
        Hint(ProgrammeShape.SupportingAgencies, "OPD pendukung", "Boleh lebih dari satu; pisahkan dengan titik koma (;). Nama seperti di lembar Daftar.");
        Hint(ProgrammeShape.Nomenclature, "Kode nomenklatur", "Seperti di Kepmendagri, misalnya 2.16.02 atau 2.16.02.2.01.");
        Hint(ProgrammeShape.Predecessors, "Pendahulu", "Kode program yang harus selesai lebih dahulu; pisahkan dengan titik koma (;).");
        Year(ProgrammeShape.EarliestStart);
        Year(ProgrammeShape.LatestStart);
        List(ProgrammeShape.Mandatory, "DaftarYaTidak", ErrorStyle.Stop, PickFromList, "Ya bila diwajibkan peraturan atau sudah terikat kontrak.");
        List(ProgrammeShape.QuickWin, "DaftarYaTidak", ErrorStyle.Stop, PickFromList, "Ya bila hasilnya dirasakan warga dalam setahun.");
        List(ProgrammeShape.Reserve, "DaftarYaTidak", ErrorStyle.Stop, PickFromList, "Ya bila baru dijalankan ketika ada dana tambahan.");
        Add(ProgrammeShape.ValuePoints, null, new("", "whole", "1", "100", ErrorStyle.Stop, "Nilai manfaat", "1 sampai 100; 100 paling bermanfaat bagi warga. Kosong dihitung 50.", "Isi bilangan bulat dari 1 sampai 100."));
        List(ProgrammeShape.Unit, "DaftarSatuan", ErrorStyle.Warning, "Satuan ini tidak ada di daftar. Tetap dipakai?", null);
        List(ProgrammeShape.Direction, "DaftarArah", ErrorStyle.Stop, PickFromList, "Naik: makin besar makin baik. Turun: makin kecil makin baik. Tetap: dipertahankan.");
        List(ProgrammeShape.FundSource, "DaftarSumberDana", ErrorStyle.Stop, PickFromList, null);
        for (var year = choices.FirstYear; year < choices.FirstYear + choices.Years; year++)
        {
            Add(ProgrammeShape.Cost, year, new("", "decimal", "0", null, ErrorStyle.Information, null, null,
                "Tulis rupiah penuh, misalnya 1250000000. Tulisan seperti Rp 1,2 M juga dapat dibaca."));
        }
        // Typing over the sum is stopped here and not by protecting the sheet, which would also stop sorting and deleting rows.
        Add(ProgrammeShape.StatedTotal, null, new("", "custom", "FALSE", null, ErrorStyle.Stop, null, null,
            "Kolom ini dihitung sendiri dari pagu setiap tahun."));
        return made;
    }

    private void List(string field, string list, ErrorStyle style, string error, string? hint)
    {
        if (lists.Has(list))
        {
            Add(field, null, new("", "list", list, null, style, hint is null ? null : Title(field), hint, error));
        }
        else if (hint is not null)
        {
            Hint(field, Title(field), hint);
        }
    }

    private void SubDimensions()
    {
        if (lists.Has("DaftarSubdimensi"))
        {
            var cell = string.Create(CultureInfo.InvariantCulture, $"${columns.Letters(ProgrammeShape.Dimension)}{MatrixSheet.FirstRow}");
            Add(ProgrammeShape.SubDimension, null, new("", "list", ChoiceLists.SubDimensionsOf(cell), null, ErrorStyle.Stop,
                "Subdimensi", "Pilih dimensinya lebih dahulu; daftarnya mengikuti.", "Pilih subdimensi dari dimensi yang sama."));
        }
    }

    private void Year(string field)
    {
        var last = choices.FirstYear + choices.Years - 1;
        Add(field, null, new("", "whole", choices.FirstYear.ToString(CultureInfo.InvariantCulture), last.ToString(CultureInfo.InvariantCulture),
            ErrorStyle.Stop, null, null, string.Create(CultureInfo.InvariantCulture, $"Isi tahun dari {choices.FirstYear} sampai {last}.")));
    }

    /// <summary>A hint without any bound: every value passes.</summary>
    private void Hint(string field, string title, string hint) =>
        Add(field, null, new("", "custom", "TRUE", null, ErrorStyle.None, title, hint, null));

    private static string Title(string field) => ProgrammeShape.Programmes.Columns.First(c => c.Field == field).Title;

    private void Add(string field, int? year, Validation validation)
    {
        var letters = columns.Letters(field, year);
        made.Add(validation with
        {
            Range = string.Create(CultureInfo.InvariantCulture, $"{letters}{MatrixSheet.FirstRow}:{letters}{MatrixSheet.LastRow}"),
        });
    }
}

/// <summary>Colours that follow what is filled in: what is still missing, what cannot be right, where a programme begins.</summary>
internal sealed class MatrixHighlights(MatrixColumns columns)
{
    private const string Missing = "FFF3C4", Wrong = "F8D7D3", Quiet = "8A9691", Line = "0B5A74";

    public IReadOnlyList<Highlight> All()
    {
        var (first, last) = (MatrixSheet.FirstRow, MatrixSheet.LastRow);
        var (code, name) = (Cell(ProgrammeShape.Code), Cell(ProgrammeShape.Name));
        var all = new List<Highlight>
        {
            new(Range(ProgrammeShape.Code),
                Invariant($"AND({code}<>\"\",{name}<>\"\",COUNTIFS($A${first}:$A${last},{code},$B${first}:$B${last},\"?*\")>COUNTIFS($A${first}:$A${last},{code},$B${first}:$B${last},{name}))"),
                new(Wrong, "B3261E", true)),
            new(Range(ProgrammeShape.Code), Invariant($"AND({code}<>\"\",{code}=$A{first - 1})"), new(Colour: Quiet)),
            new(Range(ProgrammeShape.LatestStart), $"AND({Cell(ProgrammeShape.LatestStart)}<>\"\",{Cell(ProgrammeShape.LatestStart)}<{Cell(ProgrammeShape.EarliestStart)})", new(Wrong)),
        };
        foreach (var column in columns.All.Where(c => c.IsAsked && c.Year is null && c.Field is not ProgrammeShape.FundSource))
        {
            var isIndicator = column.Field is ProgrammeShape.Unit or ProgrammeShape.Direction or ProgrammeShape.Baseline;
            var asked = isIndicator ? Cell(ProgrammeShape.Indicator) : name;
            var own = Cell(column.Field);
            if (own != asked)
            {
                all.Add(new(Range(column.Field), $"AND({asked}<>\"\",{own}=\"\")", new(Missing)));
            }
        }
        all.Add(new(Range(ProgrammeShape.Name), Invariant($"AND({code}<>\"\",{name}=\"\",{code}<>$A{first - 1})"), new(Missing)));
        foreach (var target in columns.All.Where(c => c.Field == ProgrammeShape.Target))
        {
            var own = Invariant($"{columns.Letters(target.Field, target.Year)}{first}");
            all.Add(new(Range(target.Field, target.Year), $"AND({Cell(ProgrammeShape.Indicator)}<>\"\",{own}=\"\")", new(Missing)));
        }
        var firstCost = columns.All.First(c => c.Field == ProgrammeShape.Cost);
        var lastCost = columns.All.Last(c => c.Field == ProgrammeShape.Cost);
        all.Add(new(
            Range(ProgrammeShape.FundSource),
            Invariant($"AND({Cell(ProgrammeShape.FundSource)}=\"\",COUNT(${columns.Letters(firstCost.Field, firstCost.Year)}{first}:${columns.Letters(lastCost.Field, lastCost.Year)}{first})>0)"),
            new(Missing)));
        all.Add(new(
            Invariant($"A{first}:{Xlsx.CellAddress.Column(columns.All.Count)}{last}"),
            Invariant($"AND({name}<>\"\",$B{first - 1}<>{name})"),
            new(TopLine: Line)));
        return all;
    }

    private string Cell(string field) => Invariant($"${columns.Letters(field)}{MatrixSheet.FirstRow}");

    private string Range(string field, int? year = null)
    {
        var letters = columns.Letters(field, year);
        return Invariant($"{letters}{MatrixSheet.FirstRow}:{letters}{MatrixSheet.LastRow}");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
