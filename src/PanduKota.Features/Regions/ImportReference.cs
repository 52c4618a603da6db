using PanduKota.Documents.Workbooks.Reference;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Regions;

/// <summary>A list of the ministry, as somebody brings it.</summary>
/// <param name="File">CSV or xlsx, at its beginning.</param>
/// <param name="Regulation">Name of the regulation; the same name again corrects or completes its edition.</param>
/// <param name="ValidTo">Last day, or null while it is in force.</param>
public sealed record ReferenceFile(
    Stream File, string FileName, string Regulation, DateOnly ValidFrom, DateOnly? ValidTo = null, string? Why = null);

/// <summary>Takes in a list of provinces, regencies and cities. The same content again writes nothing.</summary>
public sealed class ImportRegions(ReferenceSaving saving, KeptFiles files)
{
    public async Task<Outcome<ImportedReference>> Run(ReferenceFile request, Actor actor, CancellationToken cancel)
    {
        if (ReferenceRefusals.Check(request, actor) is { } refusal)
        {
            return refusal;
        }
        var bytes = await ReferenceRefusals.Bytes(request.File, cancel);
        var table = ReferenceReader.ReadRegions(new MemoryStream(bytes), request.FileName);
        if (!table.IsOk)
        {
            return Outcome.Refuse<ImportedReference>(table.Problems);
        }
        var source = await ReferenceRefusals.Keep(files, request, bytes, cancel);
        return await saving.SaveRegions(source, table.Value, actor, isQuiet: false, cancel);
    }
}

/// <summary>Takes in a nomenclature, whole or in part. The same content again writes nothing.</summary>
public sealed class ImportNomenclature(ReferenceSaving saving, KeptFiles files)
{
    public async Task<Outcome<ImportedReference>> Run(ReferenceFile request, Actor actor, CancellationToken cancel)
    {
        if (ReferenceRefusals.Check(request, actor) is { } refusal)
        {
            return refusal;
        }
        var bytes = await ReferenceRefusals.Bytes(request.File, cancel);
        var table = ReferenceReader.ReadNomenclature(new MemoryStream(bytes), request.FileName);
        if (!table.IsOk)
        {
            return Outcome.Refuse<ImportedReference>(table.Problems);
        }
        var source = await ReferenceRefusals.Keep(files, request, bytes, cancel);
        return await saving.SaveNomenclature(source, table.Value, actor, isQuiet: false, cancel);
    }
}

internal static class ReferenceRefusals
{
    /// <summary>May he, and is it said what list this is?</summary>
    public static Problem? Check(ReferenceFile request, Actor actor)
    {
        if (Permission.Check(actor, Act.ImportReference) is { } refusal)
        {
            return refusal;
        }
        if (string.IsNullOrWhiteSpace(request.Regulation))
        {
            return Problem.Error("REF-021", Text.Of("Nama peraturan belum diisi."),
                Text.Of("Tulis nomor dan tahunnya, misalnya Kepmendagri 300.2.2-2430/2025."),
                new Place(Field: "Regulation"));
        }
        return request.ValidTo < request.ValidFrom
            ? Problem.Error("REF-022", Text.Of("Masa berlaku berakhir sebelum dimulai."),
                Text.Of("Periksa kedua tanggalnya, atau kosongkan tanggal akhirnya."), new Place(Field: "ValidTo"))
            : null;
    }

    public static async Task<byte[]> Bytes(Stream file, CancellationToken cancel)
    {
        using var all = new MemoryStream();
        await file.CopyToAsync(all, cancel);
        return all.ToArray();
    }

    public static async Task<ReferenceSource> Keep(
        KeptFiles files, ReferenceFile request, byte[] bytes, CancellationToken cancel)
    {
        var hash = await files.Keep(bytes, request.FileName, KeptFiles.ContentTypeOf(request.FileName), null, cancel);
        return new ReferenceSource(
            request.Regulation.Trim(), request.ValidFrom, request.ValidTo, request.FileName, hash, request.Why);
    }
}
