using PanduKota.App.Hosting;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.Numbers;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Programmes.RoundTrip;

namespace PanduKota.App.Api;

/// <summary>Programmes of a plan, their workbook, their findings.</summary>
public static class ProgrammesApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var programmes = api.MapGroup("/regions/{region}/plans/{plan}/programmes").WithTags("Programmes");
        programmes.MapGet("", List).WithSummary("Programmes of a plan, filtered, with totals per year and the ceilings");
        programmes.MapPost("", Add).WithSummary("Add a programme");
        programmes.MapGet("/{code}", One).WithSummary("One programme whole, with its findings and version");
        programmes.MapPut("/{code}", Edit).WithSummary("Change a programme; 409 when somebody changed it since startedFromVersion");
        programmes.MapDelete("/{code}", Remove).WithSummary("Remove a programme; a reason is demanded");
        programmes.MapGet("/{code}/charter", Charter).WithSummary("The charter of a quick win, with the version of its programme");
        programmes.MapPut("/{code}/charter", WriteCharter).WithSummary("Write the charter of a quick win; an empty one takes it away");
        programmes.MapPost("/import/preview", PreviewImport)
            .WithSummary("How a workbook (the request body) differs from the plan, and a note to write it with; nothing is written");
        programmes.MapPost("/import/decision", Decide).WithSummary("Write a workbook that was looked at, with a decision for each cell that both sides changed");
        programmes.MapPost("/import", Import).WithSummary("Bring in a filled workbook of any purpose (the request body is the file)");
        programmes.MapGet("/workbook", Workbook).WithSummary("The workbook to fill in, empty or filled; purpose: matrix, targetsAndCosts or quickWinCharters");
        programmes.MapGet("/export", Export).WithSummary("The filtered list as xlsx or csv");
        api.MapGet("/regions/{region}/plans/{plan}/findings", Findings).WithTags("Programmes")
            .WithSummary("Findings of the plan checks, each with code, place and mending");
        api.MapGet("/regions/{region}/plans/{plan}/figures", Figures).WithTags("Programmes")
            .WithSummary("The plan in figures: money by year, dimension and source, against the ceilings");
    }

    /// <summary>The filter of a list, as query parameters.</summary>
    public sealed record Filter(string? Dimension, Guid? Agency, string? Text, bool? QuickWin, string? FindingCode, string? Sort)
    {
        public ProgrammeFilter ToFilter() => new(
            DimensionCode: Dimension, AgencyId: Agency, Text: Text, IsQuickWin: QuickWin, FindingCode: FindingCode,
            Sort: Enum.TryParse<ProgrammeSort>(Sort, ignoreCase: true, out var sort) ? sort : ProgrammeSort.Code);
    }

    public sealed record EditBody(int StartedFromVersion, ProgrammeFields Fields, string? Why);

    public sealed record AddBody(ProgrammeFields Fields, string? Why);

    private static Task<IResult> List(
        string region, string plan, [AsParameters] Filter filter, RegionScope scope, ProgrammeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.OrNotFound(await queries.List(region, found.Id, filter.ToFilter(), cancel)), cancel);

    private static Task<IResult> One(
        string region, string plan, string code, RegionScope scope, ProgrammeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
            Answers.OrNotFound(await queries.OneByCode(region, found.Id, code, cancel)), cancel);

    private static Task<IResult> Add(
        string region, string plan, AddBody body, RegionScope scope, AddProgramme add, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await add.Run(new(region, found.Id, body.Fields, body.Why), scope.Actor, cancel),
            saved => Results.Created($"/api/v1/regions/{region}/plans/{found.Id}/programmes/{Uri.EscapeDataString(saved.Code)}", saved)), cancel);

    private static Task<IResult> Edit(
        string region, string plan, string code, EditBody body, RegionScope scope, ProgrammeQueries queries, EditProgramme edit,
        CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => await queries.OneByCode(region, found.Id, code, cancel) is { } programme
            ? Answers.Of(await edit.Run(
                new(region, found.Id, programme.Id, body.StartedFromVersion, body.Fields, body.Why), scope.Actor, cancel))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound), cancel);

    private static Task<IResult> Remove(
        string region, string plan, string code, int startedFromVersion, string? why, RegionScope scope, ProgrammeQueries queries,
        RemoveProgramme remove, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => await queries.OneByCode(region, found.Id, code, cancel) is { } programme
            ? Answers.Of(await remove.Run(new(region, found.Id, programme.Id, startedFromVersion, why), scope.Actor, cancel))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound), cancel);

    /// <param name="Charter">Null while nobody has written one.</param>
    public sealed record CharterAnswer(string Code, int Version, bool IsQuickWin, CharterFields? Charter);

    public sealed record CharterBody(int StartedFromVersion, CharterFields Charter, string? Why);

    private static Task<IResult> Charter(
        string region, string plan, string code, RegionScope scope, ProgrammeQueries queries, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.OrNotFound(await queries.OneByCode(region, found.Id, code, cancel) is { } programme
            ? new CharterAnswer(programme.Fields.Code, programme.Version, programme.Fields.IsQuickWin, programme.Fields.Charter)
            : null), cancel);

    private static Task<IResult> WriteCharter(
        string region, string plan, string code, CharterBody body, RegionScope scope, ProgrammeQueries queries, EditCharter edit, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => await queries.OneByCode(region, found.Id, code, cancel) is { } programme
            ? Answers.Of(await edit.Run(new(region, found.Id, programme.Id, body.StartedFromVersion, body.Charter, body.Why), scope.Actor, cancel))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound), cancel);

    private static Task<IResult> Import(
        string region, string plan, string? fileName, bool? allOrNothing, string? why, HttpRequest request, RegionScope scope,
        ImportProgrammes import, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
        {
            var bytes = await UploadedFile.Read(request, cancel);
            return bytes.IsOk
                ? Answers.Of(await import.Run(
                    new(region, found.Id, bytes.Value, fileName ?? "program.xlsx", allOrNothing ?? false, why), scope.Actor, cancel))
                : Answers.Refuse(bytes.Problems);
        }, cancel);

    /// <param name="Upload">The note to send back with the decision; good for a day.</param>
    public sealed record Previewed(string Upload, WorkbookPreview Preview);

    /// <param name="Sides">Key of a cell -> File or Plan.</param>
    /// <param name="Removals">Programmes whose rows are gone from the file, to be removed from the plan too.</param>
    /// <param name="Others">For conflicts that are not named.</param>
    /// <param name="TargetHabit">CommaDecimal or DotDecimal, where the preview asked.</param>
    public sealed record Decision(
        string Upload, IReadOnlyDictionary<string, CellOrigin>? Sides = null, IReadOnlyList<Guid>? Removals = null,
        CellOrigin Others = CellOrigin.Both, bool AllOrNothing = false, string? Why = null,
        NumberHabit TargetHabit = NumberHabit.Unknown, NumberHabit MoneyHabit = NumberHabit.Unknown);

    private static Task<IResult> PreviewImport(
        string region, string plan, string? fileName, bool? partial, HttpRequest request, RegionScope scope, PreviewWorkbook preview, SealedUploads uploads,
        CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
        {
            var bytes = await UploadedFile.Read(request, cancel);
            if (!bytes.IsOk)
            {
                return Answers.Refuse(bytes.Problems);
            }
            var name = Path.GetFileName(fileName ?? "program.xlsx");
            var seen = await preview.Run(
                new(region, found.Id, bytes.Value, name, ImportChoices.None with { IsPartial = partial ?? false }), scope.Actor, cancel);
            return seen.IsOk
                ? Results.Ok(new Previewed(await uploads.Keep(region, bytes.Value, name, cancel, partial ?? false), seen.Value))
                : Answers.Refuse(seen.Problems);
        }, cancel);

    private static Task<IResult> Decide(
        string region, string plan, Decision decision, RegionScope scope, ImportProgrammes import, SealedUploads uploads, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found =>
        {
            if (await uploads.Open(decision.Upload, region, cancel) is not { } upload)
            {
                return Answers.Refuse([SealedUploads.Gone()]);
            }
            var choices = new ImportChoices(decision.Sides ?? new Dictionary<string, CellOrigin>(), (decision.Removals ?? []).ToHashSet(), decision.Others,
                new ReadingHabits(decision.TargetHabit, decision.MoneyHabit), upload.Note.IsPartial);
            return Answers.Of(await import.Run(
                new(region, found.Id, upload.Bytes, upload.Note.FileName, decision.AllOrNothing, decision.Why, choices), scope.Actor, cancel));
        }, cancel);

    private static Task<IResult> Workbook(
        string region, string plan, bool? filled, Guid? agency, string? purpose, RegionScope scope, NewWorkbook make, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Enum.TryParse<WorkbookPurpose>(purpose ?? nameof(WorkbookPurpose.Matrix), ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? Answers.Of(await make.Run(new(region, found.Id, filled ?? false, agency, known), scope.Actor, cancel), RowCount.AsFile)
            : Answers.Refuse([Problem.Error("PROG-122", Text.Of("Tidak ada buku kerja untuk “{0}”.", purpose!),
                Text.Of("Untuk apa: {0}.", string.Join(", ", WorkbookPurposes.All)), new Place(Field: "purpose"))]), cancel);

    private static Task<IResult> Export(
        string region, string plan, string? format, [AsParameters] Filter filter, RegionScope scope, ExportProgrammes export,
        CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await export.Run(
                new(region, found.Id, filter.ToFilter(), TableFiles.KindOf(format)), scope.Actor, cancel), RowCount.AsFile), cancel);

    private static Task<IResult> Findings(
        string region, string plan, string? atLeast, RegionScope scope, CheckPlan check, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(await check.Run(
            new(region, found.Id, AtLeast: Enum.TryParse<Severity>(atLeast, ignoreCase: true, out var least) ? least : Severity.Hint),
            scope.Actor, cancel)), cancel);

    private static Task<IResult> Figures(string region, string plan, RegionScope scope, PlanFigures figures, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.OrNotFound(await figures.Load(region, found.Id, cancel)), cancel);
}
