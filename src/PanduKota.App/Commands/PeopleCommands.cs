using System.CommandLine;
using System.Globalization;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;

namespace PanduKota.App.Commands;

/// <summary>People and keys from the terminal: how the first administrator comes in, and what a script needs.</summary>
public static class PeopleCommands
{
    public static IEnumerable<PanduCommand> All(Desk desk) =>
        [Invite(desk), Renew(desk), People(desk), GiveRole(desk), EndRole(desk), Lock(desk, true), Lock(desk, false), Clear(desk), ChangeEmail(desk), SignOut(desk), HandOverCommand(desk), SignInLink(desk), ApiKeyCommand(desk), Keys(desk), Revoke(desk), .. AccessCommands.All(desk)];

    private static PanduCommand Invite(Desk desk)
    {
        var (who, email, site) = (new OfficeOptions(), Email("--email"), Site(desk));
        var byMail = new Option<bool>("--mail") { Description = Text.Of("Kirim tautannya lewat surel.").ToString() };
        var command = new PanduCommand("invite", Text.Of("Mengundang orang: membuat akunnya dengan tugas pertama dan tautan sekali pakai."),
            new Example("pandu invite --email siti@daerah.go.id --name \"Siti Rahma\" --role coordinator --region 12.01", Text.Of("Tautan berlaku tujuh hari; ia membuat kata sandinya sendiri.")),
            new Example("pandu invite --email admin@kementerian.go.id --name \"Rudi\" --role programmeAdmin", Text.Of("Pengelola program nasional yang pertama.")))
        {
            email, who.Name, who.Role, who.Region, who.Agency, who.From, who.To, who.Acting, byMail, site,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var office = await who.Office(parsed, desk, cancel);
            return !office.IsOk
                ? desk.Refuse(office.Problems)
                : await desk.Do<InvitePerson, Invited>(
                    useCase => useCase.Run(new(parsed.GetRequiredValue(email), parsed.GetRequiredValue(who.Name), office.Value, parsed.GetValue(byMail)), desk.Operator, cancel),
                    invited => desk.Output.WriteLine(invited.Token is { } token
                        ? InvitationAddress(parsed.GetRequiredValue(site), token)
                        : invited.WasKnown ? Text.Of("Orang ini sudah punya akun; tugas barunya tercatat.") : Text.Of("Undangan menunggu dikirim lewat surel.")),
                    cancel);
        });
        return command;
    }

    private static PanduCommand Renew(Desk desk)
    {
        var (email, site, why) = (Email("--email"), Site(desk), Options.Why());
        var command = new PanduCommand("renew-invitation", Text.Of("Membuat tautan undangan baru untuk orang yang belum datang; yang lama tidak berlaku lagi."),
            new Example("pandu renew-invitation --email siti@daerah.go.id", Text.Of("Misalnya suratnya hilang, atau tujuh harinya lewat."))) { email, site, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<RenewInvitation, string>(
                    useCase => useCase.Run(new(account.Value.Id, parsed.GetValue(why)), desk.Operator, cancel),
                    token => desk.Output.WriteLine(InvitationAddress(parsed.GetRequiredValue(site), token)), cancel);
        });
        return command;
    }

    private static string InvitationAddress(string site, string token) => $"{site.TrimEnd('/')}/undangan/{token}";

    private static PanduCommand People(Desk desk)
    {
        var (region, json) = (new Argument<string?>("region") { Description = Text.Of("Kode daerah; kosong berarti semua orang.").ToString(), Arity = ArgumentArity.ZeroOrOne }, Options.Json());
        var text = new Option<string?>("--search") { Description = Text.Of("Bagian dari nama atau surel.").ToString() };
        var command = new PanduCommand("people", Text.Of("Daftar orang dengan tugasnya."),
            new Example("pandu people 99.01", Text.Of("Yang bertugas di daerah itu."))) { region, text, json };
        command.SetAction((parsed, cancel) => desk.Do<PeopleQueries, List<PersonLine>>(
            queries => Everybody(queries, parsed.GetValue(region), parsed.GetValue(text), desk.Operator, cancel),
            people =>
            {
                if (parsed.GetValue(json))
                {
                    desk.SayJson(people);
                    return;
                }
                foreach (var person in people)
                {
                    var state = person.IsLocked ? Text.Of("dikunci") : person.HasJoined ? Text.Of("aktif") : Text.Of("diundang");
                    desk.Output.WriteLine($"{person.Name} <{person.Email}> · {state}");
                    foreach (var office in person.Offices)
                    {
                        desk.Output.WriteLine($"  {office.Id}  {Pages.People.OfficeWords.Say(office)} · {Pages.People.OfficeWords.Days(office)}");
                    }
                }
            },
            cancel));
        return command;
    }

    private static async Task<Outcome<List<PersonLine>>> Everybody(
        PeopleQueries queries, string? region, string? text, Actor actor, CancellationToken cancel)
    {
        List<PersonLine> all = [];
        for (var number = 1; ; number++)
        {
            var page = await queries.List(region, text, number, actor, cancel);
            if (!page.IsOk)
            {
                return Outcome.Refuse<List<PersonLine>>(page.Problems);
            }
            all.AddRange(page.Value.People);
            if (number >= page.Value.Pages)
            {
                return all;
            }
        }
    }

    private static PanduCommand GiveRole(Desk desk)
    {
        var (who, email, why) = (new OfficeOptions(), Email("--email"), Options.Why());
        var command = new PanduCommand("give-role", Text.Of("Memberi tugas lain kepada orang yang sudah punya akun."),
            new Example("pandu give-role --email siti@daerah.go.id --role agencyHead --region 12.01 --agency Dinkes --from 2026-12-01 --to 2026-12-31 --acting",
                Text.Of("Pelaksana tugas kepala dinas selama satu bulan."))) { email, who.Role, who.Region, who.Agency, who.From, who.To, who.Acting, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var (office, account) = (await who.Office(parsed, desk, cancel), await Find(desk, parsed.GetRequiredValue(email), cancel));
            return !office.IsOk || !account.IsOk
                ? desk.Refuse([.. office.Problems, .. account.Problems])
                : await desk.Do<GiveOffice, Membership>(
                    useCase => useCase.Run(new(account.Value.Id, office.Value, parsed.GetValue(why)), desk.Operator, cancel),
                    given => desk.Output.WriteLine(given.Id), cancel);
        });
        return command;
    }

    private static PanduCommand EndRole(Desk desk)
    {
        var (id, why) = (new Argument<Guid>("office") { Description = Text.Of("Nomor tugas, dari pandu people.").ToString() }, Options.Why());
        var last = new Option<string?>("--last-day") { Description = Text.Of("Hari terakhirnya, tttt-bb-hh; tanpa ini berakhir sekarang juga.").ToString() };
        var command = new PanduCommand("end-role", Text.Of("Menetapkan akhir sebuah tugas."),
            new Example("pandu end-role 019a... --last-day 2026-12-31", Text.Of("Tetap berlaku sampai akhir tahun."))) { id, last, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var day = OfficeOptions.Day(parsed.GetValue(last));
            return !day.IsOk
                ? desk.Refuse(day.Problems)
                : await desk.Do<EndOffice, Membership>(
                    useCase => useCase.Run(new(parsed.GetRequiredValue(id), day.Value, parsed.GetValue(why)), desk.Operator, cancel),
                    ended => desk.Output.WriteLine(Text.Of("Berlaku sampai {0:d MMM yyyy}.", ended.LastDay)), cancel);
        });
        return command;
    }

    private static PanduCommand Lock(Desk desk, bool locked)
    {
        var (email, why) = (Email("--email"), Options.Why());
        var command = new PanduCommand(locked ? "lock" : "unlock",
            locked ? Text.Of("Mengunci orang: keluar dari semua peramban saat itu juga.") : Text.Of("Membuka kunci akun seseorang."),
            locked ? new Example("pandu lock --email siti@daerah.go.id", Text.Of("Misalnya laptopnya hilang."))
                : new Example("pandu unlock --email siti@daerah.go.id", Text.Of("Ia dapat masuk lagi."))) { email, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<LockPerson, Account>(
                    useCase => useCase.Run(new(account.Value.Id, locked, parsed.GetValue(why)), desk.Operator, cancel),
                    done => desk.Output.WriteLine(locked ? Text.Of("{0} dikunci.", done.Name) : Text.Of("{0} dapat masuk lagi.", done.Name)), cancel);
        });
        return command;
    }

    private static PanduCommand Clear(Desk desk)
    {
        var (email, why) = (Email("--email"), Options.Why());
        var command = new PanduCommand("clear-second-factor", Text.Of("Menghapus kode kedua dan kunci sandi orang yang kehilangan keduanya."),
            new Example("pandu clear-second-factor --email siti@daerah.go.id --why \"ponsel hilang, dikenali langsung\"", Text.Of("Ia masuk dengan kata sandi saja, lalu memasangnya lagi."))) { email, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<ClearSecondFactor, Account>(
                    useCase => useCase.Run(new(account.Value.Id, parsed.GetValue(why)), desk.Operator, cancel),
                    done => desk.Output.WriteLine(Text.Of("Kode kedua {0} dihapus.", done.Name)), cancel);
        });
        return command;
    }

    private static PanduCommand ChangeEmail(Desk desk)
    {
        var (email, to, why) = (Email("--email"), Email("--to"), Options.Why());
        var command = new PanduCommand("change-email", Text.Of("Mengirim tautan ke alamat surel baru seseorang; berganti sesudah tautan dibuka."),
            new Example("pandu change-email --email siti@daerah.go.id --to siti.rahma@daerah.go.id", Text.Of("Bila kotak suratnya yang lama sudah tidak ada."))) { email, to, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<AskEmailChangeFor, string>(
                    useCase => useCase.Run(new(account.Value.Id, parsed.GetRequiredValue(to), parsed.GetValue(why)), desk.Operator, cancel),
                    sent => desk.Output.WriteLine(Text.Of("Tautan menunggu dikirim ke {0}.", sent)), cancel);
        });
        return command;
    }

    private static PanduCommand SignOut(Desk desk)
    {
        var (email, why) = (Email("--email"), Options.Why());
        var command = new PanduCommand("sign-out", Text.Of("Mengeluarkan seseorang dari semua peramban; ia dapat masuk lagi."),
            new Example("pandu sign-out --email siti@daerah.go.id --why \"laptop tertinggal\"", Text.Of("Bila ia tidak boleh masuk lagi, pakai pandu lock."))) { email, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var account = await Find(desk, parsed.GetRequiredValue(email), cancel);
            return !account.IsOk
                ? desk.Refuse(account.Problems)
                : await desk.Do<EndPersonSessions, int>(
                    useCase => useCase.Run(new(account.Value.Id, null, parsed.GetValue(why)), desk.Operator, cancel),
                    ended => desk.Output.WriteLine(Text.Of("{0} peramban keluar.", ended)), cancel);
        });
        return command;
    }

    private static PanduCommand HandOverCommand(Desk desk)
    {
        var (from, to, why) = (Email("--from"), Email("--to"), Options.Why());
        var until = new Option<string?>("--acting-until") { Description = Text.Of("Penerima hanya pelaksana tugas sampai hari ini, tttt-bb-hh.").ToString() };
        var command = new PanduCommand("hand-over", Text.Of("Memindahkan semua yang dipegang seseorang kepada orang lain, dengan tanda terima."),
            new Example("pandu hand-over --from lama@daerah.go.id --to baru@daerah.go.id --why \"SPT 800/12\"", Text.Of("Tugas yang berlaku dan kunci API yang ditanggungnya."))) { from, to, until, why };
        command.SetAction(async (parsed, cancel) =>
        {
            var (first, second, day) = (await Find(desk, parsed.GetRequiredValue(from), cancel), await Find(desk, parsed.GetRequiredValue(to), cancel), OfficeOptions.Day(parsed.GetValue(until)));
            return !first.IsOk || !second.IsOk || !day.IsOk
                ? desk.Refuse([.. first.Problems, .. second.Problems, .. day.Problems])
                : await desk.Do<HandOver, HandedOver>(
                    useCase => useCase.Run(new(first.Value.Id, second.Value.Id, day.Value is not null, day.Value, parsed.GetValue(why)), desk.Operator, cancel),
                    done => desk.Say(done.Receipt), cancel);
        });
        return command;
    }

    private static PanduCommand SignInLink(Desk desk)
    {
        var (who, site) = (new OfficeOptions(), Site(desk));
        var command = new PanduCommand("sign-in-link", Text.Of("Membuat tautan masuk sekali pakai untuk satu orang."),
            new Example("pandu sign-in-link --name \"Siti Rahma\" --role coordinator --region 12.01", Text.Of("Berlaku satu hari, sekali pakai.")))
        {
            who.Name, who.Role, who.Region, who.Agency, site,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var actor = await who.Actor(parsed, desk, cancel);
            if (!actor.IsOk)
            {
                return desk.Refuse(actor.Problems);
            }
            await using var scope = await desk.Open(cancel);
            var token = await scope.ServiceProvider.GetRequiredService<OneTimeLinks>().Make(actor.Value, TimeSpan.FromDays(1), desk.Operator, cancel);
            desk.Output.WriteLine($"{parsed.GetRequiredValue(site).TrimEnd('/')}/masuk/{token}");
            return 0;
        });
        return command;
    }

    private static PanduCommand ApiKeyCommand(Desk desk)
    {
        var who = new OfficeOptions();
        var days = new Option<int>("--days") { Description = Text.Of("Berlaku berapa hari (bawaan 90).").ToString(), DefaultValueFactory = _ => 90 };
        var command = new PanduCommand("api-key", Text.Of("Membuat kunci API untuk sebuah program."),
            new Example("pandu api-key --name \"Satu Data\" --role viewer --region 12.01", Text.Of("Dikirim sebagai Authorization: Bearer.")))
        {
            who.Name, who.Role, who.Region, who.Agency, days,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var actor = await who.Actor(parsed, desk, cancel);
            return !actor.IsOk
                ? desk.Refuse(actor.Problems)
                : await desk.Do<MakeApiKey, MadeKey>(
                    useCase => useCase.Run(
                        new(actor.Value.Name, actor.Value.Role, actor.Value.RegionCode, actor.Value.AgencyId, parsed.GetValue(days)), desk.Operator, cancel),
                    made => desk.Output.WriteLine(made.Secret), cancel);
        });
        return command;
    }

    private static PanduCommand Keys(Desk desk)
    {
        var command = new PanduCommand("api-keys", Text.Of("Daftar kunci API dengan keadaannya."), new Example("pandu api-keys", Text.Of("Kuncinya sendiri tidak pernah tampil lagi.")));
        command.SetAction((_, cancel) => desk.Do<ApiKeyQueries, IReadOnlyList<ApiKey>>(
            queries => queries.List(desk.Operator, cancel),
            keys =>
            {
                foreach (var key in keys)
                {
                    var state = key.RevokedAtUtc is not null ? Text.Of("dicabut") : Text.Of("berlaku sampai {0:d MMM yyyy}", key.ValidUntilUtc);
                    desk.Output.WriteLine($"{key.Id}  {key.Prefix}…  {key.Name} · {Roles.Word(key.Role)} {key.RegionCode} · {state}");
                }
            },
            cancel));
        return command;
    }

    private static PanduCommand Revoke(Desk desk)
    {
        var (id, why) = (new Argument<Guid>("key") { Description = Text.Of("Nomor kunci, dari pandu api-keys.").ToString() }, Options.Why());
        var command = new PanduCommand("revoke-api-key", Text.Of("Mencabut kunci API saat itu juga."),
            new Example("pandu revoke-api-key 019a...", Text.Of("Program yang memakainya langsung ditolak."))) { id, why };
        command.SetAction((parsed, cancel) => desk.Do<RevokeApiKey, ApiKey>(
            useCase => useCase.Run(new(parsed.GetRequiredValue(id), parsed.GetValue(why)), desk.Operator, cancel),
            key => desk.Output.WriteLine(Text.Of("Kunci {0} dicabut dan tidak berlaku lagi.", key.Name)), cancel));
        return command;
    }

    private static Option<string> Email(string name) => new(name) { Description = Text.Of("Surel orangnya.").ToString(), Required = true };

    private static Option<string> Site(Desk desk) => new("--site")
    {
        Description = Text.Of("Alamat situs di depan tautan.").ToString(), DefaultValueFactory = _ => desk.Settings.Mail.SiteAddress,
    };

    internal static async Task<Outcome<Account>> Find(Desk desk, string email, CancellationToken cancel)
    {
        await using var scope = await desk.Open(cancel);
        return await scope.ServiceProvider.GetRequiredService<PeopleQueries>().ByEmail(email, desk.Operator, cancel);
    }

    /// <summary>Who and where, as several commands ask it.</summary>
    private sealed class OfficeOptions
    {
        public Option<string> Name { get; } = new("--name") { Description = Text.Of("Nama orang atau program; tertulis di jejak perubahan.").ToString(), Required = true };

        public Option<Role> Role { get; } = new("--role") { Description = Text.Of("Perannya: viewer, planner, agencyHead, coordinator, bappeda, council, mentor, assessor, programmeAdmin.").ToString(), Required = true };

        public Option<string?> Region { get; } = new("--region") { Description = Text.Of("Kode daerahnya.").ToString() };

        public Option<string?> Agency { get; } = new("--agency") { Description = Text.Of("OPD seorang perencana (nama atau singkatan).").ToString() };

        public Option<string?> From { get; } = new("--from") { Description = Text.Of("Hari pertama, tttt-bb-hh (bawaan hari ini).").ToString() };

        public Option<string?> To { get; } = new("--to") { Description = Text.Of("Hari terakhir, tttt-bb-hh.").ToString() };

        public Option<bool> Acting { get; } = new("--acting") { Description = Text.Of("Sebagai pelaksana tugas (Plt.); perlu --to.").ToString() };

        public async Task<Outcome<Office>> Office(ParseResult parsed, Desk desk, CancellationToken cancel)
        {
            var (actor, first, last) = (await Place(parsed, desk, "-", cancel), Day(parsed.GetValue(From)), Day(parsed.GetValue(To)));
            return actor.IsOk && first.IsOk && last.IsOk
                ? new Office(actor.Value.Role, actor.Value.RegionCode, actor.Value.AgencyId, first.Value, last.Value, parsed.GetValue(Acting))
                : Outcome.Refuse<Office>([.. actor.Problems, .. first.Problems, .. last.Problems]);
        }

        public Task<Outcome<Actor>> Actor(ParseResult parsed, Desk desk, CancellationToken cancel) => Place(parsed, desk, parsed.GetRequiredValue(Name), cancel);

        public static Outcome<DateOnly?> Day(string? words) => words is null ? Outcome.Ok<DateOnly?>(null)
            : DateOnly.TryParseExact(words, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Outcome.Ok<DateOnly?>(day)
            : Problem.Error("HOST-002", Text.Of("\"{0}\" bukan tanggal.", words), Text.Of("Tulis seperti 2025-05-01."));

        private async Task<Outcome<Actor>> Place(ParseResult parsed, Desk desk, string name, CancellationToken cancel)
        {
            var (role, region, agency) = (parsed.GetRequiredValue(Role), parsed.GetValue(Region), parsed.GetValue(Agency));
            if (role is Features.People.Role.Operator or Features.People.Role.Visitor)
            {
                return Problem.Error("PEOPLE-021", Text.Of("Peran {0} tidak diberikan lewat tautan atau kunci.", role.ToString()),
                    Text.Of("Pilih peran lain; operator bekerja lewat perintah di peladen."));
            }
            if (region is null && Offices.NeedsRegion(role))
            {
                return Problem.Error("PEOPLE-022", Text.Of("Peran ini milik sebuah daerah; kodenya belum disebut."), Text.Of("Tambahkan --region."));
            }
            if (Offices.NeedsAgency(role) && agency is null)
            {
                return Problem.Error("PEOPLE-023", Text.Of("Peran ini milik sebuah OPD; namanya belum disebut."), Text.Of("Tambahkan --agency."));
            }
            var agencyId = region is null ? Outcome.Ok<Guid?>(null) : await desk.AgencyOf(region, agency, cancel);
            return agencyId.IsOk ? new Actor(name, role, region, agencyId.Value) : Outcome.Refuse<Actor>(agencyId.Problems);
        }
    }
}
