using System.Collections.Frozen;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.People;

/// <summary>How far a permission reaches.</summary>
public enum Reach
{
    No,

    /// <summary>What his own agency leads, in his own region.</summary>
    Agency,

    /// <summary>His own region.</summary>
    Region,

    All,
}

/// <summary>One act of the permission table.</summary>
/// <param name="DependsOnState">The state of the plan counts as well.</param>
/// <param name="Reach">How far each role reaches; every role is there.</param>
public sealed record PermissionLine(Act Act, bool DependsOnState, IReadOnlyDictionary<string, Reach> Reach);

/// <summary>
/// The one policy: who (role) may do what (act), where (reach) and while the plan is in which state. It is a table, and
/// a test walks every cell of it.
/// </summary>
public static class Permission
{
    private const Reach N = Reach.No, A = Reach.Agency, R = Reach.Region, X = Reach.All;

    /// <summary>The roles, in the order of the table.</summary>
    public static IReadOnlyList<Role> Roles => Columns;

    /// <summary>The acts, in the order in which they are declared.</summary>
    public static IReadOnlyList<Act> Acts { get; } = Enum.GetValues<Act>();

    /// <summary>The whole table, act by act, for those who ask in another form than the page.</summary>
    public static IReadOnlyList<PermissionLine> Lines =>
        [.. Acts.Select(act => new PermissionLine(act, DependsOnState(act), Roles.ToDictionary(role => role.ToString(), role => ReachOf(role, act))))];

    /// <summary>Whether the state of the plan counts as well.</summary>
    public static bool DependsOnState(Act act) => ChangesPlan.Contains(act);

    private static readonly Role[] Columns =
    [
        Role.Visitor, Role.Viewer, Role.Planner, Role.AgencyHead, Role.Coordinator, Role.Bappeda, Role.Council,
        Role.Mentor, Role.Assessor, Role.ProgrammeAdmin, Role.Operator,
    ];

    private static readonly FrozenDictionary<Act, Reach[]> Table = new Dictionary<Act, Reach[]>
    {
        // Columns: Visitor Viewer Planner AgencyHead Coordinator Bappeda Council Mentor Assessor Admin Operator
        [Act.ReadPublic] =       [X, X, X, X, X, X, X, X, X, X, X],
        [Act.ReadRegion] =       [N, R, R, R, R, R, R, R, R, X, X],
        [Act.ReadChangeLog] =    [N, N, R, R, R, R, R, R, R, X, X],
        [Act.VerifyChangeLog] =  [N, N, N, N, N, N, N, N, N, X, X],
        [Act.CreatePlan] =       [N, N, N, N, R, R, N, N, N, N, X],
        [Act.EditPlan] =         [N, N, N, N, R, R, N, N, N, N, X],
        [Act.SubmitPlan] =       [N, N, N, N, R, N, N, N, N, N, X],
        [Act.CheckPlan] =        [N, N, N, N, N, R, N, N, N, N, X],
        [Act.ReviewPlan] =       [N, N, N, N, N, N, N, R, N, N, X],
        [Act.ApprovePlan] =      [N, N, N, N, N, N, R, N, N, N, X],
        [Act.PublishPlan] =      [N, N, N, N, R, N, N, N, N, N, X],
        [Act.RevisePlan] =       [N, N, N, N, R, R, N, N, N, N, X],
        [Act.EditProgramme] =    [N, N, A, A, R, R, N, N, N, N, X],
        [Act.ImportProgrammes] = [N, N, R, R, R, R, N, N, N, N, X],
        [Act.ImportMediumTerm] = [N, N, N, N, R, R, N, N, N, N, X],
        [Act.EditAgencies] =     [N, N, N, N, R, R, N, N, N, N, X],
        [Act.EditInstrument] =   [N, N, N, N, R, R, N, N, N, N, X],
        [Act.ScoreProgrammes] =  [N, N, A, A, R, R, N, N, N, N, X],
        [Act.EditScenario] =     [N, N, N, N, R, R, N, R, N, N, X],
        [Act.MakeSchedule] =     [N, N, R, R, R, R, R, R, N, N, X],
        [Act.AcceptSchedule] =   [N, N, N, N, R, R, N, N, N, N, X],
        [Act.MakeBook] =         [N, N, R, R, R, R, R, R, N, N, X],
        [Act.EditNarrative] =    [N, N, A, A, R, R, N, N, N, N, X],
        [Act.PublishBook] =      [N, N, N, N, R, N, N, N, N, N, X],
        [Act.ManageJobs] =       [N, N, N, N, R, R, N, N, N, N, X],
        [Act.ImportReference] =  [N, N, N, N, N, N, N, N, N, X, X],
        [Act.ManageOwnAccount] = [N, X, X, X, X, X, X, X, X, X, X],
        [Act.ReadPeople] =       [N, N, N, R, R, R, R, R, R, X, X],
        [Act.ManagePeople] =     [N, N, N, N, R, N, N, N, N, X, X],
        [Act.ManageApiKeys] =    [N, N, N, N, R, N, N, N, N, X, X],
        [Act.ReadPermissions] =  [N, N, N, N, X, X, N, N, N, X, X],
    }.ToFrozenDictionary();

