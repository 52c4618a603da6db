using System.Text.RegularExpressions;

namespace PanduKota.Engines.Numbers;

/// <summary>A figure with what stood around it: sign, Rp, percent sign, unit word, power of ten.</summary>
/// <param name="Factor">What the unit word and the power of ten multiply with.</param>
/// <param name="UnitLetter">M, T or K, which mean something only for money; null for a written-out word or none.</param>
/// <param name="IsEnglishUnit">million, billion, bn ... stands there.</param>
internal sealed partial record Quantity(
    Figure Figure, bool IsNegative, decimal Factor, bool HasPercentSign, char? UnitLetter, bool HasUnitWord, bool IsEnglishUnit,
    bool IsScientific)
{
    private const RegexOptions Options = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly Dictionary<string, (decimal Factor, bool IsEnglish)> units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["rb"] = (1e3m, false), ["ribu"] = (1e3m, false), ["k"] = (1e3m, false), ["thousand"] = (1e3m, true),
        ["jt"] = (1e6m, false), ["jta"] = (1e6m, false), ["juta"] = (1e6m, false),
        ["million"] = (1e6m, true), ["mn"] = (1e6m, true), ["mio"] = (1e6m, true),
        ["m"] = (1e9m, false), ["mlr"] = (1e9m, false), ["miliar"] = (1e9m, false), ["milyar"] = (1e9m, false),
        ["milliar"] = (1e9m, false), ["billion"] = (1e9m, true), ["bn"] = (1e9m, true),
        ["t"] = (1e12m, false), ["triliun"] = (1e12m, false), ["trilyun"] = (1e12m, false),
        ["trillion"] = (1e12m, true), ["tn"] = (1e12m, true),
    };

    /// <summary>Null when it is not one figure with a known surrounding.</summary>
    public static Quantity? Of(string plain)
    {
        var isBracketed = false;
        if (Bracketed().Match(plain) is { Success: true } bracketed)
        {
            plain = bracketed.Groups["money"].Value + bracketed.Groups["inside"].Value.Trim();
            isBracketed = true;
        }
        var match = Shape().Match(plain);
        if (!match.Success)
        {
            return null;
        }
        var sign = match.Groups["before"].Value + match.Groups["after"].Value;
        var word = match.Groups["unit"].Value.ToLowerInvariant();
        var unit = word is "rupiah" or "persen" ? "" : word;
        var factor = (Factor: 1m, IsEnglish: false);
        if (sign.Length > 1 || (isBracketed && sign.Length > 0) || (unit.Length > 0 && !units.TryGetValue(unit, out factor)))
        {
            return null;
        }
        // "1.000,-" says that the comma is the decimal mark just as "1.000,00" does.
        var body = match.Groups["body"].Value + match.Groups["dash"].Value.Replace("-", "", StringComparison.Ordinal);
        var figure = Figure.Of(match.Groups["dash"].Success ? body + "00" : body);
        var power = match.Groups["power"].Success ? int.Parse(match.Groups["power"].Value, Invariant) : 0;
        return figure is null || Math.Abs(power) > 20 ? null : new Quantity(
            figure, isBracketed || sign == "-", factor.Factor * PowerOfTen(power), word == "persen" || match.Groups["percent"].Success,
            unit.Length == 1 ? char.ToUpperInvariant(unit[0]) : null, unit.Length > 0, factor.IsEnglish,
             match.Groups["power"].Success);
    }

    /// <summary>The number under a habit with sign and factor, or null where the habit cannot have written it or it is too large.</summary>
    public decimal? Under(NumberHabit habit)
    {
        if (Figure.Under(habit) is not { } figure || figure > 1e27m / Math.Max(Factor, 1))
        {
            return null;
        }
        return (IsNegative ? -figure : figure) * Factor;
    }

    private static System.Globalization.CultureInfo Invariant => System.Globalization.CultureInfo.InvariantCulture;

    private static decimal PowerOfTen(int power)
    {
        var result = 1m;
        for (var i = 0; i < Math.Abs(power); i++)
        {
            result = power > 0 ? result * 10 : result / 10;
        }
        return result;
    }

    [GeneratedRegex(@"^(?<money>(rp\.?|idr)?\s*)\((?<inside>[^()]*)\)$", Options)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<before>[-+]?)\s*(rp\.?|idr)?\s*(?<after>[-+]?)\s*(?<body>([0-9]|[.,][0-9])([0-9.,' ]*[0-9])?[.,]?)" +
        @"(?<dash>[.,]--?)?(e(?<power>[-+]?[0-9]{1,2}))?\s*(?<unit>[a-z]+)?\.?\s*(rupiah|(?<percent>%))?$",
        Options)]
    private static partial Regex Shape();
}
