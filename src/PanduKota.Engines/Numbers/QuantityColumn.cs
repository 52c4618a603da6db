namespace PanduKota.Engines.Numbers;

/// <summary>Decimals, rupiah and percentages of one column.</summary>
internal sealed class QuantityColumn
{
    /// <summary>Below this a sum with a fraction is no sum in rupiah; somebody counted in millions.</summary>
    private const int SmallestRupiahWithFraction = 1000;

    private readonly NumberKind kind;
    private readonly SeparatorEvidence evidence;
    private readonly long rupiahPerUnit;
    private readonly bool isNumberDemanded;
    private bool hasEnglishUnits, hasPercentSigns, hasFractionsOnly;

    private QuantityColumn(NumberKind kind, SeparatorEvidence evidence, long rupiahPerUnit, bool isNumberDemanded) =>
        (this.kind, this.evidence, this.rupiahPerUnit, this.isNumberDemanded) = (kind, evidence, rupiahPerUnit, isNumberDemanded);

    public NumberHabit Habit => evidence.Habit;

    private Severity Weight => isNumberDemanded ? Severity.Error : Severity.Warning;

    public static QuantityColumn Learn(
        List<string> plainCells, NumberKind kind, long rupiahPerUnit, bool isNumberDemanded, NumberHabit habit)
    {
        var evidence = new SeparatorEvidence(habit);
        var column = new QuantityColumn(kind, evidence, rupiahPerUnit, isNumberDemanded);
        if (kind is not (NumberKind.Decimal or NumberKind.WholeRupiah or NumberKind.Percent))
        {
            return column;
        }
        var quantities = plainCells.Select(Quantity.Of).OfType<Quantity>().Where(q => q.Figure.IsReadable).ToList();
        foreach (var quantity in quantities)
        {
            evidence.Count(quantity.Figure);
        }
        column.hasEnglishUnits = quantities.Any(q => q.IsEnglishUnit);
        column.hasPercentSigns = quantities.Any(q => q.HasPercentSign);
        var bare = quantities.Where(q => !q.HasPercentSign && !q.Figure.IsAmbiguous)
            .Select(q => q.Figure.AsDotDecimal ?? q.Figure.AsCommaDecimal!.Value).ToList();
        column.hasFractionsOnly = bare.Any(n => n % 1 != 0) && bare.All(n => n <= 1);
        return column;
    }

    public Reading Unreadable(string words) =>
        Reading.Text(words, isNumberDemanded ? NumberProblems.NotANumber(words) : null);

    public Reading Read(string words, string plain)
    {
        var quantity = Quantity.Of(plain);
        if (quantity is null || !IsUnitAtHome(quantity))
        {
            return Unreadable(words);
        }
        if (!quantity.Figure.IsReadable)
        {
            return Reading.Text(words, quantity.Figure.IsTooLong
                ? NumberProblems.TooLarge(words)
                : NumberProblems.OddSeparators(words, Weight));
        }
        if (quantity.UnitLetter == 'M' && hasEnglishUnits && Taken(quantity) is { } miliar)
        {
            return Undecided(words, miliar, miliar / 1000, NumberProblems.UnitLetter(words, miliar, miliar / 1000));
        }
        return (Fitting(quantity, NumberHabit.CommaDecimal), Fitting(quantity, NumberHabit.DotDecimal)) switch
        {
            ({ } comma, { } dot) when comma != dot => ReadEither(words, quantity, comma, dot),
            ({ } only, _) => Finish(words, quantity, only),
            (_, { } only) => Finish(words, quantity, only),
            _ when kind == NumberKind.WholeRupiah && Taken(quantity) is { } broken => ReadRupiah(words, broken, Scale(quantity)),
            _ => Reading.Text(words, NumberProblems.TooLarge(words)),
        };
    }

    /// <summary>A percentage that a spreadsheet holds as a number.</summary>
    public Reading ReadPercent(string words, decimal number, bool hasPercentFormat) =>
        hasPercentFormat ? Reading.Of(words, number * 100) : Percentage(words, number, false, null);

    /// <summary>A sum in the column's unit, as a spreadsheet stores it.</summary>
    public Reading ReadRupiah(string words, decimal number) => ReadRupiah(words, number, rupiahPerUnit);

    private static Reading ReadRupiah(string words, decimal number, long rupiahPerUnit)
    {
        if (Math.Abs(number) > long.MaxValue / (decimal)rupiahPerUnit)
        {
            return Reading.Text(words, NumberProblems.TooLarge(words));
        }
        var sum = number * rupiahPerUnit;
        if (sum % 1 == 0)
        {
            return Reading.Of(words, sum);
        }
        var rounded = Math.Round(sum, MidpointRounding.AwayFromZero);
        return Math.Abs(sum) < SmallestRupiahWithFraction
            ? Reading.Text(words, NumberProblems.RupiahTooSmall(words))
            : Reading.Of(words, rounded, NumberProblems.RupiahWithFraction(words, rounded));
    }

