using Microsoft.EntityFrameworkCore;
using PanduKota.Features.Storage;

namespace PanduKota.Features.Publications.Templates;

/// <summary>Finds the templates that hold on a day: those taken in go before the shipped ones.</summary>
public sealed class BookTemplates(PlanDb db)
{
    private static readonly IReadOnlyList<BookTemplateSet> ShippedSets = ReadShipped();

    public static IReadOnlyList<BookTemplateSet> Shipped => ShippedSets;

    /// <summary>Every set, newest validity first; a set that was taken in replaces the shipped one with its code.</summary>
    public async Task<IReadOnlyList<BookTemplateSet>> All(CancellationToken cancel)
    {
        var stored = await db.BookTemplates.AsNoTracking().ToListAsync(cancel);
        List<BookTemplateSet> sets = [.. stored.Select(s => StoredJson.Read<BookTemplateSet>(s.SetJson))];
        return [.. sets.Concat(Shipped.Where(s => sets.All(t => t.Code != s.Code))).OrderByDescending(s => s.ValidFrom)];
    }

    /// <summary>The newest set that holds on the day; where none does, the newest that has begun, so that no book is without one.</summary>
    public async Task<BookTemplateSet> On(DateOnly day, CancellationToken cancel)
    {
        var sets = await All(cancel);
        return sets.FirstOrDefault(s => s.ValidFrom <= day && (s.ValidTo is not { } last || last >= day))
            ?? sets.FirstOrDefault(s => s.ValidFrom <= day)
            ?? sets[^1];
    }

    private static List<BookTemplateSet> ReadShipped()
    {
        using var file = typeof(BookTemplates).Assembly.GetManifestResourceStream("PanduKota.Reference.book-templates.json")
            ?? throw new InvalidOperationException("book-templates.json is not in the assembly.");
        using var reader = new StreamReader(file);
        return StoredJson.Read<List<BookTemplateSet>>(reader.ReadToEnd());
    }
}
