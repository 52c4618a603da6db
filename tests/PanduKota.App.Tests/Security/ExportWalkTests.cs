using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Documents.Books;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Editions;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.App.Tests.Security;

/// <summary>
/// Every file that the product hands out, made of a plan whose every word begins like a formula or ends in a script. In a
/// CSV no field may begin so; in a workbook no such word may be a formula, nor become one when the cell is edited; in a
/// page none may be markup.
/// </summary>
public sealed partial class ExportWalkTests(Site site) : IClassFixture<Site>
{
    private const string Region = "99.44";
    private const string Link = "=HYPERLINK(\"http://jahat.example\";\"klik\")<script>alert(1)</script>";
    private const string Dangerous = "=+-@\t\r\n\0|＝＋－＠";

    private static readonly string[] Risky = [Link, "+62 812", "-1+2", "@SUM(A1:A9)", "\tcmd|' /C calc'!A0", "\r=1+1", "=cmd|' /C calc'!A0"];

    /// <summary>Where in the source files are handed out, and the addresses that bring each of them.</summary>
    private Dictionary<string, string[]> Doors(Guid receipt, Guid first, Guid second, Guid book, string token, Guid medium, Guid lead) => new()
    {
        ["Pages/Programmes/Download.cshtml.cs"] = [$"/daerah/{Region}/program/unduh?jenis=xlsx", $"/daerah/{Region}/program/unduh?jenis=csv", $"/daerah/{Region}/program/unduh?jenis=csv-comma"],
        ["Pages/Programmes/Template.cshtml.cs"] = [$"/daerah/{Region}/program/unduh-templat?isi=ya", $"/daerah/{Region}/program/unduh-templat?untuk=target-biaya", $"/daerah/{Region}/program/unduh-templat", $"/daerah/{Region}/program/unduh-templat?untuk=quick-win"],
        ["Pages/Checks/Findings.cshtml.cs"] = [$"/daerah/{Region}/pemeriksaan?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/pemeriksaan?handler=Unduh&jenis=csv", $"/daerah/{Region}/pemeriksaan?handler=Unduh&jenis=csv-comma"],
        ["Pages/ChangeLog/Changes.cshtml.cs"] = [$"/daerah/{Region}/jejak?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/jejak?handler=Unduh&jenis=csv", $"/daerah/{Region}/jejak?handler=Unduh&jenis=csv-comma"],
        ["Pages/ChangeLog/PlanThen.cshtml.cs"] = [$"/daerah/{Region}/jejak/pada?handler=Unduh&jenis=xlsx&tanggal=2099-01-01", $"/daerah/{Region}/jejak/pada?handler=Unduh&jenis=csv&tanggal=2099-01-01", $"/daerah/{Region}/jejak/pada?handler=Unduh&jenis=csv-comma&tanggal=2099-01-01"],
        ["Pages/Alignment/Index.cshtml.cs"] = [$"/daerah/{Region}/rpjmd?handler=sipd&versi={medium}", $"/daerah/{Region}/rpjmd?handler=renstra&milik={lead}"],
        // The two places through which all tables go; their doors stand with the pages and paths.
        ["Hosting/RowCount.cs"] = [],
        ["Pages/Regions/RegionPage.cs"] = [],
        ["Api/AlignmentApi.cs"] = [$"/api/v1/regions/{Region}/medium-term-plans/{medium}/sipd", $"/api/v1/regions/{Region}/plans/latest/sipd?agency={lead}"],
        ["Pages/Regions/Agencies.cshtml.cs"] = [$"/daerah/{Region}/opd?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/opd?handler=Unduh&jenis=csv", $"/daerah/{Region}/opd?handler=Unduh&jenis=csv-comma"],
        ["Pages/Jobs/ReceiptFiles.cs"] = [$"/daerah/{Region}/tanda-terima/{receipt}?handler=Berkas&catatan=true"],
        ["Pages/Publications/Index.cshtml.cs"] = [$"/daerah/{Region}/buku?handler=Docx&buku={book}", $"/daerah/{Region}/buku?handler=Web&buku={book}"],
        ["Pages/Publications/Compare.cshtml.cs"] = [$"/daerah/{Region}/buku/edisi/banding?handler=Redline&dari={first}&ke={second}"],
        ["Pages/Publications/Edition.cshtml.cs"] = [$"/edisi/{token}?handler=File&bentuk=Docx", $"/edisi/{token}?handler=File&bentuk=Html", $"/edisi/{token}?handler=File&bentuk=Data"],
        ["Api/ProgrammesApi.cs"] =
        [
            $"/api/v1/regions/{Region}/plans/latest/programmes/export?format=xlsx", $"/api/v1/regions/{Region}/plans/latest/programmes/export?format=csv", $"/api/v1/regions/{Region}/plans/latest/programmes/export?format=csv-comma",
            $"/api/v1/regions/{Region}/plans/latest/programmes/workbook?filled=true",
        ],
        ["Api/RegionsApi.cs"] = [$"/api/v1/regions/{Region}/agencies/export?format=xlsx", $"/api/v1/regions/{Region}/agencies/export?format=csv", $"/api/v1/regions/{Region}/agencies/export?format=csv-comma"],
        ["Api/ChangeLogApi.cs"] = [$"/api/v1/regions/{Region}/changes/export?format=xlsx", $"/api/v1/regions/{Region}/changes/export?format=csv", $"/api/v1/regions/{Region}/changes/export?format=csv-comma"],
        ["Api/PublicationsApi.cs"] = [$"/api/v1/regions/{Region}/books/{book}/docx"],
        ["Api/EditionsApi.cs"] = [$"/api/v1/editions/{token}/files/docx", $"/api/v1/editions/{token}/files/data", $"/api/v1/regions/{Region}/editions/{first}/redline/{second}"],
    };

