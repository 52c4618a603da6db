using System.Globalization;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;

namespace PanduKota.Features.Strategy;

/// <summary>How a field of a plan, and a value in it, are called on screen. Fields are named as the change log names them.</summary>
public static class PlanFieldNames
{
    /// <returns>Null when a plan has no such field.</returns>
    public static Text? Of(string field)
    {
        var (name, key) = field.Split('[', 2) is [var head, var rest] ? (head, rest.TrimEnd(']')) : (field, "");
        return name switch
        {
            "Name" => Text.Of("Nama"),
            "Vision" => Text.Of("Visi"),
            "Status" => Text.Of("Keadaan"),
            "Edition" => Text.Of("Edisi"),
            "Ceilings" or "Ceiling" => Text.Of("Pagu indikatif {0}", key),
            "Missions" => Text.Of("Misi {0}", key),
            "Goals" => Text.Of("Sasaran {0}", key),
            _ => null,
        };
    }

    public static Text Say(string field, string value) =>
        field.StartsWith("Ceiling", StringComparison.Ordinal) && long.TryParse(value, CultureInfo.InvariantCulture, out var rupiah)
            ? Text.Of("{0:F}", new Rupiah(rupiah))
            : FieldNames.Say(field, value);
}
