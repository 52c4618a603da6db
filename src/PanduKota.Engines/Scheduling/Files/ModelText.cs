using System.Globalization;
using System.Text;
using PanduKota.Engines.Scheduling.Model;

namespace PanduKota.Engines.Scheduling.Files;

/// <summary>
/// The model as other solvers read it. Variable x{i}_{t} is 1 when programme i (from 0, in the order of the file) starts in
/// year t (from 0); the rows are those of the engine, with a row o{i} for each programme.
/// </summary>
internal sealed class ModelText(ScheduleModel model)
{
    private readonly StringBuilder text = new();

    /// <summary>CPLEX LP format, as CBC, HiGHS, GLPK, SCIP, CPLEX and Gurobi read it.</summary>
    public string Lp()
    {
        text.Append(CultureInfo.InvariantCulture, $"\\ {model.Instance.Name.ReplaceLineEndings(" ")}\nMaximize\n obj:");
        for (var j = 0; j < model.ColumnCount; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $" + {model.Value[j]:0.######} {Variable(j)}");
            Wrap(j);
        }
        text.Append(model.ColumnCount == 0 ? " 0 none\nSubject To\n" : "\nSubject To\n");
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            WriteChoice(i);
        }
        foreach (var (r, row) in model.Rows.Index().Where(r => r.Item.Columns.Length > 0))
        {
            text.Append(CultureInfo.InvariantCulture, $" r{r}:");
            for (var k = 0; k < row.Columns.Length; k++)
            {
                var sign = row.Coefficients[k] < 0 ? '-' : '+';
                text.Append(CultureInfo.InvariantCulture, $" {sign} {Math.Abs(row.Coefficients[k])} {Variable(row.Columns[k])}");
                Wrap(k);
            }
            text.Append(CultureInfo.InvariantCulture, $" <= {row.Limit}\n");
        }
        WriteHopeless();
        text.Append("Binary\n");
        for (var j = 0; j < model.ColumnCount; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {Variable(j)}");
            Wrap(j);
        }
        return text.Append("\nEnd\n").ToString();
    }

    /// <summary>Free MPS format; the objective is to be maximised (OBJSENSE MAX).</summary>
    public string Mps()
    {
        text.Append("NAME schedule\nOBJSENSE\n    MAX\nROWS\n N obj\n");
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $" {(model.MustBeIn[i] ? 'E' : 'L')} o{i}\n");
        }
        for (var r = 0; r < model.Rows.Length; r++)
        {
            text.Append(CultureInfo.InvariantCulture, $" L r{r}\n");
        }
        text.Append("COLUMNS\n    MARKER MARKER 'MARKER' 'INTORG'\n");
        for (var j = 0; j < model.ColumnCount; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {Variable(j)} obj {model.Value[j]:0.######}\n    {Variable(j)} o{model.ProgrammeOf[j]} 1\n");
            for (var e = model.EntryStart[j]; e < model.EntryStart[j + 1]; e++)
            {
                text.Append(CultureInfo.InvariantCulture, $"    {Variable(j)} r{model.EntryRow[e]} {model.EntryValue[e]}\n");
            }
        }
        text.Append("    MARKER MARKER 'MARKER' 'INTEND'\nRHS\n");
        for (var i = 0; i < model.ProgrammeCount; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"    rhs o{i} 1\n");
        }
        foreach (var (r, row) in model.Rows.Index().Where(r => r.Item.Limit != 0))
        {
            text.Append(CultureInfo.InvariantCulture, $"    rhs r{r} {row.Limit}\n");
        }
        text.Append("BOUNDS\n");
        for (var j = 0; j < model.ColumnCount; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $" UP bnd {Variable(j)} 1\n");
        }
        return text.Append("ENDATA\n").ToString();
    }

    private string Variable(int j) => string.Create(CultureInfo.InvariantCulture, $"x{model.ProgrammeOf[j]}_{model.StartOf[j]}");

    private void WriteChoice(int i)
    {
        var (first, end) = (model.FirstColumn[i], model.FirstColumn[i + 1]);
        if (first == end)
        {
            return;
        }
        text.Append(CultureInfo.InvariantCulture, $" o{i}:");
        for (var j = first; j < end; j++)
        {
            text.Append(CultureInfo.InvariantCulture, $" + {Variable(j)}");
        }
        text.Append(model.MustBeIn[i] ? " = 1\n" : " <= 1\n");
    }

    /// <summary>Demands that nothing can meet have no variables; a row 0 x &lt;= -1 says so to the solver.</summary>
    private void WriteHopeless()
    {
        var isHopeless = model.Rows.Any(r => r.Columns.Length == 0 && r.Limit < 0)
            || Enumerable.Range(0, model.ProgrammeCount).Any(i => model.MustBeIn[i] && model.FirstColumn[i] == model.FirstColumn[i + 1]);
        if (isHopeless)
        {
            text.Append(" hopeless: 0 ").Append(model.ColumnCount > 0 ? Variable(0) : "none").Append(" >= 1\n");
        }
    }

    /// <summary>Lines of LP files must not grow without end.</summary>
    private void Wrap(int k)
    {
        if (k % 8 == 7)
        {
            text.Append('\n');
        }
    }
}
