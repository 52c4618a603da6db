using System.Net;
using System.Net.Sockets;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Storage.Scanning;

/// <summary>Where a ClamAV daemon (clamd) listens that looks into what people hand in; no place where nothing is scanned.</summary>
public sealed record ScanAddress(EndPoint? Place)
{
    private const int UsualPort = 3310;

    public static ScanAddress None { get; } = new((EndPoint?)null);

    /// <summary>clamd://host:port, or the path of a Unix socket, with or without clamd:// before it. No value is no scanner.</summary>
    public static Outcome<ScanAddress> Read(string? setting)
    {
        if (setting is null)
        {
            return None;
        }
        const string Scheme = "clamd://";
        var words = setting.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? setting[Scheme.Length..] : setting;
        if (words.StartsWith('/') && words.Length is > 1 and < 100)
        {
            return new ScanAddress(new UnixDomainSocketEndPoint(words));
        }
        return words.Length < setting.Length && Uri.TryCreate("tcp://" + words, UriKind.Absolute, out var to) && to is { Host.Length: > 0, PathAndQuery: "" or "/", UserInfo: "" }
            ? new ScanAddress(Of(to.DnsSafeHost, to.IsDefaultPort ? UsualPort : to.Port))
            : Problem.Error("HOST-022", Text.Of("PANDU_VIRUS_SCAN berisi \"{0}\", bukan alamat clamd.", setting),
                Text.Of("Isi seperti clamd://127.0.0.1:3310 atau /run/clamav/clamd.ctl, atau kosongkan."));
    }

    public override string ToString() => Place switch
    {
        null => "-",
        DnsEndPoint name => $"{name.Host}:{name.Port}",
        _ => Place.ToString() ?? "",
    };

    private static EndPoint Of(string host, int port) => IPAddress.TryParse(host, out var number) ? new IPEndPoint(number, port) : new DnsEndPoint(host, port);
}
