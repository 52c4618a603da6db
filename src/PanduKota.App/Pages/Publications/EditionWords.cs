using PanduKota.Engines.Words;
using PanduKota.Features.Publications.Editions;

namespace PanduKota.App.Pages.Publications;

/// <summary>What editions and their differences are called on screen and in a terminal.</summary>
public static class EditionWords
{
    public static Text Word(EditionFormat format) => format switch
    {
        EditionFormat.Docx => Text.Verbatim("Word (docx)"),
        EditionFormat.Pdf => Text.Verbatim("PDF"),
        EditionFormat.Html => Text.Of("Edisi web"),
        EditionFormat.Data => Text.Of("Data rencana (JSON)"),
        _ => Text.Of("Isi buku (JSON)"),
    };

    public static Text Word(EditionChangeKind kind) => kind switch
    {
        EditionChangeKind.ProgrammeIn => Text.Of("Program masuk"),
        EditionChangeKind.ProgrammeOut => Text.Of("Program keluar"),
        EditionChangeKind.Moved => Text.Of("Bergeser tahun"),
        EditionChangeKind.Money => Text.Of("Dana"),
        EditionChangeKind.Indicator => Text.Of("Indikator dan target"),
        EditionChangeKind.Described => Text.Of("Isian program"),
        EditionChangeKind.Direction => Text.Of("Arah pembangunan"),
        _ => Text.Of("Pagu"),
    };
}
