using System.Globalization;

namespace PanduKota.Engines.Numbers;

/// <summary>
/// A run of digits and separators, read under either habit. A reading is null when the habit cannot have written it:
/// groups of thousands hold three digits each, and the first of them does not begin with 0.
/// </summary>
/// <param name="AsCommaDecimal">Read as 1.234,56.</param>
/// <param name="AsDotDecimal">Read as 1,234.56.</param>
/// <param name="HasDot">A dot stands in it.</param>
/// <param name="HasComma">A comma stands in it.</param>
/// <param name="IsTooLong">It has more digits than a decimal can hold.</param>
internal sealed record Figure(decimal? AsCommaDecimal, decimal? AsDotDecimal, bool HasDot, bool HasComma, bool IsTooLong)
{
    /// <summary>decimal holds 28 digits whatever they are; more would be rounded without a word.</summary>
    private const int MostDigits = 28;

    public bool IsReadable => AsCommaDecimal is not null || AsDotDecimal is not null;

    public bool IsAmbiguous => AsCommaDecimal is { } comma && AsDotDecimal is { } dot && comma != dot;

    /// <summary>The habit that this cell alone proves.</summary>
    public NumberHabit Proves => (AsCommaDecimal, AsDotDecimal) switch
    {
        (not null, null) => NumberHabit.CommaDecimal,
        (null, not null) => NumberHabit.DotDecimal,
        _ => NumberHabit.Unknown,
    };

    /// <summary>The habit under which the separator is the decimal mark and the number the smaller one.</summary>
    public NumberHabit Smaller => AsCommaDecimal < AsDotDecimal ? NumberHabit.CommaDecimal : NumberHabit.DotDecimal;

    public decimal? Under(NumberHabit habit) => habit == NumberHabit.CommaDecimal ? AsCommaDecimal : AsDotDecimal;

    /// <summary>Null when other characters than digits and separators stand in it.</summary>
    public static Figure? Of(string body)
    {
        if (!body.Any(char.IsAsciiDigit) || !body.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '\''))
        {
            return null;
        }
        return new Figure(Read(body, ','), Read(body, '.'), body.Contains('.'), body.Contains(','), body.Count(char.IsAsciiDigit) > MostDigits);
    }

    private static decimal? Read(string body, char decimalMark)
    {
        var cut = body.IndexOf(decimalMark);
        var whole = cut < 0 ? body : body[..cut];
        var fraction = cut < 0 ? "" : body[(cut + 1)..];
        if ((cut >= 0 && fraction.Length == 0) || !fraction.All(char.IsAsciiDigit))
        {
            return null;
        }
        return Digits(whole) is { } digits ? Number(digits, fraction) : null;
    }

    /// <summary>The digits of the whole part without its thousands marks, all of one kind; null when grouped wrongly.</summary>
    private static string? Digits(string whole)
    {
        var marks = whole.Where(c => !char.IsAsciiDigit(c)).Distinct().ToList();
        if (marks.Count == 0)
        {
            return whole;
        }
        if (marks.Count > 1)
        {
            return null;
        }
        var groups = whole.Split(marks[0]);
        var isGrouped = groups[0].Length is >= 1 and <= 3 && groups[0][0] != '0' && groups.Skip(1).All(g => g.Length == 3);
        return isGrouped ? string.Concat(groups) : null;
    }

    private static decimal? Number(string whole, string fraction)
    {
        var digits = whole.TrimStart('0');
        if (digits.Length + fraction.Length > MostDigits)
        {
            return null;
        }
        var plain = fraction.Length == 0 ? "0" + digits : $"0{digits}.{fraction}";
        return decimal.Parse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
