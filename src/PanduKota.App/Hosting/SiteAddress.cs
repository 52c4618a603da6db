using PanduKota.Features.Mailing;

namespace PanduKota.App.Hosting;

/// <summary>The address that goes into QR codes: PANDU_SITE where it is set, else that under which the request came.</summary>
public static class SiteAddress
{
    public static string Of(PanduWebOptions options, HttpRequest request) =>
        Configured(options) ?? $"{request.Scheme}://{request.Host}";

    /// <summary>Null while nobody has said where this site stands.</summary>
    public static string? Configured(PanduWebOptions options) =>
        options.Mail.SiteAddress == MailOptions.DefaultSite ? null : options.Mail.SiteAddress;
}
