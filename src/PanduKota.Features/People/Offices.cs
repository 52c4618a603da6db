using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Regions;
using PanduKota.Features.Storage;

namespace PanduKota.Features.People;

/// <summary>A role at a place, from a day on: what is given to a person.</summary>
/// <param name="FirstDay">Today when null.</param>
/// <param name="IsActing">As pelaksana tugas (Plt.); then an end is needed.</param>
public sealed record Office(
    Role Role, string? RegionCode = null, Guid? AgencyId = null, DateOnly? FirstDay = null, DateOnly? LastDay = null, bool IsActing = false);

/// <summary>Which offices exist, and who may give them.</summary>
public sealed class Offices(PlanDb db, TimeProvider clock)
{
    /// <summary>Given by the region itself; the others are the programme's.</summary>
    public static IReadOnlyList<Role> OfRegion { get; } =
        [Role.Viewer, Role.Planner, Role.AgencyHead, Role.Coordinator, Role.Bappeda, Role.Council];

    public static IReadOnlyList<Role> OfProgramme { get; } = [Role.Mentor, Role.Assessor, Role.ProgrammeAdmin];

    public static bool NeedsRegion(Role role) => role != Role.ProgrammeAdmin;

    public static bool NeedsAgency(Role role) => role is Role.Planner or Role.AgencyHead;

    /// <summary>The roles that this actor may give in a region (or, with null, for the whole programme).</summary>
    public static IReadOnlyList<Role> GivenBy(Actor actor, string? regionCode) =>
        Permission.Check(actor, Act.ManagePeople, regionCode) is not null ? []
        : Permission.ReachOf(actor.Role, Act.ManagePeople) == Reach.All ? [.. OfRegion, .. OfProgramme]
        : OfRegion;

    public DateOnly Today(string? regionCode) =>
        DateOnly.FromDateTime(RegionClock.LocalTime(clock.GetUtcNow().UtcDateTime, regionCode));

    /// <summary>Why the actor may not give this office, or the office cannot be; empty when it can.</summary>
    public async Task<IReadOnlyList<Problem>> Check(Office office, Actor actor, CancellationToken cancel)
    {
        if (office.Role is Role.Operator or Role.Visitor)
        {
            return [Problem.Error("PEOPLE-021", Text.Of("Peran {0} tidak diberikan lewat tautan atau kunci.", office.Role.ToString()),
                Text.Of("Pilih peran lain; operator bekerja lewat perintah di peladen."))];
        }
        if (Permission.Check(actor, Act.ManagePeople, office.RegionCode) is { } refusal)
        {
            return [refusal];
        }
        if (!GivenBy(actor, office.RegionCode).Contains(office.Role))
        {
            return [Problem.Error("PEOPLE-024", Text.Of("Peran ini diberikan oleh pengelola program nasional."),
                Text.Of("Sampaikan nama dan daerahnya kepada pengelola program nasional."))];
        }
        List<Problem> problems = [.. await PlaceProblems(office, cancel), .. DayProblems(office)];
        return problems;
    }

    private async Task<IReadOnlyList<Problem>> PlaceProblems(Office office, CancellationToken cancel)
    {
        if (NeedsRegion(office.Role) && office.RegionCode is null)
        {
            return [Problem.Error("PERSON-004", Text.Of("Peran ini milik sebuah daerah; daerahnya belum dipilih."), Text.Of("Pilih daerahnya."), new Place(Field: "RegionCode"))];
        }
        if (!NeedsRegion(office.Role) && office.RegionCode is not null)
        {
            return [Problem.Error("PERSON-005", Text.Of("Peran ini berlaku untuk seluruh program, bukan satu daerah."), Text.Of("Kosongkan daerahnya."), new Place(Field: "RegionCode"))];
        }
        if (office.RegionCode is { } code && !await db.Regions.AnyAsync(r => r.Code == code, cancel))
        {
            return [Problem.Error("PERSON-006", Text.Of("Daerah dengan kode {0} tidak ada.", code), Text.Of("Periksa kodenya di daftar daerah."), new Place(Field: "RegionCode"))];
        }
        if (NeedsAgency(office.Role) != office.AgencyId is not null)
        {
            return [office.AgencyId is null
                ? Problem.Error("PERSON-007", Text.Of("Peran ini milik sebuah perangkat daerah; namanya belum dipilih."), Text.Of("Pilih perangkat daerahnya."), new Place(Field: "AgencyId"))
                : Problem.Error("PERSON-008", Text.Of("Peran ini tidak terikat pada satu perangkat daerah."), Text.Of("Kosongkan perangkat daerahnya."), new Place(Field: "AgencyId"))];
        }
        return office.AgencyId is { } agency && !await db.Agencies.AnyAsync(a => a.RegionCode == office.RegionCode && a.Id == agency, cancel)
            ? [Problem.Error("PERSON-009", Text.Of("Perangkat daerah ini tidak ada di daerah itu."), Text.Of("Pilih dari daftar."), new Place(Field: "AgencyId"))]
            : [];
    }

    private IEnumerable<Problem> DayProblems(Office office)
    {
        var first = office.FirstDay ?? Today(office.RegionCode);
        if (office.LastDay < first)
        {
            yield return Problem.Error("PERSON-011", Text.Of("Hari terakhir lebih awal daripada hari pertama."), Text.Of("Periksa kedua tanggalnya."), new Place(Field: "LastDay"));
        }
        if (office.IsActing && office.LastDay is null)
        {
            yield return Problem.Error("PERSON-012", Text.Of("Pelaksana tugas memerlukan tanggal berakhir."), Text.Of("Isi sampai kapan ia bertugas; dapat diperpanjang nanti."), new Place(Field: "LastDay"));
        }
    }

    internal Membership Give(Office office, Guid accountId, Actor actor) => new()
    {
        Id = Guid.CreateVersion7(),
        AccountId = accountId,
        Role = office.Role,
        RegionCode = office.RegionCode,
        AgencyId = office.AgencyId,
        FirstDay = office.FirstDay ?? Today(office.RegionCode),
        LastDay = office.LastDay,
        IsActing = office.IsActing,
        GivenBy = actor.Name,
        GivenAtUtc = clock.GetUtcNow().UtcDateTime,
    };
}
