using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Proof;

/// <summary>
/// The bound that prices on the coupling rows prove: prices times limits, plus for each programme the best start after
/// paying the prices (or nothing, where it may be left out). Floating point; <see cref="CertificateWriter"/> does it exactly.
/// </summary>
internal sealed class PriceBound
{
    private readonly ScheduleModel model;

    /// <param name="allowed">Columns that remain, or null for all.</param>
    /// <param name="mayLeaveOut">Programmes that may stay out, or null for all but those that must be in.</param>
    /// <param name="withValues">False to count the values as 0: below 0 then means that nothing is possible.</param>
    public PriceBound(ScheduleModel model, double[] prices, bool[]? allowed = null, bool[]? mayLeaveOut = null, bool withValues = true)
    {
        this.model = model;
        Prices = prices;
        Gain = new double[model.ColumnCount];
        BestGain = new double[model.ProgrammeCount];
        for (var r = 0; r < prices.Length; r++)
        {
            Value += prices[r] * model.Rows[r].Limit;
        }
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            BestGain[i] = (mayLeaveOut is null ? model.MustBeIn[i] : !mayLeaveOut[i]) ? double.NegativeInfinity : 0;
            for (var j = model.FirstColumn[i]; j < model.FirstColumn[i + 1]; j++)
            {
                Gain[j] = withValues ? model.Value[j] : 0;
                for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
                {
                    Gain[j] -= prices[model.EntryRow[e]] * model.EntryValue[e];
                }
                if (allowed is null || allowed[j])
                {
                    BestGain[i] = Math.Max(BestGain[i], Gain[j]);
                }
            }
            Value += BestGain[i];
        }
    }

    public double[] Prices { get; }

    public double Value { get; }

    /// <summary>By column: value less what its rows charge for it.</summary>
    public double[] Gain { get; }

    /// <summary>By programme: gain of the choice that the bound counts.</summary>
    public double[] BestGain { get; }

    /// <summary>Columns that a plan better than the bound less <paramref name="loss"/> could still choose.</summary>
    public bool[] ColumnsWithin(double loss) =>
        [.. Enumerable.Range(0, model.ColumnCount).Select(j => BestGain[model.ProgrammeOf[j]] - Gain[j] <= loss)];

    public bool[] LeavingOutWithin(double loss) =>
        [.. Enumerable.Range(0, model.ProgrammeCount).Select(i => !model.MustBeIn[i] && BestGain[i] <= loss)];
}
