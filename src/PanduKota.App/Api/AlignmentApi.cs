using PanduKota.App.Hosting;
using PanduKota.Features.Alignment;

namespace PanduKota.App.Api;

/// <summary>Medium-term plans (RPJMD, RPD) of a region.</summary>
public static class AlignmentApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var plans = api.MapGroup("/regions/{region}/medium-term-plans").WithTags("Medium-term plans");
        plans.MapGet("", List).WithSummary("Medium-term plans of a region, newest version of each period first");
        plans.MapGet("/{id:guid}", One).WithSummary("One medium-term plan with programmes, indicators and yearly ceilings");
        plans.MapPost("/import", Import).WithSummary(
            "Bring in an RPJMD or RPD table (the request body is the csv or xlsx), or a document of SIPD's shapes push_rpjmd or push_renstra (json)");
        plans.MapPost("/import/preview", Preview).WithSummary(
            "How such a file differs, programme by programme, from the version that is stored; writes nothing. Send the same file to import to write it");
        plans.MapGet("/{id:guid}/sipd", Document).WithSummary("A medium-term plan in SIPD's shape push_rpjmd or push_renstra; what came in one file goes out as one file");
        api.MapGet("/regions/{region}/plans/{plan}/sipd", OfAgency).WithTags("Medium-term plans")
            .WithSummary("The programmes that an agency leads in the masterplan, in SIPD's shape push_renstra");
    }

    private static Task<IResult> List(string region, RegionScope scope, MediumTermQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () => Results.Ok(await queries.Plans(region, cancel)), cancel);

    private static Task<IResult> One(
        string region, Guid id, string? field, Guid? agency, string? text, RegionScope scope, MediumTermQueries queries, CancellationToken cancel) =>
        scope.Read(region, async () =>
            Answers.OrNotFound(await queries.Plan(region, id, new MediumTermFilter(field, agency, text), cancel)), cancel);

    private static Task<IResult> Document(string region, Guid id, RegionScope scope, ExportSipd export, CancellationToken cancel) =>
        scope.Read(region, async () => Answers.Of(await export.MediumTerm(region, id, scope.Actor, cancel), RowCount.AsFile), cancel);

    private static Task<IResult> OfAgency(
        string region, string plan, Guid agency, int? firstYear, int? lastYear, RegionScope scope, ExportSipd export, CancellationToken cancel) =>
        scope.ReadPlan(region, plan, async found => Answers.Of(
            await export.Agency(new(region, found.Id, agency, firstYear, lastYear), scope.Actor, cancel), RowCount.AsFile), cancel);

    private static Task<IResult> Preview(
        string region, string? fileName, string? kind, HttpRequest request, RegionScope scope, PreviewMediumTermPlan preview, CancellationToken cancel) =>
        scope.Read(region, async () =>
        {
            var bytes = await UploadedFile.Read(request, cancel);
            return bytes.IsOk
                ? Answers.Of(await preview.Run(new(region, bytes.Value, fileName ?? "rpjmd.csv", KindOf(kind)), scope.Actor, cancel))
                : Answers.Refuse(bytes.Problems);
        }, cancel);

    private static MediumTermKind KindOf(string? kind) =>
        string.Equals(kind, "rpd", StringComparison.OrdinalIgnoreCase) ? MediumTermKind.Rpd : MediumTermKind.Rpjmd;

    private static Task<IResult> Import(
        string region, string? fileName, string? kind, string? why, HttpRequest request, RegionScope scope, ImportMediumTermPlan import,
        CancellationToken cancel) =>
        scope.Read(region, async () =>
        {
            var bytes = await UploadedFile.Read(request, cancel);
            return bytes.IsOk
                ? Answers.Of(await import.Run(
                    new(region, bytes.Value, fileName ?? "rpjmd.csv", KindOf(kind), why),
                    scope.Actor, cancel))
                : Answers.Refuse(bytes.Problems);
        }, cancel);
}
