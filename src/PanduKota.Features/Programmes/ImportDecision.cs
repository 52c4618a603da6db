using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.Features.Programmes;

/// <summary>What is to become of one row of a programme workbook.</summary>
/// <param name="Stored">The programme of that code in the plan, or null for a new one.</param>
/// <param name="Fields">Tidy; null when the row stays out.</param>
/// <param name="Changes">Empty when nothing differs.</param>
internal sealed record RowVerdict(
    ProgrammeRow Row, Programme? Stored, ProgrammeFields? Fields, IReadOnlyList<ChangedField> Changes)
{
    public bool IsOut => Fields is null;

    public bool IsNew => Fields is not null && Stored is null;

    public bool IsChanged => Fields is not null && Stored is not null && Changes.Count > 0;

    public bool IsUnchanged => Fields is not null && Stored is not null && Changes.Count == 0;
}

/// <summary>Decides row by row what of a workbook comes into the plan. Touches no database and changes nothing.</summary>
internal sealed class ImportDecision
{
    private readonly PlanContent content;
    private readonly ProgrammeWorkbook workbook;
    private readonly Actor actor;
    private readonly HashSet<int> badActionRows;
    private readonly HashSet<string> clashes;
    private readonly string? matrixSheet;

    public ImportDecision(PlanContent content, ProgrammeWorkbook workbook, Actor actor)
    {
        (this.content, this.workbook, this.actor) = (content, workbook, actor);
        Problems = [.. workbook.Problems];
        matrixSheet = workbook.Programmes.SelectMany(p => p.Cells.Values).Select(SheetOf).FirstOrDefault(s => s is not null);
        badActionRows = [.. Errors().Where(IsOfActions).Select(p => p.Place.Row).OfType<int>()];
        clashes = workbook.Programmes.Where(p => p.Code.Length > 0).GroupBy(p => p.Code, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        GoodActions = [.. workbook.Actions.Where(a => !badActionRows.Contains(a.Number))];
        Verdicts = Decide();
    }

    /// <summary>Those of the reader, and those found here.</summary>
    public List<Problem> Problems { get; }

    public IReadOnlyList<ActionRow> GoodActions { get; }

    public IReadOnlyList<RowVerdict> Verdicts { get; }

    public int BadActions => badActionRows.Count;

    /// <summary>Rows that are no part of any programme, such as one without a code at the very top.</summary>
    public int StrayRows => Errors().Where(p => !IsOfActions(p) && p.Place.ProgrammeCode is null)
        .Select(p => p.Place.Row).OfType<int>().Where(row => workbook.Programmes.All(p => p.Number != row)).Distinct().Count();

    /// <summary>Codes of the plan that the file does not mention; they stay as they are.</summary>
    public IReadOnlyList<string> NotInFile
    {
        get
        {
            var inFile = workbook.Programmes.Select(p => p.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
            return [.. content.Programmes.Select(p => p.Code).Where(c => !inFile.Contains(c))];
        }
    }

    private List<RowVerdict> Decide()
    {
        var resolver = new RowResolver(content, workbook, GoodActions);
        var stored = content.Programmes.ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        var readErrors = Errors().Where(p => !IsOfActions(p)).ToList();
        return [.. workbook.Programmes.Select(row => DecideRow(row, stored.GetValueOrDefault(row.Code), resolver, readErrors))];
    }

    private RowVerdict DecideRow(ProgrammeRow row, Programme? stored, RowResolver resolver, List<Problem> readErrors)
    {
        var own = new List<Problem>();
        var before = stored is null ? null : ProgrammeFields.Of(stored);
        var read = resolver.FieldsOf(row, before, own);
        var fields = read.Tidy();
        own.AddRange(ProgrammeRules.Check(read, content, new HashSet<string>())
            .Where(p => !AlreadySaid(p, readErrors, row))
            .Select(p => RowPlaces.OnCell(p, row, read)));
        if (clashes.Contains(row.Code) && !readErrors.Any(p => p.Place.Row == row.Number && p.Place.ProgrammeCode == row.Code))
        {
            own.Add(Problem.Error("IMPORT-006",
                Text.Of("Kode {0} dipakai lebih dari satu program dalam berkas ini, jadi tidak satu pun ditulis.", row.Code),
                Text.Of("Beri setiap program kode sendiri."),
                RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code")));
        }
        own.AddRange(MayNot(row, stored, fields));
        Problems.AddRange(own);
        var isOut = own.Count > 0 || readErrors.Any(p => Concerns(p, row));
        return isOut
            ? new RowVerdict(row, stored, null, [])
            : new RowVerdict(row, stored, fields, ProgrammeWords.Differences(
                before is null ? new Dictionary<string, string>() : ProgrammeWords.Of(before, content),
                ProgrammeWords.Of(fields, content)));
    }

    /// <summary>A planner may bring in only what his agency leads, before and after.</summary>
    private IEnumerable<Problem> MayNot(ProgrammeRow row, Programme? stored, ProgrammeFields fields)
    {
        var refusal = Permission.Check(actor, Act.EditProgramme, content.Region.Code, fields.LeadAgencyId, content.Plan.Status)
            ?? (stored is null ? null : Permission.Check(
                actor, Act.EditProgramme, content.Region.Code, stored.LeadAgencyId, content.Plan.Status));
        return refusal is null
            ? []
            : [refusal with { At = RowResolver.At(row, row.Cells.GetValueOrDefault("leadAgency"), row.Number, "leadAgency") }];
    }

    private static bool Concerns(Problem problem, ProgrammeRow row) => row.Code.Length == 0
        ? problem.Place.Row == row.Number
        : string.Equals(problem.Place.ProgrammeCode, row.Code, StringComparison.OrdinalIgnoreCase);

    /// <summary>No code and no name have been told of by the reader already, on the same row.</summary>
    private static bool AlreadySaid(Problem problem, List<Problem> readErrors, ProgrammeRow row) =>
        problem.Code is "PROG-101" or "PROG-103" && readErrors.Any(p => p.Place.Row == row.Number);

    private IEnumerable<Problem> Errors() => workbook.Problems.Where(p => p.Severity == Severity.Error);

    /// <summary>The workbook has two tables: what does not stand on the sheet of the matrix stands on that of the actions.</summary>
    private bool IsOfActions(Problem problem) =>
        matrixSheet is not null && problem.Place.Sheet is { } sheet && sheet != matrixSheet;

    private static string? SheetOf(string address) =>
        address.LastIndexOf('!') is > 0 and var cut ? address[..cut] : null;
}
