using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Jobs;
using PanduKota.Features.Regions;

namespace PanduKota.Features.Storage;

/// <summary>
/// The one door for writes. What a use case has changed in <see cref="PlanDb"/> and its entry in the change log are
/// saved in one transaction, or neither is (docs/adr/0006-writes.md).
/// </summary>
public sealed class PlanWriter(PlanDb db, TimeProvider clock, WriteQueue queue, JobLease lease)
{
    /// <summary>Code of the refusal that somebody else has changed the thing meanwhile.</summary>
    public const string ConflictCode = "CONFLICT-001";

    /// <summary>Any number; all nodes take the same lock while they append to the one chain.</summary>
    private const long ChainLock = 4_202_611_220;

    private const int MostAttempts = 4;

    private const int SqliteUnique = 2067;

    private const int SqlitePrimaryKey = 1555;

    private const int SqliteForeignKey = 787;

    /// <summary>
    /// Saves everything that was changed, with its entry in the log. A refusal (somebody else was quicker) leaves nothing
    /// behind, neither stored nor tracked.
    /// </summary>
    /// <param name="bulk">Rows by the thousand, written natively in the same transaction.</param>
    public async Task<Outcome<Change>> Save(
        ChangeNote note, CancellationToken cancel, Func<CancellationToken, Task>? bulk = null)
    {
        await using var turn = await queue.Enter(cancel);
        for (var attempt = 1; ; attempt++)
        {
            // On SQLite this takes the write lock at once, so a read below cannot go stale.
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            try
            {
                await db.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancel);
                if (bulk is not null)
                {
                    await bulk(cancel);
                }
                await CountUp(note, cancel);
                var change = await Append(note, cancel);
                await transaction.CommitAsync(cancel);
                db.ChangeTracker.AcceptAllChanges();
                await Refresh(note, cancel);
                PanduMeter.ChangeSaved(note.What);
                return change;
            }
            catch (DbUpdateConcurrencyException)
            {
                await transaction.RollbackAsync(cancel);
                db.ChangeTracker.Clear();
                return await Conflict(note.SubjectKind, note.SubjectId, cancel);
            }
            catch (Exception fault) when (IsCollision(fault) && attempt < MostAttempts)
            {
                // Two writers waited for each other and the database chose this one to give way: try once more.
                await transaction.RollbackAsync(cancel);
            }
            catch (Exception fault) when (Clash(fault) is not null)
            {
                await transaction.RollbackAsync(cancel);
                if (attempt < MostAttempts && await LeaveOutKnownFiles(cancel))
                {
                    continue;
                }
                db.ChangeTracker.Clear();
                return Clash(fault)!;
            }
        }
    }

    /// <summary>
    /// CONFLICT-001, for a use case that sees that the version it was asked to change is not the present one. Says who
    /// changed the thing last, and when.
    /// </summary>
    public async Task<Problem> Conflict(string subjectKind, string subjectId, CancellationToken cancel)
    {
        PanduMeter.ChangeRefused(subjectKind);
        var last = await db.Changes.AsNoTracking()
            .Where(c => c.SubjectKind == subjectKind && c.SubjectId == subjectId)
            .OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancel);
        var mend = Text.Of("Muat ulang halaman, lihat isian terbaru, lalu ulangi perubahan Anda.");
        return last is null
            ? Problem.Error(ConflictCode, Text.Of("Data ini sudah diubah orang lain sejak Anda membukanya."), mend)
            : Problem.Error(ConflictCode,
                Text.Of("Data ini sudah diubah oleh {0} pada {1}, sejak Anda membukanya.",
                    last.By, RegionClock.Say(last.AtUtc, last.RegionCode)),
                mend);
    }

    /// <summary>
    /// The same bytes, kept by two at the same moment, are one file under one hash: who comes second leaves its row to the
    /// first, and saves the rest.
    /// </summary>
    /// <returns>True when there was such a file, so that a second try may succeed.</returns>
    private async Task<bool> LeaveOutKnownFiles(CancellationToken cancel)
    {
        var isAny = false;
        foreach (var file in db.ChangeTracker.Entries<StoredFile>().Where(e => e.State == EntityState.Added).ToList())
        {
            if (await db.Files.AsNoTracking().AnyAsync(f => f.Hash == file.Entity.Hash, cancel))
            {
                (file.State, isAny) = (EntityState.Unchanged, true);
            }
        }
        return isAny;
    }

    private async Task CountUp(ChangeNote note, CancellationToken cancel)
    {
        if (note.PlanId is { } planId)
        {
            // Counted in the database: two agencies that save at the same time must both succeed.
            await db.Plans.Where(p => p.RegionCode == note.RegionCode && p.Id == planId)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Version, p => p.Version + 1), cancel);
        }
    }

    private async Task Refresh(ChangeNote note, CancellationToken cancel)
    {
        foreach (var entry in db.ChangeTracker.Entries<Strategy.Plan>().Where(e => e.Entity.Id == note.PlanId).ToList())
        {
            await entry.ReloadAsync(cancel);
        }
    }

    private async Task<Change> Append(ChangeNote note, CancellationToken cancel)
    {
        if (db.Database.IsNpgsql())
        {
            // Taken last and let go at commit: the nodes wait for each other only for as long as the append takes.
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ChainLock})", cancel);
        }
        var head = await db.Changes.AsNoTracking().OrderByDescending(c => c.Number)
            .Select(c => new { c.Number, c.Hash }).FirstOrDefaultAsync(cancel);
        var change = Seal(note, (head?.Number ?? 0) + 1, head?.Hash ?? ChangeHash.Genesis);
        // Not through SaveChanges: it would send the pending changes a second time.
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO change
                (id, number, region_code, at_utc, "by", what, subject_kind, subject_id, fields_json, why,
                 hash, previous_hash)
            VALUES
                ({change.Id}, {change.Number}, {change.RegionCode}, {change.AtUtc}, {change.By}, {change.What},
                 {change.SubjectKind}, {change.SubjectId}, {change.FieldsJson}, {change.Why},
                 {change.Hash}, {change.PreviousHash})
            """,
            cancel);
        await NoteOnJob(change, cancel);
        return change;
    }

    private async Task NoteOnJob(Change change, CancellationToken cancel)
    {
        if (lease.JobId is not { } jobId)
        {
            return;
        }
        var held = await db.Jobs
            .Where(j => j.Id == jobId && j.State == JobState.Running && j.Attempts == lease.Attempt)
            .ExecuteUpdateAsync(set => set.SetProperty(j => j.SavedChange, change.Number), cancel);
        if (held == 0)
        {
            // Thrown before the commit: what a runner does that has lost its job is undone.
            throw new JobLostException();
        }
    }

    private Change Seal(ChangeNote note, long number, string previousHash)
    {
        // Whole milliseconds: PostgreSQL keeps less of a second than .NET, and the seal must still fit.
        var now = clock.GetUtcNow().UtcDateTime;
        var (id, at) = (Guid.CreateVersion7(), now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond)));
        var fields = note.Fields.ToJson();
        return new Change
        {
            Id = id,
            Number = number,
            RegionCode = note.RegionCode,
            AtUtc = at,
            By = note.By.Name,
            What = note.What,
            SubjectKind = note.SubjectKind,
            SubjectId = note.SubjectId,
            FieldsJson = fields,
            Why = note.Why,
            PreviousHash = previousHash,
            Hash = ChangeHash.Of(id, number, note.RegionCode, at, note.By.Name, note.What, note.SubjectKind,
                note.SubjectId, fields, note.Why, previousHash),
        };
    }

    private static bool IsCollision(Exception fault) => (fault.InnerException ?? fault) is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
    };

    /// <summary>A race that the database itself stopped; anything else is a bug and is thrown on.</summary>
    private static Problem? Clash(Exception fault) => (fault.InnerException ?? fault) switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation }
            or SqliteException { SqliteExtendedErrorCode: SqliteUnique or SqlitePrimaryKey } =>
            Problem.Error("CONFLICT-002", Text.Of("Data dengan kode atau nama yang sama sudah ada."),
                Text.Of("Muat ulang halaman dan periksa apakah orang lain baru saja menyimpannya.")),
        PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation }
            or SqliteException { SqliteExtendedErrorCode: SqliteForeignKey } =>
            Problem.Error("CONFLICT-003", Text.Of("Data ini masih dipakai, atau data yang dirujuknya sudah dihapus."),
                Text.Of("Muat ulang halaman dan periksa data yang terkait.")),
        _ => null,
    };
}
