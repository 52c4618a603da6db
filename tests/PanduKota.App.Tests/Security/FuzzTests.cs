using System.Reflection;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Features.Storage;
using PanduKota.Fuzz;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>
/// A few hundred damaged inputs for every reader, the same in each run; tools/fuzz puts 100,000 through each. What that has
/// found stands here as well, each with the input that showed it.
/// </summary>
public sealed class FuzzTests
{
    private const int Seed = 20261122;

    public static TheoryData<string> Readable => [.. Readers.Pure.Select(r => r.Name)];

    [Theory]
    [MemberData(nameof(Readable))]
    public void A_reader_answers_whatever_it_is_given(string name)
    {
        // They read the same on every database.
        if (!TestDatabase.IsPostgres)
        {
            Answered(FuzzRun.Of(Readers.Pure.Single(r => r.Name == name), 100, Seed));
        }
    }

    [Fact]
    public async Task The_server_answers_whatever_it_is_sent()
    {
        if (TestDatabase.IsPostgres)
        {
            return;
        }
        await using var served = new ServedReaders();
        var readers = await served.Start();

        readers.Select(r => r.Name).ShouldBe(ServedReaders.Names);
        foreach (var reader in readers)
        {
            reader.Valid.Count.ShouldBeGreaterThan(reader.Name == "backup" ? 0 : 40);
            Answered(FuzzRun.Of(reader, reader.Name == "backup" ? 3 : 80, Seed));
        }
    }

    [Theory]
    [InlineData("regions", "Kode;Nama\ufffe\n11;Aceh\n")]
    [InlineData("programme-table", "Kode;Nama \ufdd0program\nP-1;Satu\n")]
    [InlineData("regions", "Kode;Nama;Jumlah Penduduk\n11;Aceh;99999999999999999999\n")]
    [InlineData("schedule-solution", "{\"starts\":{\"P0\":2026,\"P0\":2027}}")]
    [InlineData("book-templates", "{\"code\":\"2027\",\"name\":{\"id\":\"Panduan\"}}")]
    [InlineData("book-templates", "{\"code\":\"2027\",\"name\":[1]}")]
    [InlineData("programme-form", "Code=P-1&Actions%5B%EF%BC%91%5D.Step=x")]
    [InlineData("programme-form", "Code=P-1&Costs%5B0%5D.Rupiah%5B%D9%A2%D9%A0%D9%A2%D9%A6%5D=5")]
    [InlineData("plan-form", "Name=x&Goal-%EF%BC%91-Code=S1")]
    [InlineData("scenario-form", "Name=x&Floor-%EF%BC%91-Dimension=GOV")]
    [InlineData("matrix-cell", "Costs%5BAPBD%5D.Rupiah%5B%D9%A2%D9%A0%D9%A2%D9%A6%5D=5")]
    public void What_fuzzing_has_found_stays_mended(string reader, string input) =>
        Should.NotThrow(() => Readers.Pure.Single(r => r.Name == reader).Read(Encoding.UTF8.GetBytes(input)));

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("*a **b ")]
    public void A_narrative_nested_without_end_is_refused_in_words(string piece) =>
        Should.NotThrow(() => Readers.Pure.Single(r => r.Name == "narrative").Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 5_000)))));

    [Fact]
    public void No_method_that_reads_is_missing_from_the_list()
    {
        var covered = Readers.Pure.SelectMany(r => r.Covers).Concat(Readers.Inner.Keys).ToHashSet(StringComparer.Ordinal);
        var found = new[] { typeof(Problem), typeof(ProgrammeRow), typeof(PlanDb), typeof(App.Hosting.PanduWeb) }.SelectMany(t => t.Assembly.GetTypes())
            .Where(t => t.Namespace?.StartsWith("PanduKota", StringComparison.Ordinal) == true && !t.Name.Contains('<'))
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Select(m => (Type: t, Method: m)))
            .Where(m => !m.Method.IsPrivate && !m.Method.Name.Contains('<') && (m.Method.Name.StartsWith("Read", StringComparison.Ordinal)
                || m.Method.Name.StartsWith("TryRead", StringComparison.Ordinal) || m.Method.Name.StartsWith("Parse", StringComparison.Ordinal)
                || m.Method.Name.StartsWith("TryParse", StringComparison.Ordinal) || m.Method.Name.StartsWith("Learn", StringComparison.Ordinal)))
            .Where(m => m.Method.GetParameters().FirstOrDefault()?.ParameterType is { } first
                && (first == typeof(string) || first == typeof(byte[]) || first == typeof(Stream) || first == typeof(FileInfo) || first.IsByRefLike
                    || typeof(IEnumerable<string>).IsAssignableFrom(first)))
            .Select(m => $"{m.Type.Name}.{m.Method.Name}").Distinct().ToList();

        found.Count.ShouldBeGreaterThan(25);
        found.Except(covered).ShouldBeEmpty("put it into Readers, or say in Readers.Inner who stands before it");
        // And nothing stands in the list of what is covered from within that is gone.
        Readers.Inner.Keys.Except(found).ShouldBeEmpty();
    }

    /// <summary>Pages that take a file, and the reader that the file goes to.</summary>
    [Fact]
    public void Every_page_that_takes_a_file_is_known()
    {
        var known = new Dictionary<string, string>
        {
            ["UploadModel"] = "programme-workbook", ["IndexModel"] = "medium-term-table", ["AgenciesModel"] = "agencies", ["ReferenceModel"] = "regions", ["BookTemplateSetsModel"] = "book-templates",
            // Takes the hash of it and looks no further.
            ["EditionModel"] = "",
        };
        var pages = typeof(App.Hosting.PanduWeb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)))
            .Where(t => t.GetMethods().Any(m => m.GetParameters().Any(p => p.ParameterType == typeof(IFormFile) || p.ParameterType == typeof(IFormFileCollection)))).Select(t => t.Name).Distinct().ToList();

        pages.ShouldBe(known.Keys, ignoreOrder: true);
        known.Values.Where(r => r.Length > 0).Except(Readers.Pure.Select(r => r.Name)).ShouldBeEmpty();
    }

    private static void Answered(RunResult result)
    {
        result.Slips.Select(s => $"tools/fuzz --reader {result.Reader} --seed {Seed} --inputs {result.Inputs}: script [{string.Join(", ", s.Script)}]\n{s.What}").ShouldBeEmpty();
        result.Inputs.ShouldBeGreaterThan(0);
    }
}
