namespace PanduKota.Engines.Numbers;

/// <summary>
/// Reads the cells of one column whose kind is known beforehand. Which separator is the decimal one is learnt from all
/// cells of the column; a cell that the column does not decide is ambiguous and never guessed (docs/methods/numbers.md).
/// </summary>
public sealed class NumberColumn
{
    private readonly QuantityColumn quantities;
    private readonly DateColumn days;
    private readonly YesNoColumn answers;

    private NumberColumn(NumberKind kind, QuantityColumn quantities, DateColumn days, YesNoColumn answers) =>
        (Kind, this.quantities, this.days, this.answers) = (kind, quantities, days, answers);

    public NumberKind Kind { get; }

    /// <summary>What the cells say about separators.</summary>
    public NumberHabit Habit => quantities.Habit;

    /// <param name="cells">All cells of the column, as text, blanks included; columns of one kind may be learnt together.</param>
    /// <param name="kind">What the column holds.</param>
    /// <param name="rupiahPerUnit">1,000,000 where the head of a money column says "juta rupiah"; otherwise 1.</param>
    /// <param name="isNumberDemanded">False where words such as 2.3:1000 are welcome too: then they come back as text without a problem.</param>
    /// <param name="habit">What a person has said about the column; it then decides instead of the cells.</param>
    public static NumberColumn Learn(
        IEnumerable<string?> cells,
        NumberKind kind,
        long rupiahPerUnit = 1,
        bool isNumberDemanded = true,
        NumberHabit habit = NumberHabit.Unknown)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rupiahPerUnit, 1);
        if (habit == NumberHabit.Mixed)
        {
            throw new ArgumentException("A person says comma or dot.", nameof(habit));
        }
        var plain = cells.Where(c => c is not null && c.Length <= CellText.LongestRead).Select(c => CellText.Plain(c!)).ToList();
        return new NumberColumn(
            kind,
            QuantityColumn.Learn(plain, kind, rupiahPerUnit, isNumberDemanded, habit),
            DateColumn.Learn(kind == NumberKind.Date ? plain : []),
            YesNoColumn.Learn(kind == NumberKind.YesNo ? plain : []));
    }

    /// <summary>Reads one cell. It never throws, and never drops what was written.</summary>
    public Reading Read(string? cell)
    {
        var words = (cell ?? "").Trim();
        if (words.Length > CellText.LongestRead)
        {
            return quantities.Unreadable(words);
        }
        var plain = CellText.Plain(words);
        if (CellText.IsNothing(plain))
        {
            return Reading.Empty(words);
        }
        if (CellText.IsFormulaError(plain))
        {
            return Reading.Text(words, NumberProblems.FormulaError(words));
        }
        return Kind switch
        {
            NumberKind.Date => days.Read(words, plain),
            NumberKind.YesNo => answers.Read(words, plain),
            NumberKind.Year => YearReader.Read(words, plain),
            _ => quantities.Read(words, plain),
        };
    }

    /// <summary>Reads a cell that a spreadsheet holds as a number, so that separators play no part.</summary>
    /// <param name="value">The stored number; for a date its serial in the 1900 system.</param>
    /// <param name="hasPercentFormat">The cell shows 0.85 as 85 %.</param>
    public Reading Read(double value, bool hasPercentFormat = false)
    {
        var words = value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
        if (!double.IsFinite(value) || Math.Abs(value) > 1e26)
        {
            return Reading.Text(words, NumberProblems.TooLarge(words));
        }
        // A spreadsheet computes with 15 significant digits and stores 94.52 as 94.519999999999996; this cast rounds to 15.
        var number = (decimal)value;
        return Kind switch
        {
            NumberKind.Date => DateColumn.ReadSerial(words, number),
            NumberKind.Year => YearReader.Read(words, number),
            NumberKind.YesNo => YesNoColumn.Read(words, number),
            NumberKind.Decimal => Reading.Of(words, hasPercentFormat ? number * 100 : number),
            NumberKind.Percent => quantities.ReadPercent(words, number, hasPercentFormat),
            _ => quantities.ReadRupiah(words, number),
        };
    }
}
