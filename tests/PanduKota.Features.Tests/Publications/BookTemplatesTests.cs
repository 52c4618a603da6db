using System.Text;
using PanduKota.Engines.Words;
using PanduKota.Features.Publications;
using PanduKota.Features.Publications.Templates;
using PanduKota.Features.Storage;
using PanduKota.Testing;
using Shouldly;
using Xunit;

namespace PanduKota.Features.Tests.Publications;

public sealed class BookTemplatesTests(BookDatabase database) : IClassFixture<BookDatabase>
{
    private static BookTemplateSet Shipped => BookTemplates.Shipped[0];

    private static byte[] Json(BookTemplateSet set) => Encoding.UTF8.GetBytes(StoredJson.Write(set));

    [Fact]
    public void The_shipped_sets_keep_their_own_rules()
    {
        foreach (var set in BookTemplates.Shipped)
        {
            BookTemplateRules.Check(set).ShouldBeEmpty();
        }
        Shipped.Books.Select(b => b.Code).ShouldBe(
            ["analisis-strategis", "masterplan", "ringkasan-eksekutif", "quick-win", "lembar-komitmen", "lampiran-perbup"]);
    }

    [Fact]
    public async Task A_later_set_holds_from_its_first_day_on_and_only_for_books_made_from_then()
    {
        using var scope = database.Scope();
        var plan = await scope.Given.Plan("95.21");
        var later = Shipped with
        {
            Code = "2031",
            ValidFrom = new DateOnly(2031, 1, 1),
            Books = [new BookTemplate("buku-tunggal", Text.Said("Satu Buku", "One Book"), null, Text.Said("Satu.", "One."), BookForm.Book, Shipped.Books[1].Chapters)],
        };
        (await scope.Get<ImportBookTemplates>().Run(new(Json(later)), Actors.Admin, default)).IsOk.ShouldBeTrue();

        var templates = scope.Get<BookTemplates>();
        (await templates.On(new DateOnly(2030, 12, 31), default)).Code.ShouldBe("2021");
        (await templates.On(new DateOnly(2031, 1, 1), default)).Code.ShouldBe("2031");
        (await templates.On(new DateOnly(1999, 1, 1), default)).Code.ShouldBe("2021");
        (await scope.Get<MakeBook>().Run(new("95.21", plan.Id, Book: "buku-tunggal"), Actors.Coordinator("95.21"), default)).Problems[0].Code.ShouldBe("BOOK-031");
    }

    [Fact]
    public async Task A_set_that_names_what_does_not_exist_is_refused_with_what_there_is()
    {
        using var scope = database.Scope();
        var chapter = new ChapterTemplate([new PieceTemplate(Part: "ramalan"), new PieceTemplate(Narrative: "dongeng"), new PieceTemplate()]);
        var wrong = Shipped with { Code = "salah", Books = [Shipped.Books[0] with { Chapters = [chapter] }, Shipped.Books[0]] };

        var refused = await scope.Get<ImportBookTemplates>().Run(new(Json(wrong)), Actors.Admin, default);

        refused.Problems.Select(p => p.Code).Order().ShouldBe(["BOOK-041", "BOOK-041", "BOOK-042", "BOOK-042"]);
        refused.Problems.ShouldContain(p => p.Mend!.Indonesian.Contains("peta-jalan"));
    }

    [Theory]
    [InlineData("bukan json", "BOOK-040")]
    [InlineData("{}", "BOOK-041")]
    [InlineData("""{"code":"x","name":"x","validFrom":"2026-01-01","narratives":[],"books":[null]}""", "BOOK-041")]
    [InlineData("""{"code":"x","name":"x","validFrom":"2026-01-01","narratives":[{"key":"a"}],"books":[{"code":"a","about":"a","chapters":[]}]}""", "BOOK-041")]
    public async Task A_file_that_is_not_such_a_set_is_refused(string json, string code)
    {
        using var scope = database.Scope();

        (await scope.Get<ImportBookTemplates>().Run(new(Encoding.UTF8.GetBytes(json)), Actors.Admin, default)).Problems[0].Code.ShouldBe(code);
    }

    [Fact]
    public async Task Only_the_programme_changes_what_all_regions_share()
    {
        using var scope = database.Scope();

        (await scope.Get<ImportBookTemplates>().Run(new(Json(Shipped)), Actors.Coordinator(), default)).Problems.Single().Code.ShouldBe("PEOPLE-002");
    }
}
