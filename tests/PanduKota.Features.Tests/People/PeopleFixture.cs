using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PanduKota.Features.Mailing;
using PanduKota.Features.People;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.People;

/// <summary>A database with the use cases of people, a hasher that counts, and mail that stays in memory.</summary>
public sealed class PeopleDatabase : TestDatabase
{
    public CountingHasher Hasher { get; } = new();

    public KeptMail Mail { get; } = new();

    protected override void AddServices(IServiceCollection services)
    {
        services.AddSingleton<IPasswordHasher<Account>>(Hasher);
        services.AddSingleton<IMailCarrier>(Mail);
        services.AddPeople(new MailOptions("", SiteAddress: "https://pandu.example"));
    }
}

/// <summary>The real hasher, with few rounds so that tests are quick; says how often it was asked.</summary>
public sealed class CountingHasher : IPasswordHasher<Account>
{
    private readonly PasswordHasher<Account> hasher = new(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = 10 }));

    public int Checked { get; private set; }

    public string HashPassword(Account user, string password) => hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(Account user, string hashedPassword, string providedPassword)
    {
        Checked++;
        return hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}

public sealed class KeptMail : IMailCarrier
{
    public List<Mail> Sent { get; } = [];

    public Task Send(Mail mail, CancellationToken cancel)
    {
        Sent.Add(mail);
        return Task.CompletedTask;
    }
}

internal static class Joining
{
    public const string Password = "kuda baterai staples biru";

    /// <summary>Somebody who was invited and has set his password.</summary>
    public static async Task<Account> Member(this TestScope scope, string email, Office office, string? name = null)
    {
        var invited = await scope.Get<InvitePerson>().Run(new(email, name ?? email.Split('@')[0], office), Actors.Operator, default);
        return (await scope.Get<SetPasswordByLink>().Run(new(LinkKind.Invitation, invited.Value.Token!, Password), default)).Value;
    }

    public static Actor Self(this Account account) => new(account.Name, Role.Viewer, AccountId: account.Id);
}
