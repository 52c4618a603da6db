namespace PanduKota.Engines.Numbers;

/// <summary>What a column holds; known from its head before the first cell is read.</summary>
public enum NumberKind
{
    /// <summary>A measured number: 94,52.</summary>
    Decimal,

    /// <summary>Money in whole rupiah; may carry "Rp" and unit words (Rp 1,2 M).</summary>
    WholeRupiah,

    /// <summary>Percentage points: 85 stands for 85 %.</summary>
    Percent,

    /// <summary>A calendar year of four digits, 1900..2200.</summary>
    Year,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>Yes or no, as word, letter, mark or digit.</summary>
    YesNo,
}

/// <summary>Which separator of a column is the decimal one.</summary>
public enum NumberHabit
{
    /// <summary>No cell of the column tells.</summary>
    Unknown,

    /// <summary>Indonesian: 1.234,56.</summary>
    CommaDecimal,

    /// <summary>English: 1,234.56.</summary>
    DotDecimal,

    /// <summary>Cells of the column prove either habit, neither by a clear majority.</summary>
    Mixed,
}
