using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Files;

/// <summary>
/// Reads starts from a solution file: the JSON of this product (starts: id -> year), or the text of CBC, HiGHS, GLPK, SCIP
/// or CPLEX, where a line names a variable x{i}_{t} and its value.
/// </summary>
internal static partial class SolutionReader
{
    public static Outcome<IReadOnlyDictionary<string, int>> Read(SchedulingInstance instance, string solution) =>
        solution.TrimStart().StartsWith('{') ? FromJson(solution) : FromText(instance, solution);

    private static Outcome<IReadOnlyDictionary<string, int>> FromJson(string solution)
    {
        try
        {
            using var document = JsonDocument.Parse(solution);
            if (!document.RootElement.TryGetProperty("starts", out var starts) || starts.ValueKind != JsonValueKind.Object)
            {
                return Problem.Error("SCHED-021", Text.Of("Berkas solusi tidak memuat starts."), Text.Of("Pilih berkas jawaban penjadwalan."));
            }
            var read = new SortedDictionary<string, int>(StringComparer.Ordinal);
            foreach (var start in starts.EnumerateObject())
            {
                if (start.Value.ValueKind != JsonValueKind.Number || !start.Value.TryGetInt32(out var year))
                {
                    return Problem.Error("SCHED-022", Text.Of("Tahun mulai program {0} tidak terbaca.", start.Name),
                        Text.Of("Tulis tahun dengan empat angka, misalnya 2027."), new Place(ProgrammeCode: start.Name));
                }
                read[start.Name] = year;
            }
            return read;
        }
        catch (JsonException unreadable)
        {
            return Problem.Error("SCHED-020", Text.Of("Berkas solusi tidak dapat dibaca sebagai JSON; periksa baris {0}.", (unreadable.LineNumber ?? 0) + 1),
                Text.Of("Perbaiki tanda baca di sekitar baris itu, atau unduh ulang berkasnya."));
        }
    }

    private static Outcome<IReadOnlyDictionary<string, int>> FromText(SchedulingInstance instance, string solution)
    {
        var read = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var isAny = false;
        foreach (var line in solution.Split('\n'))
        {
            var found = VariableLine().Match(line);
            if (!found.Success
                || !double.TryParse(found.Groups["value"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                continue;
            }
            isAny = true;
            var programme = int.Parse(found.Groups["programme"].Value, CultureInfo.InvariantCulture);
            if (value <= 0.5)
            {
                continue;
            }
            if (programme >= instance.Programmes.Count || !read.TryAdd(
                instance.Programmes[programme].Id, instance.FirstYear + int.Parse(found.Groups["start"].Value, CultureInfo.InvariantCulture)))
            {
                return Problem.Error("SCHED-023", Text.Of("Berkas solusi tidak cocok dengan daftar program: {0}.", line.Trim()),
                    Text.Of("Pakai solusi dari model yang diunduh dari daftar ini."));
            }
        }
        return isAny
            ? read
            : Problem.Error("SCHED-021", Text.Of("Berkas solusi tidak memuat variabel model."), Text.Of("Pilih berkas solusi dari model yang diunduh."));
    }

    // "x3_2  1", "   17 x3_2   1   0" (CBC), "x3_2 * 1 0 1" (GLPK), <variable name="x3_2" ... value="1"/> (CPLEX)
    [GeneratedRegex("""\bx(?<programme>[0-9]{1,6})_(?<start>[0-9]{1,3})\b(?:"[^>]*?value=")?[\s*]*(?<value>[-+]?[0-9][0-9.eE+-]*)""")]
    private static partial Regex VariableLine();
}
