using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PanduKota.Engines.Scheduling.Files;

/// <summary>The answer as the command prints it with --json.</summary>
internal static class AnswerJsonWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(SchedulingInstance instance, SchedulingAnswer answer)
    {
        var hasPlan = answer.Status is SchedulingStatus.Optimal or SchedulingStatus.Feasible;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("status", answer.Status switch
            {
                SchedulingStatus.Optimal => "optimal",
                SchedulingStatus.Feasible => "feasible",
                SchedulingStatus.Infeasible => "infeasible",
                _ => "none",
            });
            WriteNumber(json, "objective", hasPlan ? answer.Objective : null);
            WriteNumber(json, "bound", answer.Status == SchedulingStatus.Infeasible ? null : answer.Bound);
            WriteNumber(json, "gap", hasPlan ? answer.Gap : null);
            json.WriteNumber("seconds", Math.Round(answer.Seconds, 3));
            json.WriteStartObject("starts");
            foreach (var (id, year) in answer.Starts.OrderBy(s => s.Key, StringComparer.Ordinal))
            {
                json.WriteNumber(id, year);
            }
            json.WriteEndObject();
            json.WriteStartArray("left_out");
            foreach (var programme in instance.Programmes.Where(p => hasPlan && !answer.Starts.ContainsKey(p.Id)))
            {
                json.WriteStringValue(programme.Id);
            }
            json.WriteEndArray();
            json.WriteStartObject("spending");
            foreach (var (year, money) in answer.SpendingByYear.OrderBy(s => s.Key))
            {
                json.WriteNumber(year.ToString(CultureInfo.InvariantCulture), money);
            }
            json.WriteEndObject();
            json.WriteStartArray("conflict");
            foreach (var demand in answer.Conflict)
            {
                json.WriteStringValue(demand.Indonesian);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
