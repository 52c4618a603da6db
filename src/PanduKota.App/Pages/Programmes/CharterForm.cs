using System.Globalization;
using PanduKota.Engines;
using PanduKota.Engines.PlanChecks;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;

namespace PanduKota.App.Pages.Programmes;

/// <summary>The charter of a quick win as the values of form inputs, by the names they post under; and back.</summary>
public sealed class CharterForm
{
    private const string Prefix = "Charter.";

    private readonly Dictionary<string, string> values;

    private CharterForm(Dictionary<string, string> values) => this.values = values;

    /// <summary>The value of an input, or "".</summary>
    public string this[string field] => values.GetValueOrDefault(Prefix + field, "");

    /// <summary>All inputs, to be carried along on a page that does not show them.</summary>
    public IReadOnlyDictionary<string, string> All => values;

    public static string NameOf(string field) => Prefix + field;

    public static CharterForm Posted(IFormCollection form) => new(form
        .Where(f => f.Key.Length < 80 && f.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToString()));

    /// <summary>As a draft has kept it.</summary>
    public static CharterForm Kept(IReadOnlyDictionary<string, string> fields) =>
        new(fields.Where(f => f.Key.StartsWith(Prefix, StringComparison.Ordinal)).ToDictionary());

    public static CharterForm Of(CharterFields? charter)
    {
        var c = charter ?? CharterFields.Blank;
        (string Field, string? Value)[] own =
        [
            ("Problem", c.Problem), ("ServiceBefore", c.ServiceBefore), ("ServiceAfter", c.ServiceAfter), ("Promise", c.Promise),
            ("Beneficiaries", c.Beneficiaries), ("Owner", c.Owner), ("LegalBasis", c.LegalBasis), ("Sustainability", c.Sustainability),
            ("Status", c.Status.ToString()), ("Year", c.Year?.ToString(CultureInfo.InvariantCulture)), ("Kpi", c.Kpi), ("KpiUnit", c.KpiUnit),
            ("KpiDirection", c.KpiDirection.ToString()), ("Baseline", c.Baseline), ("Target", c.Target),
            .. c.Months.SelectMany(m => new[] { (CharterFields.NameOf(m.Key, "Planned"), m.Value.Planned), (CharterFields.NameOf(m.Key, "Actual"), m.Value.Actual) }),
        ];
        return new(own.ToDictionary(f => Prefix + f.Field, f => f.Value ?? ""));
    }

    /// <summary>The same with the chosen fields as the other one has them. Names are those of a conflict.</summary>
    public CharterForm Taking(IEnumerable<string> fields, CharterForm from)
    {
        var merged = new Dictionary<string, string>(values);
        foreach (var name in fields)
        {
            merged[name] = from.values.GetValueOrDefault(name, "");
        }
        return new(merged);
    }

    /// <summary>Reads the inputs. What cannot be read is told at its field.</summary>
    public Outcome<CharterFields> Read()
    {
        int? year = null;
        if (this["Year"].Trim() is { Length: > 0 } typed)
        {
            if (!int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var read))
            {
                return Problem.Error("FORM-002", Text.Of("“{0}” bukan bilangan bulat.", typed), Text.Of("Isi angka saja, atau kosongkan."), new Place(Field: NameOf("Year")));
            }
            year = read;
        }
        return new CharterFields(
            this["Problem"], this["ServiceBefore"], this["ServiceAfter"], this["Promise"], this["Beneficiaries"], this["Owner"], this["LegalBasis"],
            this["Sustainability"],
            Enum.TryParse<CharterStatus>(this["Status"], out var status) && Enum.IsDefined(status) ? status : CharterStatus.Planned,
            year, this["Kpi"], this["KpiUnit"],
            Enum.TryParse<Direction>(this["KpiDirection"], out var direction) && Enum.IsDefined(direction) ? direction : Direction.Up,
            this["Baseline"], this["Target"],
            Enumerable.Range(1, CharterFields.MonthsOfYear).ToDictionary(
                m => m, m => new MonthFields(this[CharterFields.NameOf(m, "Planned")], this[CharterFields.NameOf(m, "Actual")])));
    }
}