    /// <summary>Acts that change what a plan says, and the states in which it still may be changed, by whom.</summary>
    private static readonly FrozenSet<Act> ChangesPlan =
        [Act.EditPlan, Act.EditProgramme, Act.ImportProgrammes, Act.AcceptSchedule, Act.EditNarrative];

    private static readonly FrozenSet<PlanStatus> OpenForAgencies = [PlanStatus.Draft, PlanStatus.Revised];

    private static readonly FrozenSet<PlanStatus> OpenForRegion =
    [
        PlanStatus.Draft, PlanStatus.Revised, PlanStatus.AgencySubmitted, PlanStatus.BappedaChecked,
        PlanStatus.MentorReviewed,
    ];

    /// <summary>How far a role reaches with an act, the state of the plan apart.</summary>
    public static Reach ReachOf(Role role, Act act) => Table[act][Array.IndexOf(Columns, role)];

    /// <summary>Null when it is allowed; otherwise the refusal, with its reason.</summary>
    /// <param name="regionCode">Region that is read or changed; null for what belongs to no region.</param>
    /// <param name="agencyId">Lead agency of the programme, for acts on one programme.</param>
    /// <param name="planStatus">State of the plan, for acts that change it.</param>
    public static Problem? Check(
        Actor actor, Act act, string? regionCode = null, Guid? agencyId = null, PlanStatus? planStatus = null)
    {
        var reach = ReachOf(actor.Role, act);
        if (reach == Reach.No)
        {
            return actor.Role == Role.Visitor
                ? Problem.Error("PEOPLE-001", Text.Of("Halaman atau tindakan ini hanya untuk pengguna yang sudah masuk."),
                    Text.Of("Masuk dengan akun Anda terlebih dahulu."))
                : Problem.Error("PEOPLE-002", Text.Of("Peran Anda tidak mencakup tindakan ini."),
                    Text.Of("Mintalah kepada koordinator daerah untuk melakukannya atau mengubah peran Anda."));
        }
        if (reach is Reach.Region or Reach.Agency && (regionCode is null || actor.RegionCode != regionCode))
        {
            return Problem.Error("PEOPLE-003", Text.Of("Anda hanya dapat melakukannya untuk daerah Anda sendiri."),
                Text.Of("Hubungi koordinator daerah yang bersangkutan."));
        }
        if (reach == Reach.Agency && (agencyId is null || actor.AgencyId != agencyId))
        {
            return Problem.Error("PEOPLE-004", act == Act.EditNarrative ? Text.Of("Naskah ini ditulis perangkat daerah lain.") : Text.Of("Program ini dipimpin perangkat daerah lain."),
                Text.Of("Sampaikan usulan perubahan kepada perangkat daerah penanggung jawab atau koordinator."));
        }
        return planStatus is { } status && ChangesPlan.Contains(act) ? CheckState(actor, status) : null;
    }

    private static Problem? CheckState(Actor actor, PlanStatus status)
    {
        if (!OpenForRegion.Contains(status))
        {
            return Problem.Error("PEOPLE-005",
                Text.Of("Rencana ini sudah disahkan, sehingga isinya tidak dapat diubah lagi."),
                Text.Of("Buka edisi revisi bila isinya perlu diubah."));
        }
        var isOfAgency = actor.Role is Role.Planner or Role.AgencyHead;
        return isOfAgency && !OpenForAgencies.Contains(status)
            ? Problem.Error("PEOPLE-006",
                Text.Of("Rencana ini sedang diperiksa, sehingga perangkat daerah belum dapat mengubahnya."),
                Text.Of("Mintalah koordinator untuk mengubahnya atau mengembalikan rencana menjadi draf."))
            : null;
    }
}
