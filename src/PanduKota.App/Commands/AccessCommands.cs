using System.CommandLine;
using PanduKota.App.Hosting.SignIn;
using PanduKota.App.Pages.People;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Commands;

/// <summary>Who may do what, and who is signed in where: read only.</summary>
internal static class AccessCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) => [Permissions(desk), Sessions(desk)];

    private static PanduCommand Permissions(Desk desk)
    {
        var json = Options.Json();
        var role = new Option<Role?>("--role") { Description = Text.Of("Hanya peran ini: {0}.", string.Join(", ", Permission.Roles)).ToString() };
        var command = new PanduCommand("permissions", Text.Of("Tabel hak akses: setiap tindakan, setiap peran, sejauh mana."),
            new Example("pandu permissions --role planner", Text.Of("Apa yang boleh dilakukan perencana OPD, dan di mana.")))
        {
            role, json,
        };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(json))
            {
                desk.Output.WriteLine(JsonInput.Write(Permission.Lines));
                return 0;
            }
            foreach (var line in Permission.Lines)
            {
                var shown = Permission.Roles.Where(r => parsed.GetValue(role) is not { } only || only == r)
                    .GroupBy(r => line.Reach[r.ToString()]).Where(g => g.Key != Reach.No).OrderBy(g => g.Key).ToList();
                if (shown.Count == 0)
                {
                    continue;
                }
                var state = line.DependsOnState ? $" · {Text.Of("juga menurut keadaan rencana")}" : "";
                desk.Output.WriteLine($"{ActWords.Of(line.Act)} ({line.Act}){state}");
                foreach (var group in shown)
                {
                    desk.Output.WriteLine($"  {Say(group.Key)}: {string.Join(", ", group.Select(r => Roles.Word(r)))}");
                }
            }
            return 0;
        });
        return command;
    }

    private static Text Say(Reach reach) => reach switch
    {
        Reach.Agency => Text.Of("yang dipimpin perangkat daerahnya sendiri"),
        Reach.Region => Text.Of("daerahnya sendiri"),
        _ => Text.Of("seluruh daerah"),
    };

    private static PanduCommand Sessions(Desk desk)
    {
        var json = Options.Json();
        var email = new Option<string>("--email") { Description = Text.Of("Surel orangnya.").ToString(), Required = true };
        var command = new PanduCommand("sessions", Text.Of("Menyebut peramban tempat seseorang sedang masuk."),
            new Example("pandu sessions --email siti@daerah.go.id", Text.Of("Perangkat, cara masuk, dan kapan terakhir dipakai.")))
        {
            email, json,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await PeopleCommands.Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<PeopleQueries, IReadOnlyList<SignInSession>>(
                    people => people.SessionsOf(account.Value.Id, desk.Operator, cancel),
                    sessions =>
                    {
                        if (parsed.GetValue(json))
                        {
                            desk.Output.WriteLine(JsonInput.Write(sessions.Select(s => new { s.Id, s.Device, s.Way, s.StartedAtUtc, s.LastSeenAtUtc })));
                            return;
                        }
                        foreach (var session in sessions)
                        {
                            desk.Output.WriteLine($"{session.Id}  {session.Device} · {session.Way} · {session.LastSeenAtUtc:yyyy-MM-dd HH:mm} UTC");
                        }
                        desk.Output.WriteLine(Text.Of("{0} peramban.", sessions.Count));
                    },
                    cancel);
        });
        return command;
    }
}
