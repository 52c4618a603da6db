using PanduKota.Documents.Books;
using PanduKota.Documents.Tests.Charts;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Documents.Tests.Books;

public sealed class BookJsonTests
{
    [Fact]
    public void A_book_read_again_is_written_as_the_same_files()
    {
        foreach (var book in new[]
        {
            BookSample.Masterplan(),
            new Book(BookSample.Cover with { ProofAddress = "https://contoh.id/edisi/x" },
                [new BookSection([.. ChartSamples.All.Select(c => new BookFigure(c)), new AnnexHead([Text.Of("Jumlah")], Text.Verbatim("X")), new Marker("m"), new Proof("https://contoh.id")])])
                { Culture = Languages.English, HasRomanChapters = true },
        })
        {
            var again = BookJson.Read(BookJson.Write(book));

            again.Culture.ShouldBe(book.Culture);
            (HtmlWriter.Write(again) == HtmlWriter.Write(book)).ShouldBeTrue();
            BookJson.Write(again).AsSpan().SequenceEqual(BookJson.Write(book)).ShouldBeTrue();
        }
    }
}
