using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Programmes;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Programmes.RoundTrip;

/// <summary>
/// A plan of three programmes in memory, its copies, and what uploading them does: the real reading, matching, comparing
/// and merging, without the database.
/// </summary>
internal sealed class CopyWorld
{
    private const string Region = "95.90";

    private readonly List<Programme> programmes = [];
    private readonly Dictionary<Guid, string> names = [];
    private readonly WorkbookIdentity identity;

    public CopyWorld()
    {
        var dinas = new Agency { RegionCode = Region, Id = Guid.CreateVersion7(), Name = "Dinas Kesehatan", Kind = AgencyKind.Agency };
        var set = new DimensionSet { Code = "2021", Name = "Set", ValidFrom = new DateOnly(2021, 1, 1) };
        set.Dimensions.Add(new Dimension { SetCode = "2021", Code = "GOV", Ordinal = 1, Letter = "G", Name = "Smart Governance", IndonesianName = "Tata kelola", Colour = "#000000", Icon = "bank" });
        var plan = new Plan { RegionCode = Region, Id = Guid.CreateVersion7(), Name = "Rencana", FirstYear = 2026, Years = 3, DimensionSetCode = "2021", CreatedAtUtc = DateTime.UnixEpoch };
        Content = new PlanContent(new Region { Code = Region, Kind = RegionKind.Regency, Name = "Kabupaten Uji" }, plan, set, [dinas], programmes);
        foreach (var i in Enumerable.Range(0, 3))
        {
            var programme = ProgrammeWriting.New(Region, plan.Id, new ProgrammeFields(
                $"P-{i + 1}", $"Program {i + 1}", "GOV", LeadAgencyId: dinas.Id, Partners: "Mitra lama", Risk: i == 0 ? null : "Listrik",
                Indicators: [.. Enumerable.Range(0, 3 - i).Select(k => new IndicatorFields($"Indikator {k}", "%", Direction.Up, "1", new Dictionary<int, string> { [2026] = "70", [2027] = "80" }))],
                Costs: [new("APBD", new Dictionary<int, long> { [2026] = 9_000_000 })]).Tidy());
            programmes.Add(programme);
            names[programme.Id] = $"#{i}";
            Slots.Add(programme.Id);
            foreach (var (k, indicator) in programme.Indicators.Index())
            {
                names[indicator.Id] = $"#{k}";
            }
        }
        Base = programmes.ToDictionary(p => p.Id, p => Keyed(ProgrammeFields.Of(p)));
        identity = WorkbookSeals.Of(Content, programmes, WorkbookPurpose.Matrix, DateTime.UnixEpoch);
        Written = [.. programmes.Select(p => WorkbookWords.RowOf(p, Content))];
    }

    public PlanContent Content { get; }

    public List<Guid> Slots { get; } = [];

    /// <summary>What the workbook held when it was written.</summary>
    public IReadOnlyList<ProgrammeRow> Written { get; }

    private Dictionary<Guid, Dictionary<string, string>> Base { get; }

    public byte[] Workbook()
    {
        using var bytes = new MemoryStream();
        ProgrammeWorkbookWriter.Write(WorkbookWords.ChoicesOf(Content, null), Written, [], bytes, identity);
        return bytes.ToArray();
    }

    public ProgrammeWorkbook Rows(IReadOnlyList<ProgrammeRow> rows) => new(2026, 3, rows, [], [], identity);

    /// <summary>Somebody changes the plan on its pages.</summary>
    public void Change(Words words)
    {
        var programme = programmes.Single(p => p.Id == Slots[words.Slot]);
        programme.Take(CopyWords.With(ProgrammeFields.Of(programme), words.Head, words.Value).Tidy());
        programme.Version++;
    }

    /// <summary>Uploads a copy, conflicts left open.</summary>
    public Upload Put(ProgrammeWorkbook workbook)
    {
        var decision = new ImportDecision(Content, workbook, Actors.Coordinator(Region), ImportChoices.None);
        var upload = new Upload();
        foreach (var problem in decision.Problems.Where(p => p.Severity != Severity.Hint && p.Code != "IMPORT-009"))
        {
            upload.Programmes.Add(problem.Place.ProgrammeCode ?? "?");
        }
        upload.Programmes.UnionWith(decision.Missing.Select(m => m.Stored.Code));
        foreach (var verdict in decision.Verdicts)
        {
            var key = verdict.Stored is { } known ? NameOf(known) : verdict.Row.Code;
            foreach (var cell in verdict.Undecided)
            {
                upload.Cells.Add($"{key}/{Named(cell.Difference.Field, verdict.InFile!)}");
            }
            if (verdict.InFile is { } file && !verdict.IsOut)
            {
                upload.Says(key, Keyed(file, isNew: verdict.Stored is null), verdict.Stored is { } stored && Base.TryGetValue(stored.Id, out var old) ? old : []);
            }
            if (verdict.IsOut)
            {
                upload.Programmes.Add(verdict.Row.Code);
                upload.Programmes.Add(key);
            }
        }
        foreach (var verdict in decision.Verdicts.Where(v => v.IsNew || v.IsChanged).ToList())
        {
            upload.Written++;
            if (verdict.Stored is { } programme)
            {
                programme.Take(verdict.Fields!);
                programme.Version++;
            }
            else
            {
                programmes.Add(ProgrammeWriting.New(Region, Content.Plan.Id, verdict.Fields!));
            }
        }
        return upload;
    }

