using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes.Charters;

/// <summary>Writes the charter of a quick win, leaving all else of its programme as it is.</summary>
public sealed class EditCharter(PlanDb db, EditProgramme edit)
{
    /// <param name="StartedFromVersion">The version of the programme that was on screen when the edit began.</param>
    /// <param name="Charter">Blank fields take the charter away.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, Guid ProgrammeId, int StartedFromVersion, CharterFields Charter, string? Why = null);

    public async Task<Outcome<SavedProgramme>> Run(Request request, Actor actor, CancellationToken cancel) =>
        await Whole(request, cancel) is { } whole
            ? whole.Fields.IsQuickWin ? await edit.Run(whole, actor, cancel) : NoQuickWin(whole.Fields.Code)
            : ProgrammeRefusals.NoProgramme;

    /// <summary>As <see cref="EditProgramme.Compare"/>, for an edit that came too late.</summary>
    public async Task<EditConflict?> Compare(Request request, CancellationToken cancel) =>
        await Whole(request, cancel) is { } whole ? await edit.Compare(whole, cancel) : null;

    /// <summary>The programme as it is stored now, with the other charter.</summary>
    private async Task<EditProgramme.Request?> Whole(Request request, CancellationToken cancel)
    {
        var stored = await db.Programmes.AsNoTracking().WithEverything().SingleOrDefaultAsync(
            p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && p.Id == request.ProgrammeId, cancel);
        return stored is null
            ? null
            : new(request.RegionCode, request.PlanId, request.ProgrammeId, request.StartedFromVersion,
                ProgrammeFields.Of(stored) with { Charter = request.Charter }, request.Why);
    }

    internal static Problem NoQuickWin(string code, Place? at = null) => Problem.Error(
        "PROG-123",
        Text.Of("Program {0} tidak ditandai sebagai Quick Win, jadi tidak punya piagam.", code),
        Text.Of("Tandai dulu sebagai Quick Win di halaman programnya."),
        at ?? new Place(ProgrammeCode: code, Field: "IsQuickWin"));
}
