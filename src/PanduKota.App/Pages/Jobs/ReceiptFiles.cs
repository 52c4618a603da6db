using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PanduKota.App.Hosting;
using PanduKota.Features.Jobs;
using PanduKota.Features.Storage;

namespace PanduKota.App.Pages.Jobs;

/// <summary>The files of a receipt: as they came in, or with their notes; always a download, never opened in the page.</summary>
public sealed class ReceiptFiles(PlanDb db, FileStore store)
{
    /// <returns>Null when the receipt has no such file, or the store does not hold it.</returns>
    public async Task<FileResult?> Of(StoredReceipt receipt, bool withNotes, Say t, CancellationToken cancel)
    {
        if ((withNotes ? receipt.AnnotatedHash : receipt.FileHash) is not { } hash
            || await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Hash == hash, cancel) is not { } file
            || store.Open(hash) is not { } bytes)
        {
            return null;
        }
        var name = receipt.FileName ?? file.Name;
        return new FileStreamResult(bytes, file.ContentType)
        {
            FileDownloadName = withNotes ? $"{Path.GetFileNameWithoutExtension(name)}-{t["catatan"]}{Path.GetExtension(name)}" : name,
        };
    }
}
