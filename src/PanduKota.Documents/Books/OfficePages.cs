namespace PanduKota.Documents.Books;

/// <summary>
/// Measures on which page of a docx each heading, table and figure stands, by letting LibreOffice set it: the only way to
/// know, because a docx has no pages until somebody lays it out.
/// </summary>
/// <param name="program">Full path of soffice.</param>
/// <param name="atMost">Time for one measurement; a book of 150 pages needs about five seconds.</param>
public sealed class OfficePages(string program, TimeSpan atMost)
{
    /// <summary>Folder for its temporary files; null is that of the machine.</summary>
    public string? WorkRoot { get; init; }

    private const string Export = "pdf:writer_pdf_Export:{\"ExportBookmarksToPDFDestination\":{\"type\":\"boolean\",\"value\":\"true\"}}";

    /// <summary>LibreOffice of the machine, or null when it has none.</summary>
    public static OfficePages? Find() =>
        OutsideProgram.Find("soffice", "libreoffice") is { } found ? new OfficePages(found, TimeSpan.FromSeconds(60)) : null;

    /// <returns>Id -> page; null when LibreOffice did not manage within its time.</returns>
    public async Task<IReadOnlyDictionary<string, int>?> Measure(BookNumbering numbering, byte[] docx, CancellationToken cancel)
    {
        if (await LayOut(docx, cancel) is not { } pdf || PdfPages.Read(pdf) is not { } read)
        {
            return null;
        }
        var ids = Enum.GetValues<ContentsKind>().SelectMany(kind => numbering.Contents(kind, depth: 3)).Select(e => e.Id);
        return ids.Where(id => read.Places.ContainsKey(DocxXml.Name(id))).ToDictionary(id => id, id => read.Places[DocxXml.Name(id)]);
    }

    /// <returns>The document as LibreOffice sets it, as a PDF with its bookmarks; null when it did not manage within its time.</returns>
    public async Task<byte[]?> LayOut(byte[] docx, CancellationToken cancel)
    {
        using var folder = new WorkFolder(WorkRoot);
        await File.WriteAllBytesAsync(folder.File("buku.docx"), docx, cancel);
        string[] arguments =
        [
            "--headless", "--norestore", "--nolockcheck", "-env:UserInstallation=" + new Uri(folder.File("profil")).AbsoluteUri,
            "--convert-to", Export, "--outdir", folder.FullPath, folder.File("buku.docx"),
        ];
        await OutsideProgram.Run(program, arguments, atMost, cancel);
        var target = folder.File("buku.pdf");
        return File.Exists(target) ? await File.ReadAllBytesAsync(target, cancel) : null;
    }
}
