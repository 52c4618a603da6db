using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Programmes.RoundTrip;

namespace PanduKota.Features.Programmes;

/// <summary>What is to become of one row of a programme workbook.</summary>
/// <param name="Stored">The programme in the plan, or null for a new one.</param>
/// <param name="Fields">Tidy, the plan's and the file's put together; null when the row stays out.</param>
/// <param name="Changes">Empty when nothing is written.</param>
/// <param name="InFile">What the file alone says; null when it cannot be read.</param>
/// <param name="Cells">Where file and plan differ, with what becomes of each.</param>
/// <param name="IsGone">It was in the plan when the file was written, and is there no more.</param>
/// <param name="IsLeft">The file has nothing new to say of what is gone.</param>
internal sealed record RowVerdict(
    ProgrammeRow Row,
    Programme? Stored,
    ProgrammeFields? Fields,
    IReadOnlyList<ChangedField> Changes,
    ProgrammeFields? InFile,
    IReadOnlyList<DecidedCell> Cells,
    bool IsGone = false,
    bool IsLeft = false)
{
    public IEnumerable<DecidedCell> Undecided => Cells.Where(c => c.IsUndecided);

    public bool IsOut => Fields is null && !IsLeft;

    public bool IsNew => Fields is not null && Stored is null;

    public bool IsChanged => Fields is not null && Stored is not null && Changes.Count > 0;

    public bool IsUnchanged => IsLeft || (Fields is not null && Stored is not null && Changes.Count == 0);
}

/// <param name="Key">Names the cell in a person's choices.</param>
/// <param name="Side">Whose value stays: the file's or the plan's; Both while nobody has decided.</param>
/// <param name="Torn">Two rows of the file say different things of it; null else.</param>
internal sealed record DecidedCell(string Key, CellDifference Difference, CellOrigin Side, TornCell? Torn = null)
{
    public bool IsUndecided => Side == CellOrigin.Both;

    public bool IsTaken => Side == CellOrigin.File;
}

/// <summary>Decides row by row what of a workbook comes into the plan. Touches no database and changes nothing.</summary>
internal sealed class ImportDecision
{
    private readonly PlanContent content;
    private readonly ProgrammeWorkbook workbook;
    private readonly Actor actor;
    private readonly HashSet<(string? Sheet, int Row)> badActionRows;
    private readonly HashSet<string> clashes;
    private readonly PurposeRules rules;
    private readonly ImportChoices choices;
    private readonly RowMatches matches;

