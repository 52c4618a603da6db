using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using PanduKota.App.Pages.Programmes;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.RoundTrip;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Programmes;

/// <summary>A preview of more than one page keeps what was chosen on each of them.</summary>
public sealed class PreviewChoicesTests
{
    private static readonly WorkbookPreview Preview = new(
        null, 0,
        [.. Enumerable.Range(1, 700).Select(i => new PreviewRow(
            Guid.CreateVersion7(), $"P-{i:000}", "Program", i == 700 ? PreviewKind.Rejected : PreviewKind.Changed, i,
            i > 400 ? [] : [new PreviewCell($"{i:0000}/Name", "Name", Text.Verbatim("Nama"), "a", "b", CellOrigin.Both, null, null)], []))],
        [], [], []);

    private static PreviewChoices Posted(params (string Name, string Value)[] fields) =>
        PreviewChoices.Posted(new FormCollection(fields.ToDictionary(f => f.Name, f => new StringValues(f.Value))));

    [Fact]
    public void Choices_of_every_page_of_conflicts_come_along_whichever_page_is_turned_to()
    {
        var first = Posted(("pilih:0001/Name", "berkas"), ("pilih:0150/Name", "rencana"), ("ke", "bentrok:2"));
        var second = Posted(("terpilih", first.Carried(Preview).ReplaceLineEndings("\r\n")), ("pilih:0151/Name", "berkas"), ("bentrok", "2"), ("ke", "bentrok:3"));
        var back = Posted(("terpilih", second.Carried(Preview)), ("bentrok", "3"), ("ke", "bentrok:1"));

        first.Shown(Preview).Select(c => c.Cell.Key).ShouldBe([.. Enumerable.Range(151, 150).Select(i => $"{i:0000}/Name")]);
        second.Shown(Preview).Count.ShouldBe(100);
        back.Sides.ShouldBe(new Dictionary<string, CellOrigin>
        {
            ["0001/Name"] = CellOrigin.File, ["0150/Name"] = CellOrigin.Plan, ["0151/Name"] = CellOrigin.File,
        }, ignoreOrder: true);
        back.IsFile("pilih:0001/Name").ShouldBeTrue();
        // What this page shows is in its own inputs.
        back.Carried(Preview).ShouldBe("b0151/Name");
        Posted(("terpilih", back.Carried(Preview)), ("pilih:0001/Name", "berkas"), ("ke", "kosong"), ("sisanya", "rencana")).ShouldSatisfyAllConditions(
            c => c.Sides.ShouldBeEmpty(), c => c.Others.ShouldBe(CellOrigin.Plan));
    }

    [Fact]
    public void All_differences_are_reached_page_by_page_or_at_once_and_those_that_need_work_come_first()
    {
        Posted().ShownRows(Preview).ShouldSatisfyAllConditions(r => r.Count.ShouldBe(300), r => r[0].Code.ShouldBe("P-700"));
        Posted(("ke", "halaman:3"), ("halaman", "1")).ShownRows(Preview).Select(r => r.Code).ShouldBe([.. Enumerable.Range(600, 100).Select(i => $"P-{i:000}")]);
        Posted(("halaman", "3"), ("ke", "bentrok:2")).ShouldSatisfyAllConditions(c => c.RowPage.ShouldBe(3), c => c.CellPage.ShouldBe(2));
        Posted(("ke", "halaman:semua")).ShownRows(Preview).Count.ShouldBe(700);
        Posted(("ke", "halaman:99")).ShownRows(Preview).Count.ShouldBe(100);
        Posted(("ke", "halaman:-1"), ("bentrok", "x")).ShouldSatisfyAllConditions(c => c.RowPage.ShouldBe(1), c => c.CellPage.ShouldBe(1));
    }
}
