using System.Text.Json.Nodes;

namespace PanduKota.Features.Tests.Samples;

/// <summary>The files of samples/tanah-contoh in the source tree.</summary>
internal static class SampleFolder
{
    public static string PathOf(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PanduKota.slnx")))
            {
                return Path.Combine(folder.FullName, "samples", "tanah-contoh", name);
            }
        }
        throw new DirectoryNotFoundException("No PanduKota.slnx above " + AppContext.BaseDirectory);
    }

    public static JsonNode Region() => JsonNode.Parse(File.ReadAllText(PathOf("region.json")))!;
}
