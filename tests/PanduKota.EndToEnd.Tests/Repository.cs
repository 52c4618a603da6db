namespace PanduKota.EndToEnd.Tests;

/// <summary>The checkout that these tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string Samples => Path.Combine(Root, "samples", "tanah-contoh");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PanduKota.slnx")))
            {
                return folder.FullName;
            }
        }
        throw new DirectoryNotFoundException("These tests run from a checkout; none was found above " + AppContext.BaseDirectory);
    }
}
