using System.Text.Json.Nodes;
using PanduKota.Testing;

namespace PanduKota.Features.Tests.Samples;

/// <summary>The files of samples/tanah-contoh in the source tree.</summary>
internal static class SampleFolder
{
    public static string PathOf(string name) => Path.Combine(Repository.SampleFolder, name);

    public static JsonNode Region() => JsonNode.Parse(File.ReadAllText(PathOf("region.json")))!;
}
