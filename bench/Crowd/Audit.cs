using Microsoft.EntityFrameworkCore;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Bench.Crowd;

/// <summary>What the database says after the crowd has gone home.</summary>
/// <param name="Faults">Each in plain words; empty when nothing is lost, doubled or broken.</param>
/// <param name="Entries">Of the whole change log, proven by its chain.</param>
public sealed record Audit(IReadOnlyList<string> Faults, long Entries)
{
    /// <summary>
    /// Every save that was answered stands in the log once; one without an answer stands there once or not at all; the last
    /// one of each programme is what is stored; the chain is whole.
    /// </summary>
    public static async Task<Audit> Of(Town town, IReadOnlyList<Save> saves, CancellationToken cancel)
    {
        await using var db = town.Storage.OpenAsItIs();
        var faults = new List<string>();
        var proof = await new VerifyLog(db).Run(new Actor("uji", Role.Operator), cancel);
        faults.AddRange(proof.Problems.Select(p => p.Message.ToString()));

        var edits = await db.Changes.AsNoTracking().Where(c => c.What == "programme.edit").OrderBy(c => c.Number).ToListAsync(cancel);
        var programmes = await db.Programmes.AsNoTracking().Include(p => p.CostLines).ToDictionaryAsync(p => p.Code, cancel);
        foreach (var ofOne in saves.GroupBy(s => s.Code))
        {
            var programme = programmes[ofOne.Key];
            var log = edits.Where(e => e.SubjectId == programme.Id.ToString()).ToList();
            foreach (var save in ofOne)
            {
                var times = log.Count(e => Writes(e, save));
                if (times != 1 && (save.IsSaved || times > 1))
                {
                    faults.Add($"{save.Code}: \"{save.Words}\" was answered with {save.Status?.ToString() ?? "nothing"} and stands {times} times in the log");
                }
                if (save.Status is not null && !save.IsSaved && times > 0)
                {
                    faults.Add($"{save.Code}: \"{save.Words}\" was refused with {save.Status} and yet stands in the log");
                }
            }
            if (log.LastOrDefault() is { } last && !ofOne.Any(s => Writes(last, s) && Holds(programme, s)))
            {
                faults.Add($"{ofOne.Key}: what is stored is not what the last entry of the log says");
            }
            if (programme.Version != town.Versions[ofOne.Key] + log.Count)
            {
                faults.Add($"{ofOne.Key}: version {programme.Version} after {log.Count} edits of version {town.Versions[ofOne.Key]}");
            }
        }
        return new Audit(faults, proof.IsOk ? proof.Value.Entries : 0);
    }

    private static bool Writes(Change entry, Save save) => save.Door == Door.Form
        ? entry.FieldsJson.Contains($",\"{save.Words}\"]", StringComparison.Ordinal)
        : entry.FieldsJson.Contains($",\"{save.Words}\"]", StringComparison.Ordinal) || entry.FieldsJson.Contains($",{save.Words}]", StringComparison.Ordinal);

    private static bool Holds(Features.Programmes.Programme programme, Save save) => save.Door == Door.Form
        ? programme.Partners == save.Words
        : programme.CostLines.Any(c => c.Year == 2035 && c.FundSource == "APBD" && c.Rupiah.ToString(System.Globalization.CultureInfo.InvariantCulture) == save.Words);
}
