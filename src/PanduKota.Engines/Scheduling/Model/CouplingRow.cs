namespace PanduKota.Engines.Scheduling.Model;

internal enum RowKind
{
    Ceiling,
    Capacity,
    SpendingFloor,
    CountFloor,
    Group,
    QuickWins,
    Precedence,
    Cover,
}

/// <summary>One row sum(coefficient x start) at most Limit; demands of "at least" stand with their signs turned.</summary>
/// <param name="Name">As in certificates and exported models: ceiling:2027, capacity:Dinas A:2028, floor:3 ...</param>
/// <param name="Source">Index of the ceiling, floor, group or precedence of the instance; -1 where there is none.</param>
/// <param name="Year">Year index that it speaks of; -1 where there is none.</param>
internal sealed record CouplingRow(RowKind Kind, string Name, long Limit, int Source, int Year, int[] Columns, long[] Coefficients)
{
    /// <summary>A demand of "at least", which leaving everything out would break.</summary>
    public bool IsDemand => Kind is RowKind.SpendingFloor or RowKind.CountFloor or RowKind.QuickWins;

    /// <summary>Rows that the annealing counts; precedence it follows pair by pair, covers it does not need.</summary>
    public bool IsResource => Kind is not (RowKind.Precedence or RowKind.Cover);
}
