using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PanduKota.Features.Jobs;
using PanduKota.Features.Mailing;

namespace PanduKota.Features.People;

public static class PeopleSetup
{
    /// <summary>Rounds of PBKDF2-SHA512 for a password, as OWASP advises.</summary>
    private const int HashRounds = 210_000;

    public static IServiceCollection AddPeople(this IServiceCollection services, MailOptions mail)
    {
        services.AddOptions<PasswordHasherOptions>().Configure(hasher => hasher.IterationCount = HashRounds);
        services.TryAddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>();
        services.AddSingleton(mail);
        services.TryAddSingleton(SecondFactorDemand.None);
        services.TryAddSingleton(CodeSlack.Usual);
        services.TryAddSingleton(CommonPasswords.None);
        services.TryAddSingleton(BreachService.None);
        services.TryAddSingleton<IMailCarrier>(_ => mail.GoesByServer ? new SmtpCarrier(mail) : new SpoolCarrier(mail));
        return services
            .AddScoped<Offices>()
            .AddScoped<OneTimeLinks>()
            .AddScoped<Sessions>()
            .AddScoped<OwnAccount>()
            .AddScoped<PeopleQueries>()
            .AddScoped<ApiKeyQueries>()
            .AddScoped<InvitePerson>()
            .AddScoped<RenewInvitation>()
            .AddScoped<GiveOffice>()
            .AddScoped<EndOffice>()
            .AddScoped<LockPerson>()
            .AddScoped<ClearSecondFactor>()
            .AddScoped<HandOver>()
            .AddScoped<IHandedOver, HandedOverOffices>()
            .AddScoped<IHandedOver, HandedOverApiKeys>()
            .AddScoped<SignInWithPassword>()
            .AddScoped<SignInWithCode>()
            .AddSingleton<BreachedPasswords>()
            .AddSingleton<NewPasswords>()
            .AddScoped<ChangePassword>()
            .AddScoped<SetPasswordByLink>()
            .AddScoped<AskPasswordReset>()
            .AddScoped<BeginSecondFactor>()
            .AddScoped<ConfirmSecondFactor>()
            .AddScoped<StopSecondFactor>()
            .AddScoped<RenewRecoveryCodes>()
            .AddScoped<AddPasskey>()
            .AddScoped<RemovePasskey>()
            .AddScoped<EndOwnSessions>()
            .AddScoped<EndPersonSessions>()
            .AddScoped<AskEmailChange>()
            .AddScoped<AskEmailChangeFor>()
            .AddScoped<ConfirmEmailChange>()
            .AddScoped<LinkOutsideIdentity>()
            .AddScoped<MakeApiKey>()
            .AddScoped<RevokeApiKey>()
            .AddScoped<IJobHandler, AccountMailJob>();
    }
}
