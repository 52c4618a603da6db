using PanduKota.Documents.Workbooks;
using PanduKota.Documents.Workbooks.Parts;
using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.RoundTrip;

public enum PreviewKind
{
    New,

    /// <summary>The file brings something, or both sides have gone on.</summary>
    Changed,

    /// <summary>Only the plan has gone on since the file was written; it stays as it is.</summary>
    Newer,

    Unchanged,

    Rejected,

    /// <summary>Taken out of the plan since the file was written.</summary>
    Gone,
}

/// <summary>How a workbook differs from the plan, before anything is written.</summary>
/// <param name="WrittenAtUtc">When the file was written from this plan; null for a file that does not know.</param>
/// <param name="Rows">Those that are not unchanged, in the order of the file.</param>
/// <param name="Purpose">What the file is for.</param>
/// <param name="Questions">Figures that a person has to say something of.</param>
/// <param name="Missing">Programmes whose rows were deleted from the file; removed only when a person says so.</param>
public sealed record WorkbookPreview(
    DateTime? WrittenAtUtc,
    int Unchanged,
    IReadOnlyList<PreviewRow> Rows,
    IReadOnlyList<PreviewMissing> Missing,
    IReadOnlyList<Problem> Problems,
    IReadOnlyList<FigureQuestion> Questions,
    WorkbookPurpose Purpose = WorkbookPurpose.Matrix)
{
    public int Count(PreviewKind kind) => Rows.Count(r => r.Kind == kind);

    public IEnumerable<PreviewCell> Conflicts => Rows.SelectMany(r => r.Cells).Where(c => c.Origin == CellOrigin.Both);

    /// <summary>Writing this file would change nothing.</summary>
    public bool IsNoChange => Missing.Count == 0 && Questions.Count == 0 && Rows.All(r => r.Kind == PreviewKind.Newer);
}

public enum FigureKind
{
    Targets,
    Money,
}

/// <summary>Figures such as 1.234 that may be read two ways; the answer holds for all columns of the kind.</summary>
/// <param name="Example">What was said of the first of them.</param>
public sealed record FigureQuestion(FigureKind Kind, int Cells, Text Example, Place At);

/// <param name="ProgrammeId">Null for a new programme.</param>
/// <param name="Number">Row of the sheet.</param>
public sealed record PreviewRow(
    Guid? ProgrammeId, string Code, string Name, PreviewKind Kind, int Number, IReadOnlyList<PreviewCell> Cells, IReadOnlyList<Problem> Problems);

/// <param name="Key">Names the cell in <see cref="ImportChoices.Sides"/>.</param>
/// <param name="Field">As names of fields have it, for <see cref="FieldNames.Say"/>.</param>
/// <param name="By">Who changed it in the plan; null where only the file did.</param>
public sealed record PreviewCell(
    string Key, string Field, Text Label, string Stored, string InFile, CellOrigin Origin, string? By, DateTime? AtUtc)
{
    /// <summary>Two rows of the file say different things: it is mended in the file, or the plan's value stays.</summary>
    public bool IsTorn { get; init; }
}

/// <param name="IsAsWritten">Nobody has changed it since the file was written.</param>
public sealed record PreviewMissing(Guid ProgrammeId, string Code, string Name, bool IsAsWritten);

/// <summary>Shows what importing a workbook would do. Writes nothing.</summary>
public sealed class PreviewWorkbook(PlanDb db)
{
    /// <param name="Choices">Habits and whether the rows are a part of their programmes; decisions about cells do not matter here.</param>
    public sealed record Request(string RegionCode, Guid PlanId, byte[] Bytes, string FileName, ImportChoices? Choices = null);

