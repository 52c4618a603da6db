using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Features.People;

namespace PanduKota.Features.Storage;

/// <summary>
/// Invites the invented people of <c>samples/</c> into the demonstration, so that there are offices to give, to end and to
/// hand over. Nobody can sign in as one of them before he has taken up his invitation; the role cards stay the way in.
/// </summary>
public sealed class InstallSamplePeople(PlanDb db, InvitePerson invite)
{
    /// <param name="folder">Folder with region.json; the region itself must be installed.</param>
    /// <returns>How many were invited; who is there already is left as he is.</returns>
    public async Task<Outcome<int>> Run(string folder, Actor actor, CancellationToken cancel)
    {
        var json = await File.ReadAllBytesAsync(Path.Combine(folder, InstallSampleRegion.RegionFile), cancel);
        var words = JsonSerializer.Deserialize<SampleWords>(json, JsonSerializerOptions.Web)!;
        var agencies = await db.Agencies.AsNoTracking().Where(a => a.RegionCode == words.Region.Code).ToListAsync(cancel);
        var invited = 0;
        foreach (var person in words.People ?? [])
        {
            var key = Account.KeyOf(person.Email);
            if (await db.Accounts.AnyAsync(a => a.EmailKey == key, cancel))
            {
                continue;
            }
            var office = new Office(Enum.Parse<Role>(person.Role, ignoreCase: true), words.Region.Code, agencies.Find(a => a.Name == person.Agency)?.Id);
            var done = await invite.Run(new InvitePerson.Request(person.Email, person.Name, office), actor, cancel);
            if (!done.IsOk)
            {
                return Outcome.Refuse<int>(done.Problems);
            }
            invited++;
        }
        return invited;
    }
}
