using PanduKota.Documents.Workbooks;

namespace PanduKota.Features.Programmes.RoundTrip;

/// <summary>Which programme of the plan each row of a workbook is.</summary>
/// <param name="Stored">Null for a new programme.</param>
/// <param name="Sealed">What the row was when the file was written; null when the file does not know.</param>
internal sealed record RowMatch(ProgrammeRow Row, Programme? Stored, SealedProgramme? Sealed)
{
    /// <summary>Somebody has taken it out of the plan since the file was written.</summary>
    public bool IsGone => Stored is null && Sealed is not null;

    /// <summary>The rows of the programme are gone from the file, and a copied block of another has taken its code.</summary>
    public bool IsReplaced => Row.Id is { } id && Stored is not null && Sealed is not null && id != Stored.Id;

    /// <summary>The row without the marks of another programme, which a copied block still carries.</summary>
    public ProgrammeRow OwnRow => Row.Id is not { } id || id == Stored?.Id || id == Sealed?.Id
        ? Row
        : Row with { Id = null, Indicators = [.. Row.Indicators.Select(i => i with { Id = null })] };
}

/// <summary>
/// Rows are known by the id in their hidden column, else by their code. Of rows with one id, a copied block, the one that
/// kept its code is the programme; the others are new.
/// </summary>
internal sealed class RowMatches
{
    /// <param name="identity">Null where the file has none, or is of another plan.</param>
    public RowMatches(PlanContent content, ProgrammeWorkbook workbook, WorkbookIdentity? identity)
    {
        var byId = content.Programmes.ToDictionary(p => p.Id);
        var byCode = content.Programmes.ToDictionary(p => p.Code, StringComparer.OrdinalIgnoreCase);
        var seals = identity?.Programmes.GroupBy(p => p.Id).ToDictionary(g => g.Key, g => g.First()) ?? [];
        var claimed = new Dictionary<ProgrammeRow, Guid>(ReferenceEqualityComparer.Instance);
        foreach (var copies in workbook.Programmes.Where(r => r.Id is { } id && seals.ContainsKey(id)).GroupBy(r => r.Id!.Value))
        {
            var code = byId.TryGetValue(copies.Key, out var stored) ? stored.Code : seals[copies.Key].Code;
            bool IsCalled(ProgrammeRow row, string name) => string.Equals(row.Code, name, StringComparison.OrdinalIgnoreCase);
            var original = copies.FirstOrDefault(r => IsCalled(r, seals[copies.Key].Code)) ?? copies.FirstOrDefault(r => IsCalled(r, code)) ?? copies.First();
            claimed[original] = copies.Key;
        }
        var taken = claimed.Values.ToHashSet();
        All =
        [
            .. workbook.Programmes.Select(row =>
                claimed.TryGetValue(row, out var id) ? new RowMatch(row, byId.GetValueOrDefault(id), seals[id])
                : byCode.TryGetValue(row.Code, out var called) && !taken.Contains(called.Id)
                    ? new RowMatch(row, called, seals.GetValueOrDefault(called.Id))
                    : new RowMatch(row, null, null)),
        ];
        var present = All.Select(m => m.Stored?.Id).OfType<Guid>().ToHashSet();
        Missing = [.. seals.Values.Where(s => byId.ContainsKey(s.Id) && !present.Contains(s.Id)).Select(s => (byId[s.Id], s))];
    }

    public IReadOnlyList<RowMatch> All { get; }

    /// <summary>Programmes that were in the file when it was written, are in the plan, and are in the file no more.</summary>
    public IReadOnlyList<(Programme Stored, SealedProgramme Sealed)> Missing { get; }
}
