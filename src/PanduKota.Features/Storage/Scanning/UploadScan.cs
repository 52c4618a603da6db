using Microsoft.Extensions.Logging;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Features.Storage.Scanning;

/// <summary>
/// Has every file that a person hands in looked into for viruses, before anything reads or keeps it. What cannot be scanned is
/// refused as well: a scanner that is away must not open the door.
/// </summary>
public sealed class UploadScan(ScanAddress address, ILogger<UploadScan> log)
{
    public const string InfectedCode = "FILE-060", AwayCode = "FILE-061", NotScannedCode = "FILE-062";

    /// <summary>A file of the largest size takes seconds; a scanner that loads its signatures, up to a minute.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60), PatienceForSigns = TimeSpan.FromSeconds(3);

    public bool IsOn => address.Place is not null;

    /// <summary>Null when it may be read and kept, or nothing is scanned here.</summary>
    public async Task<Problem?> Refusal(ReadOnlyMemory<byte> file, CancellationToken cancel)
    {
        if (address.Place is not { } place)
        {
            return null;
        }
        var answer = await new Clamd(place, Patience).Scan(file, cancel);
        if (answer.Verdict is ScanVerdict.Away or ScanVerdict.NotScanned)
        {
            log.LogError("clamd at {Place} did not scan a file of {Bytes} bytes: {Why}", address, file.Length, answer.Words);
        }
        return answer.Verdict switch
        {
            ScanVerdict.Clean => null,
            ScanVerdict.Infected => Problem.Error(InfectedCode, Text.Of("Berkas ditolak: pemindai virus menemukan {0}.", answer.Words),
                Text.Of("Bersihkan komputer asalnya, lalu buat berkasnya lagi dari sumber yang tepercaya.")),
            ScanVerdict.Away => Problem.Error(AwayCode, Text.Of("Berkas belum dapat diterima: pemindai virus tidak menjawab."),
                Text.Of("Coba lagi beberapa menit lagi; bila tetap, beri tahu administrator.")),
            _ => Problem.Error(NotScannedCode, Text.Of("Berkas belum dapat diterima: pemindai virus tidak dapat memeriksanya."),
                Text.Of("Kecilkan atau pecah berkasnya; bila tetap, beri tahu administrator.")),
        };
    }

    /// <summary>Null when the scanner answers or none is set, else what went wrong, for whoever runs the server.</summary>
    public async Task<string?> WhatIsWrong(CancellationToken cancel) =>
        address.Place is { } place ? await new Clamd(place, PatienceForSigns).WhatIsWrong(cancel) : null;
}
