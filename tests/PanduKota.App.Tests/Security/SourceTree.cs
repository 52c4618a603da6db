using PanduKota.Testing;

namespace PanduKota.App.Tests.Security;

/// <summary>The files of the repository that people wrote, as git keeps them.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> NotKept = ["bin", "obj", "node_modules", "lib", "artifacts", "data", ".git", ".vs", "TestResults"];

    /// <summary>Paths from the root, with slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = [.. Below(new DirectoryInfo(Repository.Root)).Order(StringComparer.Ordinal)];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    private static IEnumerable<string> Below(DirectoryInfo folder) => folder.EnumerateFiles()
        .Select(f => Path.GetRelativePath(Repository.Root, f.FullName).Replace('\\', '/'))
        .Concat(folder.EnumerateDirectories().Where(d => !NotKept.Contains(d.Name) && d.LinkTarget is null).SelectMany(Below));
}
