using Microsoft.EntityFrameworkCore;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Programmes;

/// <summary>
/// Changes single cells of one programme, as the ten-year matrix does. A cell that a colleague has changed since it was on
/// screen is never overwritten unseen; one who changed other cells of the same programme is not in the way.
/// </summary>
public sealed class EditCells(PlanDb db, EditProgramme edit)
{
    /// <summary>Most cells of one request: two rows of a plan of twenty years.</summary>
    private const int MostCells = 40;

    /// <summary>So often another save may slip in between reading and writing before we say so.</summary>
    private const int MostAttempts = 3;

    /// <param name="Field">"Costs[APBD].Rupiah[2028]", "Indicators[0].Targets[2028]", "Name", ...</param>
    /// <param name="Typed">As the person typed it: "1,5 miliar"; "" empties the cell.</param>
    /// <param name="Seen">What the cell held on screen when the edit began, in plain words: "418000000".</param>
    public sealed record Cell(string Field, string Typed, string Seen = "");

    /// <param name="StartedFromVersion">The version of the programme that was on screen.</param>
    public sealed record Request(
        string RegionCode, Guid PlanId, Guid ProgrammeId, int StartedFromVersion, IReadOnlyList<Cell> Cells, string? Why = null);

    /// <summary>All cells are saved, or none.</summary>
    public async Task<Outcome<SavedProgramme>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ReadRegion, request.RegionCode) is { } refusal)
        {
            return refusal;
        }
        // A body of the API may leave out whatever the types say is there.
        if (request.Cells?.Count is null or 0 or > MostCells)
        {
            return Problem.Error("CELL-003", Text.Of("Sekali simpan paling sedikit satu dan paling banyak {0} sel.", MostCells));
        }
        if (request.Cells.Any(c => c is not { Field: not null, Typed: not null, Seen: not null }))
        {
            return Problem.Error("CELL-004", Text.Of("Ada sel yang tidak menyebut letak atau isinya."), Text.Of("Sertakan field dan typed pada tiap sel; seen boleh ditinggalkan."));
        }
        for (var attempt = 1; ; attempt++)
        {
            if (await Find(request, cancel) is not { } stored)
            {
                return ProgrammeRefusals.NoProgramme;
            }
            // A row comes with all its cells; those that were left alone are not an edit, whatever is stored now.
            var now = ProgrammeFields.Of(stored);
            List<Cell> cells = [.. request.Cells.Where(c => Reading(now, c) != c.Seen.Trim())];
            var wanted = Apply(now, cells.Select(c => (c.Field, c.Typed)));
            if (!wanted.IsOk)
            {
                return Outcome.Refuse<SavedProgramme>(wanted.Problems);
            }
            if (await Clashes(request, stored, cancel) is [var clash, ..])
            {
                return Problem.Error(PlanWriter.ConflictCode, Text.Of("{0} sudah diubah orang lain sejak Anda membukanya.", FieldNames.Of(clash.Field)),
                    Text.Of("Pilih nilai Anda atau nilai mereka."), new Place(ProgrammeCode: stored.Code, ProgrammeId: stored.Id, Field: clash.Field));
            }
            var saved = await edit.Run(
                new EditProgramme.Request(request.RegionCode, request.PlanId, stored.Id, stored.Version, wanted.Value, request.Why), actor, cancel);
            if (saved.IsOk || attempt == MostAttempts || saved.Problems.All(p => p.Code != PlanWriter.ConflictCode))
            {
                return saved.IsOk ? saved : Outcome.Refuse<SavedProgramme>([.. saved.Problems.Select(p => AtCell(p, wanted.Value))]);
            }
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>
    /// The cells that clash, each as it was on screen, as this edit has it and as it is stored now; null when the programme
    /// is gone. For showing after CONFLICT-001.
    /// </summary>
    public async Task<EditConflict?> Compare(Request request, CancellationToken cancel)
    {
        var content = await PlanContent.LoadFrame(db, request.RegionCode, request.PlanId, cancel);
        if (content is null || await Find(request, cancel) is not { } stored)
        {
            return null;
        }
        var now = ProgrammeFields.Of(stored);
        var theirs = ProgrammeWords.Of(now, content);
        var mine = WordsWith(now, request.Cells.Select(c => (c.Field, c.Typed)), content);
        var seen = WordsWith(now, request.Cells.Select(c => (c.Field, c.Seen)), content);
        var last = await ProgrammeLog.Of(db, request.PlanId, stored.Id, 1, cancel) is [var newest, ..] ? newest.Entry : null;
        return new EditConflict(stored.Version, last?.By, last?.AtUtc,
        [
            .. (await Clashes(request, stored, cancel)).Select(c => new ConflictField(
                c.Field, FieldNames.Of(c.Field), seen.GetValueOrDefault(c.Field, ""), mine.GetValueOrDefault(c.Field, ""),
                theirs.GetValueOrDefault(c.Field, ""))),
        ]);
    }

    private async Task<IReadOnlyList<Cell>> Clashes(Request request, Programme stored, CancellationToken cancel)
    {
        if (stored.Version == request.StartedFromVersion)
        {
            return [];
        }
        // Indicators are known by their place: where another one stands now, an equal target proves nothing.
        var since = (await ProgrammeLog.Since(db, request.PlanId, stored.Id, request.StartedFromVersion, cancel))
            .SelectMany(h => h.Fields).Select(f => f.Field).ToHashSet(StringComparer.Ordinal);
        var now = ProgrammeFields.Of(stored);
        return
        [
            .. request.Cells.Where(c => ProgrammeCells.Words(now, c.Field) is var theirs
                && Reading(now, c) is var mine && mine != theirs && mine != c.Seen.Trim()
                && (theirs != c.Seen.Trim() || ProgrammeCells.IndicatorName(c.Field) is { } name && since.Contains(name))),
        ];
    }

    /// <summary>The typed words as they would be stored, so that 1,5 miliar is no clash with 1500000000.</summary>
    private static string? Reading(ProgrammeFields fields, Cell cell) =>
        ProgrammeCells.With(fields, cell.Field, cell.Typed) is { IsOk: true } read ? ProgrammeCells.Words(read.Value, cell.Field) : cell.Typed;

    private static Outcome<ProgrammeFields> Apply(ProgrammeFields fields, IEnumerable<(string Field, string Words)> cells)
    {
        var problems = new List<Problem>();
        foreach (var (field, words) in cells)
        {
            var changed = ProgrammeCells.With(fields, field, words);
            fields = changed.IsOk ? changed.Value : fields;
            problems.AddRange(changed.Problems);
        }
        return problems.Count > 0 ? problems : fields;
    }

    /// <summary>Cells that cannot be read stay as they are stored: what is shown of a conflict must not fail for them.</summary>
    private static IReadOnlyDictionary<string, string> WordsWith(
        ProgrammeFields fields, IEnumerable<(string Field, string Words)> cells, PlanContent content)
    {
        foreach (var (field, words) in cells)
        {
            fields = ProgrammeCells.With(fields, field, words) is { IsOk: true } changed ? changed.Value : fields;
        }
        return ProgrammeWords.Of(fields.Tidy(), content);
    }

    /// <summary>A refusal of money names the fund source by its place in the request; a cell is named by the source itself.</summary>
    private static Problem AtCell(Problem problem, ProgrammeFields fields)
    {
        foreach (var (i, cost) in fields.Costs.Index())
        {
            if (problem.Place.Field?.StartsWith($"Costs[{i}]", StringComparison.Ordinal) == true)
            {
                return problem with { At = problem.Place with { Field = $"Costs[{cost.FundSource}]{problem.Place.Field[$"Costs[{i}]".Length..]}" } };
            }
        }
        return problem;
    }

    private Task<Programme?> Find(Request request, CancellationToken cancel) => db.Programmes.AsNoTracking().WithEverything()
        .SingleOrDefaultAsync(p => p.RegionCode == request.RegionCode && p.PlanId == request.PlanId && p.Id == request.ProgrammeId, cancel);
}
