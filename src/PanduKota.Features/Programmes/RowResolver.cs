using System.Globalization;
using PanduKota.Documents.Workbooks;
using PanduKota.Engines;
using PanduKota.Engines.RoundTrip;
using PanduKota.Engines.Words;
using PanduKota.Features.Programmes.Charters;
using PanduKota.Features.Programmes.RoundTrip;
using PanduKota.Features.Regions;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Turns the rows of a workbook into fields of the plan: words of dimensions, goals, agencies and fund sources become what
/// they name. A word that names nothing is never guessed; its problem offers the nearest.
/// </summary>
internal sealed class RowResolver
{
    private readonly PlanContent content;
    private readonly ProgrammeWorkbook workbook;
    private readonly NameMatcher<Dimension> dimensions;
    private readonly NameMatcher<Goal> goals;
    private readonly NameMatcher<Agency> agencies;
    private readonly NameMatcher<string> fundSources;
    private readonly bool hasIndicators;
    private readonly bool hasCosts;
    private readonly IReadOnlyList<ActionRow> actions;
    private readonly bool isOurs;
    private readonly bool isPartial;
    private readonly bool isWhole;
    private readonly IReadOnlySet<string> badSteps;

    /// <param name="goodActions">Steps of the action plan that can be taken over.</param>
    /// <param name="isOurs">The file was written from this plan: what stands in it no more was deleted from it.</param>
    /// <param name="isPartial">Fund sources and indicators that a row does not hold stay as they are.</param>
    /// <param name="badSteps">Codes of programmes with a step that cannot be read: their steps stay as they are.</param>
    public RowResolver(
        PlanContent content, ProgrammeWorkbook workbook, IReadOnlyList<ActionRow> goodActions, bool isOurs, IReadOnlySet<string> badSteps,
        bool isPartial)
    {
        (this.isOurs, this.badSteps, this.isPartial, isWhole) = (isOurs, badSteps, isPartial, PurposeRules.Of(workbook.Purpose).IsWhole);
        (this.content, this.workbook) = (content, workbook);
        dimensions = new(content.DimensionSet.Dimensions, d =>
            [d.Name, d.Code, d.IndonesianName, d.Name.Replace("Smart ", "", StringComparison.OrdinalIgnoreCase)]);
        goals = new(content.Plan.Goals, g => [WorkbookWords.GoalWords(g), g.Words, g.Code]);
        agencies = new(content.Agencies, a => [a.Name, a.ShortName, a.Number]);
        fundSources = new(FundSources.All, f => [f]);
        // A file without these columns says nothing of them; one with them that are empty says "none".
        hasIndicators = workbook.Programmes.Any(p => p.Indicators.Count > 0);
        hasCosts = workbook.Programmes.Any(p => p.Costs.Count > 0);
        actions = goodActions;
    }

    /// <param name="stored">What the plan holds under this code, or null; columns that the file lacks keep its values.</param>
    /// <param name="problems">Gets what keeps the row out.</param>
    /// <param name="steps">Its steps; null for those that the action plan has of it.</param>
    public ProgrammeFields FieldsOf(ProgrammeRow row, ProgrammeFields? stored, List<Problem> problems, IReadOnlyList<ActionRow>? steps = null)
    {
        var before = stored ?? new ProgrammeFields(row.Code, row.Name);
        var dimension = Find(row, "dimension", row.Dimension, dimensions, problems, Text.Of("Dimensi"));
        return before with
        {
            // Case alone is no other code.
            Code = string.Equals(stored?.Code, row.Code, StringComparison.OrdinalIgnoreCase) ? stored!.Code : row.Code,
            // What only shows which programme a row is does not rename it.
            Name = isWhole || stored is null ? row.Name : stored.Name,
            DimensionCode = Has(row, "dimension") ? dimension?.Code : before.DimensionCode,
            SubDimensionCode = Has(row, "subDimension") ? SubDimension(row, dimension, problems) : before.SubDimensionCode,
            GoalId = Has(row, "goal") ? Find(row, "goal", row.Goal, goals, problems, Text.Of("Sasaran"))?.Id : before.GoalId,
            Description = Has(row, "description") ? row.Description : before.Description,
            Kind = WorkbookWords.KindOf(row.Kind) ?? before.Kind,
            LeadAgencyId = Has(row, "leadAgency")
                ? Find(row, "leadAgency", row.LeadAgency, agencies, problems, Text.Of("OPD"))?.Id
                : before.LeadAgencyId,
            SupportingAgencyIds = Has(row, "supportingAgencies") ? Supporting(row, problems) : before.SupportingAgencyIds,
            Partners = Has(row, "partners") ? row.Partners : before.Partners,
            NomenclatureCode = Has(row, "nomenclatureCode") ? row.NomenclatureCode : before.NomenclatureCode,
            Location = Has(row, "location") ? row.Location : before.Location,
            Risk = Has(row, "risk") ? row.Risk : before.Risk,
            EarliestStart = Has(row, "earliestStart") ? row.EarliestStart : before.EarliestStart,
            LatestStart = Has(row, "latestStart") ? row.LatestStart : before.LatestStart,
            IsMandatory = Has(row, "isMandatory") ? row.IsMandatory : before.IsMandatory,
            IsQuickWin = Has(row, "isQuickWin") ? row.IsQuickWin : before.IsQuickWin,
            IsReserve = Has(row, "isReserve") ? row.IsReserve : before.IsReserve,
            ValuePoints = Has(row, "valuePoints") ? row.ValuePoints : before.ValuePoints,
            StatedTotalRupiah = Has(row, "statedTotal") ? StatedTotal(row, before) : before.StatedTotalRupiah,
            PredecessorCodes = Has(row, "predecessors") ? row.Predecessors : before.PredecessorCodes,
            Indicators = Says(row, ProgrammeParts.Indicators, hasIndicators) ? Indicators(row, before) : before.Indicators,
            Costs = Says(row, ProgrammeParts.Costs, hasCosts) ? Costs(row, before, problems) : before.Costs,
            Actions = steps is null ? Actions(row, before, stored is not null) : FieldsOf(row, before, steps),
            Charter = row.Charter is { } charter ? CharterRows.FieldsOf(charter, before.Charter) : before.Charter,
        };
    }

