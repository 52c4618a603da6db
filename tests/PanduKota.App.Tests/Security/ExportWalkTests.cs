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
        ["Pages/Programmes/Download.cshtml.cs"] = [$"/daerah/{Region}/program/unduh?jenis=xlsx", $"/daerah/{Region}/program/unduh?jenis=csv"],
        ["Pages/Programmes/Template.cshtml.cs"] = [$"/daerah/{Region}/program/unduh-templat?isi=ya", $"/daerah/{Region}/program/unduh-templat", $"/daerah/{Region}/program/unduh-templat?untuk=target-biaya"],
        ["Pages/Checks/Findings.cshtml.cs"] = [$"/daerah/{Region}/pemeriksaan?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/pemeriksaan?handler=Unduh&jenis=csv"],
        ["Pages/ChangeLog/Changes.cshtml.cs"] = [$"/daerah/{Region}/jejak?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/jejak?handler=Unduh&jenis=csv"],
        ["Pages/ChangeLog/PlanThen.cshtml.cs"] = [$"/daerah/{Region}/jejak/pada?handler=Unduh&jenis=xlsx&tanggal=2099-01-01", $"/daerah/{Region}/jejak/pada?handler=Unduh&jenis=csv&tanggal=2099-01-01"],
        ["Pages/Alignment/Index.cshtml.cs"] = [$"/daerah/{Region}/rpjmd?handler=sipd&versi={medium}", $"/daerah/{Region}/rpjmd?handler=renstra&milik={lead}"],
        ["Hosting/RowCount.cs"] = [$"/api/v1/regions/{Region}/medium-term-plans/{medium}/sipd", $"/api/v1/regions/{Region}/plans/latest/sipd?agency={lead}"],
        ["Pages/Regions/Agencies.cshtml.cs"] = [$"/daerah/{Region}/opd?handler=Unduh&jenis=xlsx", $"/daerah/{Region}/opd?handler=Unduh&jenis=csv"],
        ["Pages/Jobs/ReceiptFiles.cs"] = [$"/daerah/{Region}/tanda-terima/{receipt}?handler=Berkas&catatan=true"],
        ["Pages/Publications/Index.cshtml.cs"] = [$"/daerah/{Region}/buku?handler=Docx&buku={book}", $"/daerah/{Region}/buku?handler=Web&buku={book}"],
        ["Pages/Publications/Compare.cshtml.cs"] = [$"/daerah/{Region}/buku/edisi/banding?handler=Redline&dari={first}&ke={second}"],
        ["Pages/Publications/Edition.cshtml.cs"] = [$"/edisi/{token}?handler=File&bentuk=Docx", $"/edisi/{token}?handler=File&bentuk=Html", $"/edisi/{token}?handler=File&bentuk=Data"],
        ["Api/ProgrammesApi.cs"] =
        [
            $"/api/v1/regions/{Region}/plans/latest/programmes/export?format=xlsx", $"/api/v1/regions/{Region}/plans/latest/programmes/export?format=csv",
            $"/api/v1/regions/{Region}/plans/latest/programmes/workbook?filled=true",
        ],
        ["Api/RegionsApi.cs"] = [$"/api/v1/regions/{Region}/agencies/export?format=xlsx", $"/api/v1/regions/{Region}/agencies/export?format=csv"],
        ["Api/ChangeLogApi.cs"] = [$"/api/v1/regions/{Region}/changes/export?format=xlsx", $"/api/v1/regions/{Region}/changes/export?format=csv"],
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
            slips.AddRange(Slips(await answer.Content.ReadAsByteArrayAsync()).Select(slip => $"{path}: {slip}"));
        }

        slips.ShouldBeEmpty();
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

    private static IEnumerable<string> Slips(byte[] file)
    {
        if (!file.AsSpan().StartsWith("PK"u8))
        {
            var words = Encoding.UTF8.GetString(file).TrimStart('\uFEFF');
            return words.StartsWith('<') ? words.Contains("<script", StringComparison.OrdinalIgnoreCase) ? ["a script in the page"] : []
                : words.StartsWith('{') ? [] : CsvSlips(words);
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

    private static IEnumerable<string> CsvSlips(string words)
    {
        foreach (Match field in CsvField().Matches(words))
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

    [GeneratedRegex(@"\bFile\([A-Za-z.]*Bytes,|new FileStreamResult\(|Results\.(Bytes|Stream)\(")]
    private static partial Regex HandsOut();

    [GeneratedRegex("(?<=^|;|\r\n)(?:\"((?:[^\"]|\"\")*)\"|([^;\"\r\n]*))(?=;|\r\n|$)")]
    private static partial Regex CsvField();

    [GeneratedRegex(@"xl/(worksheets/)?[^/]*sheet?[^/]*\.xml$|xl/worksheets/[^/]+\.xml$")]
    private static partial Regex SheetPart();
}
