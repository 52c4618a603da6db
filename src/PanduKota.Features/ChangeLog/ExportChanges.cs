using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PanduKota.Documents.Workbooks.Exports;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes;
using PanduKota.Features.Storage;

namespace PanduKota.Features.ChangeLog;

/// <summary>Writes all entries that a filter lets through as a table, one row for each field, with number and hash of the entry.</summary>
public sealed class ExportChanges(PlanDb db)
{
    public sealed record Request(string RegionCode, ChangeFilter Filter, ExportKind Kind = ExportKind.Xlsx);

    public async Task<Outcome<WorkbookFile>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadChangeLog, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        var entries = await ChangeQueries.Filtered(
            db.Changes.AsNoTracking().Where(c => c.RegionCode == request.RegionCode), request.Filter).OrderBy(c => c.Number).ToListAsync(cancel);
        var table = new TableData(
            Text.Of("Jejak perubahan").ToString(),
            [
                new(Text.Of("Nomor").ToString(), DataKind.Number, 8), new(Text.Of("Waktu (UTC)").ToString(), Width: 20),
                new(Text.Of("Siapa").ToString(), Width: 24), new(Text.Of("Tindakan").ToString(), Width: 20),
                new(Text.Of("Tentang").ToString(), Width: 16), new(Text.Of("Pengenal").ToString(), Width: 38),
                new(Text.Of("Isian").ToString(), Width: 36), new(Text.Of("Sebelum").ToString(), Width: 30),
                new(Text.Of("Sesudah").ToString(), Width: 30), new(Text.Of("Alasan").ToString(), Width: 30),
                new(Text.Of("Segel").ToString(), Width: 66),
            ],
            [.. entries.SelectMany(Rows)],
            [request.RegionCode, Text.Of("{0:N0} entri", entries.Count).ToString()]);
        return TableFiles.Of(table, $"jejak-perubahan-{request.RegionCode}", request.Kind);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(Change entry)
    {
        using var json = JsonDocument.Parse(entry.FieldsJson);
        List<(string? Name, string? Before, string? After)> fields =
            [.. json.RootElement.EnumerateObject().Select(f => ((string?)f.Name, ChangeQueries.Words(f.Value[0]), ChangeQueries.Words(f.Value[1])))];
        // An entry without fields still is a row.
        return (fields.Count > 0 ? fields : [(null, null, null)]).Select(f => (IReadOnlyList<object?>)
        [
            entry.Number, entry.AtUtc.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture), entry.By, entry.What,
            entry.SubjectKind, entry.SubjectId, f.Name, f.Before, f.After, entry.Why, entry.Hash,
        ]);
    }
}
