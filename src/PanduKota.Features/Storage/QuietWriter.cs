using Microsoft.EntityFrameworkCore;

namespace PanduKota.Features.Storage;

/// <summary>
/// Writes what concerns nobody but its writer and stands in no change log: drafts. Everything else goes through
/// <see cref="PlanWriter"/>.
/// </summary>
public sealed class QuietWriter(PlanDb db, WriteQueue queue)
{
    /// <summary>Changes the row with <paramref name="update"/>, or adds it where there is none yet.</summary>
    /// <param name="update">Answers how many rows it changed.</param>
    public async Task Keep<T>(T row, Func<Task<int>> update, CancellationToken cancel)
        where T : class
    {
        await using var turn = await queue.Enter(cancel);
        if (await update() > 0)
        {
            return;
        }
        db.Add(row);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            // The same row, sent twice at once: the other one has made it.
            db.Entry(row).State = EntityState.Detached;
            if (await update() == 0)
            {
                throw;
            }
        }
    }

    /// <summary>Deletes in turn with the other writers.</summary>
    public async Task<int> Remove(Func<Task<int>> delete, CancellationToken cancel)
    {
        await using var turn = await queue.Enter(cancel);
        return await delete();
    }
}
