using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting.SignIn;

/// <summary>A provider that signs people in for us (OpenID Connect).</summary>
/// <param name="Issuer">Where /.well-known/openid-configuration is found.</param>
/// <param name="Name">Stands on the button: "Masuk dengan ...".</param>
public sealed record OpenIdOptions(Uri Issuer, string ClientId, string? Secret, string Name)
{
    /// <summary>Values of "acr" that stand for two factors at this provider.</summary>
    public IReadOnlyList<string> StrongClasses { get; init; } = [];

    /// <summary>No value at all is no provider; half of the values is a mistake.</summary>
    /// <param name="classes">Values of "acr", with commas between.</param>
    public static Outcome<OpenIdOptions?> Read(string? issuer, string? client, string? secret, string? name, string? classes = null)
    {
        if (issuer is null && client is null)
        {
            return Outcome.Ok<OpenIdOptions?>(null);
        }
        if (!Uri.TryCreate(issuer, UriKind.Absolute, out var address) || !(address.Scheme == "https" || (address.Scheme == "http" && address.IsLoopback)))
        {
            return Problem.Error("HOST-013", Text.Of("PANDU_OPENID_ISSUER belum berisi alamat https penyedia masuk."), Text.Of("Isi seperti https://sso.daerah.go.id/realms/pegawai."));
        }
        return client is null
            ? Problem.Error("HOST-014", Text.Of("PANDU_OPENID_CLIENT belum diisi."), Text.Of("Isi dengan nama klien yang didaftarkan pada penyedia masuk."))
            : new OpenIdOptions(address, client, secret, name ?? address.Host)
            {
                StrongClasses = classes?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            };
    }
}