    [Fact]
    public void Every_place_that_hands_out_a_file_is_walked()
    {
        var places = SourceTree.Files.Where(f => f.StartsWith("src/PanduKota.App/", StringComparison.Ordinal) && f.EndsWith(".cs", StringComparison.Ordinal))
            .Where(f => HandsOut().IsMatch(SourceTree.Read(f))).Select(f => f["src/PanduKota.App/".Length..]).ToList();

        places.Count.ShouldBeGreaterThan(10);
        places.Except(Doors(default, default, default, default, "", default, default).Keys).ShouldBeEmpty("a new download needs its address in this test");
    }

    [Fact]
    public async Task No_export_runs_a_formula_or_a_script_and_each_is_a_download()
    {
        var (receipt, first, second, book, medium, lead) = await Prepare();
        using var person = await site.Person(Actors.Coordinator(Region));
        using var program = site.Program(Actors.Coordinator(Region));
        List<string> slips = [];
        var kinds = new HashSet<string>();
        var counted = 0;
        foreach (var path in Doors(receipt, first.Id, second.Id, book, second.Token, medium, lead).Values.SelectMany(p => p))
        {
            using var answer = await (path.StartsWith("/api", StringComparison.Ordinal) ? program : person).GetAsync(new Uri(path, UriKind.Relative));
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                slips.Add($"{path}: {(int)answer.StatusCode}");
                continue;
            }
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            var isShown = answer.Content.Headers.ContentType!.MediaType == "text/html";
            if (!policy.StartsWith("sandbox", StringComparison.Ordinal) || (!isShown && answer.Content.Headers.ContentDisposition?.DispositionType != "attachment"))
            {
                slips.Add($"{path}: could be a page of ours ({policy})");
            }
            kinds.Add(answer.Content.Headers.ContentType.MediaType!);
            var file = await answer.Content.ReadAsByteArrayAsync();
            slips.AddRange(Slips(file, path.Contains("comma", StringComparison.Ordinal) ? ',' : ';').Select(slip => $"{path}: {slip}"));
            slips.AddRange(CountSlips(path, answer, file).Select(slip => $"{path}: {slip}"));
            counted += IsBook(path) ? 0 : 1;
        }

