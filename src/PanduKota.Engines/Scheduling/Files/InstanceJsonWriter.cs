using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanduKota.Engines.Scheduling.Files;

/// <summary>Writes an instance in the shape that <see cref="SchedulingInstanceJson"/> reads.</summary>
internal static class InstanceJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(SchedulingInstance instance)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("name", instance.Name);
            json.WriteString("unit", instance.Unit);
            json.WriteNumber("first_year", instance.FirstYear);
            json.WriteNumber("years", instance.Years);
            json.WriteNumber("discount", instance.Discount);
            WriteArray(json, "programmes", instance.Programmes, WriteProgramme);
            WriteCeilings(json, instance);
            WriteCapacities(json, instance);
            WriteArray(json, "floors", instance.Floors, WriteFloor);
            WriteArray(json, "precedence", instance.Precedences, (j, p) =>
            {
                j.WriteString("before", p.Before);
                j.WriteString("after", p.After);
            });
            WriteGroups(json, instance.ExclusiveGroups);
            if (instance.LeastQuickWinsInFirstYear > 0)
            {
                json.WriteNumber("least_quick_wins", instance.LeastQuickWinsInFirstYear);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteProgramme(Utf8JsonWriter json, CandidateProgramme programme)
    {
        json.WriteString("id", programme.Id);
        if (programme.Name != programme.Id)
        {
            json.WriteString("name", programme.Name);
        }
        json.WriteNumber("duration", programme.DurationYears);
        WriteNumbers(json, "cost", programme.Costs.Select(c => c.Total));
        var sources = programme.Costs.SelectMany(c => c.ByFundSource?.Keys ?? []).Distinct(StringComparer.Ordinal).ToList();
        if (sources.Count > 0)
        {
            json.WriteStartObject("cost_by_source");
            foreach (var source in sources)
            {
                WriteNumbers(json, source, programme.Costs.Select(c => c.ByFundSource?.GetValueOrDefault(source) ?? 0));
            }
            json.WriteEndObject();
        }
        json.WriteNumber("value", programme.Value);
        json.WriteString("agency", programme.Agency);
        json.WriteString("dimension", programme.Dimension);
        WriteYear(json, "earliest", programme.EarliestStart);
        WriteYear(json, "latest", programme.LatestStart);
        WriteYear(json, "fixed_start", programme.FixedStart);
        WriteFlag(json, "mandatory", programme.IsMandatory);
        WriteFlag(json, "quick_win", programme.IsQuickWin);
    }

    private static void WriteFloor(Utf8JsonWriter json, Floor floor)
    {
        json.WriteString("dimension", floor.Dimension);
        if (floor.Years.Count == 1)
        {
            json.WriteNumber("year", floor.Years[0]);
        }
        else
        {
            WriteNumbers(json, "years", floor.Years.Select(y => (long)y));
        }
        if (floor.LeastSpending is { } spending)
        {
            json.WriteNumber("min_spend", spending);
        }
        if (floor.LeastCount is { } count)
        {
            json.WriteNumber("min_count", count);
        }
    }

    private static void WriteCeilings(Utf8JsonWriter json, SchedulingInstance instance)
    {
        json.WriteStartObject("ceilings");
        WriteYears(json, instance.Ceilings.Where(c => c.FundSource is null));
        json.WriteEndObject();
        var bySource = instance.Ceilings.Where(c => c.FundSource is not null).GroupBy(c => c.FundSource!, StringComparer.Ordinal).ToList();
        if (bySource.Count > 0)
        {
            json.WriteStartObject("fund_ceilings");
            foreach (var source in bySource)
            {
                json.WriteStartObject(source.Key);
                WriteYears(json, source);
                json.WriteEndObject();
            }
            json.WriteEndObject();
        }
    }

    private static void WriteYears(Utf8JsonWriter json, IEnumerable<Ceiling> ceilings)
    {
        foreach (var ceiling in ceilings)
        {
            json.WriteNumber(ceiling.Year.ToString(CultureInfo.InvariantCulture), ceiling.Amount);
        }
    }

    private static void WriteCapacities(Utf8JsonWriter json, SchedulingInstance instance)
    {
        if (instance.Capacities.FirstOrDefault(c => c.Agency is null) is { } common)
        {
            json.WriteNumber("agency_capacity", common.MostRunning);
        }
        var own = instance.Capacities.Where(c => c.Agency is not null).ToList();
        if (own.Count > 0)
        {
            json.WriteStartObject("agency_capacities");
            foreach (var capacity in own)
            {
                json.WriteNumber(capacity.Agency!, capacity.MostRunning);
            }
            json.WriteEndObject();
        }
    }

    private static void WriteGroups(Utf8JsonWriter json, IReadOnlyList<ExclusiveGroup> groups)
    {
        if (groups.Count == 0)
        {
            return;
        }
        json.WriteStartArray("groups");
        foreach (var group in groups)
        {
            json.WriteStartArray();
            foreach (var id in group.ProgrammeIds)
            {
                json.WriteStringValue(id);
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<long> numbers)
    {
        json.WriteStartArray(name);
        foreach (var number in numbers)
        {
            json.WriteNumberValue(number);
        }
        json.WriteEndArray();
    }

    private static void WriteYear(Utf8JsonWriter json, string name, int? year)
    {
        if (year is { } y)
        {
            json.WriteNumber(name, y);
        }
    }

    private static void WriteFlag(Utf8JsonWriter json, string name, bool flag)
    {
        if (flag)
        {
            json.WriteBoolean(name, true);
        }
    }
}