    public async Task<Outcome<WorkbookPreview>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        var read = await WorkbookReading.Read(
            db, request.RegionCode, request.PlanId, request.Bytes, request.FileName, request.Choices ?? ImportChoices.None, actor, cancel);
        // What was loaded for writing is only looked at here.
        db.ChangeTracker.Clear();
        if (!read.IsOk)
        {
            return Outcome.Refuse<WorkbookPreview>(read.Problems);
        }
        var decision = read.Value.Decision;
        var rows = new List<PreviewRow>();
        foreach (var verdict in decision.Verdicts.Where(v => !v.IsUnchanged || v.Cells.Count > 0))
        {
            rows.Add(await RowOf(request, decision, verdict, cancel));
        }
        return new WorkbookPreview(
            decision.Identity?.WrittenAtUtc,
            decision.Verdicts.Count - rows.Count,
            rows,
            [.. decision.Missing.Select(m => new PreviewMissing(m.Stored.Id, m.Stored.Code, m.Stored.Name, m.IsAsWritten))],
            [.. decision.Problems.Where(p => p.Code is not ("IMPORT-009" or "IMPORT-010"))],
            [.. new[] { FigureKind.Targets, FigureKind.Money }.Select(kind => QuestionOf(kind, decision.Problems)).OfType<FigureQuestion>()],
            decision.Purpose);
    }

    /// <summary>Figures with two readings that their columns could not decide, as one question for all columns of a kind.</summary>
    private static FigureQuestion? QuestionOf(FigureKind kind, List<Problem> problems)
    {
        List<Problem> open = [.. problems.Where(p => p.Code is "NUM-003" or "NUM-004" && KindOf(p.Place.Field) == kind)];
        return open is [var first, ..] ? new FigureQuestion(kind, open.Count, first.Message, first.Place) : null;
    }

    private static FigureKind? KindOf(string? field) => field switch
    {
        "target" or "baseline" => FigureKind.Targets,
        "cost" or "statedTotal" => FigureKind.Money,
        { } charter when CharterShape.IsFigure(charter) => FigureKind.Targets,
        _ => null,
    };

    private async Task<PreviewRow> RowOf(Request request, ImportDecision decision, RowVerdict verdict, CancellationToken cancel)
    {
        var stored = verdict.Stored is null ? null : ProgrammeFields.Of(verdict.Stored);
        var written = decision.Identity?.Programmes.FirstOrDefault(p => p.Id == verdict.Stored?.Id);
        var since = (verdict.Row.Version ?? written?.Version) is { } seen && verdict.Stored is { } known && verdict.Cells.Any(c => c.Difference.Origin != CellOrigin.File)
            ? await ProgrammeLog.Since(db, request.PlanId, known.Id, seen, cancel)
            : [];
        return new PreviewRow(
            verdict.IsGone ? written?.Id ?? verdict.Row.Id : verdict.Stored?.Id, verdict.Row.Code, verdict.Row.Name, KindOf(verdict), verdict.Row.Number,
            [.. verdict.Cells.Select(c => CellOf(c, verdict.InFile!, stored, since))],
            [.. decision.Problems.Where(p => p.Code != "IMPORT-009" && IsOf(p.Place, verdict.Row))]);
    }

    /// <summary>By the code where it is known: rows of several sheets have the same numbers.</summary>
    private static bool IsOf(Place place, ProgrammeRow row) => place.ProgrammeCode is { Length: > 0 } code
        ? string.Equals(code, row.Code, StringComparison.OrdinalIgnoreCase)
        : place.Row == row.Number;

    private static PreviewKind KindOf(RowVerdict verdict) =>
        verdict.IsGone ? PreviewKind.Gone
        : verdict.IsOut ? PreviewKind.Rejected
        : verdict.IsNew ? PreviewKind.New
        : verdict.Cells.Any(c => c.Difference.Origin != CellOrigin.Plan) ? PreviewKind.Changed
        : verdict.Cells.Count > 0 ? PreviewKind.Newer
        : PreviewKind.Unchanged;

    private static PreviewCell CellOf(
        DecidedCell cell, ProgrammeFields inFile, ProgrammeFields? stored, IReadOnlyList<(Change Entry, IReadOnlyList<ChangedField> Fields)> since)
    {
        var difference = cell.Difference;
        var field = KeyedWords.ByPlace(difference.Field, inFile, stored);
        var entry = difference.Origin == CellOrigin.File ? null
            : since.FirstOrDefault(s => s.Fields.Any(f => f.Field == field)).Entry ?? (since is [var newest, ..] ? newest.Entry : null);
        return new PreviewCell(
            cell.Key, field, FieldNames.Of(field), difference.Stored, difference.InFile, difference.Origin, entry?.By, entry?.AtUtc)
        {
            IsTorn = cell.Torn is not null,
        };
    }
}
