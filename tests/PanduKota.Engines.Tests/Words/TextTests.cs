using System.Text.Json;
using PanduKota.Engines.Words;
using Shouldly;
using Xunit;

namespace PanduKota.Engines.Tests.Words;

public sealed class TextTests
{
    private static readonly Text text = Text.Of("Program {0} belum punya OPD penanggung jawab.", "P-001");

    [Fact]
    public void A_text_speaks_both_languages()
    {
        text.Indonesian.ShouldBe("Program P-001 belum punya OPD penanggung jawab.");
        text.English.ShouldBe("Programme P-001 has no lead agency yet.");
    }

    [Fact]
    public void Figures_follow_the_language()
    {
        var figures = Text.Of("{0}, {1}", new Rupiah(681_400_000_000), 1234.5m);

        figures.Indonesian.ShouldBe("Rp 681,4 M, 1234,5");
        figures.English.ShouldBe("Rp 681.4 bn, 1234.5");
    }

    [Fact]
    public void A_text_inside_a_text_is_said_in_the_same_language() =>
        Text.Of("{0} ({1})", text, 1).English.ShouldBe("Programme P-001 has no lead agency yet. (1)");

    [Fact]
    public void A_text_keeps_what_it_said_through_JSON_in_both_languages()
    {
        var back = JsonSerializer.Deserialize<Text>(JsonSerializer.Serialize(text))!;

        (back.Indonesian, back.English).ShouldBe((text.Indonesian, text.English));
        back.ShouldBe(text);
    }

    [Fact]
    public void Braces_in_a_stored_text_are_not_placeholders()
    {
        var odd = Text.Of("Program {0} belum punya OPD penanggung jawab.", "{7} {");

        JsonSerializer.Deserialize<Text>(JsonSerializer.Serialize(odd))!.Indonesian.ShouldBe(odd.Indonesian);
    }

    [Fact]
    public void A_bare_string_in_JSON_is_said_the_same_in_both_languages()
    {
        var back = JsonSerializer.Deserialize<Text>("\"Diskominfo\"")!;

        (back.Indonesian, back.English).ShouldBe(("Diskominfo", "Diskominfo"));
    }

    [Fact]
    public void A_problem_survives_JSON()
    {
        var problem = Problem.Error("PLAN-001", text, Text.Of("Pilih satu OPD penanggung jawab."), new Place("Program", "D14"));

        JsonSerializer.Deserialize<Problem>(JsonSerializer.Serialize(problem)).ShouldBe(problem);
    }
}
