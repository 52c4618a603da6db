using System.Text.RegularExpressions;
using PanduKota.Documents.Workbooks.Tables;
using PanduKota.Engines;
using PanduKota.Engines.Words;

namespace PanduKota.Documents.Workbooks.Reference;

internal sealed partial class AgencyRows(List<Problem> problems)
{
    public List<AgencyRow> Read(IReadOnlyList<SheetTable> tables)
    {
        var rows = new List<AgencyRow>();
        var byName = new Dictionary<string, AgencyRow>();
        var ids = new HashSet<string>();
        foreach (var table in tables)
        {
            foreach (var row in table.Rows)
            {
                if (table.Words(row, ReferenceShapes.Agency) is not { } name)
                {
                    problems.Add(ReferenceProblems.NoName(
                        table, row, ReferenceShapes.Agency, table.Words(row, ReferenceShapes.AgencyId) ?? ""));
                    continue;
                }
                var id = table.Words(row, ReferenceShapes.AgencyId);
                var agency = new AgencyRow(
                    row.Number,
                    id,
                    name,
                    table.Words(row, ReferenceShapes.ShortName),
                    table.Words(row, ReferenceShapes.Kind),
                    FieldsIn(table.Words(row, ReferenceShapes.Fields)));
                if (!byName.TryAdd(HeadWords.Plain(name), agency))
                {
                    problems.Add(Problem.Warning(
                        "REF-006",
                        Text.Of("“{0}” sudah ada di baris {1}; baris ini tidak dibaca.", name, byName[HeadWords.Plain(name)].Number),
                        Text.Of("Hapus baris yang berulang, atau bedakan namanya."),
                        table.At(row, ReferenceShapes.Agency)));
                    continue;
                }
                if (id is not null && !ids.Add(id))
                {
                    problems.Add(Problem.Warning(
                        "REF-007",
                        Text.Of("Nomor {0} dipakai lebih dari satu perangkat daerah.", id),
                        Text.Of("Beri nomor yang berbeda agar berkas lain dapat menunjuknya."),
                        table.At(row, ReferenceShapes.AgencyId)));
                }
                rows.Add(agency);
            }
        }
        return rows;
    }

    private static List<string> FieldsIn(string? words) =>
        words is null ? [] : [.. FieldCode().Matches(words).Select(m => m.Value.ToUpperInvariant()).Distinct()];

    [GeneratedRegex(@"\b([0-9]|X)\.[0-9X]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex FieldCode();
}
