using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Sets a new password after the old one was forgotten.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class NewPasswordModel(OneTimeLinks links, SetPasswordByLink set, SignInFlow flow, Shell shell, Say t)
    : SetPasswordPage(links, set, flow, shell, t)
{
    protected override LinkKind Kind => LinkKind.PasswordReset;

    protected override string Title => T["Kata sandi baru"];
}
