using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>What is told after a programme was saved.</summary>
internal static class ProgrammeSaving
{
    public static async Task<SavedProgramme> Answer(PlanDb db, Programme programme, bool changed, CancellationToken cancel)
    {
        var plan = await PlanContent.Load(db, programme.RegionCode, programme.PlanId, cancel);
        return new SavedProgramme(
            programme.Id,
            programme.Code,
            programme.Version,
            changed,
            [.. PlanFindings.Check(plan!).Where(f => f.Place.ProgrammeId == programme.Id)]);
    }
}
