using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Words;

public sealed class SourceSentencesTests
{
    [Theory]
    [InlineData("""Text.Of("Program {0}", name)""", "Program {0}")]
    [InlineData("Text.Of(\n    \"Program {0}\",\n    name)", "Program {0}")]
    [InlineData("""<h1>@T["Daftar program"]</h1>""", "Daftar program")]
    [InlineData("""T["Kata \"kutip\"", Name(")")]""", "Kata \"kutip\"")]
    [InlineData("""Text.Of(isOpen ? "Buka" : "Tutup")""", "Buka|Tutup")]
    [InlineData("""Text.Of("satu " + "dua", "tiga")""", "satu dua")]
    [InlineData("Text.Of(@\"C \"\"x\"\"\")", "C \"x\"")]
    [InlineData("""Text.Of(sentence)""", "")]
    [InlineData("""Text.Of(words[0, "x"], "y")""", "")]
    [InlineData("""Text.Of(mark == ',' ? "koma" : "titik")""", "koma|titik")]
    public void The_first_argument_is_the_sentence(string source, string expected) =>
        string.Join('|', SourceSentences.Of(source, "X.cs").Select(s => s.Words)).ShouldBe(expected);

    [Fact]
    public void A_sentence_knows_its_line() => SourceSentences.Of("a\nb\n  T[\"x\"]", "X.cs").ShouldHaveSingleItem().At.ShouldBe("X.cs:3");
}
