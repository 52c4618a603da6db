using System.Net;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.App.Hosting;

/// <summary>Machines and networks that a setting lists with commas: 10.0.0.9, 10.1.0.0/16, and names where names will do.</summary>
public sealed record Machines(IReadOnlyList<IPNetwork> Networks, IReadOnlySet<string> Names)
{
    public static Machines None { get; } = new([], new HashSet<string>());

    /// <summary>127.0.0.0/8 and ::1.</summary>
    public static IReadOnlyList<IPNetwork> Here { get; } = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    public bool IsEmpty => Networks.Count == 0 && Names.Count == 0;

    /// <param name="setting">Null for none.</param>
    /// <param name="name">Of the setting, for the refusal.</param>
    public static Outcome<Machines> Read(string? setting, string name, bool takesNames)
    {
        List<IPNetwork> networks = [];
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in (setting ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (IPAddress.TryParse(word, out var one))
            {
                networks.Add(new IPNetwork(one, one.GetAddressBytes().Length * 8));
            }
            else if (IPNetwork.TryParse(word, out var network))
            {
                networks.Add(network);
            }
            else if (takesNames && Uri.CheckHostName(word) == UriHostNameType.Dns)
            {
                names.Add(word);
            }
            else
            {
                return Problem.Error("HOST-024", Text.Of("{0} berisi \"{1}\", bukan alamat mesin atau jaringan.", name, word), Text.Of("Isi seperti 10.0.0.9 atau 10.1.0.0/16, dengan koma di antaranya."));
            }
        }
        return new Machines(networks, names);
    }

    /// <summary>A host by its name or number.</summary>
    public bool Hold(string host) => Names.Contains(host) || (IPAddress.TryParse(host.Trim('[', ']'), out var number) && Hold(number));

    public bool Hold(IPAddress number)
    {
        var plain = number.IsIPv4MappedToIPv6 ? number.MapToIPv4() : number;
        return Networks.Any(n => n.Contains(plain));
    }

    /// <summary>This very machine: what goes there crosses no network.</summary>
    public static bool IsHere(string? host) => string.IsNullOrEmpty(host) || host.StartsWith('/') || host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var number) && IPAddress.IsLoopback(number));
}
