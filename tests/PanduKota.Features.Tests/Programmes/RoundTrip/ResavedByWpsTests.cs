using System.IO.Compression;
using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines.RoundTrip;
using PanduKota.Features.Tests.Samples;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>Workbooks in the shape that WPS Office saves them in, and in one that has lost all that can be lost.</summary>
public sealed class ResavedByWpsTests(ProgrammeDatabase database) : IClassFixture<ProgrammeDatabase>
{
    private readonly MergedPlan merged = new(database);

    private static byte[] Resaved(byte[] bytes, bool isBare) => isBare ? WpsShape.Bare(bytes) : WpsShape.Of(bytes);

    [Theory]
    [InlineData("97.01", WorkbookPurpose.Matrix, false)]
    [InlineData("97.02", WorkbookPurpose.Matrix, true)]
    [InlineData("97.03", WorkbookPurpose.TargetsAndCosts, false)]
    [InlineData("97.04", WorkbookPurpose.TargetsAndCosts, true)]
    [InlineData("97.05", WorkbookPurpose.QuickWinCharters, false)]
    [InlineData("97.06", WorkbookPurpose.QuickWinCharters, true)]
    public async Task What_was_not_changed_writes_nothing(string region, WorkbookPurpose purpose, bool isBare)
    {
        var plan = await merged.Plan(region);
        await merged.Change(plan, "P-001", f => f with
        {
            Actions = [f.Actions[0] with { Start = new DateOnly(2026, 2, 1), End = new DateOnly(2026, 3, 31) }, f.Actions[1]],
            Description = "Baris satu\nbaris dua & <tanda>",
        });
        var before = await merged.Entries(plan);

        var bytes = Resaved(await merged.Out(plan, purpose), isBare);
        var preview = await merged.Preview(plan, bytes);
        var done = await merged.In(plan, bytes);

        preview.Purpose.ShouldBe(purpose);
        preview.IsNoChange.ShouldBeTrue(string.Join("; ", preview.Rows.SelectMany(r => r.Cells.Select(c => c.ToString()).Concat(r.Problems.Select(p => p.ToString()))).Concat(preview.Problems.Select(p => p.ToString()))));
        (done.New, done.Changed, done.Rejected, done.Removed).ShouldBe((0, 0, 0, 0));
        (await merged.Entries(plan)).ShouldBe(before);
    }

    [Theory]
    [InlineData("97.11", false)]
    [InlineData("97.12", true)]
    public async Task What_was_changed_comes_in_and_what_the_plan_has_changed_since_stays_or_is_asked_about(string region, bool isBare)
    {
        var plan = await merged.Plan(region);
        var file = new EditedWorkbook(await merged.Out(plan));
        file[MergedPlan.Head(file, "P-002"), "Mitra"] = "Bank daerah";
        file[file.RowsOf("P-001").First(r => file[r, "Indikator"] == "Waktu layanan"), "Target 2027"] = "25";
        file[file.RowsOf("P-003").Single(), "Pagu 2028"] = "12500000";
        file[MergedPlan.Head(file, "P-001"), "Mitra"] = "Puskesmas";
        await merged.Change(plan, "P-001", f => f with { Partners = "Bidan" });

        var preview = await merged.Preview(plan, Resaved(file.Save(), isBare));

        var cells = preview.Rows.SelectMany(r => r.Cells.Select(c => (r.Code, Label: c.Label.Indonesian, c.InFile, c.Origin))).ToList();
        cells.ShouldContain(("P-002", "Mitra", "Bank daerah", CellOrigin.File));
        cells.ShouldContain(("P-003", "Pagu APBD tahun 2028", "12500000", CellOrigin.File));
        cells.ShouldContain(("P-001", "Mitra", "Puskesmas", CellOrigin.Both));
        // Without the hidden sheet nothing is known of a programme that the plan has changed since: all is asked about.
        cells.ShouldContain(("P-001", "Indikator 2: target 2027", "25", isBare ? CellOrigin.Both : CellOrigin.File));
        cells.Count.ShouldBe(4);
    }

    [Fact]
    public void The_sample_of_83_programmes_reads_the_same()
    {
        var bytes = File.ReadAllBytes(SampleFolder.PathOf("program.xlsx"));
        var shaped = WpsShape.Of(bytes);
        using (var zip = new ZipArchive(new MemoryStream(shaped)))
        {
            zip.Entries.Select(e => e.FullName).ShouldContain("xl/sharedStrings.xml");
            zip.Entries.Select(e => e.FullName).ShouldContain("xl/cellimages.xml");
        }
        foreach (var one in new[] { shaped, WpsShape.Bare(bytes) })
        {
            Read(one).ShouldBe(Read(bytes));
        }
    }

    private static List<string> Read(byte[] bytes)
    {
        var read = ProgrammeWorkbookReader.Read(new MemoryStream(bytes), "program.xlsx").Value;
        return
        [
            .. read.Programmes.Select(p => $"{p.Code}|{p.Name}|{p.Dimension}|{p.SubDimension}|{p.Goal}|{p.Description}|{p.LeadAgency}|{string.Join('+', p.SupportingAgencies)}|{p.Location}|{p.Risk}|{p.EarliestStart}|{p.IsQuickWin}|{p.ValuePoints}|{p.StatedTotalRupiah}|"
                + string.Join('+', p.Indicators.Select(i => $"{i.Name}|{i.Unit}|{i.Direction}|{i.Baseline}|{string.Join(',', i.Targets.Select(t => $"{t.Key}={t.Value.Value}"))}"))
                + string.Join('+', p.Costs.Select(c => $"{c.FundSource}|{string.Join(',', c.Rupiah)}"))),
            .. read.Actions.Select(a => $"{a.ProgrammeCode}|{a.Step}|{a.Output}|{a.Owner}|{a.Start}|{a.End}"),
            .. read.Problems.Select(p => $"{p.Code} {p.Place.Cell}"),
        ];
    }
}
