using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.App.Api;

/// <summary>Reference data: public.</summary>
public static class RegionsApi
{
    /// <summary>More rows than this are never sent in one answer; the nation has 552 regions.</summary>
    public const int MostRows = 1000;

    public static void Map(RouteGroupBuilder api)
    {
        var regions = api.MapGroup("/regions").WithTags("Regions");
        regions.MapGet("", List).WithSummary("Regions by code, name or province").AllowAnonymous();
        regions.MapGet("/{region}", One).WithSummary("One region with its kind, province, population and area").AllowAnonymous();
        regions.MapPost("/{region}/agencies", AddOne).WithSummary("Add an agency, district or partner");
        regions.MapPut("/{region}/agencies/{id:guid}", EditOne).WithSummary("Change an agency; 409 when somebody was faster");
        regions.MapPost("/{region}/agencies/import", ImportAgenciesOf).WithSummary("Bring in a list of agencies (the request body is the csv or xlsx)");
        regions.MapPost("/import", ImportAllRegions).WithSummary("Bring in the list of regions of a regulation (the request body is the file)");
        api.MapPost("/nomenclature/import", ImportCodes).WithTags("Regions")
            .WithSummary("Bring in the nomenclature of a regulation, down to sub-activities (the request body is the file)");
        regions.MapGet("/{region}/agencies", Agencies).WithSummary("Agencies, districts and partners of a region");
        api.MapGet("/reference-editions", Editions).WithTags("Regions").AllowAnonymous()
            .WithSummary("Which regulations' lists are loaded, and how long they are valid");
        api.MapGet("/nomenclature", Nomenclature).WithTags("Regions").AllowAnonymous()
            .WithSummary("Nomenclature below a code, of the edition valid today");
    }

    private static async Task<IResult> List(string? text, string? province, PlanDb db, CancellationToken cancel)
    {
        var regions = db.Regions.AsNoTracking();
        if (province is not null)
        {
            regions = regions.Where(r => r.ProvinceCode == province);
        }
        if (!string.IsNullOrWhiteSpace(text))
        {
            var wanted = text.Trim().ToLowerInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // translated to SQL, where the culture is the database's
            regions = regions.Where(r => r.Code == wanted || r.Name.ToLower().Contains(wanted));
#pragma warning restore CA1304, CA1311, CA1862
        }
        return Results.Ok(await regions.OrderBy(r => r.Code).Take(MostRows).ToListAsync(cancel));
    }

    private static async Task<IResult> One(string region, PlanDb db, CancellationToken cancel) =>
        Answers.OrNotFound(await db.Regions.AsNoTracking().SingleOrDefaultAsync(r => r.Code == region, cancel));

    private static Task<IResult> Agencies(string region, RegionScope scope, PlanDb db, CancellationToken cancel) =>
        scope.Read(region, async () => Results.Ok(
            await db.Agencies.AsNoTracking().Where(a => a.RegionCode == region).OrderBy(a => a.Name).ToListAsync(cancel)), cancel);

    public sealed record AgencyBody(AgencyFields Fields, string? Why, int Version = 0);

    private static async Task<IResult> AddOne(
        string region, AgencyBody body, AddAgency add, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await add.Run(new(region, body.Fields, body.Why), current.Actor, cancel),
            agency => Results.Created($"/api/v1/regions/{region}/agencies/{agency.Id}", agency));

    private static async Task<IResult> EditOne(
        string region, Guid id, AgencyBody body, EditAgency edit, CurrentActor current, CancellationToken cancel) =>
        Answers.Of(await edit.Run(new(region, id, body.Version, body.Fields, body.Why), current.Actor, cancel));

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

    private static async Task<IResult> Editions(PlanDb db, CancellationToken cancel) =>
        Results.Ok(await db.ReferenceEditions.AsNoTracking().OrderByDescending(e => e.ValidFrom).ToListAsync(cancel));

    private static async Task<IResult> Nomenclature(
        string? parent, string? government, PlanDb db, TimeProvider clock, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var edition = await db.ReferenceEditions.AsNoTracking()
            .Where(e => e.Kind == ReferenceKind.Nomenclature && e.ValidFrom <= today && (e.ValidTo == null || e.ValidTo >= today))
            .OrderByDescending(e => e.ValidFrom).FirstOrDefaultAsync(cancel);
        if (edition is null)
        {
            return Results.Ok(Array.Empty<object>());
        }
        var wanted = government ?? "regency_city";
        var entries = db.Nomenclature.AsNoTracking().Where(n => n.EditionId == edition.Id && n.Government == wanted);
        entries = parent is null ? entries.Where(n => n.Level == "field") : entries.Where(n => n.ParentCode == parent);
        return Results.Ok(await entries.OrderBy(n => n.Code).Take(MostRows).ToListAsync(cancel));
    }
}