        slips.ShouldBeEmpty();
        counted.ShouldBeGreaterThan(25);
        kinds.Count.ShouldBe(5, string.Join(", ", kinds));
    }

    private async Task<(Guid Receipt, EditionLine First, EditionLine Second, Guid Book, Guid Medium, Guid Lead)> Prepare()
    {
        using var scope = site.Scope();
        var agency = await scope.Given.Agency("@SUM(A1:A9) Dinas", Region, shortName: "+DIN", number: "-1");
        var plan = await scope.Given.Plan(Region, name: Link, goals: ["=1+1", "-2"], ceilings: [(2026, 10)]);
        await scope.Given.Programme(plan, "=1+1", Link, agency, costs: [(2026, 50)], targets: [(2026, 10)], quickWin: true);
        await scope.Given.Programme(plan, "+62", "-1+2", costs: [(2026, 50)], targets: [(2026, 1)], predecessors: ["=1+1"]);
        await using var services = site.Host.CreateAsyncScope();
        var (who, get) = (Actors.Coordinator(Region), services.ServiceProvider);
        foreach (var (i, word) in Risky.Index())
        {
            var added = await get.GetRequiredService<AddProgramme>().Run(
                new(Region, plan.Id, new ProgrammeFields($"R-{i}", "x" + i, "GOV", Description: word, Location: word, Risk: word, LeadAgencyId: agency.Id), word), who, default);
            added.IsOk.ShouldBeTrue(string.Join("; ", added.Problems));
            await scope.Given.Programme(plan, word.Trim() is { Length: < 20 } code ? code + i : "-R" + i, word, agency, targets: [(2026, 3)]);
        }
        (await get.GetRequiredService<AddAgency>().Run(new(Region, new AgencyFields(Link), "=1+1"), who, default)).IsOk.ShouldBeTrue();
        var file = Encoding.UTF8.GetBytes("kode;nama program;indikator;target 2026;pagu 2026\n'=1+1;\"" + Link.Replace("\"", "\"\"", StringComparison.Ordinal) + "\";'@x;'-abc;salah\n");
        var imported = await get.GetRequiredService<ImportProgrammes>().Run(new(Region, plan.Id, file, "=berkas.csv", false, "=1+1"), who, default);
        imported.IsOk.ShouldBeTrue(string.Join("; ", imported.Problems));
        var press = new BookPress(new PdfPrinter(null, TimeSpan.FromSeconds(1)), office: null);
        var made = await ActivatorUtilities.CreateInstance<MakeBook>(get, press).Run(new(Region, plan.Id), who, default);
        made.IsOk.ShouldBeTrue(string.Join("; ", made.Problems));
        scope.Db.Plans.Single(p => p.Id == plan.Id).Status = PlanStatus.CouncilApproved;
        await scope.Db.SaveChangesAsync();
        var rpjmd = Encoding.UTF8.GetBytes("program_code,program,indicator,target_2026,pagu_2026\n1.02.02,'=1+1,'+62 812,'-abc,5\n");
        var medium = await get.GetRequiredService<ImportMediumTermPlan>().Run(new(Region, rpjmd, "=r.csv"), who, default);
        medium.IsOk.ShouldBeTrue(string.Join("; ", medium.Problems));
        return (imported.Value.ReceiptId, await Publish("=1+1"), await Publish("-2"), made.Value.Id, medium.Value.PlanId, agency.Id);

        async Task<EditionLine> Publish(string why)
        {
            var publish = ActivatorUtilities.CreateInstance<PublishBook>(get, press);
            var done = await publish.Run(new(Region, plan.Id, "masterplan", site.Address.ToString(), why, WithoutPdf: true), who, default);
            done.IsOk.ShouldBeTrue(string.Join("; ", done.Problems));
            return (await get.GetRequiredService<EditionQueries>().One(Region, done.Value.Id, default))!;
        }
    }

    /// <summary>Books and their data are documents, and the files of a receipt are what somebody brought.</summary>
    private static bool IsBook(string path) =>
        path.Contains("/buku", StringComparison.Ordinal) || path.Contains("/books", StringComparison.Ordinal) || path.Contains("edisi", StringComparison.Ordinal)
        || path.Contains("editions", StringComparison.Ordinal) || path.Contains("tanda-terima", StringComparison.Ordinal) || path.Contains("templat-buku", StringComparison.Ordinal);

    /// <summary>Every export says before it and, where there is a place for it, in it how many rows it holds, and holds them.</summary>
    private static IEnumerable<string> CountSlips(string path, HttpResponseMessage answer, byte[] file)
    {
        if (IsBook(path))
        {
            yield break;
        }
        if (!answer.Headers.TryGetValues("X-Total-Count", out var values) || !int.TryParse(values.Single(), out var told))
        {
            yield return "does not say how many rows it holds";
            yield break;
        }
        var (rows, inside) = Count(path, file);
        if (rows != told)
        {
            yield return $"says {told} rows and holds {rows}";
        }
        if (inside is not null && inside != told)
        {
            yield return $"says {told} rows beside it and {inside} in it";
        }
        if (told == 0 && !path.EndsWith("unduh-templat", StringComparison.Ordinal))
        {
            yield return "is empty, so that nothing was counted";
        }
    }

    /// <returns>Rows of the file, and what it says itself; null where it has no place to say it.</returns>
    private static (int Rows, int? Said) Count(string path, byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
        {
            var words = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
            if (words.StartsWith('{'))
            {
                return (Regex.Count(words, "\"uraiprogram\""), null);
            }
            // A line break within quotes is no row.
            return (Regex.Replace(words, "\"([^\"]|\"\")*\"", "x").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length - 1, null);
        }
        using var zip = new ZipArchive(new MemoryStream(file));
        var sheets = zip.Entries.Where(e => SheetPart().IsMatch(e.FullName)).OrderBy(e => e.FullName.Length).ThenBy(e => e.FullName, StringComparer.Ordinal)
            .Select(e => XDocument.Load(Copy(e))).ToList();
        if (path.Contains("templat", StringComparison.Ordinal) || path.Contains("workbook", StringComparison.Ordinal))
        {
            // A programme takes several rows, each marked with its id.
            var ids = sheets[1].Descendants().Where(x => x.Name.LocalName == "t").Select(x => ProgrammeMark().Match(x.Value)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToHashSet();
            var guidance = string.Join('\n', sheets[0].Descendants().Where(x => x.Name.LocalName == "t").Select(x => x.Value));
            var said = Regex.Match(guidance, "memuat ([0-9]+) program");
            return (ids.Count, said.Success ? int.Parse(said.Groups[1].Value) : 0);
        }
        var notes = sheets[^1].Descendants().Where(x => x.Name.LocalName == "c" && (string?)x.Attribute("r") == "B2").Single();
        return (sheets[0].Descendants().Count(x => x.Name.LocalName == "row") - 1, int.Parse(notes.Elements().Single(x => x.Name.LocalName == "v").Value));
    }

    private static IEnumerable<string> Slips(byte[] file, char separator)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
        {
            var words = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
            return words.StartsWith('<') ? words.Contains("<script", StringComparison.OrdinalIgnoreCase) ? ["a script in the page"] : []
                : words.StartsWith('{') ? [] : CsvSlips(words, separator);
        }
        using var zip = new ZipArchive(new MemoryStream(file));
        if (zip.GetEntry("xl/workbook.xml") is not null)
        {
            return [.. WorkbookSlips(zip)];
        }
        // The workbooks behind the charts of a docx open in a spreadsheet as well.
        return [.. zip.Entries.Where(e => e.FullName.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase)).SelectMany(entry =>
        {
            using var inner = new ZipArchive(Copy(entry));
            return WorkbookSlips(inner).ToList();
        })];
    }

    private static IEnumerable<string> CsvSlips(string words, char separator)
    {
        foreach (Match field in (separator == ';' ? CsvField() : CommaField()).Matches(words))
        {
            var said = field.Groups[1].Success ? field.Groups[1].Value : field.Groups[2].Value;
            if (said.Length > 0 && Dangerous.Contains(said[0], StringComparison.Ordinal) && !decimal.TryParse(said, out _))
            {
                yield return $"the field \"{said}\"";
            }
        }
    }

    private static IEnumerable<string> WorkbookSlips(ZipArchive zip)
    {
        var formats = zip.Entries.Where(e => e.FullName.EndsWith("styles.xml", StringComparison.Ordinal)).SelectMany(e => XDocument.Load(Copy(e)).Descendants()
            .Where(x => x.Name.LocalName == "xf" && x.Parent!.Name.LocalName == "cellXfs")).Select(x => (string?)x.Attribute("quotePrefix") == "1").ToList();
        foreach (var part in zip.Entries.Where(e => SheetPart().IsMatch(e.FullName)))
        {
            foreach (var cell in XDocument.Load(Copy(part)).Descendants().Where(x => x.Name.LocalName == "c"))
            {
                var formula = cell.Elements().FirstOrDefault(x => x.Name.LocalName == "f")?.Value;
                if (formula is not null && (formula.Contains("HYPERLINK", StringComparison.Ordinal) || formula.Contains("calc'", StringComparison.Ordinal)))
                {
                    yield return $"{part.FullName} {(string?)cell.Attribute("r")} runs {formula}";
                }
                var words = string.Concat(cell.Descendants().Where(x => x.Name.LocalName == "t").Select(x => x.Value));
                if (words.Length > 0 && Dangerous.Contains(words[0], StringComparison.Ordinal) && !formats.ElementAtOrDefault((int?)cell.Attribute("s") ?? 0))
                {
                    yield return $"{part.FullName} {(string?)cell.Attribute("r")} would run \"{words}\" once it is edited";
                }
            }
        }
    }

    private static MemoryStream Copy(ZipArchiveEntry entry)
    {
        var bytes = new MemoryStream();
        using (var from = entry.Open())
        {
            from.CopyTo(bytes);
        }
        bytes.Position = 0;
        return bytes;
    }

    [GeneratedRegex(@"\bFile\([A-Za-z.]*Bytes,|\bCounted\([a-z]|RowCount\.AsFile|new FileStreamResult\(|Results\.(Bytes|Stream)\(")]
    private static partial Regex HandsOut();

    [GeneratedRegex("(?<=^|;|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^;\"\r\n]*))(?=;|\r\n|$)")]
    private static partial Regex CsvField();

    [GeneratedRegex("(?<=^|,|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^,\"\r\n]*))(?=,|\r\n|$)")]
    private static partial Regex CommaField();

    [GeneratedRegex("^([0-9a-f]{32})/")]
    private static partial Regex ProgrammeMark();

    [GeneratedRegex(@"xl/(worksheets/)?[^/]*sheet?[^/]*\.xml$|xl/worksheets/[^/]+\.xml$")]
    private static partial Regex SheetPart();
}
