using System.Text;
using System.Text.Json;
using PanduKota.Engines;
using PanduKota.Engines.Words;
using PanduKota.Features.ChangeLog;
using PanduKota.Features.People;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications.Templates;

/// <summary>Takes in a set of book templates as JSON, in the layout of the shipped ones; a set with the same code is replaced.</summary>
public sealed class ImportBookTemplates(PlanDb db, PlanWriter writer, TimeProvider clock)
{
    public sealed record Request(byte[] Json, string? Why = null);

    public async Task<Outcome<BookTemplateSet>> Run(Request request, Actor actor, CancellationToken cancel)
    {
        if (Permission.Check(actor, Act.ImportReference) is { } refusal)
        {
            return refusal;
        }
        var read = Read(request.Json);
        if (!read.IsOk)
        {
            return read;
        }
        var set = read.Value;
        var problems = BookTemplateRules.Check(set);
        if (problems.Count > 0)
        {
            return Outcome.Refuse<BookTemplateSet>(problems);
        }
        var json = StoredJson.Write(set);
        var stored = await db.BookTemplates.FindAsync([set.Code], cancel);
        var before = stored?.SetJson;
        if (stored is null)
        {
            db.BookTemplates.Add(new StoredBookTemplates
            {
                Code = set.Code, ValidFrom = set.ValidFrom, ValidTo = set.ValidTo, SetJson = json, ImportedAtUtc = clock.GetUtcNow().UtcDateTime,
            });
        }
        else if (before == json)
        {
            return set;
        }
        else
        {
            (stored.ValidFrom, stored.ValidTo, stored.SetJson, stored.ImportedAtUtc) = (set.ValidFrom, set.ValidTo, json, clock.GetUtcNow().UtcDateTime);
        }
        var saved = await writer.Save(
            new ChangeNote(actor, "book-templates.import", "book-templates", set.Code, null,
                new ChangeFields().Add("Set", before, json), request.Why),
            cancel);
        return saved.IsOk ? set : Outcome.Refuse<BookTemplateSet>(saved.Problems);
    }

    internal static Outcome<BookTemplateSet> Read(byte[] json)
    {
        try
        {
            return StoredJson.Read<BookTemplateSet>(Encoding.UTF8.GetString(json).TrimStart('\uFEFF'));
        }
        catch (JsonException fault)
        {
            return Problem.Error("BOOK-040", Text.Of("Templat buku tidak dapat dibaca sebagai JSON: {0}", fault.Message),
                Text.Of("Samakan bentuknya dengan keluaran perintah pandu book-templates --json."),
                new Place(Row: (int)(fault.LineNumber ?? 0) + 1));
        }
    }
}
