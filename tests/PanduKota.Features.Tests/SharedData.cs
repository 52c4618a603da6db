namespace PanduKota.Features.Tests;

/// <summary>Real files that may lie beside the repository; tests that want one pass without it.</summary>
internal static class SharedData
{
    /// <summary>Path of ../shared/data/name beside the repository root, or null.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(path))
            {
                return path;
            }
        }
        return null;
    }
}
