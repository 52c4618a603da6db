using System.Globalization;
using System.Text.Json;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.Strategy;

namespace PanduKota.Features.Programmes;

/// <summary>Field -> value in the words of the change log: first those of the plan itself, then those of each programme by its id.</summary>
internal sealed class PlanInWords(Dictionary<string, string> plan, Dictionary<Guid, Dictionary<string, string>> programmes)
{
    public Dictionary<string, string> Plan { get; } = plan;

    public Dictionary<Guid, Dictionary<string, string>> Programmes { get; } = programmes;

    public static PlanInWords Of(PlanContent content)
    {
        var own = new Dictionary<string, string> { ["Name"] = content.Plan.Name, ["Status"] = content.Plan.Status.ToString() };
        if (content.Plan.Vision.Length > 0)
        {
            own["Vision"] = content.Plan.Vision;
        }
        foreach (var mission in content.Plan.Missions)
        {
            own[$"Missions[{mission.Number}]"] = mission.Words;
        }
        foreach (var ceiling in content.Plan.Ceilings)
        {
            own[PlanEdit.CeilingField(ceiling.Year, ceiling.FundSource)] = ceiling.Rupiah.ToString(CultureInfo.InvariantCulture);
        }
        return new PlanInWords(
            own,
            content.Programmes.ToDictionary(p => p.Id, p => ProgrammeWords.Of(ProgrammeFields.Of(p), content).ToDictionary()));
    }
}

/// <summary>
/// Takes changes back, newest first: where an entry says that a field went from one value to another, the field gets its
/// earlier value. The log names every field that an edit changed and all fields of what was removed; of a programme that an
/// import brought, only that it came (its file is kept), which is all that taking it back needs.
/// </summary>
internal static class PlanHistory
{
    /// <param name="later">Entries about the plan and its programmes, newest first.</param>
    public static void Rewind(PlanInWords words, Guid planId, IEnumerable<Change> later)
    {
        foreach (var change in later)
        {
            using var json = JsonDocument.Parse(change.FieldsJson);
            var fields = json.RootElement.EnumerateObject().Select(f => (f.Name, Before: ProgrammeLog.Words(f.Value[0]), After: ProgrammeLog.Words(f.Value[1]))).ToList();
            if (change.SubjectKind == ProgrammeLog.Subject && Guid.TryParse(change.SubjectId, out var id))
            {
                Rewind(words.Programmes, id, fields);
            }
            else if (change.SubjectKind == ProgrammeLog.PlanSubject && change.SubjectId == planId.ToString())
            {
                foreach (var part in fields.GroupBy(f => ChangeQueries.ProgrammeOf(f.Name)))
                {
                    if (part.Key is { } programme)
                    {
                        Rewind(words.Programmes, programme, [.. part.Select(f => (f.Name[(f.Name.IndexOf('/') + 1)..], f.Before, f.After))]);
                    }
                    else
                    {
                        TakeBack(words.Plan, part);
                    }
                }
            }
        }
    }

    private static void Rewind(
        Dictionary<Guid, Dictionary<string, string>> programmes, Guid id, List<(string Name, string Before, string After)> fields)
    {
        var version = fields.FirstOrDefault(f => f.Name == ProgrammeLog.VersionField);
        if (version.Before is "0")
        {
            // It came with this entry: before it, it was not there.
            programmes.Remove(id);
            return;
        }
        if (!programmes.TryGetValue(id, out var words))
        {
            if (version.After is not "0")
            {
                // Of another plan of the region.
                return;
            }
            programmes[id] = words = [];
        }
        TakeBack(words, fields.Where(f => f.Name != ProgrammeLog.VersionField));
    }

    private static void TakeBack(Dictionary<string, string> words, IEnumerable<(string Name, string Before, string After)> fields)
    {
        foreach (var (name, before, _) in fields)
        {
            if (before.Length == 0)
            {
                words.Remove(name);
            }
            else
            {
                words[name] = before;
            }
        }
    }
}
