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
/// <param name="SealNumber">Number of the entry that carries the kept seal; null when none was asked for.</param>
public sealed record LogProof(long Entries, string HeadHash, long? SealNumber = null);

/// <summary>Walks the whole change log and proves that no entry was altered, taken out or slipped in.</summary>
public sealed class VerifyLog(PlanDb db)
{
    /// <param name="keptSeal">
    /// A head hash that somebody has kept elsewhere; it must still stand in the chain. An entry cut off the end, or a chain
    /// written anew from some entry on, shows only by this.
    /// </param>
    public async Task<Outcome<LogProof>> Run(Actor actor, CancellationToken cancel, string? keptSeal = null)
    {
        if (Permission.Check(actor, Act.VerifyChangeLog) is { } refusal)
        {
            return refusal;
        }
        var (number, hash) = (0L, ChangeHash.Genesis);
        var seal = string.IsNullOrWhiteSpace(keptSeal) ? null : keptSeal.Trim();
        long? sealNumber = null;
        var chain = db.Changes.AsNoTracking().OrderBy(c => c.Number).AsAsyncEnumerable();
        await foreach (var change in chain.WithCancellation(cancel))
        {
            if (FirstFault(change, number, hash) is { } fault)
            {
                return fault;
            }
            (number, hash) = (change.Number, change.Hash);
            if (string.Equals(hash, seal, StringComparison.OrdinalIgnoreCase))
            {
                sealNumber = number;
            }
        }
        return seal is not null && sealNumber is null
            ? Problem.Error("LOG-004",
                Text.Of("Rantainya menyambung, tetapi segel yang disimpan itu tidak ada di dalamnya: entri sudah dipotong atau ditulis ulang, atau segelnya salah salin."),
                Mend)
            : new LogProof(number, hash, sealNumber);
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
