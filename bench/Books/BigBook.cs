using Microsoft.Extensions.DependencyInjection;
using PanduKota.Documents.Books;
using PanduKota.Features.Alignment;
using PanduKota.Features.Programmes;
using PanduKota.Features.Publications;
using PanduKota.Testing;

namespace PanduKota.Bench.Books;

/// <summary>The masterplan of a region with 500 programmes, made by the use case from a database.</summary>
internal static class BigBook
{
    private const string Region = "95.05";

    private sealed class Database : TestDatabase
    {
        protected override void AddServices(IServiceCollection services) => services
            // Without LibreOffice, which would run beside the browser: what is measured is the book itself.
            .AddTransient(_ => new BookPress(new PdfPrinter(), office: null))
            .AddProgrammes().AddAlignment().AddPublications();
    }

    public static async Task Measure(Func<string, Func<Task<int>>, Task> measure)
    {
        using var database = new Database();
        Guid plan;
        using (var scope = database.Scope())
        {
            plan = (await BigPlan.Make(scope.Db, scope.Given, Region, programmes: 500)).Id;
        }
        await measure("masterplan of 500 programmes from the database: docx, web edition and pdf", async () =>
        {
            using var scope = database.Scope();
            var made = (await scope.Get<MakeBook>().Run(new(Region, plan), Actors.Coordinator(Region), CancellationToken.None)).Value;
            var pdf = await scope.Get<BookQueries>().File(Region, made.Id, BookFormat.Pdf, CancellationToken.None)
                ?? throw new InvalidOperationException(string.Join("; ", made.Problems));
            await using var bytes = pdf.Bytes;
            return (int)bytes.Length;
        });
    }
}
