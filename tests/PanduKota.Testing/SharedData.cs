namespace PanduKota.Testing;

/// <summary>Real files that lie beside the repository on some machines; what tests them is left out elsewhere.</summary>
public static class SharedData
{
    /// <summary>Full path of a file in <c>../shared/data</c>, looked for above the running test, or null.</summary>
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
