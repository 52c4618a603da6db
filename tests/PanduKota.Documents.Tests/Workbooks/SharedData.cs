namespace PanduKota.Documents.Tests.Workbooks;

/// <summary>Real files beside the repository; the tests that use them look at nothing where they are missing.</summary>
internal static class SharedData
{
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(file))
            {
                return file;
            }
        }
        return null;
    }
}