    private IReadOnlyList<ActionFields> Actions(ProgrammeRow row, ProgrammeFields before, bool isStored)
    {
        List<ActionRow> own = StepsOf(row, isStored) is [var first, ..] ? [.. first] : [];
        // A sheet without a single step is one that nobody used, or that was taken out; one with some says which there are.
        return badSteps.Contains(row.Code) || (own.Count == 0 && (!isOurs || actions.Count == 0))
            ? before.Actions
            : FieldsOf(row, before, own);
    }

    private List<ActionFields> FieldsOf(ProgrammeRow row, ProgrammeFields before, IReadOnlyList<ActionRow> steps) =>
    [
        .. steps.Zip(IdsOf(row, [.. steps.Select(o => (row.Id is null ? null : o.Id, o.Step))], [.. before.Actions.Select(b => (b.Id, b.Step))]))
            .Select(a => new ActionFields(a.First.Step, a.First.Output, a.First.Owner, a.First.Start, a.First.End, a.Second)),
    ];

    /// <summary>
    /// The steps of a programme. Where the action plans of two copies were put together, a step stands there twice: first
    /// come those that stand there once or for the first time, then the second ones, and so on. A step with the mark of
    /// another and other words is a new one, made by copying a row.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ActionRow>> StepsOf(ProgrammeRow row, bool isStored)
    {
        var own = actions.Where(a => isOurs && isStored && a.ProgrammeId is { } id && row.Id is not null
            ? id == row.Id
            : string.Equals(a.ProgrammeCode, row.Code, StringComparison.OrdinalIgnoreCase));
        var seen = new Dictionary<(Guid? Id, string Step, ActionRow? Whole), int>();
        var copies = new List<List<ActionRow>>();
        foreach (var step in own)
        {
            // A step without mark says of itself only what it is as a whole: many a plan has two steps of one name.
            var key = (step.Id, step.Step.ToUpperInvariant(),
                step.Id is null && isOurs ? step with { Number = 0, Sheet = null, Cell = null } : step.Id is null ? step : null);
            var at = seen[key] = seen.GetValueOrDefault(key) + 1;
            if (at > copies.Count)
            {
                copies.Add([]);
            }
            copies[at - 1].Add(step);
        }
        return copies;
    }

    /// <summary>
    /// The stored part of each read one. One that is new in a file of ours may have been added meanwhile, by this very file or
    /// by somebody else: under its name it is that one, so that it does not come in twice.
    /// </summary>
    private List<Guid?> IdsOf(ProgrammeRow row, List<(Guid? Id, string Name)> read, List<(Guid? Id, string Name)> stored)
    {
        var ofRow = SealedOf(row);
        var isNew = isOurs && ofRow is null && row.Id is null;
        List<Guid?> ids = isNew ? [.. read.Select(_ => (Guid?)null)] : Marked(read, stored, row.Id, ofRow);
        if (!isOurs || (!isNew && read.TrueForAll(r => r.Id is null)))
        {
            return ids;
        }
        var written = ofRow?.Seals.Keys.Select(KeyedWords.PartOf).OfType<string>().ToHashSet() ?? [];
        bool WasWritten(Guid id) => written.Any(part => part.Contains(id.ToString("N"), StringComparison.Ordinal));
        for (var i = 0; i < ids.Count; i++)
        {
            ids[i] ??= stored.FirstOrDefault(s => s.Id is { } id && !ids.Contains(id) && !WasWritten(id) && IsSame(s.Name, read[i].Name)).Id;
        }
        return ids;
    }

