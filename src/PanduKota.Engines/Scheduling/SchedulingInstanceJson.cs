using System.Globalization;
using System.Text.Json;
using PanduKota.Engines.Scheduling.Files;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling;

/// <summary>
/// The instance file (docs/methods/scheduling.md, "The file"): JSON with first_year, years, programmes, ceilings and the
/// optional members of the definition.
/// </summary>
public static class SchedulingInstanceJson
{
    /// <summary>Reads and checks an instance; problems SCHED-001 to SCHED-019, each with its place in the file.</summary>
    public static Outcome<SchedulingInstance> Read(string json)
    {
        var problems = new List<Problem>();
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json.TrimStart((char)0xFEFF));
        }
        catch (JsonException unreadable)
        {
            var line = (int?)(unreadable.LineNumber + 1);
            return Problem.Error("SCHED-001", Text.Of("Berkas ini tidak dapat dibaca sebagai JSON; periksa baris {0}.", line ?? 1),
                Text.Of("Perbaiki tanda baca di sekitar baris itu, atau unduh ulang berkasnya."), new Place(Row: line));
        }
        using (document)
        {
            var instance = ReadInstance(new JsonPart(document.RootElement, "", problems));
            if (!problems.Any(p => p.Severity == Severity.Error))
            {
                problems.AddRange(SchedulingInstanceChecks.Check(instance));
            }
            return problems.Any(p => p.Severity == Severity.Error) ? problems : Outcome.Ok(instance, problems);
        }
    }

    /// <summary>The same shape again; members of the definition that are not used are left away.</summary>
    public static string Write(SchedulingInstance instance) => InstanceJsonWriter.Write(instance);

    private static SchedulingInstance ReadInstance(JsonPart root)
    {
        var programmes = root.Parts("programmes", isRequired: true).Select(ReadProgramme).ToList();
        var instance = new SchedulingInstance(
            root.TextOf("name", ""),
            root.TextOf("unit", "rupiah"),
            root.Year("first_year"),
            (int)Math.Clamp(root.Whole("years"), -1, 1000),
            root.Number("discount", 0.97),
            programmes,
            ReadCeilings(root),
            ReadCapacities(root),
            [.. root.Parts("floors").Select(ReadFloor)],
            [.. root.Parts("precedence").Select(p => new Precedence(p.TextOf("before"), p.TextOf("after")))],
            [.. root.TextLists("groups").Select(g => new ExclusiveGroup(g))],
            (int)Math.Clamp(root.Whole("least_quick_wins", 0), int.MinValue, int.MaxValue));
        root.NoteUnknown();
        return instance;
    }

    private static CandidateProgramme ReadProgramme(JsonPart part)
    {
        var id = part.TextOf("id");
        part = part.About(id);
        part.TextOf("id");
        var totals = part.Wholes("cost");
        var sources = part.WholeListsByName("cost_by_source");
        if (part.Whole("duration", totals.Count) != totals.Count)
        {
            part.Refuse("SCHED-004", Text.Of("Lama program {0} tidak sama dengan banyaknya biaya tahunan ({1}).", id, totals.Count),
                Text.Of("Isi satu biaya untuk tiap tahun program."), "duration");
        }
        if (sources.Any(s => s.Values.Count != totals.Count))
        {
            part.Refuse("SCHED-004", Text.Of("Rincian sumber dana program {0} tidak sama panjang dengan biaya tahunannya.", id),
                Text.Of("Isi satu biaya untuk tiap tahun program."), "cost_by_source");
            sources = [];
        }
        var costs = totals.Select((total, k) => new YearCost(total, sources.Count == 0
            ? null
            : sources.GroupBy(s => s.Name, StringComparer.Ordinal)
                .ToDictionary(s => s.Key, s => s.Last().Values[k], StringComparer.Ordinal)));
        var programme = new CandidateProgramme(
            id,
            part.TextOf("name", id),
            [.. costs],
            part.Number("value"),
            part.TextOf("dimension", ""),
            part.TextOf("agency", ""),
            part.OptionalYear("earliest"),
            part.OptionalYear("latest"),
            part.Flag("mandatory"),
            part.OptionalYear("fixed_start"),
            part.Flag("quick_win"));
        part.NoteUnknown();
        return programme;
    }

    private static List<Ceiling> ReadCeilings(JsonPart root)
    {
        var ceilings = root.WholesByName("ceilings").Select(c => new Ceiling(YearOf(root, "ceilings", c.Name), null, c.Value)).ToList();
        foreach (var (source, part) in root.PartsByName("fund_ceilings"))
        {
            ceilings.AddRange(part.AllWholes().Select(c => new Ceiling(YearOf(part, null, c.Name), source, c.Value)));
        }
        return ceilings;
    }

    private static int YearOf(JsonPart part, string? member, string name)
    {
        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
        {
            return year;
        }
        part.Refuse("SCHED-003", Text.Of("Isian {0} seharusnya berupa {1}.", name, Text.Of("angka tahun")),
            Text.Of("Tulis tahun dengan empat angka, misalnya 2027."), member);
        return 0;
    }

    private static List<Capacity> ReadCapacities(JsonPart root)
    {
        var capacities = new List<Capacity>();
        if (root.Has("agency_capacity"))
        {
            capacities.Add(new Capacity(null, (int)Math.Clamp(root.Whole("agency_capacity"), -1, int.MaxValue)));
        }
        root.Whole("agency_capacity", 0);
        capacities.AddRange(root.WholesByName("agency_capacities")
            .Select(c => new Capacity(c.Name, (int)Math.Clamp(c.Value, -1, int.MaxValue))));
        return capacities;
    }

    private static Floor ReadFloor(JsonPart part)
    {
        if (part.Has("year") == part.Has("years"))
        {
            part.Refuse("SCHED-006", Text.Of("Batas minimal {0} memerlukan year atau years, salah satu.", part.Path),
                Text.Of("Isi tahunnya."));
        }
        if (!part.Has("min_spend") && !part.Has("min_count"))
        {
            part.Refuse("SCHED-006", Text.Of("Batas minimal {0} memerlukan min_spend atau min_count.", part.Path),
                Text.Of("Isi belanja atau banyaknya program paling sedikit."));
        }
        IReadOnlyList<int> years = part.Has("years")
            ? [.. part.Wholes("years").Select(y => (int)Math.Clamp(y, 0, 9999))]
            : part.Has("year") ? [part.Year("year")] : [];
        var floor = new Floor(
            part.TextOf("dimension"),
            years,
            part.Has("min_spend") ? part.Whole("min_spend") : null,
            part.Has("min_count") ? (int)Math.Clamp(part.Whole("min_count"), int.MinValue, int.MaxValue) : null);
        part.NoteUnknown();
        return floor;
    }
}