    public ImportDecision(PlanContent content, ProgrammeWorkbook workbook, Actor actor, ImportChoices choices)
    {
        (this.content, this.workbook, this.actor, this.choices) = (content, workbook, actor, choices);
        Problems = [.. workbook.Problems];
        rules = PurposeRules.Of(workbook.Purpose);
        badActionRows = [.. Errors().Where(p => IsOfActions(p) && p.Place.Row is not null).Select(p => (p.Place.Sheet, p.Place.Row!.Value))];
        clashes = workbook.Programmes.Where(p => p.Code.Length > 0).GroupBy(p => p.Code, StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        GoodActions = [.. workbook.Actions.Where(a => !badActionRows.Contains((a.Sheet, a.Number)))];
        Identity = workbook.Identity is { } known && known.PlanId == content.Plan.Id ? known : null;
        if (workbook.Identity is { } other && Identity is null)
        {
            Problems.Add(Problem.Warning("IMPORT-007",
                Text.Of("Berkas ini ditulis dari rencana lain (daerah {0}), jadi tidak dapat dibandingkan dengan keadaan saat ia ditulis.", other.RegionCode),
                Text.Of("Unduh buku kerja dari rencana ini bila itu yang dimaksud.")));
        }
        matches = new RowMatches(content, workbook, Identity, rules);
        Verdicts = Decide();
        Missing = !rules.IsWhole ? [] : [.. matches.Missing.Select(m => new MissingProgramme(
            m.Stored, ThreeWay.IsAsWritten(m.Stored.Id, KeyedWords.Of(ProgrammeFields.Of(m.Stored), content), m.Sealed.Seals),
            choices.Removals.Contains(m.Stored.Id)))];
        AddRemovalProblems();
        if (Verdicts.Where(v => v.Row.Copies.Count > 0).Select(v => v.Row.Code).ToList() is { Count: > 0 } doubled)
        {
            Problems.Add(Problem.Hint("IMPORT-019",
                Text.Of("{0:N0} program ada lebih dari sekali dalam berkas ini, jadi isinya digabung sel demi sel: {1}.",
                    doubled.Count, string.Join(", ", doubled.Take(8)) + (doubled.Count > 8 ? ", …" : ""))));
        }
    }

    /// <summary>Those of the reader, and those found here.</summary>
    public List<Problem> Problems { get; }

    public IReadOnlyList<ActionRow> GoodActions { get; }

    public IReadOnlyList<RowVerdict> Verdicts { get; }

    /// <summary>What the file knows of itself; null for one of another plan, or made by hand.</summary>
    public WorkbookIdentity? Identity { get; }

    public WorkbookPurpose Purpose => workbook.Purpose;

    /// <summary>Programmes whose rows were deleted from the file, where that could mean to remove them.</summary>
    public IReadOnlyList<MissingProgramme> Missing { get; }

    public int BadActions => badActionRows.Count;

    /// <summary>Rows that are no part of any programme, such as one without a code at the very top.</summary>
    public int StrayRows => Errors().Where(p => !IsOfActions(p) && p.Place.ProgrammeCode is null)
        .Where(p => p.Place.Row is not null && workbook.Programmes.All(row => !IsOn(p, row))).Select(p => (p.Place.Sheet, p.Place.Row)).Distinct().Count();

    /// <summary>Codes of the plan that the file does not mention; they stay as they are.</summary>
    public IReadOnlyList<string> NotInFile
    {
        get
        {
            if (!rules.IsWhole)
            {
                return [];
            }
            var inFile = Verdicts.Select(v => v.Stored?.Id).Concat(Missing.Select(m => (Guid?)m.Stored.Id)).OfType<Guid>().ToHashSet();
            return [.. content.Programmes.Where(p => !inFile.Contains(p.Id)).Select(p => p.Code)];
        }
    }

    private List<RowVerdict> Decide()
    {
        var badSteps = Errors().Where(IsOfActions).Select(p => p.Place.ProgrammeCode).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var resolver = new RowResolver(content, workbook, GoodActions, Identity is not null, badSteps, choices.IsPartial);
        var readErrors = Errors().Where(p => !IsOfActions(p)).ToList();
        return [.. matches.All.Select(match => DecideRow(match, resolver, readErrors))];
    }

    private RowVerdict DecideRow(RowMatch match, RowResolver resolver, List<Problem> readErrors)
    {
        var own = new List<Problem>();
        var (row, stored) = (match.OwnRow, match.Stored);
        var before = stored is null ? null : ProgrammeFields.Of(stored);
        var read = resolver.FieldsOf(row, before, own);
        var file = read.Tidy();
        var copies = CopiesOf(match, row, file, before, resolver, own);
        var (fields, cells) = copies is not null ? copies.Value.Merged
            : before is null || stored is null ? (file, []) : Merge(stored.Id, before, file, match.Base);
        file = copies?.InFile ?? file;
        if (match.IsGone && GoneUnlessWanted(match, file) is { } gone)
        {
            return gone;
        }
        if (match.IsReplaced)
        {
            Problems.Add(Problem.Warning("IMPORT-017",
                Text.Of("Baris program {0} adalah salinan baris program lain, dan baris aslinya tidak ada lagi; isinya dibandingkan dengan program {0}.", row.Code),
                Text.Of("Periksa apakah memang itu maksudnya. Bila hendak menambah program, beri salinan itu kode baru."),
                RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code")));
        }
        if (rules.IsWhole && match.CopiedFrom is { } from)
        {
            Problems.Add(Problem.Hint("IMPORT-020",
                Text.Of("Program {0} dibuat dari salinan baris program {1}, jadi menjadi program baru.", row.Code, from),
                Text.Of("Bila {0} adalah {1} yang berganti kode, misalnya di salinan berkas lain, hapus baris yang berkode {1} lalu unggah lagi.", row.Code, from),
                RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code")));
        }
        if (!rules.IsWhole && stored is null)
        {
            Problems.Add(PurposeProblems.NotInPlan(row));
            return new RowVerdict(row, null, null, [], file, []);
        }
        if (!rules.IsWhole && Identity is not null && match.IsWithoutBase)
        {
            Problems.Add(PurposeProblems.NotInFile(row));
            return new RowVerdict(row, stored, null, [], file, []);
        }
        if (!rules.IsWhole && PurposeProblems.Renamed(row, stored!, match.Sealed) is { } renamed)
        {
            Problems.Add(renamed);
        }
        own.AddRange(ProgrammeRules.Check(read, content, OtherCodes(stored))
            .Where(p => !AlreadySaid(p, readErrors, row))
            .Select(p => RowPlaces.OnCell(p, row, read)));
        if (clashes.Contains(row.Code) && !readErrors.Any(p => p.Place.Row == row.Number && p.Place.ProgrammeCode == row.Code))
        {
            own.Add(Problem.Error("IMPORT-006",
                Text.Of("Kode {0} dipakai lebih dari satu program dalam berkas ini, jadi tidak satu pun ditulis.", row.Code),
                Text.Of("Beri setiap program kode sendiri."),
                RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code")));
        }
        if (!fields.IsQuickWin && cells.Any(c => c.IsTaken && c.Difference.Field.StartsWith(CharterWords.Prefix, StringComparison.Ordinal)))
        {
            own.Add(EditCharter.NoQuickWin(row.Code, RowResolver.At(row, row.Cells.GetValueOrDefault("code"), row.Number, "code")));
        }
        own.AddRange(MayNot(row, stored, fields));
        if (own.Count == 0 && before is not null)
        {
            // Each side may be sound alone and the two together not: a first year from here, a last one from there.
            own.AddRange(ProgrammeRules.Check(fields, content, OtherCodes(stored))
                .Where(p => !AlreadySaid(p, readErrors, row)).Select(p => RowPlaces.OnCell(p, row, fields)));
        }
        own.AddRange(stored is not null ? [] : cells.Where(c => c.Torn is not null).SelectMany(c => RowCopies.Of(c.Torn!, file, isNew: true)));
        Problems.AddRange(own);
        var isOut = own.Count > 0 || readErrors.Any(p => Concerns(p, row));
        if (isOut)
        {
            return new RowVerdict(row, stored, null, [], file, []);
        }
        var verdict = new RowVerdict(row, stored, fields, ProgrammeWords.Differences(
            before is null ? new Dictionary<string, string>() : ProgrammeWords.Of(before, content),
            ProgrammeWords.Of(fields, content)), file, stored is null ? [] : cells);
        Problems.AddRange(verdict.Undecided.SelectMany(c => c.Torn is { } torn
            ? RowCopies.Of(torn, file, isNew: false)
            : [Clash(c.Difference, row, file, before)]));
        return verdict;
    }

    private (ProgrammeFields Fields, IReadOnlyList<DecidedCell> Cells) Merge(
        Guid id, ProgrammeFields before, ProgrammeFields file, IReadOnlyDictionary<string, string>? written)
    {
        List<DecidedCell> cells = [.. ProgrammeComparison.Compare(id, before, file, content, written).Select(d => Decided(id, d))];
        return (ProgrammeMerge.Merge(before, file, Taken(cells)).Tidy(), cells);
    }

    /// <summary>Null for a programme that stands in the file once.</summary>
    private ((ProgrammeFields Fields, IReadOnlyList<DecidedCell> Cells) Merged, ProgrammeFields InFile)? CopiesOf(
        RowMatch match, ProgrammeRow row, ProgrammeFields file, ProgrammeFields? before, RowResolver resolver, List<Problem> own)
    {
        var steps = resolver.StepsOf(row, match.Stored is not null).Skip(1).ToList();
        if (match.Copies.Count + steps.Count == 0)
        {
            return null;
        }
        // Totals are sums of the rows beside them, which are no longer those that they were written for.
        RowCopy Copy(ProgrammeRow of, IReadOnlyDictionary<string, string>? written, IReadOnlyList<ActionRow> own2) => new(
            of, resolver.FieldsOf(of with { Cells = of.Cells.Where(c => c.Key != "statedTotal").ToDictionary() }, before, own, own2).Tidy(), written);
        List<RowCopy> copies =
        [
            new(row, file with { StatedTotalRupiah = before?.StatedTotalRupiah }, match.Base),
            .. match.Copies.Select(c => Copy(c.OwnRow, c.Base, [])),
            .. steps.Select(s => Copy(row with { Indicators = [], Costs = [], Charter = null, Says = ProgrammeParts.None, Cells = new Dictionary<string, string>() }, match.Base, s)),
        ];
        var id = match.Stored?.Id ?? Guid.Empty;
        var together = new RowCopies(id, before ?? new ProgrammeFields(file.Code, file.Name), copies, content);
        List<DecidedCell> cells = [.. together.Differences.Select(d => d.Torn is null
            ? Decided(id, d.Cell)
            : new DecidedCell(ImportChoices.Key(id, d.Cell.Field), d.Cell, choices.SideOf(id, d.Cell.Field) == CellOrigin.Plan ? CellOrigin.Plan : CellOrigin.Both, d.Torn))];
        return ((together.Merge(Taken(cells)).Tidy(), cells), together.InFile);
    }

    private DecidedCell Decided(Guid id, CellDifference cell) =>
        new(ImportChoices.Key(id, cell.Field), cell, cell.Origin == CellOrigin.Both ? choices.SideOf(id, cell.Field) : cell.Origin);

    private static HashSet<string> Taken(IEnumerable<DecidedCell> cells) =>
        cells.Where(c => c.IsTaken).Select(c => c.Difference.Field).ToHashSet(StringComparer.Ordinal);

    /// <summary>A programme that was taken out of the plan meanwhile comes back only when a person asks for it.</summary>
    private RowVerdict? GoneUnlessWanted(RowMatch match, ProgrammeFields file)
    {
        var written = match.Sealed!;
        if (rules.IsWhole && choices.SideOf(written.Id, ImportChoices.Whole) == CellOrigin.File)
        {
            return null;
        }
        var words = rules.Own(KeyedWords.Of(file, content));
        words["Name"] = match.Row.Name;
        var isUntouched = ThreeWay.IsAsWritten(written.Id, words, written.Seals);
        var said = Text.Of("Program {0} sudah dihapus dari rencana sejak berkas ini ditulis.", match.Row.Code);
        var at = RowResolver.At(match.Row, match.Row.Cells.GetValueOrDefault("code"), match.Row.Number, "code");
        Problems.Add(isUntouched
            ? Problem.Hint("IMPORT-008", said, Text.Of("Berkas tidak mengubahnya, jadi dibiarkan terhapus."), at)
            : Problem.Warning("IMPORT-008", said, rules.IsWhole
                ? Text.Of("Berkas mengubahnya. Pilih apakah ia dimasukkan lagi sebagai program baru.")
                : Text.Of("Berkas mengubahnya, tetapi buku kerja ini tidak menambah program; perubahannya tidak ditulis."), at));
        return new RowVerdict(match.Row, null, null, [], file, [], IsGone: true, IsLeft: isUntouched);
    }

    private static Problem Clash(CellDifference cell, ProgrammeRow row, ProgrammeFields file, ProgrammeFields? stored)
    {
        var field = KeyedWords.ByPlace(cell.Field, file, stored);
        return RowPlaces.OnCell(
            Problem.Warning("IMPORT-009",
                Text.Of("{0} diubah di berkas menjadi “{1}” dan di rencana menjadi “{2}”, jadi belum ditulis.",
                    FieldNames.Of(field), FieldNames.Say(field, cell.InFile), FieldNames.Say(field, cell.Stored)),
                Text.Of("Pilih salah satu sebelum menulis, atau samakan selnya."), new Place(Field: field)),
            row, file);
    }

    private void AddRemovalProblems()
    {
        if (!rules.IsWhole)
        {
            Problems.AddRange(matches.Missing.Select(m => PurposeProblems.RowsDeleted(m.Stored)));
        }
        foreach (var missing in Missing)
        {
            var refusal = missing.IsWanted
                ? Permission.Check(actor, Act.EditProgramme, content.Region.Code, missing.Stored.LeadAgencyId, content.Plan.Status)
                : null;
            missing.IsRefused = refusal is not null;
            Problems.Add(refusal ?? Problem.Hint("IMPORT-010",
                missing.IsWanted
                    ? Text.Of("Program {0} dihapus dari rencana, karena barisnya dihapus dari berkas dan Anda memilihnya.", missing.Stored.Code)
                    : Text.Of("Baris program {0} dihapus dari berkas; programnya tetap ada dalam rencana.", missing.Stored.Code),
                missing.IsWanted ? null : Text.Of("Bila memang hendak dihapus, pilih hapus saat mengunggah, atau hapus dari halaman programnya."),
                new Place(ProgrammeCode: missing.Stored.Code)));
        }
    }

    private HashSet<string> OtherCodes(Programme? stored) => content.Programmes.Where(p => p.Id != stored?.Id)
        .Select(p => p.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A planner may bring in only what his agency leads, before and after.</summary>
    private IEnumerable<Problem> MayNot(ProgrammeRow row, Programme? stored, ProgrammeFields fields)
    {
        var refusal = Permission.Check(actor, Act.EditProgramme, content.Region.Code, fields.LeadAgencyId, content.Plan.Status)
            ?? (stored is null ? null : Permission.Check(
                actor, Act.EditProgramme, content.Region.Code, stored.LeadAgencyId, content.Plan.Status));
        return refusal is null
            ? []
            : [refusal with { At = RowResolver.At(row, row.Cells.GetValueOrDefault("leadAgency"), row.Number, "leadAgency") }];
    }

    private static bool Concerns(Problem problem, ProgrammeRow row) => row.Code.Length == 0
        ? IsOn(problem, row)
        : string.Equals(problem.Place.ProgrammeCode, row.Code, StringComparison.OrdinalIgnoreCase);

    private static bool IsOn(Problem problem, ProgrammeRow row) =>
        problem.Place.Row == row.Number && (row.Sheet is null || problem.Place.Sheet is null || problem.Place.Sheet == row.Sheet);

    /// <summary>No code and no name have been told of by the reader already, on the same row.</summary>
    private static bool AlreadySaid(Problem problem, List<Problem> readErrors, ProgrammeRow row) =>
        problem.Code is "PROG-101" or "PROG-103" && readErrors.Any(p => IsOn(p, row));

    private IEnumerable<Problem> Errors() => workbook.Problems.Where(p => p.Severity == Severity.Error);

    /// <summary>The workbook has two tables: what does not stand on the sheet of the matrix stands on that of the actions.</summary>
    private bool IsOfActions(Problem problem) =>
        workbook.ActionSheets is { } actions && problem.Place.Sheet is { } sheet && actions.Contains(sheet);
}
