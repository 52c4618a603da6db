using System.Globalization;
using System.Text;

namespace PanduKota.Documents.Sipd;

/// <summary>Where a walk through a document stands: $.misi[0].tujuan[2]. Put into words only when it is told to somebody.</summary>
internal sealed class JsonTrail(string root)
{
    private const int LongestName = 40;

    private readonly List<(string? Name, int Place)> steps = [];

    public void Into(string name) => steps.Add((name, 0));

    public void Into(int place) => steps.Add((null, place));

    public void Back() => steps.RemoveAt(steps.Count - 1);

    public override string ToString()
    {
        var words = new StringBuilder(root);
        foreach (var (name, place) in steps)
        {
            _ = name is null
                ? words.Append(CultureInfo.InvariantCulture, $"[{place}]")
                : words.Append('.').Append(name.Length > LongestName ? name[..LongestName] + "…" : name);
        }
        return words.ToString();
    }
}
