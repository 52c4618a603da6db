using System.Globalization;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>A charter taken apart into fields with one value each, beside those of its programme: Charter.Promise, Charter.Months[M03].Actual.</summary>
internal static class CharterWords
{
    public const string Prefix = "Charter.";

    /// <summary>Fields that hold something. What a charter is from the start (planned, upwards) is not said.</summary>
    public static IEnumerable<(string Field, string? Value)> Of(CharterFields charter)
    {
        foreach (var (name, text) in charter.Texts)
        {
            yield return (Prefix + name, text);
        }
        yield return (Prefix + "Status", charter.Status == CharterStatus.Planned ? null : charter.Status.ToString());
        yield return (Prefix + "Year", charter.Year?.ToString(CultureInfo.InvariantCulture));
        yield return (Prefix + "KpiDirection", charter.KpiDirection == Direction.Up ? null : charter.KpiDirection.ToString());
        foreach (var (name, reading) in charter.Figures())
        {
            yield return (Prefix + name, TypedFigure.Compared(reading));
        }
    }

    /// <summary>Puts a charter together from what is stored and what a file says, field by field.</summary>
    /// <param name="taken">Names of the fields that go the file's way.</param>
    public static CharterFields? Merge(CharterFields? stored, CharterFields? file, Predicate<string> taken)
    {
        if (stored is null && file is null)
        {
            return null;
        }
        var (s, f) = (stored ?? CharterFields.Blank, file ?? CharterFields.Blank);
        bool T(string name) => taken(Prefix + name);
        return new CharterFields(
            T("Problem") ? f.Problem : s.Problem,
            T("ServiceBefore") ? f.ServiceBefore : s.ServiceBefore,
            T("ServiceAfter") ? f.ServiceAfter : s.ServiceAfter,
            T("Promise") ? f.Promise : s.Promise,
            T("Beneficiaries") ? f.Beneficiaries : s.Beneficiaries,
            T("Owner") ? f.Owner : s.Owner,
            T("LegalBasis") ? f.LegalBasis : s.LegalBasis,
            T("Sustainability") ? f.Sustainability : s.Sustainability,
            T("Status") ? f.Status : s.Status,
            T("Year") ? f.Year : s.Year,
            T("Kpi") ? f.Kpi : s.Kpi,
            T("KpiUnit") ? f.KpiUnit : s.KpiUnit,
            T("KpiDirection") ? f.KpiDirection : s.KpiDirection,
            T("Baseline") ? f.Baseline : s.Baseline,
            T("Target") ? f.Target : s.Target,
            s.Months.Keys.Union(f.Months.Keys).ToDictionary(m => m, m => new MonthFields(
                (T(CharterFields.NameOf(m, "Planned")) ? f : s).Months.GetValueOrDefault(m)?.Planned,
                (T(CharterFields.NameOf(m, "Actual")) ? f : s).Months.GetValueOrDefault(m)?.Actual)));
    }
}

/// <summary>How the fields of a charter, and values in them, are called on screen.</summary>
public static class CharterNames
{
    public static IReadOnlyList<(string Field, Text Label)> All { get; } =
    [
        ("Problem", Text.Of("Masalah warga")), ("ServiceBefore", Text.Of("Layanan sebelumnya")), ("ServiceAfter", Text.Of("Layanan sesudahnya")),
        ("Promise", Text.Of("Janji kepada warga")), ("Beneficiaries", Text.Of("Warga sasaran")), ("Owner", Text.Of("Nama penanggung jawab")),
        ("LegalBasis", Text.Of("Dasar hukum")), ("Sustainability", Text.Of("Rencana keberlanjutan")), ("Status", Text.Of("Status")),
        ("Year", Text.Of("Tahun pelaksanaan")), ("Kpi", Text.Of("Indikator bulanan")), ("KpiUnit", Text.Of("Satuan")), ("KpiDirection", Text.Of("Arah")),
        ("Baseline", Text.Of("Kondisi awal")), ("Target", Text.Of("Target setahun")),
    ];

    private static readonly Text[] months =
    [
        Text.Of("Januari"), Text.Of("Februari"), Text.Of("Maret"), Text.Of("April"), Text.Of("Mei"), Text.Of("Juni"), Text.Of("Juli"),
        Text.Of("Agustus"), Text.Of("September"), Text.Of("Oktober"), Text.Of("November"), Text.Of("Desember"),
    ];

    public static Text Of(string field) => All.First(f => f.Field == field).Label;

    /// <param name="month">1 to 12.</param>
    public static Text Month(int month) => months[month - 1];

    /// <summary>The month that a key such as "M03" stands for.</summary>
    internal static Text Month(object key) =>
        key is string words && int.TryParse(words.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= CharterFields.MonthsOfYear
            ? Month(month) : Text.Verbatim(key.ToString() ?? "");

    /// <summary>The word of the sheets, which are Indonesian.</summary>
    internal static string Direction(Direction direction) => FieldNames.Say(CharterWords.Prefix + "KpiDirection", direction.ToString()).Indonesian;

    internal static Direction DirectionOf(string? words) =>
        Enum.GetValues<Direction>().FirstOrDefault(d => Direction(d) == words, Engines.PlanChecks.Direction.Up);

    public static Text Of(CharterStatus status) => status switch
    {
        CharterStatus.Planned => Text.Of("Masih rencana"),
        CharterStatus.Running => Text.Of("Berjalan"),
        CharterStatus.Stalled => Text.Of("Terhambat"),
        CharterStatus.Stopped => Text.Of("Berhenti"),
        CharterStatus.Done => Text.Of("Sudah selesai"),
        _ => Text.Of("Melembaga"),
    };
}
