using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Hosting;

/// <summary>The site with the sample region in it: pages as long as those of a real plan.</summary>
public sealed class SampleSite : Site
{
    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await using var scope = Host.CreateAsyncScope();
        (await scope.ServiceProvider.GetRequiredService<InstallShippedReference>().Run(Actors.Operator, default)).IsOk.ShouldBeTrue();
        (await scope.ServiceProvider.GetRequiredService<InstallSampleRegion>().Run(Repository.SampleFolder, Actors.Operator, default)).IsOk.ShouldBeTrue();
    }
}

/// <summary>What a page costs somebody who has been on the first one: its own words, and files that the browser does not have yet.</summary>
public sealed partial class WeightTests(SampleSite site) : IClassFixture<SampleSite>
{
    private const int MostBytes = 25 * 1024;

    public static TheoryData<string> Pages =>
    [
        "", "/program", "/program?lihat=target", "/program?lihat=peta-jalan", "/program/P-001", "/program/P-001/ubah", "/program/baru", "/rencana",
        "/program/matriks", "/program/matriks?lihat=target", "/program/matriks?lihat=pokok", "/rpjmd", "/pemeriksaan", "/jadwal", "/buku",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_later_page_stays_below_25_KB(string path)
    {
        var person = await site.Person(Actors.Coordinator());
        var known = FilesOf(await person.GetStringAsync(new Uri("/", UriKind.Relative)));
        var page = await person.GetStringAsync(new Uri("/daerah/99.01" + path, UriKind.Relative));
        var files = FilesOf(page).Except(known).ToList();

        var total = Packed(System.Text.Encoding.UTF8.GetBytes(page));
        foreach (var file in files)
        {
            total += Packed(await person.GetByteArrayAsync(new Uri(file, UriKind.Relative)));
        }
        total.ShouldBeInRange(3 * 1024, MostBytes, $"{path} with {string.Join(", ", files)}");
    }

    /// <summary>
    /// The sheet of the matrix is counted apart: our scripts and the library come when the page is there and can be used,
    /// once for all visits (docs/adr/0012-matrix.md).
    /// </summary>
    [Fact]
    public async Task The_sheet_of_the_matrix_comes_afterwards_and_stays_below_45_KB()
    {
        var person = await site.Person(Actors.Coordinator());
        var page = await person.GetStringAsync(new Uri("/daerah/99.01/program/matriks", UriKind.Relative));
        FilesOf(page).ShouldNotContain(file => file.Contains("tabulator") || file.Contains("matrix-"));
        var total = 0L;
        foreach (var file in new[] { "/lib/tabulator.js", "/matrix-page.js", "/matrix-sheet.js", "/matrix-saving.js" })
        {
            total += Packed(await person.GetByteArrayAsync(new Uri(file, UriKind.Relative)));
        }
        total.ShouldBeInRange(20 * 1024, 45 * 1024);
    }

    private static List<string> FilesOf(string page) =>
        [.. Addresses().Matches(page).Select(m => m.Groups[1].Value).Where(a => a.Contains('.', StringComparison.Ordinal)).Distinct()];

    /// <summary>As it goes over the line of an installed server.</summary>
    private static long Packed(byte[] plain)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(plain);
        }
        return Math.Min(plain.LongLength, packed.Length);
    }

    [GeneratedRegex("<(?:link|script)[^>]+(?:href|src)=\"(/[^\"]+)\"")]
    private static partial Regex Addresses();
}
