using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PanduKota.Documents.Sipd;

/// <summary>
/// The names of members: those of the push messages first (they are written), then those that the system uses today and
/// that region's programs write. Sources: docs/methods/sipd.md.
/// </summary>
internal static partial class SipdNames
{
    public const string Missions = "misi", Goals = "tujuan", Objectives = "sasaran", Programmes = "program", Indicators = "indikator";

    /// <summary>Lists through which a document leads to its programmes; what stands elsewhere under such a name is left as it is.</summary>
    private static readonly string[] Ways = [Missions, Goals, Objectives, "strategi", "kebijakan", "arahkebijakan", "arah_kebijakan"];

    public static bool IsWay(JsonProperty member) => Ways.Contains(member.Name);

    public const string Region = "kodepemda", FirstYear = "tahunmulai", LastYear = "tahunselesai", Period = "periode_rpjmd", Vision = "uraivisi";

    public const string OwnerCode = "kodeskpd", OwnerName = "uraiskpd";

    public const string FieldCode = "kodebidang", FieldName = "uraibidang", Code = "kodeprogram", Name = "uraiprogram";

    public const string Outcome = "uraioutcome", Number = "kodeindikator", IndicatorName = "uraiindikator", Unit = "satuan", Status = "status";

    public const string Baseline = "volume_awal", Target = "volume_t", Ceiling = "pagu_t";

    /// <summary>No message has more than target_t1 to target_t7.</summary>
    public const int MostYears = 7;

    public static readonly string[] ProgrammeNames = [Name, "urai"];

    public static readonly string[] IndicatorNumbers = [Number, "kode", "idsasaran_indikator", "idtujuan_indikator", "kodeindikator_master"];

    public static readonly string[] IndicatorNames = [IndicatorName, "uraisasaran_indikator", "uraitujuan_indikator", "urai", "tolokukur"];

    public static readonly string[] Baselines = [Baseline, "target_awal", "baseline", "kondisi_awal", "volume_t0", "target_t0"];

    public static readonly string[] MissionCodes = ["kodemisi", "urut", "idmisi"], MissionWords = ["uraimisi"];

    public static readonly string[] GoalCodes = ["kodetujuan", "urut", "idtujuan"], GoalWords = ["uraitujuan"];

    // "uraiansasaran" is what the program of a region has sent.
    public static readonly string[] ObjectiveCodes = ["kodesasaran", "urut", "idsasaran"], ObjectiveWords = ["uraisasaran", "uraiansasaran"];

    /// <summary>Activities stand below programmes; they are kept, and not read.</summary>
    public static readonly string[] Activities = ["kegiatan", "subkegiatan", "sub_kegiatan"];

    /// <summary>volume_t1, target_t1, target1, volume_1 -> 1; of two names for one year the first of this list counts.</summary>
    public static IEnumerable<(int Ordinal, JsonProperty Member)> Targets(JsonElement element) => Years(element, TargetName());

    /// <summary>pagu_t1, pagu1, pagu_validasi1 -> 1.</summary>
    public static IEnumerable<(int Ordinal, JsonProperty Member)> Ceilings(JsonElement element) => Years(element, CeilingName());

    public static JsonProperty? First(JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.NameEquals(name) && (member.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
                {
                    return member;
                }
            }
        }
        return null;
    }

    private static IEnumerable<(int Ordinal, JsonProperty Member)> Years(JsonElement element, Regex name) =>
        from member in element.EnumerateObject()
        let match = name.Match(member.Name)
        where match.Success
        let ordinal = int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture)
        where ordinal > 0
        group (member, Rank: match.Groups["kind"].Value) by ordinal into year
        orderby year.Key
        select (year.Key, year.OrderBy(m => Rank(m.Rank)).First().member);

    private static int Rank(string kind) => kind switch { "volume_t" or "pagu_t" => 0, "target_t" => 1, "target" or "pagu" => 2, "volume_" or "pagu_validasi" => 3, _ => 4 };

    [GeneratedRegex("^(?<kind>volume_t|target_t|target|volume_)(?<n>[0-9]{1,2})$")]
    private static partial Regex TargetName();

    [GeneratedRegex("^(?<kind>pagu_t|pagu_validasi|pagu_skpd|pagu)(?<n>[0-9]{1,2})$")]
    private static partial Regex CeilingName();
}
