namespace PanduKota.Testing;

/// <summary>The repository that the running tests were built from.</summary>
public static class Repository
{
    /// <summary>Full path of its root: the folder above the test that holds PanduKota.slnx.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Full path of the sample region that the product ships.</summary>
    public static string SampleFolder => Path.Combine(Root, "samples", "tanah-contoh");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PanduKota.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new InvalidOperationException("The tests do not run from inside the repository.");
    }
}
