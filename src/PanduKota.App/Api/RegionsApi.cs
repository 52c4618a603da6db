using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.Programmes;
using PanduKota.Features.Regions;

namespace PanduKota.App.Api;

/// <summary>Reference data: public.</summary>
public static class RegionsApi
{
    public static void Map(RouteGroupBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("Regions");
        regions.MapGet("", List).WithSummary("Regions by code, name or province").AllowAnonymous();
        regions.MapGet("/{region}", One).WithSummary("One region with its kind, province, population and area").AllowAnonymous();
        regions.MapPost("/{region}/agencies", AddOne).WithSummary("Add an agency, district or partner");
        regions.MapPut("/{region}/agencies/{id:guid}", EditOne).WithSummary("Change an agency; 409 when somebody was faster");
        regions.MapDelete("/{region}/agencies/{id:guid}", RemoveOne).WithSummary("Remove an agency that carries no programme; a reason is demanded");
        regions.MapGet("/{region}/agencies/export", Export).WithSummary("The agencies as xlsx or csv, in the layout that the import takes back");
        regions.MapPost("/{region}/agencies/import", ImportAgenciesOf).WithSummary("Bring in a list of agencies (the request body is the csv or xlsx)");
        regions.MapPost("/import", ImportAllRegions).WithSummary("Bring in the list of regions of a regulation (the request body is the file)");
        api.MapPost("/nomenclature/import", ImportCodes).WithTags("Regions")
            .WithSummary("Bring in the nomenclature of a regulation, down to sub-activities (the request body is the file)");
        regions.MapGet("/{region}/agencies", Agencies).WithSummary("Agencies, districts and partners of a region");
        api.MapGet("/reference-editions", Editions).WithTags("Regions").AllowAnonymous()
            .WithSummary("Which regulations' lists are loaded, and how long they are valid");
        api.MapGet("/nomenclature", Nomenclature).WithTags("Regions").AllowAnonymous()
            .WithSummary("Nomenclature below a code, or codes and names that hold a text; of every code the newest edition in force");
    }

    private static async Task<IResult> List(string? text, string? province, RegionQueries regions, CancellationToken cancel) =>
        Results.Ok(await regions.Find(text, province, cancel));

    private static async Task<IResult> One(string region, RegionQueries regions, CancellationToken cancel) =>
        Answers.OrNotFound(await regions.One(region, cancel));

    private static Task<IResult> Agencies(string region, RegionScope scope, AgencyQueries agencies, CancellationToken cancel) =>
        scope.Read(region, async () => Results.Ok((await agencies.Of(region, cancel)).Select(l => l.Agency)), cancel);

    private static async Task<IResult> Export(
        string region, string? format, ExportAgencies export, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await export.Run(new(region, TableFiles.KindOf(format)), current.Actor, cancel),
            RowCount.AsFile);

    public sealed record AgencyBody(AgencyFields Fields, string? Why, int Version = 0);

    private static async Task<IResult> AddOne(
        string region, AgencyBody body, AddAgency add, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await add.Run(new(region, body.Fields, body.Why), current.Actor, cancel),
            agency => Results.Created($"/api/v1/regions/{region}/agencies/{agency.Id}", agency));

    private static async Task<IResult> EditOne(
        string region, Guid id, AgencyBody body, EditAgency edit, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await edit.Run(new(region, id, body.Version, body.Fields, body.Why), current.Actor, cancel));

    private static async Task<IResult> RemoveOne(
        string region, Guid id, int version, string? why, RemoveAgency remove, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await remove.Run(new(region, id, version, why), current.Actor, cancel));

    private static Task<IResult> ImportAgenciesOf(
        string region, string? fileName, string? why, HttpRequest request, ImportAgencies import, CurrentActor current, CancellationToken cancel) =>
        WithFile(request, file => import.Run(new(region, file, fileName ?? "opd.csv", why), current.Actor, cancel), cancel);

    private static Task<IResult> ImportAllRegions(
        string regulation, DateOnly validFrom, DateOnly? validTo, string? fileName, string? why, HttpRequest request,
        ImportRegions import, CurrentActor current, CancellationToken cancel) =>
        WithFile(request, file => import.Run(
            new(file, fileName ?? "daerah.csv", regulation, validFrom, validTo, why), current.Actor, cancel), cancel);

    private static Task<IResult> ImportCodes(
        string regulation, DateOnly validFrom, DateOnly? validTo, string? fileName, string? why, HttpRequest request,
        ImportNomenclature import, CurrentActor current, CancellationToken cancel) =>
        WithFile(request, file => import.Run(
            new(file, fileName ?? "kode.csv", regulation, validFrom, validTo, why), current.Actor, cancel), cancel);

    private static async Task<IResult> WithFile<T>(HttpRequest request, Func<Stream, Task<Outcome<T>>> import, CancellationToken cancel)
    {
        var bytes = await UploadedFile.Read(request, cancel);
        if (!bytes.IsOk)
        {
            return Answers.Refuse(bytes.Problems);
        }
        using var file = new MemoryStream(bytes.Value);
        return Answers.Of(await import(file));
    }

    private static async Task<IResult> Editions(ReferenceQueries reference, CancellationToken cancel) =>
        Results.Ok(await reference.Editions(cancel));

    private static async Task<IResult> Nomenclature(
        string? parent, string? text, string? government, ReferenceQueries reference, CancellationToken cancel)
    {
        var kind = government == "province" ? RegionKind.Province : RegionKind.Regency;
        return Results.Ok(string.IsNullOrWhiteSpace(text)
            ? await reference.Below(string.IsNullOrWhiteSpace(parent) ? null : parent, kind, cancel)
            : await reference.Search(text, kind, cancel));
    }
}
