namespace PanduKota.Features.Regions;

/// <summary>What a list brings, set against what is stored of its edition.</summary>
internal sealed record ReferenceChange<TEntity>(
    IReadOnlyList<TEntity> New, IReadOnlyList<TEntity> Changed, int Unchanged)
{
    public int Written => New.Count + Changed.Count;

    /// <summary>
    /// Rows of the edition that the list does not name stay: lists come in parts (one province, one level), and what a
    /// regulation takes back is said by a later edition.
    /// </summary>
    public static ReferenceChange<TEntity> Of<TKey>(
        IEnumerable<TEntity> stored, IEnumerable<TEntity> given, Func<TEntity, TKey> key, Func<TEntity, TEntity, bool> same)
        where TKey : notnull
    {
        var known = stored.ToDictionary(key);
        var (added, changed, unchanged) = (new List<TEntity>(), new List<TEntity>(), 0);
        foreach (var row in given)
        {
            if (!known.TryGetValue(key(row), out var old))
            {
                added.Add(row);
            }
            else if (same(old, row))
            {
                unchanged++;
            }
            else
            {
                changed.Add(row);
            }
        }
        return new ReferenceChange<TEntity>(added, changed, unchanged);
    }
}
