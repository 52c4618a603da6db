using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;

namespace PanduKota.Features.People;

/// <summary>Whose business a person is: that of the regions in which he holds or held an office, and of the programme.</summary>
internal static class PeopleScope
{
    /// <summary>Region of the entry in the change log, when there is one region alone.</summary>
    public static string? RegionOf(Account account) =>
        account.Memberships.Select(m => m.RegionCode).Distinct().Take(2).ToList() is [{ } only] ? only : null;

    public static Problem? MayRead(Actor actor, Account account) => May(actor, Act.ReadPeople, account, one: true);

    /// <summary>A region may lock and invite again those who work for it alone; others are the programme's.</summary>
    public static Problem? MayManage(Actor actor, Account account) => May(actor, Act.ManagePeople, account, one: false);

    private static Problem? May(Actor actor, Act act, Account account, bool one)
    {
        var reach = Permission.ReachOf(actor.Role, act);
        if (reach is Reach.All or Reach.No || actor.RegionCode is null)
        {
            return Permission.Check(actor, act, actor.RegionCode);
        }
        var regions = account.Memberships.Select(m => m.RegionCode).ToList();
        var isMine = one ? regions.Contains(actor.RegionCode) : regions.Count > 0 && regions.TrueForAll(r => r == actor.RegionCode);
        return isMine
            ? null
            : Problem.Error("PEOPLE-025", Text.Of("Orang ini juga bertugas di luar daerah Anda."),
                Text.Of("Mintalah kepada pengelola program nasional."));
    }
}

/// <summary>An office in the change log.</summary>
internal static class OfficeFields
{
    public static ChangeFields Given(Membership membership) => new ChangeFields()
        .Add("Role", null, membership.Role).Add("Region", null, membership.RegionCode).Add("Agency", null, membership.AgencyId)
        .Add("FirstDay", null, membership.FirstDay).Add("LastDay", null, membership.LastDay).Add("IsActing", false, membership.IsActing);
}
