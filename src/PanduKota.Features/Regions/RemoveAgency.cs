using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>Takes an agency out of the list, such as one that was entered twice. One that carries programmes stays.</summary>
public sealed class RemoveAgency(PlanDb db, AgencyQueries agencies, PlanWriter writer)
{
    /// <param name="Version"><see cref="Agency.Version"/> that the person saw.</param>
    public sealed record Request(string RegionCode, Guid AgencyId, int Version, string? Why);

    public async Task<Outcome<Agency>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.EditAgencies, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var lines = await agencies.Of(request.RegionCode, cancel);
        if (lines.FirstOrDefault(l => l.Agency.Id == request.AgencyId) is not { } line)
        {
            return AgencyProblems.NoAgency();
        }
        if (line.Agency.Version != request.Version)
        {
            return await writer.Conflict("agency", request.AgencyId.ToString(), cancel);
        }
        if (line.IsInUse)
        {
            return Problem.Error("AGENCY-007",
                Text.Of("{0} tidak dapat dihapus: memimpin {1} program, mendukung {2}, dan disebut {3} program RPJMD.",
                    line.Agency.Name, line.Leads, line.Supports, line.MediumTerm),
                Text.Of("Pindahkan dahulu program itu ke perangkat daerah lain, atau ubah saja namanya."));
        }
        if (string.IsNullOrWhiteSpace(request.Why))
        {
            return Problem.Error("AGENCY-008", Text.Of("Alasan penghapusan belum diisi."),
                Text.Of("Tulis alasannya; alasan itu tersimpan dalam jejak perubahan."), new Place(Field: "Why"));
        }
        var changes = AgencyFields.Of(line.Agency).AsRemoved();

        db.Agencies.Remove(line.Agency);
        var saved = await writer.Save(
            new ChangeNote(actor, "agency.remove", "agency", line.Agency.Id.ToString(), request.RegionCode, changes, request.Why.Trim()),
            cancel);
        return saved.IsOk ? line.Agency : Outcome.Refuse<Agency>(saved.Problems);
    }
}
