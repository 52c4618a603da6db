using System.Text;
using PanduKota.Features.Regions;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Regions;

/// <summary>Two regulations, the later amending the earlier, and one of the past: what stands in the nomenclature today.</summary>
public sealed class ReferenceQueriesTests(ReferenceQueriesTests.Amended database) : IClassFixture<ReferenceQueriesTests.Amended>
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_newest_edition_in_force_speaks_of_each_code()
    {
        using var scope = database.Scope();
        var reference = scope.Get<ReferenceQueries>();

        var fields = await reference.Below(null, RegionKind.City, None);
        fields.Lines.Select(l => (l.Code, l.Name, l.HasMore)).ShouldBe([("1.02", "URUSAN KESEHATAN", true)]);

        var programmes = await reference.Below("1.02", RegionKind.Regency, None);
        programmes.Trail.Select(l => l.Code).ShouldBe(["1.02"]);
        programmes.Lines.Select(l => (l.Code, l.Name, l.Regulation, l.HasMore)).ShouldBe(
        [
            ("1.02.02", "PROGRAM BARU", "Kep Q/2025", true), ("1.02.03", "PROGRAM TETAP", "Kep Q/2020", false),
        ]);
        (await reference.Below("1.02.02", RegionKind.Regency, None)).Trail.Select(l => l.Code).ShouldBe(["1.02", "1.02.02"]);
        (await reference.Below("9.99", RegionKind.Regency, None)).Lines.ShouldBeEmpty();
        (await reference.Levels(RegionKind.Regency, None)).ShouldBe(
            new Dictionary<string, int> { ["field"] = 1, ["programme"] = 2, ["activity"] = 1 }, ignoreOrder: true);
        (await reference.Editions(None)).Select(e => e.Regulation).ShouldBe(["Kep Q/2025", "Kep Q/2020", "Kep Q/2010"]);
    }

    [Theory]
    [InlineData("1.02.0", "1.02.02 1.02.02.2.01 1.02.03")]
    [InlineData("program TETAP", "1.02.03")]
    [InlineData("posyandu", "1.02.02.2.01")]
    [InlineData("tidak ada", "")]
    public async Task A_search_finds_codes_by_their_beginning_and_names_by_their_words(string words, string codes)
    {
        using var scope = database.Scope();
        var found = await scope.Get<ReferenceQueries>().Search(words, RegionKind.Regency, None);
        string.Join(' ', found.Lines.Select(l => l.Code)).ShouldBe(codes);
    }

    [Fact]
    public async Task Provinces_have_a_nomenclature_of_their_own()
    {
        using var scope = database.Scope();
        var part = await scope.Get<ReferenceQueries>().Below(null, RegionKind.Province, None);
        part.Lines.Single().Name.ShouldBe("URUSAN KESEHATAN PROVINSI");
    }

    public sealed class Amended : TestDatabase, IAsyncLifetime
    {
        protected override void AddServices(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => services.AddRegions();

        public async Task InitializeAsync()
        {
            const string Head = "government,level,code,parent_code,name\n";
            await Import("Kep Q/2010", 2010, 2015, Head + "regency_city,programme,1.02.09,1.02,PROGRAM DAHULU\n");
            await Import("Kep Q/2020", 2020, null, Head + "regency_city,field,1.02,1,URUSAN KESEHATAN\nprovince,field,1.02,1,URUSAN KESEHATAN PROVINSI\n"
                + "regency_city,programme,1.02.02,1.02,PROGRAM LAMA\nregency_city,programme,1.02.03,1.02,PROGRAM TETAP\n");
            await Import("Kep Q/2025", 2025, null, Head + "regency_city,programme,1.02.02,1.02,PROGRAM BARU\nregency_city,activity,1.02.02.2.01,1.02.02,Pengelolaan Posyandu\n");
        }

        Task IAsyncLifetime.DisposeAsync() => Task.CompletedTask;

        private async Task Import(string regulation, int year, int? lastYear, string text)
        {
            using var scope = Scope();
            var done = await scope.Get<ImportNomenclature>().Run(
                new(new MemoryStream(Encoding.UTF8.GetBytes(text)), "kode.csv", regulation, new DateOnly(year, 1, 1),
                    lastYear is { } last ? new DateOnly(last, 12, 31) : null),
                Actors.Admin, None);
            done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
        }
    }
}
