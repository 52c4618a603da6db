using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>Adds an agency, a district or an outside partner to a region.</summary>
public sealed class AddAgency(PlanDb db, PlanWriter writer)
{
    public sealed record Request(string RegionCode, AgencyFields Fields, string? Why = null);

    public async Task<Outcome<Agency>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditAgencies, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        if (!await db.Regions.AnyAsync(r => r.Code == request.RegionCode, cancel))
        {
            return RegionProblems.NoRegion(request.RegionCode);
        }
        var others = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);

        var fields = request.Fields.Tidy();
        var problems = fields.Problems(others);
        if (problems.Count > 0)
        {
            return problems;
        }
        var agency = AgencyProblems.New(request.RegionCode, fields);
        var changes = fields.Apply(agency, isNew: true);

        db.Agencies.Add(agency);
        var saved = await writer.Save(
            new ChangeNote(
                actor, "agency.add", "agency", agency.Id.ToString(), request.RegionCode, changes, request.Why),
            cancel);
        return saved.IsOk ? agency : Outcome.Refuse<Agency>(saved.Problems);
    }
}

/// <summary>Edits an agency. An edit that changes nothing is accepted and writes nothing.</summary>
public sealed class EditAgency(PlanDb db, PlanWriter writer)
{
    /// <param name="Version"><see cref="Agency.Version"/> that the editor started from.</param>
    public sealed record Request(string RegionCode, Guid AgencyId, int Version, AgencyFields Fields, string? Why = null);

    public async Task<Outcome<Agency>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditAgencies, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var all = await db.Agencies.Where(a => a.RegionCode == request.RegionCode).ToListAsync(cancel);
        if (all.FirstOrDefault(a => a.Id == request.AgencyId) is not { } agency)
        {
            return AgencyProblems.NoAgency();
        }
        if (agency.Version != request.Version)
        {
            return await writer.Conflict("agency", agency.Id.ToString(), cancel);
        }
        var fields = request.Fields.Tidy();
        var problems = fields.Problems(all.Where(a => a.Id != agency.Id));
        if (problems.Count > 0)
        {
            return problems;
        }
        var changes = fields.Apply(agency, isNew: false);
        if (changes.IsEmpty)
        {
            return agency;
        }
        agency.Version++;
        var saved = await writer.Save(
            new ChangeNote(
                actor, "agency.edit", "agency", agency.Id.ToString(), request.RegionCode, changes, request.Why),
            cancel);
        return saved.IsOk ? agency : Outcome.Refuse<Agency>(saved.Problems);
    }
}

internal static class AgencyProblems
{
    public static Problem NoAgency() => Problem.Error(
        "AGENCY-004", Text.Of("Perangkat daerah ini tidak ditemukan."), Text.Of("Buka lagi dari halaman daerahnya."));

    public static Agency New(string regionCode, AgencyFields fields) => new()
    {
        RegionCode = regionCode,
        Id = Guid.CreateVersion7(),
        Name = fields.Name,
        Kind = fields.Kind,
    };
}