    /// <summary>"#0/Partners" or "P-7/Indicators[Baru].Targets[2026]" -> value.</summary>
    public Dictionary<string, string> State() =>
        programmes.SelectMany(p => Keyed(ProgrammeFields.Of(p)).Select(w => (Key: $"{NameOf(p)}/{w.Key}", w.Value))).ToDictionary(w => w.Key, w => w.Value);

    /// <summary>Codes of the programmes that the plan began with, so that a list of codes can be told from one of slots.</summary>
    public string CodeOf(string key) => key.StartsWith('#') ? programmes.First(p => NameOf(p) == key).Code : key;

    private string NameOf(Programme programme) => names.GetValueOrDefault(programme.Id) ?? programme.Code;

    /// <summary>Words with indicators by the number they had or, for new ones, by name: the same in either order.</summary>
    private Dictionary<string, string> Keyed(ProgrammeFields fields, bool isNew = false)
    {
        var words = new Dictionary<string, string>();
        // A copied block carries the marks of what it was copied from.
        var places = fields.Indicators.Select(i => !isNew && i.Id is { } id && names.TryGetValue(id, out var known) ? known : i.Name).ToList();
        foreach (var (field, value) in ProgrammeWords.Of(fields.Tidy(), Content))
        {
            var name = field;
            if (field.StartsWith("Indicators[", StringComparison.Ordinal))
            {
                var end = field.IndexOf(']', StringComparison.Ordinal);
                var at = int.Parse(field.AsSpan(11, end - 11), System.Globalization.CultureInfo.InvariantCulture);
                var same = places.Take(at).Count(p => p == places[at]);
                name = $"Indicators[{places[at]}{(same == 0 ? "" : "~" + same)}]{field[(end + 1)..]}";
            }
            words[name] = value;
        }
        return words;
    }

    private string Named(string field, ProgrammeFields file)
    {
        if (KeyedWords.PartOf(field) is not { } part)
        {
            return field;
        }
        var key = part[(part.IndexOf('[', StringComparison.Ordinal) + 1)..^1];
        var known = Guid.TryParseExact(key, "N", out var id)
            ? names.GetValueOrDefault(id) ?? file.Indicators.FirstOrDefault(i => i.Id == id)?.Name ?? programmes.SelectMany(p => p.Indicators).First(i => i.Id == id).Name
            : key;
        return $"Indicators[{known}]{field[part.Length..]}";
    }
}

/// <summary>What one upload has said, and what it has left open.</summary>
internal sealed class Upload
{
    private readonly List<(string Key, string Value)> said = [];

    public int Written { get; set; }

    /// <summary>Cells that both sides have changed.</summary>
    public HashSet<string> Cells { get; } = [];

    /// <summary>Codes of programmes that the upload tells something of, so that nobody thinks they came in.</summary>
    public HashSet<string> Programmes { get; } = [];

    /// <summary>Cells that the copy has changed, with what it says.</summary>
    public IReadOnlyList<(string Key, string Value)> Said => said;

    public void Says(string programme, Dictionary<string, string> file, Dictionary<string, string> written) => said.AddRange(
        file.Keys.Union(written.Keys).Where(k => file.GetValueOrDefault(k, "") != written.GetValueOrDefault(k, ""))
            .Select(k => ($"{programme}/{k}", file.GetValueOrDefault(k, ""))));

    public bool Tells(string key, CopyWorld world)
    {
        var (programme, field) = (key.Split('/')[0], key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..]);
        var part = field.StartsWith("Indicators[", StringComparison.Ordinal) ? field[..(field.IndexOf(']', StringComparison.Ordinal) + 1)] : field;
        return Cells.Contains(key) || Cells.Contains($"{programme}/{part}") || Programmes.Contains(programme) || Programmes.Contains(world.CodeOf(programme));
    }
}

/// <summary>The columns of words that edits go to.</summary>
internal static class CopyWords
{
    private static string? Filled(string value) => value.Length == 0 ? null : value;

    public static ProgrammeFields With(ProgrammeFields fields, string head, string value) => head switch
    {
        "Nama program" => fields with { Name = value },
        "Mitra" => fields with { Partners = Filled(value) },
        "Lokasi" => fields with { Location = Filled(value) },
        "Risiko" => fields with { Risk = Filled(value) },
        _ => fields with { Description = Filled(value) },
    };

    public static ProgrammeRow With(ProgrammeRow row, string head, string value) => head switch
    {
        "Nama program" => row with { Name = value },
        "Mitra" => row with { Partners = Filled(value) },
        "Lokasi" => row with { Location = Filled(value) },
        "Risiko" => row with { Risk = Filled(value) },
        _ => row with { Description = Filled(value) },
    };
}
