namespace PanduKota.Features.Programmes;

/// <summary>What is told after a programme was saved.</summary>
internal static class ProgrammeSaving
{
    public static async Task<SavedProgramme> Answer(LoadedPlans plans, Programme programme, bool changed, CancellationToken cancel)
    {
        var plan = await plans.Get(programme.RegionCode, programme.PlanId, cancel);
        return new SavedProgramme(
            programme.Id,
            programme.Code,
            programme.Version,
            changed,
            plan!.FindingsOf(programme.Id));
    }
}
