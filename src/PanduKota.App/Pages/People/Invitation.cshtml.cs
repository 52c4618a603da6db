using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using PanduKota.App.Hosting;
using PanduKota.App.Hosting.SignIn;
using PanduKota.Features.People;

namespace PanduKota.App.Pages.People;

/// <summary>Takes up an invitation.</summary>
[AllowAnonymous]
[EnableRateLimiting(RequestLimits.SignIn)]
public sealed class InvitationModel(OneTimeLinks links, SetPasswordByLink set, SignInFlow flow, Shell shell, Say t)
    : SetPasswordPage(links, set, flow, shell, t)
{
    protected override LinkKind Kind => LinkKind.Invitation;

    protected override string Title => T["Undangan"];
}
