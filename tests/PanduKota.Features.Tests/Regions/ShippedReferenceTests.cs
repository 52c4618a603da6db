using System.Globalization;
using PanduKota.Documents.Workbooks;
using PanduKota.Features.Regions;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

public sealed class ShippedReferenceTests
{
    [Fact]
    public void All_552_regions_are_there()
    {
        var regions = ShippedReference.Regions();

        regions.Regulation.ShouldBe("Kepmendagri 300.2.2-2430/2025");
        regions.Rows.Count.ShouldBe(552);
        regions.Rows.CountBy(r => r.Kind).ToDictionary().ShouldBe(
            new Dictionary<string, int> { ["province"] = 38, ["regency"] = 416, ["city"] = 98 }, ignoreOrder: true);
        regions.Rows.Select(r => r.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_regency_and_city_stands_in_a_province_of_the_list()
    {
        var rows = ShippedReference.Regions().Rows;
        var provinces = rows.Where(r => r.Kind == "province").Select(r => r.Code).ToHashSet();

        rows.Where(r => r.Kind != "province").ShouldAllBe(r => provinces.Contains(r.ProvinceCode!)
            && r.Code.StartsWith(r.ProvinceCode + ".", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("35", "province", "Jawa Timur")]
    [InlineData("35.10", "regency", "Kabupaten Banyuwangi")]
    [InlineData("12.76", "city", "Kota Tebing Tinggi")]
    [InlineData("12.12", "regency", "Kabupaten Toba")]
    public void Known_regions_have_their_code_kind_and_name(string code, string kind, string name)
    {
        var row = ShippedReference.Regions().Rows.Single(r => r.Code == code);

        (row.Kind, row.Name).ShouldBe((kind, name));
        row.Population.ShouldNotBeNull().ShouldBeGreaterThan(10_000);
        row.AreaKm2.ShouldNotBeNull().ShouldBeGreaterThan(10);
    }

    [Fact]
    public void The_invented_region_is_not_among_the_real_ones() =>
        ShippedReference.Regions().Rows.ShouldNotContain(r => r.Code.StartsWith("99", StringComparison.Ordinal));

    [Theory]
    [InlineData("province", 53, 212)]
    [InlineData("regency_city", 46, 196)]
    public void Nomenclature_reaches_down_to_programmes(string government, int fields, int programmes)
    {
        var nomenclature = ShippedReference.Nomenclature();
        var rows = nomenclature.Rows.Where(r => r.Government == government).ToList();

        nomenclature.Regulation.ShouldBe("Kepmendagri 050-3708/2020");
        rows.Count(r => r.Level == "field").ShouldBe(fields);
        rows.Count(r => r.Level == "programme").ShouldBe(programmes);
        rows.Count.ShouldBe(fields + programmes);
        rows.Select(r => r.Code).ShouldBeUnique();
    }

    [Fact]
    public void Every_programme_stands_in_a_field_of_the_same_government()
    {
        var rows = ShippedReference.Nomenclature().Rows;
        var fields = rows.Where(r => r.Level == "field").Select(r => (r.Government, r.Code)).ToHashSet();

        rows.Where(r => r.Level == "programme")
            .ShouldAllBe(r => fields.Contains(new ValueTuple<string, string>(r.Government, r.ParentCode!)));
    }

    [Fact]
    public void A_code_may_bear_another_name_in_a_province()
    {
        var names = ShippedReference.Nomenclature().Rows.Where(r => r.Code == "2.16.03")
            .ToDictionary(r => r.Government, r => r.Name);

        names["province"].ShouldBe("PROGRAM PENGELOLAAN APLIKASI INFORMATIKA");
        names["regency_city"].ShouldBe("PROGRAM APLIKASI INFORMATIKA");
    }

    [Fact]
    public void The_dimension_set_of_2017_has_six_dimensions_of_three()
    {
        var set = ShippedReference.DimensionSets().Single(s => s.Code == "2017");

        string.Concat(set.Dimensions.OrderBy(d => d.Ordinal).Select(d => d.Letter)).ShouldBe("GBELSN");
        set.Dimensions.ShouldAllBe(d => d.SubDimensions.Count == 3 && d.SetCode == "2017");
        set.Dimensions.SelectMany(d => d.SubDimensions).Select(s => s.Code).ShouldBeUnique();
        set.Dimensions.SelectMany(d => d.SubDimensions).Count().ShouldBe(18);
    }

    [Fact]
    public void The_draft_of_2026_has_mobility_and_is_not_yet_valid_in_2026()
    {
        var set = ShippedReference.DimensionSets().Single(s => s.Code == "2026");

        set.Dimensions.Count.ShouldBe(6);
        set.Dimensions.ShouldContain(d => d.IndonesianName == "Mobilitas");
        set.Dimensions.ShouldNotContain(d => d.Name == "Smart Branding");
        set.ValidFrom.ShouldBeGreaterThan(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void White_letters_can_be_read_on_every_dimension_colour() =>
        ShippedReference.DimensionSets().SelectMany(s => s.Dimensions)
            .ShouldAllBe(d => ContrastWithWhite(d.Colour) >= 4.5);

    [Fact]
    public void The_regions_are_those_of_the_collected_list_where_it_is_at_hand()
    {
        if (SharedLines("regions-kepmendagri-300.2.2-2430-2025.csv") is not { } lines)
        {
            return;
        }
        var listed = lines.Select(c => new RegionRow(0, c[0], c[1], c[2], c[1] == "province" ? null : c[3],
            c[4].Length == 0 ? null : long.Parse(c[4], CultureInfo.InvariantCulture),
            c[5].Length == 0 ? null : decimal.Parse(c[5], CultureInfo.InvariantCulture)));

        ShippedReference.Regions().Rows.Select(r => r with { Number = 0 }).ShouldBe(listed, ignoreOrder: true);
    }

    [Fact]
    public void The_nomenclature_is_that_of_the_collected_list_where_it_is_at_hand()
    {
        if (SharedLines("nomenclature-kepmendagri-050-3708-2020.csv") is not { } lines)
        {
            return;
        }
        var listed = lines.Where(c => c[1] is "field" or "programme")
            .Select(c => new NomenclatureRow(0, c[0], c[1], c[2], c[3], c[4]));

        ShippedReference.Nomenclature().Rows.Select(r => r with { Number = 0 }).ShouldBe(listed, ignoreOrder: true);
    }

    private static double ContrastWithWhite(string colour)
    {
        double Channel(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.03928 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return 1.05 / ((0.2126 * Channel(1)) + (0.7152 * Channel(3)) + (0.0722 * Channel(5)) + 0.05);
    }

    /// <summary>Rows of a list that lies beside the repository, without its heads, or null.</summary>
    private static List<string[]>? SharedLines(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(path))
            {
                return [.. File.ReadLines(path).Skip(1).Select(SplitCsv)];
            }
        }
        return null;
    }

    /// <summary>Enough for these lists: commas only inside a quoted last column.</summary>
    private static string[] SplitCsv(string line)
    {
        var quote = line.IndexOf('"', StringComparison.Ordinal);
        return quote < 0
            ? line.Split(',')
            : [.. line[..(quote - 1)].Split(','), line[(quote + 1)..^1].Replace("\"\"", "\"", StringComparison.Ordinal)];
    }
}
