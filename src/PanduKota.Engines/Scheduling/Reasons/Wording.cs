using PanduKota.Engines.Scheduling.Model;
using PanduKota.Engines.Words;

namespace PanduKota.Engines.Scheduling.Reasons;

/// <summary>Says amounts, years and lists of the instance to people.</summary>
internal static class Wording
{
    private const long Million = 1_000_000;

    /// <summary>As rupiah where the unit of the instance is known to be rupiah or millions of it, else number and unit.</summary>
    public static object Money(SchedulingInstance instance, long amount) => instance.Unit.ToLowerInvariant() switch
    {
        "rupiah" or "rp" or "idr" => new Rupiah(amount),
        "million rupiah" or "juta rupiah" or "rp juta" => new Rupiah(checked(amount * Million)),
        _ => Text.Of("{0:N0} {1}", amount, instance.Unit),
    };

    /// <summary>A year is written without separators in every language.</summary>
    public static string Year(SchedulingInstance instance, int yearIndex) => $"{instance.FirstYear + yearIndex}";

    /// <summary>"a, b dan c".</summary>
    public static Text Join(IReadOnlyList<Text> parts)
    {
        if (parts.Count == 0)
        {
            return Text.Verbatim("");
        }
        var said = parts[^1];
        for (var k = parts.Count - 2; k >= 0; k--)
        {
            said = k == parts.Count - 2 ? Text.Of("{0} dan {1}", parts[k], said) : Text.Of("{0}, {1}", parts[k], said);
        }
        return said;
    }

    public static Text YearList(IEnumerable<int> years) => Join([.. years.Select(y => Text.Verbatim($"{y}"))]);

    /// <summary>What a row demands, as the subject of a sentence.</summary>
    public static Text Demand(ScheduleModel model, CouplingRow row)
    {
        var instance = model.Instance;
        switch (row.Kind)
        {
            case RowKind.Ceiling:
                var ceiling = instance.Ceilings[row.Source];
                return ceiling.FundSource is null
                    ? Text.Of("pagu {0}", $"{ceiling.Year}")
                    : Text.Of("pagu {0} dari {1}", $"{ceiling.Year}", ceiling.FundSource);
            case RowKind.Capacity:
                return Text.Of("batas program berjalan {0} pada {1}",
                    instance.Programmes[model.ProgrammeOf[row.Columns[0]]].Agency, Year(instance, row.Year));
            case RowKind.SpendingFloor or RowKind.CountFloor:
                var floor = instance.Floors[row.Source];
                return Text.Of("batas minimal dimensi {0} pada {1}", floor.Dimension, YearList(floor.Years));
            case RowKind.Group:
                return Text.Of("pilihan satu di antara {0}", Join([.. instance.ExclusiveGroups[row.Source].ProgrammeIds.Select(Text.Verbatim)]));
            case RowKind.QuickWins:
                return Text.Of("banyaknya Quick Win pada tahun pertama");
            default:
                var pair = instance.Precedences[row.Source];
                return Text.Of("urutan {0} sebelum {1}", pair.Before, pair.After);
        }
    }
}
