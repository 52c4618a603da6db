namespace PanduKota.Engines.RoundTrip;

/// <summary>Which side a cell's difference comes from.</summary>
public enum CellOrigin
{
    /// <summary>Only the file has changed it since it was written: taken.</summary>
    File,

    /// <summary>Only the plan has changed it since: kept.</summary>
    Plan,

    /// <summary>Both have, to different values: a person decides.</summary>
    Both,
}

/// <summary>A cell whose value in the file is not the stored one. "" stands for no value.</summary>
public sealed record CellDifference(string Field, string Stored, string InFile, CellOrigin Origin);

/// <summary>
/// Compares what a row holds in a file with what is stored, knowing of the value at the time of writing (the base) only
/// its seal. With base b, stored s and file f:
/// <code>
/// f = s            nothing to do, whoever changed what
/// f = b, s != b    the plan went on: kept
/// s = b, f != b    the file went on: taken
/// else             both went on: asked
/// </code>
/// The rule is the one of every three-way merge (diff3; Khanna, Kunal, Pierce 2007), cell by cell.
/// </summary>
public static class ThreeWay
{
    /// <param name="row">Identity of the row, as its seals were made with.</param>
    /// <param name="stored">Field -> value as it is stored now; a field without value is absent.</param>
    /// <param name="inFile">The same of the file.</param>
    /// <param name="seals">
    /// Field -> seal of the base; a field that had no value is absent. Null when nothing is known of the base, as with a file
    /// that somebody has made himself: then every difference comes from the file.
    /// </param>
    /// <returns>The differences in the order of their fields' names.</returns>
    public static IReadOnlyList<CellDifference> Compare(
        Guid row,
        IReadOnlyDictionary<string, string> stored,
        IReadOnlyDictionary<string, string> inFile,
        IReadOnlyDictionary<string, string>? seals)
    {
        var differences = new List<CellDifference>();
        foreach (var field in stored.Keys.Union(inFile.Keys))
        {
            var (s, f) = (stored.GetValueOrDefault(field, ""), inFile.GetValueOrDefault(field, ""));
            if (s != f)
            {
                differences.Add(new CellDifference(field, s, f, seals is null ? CellOrigin.File : Origin(row, field, s, f, seals)));
            }
        }
        differences.Sort((a, b) => string.CompareOrdinal(a.Field, b.Field));
        return differences;
    }

    /// <summary>Whether a row is stored as it was when the file was written.</summary>
    public static bool IsAsWritten(Guid row, IReadOnlyDictionary<string, string> stored, IReadOnlyDictionary<string, string> seals) =>
        seals.Keys.All(stored.ContainsKey) && stored.All(cell => IsBase(row, cell.Key, cell.Value, seals));

    private static CellOrigin Origin(
        Guid row, string field, string stored, string inFile, IReadOnlyDictionary<string, string> seals) =>
        IsBase(row, field, inFile, seals) ? CellOrigin.Plan
        : IsBase(row, field, stored, seals) ? CellOrigin.File
        : CellOrigin.Both;

    private static bool IsBase(Guid row, string field, string value, IReadOnlyDictionary<string, string> seals) =>
        seals.TryGetValue(field, out var seal) ? CellSeal.Of(row, field, value) == seal : value.Length == 0;
}