    private static Reading Undecided(string words, decimal one, decimal other, Problem problem, decimal? taken = null) =>
        new(ReadingState.Ambiguous, words, taken, Problem: problem) { Readings = [one, other] };

    private Reading ReadEither(string words, Quantity quantity, decimal comma, decimal dot)
    {
        if (evidence.Habit is not (NumberHabit.CommaDecimal or NumberHabit.DotDecimal))
        {
            return Undecided(words, comma, dot, NumberProblems.TwoReadings(words, comma, dot, Weight));
        }
        var (taken, other) = evidence.Habit == NumberHabit.CommaDecimal ? (comma, dot) : (dot, comma);
        return evidence.Decides(quantity.Figure)
            ? Finish(words, quantity, taken)
            : Undecided(words, taken, other, NumberProblems.ReadByColumn(words, taken, other), taken);
    }

    private Reading Finish(string words, Quantity quantity, decimal number)
    {
        var problem = quantity.IsScientific ? NumberProblems.Scientific(words, number)
            : evidence.IsAgainst(quantity.Figure) ? NumberProblems.OtherHabit(words, number, Severity.Hint)
            : IsOnlyReadingAgainstColumn(quantity, number) ? NumberProblems.OtherHabit(words, number, Severity.Warning)
            : null;
        return kind == NumberKind.Percent
            ? Percentage(words, number, quantity.HasPercentSign, problem)
            : Reading.Of(words, number, problem);
    }

    /// <summary>0.85 in a column of percentages may be 85 %: so where all its cells lie in 0..1, or others carry the sign.</summary>
    private Reading Percentage(string words, decimal number, bool hasSign, Problem? problem)
    {
        var isPerhapsFraction = !hasSign && number != 0 && Math.Abs(number) <= 1
            && (hasFractionsOnly || (hasPercentSigns && number % 1 != 0));
        return isPerhapsFraction
            ? Undecided(words, number, number * 100, NumberProblems.PercentOrFraction(words, number, number * 100, Weight))
            : Reading.Of(words, number, problem);
    }

    /// <summary>1.234 as whole rupiah can only be 1234; in a column that writes 1234567.00 it still wants a look.</summary>
    private bool IsOnlyReadingAgainstColumn(Quantity quantity, decimal number) =>
        quantity.Figure.IsAmbiguous
        && evidence.Habit is NumberHabit.CommaDecimal or NumberHabit.DotDecimal
        && Sum(quantity, evidence.Habit) != number;

    private bool IsUnitAtHome(Quantity quantity) => kind switch
    {
        NumberKind.WholeRupiah => !quantity.HasPercentSign,
        NumberKind.Percent => quantity.Factor == 1 || quantity.IsScientific,
        _ => quantity.UnitLetter is null,
    };

    private long Scale(Quantity quantity) => quantity.HasUnitWord ? 1 : rupiahPerUnit;

    /// <summary>The reading in rupiah where the kind is money; null where it is too large to be kept.</summary>
    private decimal? Sum(Quantity quantity, NumberHabit habit)
    {
        if (kind != NumberKind.WholeRupiah || quantity.Under(habit) is not { } number)
        {
            return quantity.Under(habit);
        }
        return Math.Abs(number) <= long.MaxValue / (decimal)Scale(quantity) ? number * Scale(quantity) : null;
    }

    /// <summary>
    /// The reading under a habit where it is one that the kind can hold. Nobody writes rupiah with three decimals: 1.000
    /// is a thousand, not one.
    /// </summary>
    private decimal? Fitting(Quantity quantity, NumberHabit habit)
    {
        if (kind != NumberKind.WholeRupiah)
        {
            return quantity.Under(habit);
        }
        var isPlainRupiah = quantity.Factor * Scale(quantity) == 1;
        var isThreeDecimals = quantity.Figure.IsAmbiguous && quantity.Figure.Smaller == habit;
        return Sum(quantity, habit) is { } sum && sum % 1 == 0 && Math.Abs(sum) <= long.MaxValue && !(isPlainRupiah && isThreeDecimals)
            ? sum
            : null;
    }

    /// <summary>The reading in the cell's own unit under the habit of the column, or the only one there is.</summary>
    private decimal? Taken(Quantity quantity) =>
        quantity.Under(evidence.Habit == NumberHabit.DotDecimal ? NumberHabit.DotDecimal : NumberHabit.CommaDecimal)
        ?? quantity.Under(NumberHabit.CommaDecimal)
        ?? quantity.Under(NumberHabit.DotDecimal);
}
