namespace PanduKota.Engines.Numbers;

/// <summary>What the cells of a column prove about its separators. Cells that fit both habits prove nothing.</summary>
internal sealed class SeparatorEvidence
{
    /// <summary>So many times as many cells make a clear majority against a few strays.</summary>
    private const int ClearMajority = 10;

    /// <summary>A majority that makes it worth saying that a cell looks different.</summary>
    private const int PlainMajority = 2;

    /// <summary>One 12.5 speaks for three cells like 1.234; it may itself be the stray.</summary>
    private const int UndecidedPerDecimal = 3;

    /// <summary>A number with two groups of thousands was written with care and speaks for ten.</summary>
    private const int UndecidedPerThousands = 10;

    private readonly NumberHabit told;
    private int dotDecimal, commaThousands, commaDecimal, dotThousands, undecidedDot, undecidedComma, dotCells, commaCells;

    /// <param name="told">What a person has answered; <see cref="NumberHabit.Unknown"/> to let the cells decide.</param>
    public SeparatorEvidence(NumberHabit told = NumberHabit.Unknown) => this.told = told;

    public NumberHabit Habit
    {
        get
        {
            if (told != NumberHabit.Unknown)
            {
                return told;
            }
            var (most, least) = (Math.Max(dotCells, commaCells), Math.Min(dotCells, commaCells));
            return most == 0 ? NumberHabit.Unknown
                : most < ClearMajority * least ? NumberHabit.Mixed
                : dotCells > commaCells ? NumberHabit.DotDecimal
                : NumberHabit.CommaDecimal;
        }
    }

    public void Count(Figure figure)
    {
        if (figure.IsAmbiguous)
        {
            undecidedDot += figure.HasDot ? 1 : 0;
            undecidedComma += figure.HasComma ? 1 : 0;
            return;
        }
        switch (figure.Proves)
        {
            case NumberHabit.DotDecimal:
                dotCells++;
                dotDecimal += figure.HasDot ? 1 : 0;
                commaThousands += figure.HasComma ? 1 : 0;
                break;
            case NumberHabit.CommaDecimal:
                commaCells++;
                commaDecimal += figure.HasComma ? 1 : 0;
                dotThousands += figure.HasDot ? 1 : 0;
                break;
            default:
                break;
        }
    }

    /// <summary>Whether the column, without a word against it, uses the separator of this undecided cell in the same role.</summary>
    public bool Decides(Figure figure)
    {
        if (told != NumberHabit.Unknown)
        {
            return true;
        }
        var isDotHabit = Habit == NumberHabit.DotDecimal;
        if ((isDotHabit ? commaCells : dotCells) > 0 || Habit is NumberHabit.Unknown or NumberHabit.Mixed)
        {
            return false;
        }
        var isMarkDecimal = figure.HasDot == isDotHabit;
        var speaking = (isDotHabit, isMarkDecimal) switch
        {
            (true, true) => dotDecimal,
            (true, false) => commaThousands,
            (false, true) => commaDecimal,
            (false, false) => dotThousands,
        };
        var undecided = figure.HasDot ? undecidedDot : undecidedComma;
        return speaking > 0
            && speaking * (isMarkDecimal ? UndecidedPerDecimal : UndecidedPerThousands) >= undecided;
    }

    /// <summary>Whether a cell with one reading was written in the other habit than the rest of its column.</summary>
    public bool IsAgainst(Figure figure) => figure.Proves switch
    {
        NumberHabit.DotDecimal => told == NumberHabit.CommaDecimal || commaCells >= PlainMajority * dotCells,
        NumberHabit.CommaDecimal => told == NumberHabit.DotDecimal || dotCells >= PlainMajority * commaCells,
        _ => false,
    };
}
