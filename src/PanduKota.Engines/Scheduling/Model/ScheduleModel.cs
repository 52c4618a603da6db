namespace PanduKota.Engines.Scheduling.Model;

/// <summary>
/// The instance as columns (programme, start) and rows over them, whole numbers throughout but for the values. Programmes,
/// years and columns are indices from 0; columns of one programme stand together in order of their start.
/// </summary>
internal sealed class ScheduleModel
{
    private ScheduleModel(SchedulingInstance instance, StartWindows windows)
    {
        Instance = instance;
        Windows = windows;
        ProgrammeCount = instance.Programmes.Count;
        FirstColumn = new int[ProgrammeCount + 1];
        Column = new int[ProgrammeCount, instance.Years];
        List<int> programmes = [], starts = [];
        for (var i = 0; i < ProgrammeCount; i++)
        {
            FirstColumn[i] = programmes.Count;
            for (var t = 0; t < instance.Years; t++)
            {
                Column[i, t] = windows.Possible[i][t] ? programmes.Count : -1;
                if (windows.Possible[i][t])
                {
                    programmes.Add(i);
                    starts.Add(t);
                }
            }
        }
        FirstColumn[ProgrammeCount] = programmes.Count;
        (ProgrammeOf, StartOf) = ([.. programmes], [.. starts]);
        Duration = [.. instance.Programmes.Select(p => p.DurationYears)];
        Value = [.. programmes.Zip(starts, (i, t) => ObjectiveOf(instance, i, t))];
        var indexById = instance.Programmes.Index().ToDictionary(p => p.Item.Id, p => p.Index, StringComparer.Ordinal);
        Pairs = [.. instance.Precedences.Select(p => (indexById[p.Before], indexById[p.After])).Distinct()];
        Rows = [.. RowMaker.MakeAll(this, indexById)];
        (EntryStart, EntryRow, EntryValue) = ByColumn(Rows, programmes.Count);
        MeanValue = Value.Length == 0 ? 1 : Value.Average();
        SizeOf = [.. Enumerable.Range(0, ProgrammeCount).Select(SizeOfProgramme)];
    }

    public SchedulingInstance Instance { get; }

    public StartWindows Windows { get; }

    public int ProgrammeCount { get; }

    public int ColumnCount => ProgrammeOf.Length;

    /// <summary>Columns of programme i are FirstColumn[i] up to but not including FirstColumn[i + 1].</summary>
    public int[] FirstColumn { get; }

    /// <summary>[programme, start index] -> column, or -1 where the start is impossible.</summary>
    public int[,] Column { get; }

    public int[] ProgrammeOf { get; }

    public int[] StartOf { get; }

    public int[] Duration { get; }

    /// <summary>Value times discount, by column.</summary>
    public double[] Value { get; }

    public double MeanValue { get; }

    /// <summary>By programme: the shares of the yearly ceilings that it takes at its first possible start, summed over its years.</summary>
    public double[] SizeOf { get; }

    /// <summary>(before, after), programme indices.</summary>
    public (int Before, int After)[] Pairs { get; }

    public CouplingRow[] Rows { get; }

    /// <summary>Entries of column j in rows: EntryStart[j] up to EntryStart[j + 1].</summary>
    public int[] EntryStart { get; }

    public int[] EntryRow { get; }

    public long[] EntryValue { get; }

    public bool[] MustBeIn => Windows.MustBeIn;

    public static ScheduleModel Of(SchedulingInstance instance) => new(instance, StartWindows.Of(instance));

    /// <summary>Value of the programme times discount^start by repeated multiplication, so that every machine says the same.</summary>
    public static double ObjectiveOf(SchedulingInstance instance, int programme, int startIndex)
    {
        var value = instance.Programmes[programme].Value;
        for (var t = 0; t < startIndex; t++)
        {
            value *= instance.Discount;
        }
        return value;
    }

    /// <summary>Whether the columns (or -1) chosen for each programme keep every demand.</summary>
    public bool Keeps(int[] chosen)
    {
        var sums = new long[Rows.Length];
        for (var i = 0; i < ProgrammeCount; i++)
        {
            if (chosen[i] < 0)
            {
                if (MustBeIn[i])
                {
                    return false;
                }
                continue;
            }
            for (var e = EntryStart[chosen[i]]; e < EntryStart[chosen[i] + 1]; e++)
            {
                sums[EntryRow[e]] += EntryValue[e];
            }
        }
        for (var r = 0; r < sums.Length; r++)
        {
            if (sums[r] > Rows[r].Limit)
            {
                return false;
            }
        }
        return true;
    }

    public double ObjectiveOf(int[] chosen)
    {
        var sum = 0.0;
        foreach (var column in chosen)
        {
            sum += column < 0 ? 0 : Value[column];
        }
        return sum;
    }

    private double SizeOfProgramme(int i)
    {
        var size = 0.0;
        for (var e = EntryStart[FirstColumn[i]]; FirstColumn[i] < FirstColumn[i + 1] && e < EntryStart[FirstColumn[i] + 1]; e++)
        {
            var row = Rows[EntryRow[e]];
            size += row.Kind == RowKind.Ceiling ? EntryValue[e] / Math.Max(1.0, row.Limit) : 0;
        }
        return size;
    }

    private static (int[] Start, int[] Row, long[] Value) ByColumn(CouplingRow[] rows, int columnCount)
    {
        var start = new int[columnCount + 1];
        foreach (var column in rows.SelectMany(r => r.Columns))
        {
            start[column + 1]++;
        }
        for (var j = 0; j < columnCount; j++)
        {
            start[j + 1] += start[j];
        }
        var next = start.ToArray();
        var entryRow = new int[start[^1]];
        var entryValue = new long[start[^1]];
        for (var r = 0; r < rows.Length; r++)
        {
            for (var k = 0; k < rows[r].Columns.Length; k++)
            {
                var at = next[rows[r].Columns[k]]++;
                (entryRow[at], entryValue[at]) = (r, rows[r].Coefficients[k]);
            }
        }
        return (start, entryRow, entryValue);
    }
}