    private SealedProgramme? SealedOf(ProgrammeRow row) => row.Id is { } id
        ? workbook.Identity?.Sealed(id).FirstOrDefault()
        : workbook.Identity?.Programmes.FirstOrDefault(p => string.Equals(p.Code, row.Code, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// By their marks; without any by their names, and where those are new by their places. Of several rows with one mark the
    /// one that kept its name is the part, the others are new. A mark whose row has the name of another part does not count:
    /// the visible cells of one row were pasted over another.
    /// </summary>
    private static List<Guid?> Marked(List<(Guid? Id, string Name)> read, List<(Guid? Id, string Name)> stored, Guid? programme, SealedProgramme? written)
    {
        bool IsNamed(Guid id, string name) => stored.Exists(s => s.Id == id && IsSame(s.Name, name))
            || (programme is { } p && written is not null && new[] { $"Indicators[{id:N}].Name", $"Actions[{id:N}].Step" }
                .Any(field => written.Seals.GetValueOrDefault(field) is { } seal && seal == CellSeal.Of(p, field, name)));
        List<Guid?> ids = [.. read.Select(_ => (Guid?)null)];
        if (read.TrueForAll(r => r.Id is null))
        {
            for (var i = 0; i < read.Count; i++)
            {
                ids[i] = stored.FirstOrDefault(s => s.Id is not null && !ids.Contains(s.Id) && IsSame(s.Name, read[i].Name)).Id;
            }
            for (var i = 0; i < read.Count; i++)
            {
                ids[i] ??= stored.ElementAtOrDefault(i).Id is { } id && !ids.Contains(id) ? id : null;
            }
            return ids;
        }
        for (var i = 0; i < read.Count; i++)
        {
            if (read[i].Id is { } id && IsNamed(id, read[i].Name) && !ids.Contains(id))
            {
                ids[i] = id;
            }
        }
        for (var i = 0; i < read.Count; i++)
        {
            if (ids[i] is null && read[i].Id is { } id && !ids.Contains(id))
            {
                var other = read.Select(r => r.Id).OfType<Guid>().FirstOrDefault(o => o != id && !ids.Contains(o) && IsNamed(o, read[i].Name));
                ids[i] = other != Guid.Empty ? other : id;
            }
        }
        return ids;
    }

    private static bool IsSame(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A total that is the sum of its years says nothing of its own: mostly it is the formula of the template. Only one
    /// that differs is kept, so that it can be told of (PLAN-025). The formula of a file that we have written says nothing at
    /// all while its money is the same: we put it there.
    /// </summary>
    private long? StatedTotal(ProgrammeRow row, ProgrammeFields before)
    {
        var sum = row.Costs.Sum(c => c.Rupiah.Values.Sum());
        return row.StatedTotalRupiah is { } total && total != sum ? total
            : isOurs && sum == before.Costs.Sum(c => c.Rupiah.Values.Sum()) ? before.StatedTotalRupiah
            : before.StatedTotalRupiah == row.StatedTotalRupiah ? row.StatedTotalRupiah
            : null;
    }

    private static bool Has(ProgrammeRow row, string field) => row.Cells.ContainsKey(field);

    private static bool Says(ProgrammeRow row, ProgrammeParts part, bool ofFile) => row.Says?.HasFlag(part) ?? ofFile;

    /// <summary>A year whose column of money is not in the file keeps what is stored.</summary>
    private bool IsYearOfFile(int year) =>
        workbook.CostYears?.Contains(year) ?? (year >= workbook.FirstYear && year < workbook.FirstYear + workbook.Years);

    private static T? Find<T>(
        ProgrammeRow row, string field, string? words, NameMatcher<T> matcher, List<Problem> problems, Text what)
        where T : class
    {
        if (words is null)
        {
            return null;
        }
        var found = matcher.Find(words);
        if (found is null)
        {
            problems.Add(Unknown(row, field, words, matcher.Nearest(words), what));
        }
        return found;
    }

    private string? SubDimension(ProgrammeRow row, Dimension? dimension, List<Problem> problems)
    {
        if (row.SubDimension is not { } words)
        {
            return null;
        }
        static IEnumerable<string?> Names(SubDimension s) => [s.Name, s.EnglishName, s.Code];
        var own = dimension is null ? null : new NameMatcher<SubDimension>(dimension.SubDimensions, Names).Find(words);
        // One of another dimension is taken as it stands: PLAN-002 speaks of it.
        var all = new NameMatcher<SubDimension>(content.DimensionSet.Dimensions.SelectMany(d => d.SubDimensions), Names);
        var found = own ?? all.Find(words);
        if (found is null)
        {
            problems.Add(Unknown(row, "subDimension", words, all.Nearest(words), Text.Of("Subdimensi")));
        }
        return found?.Code;
    }

    private List<Guid> Supporting(ProgrammeRow row, List<Problem> problems) =>
    [
        .. row.SupportingAgencies
            .Select(words => Find(row, "supportingAgencies", words, agencies, problems, Text.Of("OPD pendukung")))
            .OfType<Agency>().Select(a => a.Id),
    ];

    /// <summary>Indicators in the order of the sheet; years and columns that the file does not have keep what is stored.</summary>
    private List<IndicatorFields> Indicators(ProgrammeRow row, ProgrammeFields before)
    {
        var ids = IdsOf(row, [.. row.Indicators.Select(r => (r.Id, r.Name))], [.. before.Indicators.Select(b => (b.Id, b.Name))]);
        List<IndicatorFields> read =
        [
            .. row.Indicators.Select((read, i) =>
            {
                var id = isPartial
                    ? before.Indicators.FirstOrDefault(b => string.Equals(b.Name, read.Name, StringComparison.OrdinalIgnoreCase))?.Id
                    : ids[i];
                return Indicator(read, id, id is null ? null : before.Indicators.FirstOrDefault(b => b.Id == id));
            }),
        ];
        return isPartial ? [.. before.Indicators.Where(b => read.All(r => r.Id != b.Id)), .. read] : read;
    }

    private static IndicatorFields Indicator(IndicatorRow read, Guid? id, IndicatorFields? stored)
    {
        var targets = read.Targets.ToDictionary(t => t.Key, t => TypedFigure.Show(t.Value.Text, t.Value.Value));
        foreach (var (year, words) in stored?.Targets.Where(t => !read.Cells.ContainsKey(string.Create(CultureInfo.InvariantCulture, $"target:{t.Key}"))) ?? [])
        {
            targets[year] = words;
        }
        var baseline = read.BaselineText is { } text ? TypedFigure.Show(text, read.Baseline) : null;
        return new IndicatorFields(
            read.Name,
            read.Cells.ContainsKey("unit") ? read.Unit : stored?.Unit,
            read.Cells.ContainsKey("direction") ? read.Direction : stored?.Direction ?? read.Direction,
            read.Cells.ContainsKey("baseline") ? baseline : stored?.Baseline,
            targets,
            id);
    }

    private List<CostFields> Costs(ProgrammeRow row, ProgrammeFields before, List<Problem> problems)
    {
        var costs = new Dictionary<string, Dictionary<int, long>>(StringComparer.Ordinal);
        foreach (var read in row.Costs)
        {
            var source = fundSources.Find(read.FundSource);
            if (source is null && read.FundSource.Length > 0)
            {
                problems.Add(Problem.Error("IMPORT-005",
                    Text.Of("Sumber dana “{0}” tidak dikenal.", read.FundSource),
                    Text.Of("Pilih salah satu dari: {0}.", string.Join(", ", FundSources.All)),
                    At(row, read.Cells.GetValueOrDefault("fundSource"), read.Number, "fundSource")));
            }
            if (source is not null)
            {
                costs[source] = read.Rupiah.ToDictionary();
            }
        }
        foreach (var stored in before.Costs)
        {
            var isLeft = isPartial && !costs.ContainsKey(stored.FundSource);
            foreach (var (year, rupiah) in stored.Rupiah.Where(r => isLeft || !IsYearOfFile(r.Key)))
            {
                costs.TryAdd(stored.FundSource, []);
                costs[stored.FundSource][year] = rupiah;
            }
        }
        return [.. costs.OrderBy(c => FundSources.OrderOf(c.Key)).Select(c => new CostFields(c.Key, c.Value))];
    }

    private static Problem Unknown(ProgrammeRow row, string field, string words, IReadOnlyList<string> nearest, Text what) =>
        Problem.Error(
            "IMPORT-004",
            Text.Of("{0} “{1}” tidak ada dalam daftar rencana ini.", what, words),
            nearest.Count == 0
                ? Text.Of("Pilih dari daftar pada sel itu, atau tambahkan lebih dulu ke daftar daerah.")
                : Text.Of("Mungkin yang dimaksud: {0}.", string.Join("; ", nearest)),
            At(row, row.Cells.GetValueOrDefault(field), row.Number, field));

    /// <summary>The place of a cell from its address "Program!D14"; the row alone when the address is not known.</summary>
    public static Place At(ProgrammeRow row, string? address, int number, string field)
    {
        var cut = address?.LastIndexOf('!') ?? -1;
        return new Place(
            cut > 0 ? address![..cut] : null, address?[(cut + 1)..], number, row.Code.Length == 0 ? null : row.Code, Field: field);
    }
}
