using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.ChangeLog;

/// <summary>The chain from its first entry to its last is whole.</summary>
/// <param name="HeadHash">
/// Hash of the last entry. Who keeps it elsewhere can prove later that none was cut off the end.
/// </param>
public sealed record LogProof(long Entries, string HeadHash);

/// <summary>Walks the whole change log and proves that no entry was altered, taken out or slipped in.</summary>
public sealed class VerifyLog(PlanDb db)
{
    public async Task<Outcome<LogProof>> Run(Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.VerifyChangeLog) is { } refusal)
        {
            return refusal;
        }
        var (number, hash) = (0L, ChangeHash.Genesis);
        var chain = db.Changes.AsNoTracking().OrderBy(c => c.Number).AsAsyncEnumerable();
        await foreach (var change in chain.WithCancellation(cancel))
        {
            if (FirstFault(change, number, hash) is { } fault)
            {
                return fault;
            }
            (number, hash) = (change.Number, change.Hash);
        }
        return new LogProof(number, hash);
    }

    /// <summary>What is wrong with an entry, given the number and hash of the one before it.</summary>
    public static Problem? FirstFault(Change change, long previousNumber, string previousHash)
    {
        if (change.Number != previousNumber + 1)
        {
            return Problem.Error("LOG-001",
                Text.Of("Jejak perubahan nomor {0} tidak ada; setelah nomor {1} langsung nomor {2}.",
                    previousNumber + 1, previousNumber, change.Number),
                Mend);
        }
        if (change.PreviousHash != previousHash)
        {
            return Problem.Error("LOG-002",
                Text.Of("Jejak perubahan nomor {0} tidak menyambung ke nomor sebelumnya.", change.Number), Mend);
        }
        if (ChangeHash.Of(change) != change.Hash)
        {
            return Problem.Error("LOG-003",
                Text.Of("Isi jejak perubahan nomor {0} tidak sama dengan segelnya.", change.Number), Mend);
        }
        return null;
    }

    private static Text Mend =>
        Text.Of("Bandingkan dengan cadangan terakhir dan laporkan kepada penanggung jawab keamanan informasi.");
}
